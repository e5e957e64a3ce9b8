package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent;
import org.readout.model.Office;
import org.readout.model.Zone;

/** Finds the name that stands behind offices and honorifics: {@code the Minister of Trade, Ambassador A}. */
public final class Titled {
    private final Guide guide;
    private final NameParser names;
    private final OfficeParser offices;
    private final Appositions appositions;

    Titled(Guide guide, NameParser names, OfficeParser offices, Appositions appositions) {
        this.guide = guide;
        this.names = names;
        this.offices = offices;
        this.appositions = appositions;
    }

    /** {@code the Secretary and Foreign Minister B}: another person was told to be the Secretary before. */
    boolean anothers(Sent s, Office first, FoundOffice second, Roster roster) {
        FoundName name = names.parse(s, honorifics(s, second.to()), true);
        return name != null && first.bare() && roster.anothers(first, s.at(name.to() - 1).base());
    }

    /** Past a bracket that narrows the office when the name stands behind it: {@code Director of Lands (Technology) A}. */
    int pastField(Sent s, int at) {
        int past = OfficeComplements.bracket(s, at);
        return past > at && names.parse(s, honorifics(s, past), true) != null ? past : at;
    }

    /** Past the country that an office is in when a styled name stands behind it: {@code Chairman of the Harbour Fund in Norland Mr A}. */
    int seated(Sent s, int at) {
        int cabinet = cabinet(s, at);
        if (cabinet > at) {
            return cabinet;
        }
        int country = s.is(at + 1, "the") ? at + 2 : at + 1;
        Sent.Hit hit = s.is(at, "in") && s.in(country) ? s.hits[country] : null;
        boolean place = hit != null && hit.place() && !hit.possessive() && honorifics(s, hit.end()) > hit.end();
        return place && names.parse(s, honorifics(s, hit.end()), true) != null ? hit.end() : at;
    }

    /** Past the town that an envoy lives in: {@code the ambassador to Norland, based in Lae}; {@code i} if none is told. */
    public static int seat(Sent s, int i) {
        int at = s.is(i, ",") ? i + 1 : i;
        boolean lives = s.is(at, "based") || s.is(at, "resident") || s.is(at, "residing") || s.is(at, "headquartered");
        Sent.Hit hit = lives && s.is(at + 1, "in") && s.in(at + 2) ? s.hits[at + 2] : null;
        return hit != null && hit.place() ? hit.end() : i;
    }

    /** Past the government that an office is in: {@code Minister of Trade in the Government of Norland}; {@code at} if none is told. */
    private static int cabinet(Sent s, int at) {
        if (!s.is(at, "in") || !s.is(at + 1, "the")) {
            return at;
        }
        boolean of = (s.is(at + 2, "government") || s.is(at + 2, "cabinet")) && s.is(at + 3, "of");
        int country = !of ? at + 2 : s.is(at + 4, "the") ? at + 5 : at + 4;
        Sent.Hit hit = s.in(country) ? s.hits[country] : null;
        boolean told = hit != null && hit.side() != null && hit.kind().equals(of ? "country" : "demonym");
        return told && of ? hit.end() : told && (s.is(hit.end(), "government") || s.is(hit.end(), "cabinet")) ? hit.end() + 1 : at;
    }

