package org.readout.annotate.parties;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Parts those of two sides who share a chair or sit opposite each other: {@code co-chaired by officials from Norland and the European Commission}. */
final class Chairs {
    private static final Set<String> PEOPLE = WordSet.of("officials", "representatives", "delegations", "experts");
    private static final Set<String> SHARED = WordSet.of("chaired", "co-chaired", "cochaired", "co-hosted", "co-led");
    private static final Set<String> OF = WordSet.of("government", "governments", "side", "sides");

    private Chairs() {
    }

    /** One party a side; empty where the two are not told so. */
    static List<Party> parse(Sent s, int at) {
        boolean shared = s.is(at - 1, "by") && s.is(at - 2, SHARED) || s.is(at - 1, "between");
        int people = s.is(at, "senior") ? at + 1 : at;
        if (!shared || !s.is(people, PEOPLE) || !Nations.leads(s, people + 1)) {
            return List.of();
        }
        int first = people + 2;
        Sent.Hit one = hit(s, first);
        int and = one == null ? -1 : past(s, one);
        int second = Nations.leads(s, and + 1) ? and + 2 : and + 1;
        Sent.Hit other = and > 0 && s.is(and, "and") ? hit(s, second) : null;
        if (other == null || one.side().equals(other.side())) {
            return List.of();
        }
        int end = past(s, other);
        String head = s.span(at, first).of(s.text) + " ";
        return List.of(party(s, at, and, head + s.span(first, and).of(s.text), one.side()), party(s, second, end, head + s.span(second, end).of(s.text), other.side()));
    }

    private static Sent.@Nullable Hit hit(Sent s, int i) {
        int from = s.is(i, "the") ? i + 1 : i;
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        return hit == null || hit.side() == null || hit.possessive() || hit.kind().equals("demonym") && !s.is(hit.end(), OF) ? null : hit;
    }

    private static int past(Sent s, Sent.Hit hit) {
        return s.is(hit.end(), OF) ? hit.end() + 1 : hit.end();
    }

    private static Party party(Sent s, int from, int to, String name, String side) {
        Span span = s.span(from, to);
        return new Party(from, to, new Mention(MentionKind.GROUP, span, OfficeText.squeeze(name), span, List.of(), side, true, false));
    }
}
