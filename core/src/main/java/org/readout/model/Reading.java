package org.readout.model;

import java.util.List;

/** All that was read in one readout. */
public record Reading(Readout readout, List<Account> accounts, List<Statement> statements, List<Agreement> agreements,
        List<Problem> problems, List<Explanation> explanations) {
    public Reading {
        accounts = List.copyOf(accounts);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        problems = List.copyOf(problems);
        explanations = List.copyOf(explanations);
    }
}
