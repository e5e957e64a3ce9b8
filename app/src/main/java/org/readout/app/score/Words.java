package org.readout.app.score;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words as the scorer compares them: without case, marks and possessives; Chinese signs and kana one by one. */
final class Words {
    private static final String ENDS = " .,;:\"'“”‘’。！？，；：\n";

    private Words() {
    }

    /** The words of {@code text}, folded; none for null. */
    static List<String> of(@Nullable String text) {
        String folded = Normalizer.normalize(text == null ? "" : text, Form.NFKD);
        StringBuilder bare = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> fold(bare, c));
        // NFKD has taken Hangul apart; NFC puts its syllables together again
        return split(Normalizer.normalize(withoutPossessives(bare.toString()), Form.NFC));
    }

    /** Unicode's full case folding, as far as it still differs from lower case after NFKD; marks are dropped. */
    private static void fold(StringBuilder out, int c) {
        switch (c) {
            case '’' -> out.append('\'');
            case 'ß', 'ẞ' -> out.append("ss");
            case 'ς' -> out.append('σ');
            case 0x345 -> out.append('ι');
            default -> {
                if (!combining(c)) {
                    out.appendCodePoint(Character.toLowerCase(c));
                }
            }
        }
    }

    /**
     * Whether the canonical combining class of {@code c} is not 0. The JDK does not tell, but its normaliser moves such
     * a mark before one of a higher class (U+0301 is of class 230), and behind one of a lower (U+0334 is of class 1).
     */
    private static boolean combining(int c) {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK
                && type != Character.ENCLOSING_MARK) {
            return false;
        }
        String mark = Character.toString(c);
        String above = "\u0301" + mark;
        String over = mark + "\u0334";
        return !Normalizer.isNormalized(above, Form.NFD) || !Normalizer.isNormalized(over, Form.NFD)
                || c == 0x301 || c == 0x334;
    }

    private static String withoutPossessives(String text) {
        int at = text.indexOf("'s");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("'s", at + 2)) {
            if (at + 2 == text.length() || !inWord(text.codePointAt(at + 2))) {
                out.append(text, from, at);
                from = at + 2;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean alone = alone(c);
            if (start >= 0 && (alone || !inWord(c))) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (start < 0 && inWord(c)) {
                start = i;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean alone(int c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF;
    }

    /** A letter, a number of any kind or the low line. */
    static boolean inWord(int c) {
        return c == '_' || letterOrNumeral(c) || Character.isDigit(c);
    }

    private static boolean letterOrNumeral(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Runs of letters and of numerals that are no decimal digits, in their own case. */
    static List<String> runsOfLetters(String text) {
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length();) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (letterOrNumeral(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                runs.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return runs;
    }

    /** {@code text} with single blanks and without punctuation at its ends. */
    static String squash(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (char c : (text == null ? "" : text).toCharArray()) {
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            if (!white) {
                out.append(c);
            } else if (!gap) {
                out.append(' ');
            }
            gap = white;
        }
        int from = 0;
        int to = out.length();
        while (from < to && ENDS.indexOf(out.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ENDS.indexOf(out.charAt(to - 1)) >= 0) {
            to--;
        }
        return out.substring(from, to);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
