package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Cuts a list of people into its items: a name, an office, an office with its name, or else some other party. */
final class ListItems {
    /** No list has more items, and no item more tokens: what a line of addresses or a register holds is no list of people. */
    private static final int MOST = 120;
    private static final int LONGEST = 40;

    private final PartyParser parties;
    private final Titled titled;
    private final NameParser names;
    private final OfficeParser offices;

    ListItems(PartyParser parties, Titled titled, NameParser names, OfficeParser offices) {
        this.parties = parties;
        this.titled = titled;
        this.names = names;
        this.offices = offices;
    }

    /**
     * An item over tokens {@code from} to {@code to}.
     *
     * @param sort {@code N} a name, {@code O} an office, {@code B} both, {@code P} a plural office, {@code Q} one with a
     * name, {@code C} the country of one more of its holders, {@code Y} a body, {@code X} any other party
     * @param gap what stands before it: {@code ,} {@code ;} {@code &} for and, {@code +} for along with, a blank for nothing
     * @param last the last of the offices, as it was found
     * @param party the party of an item that is none of a person
     */
    record Item(char sort, char gap, int from, int to, List<Office> offices, @Nullable FoundOffice last, @Nullable FoundName name,
            @Nullable Party party) {
    }

    /** The items from token {@code at} on, up to where the list ends. */
    List<Item> cut(Sent s, int at, Roster roster) {
        List<Item> out = new ArrayList<>();
        int i = at;
        char gap = ' ';
        while (s.in(i) && out.size() < MOST) {
            Item item = s.is(i, "of") || nations(s, i, out) ? other(s, i, gap, out) : item(s, i, gap, out, roster);
            int to = item == null ? town(s, i) : item.to();
            int next = past(s, to);
            if (item != null) {
                out.add(item);
                gap = gap(s, to);
            } else if (to == i || next == to && titled.honorifics(s, to) == to) {
                break;
            }
            boolean unparted = next == to && item != null && item.name() != null && s.capital(to) && offices.parse(s, to, false) != null;
            if (next == to && item != null && !unparted) {
                break;
            }
            gap = unparted ? ',' : gap;
            i = next;
        }
        return out;
    }

    /** Past the town that a school or office is told to be in: {@code Principal of the Central College, Lae, Mr A}; else {@code i}. */
    private int town(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        boolean city = hit != null && hit.kind().equals("city") && !hit.possessive();
        int end = city ? hit.end() : s.capital(i) && s.at(i).flags() == 0 ? i + 1 : i;
        return end > i && (past(s, end) > end || titled.honorifics(s, end) > end) ? end : i;
    }

    /** The sort of the separator at token {@code i}. */
    private static char gap(Sent s, int i) {
        int j = s.is(i, ",") || s.is(i, ";") ? i + 1 : i;
        boolean and = s.is(j, "and") || s.is(j, "&") || Appositions.holding(s, j) > j;
        if (s.is(i, ";")) {
            return ';';
        }
        return and ? '&' : joins(s, j) > j ? '+' : ',';
    }

    /** Past the separator at token {@code i}; {@code i} if none stands there. */
    static int past(Sent s, int i) {
        int j = s.is(i, ",") || s.is(i, ";") ? i + 1 : i;
        j = s.is(j, "and") || s.is(j, "&") ? j + 1 : Appositions.holding(s, j);
        return joins(s, j);
    }

    private static int joins(Sent s, int j) {
        if (s.is(j, "along") && s.is(j + 1, "with") || s.is(j, "together") && s.is(j + 1, "with")) {
            return j + 2;
        }
        if (s.is(j, "as") && s.is(j + 1, "well") && s.is(j + 2, "as")) {
            return j + 3;
        }
        return s.is(j, "alongside") || s.is(j, "including") ? j + 1 : j;
    }

