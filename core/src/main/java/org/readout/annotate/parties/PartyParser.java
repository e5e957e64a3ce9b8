package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Parses the phrase that names or denotes a party: article, offices, name, offices in apposition. */
public final class PartyParser {
    /** {@code the full Federal Council}: all of a body. */
    private static final Set<String> WHOLE = WordSet.of("entire", "full", "whole");
    private final Guide guide;
    private final NameParser names;
    private final OfficeParser offices;
    private final Appositions appositions;
    private final Brackets brackets;
    private final Descriptions descriptions;
    private final Bodies bodies;
    private final Nameless nameless;
    private final Lists lists;
    private final Nations nations;
    private final Introduced introduced;
    private final Titled titled;
    private final Belonging belonging;

    public PartyParser(Guide guide) {
        this.guide = guide;
        this.names = new NameParser(guide);
        this.offices = new OfficeParser(guide, names);
        this.appositions = new Appositions(guide, offices, names);
        this.bodies = new Bodies(guide);
        this.nameless = new Nameless(guide, offices);
        this.belonging = new Belonging(nameless, bodies);
        this.brackets = new Brackets(offices);
        this.descriptions = new Descriptions(guide);
        this.titled = new Titled(guide, names, offices, appositions);
        this.introduced = new Introduced(this, guide);
        this.nations = new Nations(offices, names, titled);
        this.lists = new Lists(this, new ListItems(this, titled, names, offices));
    }

    /** The parties of the list of people with their offices that starts at token {@code i}; see {@link Lists}. */
    public Lists.Found list(Sent s, int i, Roster roster) {
        if (Descriptions.guest(s, i)) {
            return new Lists.Found(List.of(), i + 1);
        }
        List<Party> side = s.zone == Zone.TITLE ? List.of() : nations.parse(s, i);
        return side.isEmpty() ? lists.parse(s, i, roster) : new Lists.Found(side, side.get(side.size() - 1).to());
    }

    /** The party whose phrase starts at token {@code i}, or null. {@code roster} holds the names found so far. */
    @Nullable
    public Party parse(Sent s, int i, Roster roster) {
        Party found = phrase(s, i, roster);
        return found != null && EventNouns.gathering(s, found) ? null : found;
    }

