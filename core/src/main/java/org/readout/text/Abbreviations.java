package org.readout.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the abbreviations that a text defines itself: {@code Federal Department of Foreign Affairs (FDFA)}. */
public final class Abbreviations {
    private static final int LONGEST = 10;
    private static final int FURTHEST = 160;

    private Abbreviations() {
    }

    /** What each abbreviation stands for, both in lower case; where a text defines one twice the first counts. */
    public static Map<String, String> in(String text) {
        Map<String, String> out = new HashMap<>();
        int open = text.indexOf('(');
        while (open >= 0 && open + 2 < text.length()) {
            int close = open + 1;
            while (close < text.length() && close - open <= LONGEST && Character.isUpperCase(text.charAt(close))) {
                close++;
            }
            if (close - open > 2 && close < text.length() && text.charAt(close) == ')') {
                String letters = text.substring(open + 1, close);
                String words = expansion(text, open, letters);
                if (words != null) {
                    out.putIfAbsent(letters.toLowerCase(Locale.ROOT), words);
                }
            }
            open = text.indexOf('(', open + 1);
        }
        return out;
    }

    /** The words before the bracket whose capitals are the letters, or null. */
    private static @Nullable String expansion(String text, int end, String letters) {
        int letter = letters.length() - 1;
        int i = end - 1;
        int floor = Math.max(0, end - FURTHEST);
        while (i >= floor && letter >= 0) {
            boolean initial = Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (initial) {
                if (text.charAt(i) != letters.charAt(letter)) {
                    return null;
                }
                letter--;
            }
            if (letter < 0) {
                return text.substring(i, end).strip().toLowerCase(Locale.ROOT);
            }
            i--;
        }
        return null;
    }
}
