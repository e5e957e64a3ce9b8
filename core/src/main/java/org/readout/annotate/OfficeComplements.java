package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.model.Zone;
import org.readout.text.Folding;

/** Finds where the complements of an office end: {@code of the Committee of B for C, D and E}. */
final class OfficeComplements {
    private static final int STOP = BE | HAVE | DO | MODAL | PRONOUN | SUBORD | REL | NOT | ADVERB | OBJECT;
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in", "at", "with", "under", "against", "within", "from");
    private static final Set<String> LAWMAKERS = Set.of("lawmaker", "legislator", "parliamentarian", "senator");
    private static final Set<String> REACHING = Set.of("ambassador", "commissioner", "envoy", "representative", "delegate",
            "consul", "assistant", "secretary", "adviser", "advisor", "counsellor", "counselor", "minister", "observer",
            "charge", "affaires", "interim", "mission", "aide", "liaison", "coordinator", "rapporteur", "nuncio", "permanent");
    private static final int LONGEST = 60;

    private final Guide guide;
    private final NameParser names;

    OfficeComplements(Guide guide, NameParser names) {
        this.guide = guide;
        this.names = names;
    }

    /** Past the complements of an office whose head ends before token {@code at}; {@code at} if it has none. */
    int complements(Sent s, int at, int head, boolean afterName) {
        int end = region(s, at, head);
        int i = bracket(s, end);
        while (s.in(i) && i - head < LONGEST && LINKS.contains(s.at(i).lower()) && allowed(s, i, head, end)) {
            int phrase = phrase(s, i + 1, afterName);
            if (phrase <= i + 1) {
                break;
            }
            end = phrase;
            i = bracket(s, phrase);
        }
        return end == at ? at : end;
    }

    /** {@code Supreme Commander Europe, General A}: past a region that stands right after the head, before a comma. */
    private static int region(Sent s, int at, int head) {
        Sent.Hit hit = s.in(at) && s.zone == Zone.BODY ? s.hits[at] : null;
        boolean region = hit != null && hit.kind().equals("region") && s.capital(head) && at == head + 1;
        return region && (s.is(hit.end(), ",") || s.is(hit.end(), "and")) ? hit.end() : at;
    }

    /** {@code to}, {@code on}, {@code in} belong to envoys and assistants; after a president they tell of the sentence. */
    private boolean allowed(Sent s, int link, int head, int end) {
        String word = s.at(link).lower();
        if (word.equals("of") || word.equals("for")) {
            boolean crowned = word.equals("for") && (s.is(head, "king") || s.is(head, "queen") || s.is(head, "president") || s.is(head, "emir") || s.is(head, "sultan") || s.is(head, "chancellor"));
            return !crowned && !(word.equals("for") && s.has(link + 1, DET) && !s.capital(link + 2));
        }
        if (word.equals("from")) {
            return LAWMAKERS.contains(s.at(head).lower()) && s.in(link + 1) && (s.hits[link + 1] != null || s.has(link + 1, DET));
        }
        boolean reaching = REACHING.contains(single(s.at(head).lower())) || s.is(head - 1, "special") || s.is(head, "affaires");
        if (word.equals("to")) {
            return reaching && !s.has(link + 1, VERB);
        }
        boolean next = s.in(link + 1) && s.times[link + 1] == null;
        if (word.equals("on") && (s.is(head, "adviser") || s.is(head, "advisor") || s.is(head, "consultant") || s.is(head, "assistant"))) {
            return next && (s.capital(link + 1) || s.is(link + 1, "the") && s.capital(link + 2)) && s.hits[link + 1] == null;
        }
        return next && (word.equals("on") || word.equals("in") || word.equals("with")) && reaching && !reachingVisit(s, link)
                && s.has(head, OFFICE_HEAD) && s.is(head, "envoy") | s.is(head, "representative") | s.is(head, "rapporteur")
                        | s.is(head, "coordinator") | s.is(head, "affaires") | s.is(head, "mission");
    }

    private static String single(String head) {
        return head.endsWith("ies") ? head.substring(0, head.length() - 3) + "y" : head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    }

