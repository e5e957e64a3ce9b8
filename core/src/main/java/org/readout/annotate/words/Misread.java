package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Names;
import org.readout.lexicon.Vocabulary;
import org.readout.text.Folding;

/**
 * Words as a scanner misread them: {@code thc Prime Ministur}, {@code visi~ t}, {@code themeeting}. Only a word that the
 * lexicon does not know is taken for another, only for one by which the reading goes, and only on a page that a scanner
 * has read: of 643 statements of Australian prime ministers before 1995 half have such words.
 */
final class Misread {
    /** What a scanner makes of dirt between letters, and of hardly anything else. */
    private static final String DIRT = "~^|\\\u2022\u25a0";
    /** Beside dirt, marks that a scanner puts into a word. */
    private static final String MARKS = DIRT + "*'`.,:;-_";
    /** The words by which the reading goes. */
    private static final int TELLING = DET | POSS | PREP | CONJ | SUBORD | REL | BE | HAVE | MODAL | FUTURE | NOT | OBJECT | EVENT | VERB | CALENDAR | OFFICE_HEAD
            | OFFICE_MOD | COLLECTIVE | BODY;
    private static final int SMALL = DET | POSS | PREP | CONJ | BE | HAVE | MODAL | FUTURE;
    /** Letters that look alike in worn type, each beside its likeness. */
    private static final String ALIKE = "ceoceoaeaohbhnnunrrnbhunuviliiljltltfftrtftrvyyvgqqgszvwwvmnnmkhhkdbdo";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] LIKELY = likely();
    /** Strokes so thin that dust passes for them. */
    private static final String THIN = "lijrtfv";
    /** Older pages came to the web through a scanner. */
    private static final int TYPED = 1995;
    private static final int LONGEST = 16;
    /** So many words that mean nothing are no page of prose. */
    private int left = 2000;

    private final Vocabulary words;
    private final Names names;
    private final @Nullable Meant[] known;

    /** A word that no page means, and the one that it was taken for. */
    record Meant(String word, boolean capital, String found) {
    }

    /** {@code known} holds what words of other pages were taken for, each at the place that its hash tells. */
    Misread(Vocabulary words, Names names, @Nullable Meant[] known) {
        this.words = words;
        this.names = names;
        this.known = known;
    }

    /** Whether a scanner has read the page: it is older than the web, or dirt stands amid its words. */
    static boolean page(String text, int year) {
        if (year > 0 && year < TYPED) {
            return true;
        }
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (DIRT.indexOf(c) >= 0 && small(text, i - 1) && (small(text, i + 1) || text.charAt(i + 1) == ' ' && small(text, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(String text, int i) {
        return Character.isLowerCase(text.charAt(i));
    }

    /** The word meant by one in lower case, the same if it is known or unlike any. */
    String meant(String word, boolean capital) {
        int n = word.length();
        if (n < 3 || n > LONGEST || word.indexOf('\'') >= 0 || words.flags(word) != 0 || left == 0 || capital && names.get(word) != null) {
            return word;
        }
        left--;
        int place = word.hashCode() & known.length - 1;
        Meant meant = known[place];
        if (meant == null || meant.capital != capital || !meant.word.equals(word)) {
            meant = new Meant(word, capital, likest(word, capital));
            known[place] = meant;
        }
        return meant.found;
    }

    private String likest(String word, boolean capital) {
        for (int i = 0; i <= word.length(); i++) {
            String found = at(word, i, capital);
            if (found != null) {
                return found;
            }
        }
        return word;
    }

    /** A telling word that differs at one letter: a likeness for it, dust taken for a stroke, in long words anything. */
    private @Nullable String at(String word, int i, boolean capital) {
        int n = word.length();
        boolean wide = n > 7 && i > 0 && i < (capital ? n - 1 : n - 3);
        if (i < n) {
            String less = word.substring(0, i) + word.substring(i + 1);
            boolean stroke = THIN.indexOf(word.charAt(i)) >= 0 && (i == 0 || word.charAt(i - 1) != word.charAt(i));
            if ((stroke || wide) && telling(less, capital, wide)) {
                return less;
            }
        }
        String letters = i == n ? "" : wide ? LETTERS : LIKELY[word.charAt(i) < LIKELY.length ? word.charAt(i) : 0];
        String other = changed(word, i, i + 1, letters, capital, wide);
        boolean lost = i == 0 ? n > 4 && !capital : wide;
        return other != null || !lost ? other : changed(word, i, i, LETTERS, capital, wide);
    }

    /** The first telling word with one of the letters in the place of those from {@code i} to {@code to}. */
    private @Nullable String changed(String word, int i, int to, String letters, boolean capital, boolean wide) {
        for (int k = 0; k < letters.length(); k++) {
            String other = word.substring(0, i) + letters.charAt(k) + word.substring(to);
            if (telling(other, capital, wide)) {
                return other;
            }
        }
        return null;
    }

    /** For each letter those that it may have been, in the order of the alphabet. */
    private static String[] likely() {
        String[] out = new String[128];
        Arrays.fill(out, "");
        for (char c = 'a'; c <= 'z'; c++) {
            for (int i = 0; i < ALIKE.length(); i += 2) {
                out[ALIKE.charAt(i)] += ALIKE.charAt(i + 1) == c ? c : "";
            }
        }
        return out;
    }

    /** A capital may begin a name that the lexicon does not know: it is a month or an office only if the word is long. */
    private boolean telling(String word, boolean capital, boolean wide) {
        int flags = words.flags(word);
        int n = word.length();
        if (capital) {
            return (flags & DET) != 0 && n > 2 || (flags & CALENDAR) != 0 && n > 3 || word.equals("prime") || n > 5 && (flags & (wide ? OFFICE_HEAD : OFFICE_HEAD | OFFICE_MOD)) != 0;
        }
        return n > 2 && (flags & (n < 4 ? SMALL : TELLING)) != 0;
    }

    /** Where a word ends that dirt or a gap at {@code gap} breaks in two; {@code gap} itself if it is whole. */
    int joined(String text, int at, int gap, int end) {
        int next = gap;
        next += next < end && MARKS.indexOf(text.charAt(next)) >= 0 ? 1 : 0;
        next += next < end && (text.charAt(next) == ' ' && next + 1 < end) ? 1 : 0;
        int to = next;
        while (to < end && to - at <= LONGEST && small(text, to)) {
            to++;
        }
        if (next == gap || to == next || to - at > LONGEST || to < end && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '\'')) {
            return gap;
        }
        String first = lower(text, at, gap);
        String rest = lower(text, next, to);
        boolean whole = (words.flags(first + rest) & TELLING) != 0 && to - next + gap - at > 3 && !first.equals("a");
        return whole && (words.flags(first) == 0 || words.flags(rest) == 0) ? to : gap;
    }

    private static String lower(String text, int from, int to) {
        return Folding.lower(text.substring(from, to));
    }

    /** Where two known words of which one is small run into each other, {@code visitof}; {@code at} if they do not. */
    int cut(String text, int at, int end) {
        String word = lower(text, at, end);
        if (end - at < 5 || end - at > LONGEST || !small(text, at) || words.flags(word) != 0) {
            return at;
        }
        for (int i = 2; i <= word.length() - 2; i++) {
            int first = words.flags(word.substring(0, i));
            int second = words.flags(word.substring(i));
            boolean small = (first & SMALL) != 0 && i < 5 && second != 0 || (second & SMALL) != 0 && word.length() - i < 5 && first != 0;
            if (small && (i > 2 || (first & SMALL) != 0) && (word.length() - i > 2 || (second & SMALL) != 0)) {
                return at + i;
            }
        }
        return at;
    }

    /** A broken word without the dirt and the gap; {@code U.S.} and {@code Minister's} are whole. */
    static String whole(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                out.append(lower.charAt(i));
            }
        }
        boolean own = lower.endsWith(".") || lower.endsWith("'") || lower.endsWith("'s") || lower.endsWith("' s");
        return own ? lower : out.toString();
    }
}
