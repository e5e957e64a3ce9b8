package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.REL;

import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;

/** Whether a clause says that an act took place or will, or only that it may. */
final class Moods {
    private Moods() {
    }

    /** Whether nobody says that the act took place: a condition, a possibility, what somebody unnamed did before. */
    static boolean open(Sent s, Verb v) {
        return byTheWay(s, v) || supposed(s, v) || possible(s, v) || greets(s, v) || firstTime(s, v);
    }

    /** {@code said that A would visit B}: what was to come is still to come when the report is of the day. */
    static boolean would(Sent s, Verb v) {
        for (int i = v.group(); i < v.at(); i++) {
            if (s.is(i, "would") && s.partyOver(i) == null) {
                return !v.negated();
            }
        }
        return false;
    }

    /** {@code last met}, {@code has previously visited}: told as gone before what the report tells. */
    static boolean before(Sent s, Verb v) {
        return s.is(v.at() - 1, "last") || s.is(v.at() - 1, "previously");
    }

    /** {@code I warmly welcome A to B}: words of the writer, and no meeting. */
    private static boolean greets(Sent s, Verb v) {
        boolean writer = v.subject().stream().anyMatch(p -> p.mention().kind() == MentionKind.PRONOUN && (p.mention().name().equalsIgnoreCase("I") || p.mention().name().equalsIgnoreCase("we")));
        boolean warmly = s.is(v.at() - 1, "warmly") || s.is(v.at() - 1, "very") || s.is(v.at() - 1, "much");
        return writer && warmly && s.is(v.at(), "welcome") && !v.future();
    }

    /** {@code the envoys who presented their credentials}: somebody unnamed told by what he did before. */
    private static boolean byTheWay(Sent s, Verb v) {
        return s.is(v.clause(), "who") && v.subject().stream().noneMatch(p -> p.mention().kind() == MentionKind.PERSON);
    }

    /** {@code so that A can meet B}, {@code it is fitting that A should visit B}: nobody says that he did. */
    private static boolean possible(Sent s, Verb v) {
        for (int i = v.group(); i < v.at(); i++) {
            if (s.partyOver(i) == null && !s.capital(i) && (s.is(i, "can") || s.is(i, "could") || s.is(i, "may") || s.is(i, "might") || s.is(i, "cannot") || s.is(i, "must") || s.is(i, "should") && s.has(0, v.group(), "that"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code This was the first time that a minister has visited A}: nobody tells of a visit of his own. */
    private static boolean firstTime(Sent s, Verb v) {
        for (int i = v.clause(); i > 1 && i > v.clause() - 4; i--) {
            if (s.is(i, "time") && s.is(i - 1, "first") && !s.is(i + 1, ",")) {
                return s.is(i - 2, "the");
            }
        }
        return false;
    }

    /** {@code if A meets B}: nobody says that they will. */
    private static boolean supposed(Sent s, Verb v) {
        return ifs(s, v.clause()) || ifs(s, v.clause() - 1);
    }

    private static boolean ifs(Sent s, int i) {
        return s.is(i, "if") || s.is(i, "whether") || s.is(i, "unless") || s.is(i, "should");
    }

    /** {@code met A, who came to Lae for the summit}: a journey told by the way, without a day of its own, is where and why they met. */
    static boolean setting(Sent s, Verb v, ActMention act) {
        int from = s.at(v.at()).end();
        int time = act.time() == null ? -1 : act.time().span().start();
        boolean own = time > from && s.text.indexOf(',', from, time) < 0;
        return act.kind() == Kind.VISIT && s.has(v.clause(), REL) && !own;
    }

    /** {@code said that he hoped to meet A}: a wish within what somebody says, and no plan. */
    static boolean wished(Verb v, ActMention act) {
        return v.link() == Link.INFINITIVE && act.embedded() && !act.future();
    }

    /** Whether somebody takes part in both. */
    static boolean share(ActMention a, ActMention b) {
        return a.actors().stream().anyMatch(x -> b.actors().stream().anyMatch(y -> x.mention().equals(y.mention())));
    }
}