    /** The name at {@code i}, or after a comma where an office with its article came before. */
    @Nullable FoundName named(Sent s, int i, boolean titled, List<Office> before, Roster roster) {
        FoundName name = names.parse(s, i, titled);
        name = name == null && (titled ? family(s, i, roster) : called(s, i, roster)) ? new FoundName(i, i + 1, 1, true) : name;
        if (name != null && !before.isEmpty() && adjectival(s, i, name, before) && !roster.knows(s, name)) {
            return null;
        }
        if (name != null && (titled || name.words() > 1 || roster.knows(s, name) || appositions.alone(s, name))) {
            return name;
        }
        if (name == null && Styles.peer(s, i - 1) && s.is(i, "(") && s.capital(i + 1) && s.is(i + 2, ")") && s.capital(i + 3) && s.hits[i + 3] == null) {
            // Lord (Bo) Hart: a peer's given name in brackets
            return new FoundName(i + 1, i + 4, 2, true);
        }
        FoundName inside = before.isEmpty() ? null : bracketed(s, i);
        if (inside != null) {
            return inside;
        }
        int past = before.isEmpty() ? i : seat(s, Brackets.past(s, i));
        if (!before.isEmpty() && s.is(past, ",")) {
            int j = s.is(past + 1, "the") && honorifics(s, past + 2) > past + 2 ? past + 2 : past + 1;
            j = allHonorifics(s, j);
            FoundOffice rank = offices.parse(s, j, false);
            boolean military = rank != null && (rank.office().bare() || rank.office().head().equals("general")) && "military".equals(rank.office().channel());
            boolean ranked = rank != null && (military || !rank.plural() && (Ranks.styled(s, j) || Ranks.ranked(s, j) && !before.get(before.size() - 1).bare() || leads(before)) && !another(before, rank.office()));
            j = ranked ? rank.to() : j;
            FoundName later = names.parse(s, j, true);
            boolean whole = later != null && (later.words() > 1 || j > i + 1 || single(s, later, before)) && !s.is(later.to(), "of")
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

    /** {@code the Governor of Bali, Kasmir, }: who is called by one word alone, told between commas behind the office of a country or province. */
    private static boolean single(Sent s, FoundName name, List<Office> before) {
        Office last = before.get(before.size() - 1);
        return s.zone == Zone.BODY && Appositions.country(last.side()) && !last.bare() && s.is(name.to(), ",") && s.at(name.from()).flags() == 0 && s.hits[name.from()] == null && !s.at(name.from()).allCapital() && !s.at(name.from()).possessive();
    }

    /** {@code at the invitation of the Norlandic Minister of Trade, Federal Councillor A}: nobody serves two countries. */
    private static boolean another(List<Office> before, Office rank) {
        return Appositions.country(rank.side()) && before.stream().anyMatch(o -> Appositions.country(o.side()) && !rank.side().equals(o.side()));
    }

    /** {@code the head of the Norlandic delegation, Trade Minister A}: who leads a delegation has an office besides. */
    private static boolean leads(List<Office> before) {
        Office last = before.get(before.size() - 1);
        return (last.head().equals("head") || last.head().equals("leader")) && last.text().endsWith("delegation");
    }

    /** {@code Minister Sakai}, where Sakai Yuriko was told of: a town's name behind an office. */
    private static boolean family(Sent s, int i, Roster roster) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        return hit != null && hit.end() == i + 1 && (hit.place() && hit.kind().equals("city") || hit.kind().equals("demonym")) && roster.knows(s.at(i).base()) && !s.capital(i + 1) && !s.is(i - 1, "of");
    }

    /** {@code Austin said}, {@code Hue visited A}: part of a full name told elsewhere that is a town's too, where somebody does something. */
    private static boolean called(Sent s, int i, Roster roster) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        boolean town = hit != null && hit.ambiguous() && hit.place() && hit.end() == i + 1 && hit.kind().equals("city") && roster.knows(s.at(i).base());
        int next = s.has(i + 1, ADVERB) ? i + 2 : i + 1;
        return town && s.has(next, VERB | HAVE | MODAL) && !s.capital(next) && (i == 0 || s.is(i - 1, ",") || s.has(i - 1, CONJ | SUBORD)) && !s.has(i - 1, PREP);
    }

    /** {@code the Prime Minister (Sir John Doe)}, {@code Minister of Trade (Ana Vale)}: a name with its style, or a whole one, alone in brackets. */
    @Nullable FoundName bracketed(Sent s, int i) {
        int from = s.is(i, "(") ? honorifics(s, i + 1) : i;
        FoundName name = s.is(i, "(") ? names.parse(s, from, from > i + 1) : null;
        return name != null && (from > i + 1 || name.words() > 1) && s.is(guide.lettersAfter(s, name.to()), ")") ? name : null;
    }

