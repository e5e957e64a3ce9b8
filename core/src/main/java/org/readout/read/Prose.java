package org.readout.read;

import java.util.Set;
import org.readout.text.WordSet;

/** What the look of a line or block tells without knowing its words. */
final class Prose {
    private static final Set<String> CLAUSE = WordSet.of("will", "would", "has", "have", "had", "is", "are", "was", "were", "be", "been", "said");
    private static final Set<String> WITHIN = WordSet.of("and", "or", "the", "a", "an", "of", "to", "for", "by", "with", "from", "his", "her", "their", "its", "will", "would", "has", "have", "been",
            "be", "is", "was", "were", "are", "who", "which", "at");

    private Prose() {
    }

    /** Whether the stretch reads as running text: long, or a sentence of five words and more that is brought to an end. */
    static boolean is(String text, int start, int end) {
        if (end - start >= 160) {
            return true;
        }
        if (text.indexOf('。', start) >= 0 && text.indexOf('。', start) < end) {
            return true;
        }
        return endsSentence(text, start, end) && words(text, start, end, 5) >= 5;
    }

    /** Whether the stretch ends with a full stop, question or exclamation mark or ellipsis, quotes and brackets aside. */
    static boolean endsSentence(String text, int start, int end) {
        int i = end - 1;
        while (i > start && "\"”’')]»".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= start && ".!?。！？".indexOf(text.charAt(i)) >= 0 && !endsAbbreviated(text, start, i);
    }

    /** Whether the point at {@code point} stands behind a short form such as Mr., Hon., No. or an initial. */
    static boolean endsAbbreviated(String text, int start, int point) {
        if (text.charAt(point) != '.') {
            return false;
        }
        int from = point;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = point - from;
        if (length == 0 || length > 4 || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        return length == 1 || " Mr Mrs Ms Dr Prof Hon Rt Sir St No Gen Lt Col Maj Capt Sen Rep Gov Amb Messrs H.E "
                .contains(' ' + text.substring(from, point) + ' ');
    }

    /**
     * Whether the stretch ends with a short form that always has something behind it: a title before a name, or KCNA's C.C.,
     * behind which its pages break the line.
     */
    static boolean endsOpen(String text, int end) {
        int from = Math.max(0, end - 5);
        String tail = text.substring(from, end);
        return tail.endsWith(" Mr") || tail.endsWith(" Mrs") || tail.endsWith(" Dr") || tail.endsWith(" C.C.") || tail.endsWith(" Mr.") || tail.endsWith(" Hon.") || tail.endsWith(" Rt.")
                || tail.endsWith(" Dr.") || tail.endsWith(" Mrs.");
    }

    /** Whether the stretch ends with a small word that always has something behind it: {@code and}, {@code the}. */
    static boolean endsWithin(String text, int start, int end) {
        int from = end;
        while (from > start && Character.isLowerCase(text.charAt(from - 1))) {
            from--;
        }
        return end - from < 6 && from > start && Lines.isBlank(text.charAt(from - 1)) && WITHIN.contains(text.substring(from, end));
    }

    /** Whether a small word of the stretch tells what somebody does or is: a sentence, that a headline is not. */
    static boolean clause(String text, int start, int end) {
        for (int word = skip(text, start, end, false); word < end; ) {
            int past = skip(text, word, end, true);
            if (past - word < 6 && CLAUSE.contains(text.substring(word, past))) {
                return true;
            }
            word = skip(text, past, end, false);
        }
        return false;
    }

    /** Past the letters, or past what is none, that begin at {@code from}. */
    private static int skip(String text, int from, int end, boolean letters) {
        int i = from;
        while (i < end && Character.isLetter(text.charAt(i)) == letters) {
            i++;
        }
        return i;
    }

    /** The number of words, counted up to {@code most}. */
    static int words(String text, int start, int end, int most) {
        int words = 0;
        boolean inside = false;
        for (int i = start; i < end && words < most; i++) {
            boolean blank = Lines.isBlank(text.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    /** Whether the stretch has letters and none of them is small. */
    static boolean capitals(String text, int start, int end) {
        int upper = 0;
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 1;
    }

    /** Whether a line may be a headline: it begins with a capital or figure and ends without stop, comma or colon. */
    static boolean headline(String text, int start, int end) {
        int length = end - start;
        if (length < 4 || length > 260 || words(text, start, end, 41) > 40) {
            return false;
        }
        if ("*_#".indexOf(text.charAt(start)) >= 0) {
            return marked(text, start, end);
        }
        char first = text.charAt(start);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'«《".indexOf(first) >= 0
                || Character.isLetter(first) && !Character.isLowerCase(first);
        if (!opens || "。".indexOf(text.charAt(end - 1)) >= 0 || ",;:-".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean latin = first < '\u0250';
        if (latin && words(text, start, end, 2) < 2 && length < 12 || last == '.' && (!titleCase(text, start, end) || words(text, start, end, 13) > 12)) {
            return false;
        }
        return last == '?' || last == '!' || !endsSentence(text, start, end);
    }

    /** A headline within the stars that saving programs put around bold words. */
    private static boolean marked(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && "*_# ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "*_# ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to < end && to > from && headline(text, from, to);
    }

    /** Whether more than half of the longer words begin with a capital, as in a title. */
    static boolean titleCase(String text, int start, int end) {
        int capitals = 0;
        int all = 0;
        for (int word = skip(text, start, end, false); word < end; ) {
            int past = skip(text, word, end, true);
            all += past - word > 3 ? 1 : 0;
            capitals += past - word > 3 && !Character.isLowerCase(text.charAt(word)) ? 1 : 0;
            word = skip(text, past, end, false);
        }
        return capitals * 2 > all;
    }

    /** Whether a short line is what a scanner makes of a stamp or crest, or a page number. */
    static boolean junk(String text, int start, int end) {
        if (end - start > 24) {
            return false;
        }
        int letters = 0;
        int run = 0;
        int longest = 0;
        for (int i = start; i < end; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            letters += letter ? 1 : 0;
            run = letter ? run + 1 : 0;
            longest = Math.max(longest, run);
            boolean name = run == 2 && Character.isUpperCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i));
            if (letter && (text.charAt(i) > '\u02ff' || name)) {
                return false;
            }
        }
        return longest < 3 || longest < 5 && letters * 2 < end - start;
    }

    /** Whether a line is headed by a day, as the days of a programme are: {@code Monday 10 March}, {@code 10 March - Oslo}. */
    static boolean day(String text, int from, int to) {
        int i = from;
        int words = 0;
        while (i < to && words < 3) {
            if (DayFinder.at(text, i, to) != null) {
                return true;
            }
            while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            while (i < to && !Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            words++;
        }
        return false;
    }
}
