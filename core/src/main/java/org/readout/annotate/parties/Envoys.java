package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Office;
import org.readout.model.Span;

/** Reads those who present their credentials together: {@code the ambassadors extraordinary and plenipotentiary of Chile, A; of the Republic of Peru, B (with residence in Lae); and of Kenya, C}. */
public final class Envoys {
    private static final int MOST = 40;
    /** In tokens: no country's full name has more before the short one, and no sending state's is longer. */
    private static final int LONGEST = 6;
    private static final int FARTHEST = 14;
    private final NameParser names;
    private final Titled titled;

    Envoys(NameParser names, Titled titled) {
        this.names = names;
        this.titled = titled;
    }

    /** The persons, each with the office for the state that sends him; empty if no such list begins at a token. */
    List<Party> parse(Sent s, int at) {
        int from = s.has(at, DET) ? at + 1 : at;
        from += s.is(from, "new") || s.is(from, "incoming") || s.is(from, "following") ? 1 : 0;
        int link = from + 1;
        while (s.is(from, "ambassadors") && (s.is(link, "extraordinary") || s.is(link, "plenipotentiary") || s.is(link, "and") && s.is(link + 1, "plenipotentiary"))) {
            link++;
        }
        List<Party> out = new ArrayList<>();
        int i = link == from + 1 || !Nations.leads(s, link) ? s.size() : link;
        while (s.in(i) && out.size() < MOST) {
            int start = Nations.leads(s, i) ? i + 1 : i;
            int comma = comma(s, start);
            FoundName name = comma < 0 ? null : name(s, comma + 1);
            if (name == null) {
                break;
            }
            int to = OfficeComplements.bracket(s, name.to());
            out.add(party(s, s.span(from, link + 1), start, comma, name, out.isEmpty() ? at : i, to));
            int next = s.is(to, ";") || s.is(to, ",") ? to + 1 : to;
            i = s.is(next, "and") ? next + 1 : next;
            if (i == to && !Nations.leads(s, i)) {
                break;
            }
        }
        return out.size() > 1 ? out : List.of();
    }

    /** The comma behind the name of the sending state; -1 where none stands near. */
    private static int comma(Sent s, int start) {
        for (int i = start; i < start + FARTHEST && s.in(i) && !s.is(i, ";") && !s.is(i, "(") && !s.has(i, BE | HAVE | MODAL); i++) {
            if (s.is(i, ",")) {
                return i > start ? i : -1;
            }
        }
        return -1;
    }

    /** The name at a token; behind a title whatever is written large is one. */
    private @Nullable FoundName name(Sent s, int at) {
        int from = s.in(at) ? titled.honorifics(s, at) : at;
        FoundName name = s.in(from) ? names.parse(s, from, true) : null;
        if (name != null && name.words() > 1 && !s.capital(name.to())) {
            return name;
        }
        int to = from;
        while (from > at && s.capital(to) && s.at(to).word()) {
            to++;
        }
        return to > from + 1 ? new FoundName(from, to, to - from, false) : null;
    }

    /** Whoever stands over the tokens {@code from} to {@code to}; the state that sends him over {@code state} to {@code comma}. */
    private static Party party(Sent s, Span head, int state, int comma, FoundName name, int from, int to) {
        String side = side(s, state, comma);
        List<Span> parts = List.of(head, s.span(state, comma));
        Office office = new Office(OfficeText.words(s.text, parts), parts, side, "embassy", "ambassadors", false, false);
        return Lists.person(s, from, to, name, Lists.single(List.of(office)), side);
    }

    private static @Nullable String side(Sent s, int from, int to) {
        Sent.Hit country = country(s, from);
        for (int i = from; i < to && country == null; i++) {
            country = s.hits[i];
            if (s.is(i, "britannic")) {
                return "GB";
            }
        }
        return country == null ? null : country.side();
    }

    /** The country that begins at a token, by its full name too: {@code the Federative Republic of Brazil}. */
    static Sent.@Nullable Hit country(Sent s, int start) {
        int from = s.is(start, "the") ? start + 1 : start;
        for (int i = from; i < from + LONGEST && s.in(i) && (s.capital(i) || s.is(i, "of")); i++) {
            if (s.hits[i] != null && (s.hits[i].kind().equals("country") || i == from && !s.hits[i].kind().equals("demonym"))) {
                return s.hits[i];
            }
        }
        return null;
    }

    /** {@code the Ambassadors of Chile, A; of Peru, B; and of Kenya, C}: who stands before the semicolon with the same office; null if nobody does. */
    public static @Nullable Party before(Sent s, int i, Party next) {
        int end = s.is(i - 1, "and") ? i - 2 : i - 1;
        Party left = s.is(end, ";") ? s.partyEnding(end) : null;
        boolean same = left != null && !left.mention().offices().isEmpty() && !next.mention().offices().isEmpty()
                && left.mention().offices().get(0).head().equals(next.mention().offices().get(0).head());
        return same ? left : null;
    }
}