    private static boolean reachingVisit(Sent s, int link) {
        return s.is(link + 1, "a") || s.is(link + 1, "an") || s.is(link + 1, "his") || s.is(link + 1, "her");
    }

    /** Past a bracketed abbreviation: {@code (CPPCC)}. */
    static int bracket(Sent s, int i) {
        if (s.is(i, "(")) {
            for (int j = i + 1; j < i + 6 && s.in(j); j++) {
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
        while (s.has(i, DET | POSS | NUMBER) && !s.is(i, "this") && !s.is(i, "that")) {
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
                i = more(s, i) ? i + 1 : i;
                i = s.is(i, "the") && s.is(i - 1, ",") && s.is(i - 2, "c.c.") ? i + 1 : i;
                if (s.is(i - 1, ",") && s.is(i, "and")) {
                    i++;
                }
            }
        }
        return end == start ? from : end;
    }

    private int step(Sent s, int i, int start, boolean afterName) {
        Token t = s.at(i);
        if (s.hits[i] != null) {
            return s.hits[i].end();
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
            boolean plain = t.has(COMMON | FIELD | VENUE | EVENT | OFFICE_MOD) || t.allCapital() || t.possessive();
            if (i > start && (guide.honorific(s, i) > i || guide.titlePhrase(s, i) || initials(s, i) || familyFirst(s, i))) {
                return i;
            }
            boolean ok = afterName ? !nameWithOffice(s, i, start) : plain || i == start && !nameHere(s, i);
            boolean head = t.has(OFFICE_HEAD) && i > start && !plainHead(s, i) && !superior(s, start, i);
            return ok && !t.has(STOP | DET | PREP) && !head ? i + 1 : i;
        }
        boolean small = !t.has(STOP | PREP | CONJ | DET | POSS) && !(t.has(VERB) && i > start) && t.word();
        boolean noun = guide.bodyNoun(Folding.lower(t.base())) || guide.isBody(Folding.lower(t.base()));
        boolean before = s.in(i + 1) && !s.capital(i + 1) && guide.bodyNoun(Folding.lower(s.at(i + 1).base()));
        return small && (before || i == start || !s.capital(i - 1) || t.has(FIELD) || noun || t.has(GROUP) && nameHere(s, i + 1)) ? i + 1 : i;
    }

    /** Past the unlisted name of a house or place, told by the honorific that begins the person's: {@code of the Lankarama Viharaya Venerable A}. */
    private int house(Sent s, int i) {
        int first = s.is(i, "sri") ? i + 1 : i;
        int j = first;
        while (s.capital(j) && s.at(j).word() && j - i < 6 && !s.has(j, STOP | PREP | CONJ) && guide.honorific(s, j) == j && (j > first || !guide.isName(s.at(j).base()))) {
            j++;
        }
        boolean closed = s.is(j, ",") && s.has(i - 1, DET) && s.hits[i] == null;
        int name = closed ? j + 1 : j;
        return j > first && s.in(name) && !NameParser.initial(s.at(name)) && guide.honorific(s, name) > name && s.capital(name) ? j : i;
    }

    /** Past the words before the noun of a body that is called after somebody: {@code of the Tony Blair Institute}. */
    private int called(Sent s, int i) {
        int j = i;
        while (s.capital(j) && s.at(j).word() && j - i < 5 && s.hits[j] == null && s.at(j).flags() == 0 && !s.at(j).possessive()) {
            j++;
        }
        return j > i && s.capital(j) && guide.isBody(s.at(j).lower()) && !s.has(j, OFFICE_HEAD) ? j : i;
    }

    /** {@code R.M.S.P.S. Bandara}: initials begin a name. */
    private static boolean initials(Sent s, int i) {
        String text = s.at(i).text();
        return text.length() > 1 && text.charAt(1) == '.' && s.capital(i + 1) && s.hits[i] == null;
    }

    /** {@code OHASHI Kenji}: a family name in capitals, a given name in small letters. */
    private boolean familyFirst(Sent s, int i) {
        return s.at(i).allCapital() && (s.at(i).text().length() > 3 || guide.isName(s.at(i).base())) && s.hits[i] == null && s.capital(i + 1)
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

    private boolean plainHead(Sent s, int i) {
        return s.hits[i] != null || s.is(i, "representatives") || s.is(i, "general") || s.is(i, "staff") || s.is(i, "deputies");
    }

    private boolean nameHere(Sent s, int i) {
        NameParser.Name name = names.parse(s, i, false);
        return name != null && name.words() > 1;
    }

    /** Whether a new person begins here: a name of two words or more with a comma before it is not an organisation's. */
    private boolean nameWithOffice(Sent s, int i, int start) {
        return i > start && s.is(i - 1, ",") && nameHere(s, i);
    }

    /** Whether {@code and} or a comma here goes on with fields of the same office. */
    private boolean more(Sent s, int i) {
        boolean comma = s.is(i, ",");
        if (comma && s.is(i - 1, "c.c.") && s.in(i + 2) && (s.hits[i + 1] != null || s.is(i + 1, "the") && s.capital(i + 2))) {
            return true;
        }
        if (!comma && !s.is(i, "and") && !s.is(i, "&")) {
            return false;
        }
        int j = comma && s.is(i + 1, "and") ? i + 2 : i + 1;
        if (s.is(j, "the") && !comma) {
            return false;
        }
        if (!comma && !s.capital(i - 1) && s.at(i - 1).word() && small(s, j) && (s.is(j + 1, "of") || s.is(j + 2, "of") && !s.capital(j + 1) && !s.has(j + 1, DET | PREP))) {
            return true;
        }
        boolean field = (field(s, j) || topic(s, j)) && s.capital(j) == s.capital(i - 1) && !s.has(j, OFFICE_HEAD)
                && !headSoon(s, j) || s.in(j) && s.hits[j] != null && s.has(s.hits[j].end(), FIELD);
        if (comma) {
            return field && s.capital(j) && (j > i + 1 || listCloses(s, j));
        }
        return field;
    }

    /** A small noun or adjective: {@code commander of the air and anti-air forces of A}. */
    private static boolean small(Sent s, int i) {
        return s.in(i) && !s.capital(i) && s.at(i).word() && !s.has(i, STOP | PREP | CONJ | DET | POSS | VERB | OFFICE_HEAD | OFFICE_MOD | GROUP) && s.times[i] == null;
    }

    /** A field, with a word before it that narrows it ({@code Higher Education}) or none. */
    private static boolean field(Sent s, int i) {
        return s.has(i, FIELD) || s.capital(i) && s.has(i, COMMON) && !s.has(i, OFFICE_HEAD | HONORIFIC | PREP) && s.capital(i + 1) && s.has(i + 1, FIELD);
    }

    /** A word of the language written large among fields that no list has ({@code Transport, Highways and Ports}). */
    private boolean topic(Sent s, int i) {
        return s.capital(i) && s.has(i, COMMON) && !s.has(i, OFFICE_HEAD | OFFICE_MOD | HONORIFIC | PREP | DET | CALENDAR | ADVERB | EVENT | GROUP)
                && s.hits[i] == null && names.parse(s, i, false) == null && !guide.isName(s.at(i).base()) && !s.has(i + 1, OFFICE_HEAD)
                && !(s.capital(i + 1) && s.has(i + 2, OFFICE_HEAD));
    }

    private boolean headSoon(Sent s, int j) {
        for (int k = j; k < j + 3 && s.in(k); k++) {
            if (s.has(k, OFFICE_HEAD)) {
                return true;
            }
            if (!s.has(k, OFFICE_MOD | FIELD)) {
                return false;
            }
        }
        return false;
    }

    /** A comma list of fields ends in {@code and} with a field; else the comma ends the office. */
    private boolean listCloses(Sent s, int j) {
        for (int k = j; k < j + 12 && s.in(k); k++) {
            if (s.is(k, "and")) {
                return field(s, k + 1) || topic(s, k + 1);
            }
            if (!s.is(k, ",") && !s.has(k, FIELD) && s.hits[k] == null && !s.capital(k)) {
                return false;
            }
        }
        return false;
    }
}