    private @Nullable Item item(Sent s, int at, char gap, List<Item> before, Roster roster) {
        if (!s.at(at).word() || s.times[at] != null || s.has(at, PRONOUN) && !s.at(at).allCapital()) {
            return null;
        }
        List<Office> held = new ArrayList<>();
        FoundOffice last = null;
        boolean styled = false;
        int from = parties.articles(s, at);
        int i = from;
        while (s.in(i) && i - at < LONGEST) {
            int past = titled.honorifics(s, i);
            if (past > i) {
                styled = true;
                i = Brackets.past(s, past);
                i = s.is(i, ".") ? i + 1 : i;
                // HH the Amir
                i = s.is(i, "the") && offices.parse(s, i + 1, false) != null ? i + 1 : i;
                continue;
            }
            FoundOffice office = offices.parse(s, i, false);
            if (office == null) {
                break;
            }
            int to = reach(s, office);
            held.add(to > office.to() ? offices.wider(s, office.from(), to) : office.office());
            last = office;
            i = titled.pastField(s, to);
        }
        FoundName inside = held.isEmpty() ? null : titled.bracketed(s, i);
        FoundName name = inside != null ? inside : named(s, i, styled, styled || !held.isEmpty() || gap == '&' && surnames(before), roster);
        if (name != null) {
            return withName(s, at, gap, held, last, name, plural(before));
        }
        return held.isEmpty() ? other(s, at, gap, roster) : concurrent(s, office(s, at, from, gap, held, last, i), roster);
    }

