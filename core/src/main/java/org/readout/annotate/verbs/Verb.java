package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Tense;

/**
 * A verb of the lexicon in a sentence, with how it stands there.
 *
 * @param at its first token
 * @param group the first token of its verb group (auxiliaries, adverbs)
 * @param subject who does it, in order; empty where nobody is named
 * @param clause the token where its clause begins: its subject, or the conjunction before the group
 * @param link how it is tied to what stands before
 */
public record Verb(int at, int group, Tense tense, List<Party> subject, int clause, Link link, boolean passive,
        boolean negated, boolean future, boolean perfectPast) {
    /** How a verb stands to what comes before it. */
    public enum Link {
        /** With a subject of its own. */
        SUBJECT,
        /** After a conjunction, with the subject of the verb before. */
        JOINED,
        /** An -ing form beside a main verb, with that verb's subject. */
        PARTICIPLE,
        /** An infinitive. */
        INFINITIVE,
        /** After the content it attributes: {@code said Wang}. */
        INVERTED,
        /** Nobody's. */
        NONE
    }

    public Verb {
        subject = List.copyOf(subject);
    }

    public boolean finite() {
        return link == Link.SUBJECT || link == Link.JOINED || link == Link.INVERTED;
    }

    /** The same of what is to come. */
    public Verb ahead() {
        return new Verb(at, group, tense, subject, clause, link, passive, negated, true, false);
    }

    public Verb from(List<Party> source, @Nullable Link other) {
        return new Verb(at, group, tense, source, clause, other == null ? link : other, passive, negated, future,
                perfectPast);
    }

    /** Where the clause begins: {@code , and on Monday she went to Lae} begins with its day. */
    public int opening(Sent s) {
        int start = link == Link.SUBJECT ? s.timeStart(clause - 1) : -1;
        int before = s.has(start - 1, PREP) ? start - 2 : start - 1;
        return start > 1 && (s.is(before, "and") || s.is(before, "while") || s.is(before, "but") || s.is(before, "whereas")) ? before : clause;
    }
}
