package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.text.WordSet;

/** Finds the noun for people that a phrase is about, and tells which words before it say what people they are. */
final class GroupHeads {
    /** Which figures are people. */
    static final Set<String> FIGURES = WordSet.of("political", "public", "social", "religious", "prominent", "leading", "cultural", "opposition", "tribal", "senior");
    /** How far from its first word the head noun of a phrase stands at most. */
    static final int LONGEST = 12;
    /** Of what is smaller than a state. */
    private static final Set<String> REGIONAL = WordSet.of("cantonal", "regional", "provincial", "municipal", "local", "communal");
    private final Guide guide;

    GroupHeads(Guide guide) {
        this.guide = guide;
    }

    /** Where the head noun stands that the modifiers from token {@code from} on lead to; -1 if they lead to none. */
    int find(Sent s, int from, boolean met) {
        int j = from;
        while (s.in(j) && j - from < LONGEST) {
            if (s.has(j, OFFICE_HEAD) && s.capital(j) && s.is(j + 1, "and") && !s.at(j).lower().endsWith("s")) {
                // the President and members of his team
                return -1;
            }
            boolean people = people(s, j, met) && !groupAhead(s, j + 1, met);
            if (people) {
                return j;
            }
            Sent.Hit hit = s.hits[j];
            if (hit != null) {
                j = hit.end();
                // the Harbour Union (HU) delegation
                j = s.is(j, "(") && s.is(j + 2, ")") && s.at(j + 1).allCapital() && people(s, j + 3, met) ? j + 3 : j;
                continue;
            }
            // Norwegian, Chilean and Lao ministers
            boolean listed = s.is(j, ",") && j > from && demonym(s, j + 1) && demonym(s, j - 1);
            if (!listed && !modifier(s, j, from, met) && !(met && j > from && series(s, j, from))) {
                return -1;
            }
            j++;
        }
        return -1;
    }

    /** {@code with constitutional law, privacy, and technology experts}: whether a comma parts what tells of which sort those are whose noun ends the list. */
    private boolean series(Sent s, int comma, int from) {
        boolean and = false;
        boolean sort = s.is(comma, ",") && !(s.has(comma - 1, OFFICE_HEAD) && s.capital(comma - 1));
        for (int i = comma; sort && i - from < LONGEST && s.in(i); i++) {
            if (people(s, i, true) && !groupAhead(s, i + 1, true)) {
                return and && !s.capital(i);
            }
            and |= s.is(i, "and");
            Sent.Hit hit = s.hits[i];
            boolean plural = s.is(i + 1, ",") && s.at(i).lower().endsWith("s") && !s.at(i).lower().endsWith("ss");
            if (!s.is(i, ",") && (plural || (hit == null ? !modifier(s, i, comma, true) : hit.kind().equals("igo") || hit.kind().equals("country")))) {
                return false;
            }
            i = hit == null ? i : hit.end() - 1;
        }
        return false;
    }

    private static boolean demonym(Sent s, int i) {
        return s.in(i) && s.hits[i] != null && s.hits[i].kind().equals("demonym");
    }

    private boolean groupAhead(Sent s, int i, boolean met) {
        return people(s, i, met) && !s.has(i - 1, PREP) || s.has(i, OFFICE_HEAD) && s.has(i + 1, GROUP);
    }

    private boolean modifier(Sent s, int j, int from, boolean met) {
        Token t = s.at(j);
        boolean and = t.is("and") || t.is("&");
        if (and) {
            return j > from && !s.has(j + 1, DET) && !holder(s, from, j - 1);
        }
        boolean participle = t.has(VERB) && (t.lower().endsWith("ed") || t.lower().endsWith("ing")) && (j > from || met) && people(s, j + 1, met) && !doing(s, j, from);
        if (led(s, j) || met && told(s, j) || t.is("+") && j > from && s.at(j - 1).allCapital()) {
            return true;
        }
        if (t.is("attaches") && s.is(j + 1, "corps")) {
            return true;
        }
        boolean word = t.word() && !(j == from && t.is("meeting")) && !t.has(PREP | BE | HAVE | DO | MODAL | SUBORD | PRONOUN | REL | DET | POSS | CALENDAR | CONJ);
        return word && (!t.has(VERB) || t.capital() || t.has(OFFICE_MOD) || participle) && (t.has(COMMON | FIELD | OFFICE_MOD | EVENT) || t.allCapital() || guide.compound(t) || people(t));
    }

