package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/**
 * Names of any words, where what stands around them shows that they are one: {@code met with Ann Price, Governor of Norland}.
 * Of some 8,700 holders of office whose names stand in open lists, one in forty is called by a word of the language.
 */
final class Framed {
    private static final int NO_NAME = DET | PREP | CONJ | SUBORD | PRONOUN | POSS | BE | HAVE | DO | OBJECT | REL;
    /** What stands between a name and the office that is told behind it. */
    private static final Set<String> BEFORE_OFFICE = WordSet.of("the", "a", "an", "new", "newly", "current", "acting", "its", "their", "our", "who", "and");
    private static final Set<String> OF = WordSet.of("of", "for", "to", "in", "at", "on");
    private static final int THING = BODY | VENUE | EVENT | GROUP | FIELD | OFFICE_HEAD | OFFICE_MOD | CALENDAR;
    private static final int LONGEST = 5;
    /** Of more words than this a given name alone proves nobody: {@code Rose Garden Press Office}. */
    private static final int SHORT = 4;
    private final Guide guide;

    Framed(Guide guide) {
        this.guide = guide;
    }

    /** Past the name that starts at token {@code from} of which an office between commas is told; {@code from} if there is none. */
    int end(Sent s, int from, boolean titled) {
        if (s.zone != Zone.BODY || !opens(s, from, titled)) {
            return from;
        }
        int i = from + 1;
        while (i - from < LONGEST && (part(s, i) || s.has(i, PARTICLE) && part(s, i + 1))) {
            i++;
        }
        boolean run = i - from > 1 && !NameParser.initial(s.at(i - 1)) && s.is(i, ",");
        return run && person(s, from, i) && held(s, i + 1) ? i : from;
    }

    /** Whether a word may be the first of a name: it stands alone behind a small word, and is no office, and no place of several words. */
    private boolean opens(Sent s, int i, boolean titled) {
        Token t = s.at(i);
        boolean alone = titled || (i == 0 ? guide.isGiven(t) || t.flags() == 0 : !s.capital(i - 1) && s.at(i - 1).word() && !s.has(i - 1, DET));
        boolean letters = NameParser.initial(t) && s.capital(i + 1);
        Sent.Hit hit = s.hits[i];
        boolean free = !t.has(NO_NAME | MODAL | HONORIFIC | THING & ~FIELD) || letters;
        return alone && t.capital() && t.word() && !t.allCapital() && !t.possessive() && (free || guide.isGiven(t) && !t.has(HONORIFIC | PREP | DET)) && (hit == null || hit.end() == i + 1 && guide.isGiven(t)) && s.times[i] == null;
    }

    /** Whether a word may be a further one: no mark, no clause. */
    private static boolean part(Sent s, int i) {
        return s.in(i) && s.capital(i) && s.at(i).word() && !s.at(i).allCapital() && !s.at(i).possessive() && s.at(i).start() == s.at(i - 1).end() + 1;
    }

    /** Whether words between a small word and an office are somebody's name, as far as they tell: no body's, no town's, no office with a name behind it. */
    private boolean person(Sent s, int from, int end) {
        Token first = s.at(from);
        Token last = s.at(end - 1);
        boolean given = guide.isGiven(first) && !first.has(COMMON);
        boolean town = s.hits[end - 1] != null && (!given || s.hits[from] != null);
        boolean thing = last.has(THING | HONORIFIC) || guide.isBody(last) || Guide.firm(last);
        boolean word = last.flags() != 0 && !guide.isAnyName(last) && (first.flags() != 0 || last.lower().endsWith("s"));
        for (int i = from + 1; i < end - 1; i++) {
            if (s.has(i, THING) || s.hits[i] != null && s.hits[i].end() > i + 1) {
                return false;
            }
        }
        return !town && (given && (end - from < SHORT || !thing) || !thing && !word && !first.spelling().begins);
    }

    /** {@code , Governor of Norland}, {@code , the Norlandic minister}: an office told of who stands before it, and not one told before another's name. */
    private boolean held(Sent s, int from) {
        int i = from;
        while (s.is(i, BEFORE_OFFICE) || s.in(i) && s.hits[i] != null && s.hits[i].kind().equals("demonym")) {
            i++;
        }
        int head = i;
        while (s.has(i, OFFICE_HEAD | OFFICE_MOD) && i - head < LONGEST) {
            i++;
        }
        return i > head && (s.is(i, OF) || !s.capital(head) || s.is(i, ",")) && !s.capital(i);
    }
}
