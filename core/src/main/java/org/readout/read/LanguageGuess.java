package org.readout.read;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.WordSet;

/** Tells the language of a text by its script, and English by its commonest words. */
final class LanguageGuess {
    private static final int SAMPLE = 4000;
    private static final Set<String> ENGLISH = WordSet.of("the", "of", "and", "to", "with", "for", "that", "by", "his", "from",
            "at", "is", "said", "were", "have", "this", "they", "which", "between", "today", "signed", "held", "their", "its", "during", "visited", "minister");
    private static final int LONGEST = ENGLISH.stream().mapToInt(String::length).max().orElse(0);

    private LanguageGuess() {
    }

    /** ISO 639-1 of what the text's beginning is written in, or {@code und}. */
    static String of(String text) {
        int[] scripts = new int[Character.UnicodeScript.values().length];
        int letters = 0;
        int limit = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                scripts[Character.UnicodeScript.of(c).ordinal()]++;
                letters++;
            }
        }
        String byScript = script(scripts, letters, text, limit);
        return byScript != null ? byScript : english(text, limit) ? "en" : "und";
    }

    private static @Nullable String script(int[] scripts, int letters, String text, int limit) {
        int han = scripts[Character.UnicodeScript.HAN.ordinal()];
        int kana = scripts[Character.UnicodeScript.HIRAGANA.ordinal()] + scripts[Character.UnicodeScript.KATAKANA.ordinal()];
        int hangul = scripts[Character.UnicodeScript.HANGUL.ordinal()];
        if ((han + kana + hangul) * 4 > letters) {
            return hangul > han + kana ? "ko" : kana * 10 > han ? "ja" : "zh";
        }
        if (scripts[Character.UnicodeScript.CYRILLIC.ordinal()] * 2 > letters) {
            return any(text, limit, "іїєґ") ? "uk" : "ru";
        }
        if (scripts[Character.UnicodeScript.ARABIC.ordinal()] * 2 > letters) {
            return any(text, limit, "پچژگ") ? "fa" : "ar";
        }
        return scripts[Character.UnicodeScript.LATIN.ordinal()] * 2 > letters ? null : "und";
    }

    private static boolean any(String text, int limit, String signs) {
        for (int i = 0; i < limit; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean english(String text, int limit) {
        int words = 0;
        int known = 0;
        int start = -1;
        for (int i = 0; i <= limit; i++) {
            boolean letter = i < limit && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                known += i - start <= LONGEST && ENGLISH.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                start = -1;
            }
        }
        return known > 0 && known * 12 >= words;
    }
}
