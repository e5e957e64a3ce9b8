package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.ListItems.Item;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;

/**
 * Reads lists of people whose offices stand before their names or after them, parted by the same commas: {@code
 * Secretary to the President, A, Minister of B, C and D, Governor of E}. Of the ways to pair them the one that leaves
 * the fewest names and offices alone is right.
 */
public final class Lists {
    /** A way to make one person, or some other party, of the next items; {@code gaps} are those between them. */
    private record Way(String sorts, String gaps, double cost) {
    }

    /** The costs only order the ways: an office left alone is the worst, a pair before or after the name costs nothing. */
    private static final List<Way> WAYS = List.of(
            new Way("B", "", 0), new Way("N", "", 0.45), new Way("O", "", 1.5), new Way("X", "", 0), new Way("Y", "", 0.2),
            new Way("P", "", 0.3), new Way("Q", "", 0), new Way("PN", ",", 0), new Way("CN", ",", 0), new Way("C", "", 0.5), new Way("NP", ",", 0), new Way("NPP", ",&", 0.05),
            new Way("NPP", ",,", 0.2),
            new Way("ON", ",", 0.01), new Way("OON", "&,", 0.1), new Way("OON", ",,", 0.4), new Way("OOON", ",&,", 0.2),
            new Way("OB", "&", 0.12), new Way("OB", ",", 0.05), new Way("OOB", ",&", 0.25), new Way("OYN", ",,", 0.1),
            new Way("NO", ",", 0), new Way("NOO", ",&", 0.1), new Way("NOO", ",,", 0.5), new Way("NOOO", ",,&", 0.3),
            new Way("NOOO", ",&&", 0.3), new Way("NOOO", ",&,", 0.6), new Way("NOY", ",,", 0.1),
            new Way("BO", ",", 0.6), new Way("BOO", ",&", 0.7));
    /** A list whose best reading leaves more than this alone, counted by persons, is none. */
    private static final double TOLERANCE = 0.5;

    /** No item is longer. */
    private static final int FAR = 60;

    private final PartyParser parser;
    private final ListItems items;

    Lists(PartyParser parser, ListItems items) {
        this.parser = parser;
        this.items = items;
    }

    /** The parties of the list that starts at a token, none if it is no list of people with offices, and where it ends. */
    public record Found(List<Party> parties, int end) {
    }

    Found parse(Sent s, int at, Roster roster) {
        boolean none = s.zone == Zone.TITLE || at > s.lastJoint || at > s.lastOffice || !joint(s, at);
        List<Item> list = none ? List.of() : items.cut(s, at, roster);
        if (list.size() < 2) {
            return new Found(List.of(), list.isEmpty() ? at + 1 : list.get(0).to());
        }
        int end = list.get(list.size() - 1).to();
        long people = list.stream().filter(i -> i.name() != null).count();
        boolean offices = list.stream().anyMatch(i -> !i.offices().isEmpty());
        boolean several = list.size() > 2 && people > 1 || list.size() > 1 && (list.get(0).sort() == 'Q' || list.get(0).sort() == 'P' && people > 1);
        return several && offices ? new Found(read(s, list, roster), end) : new Found(List.of(), end);
    }

    /** Whether a joint stands before any word that no name or office holds. */
    private static boolean joint(Sent s, int at) {
        for (int i = at; i < at + FAR && s.in(i); i++) {
            if (Sent.joint(s.at(i))) {
                return true;
            }
            if (s.has(i, BE | HAVE | MODAL) && !s.capital(i)) {
                return false;
            }
        }
        return false;
    }