    /** {@code Presidents Vale and Rowan}: whether what stands before is a plural with a family name alone. */
    private static boolean surnames(List<Item> before) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.sort() == 'Q' && last.name() != null && last.name().words() == 1;
    }

    /** Past the house that the office is at, and past its field where no {@code of} tells it: {@code Deputy Minister Economic Development}. */
    private int reach(Sent s, FoundOffice office) {
        int i = office.to();
        while (i < office.to() + 4 && office.complement() == office.to() && s.capital(i) && s.has(i, FIELD | COMMON | OFFICE_MOD)
                && !s.has(i, OFFICE_HEAD | HONORIFIC | EVENT) && names.parse(s, i, false) == null
                && offices.parse(s, i, false) == null) {
            i++;
        }
        int house = offices.housed(s, i);
        return house > i ? house : titled.seated(s, i);
    }

    private @Nullable FoundName named(Sent s, int i, boolean styled, boolean titled, Roster roster) {
        FoundName name = names.parse(s, i, titled);
        if (name == null || !titled && name.words() < 2 && !roster.knows(s, name)) {
            return null;
        }
        // Mr Cairns is nobody's town
        boolean words = !name.known() && !(styled && i > 0 && s.has(s.is(i - 1, ".") ? i - 2 : i - 1, HONORIFIC));
        for (int k = name.from(); k < name.to() && words; k++) {
            words = s.has(k, COMMON | FIELD | EVENT) || s.hits[k] != null;
        }
        return words ? null : name;
    }

    private Item withName(Sent s, int at, char gap, List<Office> held, @Nullable FoundOffice last, FoundName name,
            @Nullable Item plural) {
        boolean owner = s.at(name.to() - 1).possessive();
        List<Office> split = held.isEmpty() && plural != null ? new ArrayList<>(List.of(plural.last().office())) : held;
        int end = owner ? name.to() : parties.afterName(s, name.to(), split);
        // Minister of Trade (Ana Vale)
        int past = s.is(end, ")") && last != null && s.is(last.to(), "(") ? end + 1 : end;
        boolean rank = held.stream().allMatch(o -> o.bare() && "military".equals(o.channel()));
        return new Item(last != null && last.plural() ? 'Q' : rank ? 'N' : 'B', gap, at, past, held, last, name, null);
    }

    /** An office alone reaches to the next mark of the list, even over words that no list has ({@code Director Finance Ministry}). */
    private @Nullable Item office(Sent s, int at, int from, char gap, List<Office> held, FoundOffice last, int told) {
        boolean plural = last.plural();
        int to = OfficeComplements.bracket(s, told);
        if (held.size() > 1 || ends(s, to)) {
            return new Item(plural ? 'P' : 'O', gap, at, to, held, last, null, null);
        }
        FoundOffice whole = offices.parse(s, from, true);
        if (whole != null && whole.to() > to && ends(s, whole.to())) {
            return new Item(plural ? 'P' : 'O', gap, at, whole.to(), List.of(whole.office()), whole, null, null);
        }
        int end = to;
        while (s.in(end) && end - at < LONGEST && s.times[end] == null && (s.capital(end) && s.at(end).word() || s.is(end, "of") && s.capital(end + 1)
                || (s.is(end, "at") || s.is(end, "of") || s.is(end, "-")) && (s.capital(end + 1) || s.is(end + 1, "the")) || s.is(end, "the") && s.capital(end + 1))) {
            FoundName name = names.parse(s, end, false);
            if (name != null && name.words() > 1 && name.known()) {
                break;
            }
            end++;
        }
        boolean further = end > to && ends(s, end) && !plural && s.capital(end - 1);
        return new Item(plural ? 'P' : 'O', gap, at, further ? end : to, further ? List.of(offices.wider(s, from, end)) : held, last, null, null);
    }

    /** {@code president of B and concurrently minister of C}: the offices of one. */
    private Item concurrent(Sent s, Item one, Roster roster) {
        boolean more = one.sort() == 'O' && s.is(one.to(), "and") && s.is(one.to() + 1, "concurrently");
        FoundOffice other = more ? offices.parse(s, one.to() + 2, false) : null;
        if (other == null || named(s, other.to(), false, true, roster) != null) {
            return one;
        }
        List<Office> held = new ArrayList<>(one.offices());
        held.add(other.office());
        return new Item('O', one.gap(), one.from(), other.to(), held, one.last(), null, null);
    }

    private static boolean ends(Sent s, int i) {
        return !s.in(i) || past(s, i) > i || s.is(i, ".") || s.is(i, ")") || s.is(i, ":");
    }

    private static @Nullable Item plural(List<Item> before) {
        return before.reversed().stream().filter(i -> i.sort() == 'P' || i.sort() == 'Q').findFirst().orElse(null);
    }

    /** {@code the presidents of Chile, A, and Peru, B}: a country behind a named one, with a name behind it. */
    private boolean nations(Sent s, int at, List<Item> before) {
        int country = s.is(at, "the") ? at + 1 : at;
        Sent.Hit hit = before.isEmpty() || before.get(before.size() - 1).name() == null || !s.in(country) ? null : s.hits[country];
        boolean nation = hit != null && hit.kind().equals("country") && !hit.possessive() && s.is(hit.end(), ",") && s.in(hit.end() + 1);
        FoundName name = nation ? names.parse(s, titled.honorifics(s, hit.end() + 1), true) : null;
        return name != null && name.words() > 1 && plural(before) != null;
    }

    /** {@code the ambassadors of Chile, A, of Egypt, B}: the same office of another country. */
    private static @Nullable Item other(Sent s, int at, char gap, List<Item> before) {
        Item plural = plural(before);
        int of = s.is(at, "of") ? at + 1 : at;
        int country = s.is(of, "the") ? of + 1 : of;
        Sent.Hit hit = plural != null && plural.offices().size() == 1 && s.in(country) ? s.hits[country] : null;
        if (hit == null || hit.side() == null || plural.last().complement() == plural.last().to()) {
            return null;
        }
        Office one = plural.offices().get(0);
        List<Span> parts = List.of(s.span(plural.last().from(), plural.last().complement() + (of > at ? 0 : 1)), s.span(at, hit.end()));
        Office office = OfficeText.like(s, one, parts, hit.side());
        return new Item('C', gap, at, hit.end(), List.of(office), plural.last(), null, null);
    }

    private @Nullable Item other(Sent s, int at, char gap, Roster roster) {
        Party party = parties.parse(s, at, roster);
        return party == null ? null : new Item(party.mention().kind() == MentionKind.BODY ? 'Y' : 'X', gap, at, party.to(), List.of(), null, null, party);
    }
}