    /** {@code General Assembly}, {@code Executive Order}: the head is an adjective before a word of the language. */
    private boolean adjectival(Sent s, int i, FoundName name, List<Office> before) {
        String head = before.get(before.size() - 1).head();
        boolean adjective = head.equals("general") || head.equals("executive") || head.equals("major");
        boolean body = s.has(i, COMMON) && !s.has(i, ADVERB) && s.zone == Zone.BODY && !guide.isAnyName(s.at(i));
        // General Orlov: a word that no list has is a name, unless it is a firm's
        adjective &= s.at(i).flags() != 0 || !head.equals("general") || s.at(i).lower().endsWith("s") && before.get(before.size() - 1).text().equals("General");
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

    boolean namedAfter(Sent s, int i) {
        FoundOffice office = offices.parse(s, i, false);
        if (office == null || office.plural()) {
            return false;
        }
        int after = pastField(s, office.to());
        if (s.is(after, ",") && honorifics(s, after + 1) > after + 1) {
            FoundName listed = names.parse(s, honorifics(s, after + 1), true);
            return listed != null && (!s.is(listed.to(), ",") || appositions.nextOnes(s, listed.to()) || !s.is(i - 1, "the") && !followedByOffice(s, listed.to()));
        }
        int style = s.is(after, ",") && Ranks.styled(s, after + 1) ? after + 2 : after + 1;
        FoundName closing = s.is(after, ",") && !s.is(i - 1, "the") ? names.parse(s, style, true) : null;
        boolean closes = closing != null && closing.words() > 1 && !followedByOffice(s, closing.to());
        int j = allHonorifics(s, after);
        return closes || names.parse(s, j, true) != null || offices.parse(s, j, false) != null && namedAfter(s, j);
    }

    /** {@code Vice Premier, Minister of Trade of Chile, Ana Vale met}: a whole name between commas, of which no other office is told. */
    boolean closed(Sent s, FoundOffice second) {
        FoundName name = s.is(second.to(), ",") && s.in(second.to() + 1) && !second.office().bare() ? names.parse(s, second.to() + 1, true) : null;
        return name != null && name.words() > 1 && !followedByOffice(s, name.to());
    }

    /** {@code Deputy Premier, Minister of Trade of Chile Ana Vale}: two offices of one, of which the second tells the country of both. */
    boolean paired(Sent s, Office first, FoundOffice second) {
        FoundName name = names.parse(s, honorifics(s, second.to()), true);
        boolean country = first.side() == null && second.office().side() != null && first.text().indexOf(' ') > 0 && s.zone == Zone.BODY;
        return country && !second.plural() && !second.office().bare() && name != null && name.words() > 1;
    }

    /** {@code received the member of the Assembly of Norland, head of the friendship group Ana Vale.}: without an {@code and} two offices make no list, but are of one. */
    boolean apposed(Sent s, FoundOffice first, FoundOffice second) {
        FoundName name = first.plural() || second.plural() || first.office().bare() || second.office().bare() || s.zone != Zone.BODY ? null : names.parse(s, honorifics(s, second.to()), true);
        return name != null && name.words() > 1 && !s.is(name.to(), ",") && !s.has(name.to(), CONJ);
    }

    /** {@code Party Secretary, Director of Ports, and Trade Minister Ana Vale met}: three offices of one, told without articles, the last before the name. */
    boolean series(Sent s, Office first, FoundOffice second) {
        int next = OfficeText.coordinate(s, second.to());
        boolean three = next > second.to() && !s.is(next - 1, "the") && !second.plural() && !second.office().bare() && first.text().indexOf(' ') > 0;
        FoundOffice third = three ? offices.parse(s, next, false) : null;
        boolean one = third != null && !third.plural() && (s.is(second.to(), ",") || !third.office().bare() && !third.lower());
        // Deputy Premier, Minister of Trade and Minister of Health of Chile, Ana Vale
        int at = !one ? -1 : s.is(third.to(), ",") ? third.to() + 1 : third.to();
        FoundName name = one ? names.parse(s, honorifics(s, at), true) : null;
        return name != null && name.words() > 1 && (at == third.to() || !followedByOffice(s, name.to()));
    }

    /** Past all the honorifics from token {@code from} on: {@code H.E. Mr}. */
    private int allHonorifics(Sent s, int from) {
        int i = from;
        while (honorifics(s, i) > i) {
            i = honorifics(s, i);
        }
        return i;
    }

    /** Past the honorific that starts at token {@code i}. */
    int honorifics(Sent s, int i) {
        boolean excellency = (s.is(i, "he") || s.is(i, "hh") || s.is(i, "hm") || s.is(i, "hrh")) && s.at(i).allCapital();
        if ((s.is(i, "prince") || s.is(i, "princess")) && (s.is(i + 1, "of") || s.is(i, "prince") && Styles.partner(s, i + 1, "princess") > 0)) {
            return i;
        }
        int end = excellency ? i + 1 : s.is(i, "u.") ? i : guide.honorific(s, i);
        int past = end > i && (s.is(end, ".") || s.is(end, "'") || s.is(end, "\u2019")) ? end + 1 : end;
        // His Royal Highness, Crown Prince A
        boolean style = past > i && s.is(past, ",") && Styles.ends(s, past) && s.capital(past + 1) && (offices.parse(s, past + 1, false) != null || guide.honorific(s, past + 1) > past + 1);
        // His Holiness, the Patriarch of A
        boolean the = past > i && s.is(past, ",") && Styles.ends(s, past) && s.is(past + 1, "the") && s.capital(past + 2) && offices.parse(s, past + 2, false) != null;
        return the ? past + 2 : style ? past + 1 : past;
    }

    /** {@code A on his election as prime minister of B}: the office that he takes up. */
    void appointed(Sent s, int at, List<Office> held) {
        boolean occasion = (s.is(at, "on") || s.is(at, "upon") || s.is(at, "over") || s.is(at, "for")) && s.has(at + 1, POSS);
        for (int i = at + 2; occasion && i < at + 6 && s.in(i); i++) {
            if (s.is(i, "as")) {
                FoundOffice found = offices.parse(s, s.has(i + 1, DET) ? i + 2 : i + 1, true);
                if (found != null && !found.plural()) {
                    held.add(found.office());
                }
                return;
            }
        }
    }

    /** {@code In addition to his talks with the President, Mr Rowan will visit A}: the comma closes what stands before the sentence's subject. */
    static boolean fronted(Sent s, int start, int to, FoundName name) {
        int verb = name.to();
        while (s.has(verb, ADVERB)) {
            verb++;
        }
        boolean acts = s.has(verb, MODAL | BE | HAVE) || s.has(verb, VERB) && !s.has(verb, PREP | EVENT);
        if (!s.is(to, ",") || name.from() == to || !acts || !s.has(0, PREP) || start < 2 || !s.has(start - 1, PREP) && !(s.has(start - 1, VERB) && s.at(start - 1).lower().endsWith("ing"))) {
            return false;
        }
        for (int i = 0; i < start; i++) {
            if (s.is(i, ",") || s.has(i, MODAL | BE | HAVE)) {
                return false;
            }
        }
        return true;
    }
}