    private List<Party> read(Sent s, List<Item> list, Roster roster) {
        int n = list.size();
        double[] cost = new double[n + 1];
        @Nullable Way[] best = new Way[n];
        for (int k = n - 1; k >= 0; k--) {
            cost[k] = Double.MAX_VALUE;
            for (Way way : WAYS) {
                int to = k + way.sorts().length();
                double c = to <= n && fits(s, list, k, way) ? way.cost() + cost[to] : Double.MAX_VALUE;
                if (c < cost[k]) {
                    cost[k] = c;
                    best[k] = way;
                }
            }
        }
        long people = list.stream().filter(i -> i.name() != null).count();
        if (cost[0] > TOLERANCE * people) {
            return List.of();
        }
        List<Party> out = new ArrayList<>();
        List<Office> shared = List.of();
        boolean closed = false;
        for (int k = 0; k < n; k += best[k].sorts().length()) {
            List<Item> own = list.subList(k, k + best[k].sorts().length());
            // members of the Council A and B, C went to Lae: behind "and" the plural has had its last
            shared = closed && own.get(0).gap() == ',' && own.get(0).sort() == 'N' ? List.of() : shared(own, shared);
            closed = !shared.isEmpty() && own.get(0).sort() == 'N' && own.get(0).gap() == '&';
            List<Office> behind = shared.isEmpty() && own.size() == 1 && own.get(0).sort() == 'N' ? behind(s, list, best, k) : List.of();
            Party party = party(s, own, shared.isEmpty() ? behind : shared, roster, k + own.size() == n);
            if (party != null) {
                out.add(party);
            }
        }
        return out;
    }

