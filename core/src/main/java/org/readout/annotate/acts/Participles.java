package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;
import static org.readout.lexicon.Vocabulary.ADVERB;
import static org.readout.lexicon.Vocabulary.REL;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Tense;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.text.WordSet;

/** Gives -ing forms the subject of the verb that they stand beside: {@code will visit A, meeting B}, {@code Before meeting B, A said}. */
final class Participles {
    private static final Set<String> OPENING = WordSet.of("after", "before", "following");

    /** {@code left on Friday, concluding a visit}: the day is that of the end only. */
    private static final Set<String> ENDING = WordSet.of("concluding", "ending", "completing", "wrapping", "finishing");

    private Participles() {
    }

    /** The verb with its subject and the time of its main verb; null where none is told. Beside an act of {@code told} it is one as well. */
    static @Nullable Verb of(Sent s, List<Verb> verbs, int k, List<ActMention> told) {
        Verb v = verbs.get(k);
        if (guest(s, v)) {
            return null;
        }
        boolean fronted = v.at() == 0 || v.at() == 1 && OPENING.contains(s.at(0).lower()) || v.clause() == 0;
        Verb next = fronted ? verbs.stream().skip(k + 1L).filter(n -> !s.has(n.clause(), REL)).findFirst().orElse(null) : null;
        if (next != null && next.link() == Link.SUBJECT && !next.passive() && (!next.future() || v.at() > 0)) {
            // having met B, A will go to Lae: that is over
            boolean over = v.tense() == Tense.PAST && next.future();
            return over ? new Verb(v.at(), v.group(), v.tense(), next.subject(), v.clause(), Link.PARTICIPLE, false, v.negated(), false, true) : with(v, next, Link.PARTICIPLE, next.future());
        }
        for (int i = k - 1; i >= 0; i--) {
            Verb main = verbs.get(i);
            int at = s.at(main.at()).start();
            boolean act = told.stream().anyMatch(a -> a.verb().start() == at);
            if (main.finite() && (act || !main.passive())) {
                boolean row = s.is(v.group() - 1, "before") || s.is(v.group() - 1, "after");
                return with(v, main, (act || row) && !ENDING.contains(s.at(v.at()).lower()) ? Link.JOINED : Link.PARTICIPLE, main.future());
            }
        }
        return null;
    }

    /** {@code met B, currently visiting the country}: it is the one named last who is there, and only as a setting. */
    private static boolean guest(Sent s, Verb v) {
        int k = v.group() - 1;
        while (k > 0 && s.has(k, ADVERB)) {
            k--;
        }
        boolean there = s.is(v.at(), "visiting") || s.is(v.at(), "attending");
        Sent.Party open = there && s.is(k, ",") ? s.partyEnding(k) : null;
        Sent.Party last = open == null && there && s.is(k, ",") ? s.partyEnding(k + 1) : open;
        return last != null && last.from() > 0 && last.person() && !Clauses.opens(s, last.from());
    }

    private static Verb with(Verb v, Verb main, Link link, boolean future) {
        return new Verb(v.at(), v.group(), v.tense(), v.subject().isEmpty() ? main.subject() : v.subject(), v.clause(), link, v.passive(), v.negated(), future, main.perfectPast());
    }

    /** Beside what is no act of contact only a ceremony or a signing is one, and who is met, or spoken with as the sentence opens, before the main clause; {@code spoken} tells that somebody named is spoken to. */
    static boolean tells(Verb v, Kind kind, boolean spoken) {
        return (v.at() <= 1 || v.clause() == 0) && kind == Kind.MEETING || v.at() == 0 && kind == Kind.CALL && spoken || kind == Kind.CEREMONY || kind == Kind.SIGNING;
    }
}
