package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Chances;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds who does a verb that leans on another one. */
final class Speakers {
    /** What states do rather than say: {@code A and B share a border}. */
    private static final Set<String> STATES = WordSet.of("share", "offer", "extend", "present");

    private Speakers() {
    }

    /** Who speaks: the verb's subject, or that of the verb it leans on. Null if nobody is told. */
    static @Nullable List<Party> of(Sent s, List<Verb> verbs, int k) {
        Verb v = verbs.get(k);
        Verb chance = v.link() == Link.INFINITIVE && !v.subject().isEmpty() ? Chances.of(s, verbs, k) : null;
        if (chance != null && chance.future()) {
            return null;
        }
        if (v.finite() || !v.subject().isEmpty()) {
            return v.subject();
        }
        for (int i = k - 1; i >= 0; i--) {
            Verb main = verbs.get(i);
            if (main.finite() && !main.subject().isEmpty()) {
                boolean able = v.link() == Link.INFINITIVE && modal(s, main);
                return main.passive() || main.future() || able || coming(s, main.at(), v.at()) ? null : main.subject();
            }
        }
        if (v.link() != Link.PARTICIPLE) {
            return null;
        }
        Party before = opener(s, v.clause());
        if (before != null) {
            return Subjects.group(s, before);
        }
        for (int i = k + 1; i < verbs.size(); i++) {
            Verb main = verbs.get(i);
            boolean follows = main.link() == Link.SUBJECT && s.is(main.clause() - 1, ",");
            if (follows) {
                return main.subject();
            }
        }
        Party after = fronted(s, v.at());
        return after == null ? null : Subjects.group(s, after);
    }

    /** After a fronted clause the main clause begins with a party behind a comma. */
    static @Nullable Party fronted(Sent s, int from) {
        for (int i = from + 2; i < s.size(); i++) {
            if (s.parties[i] != null && s.is(i - 1, ",")
                    && s.has(s.parties[i].to(), VERB | HAVE | BE | ADVERB | MODAL)) {
                return s.parties[i];
            }
        }
        return null;
    }

    /** {@code can meet to discuss X}: nobody has said X. */
    private static boolean modal(Sent s, Verb main) {
        for (int i = main.group(); i < main.at(); i++) {
            if (s.has(i, MODAL) && !s.is(i, "would")) {
                return true;
            }
        }
        return false;
    }

    /** What is only to come has not been said yet ({@code and will take part in a meeting to discuss X}). */
    private static boolean coming(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.future(i)) {
                return true;
            }
        }
        return false;
    }

    /** The party that opens the sentence and does a verb that the lexicon does not know ({@code They began by discussing X}). */
    private static @Nullable Party opener(Sent s, int to) {
        for (int i = to - 1; i >= 0; i--) {
            Party party = s.parties[i];
            boolean acts = party != null && Clauses.opens(s, i) && s.in(party.to()) && s.at(party.to()).word()
                    && party.to() < to
                    && !s.has(party.to(), PREP | CONJ | REL | SUBORD | BE | MODAL);
            if (acts) {
                return party;
            }
        }
        return null;
    }

    /** {@code Both sides agree}, {@code Norland and Sudland affirm}: a joint statement speaks in the present. */
    static boolean joint(List<Party> source, Cue cue) {
        return !STATES.contains(cue.phrase()) && (source.size() > 1 || source.get(0).mention().kind() == MentionKind.COLLECTIVE && source.get(0).mention().plural());
    }

    /** {@code , during which she stressed X}, {@code , to which she expressed her consent}: the main story goes on. */
    static boolean during(Sent s, Verb v) {
        int first = v.subject().get(0).from();
        return s.is(first - 1, "which") && (s.is(first - 2, "during") || s.is(first - 2, "at") || s.is(first - 2, "to")) && s.is(first - 3, ",");
    }

    /** {@code , which they agreed would help}: what they agreed is a thing of its own. */
    static boolean which(Sent s, Verb v) {
        int first = v.subject().get(0).from();
        return s.is(first - 1, "which") && s.is(first - 2, ",") && s.has(v.at() + 1, MODAL | BE | HAVE);
    }

    /** {@code the areas which the two sides wish to develop}: what they wish is told of the areas. */
    static boolean object(Sent s, Verb v) {
        int first = v.subject().isEmpty() ? -1 : v.subject().get(0).from();
        return first > 1 && s.is(first - 1, "which") && !s.is(first - 2, ",") && !s.has(first - 2, PREP);
    }

    /** {@code A outlined X, Minister B discussed Y, and C Z}: a clause behind a comma alone. */
    static boolean listed(Sent s, Verb v) {
        Party first = v.subject().get(0);
        return first.mention().kind() == MentionKind.PERSON && v.clause() == first.from() && s.is(first.from() - 1, ",");
    }

    static boolean relative(Sent s, Verb v) {
        int first = v.subject().get(0).from();
        return s.is(first - 1, "that") || s.is(first - 1, "which") || s.is(first - 1, "whom");
    }
}
