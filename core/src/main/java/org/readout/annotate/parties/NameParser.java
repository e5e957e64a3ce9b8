package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.Memo;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds personal names by their form: runs of capitalised words that prose does not write small, with particles. */
final class NameParser {
    private static final int NO_NAME = DET | PREP | CONJ | SUBORD | PRONOUN | POSS | BE | HAVE | DO | OBJECT | REL;
    private static final Set<String> SUFFIXES = WordSet.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "v", "vi", "x", "xiv", "xvi", "thero", "thera");
    private static final Set<String> INNER = WordSet.of("sri", "sheikh", "shaikh", "haji", "hajji", "pehin", "awang", "sayyid", "sayyed", "seyyed", "pengiran", "ratu", "nana", "tuanku", "tengku", "alhaj", "san");
    private static final int LONGEST = 9;

    private final Guide guide;
    final WordNames words;
    private final Framed framed;

    NameParser(Guide guide) {
        this.guide = guide;
        this.words = new WordNames(guide);
        this.framed = new Framed(guide);
    }

    /**
     * The name that starts at token {@code from}.
     *
     * @param titled whether an office or honorific stands before it, so that unusual names are believed
     */
    @Nullable FoundName parse(Sent s, int from, boolean titled) {
        Memo<FoundName> known = titled ? s.titledNames : s.names;
        return s.in(from) ? known.at(from, i -> read(s, i, titled)) : null;
    }

    private @Nullable FoundName read(Sent s, int from, boolean titled) {
        int whole = s.listed == null ? from : ListedNames.end(s, from, guide);
        int framed = whole > from ? whole : this.framed.end(s, from, titled);
        if (framed > from) {
            return new FoundName(from, framed, framed - from, true);
        }
        if (!starts(s, from, titled)) {
            return null;
        }
        int i = from;
        int words = 0;
        boolean known = false;
        boolean joined = false;
        while (s.in(i) && i - from < LONGEST) {
            Token t = s.at(i);
            int particle = particles(s, i);
            if ((i > from || titled && !t.capital()) && particle > i) {
                i = particle;
                joined = true;
                continue;
            } else if (joined || i == from || continues(s, i, titled) || lastWord(s, from, i, titled)) {
                known |= isKnown(t);
                words++;
                i++;
                joined = false;
                if (t.possessive()) {
                    break;
                }
            } else {
                break;
            }
        }
        i = titled && words == 1 && given(s, i) ? i + 2 : i;
        int end = suffix(s, i);
        boolean letters = words > 0 && !titled && s.at(end - 1).text().indexOf('.') >= 0 && allInitials(s, from, end);
        return letters || organisation(s, i) || words > 1 && !titled && this.words.building(s, i) || words > 1 && house(s, end) ? null : new FoundName(from, end, words, known);
    }

    /** {@code Raja Maha Viharaya}: what ends in the word for a house is no person. */
    private boolean house(Sent s, int end) {
        return s.at(end - 1).flags() == 0 && guide.isBody(s.at(end - 1)) && !guide.isAnyName(s.at(end - 1));
    }

    /** {@code Minister Kang, Kyung-wha}: a comma between family name and given name, as one ministry writes them. */
    private static boolean given(Sent s, int i) {
        String word = s.is(i, ",") && s.capital(i + 1) ? s.word(i + 1) : "";
        int hyphen = word.indexOf('-');
        return hyphen > 1 && hyphen + 2 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1)) && s.at(i - 1).text().length() <= 5
                && !s.is(i + 2, ",") && s.hits[i + 1] == null && s.at(i + 1).flags() == 0;
    }

    private static boolean allInitials(Sent s, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!initial(s.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name begins at a token: behind a title ({@code Mr Per Holm}) more may. */
    private boolean starts(Sent s, int i, boolean titled) {
        Token t = s.at(i);
        if (!titled && !t.capital()) {
            return false;
        }
        if (particles(s, i) > i && t.capital() && s.capital(i + 1) && s.hits[i] == null || words.syllables(s, i) || WordNames.chinese(s, i) || WordNames.hyphened(s, i) || WordNames.sultan(s, i)) {
            return true;
        }
        if (titled && (WordNames.article(t) || particles(s, i) > i)) {
            return true;
        }
        if (words.syllableTo(s, i, titled)) {
            return true;
        }
        boolean month = t.has(CALENDAR) && !(t.text().length() == 3 && s.capital(i + 1) && (titled || isKnown(t) && s.times[i] == null && s.at(i + 1).flags() == 0));
        if (!t.capital() || !t.word() || t.has(NO_NAME) && !(titled && t.is("per") && s.capital(i + 1)) || month || Guide.firm(t) || s.zone == Zone.TITLE && t.has(VERB) || guide.joint(t) || WordNames.participle(t)) {
            return false;
        }
        if (initial(t)) {
            return s.in(i + 1) && (initial(s.at(i + 1)) || continues(s, i + 1, titled));
        }
        if (words.common(s, i) || words.family(s, i) || titled && WordNames.capitals(s, i)) {
            return true;
        }
        Sent.Hit hit = s.hits[i];
        if (hit != null && !(hit.ambiguous() && hit.end() == i + 1 && (titled || s.in(i + 1) && isKnown(s.at(i + 1)) || words.christened(s, i)))) {
            return false;
        }
        if (t.allCapital() && !isKnown(t) && !(titled || mixedNext(s, i) || t.initials() && s.capital(i + 1) && s.at(i + 1).flags() == 0)) {
            return false;
        }
        if ((t.has(OFFICE_HEAD | OFFICE_MOD) || t.has(HONORIFIC) && guide.honorific(s, i) > i)
                && !(isKnown(t) && (titled || guide.isGiven(t) && s.capital(i + 1) && s.at(i + 1).flags() == 0))) {
            return false;
        }
        if (s.zone == Zone.TITLE && !isKnown(t) && guide.inflected(t.lower())) {
            return false;
        }
        return titled || isKnown(t) || !t.has(COMMON | ADVERB | MODAL | FIELD | VENUE);
    }

    private boolean mixedNext(Sent s, int i) {
        return s.capital(i + 1) && !s.at(i + 1).allCapital() && isKnown(s.at(i + 1)) && s.hits[i] == null;
    }

    private boolean continues(Sent s, int i, boolean titled) {
        Token t = s.at(i);
        if (WordNames.article(t)) {
            return true;
        }
        if (!t.word() || !t.capital() || Guide.firm(t) || wide(t.start() - s.at(i - 1).end()) && !wrapped(s)) {
            return false;
        }
        if (initial(t) || SUFFIXES.contains(t.lower())) {
            return true;
        }
        if (guide.lettersAfter(s, i) > i && !within(s, i)) {
            return false;
        }
        // Theresa May, Zhang Jun, Gert Jan Koopman: behind a name no month
        boolean may = i > 0 && s.times[i] == null && s.zone == Zone.BODY && (t.is("jan") && s.capital(i + 1) && (s.at(i - 1).flags() == 0 || isKnown(s.at(i - 1)))
                || (t.is("may") || t.is("jun") && WordNames.shortName(s.at(i - 1))) && isKnown(s.at(i - 1)) && !s.capital(i + 1));
        if (may || WordNames.korean(s, i) || (titled || isKnown(s.at(i - 1))) && within(s, i) || surname(s, i, titled)) {
            return true;
        }
        boolean bui = s.is(i, "the") && s.capital(i) && WordNames.shortName(s.at(i - 1)) && words.syllable(s, i + 1) && !s.capital(i + 2) && (titled || isKnown(s.at(i - 1)));
        if (s.zone == Zone.BODY && (bui || t.is("the") && s.is(i - 1, "van") && !s.capital(i + 1))) {
            return true;
        }
        if (t.has(NO_NAME & ~PREP) || s.zone == Zone.TITLE && (t.has(VERB) || t.is("to") && t.allCapital())) {
            return false;
        }
        if (isKnown(t) && !(t.has(OFFICE_HEAD) && s.capital(i + 1) && !t.possessive())) {
            return !t.has(CALENDAR) || t.is("may") || t.is("april") || t.is("june");
        }
        Sent.Hit hit = s.hits[i];
        if (hit != null && hit.kind().equals("demonym") || hit != null && !hit.place()) {
            return false;
        }
        if (s.zone == Zone.TITLE && guide.inflected(t.lower())) {
            return false;
        }
        boolean styled = t.has(HONORIFIC) && s.capital(i + 1);
        return titled && between(s, i, t) || !styled && !t.has(COMMON | ADVERB | MODAL | FIELD | VENUE | CALENDAR | OFFICE_HEAD | OFFICE_MOD);
    }

    /** White space that parts columns or lines; a line end with a margin of four or eight, as saved pages have it in lists, parts nothing. */
    private static boolean wide(int gap) {
        return gap > 2 && gap != 5 && gap != 9;
    }

    /** An item behind a mark is told alone; white space within it is left of the margin of its next line. */
    private static boolean wrapped(Sent s) {
        return s.listed != null && !s.at(0).word();
    }

    /** A common word amid a name that a title opens. */
    private static boolean between(Sent s, int i, Token t) {
        return t.has(COMMON) && !t.has(ADVERB | MODAL | FIELD | VENUE | CALENDAR | OFFICE_HEAD | OFFICE_MOD) && (!t.has(VERB) || WordNames.written(s, i - 1))
                && s.capital(i + 1) && s.hits[i + 1] == null && s.at(i + 1).flags() == 0;
    }

    /** An honorific that stands inside names: {@code Thibbatuwawe Sri Sumangala}, {@code Hassan Sheikh Mohamud}. */
    private static boolean within(Sent s, int i) {
        return INNER.contains(s.at(i).lower()) && s.capital(i + 1) && s.hits[i + 1] == null && !s.has(i + 1, OFFICE_HEAD);
    }

    /** The word for one of a people as a family name: {@code Volker Türk}. */
    private boolean surname(Sent s, int i, boolean titled) {
        Sent.Hit hit = s.hits[i];
        return hit != null && hit.kind().equals("demonym") && (hit.ambiguous() && (titled || isKnown(s.at(i - 1))) || s.is(i + 1, ",") && isKnown(s.at(i - 1)) && i == 1) && !s.capital(i + 1)
                && !s.has(i + 1, OFFICE_HEAD | OFFICE_MOD | BODY | EVENT);
    }

    /** A run that goes on with a word of the language is the name of a body: {@code Tata Consultancy Services}. */
    private static boolean organisation(Sent s, int i) {
        if (!s.in(i) || s.at(i - 1).possessive() || s.zone == Zone.TITLE) {
            return false;
        }
        Token next = s.at(i);
        boolean joined = next.start() - s.at(i - 1).end() <= 1;
        return joined && next.capital() && next.word() && next.has(COMMON | FIELD | VENUE)
                && !next.has(NO_NAME | ADVERB | MODAL | OFFICE_HEAD | OFFICE_MOD | CALENDAR | HONORIFIC);
    }

    /** Past particles ({@code bin}, {@code van der}) that a capitalised word follows; else {@code i}. */
    private int particles(Sent s, int i) {
        int j = i;
        while (s.in(j) && j - i < 3 && s.has(j, PARTICLE) && !s.at(j).allCapital()) {
            j++;
        }
        boolean name = j > i && s.capital(j) && !s.has(j, NO_NAME & ~PREP) && (s.hits[j] == null || s.hits[j].ambiguous())
                && (!s.has(j, OFFICE_HEAD) || s.is(j - 1, "bin") || s.is(j - 1, "ibn") || s.is(j - 1, "bint"));
        boolean plain = s.is(i, "and") || s.is(i, "do") && !s.capital(j);
        return name && !plain ? j : i;
    }

    /** A word of the language that ends a name whose words before it are known: {@code Samantha Power}, {@code Pak Thae Won}. */
    private boolean lastWord(Sent s, int from, int i, boolean titled) {
        Token t = s.at(i);
        Token before = s.at(i - 1);
        boolean alone = t.capital() && t.word() && !t.allCapital() && s.hits[i] == null && before.end() + 1 == t.start();
        if (alone && i == from + 1 && s.zone == Zone.BODY && !s.capital(i + 1) && !s.has(from - 1, DET) && words.surnamed(s, i) || alone && titled && i > from && !s.capital(i + 1) && s.times[i] == null && WordNames.written(s, from)) {
            return true;
        }
        // Ann J. Price: behind an initial stands a family name
        if (alone && s.zone == Zone.BODY && i == from + 2 && initial(before) && guide.isGiven(s.at(from)) && !s.capital(i + 1)) {
            return true;
        }
        boolean free = alone && !t.has(OFFICE_HEAD | HONORIFIC | BODY | GROUP | EVENT);
        if (!free || !isKnown(before) && before.flags() != 0) {
            return false;
        }
        boolean family = isKnown(s.at(from)) && WordNames.shortName(s.at(from)) && t.text().length() <= 5;
        boolean third = family && i == from + 2 && WordNames.shortName(before) && !s.capital(i + 1)
                && (s.zone != Zone.TITLE || !t.has(VERB));
        boolean middle = family && i == from + 1 && words.syllable(s, i + 1) && !s.capital(i + 2) && (guide.isAnyName(t) || isKnown(s.at(i + 1)));
        boolean last = s.zone == Zone.BODY && i == from + 1 && !s.capital(i + 1) && !before.allCapital() && t.has(COMMON | FIELD)
                && !t.has(NO_NAME | MODAL | CALENDAR);
        boolean listed = i > from + 1 && !s.capital(i + 1) && guide.isAnyName(t) && (titled || guide.isGiven(s.at(from))) && s.zone == Zone.BODY;
        return third || middle || listed || last && (titled && (isKnown(before) || before.flags() == 0 && !t.has(FIELD | VENUE | VERB) && !guide.isBody(t)) || (titled || isKnown(before)) && guide.isAnyName(t));
    }

    private static int suffix(Sent s, int i) {
        if (s.in(i) && (SUFFIXES.contains(s.at(i).lower()) && s.capital(i) || s.at(i).ordinal() && s.at(i).text().length() <= 4 && (s.is(i + 1, ",") || s.is(i + 1, "of")) && s.capital(i - 1))) {
            return i + 1;
        }
        if (s.is(i, ",") && s.in(i + 1) && (s.is(i + 1, "jr.") || s.is(i + 1, "sr.") || s.is(i + 1, "jr"))) {
            return i + 2;
        }
        return i;
    }

    static boolean initial(Token t) {
        return t.text().length() == 2 && t.text().charAt(1) == '.' && Character.isUpperCase(t.text().charAt(0));
    }

    private boolean isKnown(Token t) {
        return guide.isName(t);
    }
}
