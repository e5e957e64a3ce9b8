package org.readout.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Folds the spellings of a word that a report may use into the one key under which a list holds it. */
public final class Fold {
    /** The plain small letters of U+00C0 to U+017F, ? where there is not just one; from the Unicode Character Database. */
    private static final String LATIN = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    /** The same of U+1E00 to U+1EFF. */
    private static final String LATIN_ADDITIONAL = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
            + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    private Fold() {
    }

    /**
     * The key of a word: lower case, without diacritics and full stops, apostrophes and hyphens in their ASCII shape.
     *
     * @param word any text; a word that consists of full stops only gives the empty key
     * @return the key, the same object if the word is its own key
     */
    public static String key(String word) {
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return slow(word);
            }
            if (c >= 'A' && c <= 'Z' || c == '.') {
                return ascii(word, i);
            }
        }
        return word;
    }

    private static String ascii(String word, int from) {
        int n = word.length();
        char[] out = new char[n];
        word.getChars(0, from, out, 0);
        int length = from;
        for (int i = from; i < n; i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return slow(word);
            }
            if (c != '.') {
                out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
        }
        return new String(out, 0, length);
    }

    private static String slow(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char plain = plain(c);
            if (plain == '?' && c != '?') {
                return general(word);
            }
            if (plain != '.') {
                out.append(plain);
            }
        }
        return out.toString();
    }

    /** The plain small letter of a letter, {@code ?} if it takes more than a look in the tables. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == '\u2019' || c == '\u2018') {
            return '\'';
        }
        if (c >= '\u00c0' && c <= '\u017f') {
            return LATIN.charAt(c - 0xc0);
        }
        return c >= '\u1e00' && c <= '\u1eff' ? LATIN_ADDITIONAL.charAt(c - 0x1e00) : '?';
    }

    private static String general(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                letter(c, out);
            }
        }
        return out.toString();
    }

    /** Letters that Unicode does not decompose, as English reports write them without their marks. */
    private static void letter(char c, StringBuilder out) {
        switch (c) {
            case '\u2019', '\u2018', '\u02bc', '\u02bb', '\u0060', '\u00b4', '\u2032' -> out.append('\'');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u00ad' -> out.append('-');
            case '\u00f8' -> out.append('o');
            case '\u0142' -> out.append('l');
            case '\u0111', '\u00f0' -> out.append('d');
            case '\u0131' -> out.append('i');
            case '\u0259' -> out.append('a');
            case '\u00df' -> out.append("ss");
            case '\u00e6' -> out.append("ae");
            case '\u0153' -> out.append("oe");
            case '\u00fe' -> out.append("th");
            default -> out.append(c);
        }
    }
}
