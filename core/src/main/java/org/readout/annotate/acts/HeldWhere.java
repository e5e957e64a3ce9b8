package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Finds when and where a gathering is held that somebody goes to, told behind its name. */
final class HeldWhere {
    private static final Set<String> RUNNING = WordSet.of("ended", "ends", "concluded", "concludes", "closed", "closes", "opened", "opens", "began", "begins", "started", "starts", "runs", "ran", "lasts", "lasted");

    private HeldWhere() {
    }

    /** {@code took part in the Harbour Summit, which ended today in Lae}, {@code the Harbour Summit, held in Lae on Friday}: the clause tells of what is called so. */
    static void take(Sent s, Surroundings around) {
        int which = s.is(around.end, ",") ? around.end + 1 : around.end;
        int noun = s.is(which - 1, ",") ? which - 2 : which - 1;
        boolean named = s.has(noun, EVENT);
        boolean apposed = s.is(which - 1, ",") && (named || around.noun >= 0 && noun > around.noun);
        int from = s.is(which, "which") ? named ? ran(s, which + 1) : which : apposed ? held(s, which) : which;
        if (from > which) {
            Whereabouts.take(around, Surroundings.read(s, from, Sited.limit(s, from)));
        }
    }

    /** Past the verb of {@code which ended}, {@code which will be held}, {@code which took place}; 0 if the clause tells something else. */
    private static int ran(Sent s, int from) {
        int i = from;
        while (s.has(i, BE | HAVE | MODAL | ADVERB)) {
            i++;
        }
        boolean place = s.is(i + 1, "place") && (s.is(i, "took") || s.is(i, "takes") || s.is(i, "taking") || s.is(i, "take"));
        boolean told = s.in(i) && (RUNNING.contains(s.at(i).lower()) || Happening.HAPPENS.contains(s.at(i).lower()) && Happening.be(s, i));
        return place ? i + 2 : told ? i + 1 : 0;
    }

    /** Past {@code held}, {@code to be held}, {@code taking place}, {@code scheduled for}; {@code i} if none of them stands there. */
    private static int held(Sent s, int i) {
        int verb = s.is(i, "to") && s.is(i + 1, "be") ? i + 2 : s.is(i, "to") ? i + 1 : i;
        boolean place = (s.is(verb, "take") && verb > i || s.is(verb, "taking") || s.is(verb, "taken")) && s.is(verb + 1, "place");
        return place ? verb + 2 : s.is(verb, "held") || s.is(verb, "convened") || s.is(verb, "hosted") && s.has(verb + 1, PREP) ? verb + 1 : s.is(verb, "scheduled") && s.is(verb + 1, "for") ? verb + 2 : i;
    }
}
