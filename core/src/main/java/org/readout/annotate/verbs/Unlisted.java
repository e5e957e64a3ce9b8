package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Tells what is yet to come and is joined to a verb that no list has: {@code A will inspect the port and meet B}. */
public final class Unlisted {
    /** In tokens; no longer predicate stands before the one that is joined to it. */
    private static final int LONGEST = 40;

    /** Before an infinitive of what is to come. */
    public static final Set<String> PLANNED = WordSet.of("scheduled", "expected", "due", "planned", "set", "plan", "plans", "intend", "intends", "hope", "hopes");

    private Unlisted() {
    }

    /** Whether {@code and} or a comma at token {@code j} joins what follows to whoever does an unlisted verb right behind him. */
    static boolean shared(Sent s, Party doer, int j) {
        int verb = predicate(s, doer);
        boolean joint = s.is(j, "and") || s.is(j, ",") || s.is(j, ";");
        if (!joint || verb >= j || j - verb > LONGEST || !bare(s, verb) || !ahead(s, List.of(doer), verb)) {
            return false;
        }
        for (int i = verb + 1; i < j; i++) {
            if (s.partyOver(i) == null && (s.has(i, BE | MODAL | REL) || s.has(i, SUBORD) && !s.has(i, PREP)) || s.quoted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Past what may stand between somebody and his verb. */
    private static int predicate(Sent s, Party doer) {
        int i = doer.to();
        while (s.has(i, ADVERB | MODAL | HAVE | BE)) {
            i++;
        }
        return planned(s, i) ? i + 2 : i;
    }

    /** {@code are scheduled to inspect}: at {@code scheduled}. */
    private static boolean planned(Sent s, int i) {
        return s.is(i + 1, "to") && s.is(i, PLANNED);
    }

    /** A small word that can be a verb: no noun phrase begins with it. */
    private static boolean bare(Sent s, int i) {
        return s.in(i) && s.at(i).word() && (!s.capital(i) || s.is(i - 1, "to") || s.has(i - 1, MODAL)) && !s.has(i - 1, BE) && s.partyOver(i) == null && s.times[i] == null
                && !s.has(i, PREP | CONJ | DET | POSS | REL | SUBORD | PRONOUN | BE | NUMBER) && (s.has(i - 1, MODAL | ADVERB) || s.is(i - 1, "to"));
    }

    /** {@code Next week I go to A}: whether the sentence begins with a time to come, so that its present tense tells what is planned. */
    static boolean next(Sent s) {
        return s.in(0) && s.times[0] != null && (s.is(0, "next") || s.is(0, "tomorrow"));
    }

    /** Whether what is joined to an unlisted verb is yet to come with it. */
    static boolean ahead(Sent s, List<Party> doers, int verb) {
        int i = doers.get(doers.size() - 1).to();
        while (i < verb && s.has(i, ADVERB | MODAL | BE)) {
            if (s.future(i)) {
                return true;
            }
            i++;
        }
        return planned(s, i);
    }
}
