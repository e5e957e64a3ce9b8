package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Cue;

/** Tells objects that nothing is said with: what is sent, handed over or held, and those who listen. */
final class Unspoken {
    private static final List<String> AUDIENCES = List.of("parliament", "assembly", "nation", "audience", "gathering", "guests", "press", "media", "crowd", "congress", "students", "conference", "summit", "forum",
            "participants", "senate", "house", "reporters", "troops", "symposium", "session", "meeting", "reception", "rally", "council", "people");
    /** What states have in common. */
    private static final List<String> HELD = List.of("values", "history", "histories", "ties", "border", "borders", "heritage", "interests", "roots", "language", "culture", "traditions", "prosperity");
    /** What is handed over, and no greeting. */
    private static final List<String> THINGS = List.of("basket", "baskets", "gift", "gifts", "wreath", "bouquet", "flowers");

    /** What somebody newly holds. */
    private static final List<String> OFFICES = List.of("role", "post", "office", "position", "duties", "appointment", "seat", "residence");

    private Unspoken() {
    }

    /** {@code extended a message}, {@code conveyed the floral basket}, {@code shared close ties}, {@code addressed the Parliament}. */
    static boolean object(Sent s, Cue cue, int at) {
        return switch (cue.phrase()) {
            case "address" -> audience(s, at) || Objects.names(s, at, AUDIENCES) || Objects.names(s, at, EventNouns.LETTERS);
            case "extend" -> Objects.names(s, at, EventNouns.LETTERS);
            case "convey" -> handed(s, cue, at);
            // federal and state investments: no verb
            case "state" -> s.is(at - 1, "state") && !s.has(at, DET | POSS);
            case "take up" -> Objects.names(s, at, OFFICES);
            case "share" -> Objects.names(s, at, HELD);
            default -> false;
        };
    }

    /** {@code conveyed a floral basket to the singers and had a photo taken}: a thing, and neither words nor a clause. */
    static boolean handed(Sent s, Cue cue, int at) {
        return cue.phrase().equals("convey") && Objects.names(s, at, THINGS);
    }

    /** {@code addressed the conference}: those who listen are no topic. */
    private static boolean audience(Sent s, int at) {
        Party party = s.in(at) ? s.parties[at] : null;
        return party != null && !s.at(party.to() - 1).possessive() && !s.has(party.to(), COMMON & ~VERB) || s.has(at, DET) && s.has(at + 1, EVENT) && !s.has(at, PREP) && !s.has(at + 1, PREP);
    }
}
