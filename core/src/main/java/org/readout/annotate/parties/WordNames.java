package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Tells words of the language, of offices and of places from the names that are written like them: {@code Jack Straw}. */
final class WordNames {
    private static final int NO_NAME = DET | PREP | CONJ | SUBORD | PRONOUN | POSS | BE | HAVE | DO | OBJECT | REL;
    private static final int LONGEST_SYLLABLE = 6;
    private static final Set<String> LINKED = WordSet.of("led", "made", "born", "wide", "owned", "bound", "run", "held");
    private final Guide guide;

    WordNames(Guide guide) {
        this.guide = guide;
    }

    /** A given name that is also a word, before a word that the language does not know: {@code Mark Sandwell}. */
    boolean common(Sent s, int i) {
        Token t = s.at(i);
        return s.zone == Zone.BODY && guide.isGiven(t) && !t.possessive() && !(i == 0 && t.has(MODAL)) && s.hits[i] == null && s.capital(i + 1)
                && s.at(i + 1).word() && !s.has(i + 1, COMMON | OFFICE_HEAD | BODY) && (s.hits[i + 1] == null && s.at(i + 1).flags() == 0 || guide.isName(s.at(i + 1)) || city(s, i + 1));
    }

    /** {@code Sun Haiyan}: a short word of the language that is a family name too, before a word that the language does not know and a mark, a verb or an office. */
    boolean family(Sent s, int i) {
        Token t = s.at(i);
        boolean pair = s.zone == Zone.BODY && t.has(COMMON) && !t.has(MODAL | NO_NAME) && t.text().length() <= 3 && t.capital() && s.times[i] == null && guide.isAnyName(t) && s.capital(i + 1);
        return pair && s.at(i + 1).word() && s.at(i + 1).flags() == 0 && s.hits[i + 1] == null && !s.capital(i + 2);
    }

    /** The name of a town as a family name: {@code Robert Houston}. */
    private static boolean city(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        return hit != null && hit.kind().equals("city") && hit.end() == i + 1 && !s.capital(i + 1);
    }

    /** {@code Sofia Vale}: a given name that is a town's too, before a word that the language does not know, where no preposition tells of a place. */
    boolean christened(Sent s, int i) {
        boolean there = s.is(i - 1, "in") || s.is(i - 1, "at") || s.is(i - 1, "to") || s.is(i - 1, "from") || s.is(i - 1, "near");
        return s.zone == Zone.BODY && !there && guide.isGiven(s.at(i)) && s.capital(i + 1) && s.at(i + 1).word() && !s.at(i + 1).allCapital() && s.at(i + 1).flags() == 0 && s.hits[i + 1] == null;
    }

    /** {@code Dean Acheson}: a given name that is an office too, up to token {@code to}, before a family name. */
    boolean givenName(Sent s, int i, int to) {
        return to == i + 1 && s.capital(i) && guide.isName(s.at(i)) && guide.isGiven(s.at(i))
                && s.capital(i + 1) && s.hits[i + 1] == null && !s.has(i + 1, OFFICE_HEAD | OFFICE_MOD | FIELD | HONORIFIC);
    }

    /** {@code Mr Dean Rowan}: whether a style that nobody in office is called by alone stands before a token; not {@code HH the Amir}. */
    static boolean mister(Sent s, int i) {
        int at = s.is(i - 1, ".") ? i - 2 : i - 1;
        return s.is(at, "mr") || s.is(at, "mr.") || s.is(at, "mrs") || s.is(at, "mrs.") || s.is(at, "ms") || s.is(at, "ms.") || s.is(at, "sir");
    }

    /** {@code Sultan bin Saad}, {@code Sultan Al Jaber}: a given name; he who reigns has another behind his title. */
    static boolean sultan(Sent s, int i) {
        return s.is(i, "sultan") && s.capital(i) && (s.is(i + 1, "bin") || s.is(i + 1, "ibn") || s.is(i + 1, "al") || s.in(i + 1) && s.at(i + 1).lower().startsWith("al-"));
    }

    /** A word of the language or of offices as the family name behind a given name: {@code Jack Straw}, {@code Julia Bishop}. */
    boolean surnamed(Sent s, int i) {
        Token t = s.at(i);
        boolean given = !s.has(i - 1, COMMON) && guide.isName(s.at(i - 1)) && guide.isGiven(s.at(i - 1)) && s.hits[i - 1] == null && !s.at(i - 1).allCapital();
        boolean word = t.has(COMMON) && !t.has(NO_NAME | MODAL | CALENDAR | VENUE | FIELD | OFFICE_HEAD | OFFICE_MOD | HONORIFIC | BODY | GROUP | EVENT);
        return given && (word || t.has(OFFICE_HEAD) && guide.isAnyName(t) && !s.is(i + 1, "of"));
    }

    /** {@code He Lifeng}: no pronoun before a capitalised word that the language does not know. */
    static boolean chinese(Sent s, int i) {
        return s.is(i, "he") && s.at(i).text().equals("He") && s.capital(i + 1) && s.hits[i + 1] == null && s.at(i + 1).flags() == 0 && s.zone == Zone.BODY
                && !s.at(i + 1).allCapital() && s.at(i + 1).word();
    }

