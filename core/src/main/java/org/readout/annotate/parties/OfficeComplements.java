package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Finds where the complements of an office end: {@code of the Committee of B for C, D and E}. */
final class OfficeComplements {
    /** What no name of a body holds. */
    static final int STOP = BE | HAVE | DO | MODAL | PRONOUN | SUBORD | REL | NOT | ADVERB | OBJECT;
    private static final Set<String> LINKS = WordSet.of("of", "for", "to", "on", "in", "at", "with", "under", "against", "within", "from");
    private static final Set<String> LAWMAKERS = WordSet.of("lawmaker", "legislator", "parliamentarian", "senator");
    private static final Set<String> REACHING = WordSet.of("ambassador", "commissioner", "envoy", "representative", "delegate",
            "consul", "consul-general", "assistant", "secretary", "adviser", "advisor", "counsellor", "counselor", "minister", "observer",
            "charge", "plenipotentiary", "extraordinary", "affaires", "interim", "mission", "aide", "liaison", "coordinator", "rapporteur", "nuncio", "permanent");
    /** Bodies that are told with where they sit: {@code Head of the Mission in Libya}. */
    private static final Set<String> SEATED = WordSet.of("mission", "office", "delegation", "embassy", "presence", "operation", "representation", "force", "bureau");
    private static final Set<String> SPEAKING = WordSet.of("office", "spokesperson", "spokesman", "spokeswoman");
    /** Words in the names of societies that say with whom: {@code Committee for Solidarity with the Norlandic People}. */
    private static final Set<String> WITH = WordSet.of("friendship", "solidarity", "relations", "cooperation", "exchange", "exchanges", "contacts", "links", "affairs");
    private static final int LONGEST = 60;

    private final Guide guide;
    private final NameParser names;
    private final Fields fields;
    private final Territories territories;
    private final Beyond beyond;

    OfficeComplements(Guide guide, NameParser names) {
        this.guide = guide;
        this.names = names;
        this.fields = new Fields(guide);
        this.territories = new Territories(guide, names);
        this.beyond = new Beyond(guide);
    }

    /** {@code Minister responsible for Energy}, {@code Minister assisting the Premier}. */
    private static boolean responsible(Sent s, int i) {
        return s.is(i, "responsible") && s.is(i + 1, "for") || s.is(i, "assisting") && s.is(i - 1, "minister") && s.is(i + 1, "the") || s.is(i, "in") && s.is(i + 1, "charge") && s.is(i + 2, "of");
    }

    /** Past the complements of an office whose head ends before token {@code at}; {@code at} if it has none. */
    int complements(Sent s, int at, int head, boolean afterName) {
        if (OfficeText.informed(s, head) && s.is(at, "of") && !s.capital(at + 1)) {
            return at;
        }
        int end = region(s, at, head);
        int i = bracket(s, end);
        while (s.in(i) && i - head < LONGEST && (responsible(s, i) || LINKS.contains(s.at(i).lower()) && allowed(s, i, head, afterName))) {
            int from = responsible(s, i) ? s.is(i, "in") ? i + 3 : i + 2 : i + 1;
            int phrase = phrase(s, from, afterName);
            if (phrase <= from) {
                break;
            }
            end = served(s, i, phrase);
            i = Fields.again(s, bracket(s, end));
        }
        return end;
    }

    /** {@code Supreme Commander Europe, General A}: past a region that stands right after the head, before a comma. */
    private static int region(Sent s, int at, int head) {
        Sent.Hit hit = s.in(at) && s.zone == Zone.BODY ? s.hits[at] : null;
        boolean region = hit != null && hit.kind().equals("region") && s.capital(head) && at == head + 1;
        return region && (s.is(hit.end(), ",") || s.is(hit.end(), "and")) ? hit.end() : at;
    }

