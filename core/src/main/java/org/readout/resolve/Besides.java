package org.readout.resolve;

import java.util.List;
import org.readout.model.ActMention;
import org.readout.model.Mention;

/** Who is meant besides the one who speaks or acts: {@code B and I met. We agreed}, {@code I met B and signed with him}. */
final class Besides {
    /** How many acts back somebody is still meant by {@code we}. */
    private static final int NEAR = 2;

    /** How many acts back somebody is still meant by {@code him}. */
    private static final int FAR = 100;

    private Besides() {
    }

    /** The writer and those whom he met last; of an act that {@code we} did, the writer at least. */
    static List<Person> we(Mention m, Person writer, List<List<Person>> pairs, List<ActMention> acts) {
        for (int i = pairs.size() - 1; i >= Math.max(0, pairs.size() - NEAR); i--) {
            if (pairs.get(i).size() > 1 && pairs.get(i).contains(writer)) {
                return pairs.get(i);
            }
        }
        boolean own = acts.stream().anyMatch(a -> !a.embedded() && !a.same() && a.actors().stream().anyMatch(x -> x.mention().equals(m)));
        return own ? List.of(writer) : List.of();
    }

    /** Whoever was named first in the sentence besides those who act, else the one spoken of before it. */
    static List<Person> him(List<Person> doers, List<Person> here, List<Person> earlier) {
        for (Person p : here) {
            if (p.human() && !doers.contains(p)) {
                return List.of(p);
            }
        }
        return earlier.size() == 1 && earlier.get(0).human() && !doers.contains(earlier.get(0)) ? earlier : List.of();
    }

    /** Those besides the subject: {@code him} is not who does it. */
    static List<Person> others(List<Person> doer, List<List<Person>> pairs) {
        for (int i = pairs.size() - 1; i >= Math.max(0, pairs.size() - FAR); i--) {
            List<Person> rest = pairs.get(i).stream().filter(p -> !doer.contains(p)).toList();
            if (rest.size() < pairs.get(i).size() && !rest.isEmpty()) {
                return rest;
            }
        }
        return doer.size() == 1 ? List.of() : doer;
    }
}
