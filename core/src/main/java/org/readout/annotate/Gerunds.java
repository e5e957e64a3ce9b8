package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.Sent.Party;
import org.readout.annotate.Verb.Link;
import org.readout.lexicon.Tense;

/** Finds acts in the -ing form under words that tell that they will take place or did: {@code looks forward to welcoming B}, {@code said this when meeting B}. */
final class Gerunds {
    private static final Set<String> JOYS = Set.of("privilege", "pleasure", "honour", "honor", "opportunity", "chance", "joy", "delight");

    /** In tokens. */
    private static final int NEAR = 40;

    private Gerunds() {
    }

    /** The verbs, each with the subject of what governs it. */
    static List<Verb> find(Sent s) {
        List<Verb> out = new ArrayList<>();
        for (int i = 2; i < s.size(); i++) {
            if (s.has(i, VERB) && s.at(i).lower().endsWith("ing") && s.partyOver(i) == null && !s.quoted[i]) {
                boolean future = s.is(i - 1, "to") && s.is(i - 2, "forward") || s.is(i - 1, "to") && s.is(i - 2, "committed") && s.is(i + 1, "again")
                        || s.is(i - 1, "anticipate") || s.is(i - 1, "anticipates");
                boolean met = s.is(i - 1, "when") && (s.is(i, "meeting") || s.is(i, "receiving")) && s.has(i - 2, VERB | PRONOUN | DET);
                boolean past = met || s.is(i - 1, "of") && JOYS.contains(s.at(i - 2).lower());
                Verb before = out.isEmpty() ? null : out.get(out.size() - 1);
                boolean joined = before != null && (s.is(i - 1, "and") || s.is(i - 1, ",")) && !s.has(i + 1, EVENT) && i - before.at() < NEAR;
                List<Party> subject = future || past ? Subjects.opening(s, i - 1) : joined ? before.subject() : List.of();
                future |= joined && before.future();
                if (!subject.isEmpty()) {
                    out.add(new Verb(i, i, Tense.GERUND, subject, subject.get(0).from(), Link.SUBJECT, false, false, future || future(s, i), false));
                }
            }
        }
        return out;
    }

    /** Whether before a token a word tells what is to come, or might. */
    static boolean future(Sent s, int to) {
        for (int i = 0; i < to; i++) {
            if (s.has(i, FUTURE) && s.partyOver(i) == null) {
                return true;
            }
        }
        return false;
    }
}