    /** {@code to}, {@code on}, {@code in} belong to envoys and assistants; after a president they tell of the sentence. */
    private boolean allowed(Sent s, int link, int head, boolean afterName) {
        String word = s.at(link).lower();
        if (word.equals("of") || word.equals("for")) {
            boolean crowned = word.equals("for") && !s.is(head - 1, "vice") && !s.is(head, "vice-president") && !beyond.body(s, link - 1) && (s.is(head, "king") || s.is(head, "queen") || s.is(head, "president") || s.is(head, "emir") || s.is(head, "sultan") || s.is(head, "chancellor"));
            return !crowned && !(word.equals("for") && (s.has(link + 1, DET) && !s.capital(link + 2) || s.has(link + 1, POSS) || reason(s, link, head, afterName)));
        }
        if (beyond.reaches(s, link, head, afterName)) {
            return true;
        }
        if (word.equals("from")) {
            return LAWMAKERS.contains(s.at(head).lower()) && s.in(link + 1) && (s.hits[link + 1] != null || s.has(link + 1, DET));
        }
        boolean reaching = REACHING.contains(OfficeText.singular(s.at(head).lower())) || s.is(head - 1, "special") || s.is(head, "affaires");
        if (word.equals("to")) {
            boolean name = s.capital(link) && s.zone == Zone.BODY && names.parse(s, link, true) != null;
            // the first visit by a foreign minister to Norland
            boolean visited = s.is(head, "minister") && s.in(link + 1) && s.hits[link + 1] != null && s.hits[link + 1].place();
            return reaching && !name && !visited && !(s.is(head, "minister") && s.is(head - 1, "prime")) && !s.is(head, "ministers") && !s.has(link + 1, VERB) && (s.capital(link + 1) || s.has(link + 1, DET | POSS | OFFICE_HEAD | OFFICE_MOD));
        }
        if (word.equals("in") && s.is(link + 1, "the") && (s.is(head, "minister") || s.is(head, "secretary") || s.is(head, "director") || s.is(head, "leader")) && Beyond.inHouse(s, link + 2)) {
            return true;
        }
        if (word.equals("with") && s.in(link + 1) && WITH.contains(s.at(link - 1).lower()) && s.capital(link - 1)) {
            return s.capital(link + 1) || s.is(link + 1, "the");
        }
        boolean next = s.in(link + 1) && s.times[link + 1] == null;
        if (word.equals("in") && next && s.hits[link + 1] != null && SEATED.contains(s.at(link - 1).lower())) {
            return true;
        }
        if (word.equals("on") && (s.is(head, "adviser") || s.is(head, "advisor") || s.is(head, "consultant") || s.is(head, "assistant"))) {
            return next && (s.capital(link + 1) || s.is(link + 1, "the") && s.capital(link + 2)) && s.hits[link + 1] == null;
        }
        return next && (word.equals("on") || word.equals("in") || word.equals("with")) && reaching && !reachingVisit(s, link)
                && s.has(head, OFFICE_HEAD) && s.is(head, "envoy") | s.is(head, "representative") | s.is(head, "rapporteur")
                        | s.is(head, "coordinator") | s.is(head, "affaires") | s.is(head, "mission");
    }

    /** {@code thanked the Prime Minister for believing}, {@code for the UK's leadership}; not {@code A, envoy for the UK's Harbour Fund}. */
    private static boolean reason(Sent s, int link, int head, boolean afterName) {
        int i = s.is(link + 1, "the") ? link + 2 : link + 1;
        Sent.Hit hit = s.in(i) ? s.hits[i] : null;
        boolean alone = s.is(head, "minister") && s.is(head - 1, "prime") && !s.is(head - 2, "deputy") && !s.is(head - 2, "vice") || s.has(i, EVENT) && !s.capital(i);
        return alone || s.in(i) && !s.capital(i) && s.at(i).lower().endsWith("ing") && !s.is(i, "planning") && !s.is(i, "training") && !s.is(i, "housing") || hit != null && hit.possessive() && !(afterName && s.capital(hit.end()));
    }

    private static boolean reachingVisit(Sent s, int link) {
        return s.is(link + 1, "a") || s.is(link + 1, "an") || s.is(link + 1, "his") || s.is(link + 1, "her");
    }

