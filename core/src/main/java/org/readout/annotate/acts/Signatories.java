package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Finds those who sign for somebody each: {@code signed by A on behalf of Norland and by B for Sudland}, {@code For Norland, A signed, while B signed on behalf of Sudland}. */
final class Signatories {
    /** What leads, right behind a name, to whom its bearer signs for. */
    private static final Set<String> FOR = WordSet.of("for", "representing", "from");
    /** In tokens: what is signed stands between who signs and for whom. */
    private static final int FAR = 30;

    private Signatories() {
    }

    /** Those of whom it is told for whom they sign, of whose side each then is. */
    static List<Actor> of(Sent s) {
        List<Actor> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Party p = s.parties[i];
            Party whom = p != null && p.person() ? whom(s, p) : null;
            if (whom != null) {
                Mention m = p.mention();
                out.add(new Actor(m.side() == null && whom.mention().side() != null ? m.withSide(whom.mention().side()) : m, Role.PRINCIPAL));
            }
        }
        return out;
    }

    /** Those who sign for somebody each where the sentence tells of such, else those found by other words. */
    static List<Actor> among(Sent s, List<Actor> found) {
        List<Actor> each = of(s);
        return each.size() > 1 || each.size() == 1 && found.size() < 2 ? each : found;
    }

    /** {@code A signed an agreement between Norland and Chile}: the two states where only one person is told who signs for one of them. */
    static List<Party> bound(Verb v, Surroundings around) {
        List<Party> two = around.slot("between").stream().filter(p -> body(p) && p.mention().side() != null).toList();
        boolean one = !v.passive() && v.subject().size() == 1 && v.subject().get(0).person() && around.slot("with").isEmpty();
        return one && two.size() == 2 && !two.get(0).mention().side().equals(two.get(1).mention().side()) ? two : List.of();
    }

    /** Whether those stand there who sign: {@code an agreement on trade by the two ministers}. */
    static boolean named(Sent s, int i) {
        int who = s.has(i, DET | POSS) && s.in(i + 1) && s.parties[i] == null ? i + 1 : i;
        return s.in(who) && s.parties[who] != null && !body(s.parties[who]);
    }

    private static @Nullable Party whom(Sent s, Party p) {
        Party before = before(s, p.from());
        return before != null ? before : behind(s, p.to());
    }

    /** {@code on behalf of Norland by A}; {@code For Norland, A signed}, as a clause opens. */
    private static @Nullable Party before(Sent s, int from) {
        boolean by = s.is(from - 1, "by");
        int end = by ? from - 1 : s.is(from - 1, ",") ? from - 1 : -1;
        Party body = end < 0 ? null : s.partyEnding(end);
        int of = body == null ? -1 : body.from() - 1;
        boolean behalf = s.is(of, "of") && s.is(of - 1, "behalf");
        int opens = behalf ? of - 2 : of;
        boolean whole = body != null && body(body) && (behalf || s.is(of, "for"));
        return whole && (by || opens <= 0 || s.is(opens - 1, "while") || s.is(opens - 1, "and") || s.is(opens - 1, ";")) ? body : null;
    }

    /** {@code A on behalf of Norland}, {@code A for Norland}, {@code A signed the agreement on behalf of Norland}. */
    private static @Nullable Party behind(Sent s, int to) {
        int at = s.is(to, ",") || s.is(to, "signed") ? to + 1 : to;
        Party near = s.in(at) && FOR.contains(s.at(at).lower()) ? at(s, at + 1) : null;
        if (near != null) {
            return near;
        }
        for (int i = at; i < at + FAR && s.in(i); i++) {
            Party next = s.parties[i];
            if (next != null && next.person()) {
                return null;
            }
            if (s.is(i, "behalf") && s.is(i + 1, "of")) {
                return at(s, i + 2);
            }
            Party whom = s.is(i, "for") && i > at && Instruments.near(s, at, i) ? at(s, i + 1) : null;
            if (whom != null && whom.mention().side() != null && (!s.in(whom.to()) || !s.at(whom.to()).word() || s.is(whom.to(), "and") || s.is(whom.to(), "while"))) {
                // signed the agreement for Norland
                return whom;
            }
        }
        return null;
    }

    private static @Nullable Party at(Sent s, int i) {
        Party p = s.in(i) ? s.parties[i] : null;
        p = p == null && s.has(i, DET) && s.in(i + 1) ? s.parties[i + 1] : p;
        return p != null && body(p) ? p : null;
    }

    private static boolean body(Party p) {
        return p.mention().kind() == MentionKind.BODY || p.mention().kind() == MentionKind.COLLECTIVE;
    }
}
