package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Parses the phrase that names or denotes a party: article, offices, name, offices in apposition. */
final class PartyParser {
    private static final Set<String> SPOUSES = Set.of("wife", "husband", "spouse");
    private final Guide guide;
    private final NameParser names;
    private final OfficeParser offices;
    private final Appositions appositions;
    private final Descriptions descriptions;
    private final Bodies bodies;
    private final Nameless nameless;
    private final Lists lists;
    private final Introduced introduced;

    PartyParser(Guide guide) {
        this.guide = guide;
        this.names = new NameParser(guide);
        this.offices = new OfficeParser(guide, names);
        this.appositions = new Appositions(guide, offices, names);
        this.bodies = new Bodies(guide);
        this.nameless = new Nameless(guide, offices, appositions);
        this.descriptions = new Descriptions(guide);
        this.introduced = new Introduced(this, guide);
        this.lists = new Lists(this, new ListItems(this, names, offices));
    }

    /** The parties of the list of people with their offices that starts at token {@code i}; see {@link Lists}. */
    Lists.Found list(Sent s, int i, Roster roster) {
        return lists.parse(s, i, roster);
    }

    /** The party whose phrase starts at token {@code i}, or null. {@code roster} holds the names found so far. */
    @Nullable
    Party parse(Sent s, int i, Roster roster) {
        Token t = s.at(i);
        boolean infinitive = s.is(i - 1, "to") && (s.capital(i + 1) || s.has(i + 1, DET | POSS));
        boolean verb = t.has(VERB) && !t.capital() && (infinitive || s.has(i - 1, MODAL | FUTURE)) && !s.capital(i - 1);
        boolean counted = !t.word() && Groups.quantity(s, i) > i;
        if (verb || town(s, i) || !t.word() && !counted || s.times[i] != null || t.is("that") || t.is("this") || t.is("these") || t.is("those")) {
            return null;
        }
        boolean style = t.allCapital() && s.capital(i + 1) && !t.is("i");
        if (t.has(PRONOUN) && !style && !WordNames.chinese(s, i) && !ends(s, i)) {
            boolean excellency = t.is("he") && t.allCapital() && s.is(i + 1, "the");
            if (excellency || t.is("i") && !t.capital()) {
                return null;
            }
            return Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, t.is("they") || t.is("we"));
        }
        if (t.is("him") || t.is("them") || t.is("me") || t.is("myself")) {
            return Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, t.is("them"));
        }
        Party styled = Styles.alone(s, i);
        if (styled != null) {
            return styled;
        }
        Party described = descriptions.parse(s, i);
        if (described != null || counted) {
            return described != null && described.mention().kind() == MentionKind.GROUP ? introduced.led(s, described, roster) : described;
        }
        int from = articles(s, i);
        if (s.is(from, "official") && (s.has(from + 1, EVENT) || s.has(from + 2, EVENT) && s.has(from + 1, COMMON))) {
            return null;
        }
        Party counterpart = introduced.counterpart(s, i, from, roster);
        Party person = counterpart != null ? counterpart : person(s, i, from, roster);
        if (person != null) {
            return person;
        }
        int start = s.is(from - 1, "entire") ? from : i;
        Party body = from == i || s.hits[from] != null ? nameless.body(s, start, from) : null;
        return body != null ? body : bodies.parse(s, start, from);
    }

    /** {@code While in Lae President A met B}: the town tells where, not of what. */
    private static boolean town(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        return hit != null && hit.kind().equals("city") && s.is(i - 1, "in") && s.has(hit.end(), OFFICE_HEAD) && s.capital(hit.end() + 1);
    }

    /** {@code the ship "Zheng He"}: the pronoun that ends a name. */
    private boolean ends(Sent s, int i) {
        return s.capital(i) && guide.isNameAt(s, i - 1) && !s.has(i + 1, VERB | BE | HAVE | MODAL | ADVERB);
    }

    /** Past articles and the adjectives that may follow them. */
    int articles(Sent s, int i) {
        int j = i;
        while (s.has(j, DET | POSS) && !names.syllables(s, j) && !s.at(j).number() && j < i + 2 && s.in(j + 1)) {
            j++;
        }
        while (j > i && s.in(j + 1)
                && (s.is(j, "new") || s.is(j, "visiting") || s.is(j, "newly") || s.is(j, "respected")
                        || s.is(j, "outgoing") || s.is(j, "incoming") || s.is(j, "current") || s.is(j, "then") || s.is(j, "entire")
                        || SPOUSES.contains(s.at(j).lower()))) {
            j++;
        }
        return j;
    }

    /** The person named, or the office held, from token {@code from} on, behind the article at {@code start}. */
    @Nullable Party person(Sent s, int start, int from, Roster roster) {
        List<Office> before = new ArrayList<>();
        boolean honoured = false;
        int first = from;
        int i = from;
        while (s.in(i)) {
            int past = honorifics(s, i);
            if (past > i) {
                from = before.isEmpty() && honoured | s.at(i).allCapital() && i == from ? past : from;
                honoured = true;
                // His Excellency the Governor-General
                i = s.is(past, "the") && offices.parse(s, past + 1, false) != null ? past + 1 : past;
                continue;
            }
            OfficeParser.Found office = offices.parse(s, i, false);
            if (office == null || !honoured && (start == from || i > from) && names.words.givenName(s, i, office.to())) {
                break;
            }
            first = before.isEmpty() && honoured ? i : first;
            before.add(office.office());
            i = pastField(s, office.to());
            if (office.plural()) {
                return nameless.unnamed(s, start, first, before, true, i);
            }
            int next = OfficeText.coordinate(s, i);
            OfficeParser.Found second = next > i ? offices.parse(s, next, false) : null;
            if (second != null && office.lower() == second.lower() && !(i == from + 1 && s.at(from).allCapital() && !s.at(next).allCapital()) && (!s.has(start, DET | POSS) || OfficeText.one(office.office(), second.office()) && !anothers(s, office.office(), second, roster))
                    && namedAfter(s, next)) {
                i = next;
            }
        }
        NameParser.Name name = named(s, i, honoured || !before.isEmpty(), before, roster);
        if (name == null) {
            return before.isEmpty() ? null : nameless.holder(s, start, first, i, before, roster);
        }
        if (!honoured && before.isEmpty() && start < from && !SPOUSES.contains(s.at(from - 1).lower())) {
            return null;
        }
        return withName(s, start, name, before, name.from() > i && !before.isEmpty());
    }

    /** {@code the Secretary and Foreign Minister B}: another person was told to be the Secretary before. */
    private boolean anothers(Sent s, Office first, OfficeParser.Found second, Roster roster) {
        NameParser.Name name = names.parse(s, honorifics(s, second.to()), true);
        return name != null && first.bare() && roster.anothers(first, s.at(name.to() - 1).base());
    }

    /** Past a bracket that narrows the office when the name stands behind it: {@code Director of Lands (Technology) A}. */
    int pastField(Sent s, int at) {
        int past = OfficeComplements.bracket(s, at);
        return past > at && names.parse(s, honorifics(s, past), true) != null ? past : at;
    }

    /** The name at {@code i}, or after a comma where an office with its article came before. */
    private NameParser.@Nullable Name named(Sent s, int i, boolean titled, List<Office> before, Roster roster) {
        NameParser.Name name = names.parse(s, i, titled);
        if (name != null && !before.isEmpty() && adjectival(s, i, name, before) && !roster.knows(s, name)) {
            return null;
        }
        if (name != null && (titled || name.words() > 1 || roster.knows(s, name) || appositions.alone(s, name))) {
            return name;
        }
        NameParser.Name inside = before.isEmpty() ? null : bracketed(s, i);
        if (inside != null) {
            return inside;
        }
        int past = before.isEmpty() ? i : appositions.brackets(s, i);
        if (!before.isEmpty() && s.is(past, ",")) {
            int j = s.is(past + 1, "the") && honorifics(s, past + 2) > past + 2 ? past + 2 : past + 1;
            while (honorifics(s, j) > j) {
                j = honorifics(s, j);
            }
            OfficeParser.Found rank = offices.parse(s, j, false);
            boolean ranked = rank != null && rank.office().bare() && ("military".equals(rank.office().channel()) || OfficeParser.styled(s, j));
            j = ranked ? rank.to() : j;
            NameParser.Name later = names.parse(s, j, true);
            boolean whole = later != null && (later.words() > 1 || j > i + 1) && !s.is(later.to(), "of")
                    && (!followedByOffice(s, later.to()) || appositions.nextOnes(s, later.to()));
            if (whole) {
                if (ranked) {
                    before.add(rank.office());
                }
                return later;
            }
        }
        return null;
    }

    /** {@code the Prime Minister (Sir John Doe)}: a name with its style in brackets. */
    private NameParser.@Nullable Name bracketed(Sent s, int i) {
        int from = s.is(i, "(") ? honorifics(s, i + 1) : i;
        NameParser.Name name = from > i + 1 ? names.parse(s, from, true) : null;
        return name != null && s.is(guide.lettersAfter(s, name.to()), ")") ? name : null;
    }

    private static boolean bracketed(Sent s, NameParser.Name name) {
        for (int i = name.from() - 1; i > name.from() - 5; i--) {
            if (s.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** {@code General Assembly}, {@code Executive Order}: the head is an adjective before a word of the language. */
    private boolean adjectival(Sent s, int i, NameParser.Name name, List<Office> before) {
        String head = before.get(before.size() - 1).head();
        boolean adjective = head.equals("general") || head.equals("executive") || head.equals("major");
        boolean body = s.has(i, COMMON) && !s.has(i, ADVERB) && s.zone == org.readout.model.Zone.BODY && !guide.isAnyName(s.at(i));
        return (adjective || body) && name.words() == 1 && !name.known() && s.is(i - 1, head);
    }

    private boolean followedByOffice(Sent s, int i) {
        if (!s.is(i, ",")) {
            return false;
        }
        int j = i + 1;
        while (s.has(j, DET) || s.is(j, "also")) {
            j++;
        }
        return s.in(j) && names.parse(s, j, false) == null && offices.parse(s, j, true) != null;
    }

    private boolean namedAfter(Sent s, int i) {
        OfficeParser.Found office = offices.parse(s, i, false);
        if (office == null || office.plural()) {
            return false;
        }
        int after = office.to();
        if (s.is(after, ",") && honorifics(s, after + 1) > after + 1) {
            NameParser.Name listed = names.parse(s, honorifics(s, after + 1), true);
            return listed != null && (!s.is(listed.to(), ",") || appositions.nextOnes(s, listed.to()));
        }
        int style = s.is(after, ",") && OfficeParser.styled(s, after + 1) ? after + 2 : after + 1;
        NameParser.Name closing = s.is(after, ",") && !s.is(i - 1, "the") ? names.parse(s, style, true) : null;
        boolean closes = closing != null && closing.words() > 1 && !followedByOffice(s, closing.to());
        int j = honorifics(s, after);
        return closes || names.parse(s, j, true) != null || offices.parse(s, j, false) != null && namedAfter(s, j);
    }

    /** Past the honorific that starts at token {@code i}. */
    int honorifics(Sent s, int i) {
        boolean excellency = (s.is(i, "he") || s.is(i, "hh") || s.is(i, "hm") || s.is(i, "hrh")) && s.at(i).allCapital();
        if ((s.is(i, "prince") || s.is(i, "princess")) && s.is(i + 1, "of")) {
            return i;
        }
        int end = excellency ? i + 1 : s.is(i, "u.") ? i : guide.honorific(s, i);
        return end > i && (s.is(end, ".") || s.is(end, "'") || s.is(end, "\u2019")) ? end + 1 : end;
    }

    /** Past letters, brackets and the second half of a split office after a name; what the office gains is put into {@code held}. */
    int afterName(Sent s, int at, List<Office> held) {
        int past = guide.lettersAfter(s, at);
        int end = appositions.split(s, past, held);
        return appositions.brackets(s, end);
    }

    int brackets(Sent s, int at) {
        return appositions.brackets(s, at);
    }

    /** Past a comma that closes the apposition before it. */
    int closing(Sent s, int at) {
        return s.is(at, ",") && appositions.closes(s, at) ? at + 1 : at;
    }

    private Party withName(Sent s, int start, NameParser.Name name, List<Office> before, boolean comma) {
        List<Office> held = new ArrayList<>(before);
        int past = guide.lettersAfter(s, name.to());
        past = s.is(past, ")") && bracketed(s, name) ? past + 1 : past;
        int end = s.at(name.to() - 1).possessive() ? name.to() : appositions.split(s, past, held);
        boolean listed = comma && appositions.nextOnes(s, past);
        if (!s.at(name.to() - 1).possessive() && !listed) {
            end = appositions.after(s, end, held);
            appositions.appointed(s, end, held);
        }
        Span nameSpan = new Span(s.at(name.from()).start(), s.at(name.to() - 1).baseEnd());
        String words = OfficeText.squeeze(nameSpan.of(s.text));
        Sent.Hit realm = held.isEmpty() ? Nameless.realm(s, name) : null;
        end = realm == null ? end : Math.max(end, realm.end());
        String side = realm != null ? realm.side() : Nameless.sideOf(held) == null ? Appositions.bracketed(s, past) : Nameless.sideOf(held);
        Mention mention = new Mention(MentionKind.PERSON, s.span(start, end), words, nameSpan, held, side, false, false);
        return new Party(start, end, mention);
    }
}