    /** Past a bracket that goes with an office: {@code (CPPCC)}, {@code (Trade & Economic Affairs)}. */
    static int bracket(Sent s, int i) {
        if (s.is(i, "(")) {
            for (int j = i + 1; j < i + 9 && s.in(j); j++) {
                if (s.is(j, ")")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    /** Past the noun phrase that starts at token {@code from}, as complements have; {@code from} itself if there is none. */
    int whole(Sent s, int from) {
        return phrase(s, from, false);
    }

    /** The noun phrase of a complement; returns {@code i} itself if there is none. */
    private int phrase(Sent s, int from, boolean afterName) {
        int i = from;
        while (s.has(i, DET | POSS | NUMBER) && !s.is(i, "this") && !s.is(i, "that") || Beyond.numbered(s, i) || Beyond.courteous(s, i)) {
            i++;
        }
        int start = i;
        int end = i;
        while (s.in(i) && i - from < 24) {
            int next = step(s, i, start, afterName);
            if (next <= i) {
                break;
            }
            boolean owner = s.at(next - 1).possessive();
            i = next;
            end = i;
            if (!owner) {
                i = bracket(s, i);
                i = fields.more(s, i, from - 1);
            }
        }
        return end == start ? from : end;
    }

    /** {@code VISIT BY THE KING OF NORLAND STATEMENT BY A}: a title without a dash. */
    static boolean stated(Sent s, int i) {
        return s.is(i, "statement") && s.is(i + 1, "by");
    }

    private int step(Sent s, int i, int start, boolean afterName) {
        Token t = s.at(i);
        boolean name = i > start && (!afterName && territories.personAt(s, i) && called(s, i) == i || stated(s, i));
        if (name || i == start + 1 && Beyond.promoting(s, start)) {
            return name ? i : i + 1;
        }
        int named = afterName || i > start ? i : territories.unlisted(s, i);
        if (s.hits[i] != null && named == i) {
            return territories.past(s, s.hits[i].end());
        }
        if (named > i) {
            return named;
        }
        if (i > start && t.number() && t.text().length() == 4 && s.capital(i - 1) && (s.is(i + 1, ",") || s.capital(i + 1))) {
            return i + 1;
        }
        if (s.times[i] != null || !t.word() && !t.number() && !t.is("&")) {
            return i;
        }
        if (t.capital()) {
            int house = Math.max(house(s, i), called(s, i));
            if (house > i) {
                return house;
            }
            if (i > start && s.zone == Zone.TITLE && !t.has(FIELD) && (t.has(VERB) || guide.inflected(t.lower()))) {
                return i;
            }
            boolean plain = t.has(COMMON | FIELD | VENUE | EVENT | OFFICE_MOD) || t.allCapital() || t.possessive() || Guide.firm(t) || i > start && t.flags() == 0 && (guide.isBody(t) || s.is(i - 1, "and") && Fields.noun(s, i));
            if (i > start && (guide.honorific(s, i) > i || guide.titlePhrase(s, i) || initials(s, i) || familyFirst(s, i))) {
                return i;
            }
            boolean ok = afterName ? i == start || !s.is(i - 1, ",") || !nameHere(s, i) : plain || i == start && !nameHere(s, i);
            boolean head = t.has(OFFICE_HEAD) && i > start && !plainHead(s, i) && !superior(s, start, i) && !inner(s, start, i);
            return (ok && !t.has(STOP | DET | PREP) || Beyond.compass(s, i)) && !head ? i + 1 : i;
        }
        boolean small = !t.has(STOP | PREP | CONJ | DET | POSS) && !(t.has(VERB) && i > start) && t.word();
        boolean noun = noun(s, i) || adjective(s, i);
        boolean before = noun(s, i + 1) || small && i > start && s.in(i + 1) && !s.capital(i + 1) && s.at(i + 1).word() && !s.has(i + 1, STOP | PREP | CONJ | DET | POSS | VERB) && noun(s, i + 2);
        return small && (before || i == start || !s.capital(i - 1) || t.has(FIELD) || noun || t.has(GROUP) && nameHere(s, i + 1)) ? i + 1 : i;
    }

    /** A small noun of bodies: {@code of the Norland-Chile parliamentary friendship group}. */
    private boolean noun(Sent s, int i) {
        return s.in(i) && !s.capital(i) && (guide.bodyNoun(Folding.lower(s.at(i).base())) || guide.isBody(Folding.lower(s.at(i).base())));
    }

    /** {@code of the Korean preparatory committee}: after the adjective of a country its noun has to follow. */
    private static boolean adjective(Sent s, int i) {
        for (int k = i - 1; k >= 0 && k > i - 3; k--) {
            Sent.Hit hit = s.hits[k];
            if (hit != null) {
                return hit.end() == i && hit.kind().equals("demonym") && !hit.possessive();
            }
        }
        return false;
    }

    /** Past the unlisted name of a house or place, told by the honorific that begins the person's: {@code of the Lankarama Viharaya Venerable A}. */
    private int house(Sent s, int i) {
        int first = s.is(i, "sri") ? i + 1 : i;
        int j = first;
        while (s.capital(j) && s.at(j).word() && j - i < 6 && !s.has(j, STOP | PREP | CONJ) && guide.honorific(s, j) == j && (j > first || !guide.isName(s.at(j)))) {
            j++;
        }
        boolean closed = s.is(j, ",") && s.has(i - 1, DET) && s.hits[i] == null;
        int name = closed ? j + 1 : j;
        return j > first && s.in(name) && !NameParser.initial(s.at(name)) && guide.honorific(s, name) > name && s.capital(name) && s.capital(guide.honorific(s, name)) ? j : i;
    }

    /** Past the words before the noun of a body that is called after somebody: {@code of the Tony Blair Institute}. */
    private int called(Sent s, int i) {
        int j = i;
        while (s.capital(j) && s.at(j).word() && j - i < 5 && s.hits[j] == null && (s.at(j).flags() & ~HONORIFIC) == 0 && !s.at(j).possessive() && !(j > i && guide.isBody(s.at(j)))) {
            j++;
        }
        return j > i && s.capital(j) && guide.isBody(s.at(j)) && !s.has(j, OFFICE_HEAD) ? j : i;
    }

    /** {@code R.M.S.P.S. Bandara}: initials begin a name. */
    private static boolean initials(Sent s, int i) {
        String text = s.at(i).text();
        return text.length() > 1 && text.charAt(1) == '.' && s.capital(i + 1) && s.hits[i] == null;
    }

    /** {@code OHASHI Kenji}: a family name in capitals, a given name in small letters. */
    private boolean familyFirst(Sent s, int i) {
        return s.at(i).allCapital() && (s.at(i).text().length() > 3 || guide.isName(s.at(i))) && s.hits[i] == null && s.capital(i + 1)
                && s.at(i).flags() == 0 && s.at(i + 1).flags() == 0 && !s.at(i + 1).allCapital() && s.hits[i + 1] == null;
    }

    /** {@code Domestic Policy Advisor to the Vice President}: the office of whom he serves, told with its rank. */
    private static boolean superior(Sent s, int start, int i) {
        boolean ranked = s.is(start - 1, "the") && (s.is(start - 2, "to") || s.is(start - 2, "of"));
        for (int k = start; k < i && ranked; k++) {
            ranked = s.has(k, OFFICE_MOD) && s.capital(k) && s.hits[k] == null;
        }
        return ranked;
    }

    /** The office of whom one serves: {@code Adviser to the Prime Minister}, {@code Envoy of the UN Secretary-General}. */
    private static boolean inner(Sent s, int start, int i) {
        int link = s.has(start - 1, DET | POSS) ? start - 2 : start - 1;
        if (!s.in(link - 1) || s.is(link, "for") || Ranks.styled(s, i) || !REACHING.contains(OfficeText.singular(s.at(link - 1).lower())) && !SPEAKING.contains(s.at(link - 1).lower())) {
            return false;
        }
        int k = start;
        while (k < i && (s.hits[k] != null && s.hits[k].end() <= i || s.has(k, OFFICE_MOD | FIELD | OFFICE_HEAD))) {
            k = s.hits[k] != null ? s.hits[k].end() : k + 1;
        }
        return k == i;
    }

    /** Past the name of whom one serves, told without an article before his office: {@code Secretary to Prime Minister A}. */
    private int served(Sent s, int link, int end) {
        boolean office = !s.has(link + 1, DET | POSS) && s.has(end - 1, OFFICE_HEAD) && !s.has(end - 1, FIELD) && (link + 2 == end || inner(s, link + 1, end - 1));
        FoundName name = office && s.in(end) && s.capital(end) ? names.parse(s, end, true) : null;
        return name == null ? end : name.to();
    }

    private boolean plainHead(Sent s, int i) {
        boolean field = s.has(i, FIELD) && (s.is(i - 1, "and") || s.is(i - 1, ",") || s.is(i, "justice") && (s.is(i - 1, "social") || s.has(i - 4, i - 1, "for") && s.has(i - 1, COMMON | FIELD) && s.capital(i - 1)));
        return field || s.hits[i] != null || s.is(i, "representatives") || s.is(i, "general") || s.is(i, "staff") || s.is(i, "deputies")
                || s.capital(i + 1) && guide.isBody(s.at(i + 1)) && !s.has(i + 1, OFFICE_HEAD);
    }

    private boolean nameHere(Sent s, int i) {
        FoundName name = names.parse(s, i, false);
        return name != null && name.words() > 1;
    }
}