    /** {@code the White House convened leaders of unions}, {@code virtually joined ministers}, {@code the President also urged officials}: what somebody does to others, and no word for which they are. */
    private static boolean doing(Sent s, int j, int from) {
        int before = s.has(j - 1, ADVERB) ? j - 2 : j - 1;
        if (before >= from ? holder(s, from, before) : s.has(from, ADVERB) && s.has(before, OFFICE_HEAD)) {
            return true;
        }
        return j > from && Groups.MET.contains(s.at(j).lower()) && (s.has(j - 1, ADVERB) || s.hits[j - 1] == null && s.partyEnding(j) != null || hitEnds(s, j, from));
    }

    private static boolean hitEnds(Sent s, int j, int from) {
        for (int k = from; k < j; k++) {
            if (s.hits[k] != null && s.hits[k].end() == j && !s.hits[k].kind().equals("demonym")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Vale Administration officials}: a government by the name of who leads it. */
    private boolean led(Sent s, int j) {
        return s.capital(j) && (s.at(j).flags() & ~COMMON) == 0 && s.is(j + 1, "administration") && s.capital(j + 1) && people(s, j + 2, true);
    }

    /** {@code with Latino leaders}: an unlisted word before a noun for people that is written small tells which they are. */
    private boolean told(Sent s, int j) {
        Token t = s.at(j);
        boolean more = s.in(j + 1) && !s.capital(j + 1) && s.has(j + 1, COMMON | FIELD) && !s.has(j + 1, VERB | PREP | CONJ | ADVERB) && !people(s, j + 1, true);
        int next = more ? j + 2 : j + 1;
        return t.word() && (t.flags() & ~COMMON) == 0 && s.in(next) && !s.capital(next) && people(s, next, true);
    }

    /** {@code the Prime Minister and senior officials}, {@code Prime Minister Rowan and senior ministers}: who holds an office is no modifier of those beside him. */
    private static boolean holder(Sent s, int from, int i) {
        boolean named = i > from && s.capital(i) && !s.has(i, OFFICE_HEAD | FIELD) && s.capital(i - 1);
        int head = named ? i - 1 : i;
        boolean field = s.has(head, FIELD) && !s.capital(head);
        return s.has(head, OFFICE_HEAD) && !field && !s.is(head, "member") && !s.is(head, "general") && !s.is(head, "chief") && !s.at(head).lower().endsWith("s");
    }

    /** Whether a token is the head noun of people, or of a body where somebody meets it. */
    boolean people(Sent s, int i, boolean met) {
        // the Cabinet of the page's own country; the cancer cabinet, cabinet and agency officials
        boolean ministers = !s.is(i, "cabinet") || (s.is(i - 1, "the") || s.is(i - 1, "with")) && !s.is(i + 1, "and");
        // a dinner party
        boolean meal = s.is(i, "party") && s.has(i - 1, EVENT);
        // the cantonal government: no state, and so the people whom somebody meets
        boolean regional = met && (s.is(i, "government") || s.is(i, "governments")) && !s.capital(i) && s.is(i - 1, REGIONAL);
        return s.has(i, GROUP) && !meal || figures(s, i) || regional || met && ministers && s.in(i) && !(s.capital(i) && s.capital(i + 1)) && guide.met(s.at(i).lower());
    }

    /** {@code Ruritanian}: an adjective of a people that no list has. */
    private static boolean people(Token t) {
        String word = t.lower();
        return t.capital() && t.flags() == 0 && (word.endsWith("ian") || word.endsWith("ese") || word.endsWith("ish"));
    }

    /** {@code political figures}, {@code Norwegian figures}: people, and no sums. */
    static boolean figures(Sent s, int i) {
        return s.is(i, "figures") && !s.capital(i) && (s.is(i - 1, FIGURES) || demonym(s, i - 1) && !s.has(i + 1, VERB | BE | MODAL | PREP) || demonym(s, i - 1) && s.is(i + 1, "paid"));
    }
}
