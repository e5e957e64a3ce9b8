package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Offices that stand after a name: {@code of Ukraine}, {@code , chairman of A and member of B,}. */
public final class Appositions {
    private static final Set<String> PAST = WordSet.of("said", "told", "spoke", "made", "gave", "took", "wrote", "sent", "met", "held", "paid", "went", "left");
    private final Guide guide;
    private final OfficeParser offices;
    private final NameParser names;
    private final Brackets brackets;

    Appositions(Guide guide, OfficeParser offices, NameParser names) {
        this.guide = guide;
        this.offices = offices;
        this.names = names;
        this.brackets = new Brackets(offices);
    }

    /** Rejoins offices that the name splits ({@code President A of Ukraine}); returns the token after. */
    int split(Sent s, int at, List<Office> held) {
        boolean of = s.is(at, "of") && !held.isEmpty();
        int i = s.is(at + 1, "the") ? at + 2 : at + 1;
        Sent.Hit hit = of && s.in(i) ? s.hits[i] : null;
        if (hit == null || hit.side() == null && !hit.kind().equals("country") || hit.possessive()) {
            return at;
        }
        // Military Attaché A of the Norlandic embassy
        boolean house = hit.kind().equals("demonym") && (s.is(hit.end(), "embassy") || s.is(hit.end(), "mission") || s.is(hit.end(), "government") || s.is(hit.end(), "delegation"));
        int end = house ? hit.end() + 1 : hit.end();
        Span tail = s.span(at, end);
        for (int k = 0; k < held.size(); k++) {
            Office office = held.get(k);
            if (office.side() == null || office.bare()) {
                held.set(k, OfficeText.behind(s, office, tail, hit.side()));
            }
        }
        return Brackets.past(s, end);
    }

    /** Offices in apposition after the name, added to {@code held}; returns the token after, a closing comma included. */
    int after(Sent s, int at, List<Office> held) {
        brackets.offices(s, at, held);
        int i = Brackets.past(s, at);
        int end = i;
        boolean opened = false;
        boolean titled = held.stream().anyMatch(o -> !"military".equals(o.channel()));
        while (s.in(i)) {
            int j = opener(s, i, opened);
            boolean also = j > 1 && (s.is(j - 2, "also") || s.is(j - 2, "concurrently"));
            boolean others = titled && !opened && !also && (s.is(j - 1, "a") || s.is(j - 1, "an")
                    || s.is(j - 1, "the") && (another(s, j, held) || foreign(s, j, held) || nextOnes(s, i)));
            if (j < 0 || others) {
                break;
            }
            FoundOffice found = apposed(s, j);
            boolean headline = s.zone == Zone.TITLE && found != null && s.has(found.to(), VERB);
            if (found == null || headline || (found.plural() || opened && s.is(j - 1, "the") && s.is(found.to(), "and")) && (opened && found.plural() || listed(s, found.to()))) {
                break;
            }
            String country = Brackets.side(s, found.to());
            if (!found.plural()) {
                boolean joined = opened && and(s, i) && !held.isEmpty();
                if (joined) {
                    held.set(held.size() - 1, shared(s, held.get(held.size() - 1), found));
                }
                held.add(country == null ? found.office() : served(found.office(), country));
            }
            opened = true;
            i = Brackets.past(s, found.to());
            end = i;
        }
        return opened && s.is(end, ",") && closes(s, end) ? end + 1 : end;
    }

    /** {@code Sugiono, foreign minister of Ruritania}, {@code to Sugiono upon his appointment}: one unknown word as a name. */
    boolean alone(Sent s, FoundName name) {
        Token t = s.at(name.from());
        int to = name.to();
        if (t.flags() != 0 || t.allCapital() || t.possessive() || s.zone != Zone.BODY) {
            return false;
        }
        List<Office> held = new ArrayList<>();
        boolean told = s.is(to, ",") && after(s, to, held) > to && held.stream().anyMatch(o -> !o.bare());
        return told || s.has(name.from() - 1, PREP) && (s.is(to, "on") || s.is(to, "upon")) && s.has(to + 1, POSS);
    }

    /** {@code President A, the Australian Governor-General}: nobody of one country is told by the adjective of another. */
    private static boolean another(Sent s, int at, List<Office> held) {
        Sent.Hit hit = s.hits[at];
        boolean leads = held.stream().anyMatch(o -> "leader".equals(o.channel()));
        return leads && hit != null && hit.kind().equals("demonym") && !hit.possessive() && held.stream().noneMatch(o -> hit.side() != null && hit.side().equals(o.side()));
    }

