package org.readout.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings that mean the same equal. */
public final class Folding {
    private Folding() {
    }

    /** Lower case with straight apostrophes; the length in code units may change for a few letters only. */
    public static String lower(String word) {
        return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** Lower case without diacritics, hyphens and apostrophes: a key for comparing names. */
    public static String key(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        String plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
