package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.MentionKind;
import org.readout.model.Office;

/** Cuts a list of people into its items: a name, an office, an office with its name, or else some other party. */
final class ListItems {
    /** No list has more items, and no item more tokens: what a line of addresses or a register holds is no list of people. */
    private static final int MOST = 120;
    private static final int LONGEST = 40;

    private final PartyParser parties;
    private final NameParser names;
    private final OfficeParser offices;

    ListItems(PartyParser parties, NameParser names, OfficeParser offices) {
        this.parties = parties;
        this.names = names;
        this.offices = offices;
    }

    /**
     * An item over tokens {@code from} to {@code to}.
     *
     * @param sort {@code N} a name, {@code O} an office, {@code B} both, {@code P} a plural office, {@code Q} one with a
     * name, {@code Y} a body, {@code X} any other party
     * @param gap what stands before it: {@code ,} {@code ;} {@code &} for and, {@code +} for along with, a blank for nothing
     * @param last the last of the offices, as it was found
     * @param party the party of an item that is none of a person
     */
    record Item(char sort, char gap, int from, int to, List<Office> offices, OfficeParser.@Nullable Found last, NameParser.@Nullable Name name,
            @Nullable Party party) {
    }

    /** The items from token {@code at} on, up to where the list ends. */
    List<Item> cut(Sent s, int at, Roster roster) {
        List<Item> out = new ArrayList<>();
        int i = at;
        char gap = ' ';
        while (s.in(i) && out.size() < MOST) {
            Item item = item(s, i, gap, roster);
            if (item == null) {
                break;
            }
            out.add(item);
            int next = past(s, item.to());
            if (next == item.to()) {
                break;
            }
            gap = gap(s, item.to());
            i = next;
        }
        return out;
    }

    /** The sort of the separator at token {@code i}. */
    private static char gap(Sent s, int i) {
        int j = s.is(i, ",") || s.is(i, ";") ? i + 1 : i;
        boolean and = s.is(j, "and") || s.is(j, "&");
        if (s.is(i, ";")) {
            return ';';
        }
        return and ? '&' : joins(s, j) > j ? '+' : ',';
    }

    /** Past the separator at token {@code i}; {@code i} if none stands there. */
    static int past(Sent s, int i) {
        int j = s.is(i, ",") || s.is(i, ";") ? i + 1 : i;
        j = s.is(j, "and") || s.is(j, "&") ? j + 1 : j;
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

    private @Nullable Item item(Sent s, int at, char gap, Roster roster) {
        if (!s.at(at).word() || s.times[at] != null || s.has(at, PRONOUN) && !s.at(at).allCapital()) {
            return null;
        }
        List<Office> held = new ArrayList<>();
        OfficeParser.Found last = null;
        boolean styled = false;
        int from = parties.articles(s, at);
        int i = from;
        while (s.in(i) && i - at < LONGEST) {
            int past = parties.honorifics(s, i);
            if (past > i) {
                styled = true;
                i = parties.brackets(s, past);
                i = s.is(i, ".") ? i + 1 : i;
                continue;
            }
            OfficeParser.Found office = offices.parse(s, i, false);
            if (office == null) {
                break;
            }
            held.add(office.office());
            last = office;
            i = parties.pastField(s, office.to());
        }
        NameParser.Name name = named(s, i, styled || !held.isEmpty(), roster);
        if (name != null) {
            return withName(s, at, gap, held, last, name);
        }
        return held.isEmpty() ? other(s, at, gap, roster) : office(s, at, from, gap, held, last, i);
    }

    private NameParser.@Nullable Name named(Sent s, int i, boolean titled, Roster roster) {
        NameParser.Name name = names.parse(s, i, titled);
        if (name == null || !titled && name.words() < 2 && !roster.knows(s, name)) {
            return null;
        }
        boolean words = !name.known();
        for (int k = name.from(); k < name.to() && words; k++) {
            words = s.has(k, COMMON | FIELD | EVENT) || s.hits[k] != null;
        }
        return words ? null : name;
    }

    private Item withName(Sent s, int at, char gap, List<Office> held, OfficeParser.@Nullable Found last, NameParser.Name name) {
        boolean owner = s.at(name.to() - 1).possessive();
        int past = owner ? name.to() : parties.afterName(s, name.to(), held);
        boolean rank = held.stream().allMatch(o -> o.bare() && "military".equals(o.channel()));
        return new Item(last != null && last.plural() ? 'Q' : rank ? 'N' : 'B', gap, at, past, held, last, name, null);
    }

    /** An office alone reaches to the next mark of the list, even over words that no list has ({@code Director Finance Ministry}). */
    private @Nullable Item office(Sent s, int at, int from, char gap, List<Office> held, OfficeParser.Found last, int to) {
        boolean plural = last.plural();
        if (held.size() > 1 || ends(s, to)) {
            return new Item(plural ? 'P' : 'O', gap, at, to, held, last, null, null);
        }
        OfficeParser.Found whole = offices.parse(s, from, true);
        if (whole != null && whole.to() > to && ends(s, whole.to())) {
            return new Item(plural ? 'P' : 'O', gap, at, whole.to(), List.of(whole.office()), whole, null, null);
        }
        int end = to;
        while (s.in(end) && end - at < LONGEST && s.times[end] == null && (s.capital(end) && s.at(end).word() || s.is(end, "of") && s.capital(end + 1)
                || (s.is(end, "at") || s.is(end, "of") || s.is(end, "-")) && (s.capital(end + 1) || s.is(end + 1, "the")) || s.is(end, "the") && s.capital(end + 1))) {
            end++;
        }
        boolean further = end > to && ends(s, end) && !plural && s.capital(end - 1);
        return new Item(plural ? 'P' : 'O', gap, at, further ? end : to, further ? List.of(offices.wider(s, from, end)) : held, last, null, null);
    }

    private static boolean ends(Sent s, int i) {
        return !s.in(i) || past(s, i) > i || s.is(i, ".") || s.is(i, ")") || s.is(i, ":");
    }

    private @Nullable Item other(Sent s, int at, char gap, Roster roster) {
        Party party = parties.parse(s, at, roster);
        return party == null ? null : new Item(party.mention().kind() == MentionKind.BODY ? 'Y' : 'X', gap, at, party.to(), List.of(), null, null, party);
    }
}
