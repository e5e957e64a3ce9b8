package org.readout.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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

    /** The runs of letters and digits of a text, in order; what stands between them is dropped. */
    public static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                out.add(text.substring(start, i));
                start = -1;
            }
        }
        return out;
    }
}