    /** {@code President A of Norland, the trade minister of Sudland and B}: nobody serves two countries. */
    private boolean foreign(Sent s, int at, List<Office> held) {
        FoundOffice found = offices.parse(s, at, true);
        String side = found == null ? null : found.office().side();
        return country(side) && held.stream().anyMatch(o -> country(o.side())) && held.stream().noneMatch(o -> side.equals(o.side()));
    }

    public static boolean country(@Nullable String side) {
        return side != null && side.length() == 2 && Character.isLetter(side.charAt(1)) && !side.equals("UN") && !side.equals("EU");
    }

    /** The office as one of a country, if its words tell none. */
    static Office served(Office office, @Nullable String side) {
        return office.side() != null ? office : new Office(office.text(), office.parts(), side, office.channel(), office.head(), false, office.former());
    }

    /** {@code vice-premier and minister of Trade of Laos}: the first office shares the phrase that tells whose it is. */
    static Office shared(Sent s, Office first, FoundOffice second) {
        boolean lacks = first.side() == null && !first.text().contains(" to ") && second.office().side() != null && second.complement() < second.to();
        if (!lacks) {
            return first;
        }
        int whose = second.complement();
        boolean sent = s.is(whose, "to");
        int i = whose;
        for (; !sent && i < second.to() && (s.hits[i] == null || s.hits[i].side() == null); i++) {
            whose = s.is(i, "of") ? i : whose;
        }
        // a country amid the name of a body tells whose the body is, not whose the other office: of the Clean Norland Task Force
        if (!sent && s.in(i) && s.hits[i] != null && s.hits[i].place() && s.hits[i].end() < second.to()) {
            return first;
        }
        return OfficeText.with(s, first, s.span(whose, second.to()), second.office().side());
    }

    /** In a list told office first ({@code Secretary of A, X, Director of B, Y and ...}) the office after a name is the next one's. */
    boolean nextOnes(Sent s, int at) {
        int j = opener(s, Brackets.past(s, at), false);
        FoundOffice found = j < 0 ? null : offices.parse(s, j, true);
        if (found == null || !s.is(found.to(), ",")) {
            return false;
        }
        int k = found.to() + 1;
        while (guide.honorific(s, k) > k) {
            k = guide.honorific(s, k);
            k = s.is(k, ".") ? k + 1 : k;
        }
        FoundName name = names.parse(s, k, true);
        return name != null && name.words() > 1 && (s.is(name.to(), "and") || s.is(name.to(), ",") || s.is(name.to(), "."));
    }

    /** Past {@code who is}, {@code who doubles as}, {@code who also serves as}; {@code i} if they do not stand there. */
    static int holding(Sent s, int i) {
        int verb = s.is(i + 1, "also") ? i + 2 : i + 1;
        boolean serves = (s.is(verb, "doubles") || s.is(verb, "serves") || s.is(verb, "acts")) && s.is(verb + 1, "as");
        return !s.is(i, "who") ? i : s.is(verb, "is") ? verb + 1 : serves ? verb + 2 : i;
    }

    /** {@code A, foreign ministers, and investors}: several who come next in a list. */
    private static boolean listed(Sent s, int i) {
        return s.is(i, ",") && (s.is(i + 1, "and") || s.in(i + 1) && s.has(i + 1, COMMON) && !s.capital(i + 1) && !s.has(i + 1, VERB | ADVERB | PREP | SUBORD | REL)) || s.is(i, "and") && s.in(i + 1) && !s.capital(i + 1) && s.has(i + 1, COMMON) && !s.has(i + 1, VERB);
    }

    private static boolean and(Sent s, int i) {
        return s.is(i, "and") || s.is(i, "&");
    }

    /** Where an apposed office may start after token {@code i}: after a comma, {@code and}, {@code who is}; or -1. */
    private int opener(Sent s, int i, boolean opened) {
        int j = i;
        boolean dash = Joints.dash(s, j);
        if (s.is(j, ",") || s.is(j, ";") && opened || dash && !opened) {
            j++;
        } else if (leading(s, j)) {
            return s.has(j + 1, DET) ? j + 2 : j + 1;
        } else if (!opened && s.is(j, "the") && foreigner(s, j + 1)) {
            return j + 1;
        } else if (!(opened && and(s, j)) && holding(s, j) == j) {
            return -1;
        }
        if (and(s, j)) {
            if (!opened) {
                return -1;
            }
            j++;
        }
        j = holding(s, j);
        boolean capacity = j > i && s.is(j, "in") && (s.is(j + 2, "capacity") || s.is(j + 2, "role")) && s.has(j + 1, POSS) && s.is(j + 3, "as");
        j = capacity ? j + 4 : j;
        while (s.is(j, "also") || s.is(j, "concurrently") || s.is(j, "currently") || and(s, j)) {
            j++;
        }
        if (s.has(j, DET) && !s.is(j, "both") || s.has(j, POSS)) {
            j++;
        }
        return s.in(j) ? j : -1;
    }

