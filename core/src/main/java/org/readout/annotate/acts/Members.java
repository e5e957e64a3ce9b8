package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Kind;
import org.readout.model.MentionKind;

/** Tells whose a gathering is of which nobody is named: {@code The G7 summit will be held in Lae in June}, {@code the next meeting of the leaders of the Nordic countries}. */
final class Members {
    /** The rule of a gathering that is told with whose it is, and with nobody who is there. */
    static final String RULE = "en.act.gathering";

    private Members() {
    }

    /** Those whose gathering the noun names; empty where it is no gathering, or no words tell whose. */
    static List<Party> of(Sent s, int noun, @Nullable Kind kind, Surroundings around) {
        boolean called = kind == Kind.CONFERENCE || kind == Kind.MEETING && (s.is(noun, "meeting") || s.is(noun, "session") || s.is(noun, "summit"));
        boolean told = around.time != null || around.place != null || around.venue != null;
        if (!called || !told) {
            return List.of();
        }
        List<Party> out = new ArrayList<>();
        for (Party p : s.is(noun + 1, "of") || s.is(noun + 1, "between") || s.is(noun + 1, "among") ? around.slot(s.at(noun + 1).lower()) : List.<Party>of()) {
            if (p.mention().plural() && !p.person() && p.mention().kind() != MentionKind.PERSONS || many(p)) {
                out.add(p);
            }
        }
        Party before = out.isEmpty() ? owner(s, noun) : null;
        return before == null ? out : List.of(before);
    }

    /** {@code the meeting of the IGAD Council of Ministers}: a body of many states; a joint commission's is a meeting of two. */
    private static boolean many(Party p) {
        String name = p.mention().name();
        boolean joint = name.contains("Joint") || name.contains("Bilateral") || name.endsWith("Parties");
        return !joint && p.mention().kind() == MentionKind.BODY && (p.mention().side() == null || Gatherings.league(p));
    }

    /** A body of a union of states. */
    static boolean council(Party p) {
        return Gatherings.league(p) && many(p);
    }

    /** {@code the NATO Summit}, {@code the G20 Leaders' Summit}: whose name stands in that of the gathering. */
    private static @Nullable Party owner(Sent s, int noun) {
        Party over = s.partyOver(noun);
        if (over != null) {
            // the Session of the Council: a name that begins with what it is
            int name = s.has(noun + 2, DET) ? noun + 3 : noun + 2;
            return s.is(noun + 1, "of") && name < over.to() ? Nameless.simple(s, name, over.to(), MentionKind.BODY, false) : null;
        }
        for (int i = noun - 1; i >= 0 && i > noun - 6; i--) {
            Party p = s.partyEnding(i + 1);
            if (p != null) {
                return Gatherings.league(p) && !s.is(p.from() - 1, "with") ? p : null;
            }
            if (!s.at(i).word() || s.has(i, PREP | VERB | BE | HAVE | MODAL | DET | POSS | CONJ) && !s.capital(i)) {
                return null;
            }
        }
        return null;
    }
}