    /** {@code A and B, members of the Council}: the offices told behind the last of several names. */
    private static List<Office> behind(Sent s, List<Item> list, @Nullable Way[] best, int at) {
        for (int k = at + 1; k < list.size() && list.get(k).gap() != ';'; k++) {
            if (best[k] == null || list.get(k).sort() != 'N' || list.get(k).gap() == '+') {
                return List.of();
            }
            if (best[k].sorts().startsWith("NP")) {
                return joined(s, list.subList(k + 1, k + best[k].sorts().length()));
            }
            if (best[k].sorts().length() > 1) {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code members of the Council and secretaries of the Party of B}: the first are of B too. */
    private static List<Office> joined(Sent s, List<Item> plurals) {
        List<Office> out = new ArrayList<>();
        for (Item item : plurals) {
            if (item.gap() == '&' && !out.isEmpty()) {
                out.add(Appositions.shared(s, out.remove(out.size() - 1), item.last()));
            }
            out.addAll(item.offices());
        }
        return out;
    }

    /** The office that a plural before gives to the next names too. */
    private static List<Office> shared(List<Item> own, List<Office> before) {
        Item first = own.get(0);
        return switch (first.sort()) {
            case 'Q', 'P' -> List.of(first.last().office());
            case 'C' -> first.offices();
            case 'N' -> own.size() == 1 ? before : List.of();
            default -> List.of();
        };
    }

    private static boolean fits(Sent s, List<Item> list, int at, Way way) {
        for (int i = 0; i < way.sorts().length(); i++) {
            Item item = list.get(at + i);
            if (item.sort() != way.sorts().charAt(i) || i > 0 && item.gap() != way.gaps().charAt(i - 1)) {
                return false;
            }
            // the Director of Trade, State Secretary A is one, the Prime Minister, Trade Minister A are two
            if (i > 0 && item.sort() == 'B' && item.gap() == ',' && list.get(at + i - 1).sort() == 'O' && !Ranks.ranked(s, item.from())) {
                return false;
            }
            // A, head of the Council, and State Secretary B: an office between commas is that of the one before
            if (i == 1 && item.gap() == '&' && list.get(at).sort() == 'O' && s.is(list.get(at).to(), ",") && list.get(at).gap() == ',' && at > 0 && list.get(at - 1).sort() == 'B') {
                return false;
            }
            // the Prime Minister and the Minister of Trade A are two, the Prime Minister and Minister of Trade A one
            if (i > 0 && item.gap() == '&' && list.get(at + i - 1).sort() == 'O' && (s.has(item.from(), DET) && s.has(list.get(at + i - 1).from(), DET)
                    || !OfficeText.one(list.get(at + i - 1).offices().get(0), item.offices().get(0)))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Party party(Sent s, List<Item> own, List<Office> shared, Roster roster, boolean last) {
        Item named = own.stream().filter(i -> i.name() != null).findFirst().orElse(null);
        int from = own.get(0).from();
        int to = own.get(own.size() - 1).to();
        if (named == null) {
            Party alone = own.get(0).party() != null ? own.get(0).party() : parser.parse(s, from, roster);
            boolean theirs = s.has(from - 1, POSS) || s.has(from, POSS) || s.has(from, to, "its") || s.has(from, to, "his") || s.has(from, to, "their");
            return alone == null && own.get(0).sort() == 'P' && !theirs ? group(s, own.get(0)) : alone;
        }
        List<Office> held = new ArrayList<>();
        for (Item item : own) {
            if (item.party() != null && !held.isEmpty()) {
                held.add(within(s, held.remove(held.size() - 1), item.party()));
            } else if (item.sort() != 'Q' && item.sort() != 'P' && item.sort() != 'C') {
                if (item.gap() == '&' && item.last() != null && !held.isEmpty()) {
                    held.add(Appositions.shared(s, held.remove(held.size() - 1), item.last()));
                }
                held.addAll(item.offices());
            }
        }
        FoundName name = named.name();
        List<Office> plural = new ArrayList<>(named.sort() == 'Q' ? named.offices() : shared);
        if (!s.at(name.to() - 1).possessive()) {
            parser.afterName(s, name.to(), held);
            parser.afterName(s, name.to(), plural);
            parser.bracketed(s, name.to(), held);
        }
        plural.addAll(joined(s, own.stream().filter(i -> i.sort() == 'P' && i.from() > named.from()).toList()));
        held.addAll(single(plural));
        String side = Nameless.sideOf(held) == null ? Brackets.side(s, name.to()) : Nameless.sideOf(held);
        boolean closing = last && own.size() > 1 && own.get(own.size() - 1).name() == null;
        to = closing ? parser.closing(s, to) : to;
        return person(s, from, to, name, held, side);
    }

    /** The person of that name whose words are the tokens {@code from} to {@code to}. */
    static Party person(Sent s, int from, int to, FoundName name, List<Office> held, @Nullable String side) {
        Span span = s.base(name.from(), name.to());
        return new Party(from, to, new Mention(MentionKind.PERSON, s.span(from, to), OfficeText.squeeze(span.of(s.text)), span, held, side, false, false));
    }

    /** {@code A, Minister of B, C, Minister of D, and members of the Cabinet}: those who hold a plural office, without their names. */
    private static Party group(Sent s, Item item) {
        int from = s.has(item.from(), DET) ? item.from() + 1 : item.from();
        Span words = s.span(from, item.to());
        return new Party(item.from(), item.to(), new Mention(MentionKind.GROUP, s.span(item.from(), item.to()), OfficeText.squeeze(words.of(s.text)), words, List.of(),
                Nameless.sideOf(item.offices()), true, false));
    }

    /** {@code Director General, Department of Trade}: one office, told with the body that it is in. */
    private static Office within(Sent s, Office office, Party body) {
        List<Span> parts = List.of(new Span(office.parts().get(0).start(), body.mention().nameSpan().end()));
        String side = office.side() == null ? body.mention().side() : office.side();
        return OfficeText.like(s, office, parts, side);
    }

    /** {@code Vice Presidents of the Commission A and B}: each of them is a Vice President of the Commission. */
    static List<Office> single(List<Office> plural) {
        return plural.stream().map(o -> {
            String head = o.head();
            int stem = head.indexOf('-') > 0 ? head.indexOf('-') : head.length();
            String word = head.substring(0, stem);
            String one = OfficeText.singular(word);
            int at = o.text().toLowerCase(Locale.ROOT).lastIndexOf(word);
            // all but the last letter as written: Secretar(ies) and y, Ministe(rs) and r
            int kept = at + one.length() - 1;
            String text = at < 0 ? o.text() : o.text().substring(0, kept) + one.charAt(one.length() - 1) + o.text().substring(at + word.length());
            return new Office(text, o.parts(), o.side(), o.channel(), one + head.substring(stem), o.bare(), o.former());
        }).toList();
    }
}