    /** {@code Kim So Hon}, {@code Ri Hang Jun}: a small word, or the short form of a month, as a syllable behind the family name. */
    static boolean korean(Sent s, int i) {
        boolean free = s.zone == Zone.BODY && s.capital(i) && s.times[i] == null && brief(s, i - 1);
        return free && (s.is(i, "so") && brief(s, i + 1) && !s.capital(i + 2) || s.is(i, "jun") && brief(s, i - 2));
    }

    private static boolean brief(Sent s, int i) {
        return s.in(i) && s.capital(i) && s.at(i).word() && s.at(i).text().length() <= LONGEST_SYLLABLE && s.hits[i] == null;
    }

    /** {@code a message to Omar Fall}: whether somebody to whom one writes is named from token {@code i} on, so that his name may be of any words. */
    static boolean written(Sent s, int i) {
        int to = i - 1;
        while (to > i - 3 && to > 0 && s.capital(to)) {
            to--;
        }
        return s.is(to, "to") && s.zone == Zone.BODY && EventNouns.letter(s, to);
    }

    /** {@code Sorvan Schoolchildren's Palace}: the owner in the name of a building, whom no list of names has. */
    boolean building(Sent s, int i) {
        return s.at(i - 1).possessive() && s.capital(i) && s.has(i, VENUE) && !guide.isName(s.at(i - 1));
    }

    /** {@code Norland-backed}, {@code Sudland-led}: no person's name. */
    static boolean participle(Token t) {
        int hyphen = t.lower().lastIndexOf('-');
        String tail = hyphen > 1 ? t.lower().substring(hyphen + 1) : "";
        return tail.length() > 4 && (tail.endsWith("ed") || tail.endsWith("ing")) || LINKED.contains(tail);
    }

    /** {@code Ms. SAKAI Yuriko}: a family name in capitals that is a town's too. */
    static boolean capitals(Sent s, int i) {
        Sent.Hit hit = s.hits[i];
        boolean town = hit != null && hit.kind().equals("city") && hit.end() == i + 1 && s.at(i).allCapital() && s.at(i).text().length() > 3;
        return town && s.capital(i + 1) && !s.at(i + 1).allCapital() && s.at(i + 1).flags() == 0;
    }

    /** {@code el-Sisi}: a small Arabic article that a hyphen joins to a name. */
    static boolean article(Token t) {
        int hyphen = t.text().indexOf('-');
        return hyphen > 1 && hyphen <= 3 && hyphen + 1 < t.text().length() && !t.capital()
                && "aeiu".indexOf(t.text().charAt(0)) >= 0 && Character.isUpperCase(t.text().charAt(hyphen + 1));
    }

    /** {@code Ban Ki-ho}: a short word before a given name whose second half is written small behind a hyphen. */
    static boolean hyphened(Sent s, int i) {
        String next = s.capital(i + 1) ? s.at(i + 1).text() : "";
        int hyphen = next.indexOf('-');
        boolean given = hyphen > 0 && hyphen <= LONGEST_SYLLABLE && hyphen + 2 < next.length() && next.length() - hyphen <= LONGEST_SYLLABLE + 1 && Character.isLowerCase(next.charAt(hyphen + 1));
        return given && s.zone == Zone.BODY && s.capital(i) && s.at(i).word() && s.at(i).text().length() <= 4 && s.hits[i] == null && !s.capital(i + 2) && s.at(i + 1).flags() == 0
                && !s.has(i, DET | PREP | CONJ | OFFICE_HEAD | OFFICE_MOD | HONORIFIC | CALENDAR) && (i > 0 && !s.capital(i - 1) || s.is(i + 2, ","));
    }

    /** {@code Won Kyong Ho}, {@code No Kwang Chol}: a small word that two syllables of a name follow. */
    boolean syllables(Sent s, int i) {
        boolean placed = i > 0 || s.is(i + 3, ",") && s.has(i + 4, OFFICE_HEAD | OFFICE_MOD | DET) || s.has(i + 3, VERB | HAVE | BE);
        return placed && s.in(i + 2) && s.capital(i) && s.at(i).text().length() <= 4 && s.at(i).word() && s.hits[i] == null
                && s.capital(i + 1) && s.capital(i + 2) && !s.capital(i + 3) && !s.at(i).has(PREP | CONJ) && s.zone == Zone.BODY
                && syllable(s, i + 1) && syllable(s, i + 2)
                && guide.isAnyName(s.at(i));
    }

    /** {@code To Lam}: no preposition, for it stands large within a sentence, or at its head before an apposition or a verb. */
    boolean syllableTo(Sent s, int i, boolean titled) {
        boolean pair = s.is(i, "to") && s.capital(i) && s.zone == Zone.BODY && syllable(s, i + 1) && (titled && i > 0 || guide.isAnyName(s.at(i + 1))) && !s.capital(i + 2);
        boolean head = i > 0 || s.is(i + 2, ",") && s.has(i + 3, OFFICE_HEAD | OFFICE_MOD | DET) || s.has(i + 2, VERB | HAVE | BE) || pair && s.at(i + 1).possessive();
        return pair && head;
    }

    /** A short word that is a name or no word that the lexicon knows. */
    boolean syllable(Sent s, int i) {
        return s.capital(i) && shortName(s.at(i)) && s.at(i).word() && s.hits[i] == null && (guide.isName(s.at(i)) || s.at(i).flags() == 0);
    }

    static boolean shortName(Token t) {
        return t.text().length() <= 6;
    }
}