    /** {@code A the Norlandic Ambassador to Chile, met B}: without its first comma. */
    private boolean foreigner(Sent s, int i) {
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        FoundOffice found = hit == null || !hit.kind().equals("demonym") || names.parse(s, i, false) != null ? null : offices.parse(s, i, true);
        return found != null && !found.plural() && s.is(found.to(), ",");
    }

    /** {@code A as head of the delegation, together with B}. */
    private static boolean leading(Sent s, int as) {
        int i = s.has(as + 1, DET) ? as + 2 : as + 1;
        boolean head = s.is(as, "as") && (s.is(i, "head") || s.is(i, "leader")) && s.is(i + 1, "of");
        return head && s.has(i + 2, i + 6, "delegation");
    }

    private @Nullable FoundOffice apposed(Sent s, int j) {
        if (names.parse(s, j, false) != null || nameSoon(s, j)) {
            return null;
        }
        FoundOffice found = offices.parse(s, j, true);
        if (found == null) {
            return null;
        }
        if (s.in(found.to()) && !s.capital(found.to()) && s.has(found.to(), COMMON) && !s.has(found.to(), VERB | PREP | CONJ | ADVERB | SUBORD | REL | DET | POSS | BE | HAVE | MODAL | PRONOUN)
                && s.times[found.to()] == null && s.at(found.to()).word() && s.at(found.to()).lower().endsWith("s")) {
            // Swiss partner organisations: the word is no office, it tells what the next one is
            return null;
        }
        int past = OfficeComplements.bracket(s, found.to());
        boolean titledName = s.in(past) && names.parse(s, past, true) != null && s.capital(past);
        // A, Crown Prince and Prime Minister made a call
        boolean second = s.is(j - 1, "and") && s.has(j - 2, OFFICE_HEAD) && s.capital(j - 2) && told(s, found.to());
        boolean owned = second || !found.office().bare() || s.has(j - 1, DET | POSS) || found.lower();
        boolean verbal = s.is(j - 1, "the") && (s.has(found.to(), BE | HAVE | MODAL) || told(s, found.to()));
        return titledName || verbal && !s.is(found.to() - 1, ",") || !owned && !ends(s, past) ? null : offices.within(s, found);
    }

    /** {@code Grieving for A, the ambassador said}: without a comma before its verb the office is who does it. */
    private static boolean told(Sent s, int i) {
        String word = s.in(i) ? s.at(i).lower() : "";
        return s.has(i, VERB) && !s.capital(i) && (word.endsWith("ed") || PAST.contains(word));
    }

    /** {@code , Minister of Trade Tom Rowan}: the office belongs to the name that follows it. */
    private boolean nameSoon(Sent s, int j) {
        FoundOffice short_ = offices.parse(s, j, false);
        if (short_ == null || !s.in(short_.to())) {
            return false;
        }
        if (s.is(short_.to(), "and") && s.in(short_.to() + 1) && s.capital(short_.to() + 1) && !short_.lower()) {
            FoundOffice second = offices.parse(s, short_.to() + 1, false);
            if (second != null && s.in(second.to()) && names.parse(s, second.to(), true) != null) {
                return true;
            }
        }
        FoundName name = names.parse(s, OfficeComplements.bracket(s, short_.to()), true);
        if (guide.honorific(s, short_.to()) > short_.to() && s.capital(short_.to())) {
            return true;
        }
        return name != null && !s.has(short_.to(), VERB) && !(s.at(short_.to()).has(COMMON) && !name.known());
    }

    private static boolean ends(Sent s, int i) {
        return !s.in(i) || s.is(i, ",") || s.is(i, ".") || s.is(i, ")") || s.is(i, ";") || and(s, i);
    }

    /** Whether a comma closes the apposition rather than parts it from the next name in a list. */
    boolean closes(Sent s, int comma) {
        int i = comma + 1;
        return s.in(i) && !s.is(i, "and") && names.parse(s, i, false) == null && offices.parse(s, i, false) == null
                && !s.has(i, DET);
    }
}
