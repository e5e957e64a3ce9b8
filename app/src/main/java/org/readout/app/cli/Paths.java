package org.readout.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents that a command is given. */
final class Paths {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files (.txt, .json, .jsonl, .jsonl.gz), folders "
            + "of them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    List<String> all() {
        return List.copyOf(paths);
    }
}