    private @Nullable Party phrase(Sent s, int i, Roster roster) {
        Token t = s.at(i);
        boolean infinitive = s.is(i - 1, "to") && (s.capital(i + 1) || s.has(i + 1, DET | POSS));
        boolean verb = t.has(VERB) && !t.capital() && (infinitive || s.has(i - 1, MODAL | FUTURE)) && !s.capital(i - 1);
        boolean counted = !t.word() && Groups.quantity(s, i) > i;
        if (verb || Descriptions.guest(s, i) || town(s, i) || !t.word() && !counted || s.timed(i) || t.is("that") || t.is("this") || t.is("these") || t.is("those")) {
            return null;
        }
        boolean style = t.allCapital() && s.capital(i + 1) && !t.is("i");
        if (t.has(PRONOUN) && !style && !WordNames.chinese(s, i) && !ends(s, i)) {
            boolean excellency = t.is("he") && t.allCapital() && s.is(i + 1, "the");
            return excellency || t.is("i") && !t.capital() ? null : Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, t.is("they") || t.is("we"));
        }
        Party object = Pronouns.object(s, i);
        Party simple = object != null ? object : Styles.alone(s, i);
        if (simple != null) {
            return simple;
        }
        Party family = family(s, i, roster);
        Party rulers = family == null ? Nameless.government(s, i) : family;
        if (rulers != null) {
            return rulers;
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
            return Descriptions.site(s, person) ? null : person;
        }
        int start = s.is(from - 1, WHOLE) ? from : i;
        Party body = from == i || s.hits[from] != null ? nameless.body(s, start, from) : null;
        return body != null ? body : bodies.parse(s, start, from);
    }

    /** Where a second office of the same person begins ({@code Minister of Trade and Chair of the Board A}); {@code i} if none does. */
    private int another(Sent s, int i, int start, FoundOffice first, Roster roster) {
        int next = OfficeText.coordinate(s, i);
        boolean listed = next == i && s.is(i, ",");
        next = listed ? i + 1 : next;
        while (next > i && (s.is(next, "new") || s.is(next, "newly") || s.is(next - 1, "newly") && s.at(next).lower().endsWith("ed")) && s.in(next + 1)) {
            // Foreign Minister and new Chair of the Council A
            next++;
        }
        FoundOffice second = next > i ? offices.parse(s, next, false) : null;
        // EAM and President A are two
        boolean letters = second != null && first.to() == first.from() + 1 && s.at(first.from()).allCapital() && !s.at(next).allCapital();
        // Politburo member and Foreign Minister A
        boolean unlike = second != null && first.lower() != second.lower() && !(first.office().head().equals("member") && s.capital(first.from()));
        // the Prime Minister of Norland and Chilean President A
        boolean states = second != null && OfficeText.states(first.office(), second.office());
        if (second == null || unlike || letters || states || Styles.shared(s, i, first.office()) != null || Nameless.titled(first.office()) || listed && !titled.series(s, first.office(), second) && !titled.apposed(s, first, second) && (s.has(start, DET | POSS) || !titled.closed(s, second) && !titled.paired(s, first.office(), second))) {
            return i;
        }
        boolean one = !s.has(start, DET | POSS) || listed || OfficeText.one(first.office(), second.office()) && !titled.anothers(s, first.office(), second, roster);
        return one && (titled.namedAfter(s, next) || listed && titled.series(s, first.office(), second)) ? next : i;
    }

    /** {@code While in Lae President A met B}: the town tells where, not of what. */
    private static boolean town(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        boolean office = hit != null && (s.has(hit.end(), OFFICE_HEAD) || s.in(hit.end()) && s.hits[hit.end()] != null && s.hits[hit.end()].kind().equals("demonym"));
        return office && hit.kind().equals("city") && s.is(i - 1, "in") && s.capital(hit.end() + 1);
    }

    /** {@code the ship "Zheng He"}: the pronoun that ends a name. */
    private boolean ends(Sent s, int i) {
        return s.capital(i) && guide.isNameAt(s, i - 1) && !s.has(i + 1, VERB | BE | HAVE | MODAL | ADVERB);
    }

    /** Past articles and the adjectives that may follow them. */
    int articles(Sent s, int i) {
        int j = i;
        while (s.has(j, DET | POSS) && !names.words.syllables(s, j) && !s.at(j).number() && j < i + 2 && s.in(j + 1)) {
            j++;
        }
        while ((j > i || Styles.newly(s, j)) && s.in(j + 1)
                && (s.is(j, "new") && s.hits[j] == null || s.is(j, "visiting") || s.is(j, "newly") || (s.is(j - 1, "newly") || s.is(j - 1, "recently")) && s.at(j).lower().endsWith("ed") || s.is(j, "recently") || s.is(j, "respected")
                        || s.is(j, "outgoing") || s.is(j, "incoming") || s.is(j, "current") || s.is(j, "then") || s.is(j, WHOLE)
                        || Couples.SPOUSES.contains(s.at(j).lower()) || s.is(j, ",") && Couples.SPOUSES.contains(s.at(j - 1).lower()) && s.is(i - 1, "and") && s.capital(j + 1))) {
            j++;
        }
        return j > i ? Couples.lady(s, j) : j;
    }

    /** The person named, or the office held, from token {@code from} on, behind the article at {@code start}. */
    @Nullable Party person(Sent s, int start, int from, Roster roster) {
        List<Office> before = new ArrayList<>();
        boolean honoured = false;
        int first = from;
        int i = from;
        while (s.in(i)) {
            int past = titled.honorifics(s, i);
            if (past > i) {
                from = before.isEmpty() && honoured | s.at(i).allCapital() && i == from ? past : from;
                honoured = true;
                // His Excellency the Governor-General
                i = s.is(past, "the") && offices.parse(s, past + 1, false) != null ? past + 1 : past;
                continue;
            }
            FoundOffice office = offices.parse(s, i, false);
            if (office == null || (honoured ? WordNames.mister(s, i) : start == from || i > from) && names.words.givenName(s, i, office.to())) {
                break;
            }
            first = before.isEmpty() && honoured ? i : first;
            int seat = office.lower() ? office.to() : titled.seated(s, office.to());
            before.add(seat > office.to() ? offices.wider(s, office.from(), seat) : office.office());
            i = titled.pastField(s, seat);
            if (office.plural()) {
                return nameless.unnamed(s, start, first, before, true, i);
            }
            i = another(s, i, start, office, roster);
        }
        FoundName name = s.at(Math.max(0, i - 1)).spelling().officer || OfficeComplements.stated(s, i) ? null : titled.named(s, i, honoured || !before.isEmpty() || addressed(s, i), before, roster);
        if (name == null || !before.isEmpty() && Titled.fronted(s, start, i, name)) {
            return before.isEmpty() ? null : nameless.holder(s, start, first, i, before, roster);
        }
        int spouse = s.is(first - 1, ",") ? first - 2 : first - 1;
        boolean kin = start < spouse && (Couples.SPOUSES.contains(s.at(spouse).lower()) || s.is(spouse, "lady") && Couples.lady(s, spouse - 1) > spouse);
        if (!honoured && before.isEmpty() && start < from && !kin) {
            return null;
        }
        Party party = withName(s, start, name, before, name.from() > i && !before.isEmpty());
        return kin && spouse < first - 1 ? closed(s, party) : party;
    }

    /** {@code President A and his wife, B, to Lae}: the second comma goes with the first. */
    private static @Nullable Party closed(Sent s, @Nullable Party wife) {
        boolean closed = wife != null && s.is(wife.to(), ",") && wife.mention().offices().isEmpty();
        return closed ? new Party(wife.from(), wife.to() + 1, wife.mention()) : wife;
    }

    /** {@code condolences to the family of Ana Vale}: those who mourn her, and not she; null if they are not told. */
    private @Nullable Party family(Sent s, int i, Roster roster) {
        int of = s.is(i + 1, "bereaved") ? i + 3 : i + 2;
        boolean kin = s.is(i, "the") && s.is(of, "of") && (s.is(of - 1, "family") || s.is(of - 1, "families")) && (s.is(i - 1, "to") || s.is(i - 1, "from") || s.is(i - 1, "by")) && s.in(of + 1);
        Party whose = kin ? person(s, of + 1, articles(s, of + 1), roster) : null;
        return whose == null ? null : Nameless.simple(s, i, whose.to(), MentionKind.GROUP, true, whose.mention().side());
    }

    /** {@code a message to Ana Vale}: to whom one writes is a person, whatever his name is like. */
    private static boolean addressed(Sent s, int i) {
        return s.is(i - 1, "to") && WordNames.written(s, i) && s.capital(i) && s.capital(i + 1) && s.hits[i] == null && s.hits[i + 1] == null && !s.has(i, OFFICE_HEAD | OFFICE_MOD | FIELD | DET);
    }

    private static boolean bracketed(Sent s, FoundName name) {
        for (int i = name.from() - 1; i > name.from() - 5; i--) {
            if (s.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Past letters, brackets and the second half of a split office after a name; what the office gains is put into {@code held}. */
    int afterName(Sent s, int at, List<Office> held) {
        int past = guide.lettersAfter(s, at);
        Party house = belonging.join(s, past, held);
        return Brackets.past(s, house != null ? house.to() : appositions.split(s, past, held));
    }

    /** See {@link Brackets#offices}. */
    void bracketed(Sent s, int at, List<Office> held) {
        brackets.offices(s, at, held);
    }

    /** Past a comma that closes the apposition before it. */
    int closing(Sent s, int at) {
        return s.is(at, ",") && appositions.closes(s, at) ? at + 1 : at;
    }

    private Party withName(Sent s, int start, FoundName name, List<Office> before, boolean comma) {
        List<Office> held = new ArrayList<>(before);
        int past = guide.lettersAfter(s, name.to());
        past = s.is(past, ")") && bracketed(s, name) ? past + 1 : past;
        past = Styles.seat(s, name.from() - 1, past);
        Party house = s.at(name.to() - 1).possessive() ? null : belonging.join(s, past, held);
        int end = s.at(name.to() - 1).possessive() ? name.to() : house != null ? house.to() : appositions.split(s, past, held);
        FoundOffice dowager = !held.isEmpty() && s.is(past, "the") && s.is(past + 1, "queen") && s.is(past + 2, "mother") ? offices.parse(s, past + 1, false) : null;
        if (dowager != null) {
            // Queen A The Queen Mother
            held.set(0, dowager.office());
            end = dowager.to();
            past = end;
        }
        boolean listed = comma && appositions.nextOnes(s, past);
        if (!s.at(name.to() - 1).possessive() && !listed) {
            end = appositions.after(s, end, held);
            titled.appointed(s, end, held);
        }
        Span nameSpan = s.base(name.from(), name.to());
        // of Lord (Bo) Hart the name begins behind the bracket that opens
        String words = OfficeText.squeeze(nameSpan.of(s.text)).replace(") ", " ");
        Sent.Hit realm = held.isEmpty() ? Nameless.realm(s, name) : null;
        end = realm == null ? end : Math.max(end, realm.end());
        String side = realm != null ? realm.side() : Nameless.sideOf(held) != null ? Nameless.sideOf(held) : house != null ? house.mention().side() : Brackets.side(s, past);
        Mention mention = new Mention(MentionKind.PERSON, s.span(start, end), words, nameSpan, held, side, false, false);
        return new Party(start, end, mention);
    }
}
