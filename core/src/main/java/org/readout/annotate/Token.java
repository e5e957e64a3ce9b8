package org.readout.annotate;

/**
 * A word or a mark.
 *
 * @param start first UTF-16 code unit in the readout's text
 * @param end one past the last
 * @param text the characters
 * @param lower lower case with straight apostrophes
 * @param flags what the lexicon knows of the word ({@link org.readout.lexicon.Vocabulary})
 */
record Token(int start, int end, String text, String lower, int flags) {
    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it begins with a capital letter. */
    boolean capital() {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether it has two letters or more, all capital. */
    boolean allCapital() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters > 1;
    }

    boolean word() {
        return Character.isAlphabetic(text.codePointAt(0));
    }

    boolean number() {
        return Character.isDigit(text.charAt(0));
    }

    /** The word without a possessive ending: {@code China's} and {@code Workers'} give {@code China}, {@code Workers}. */
    String base() {
        int n = text.length();
        if (n > 2 && (text.endsWith("'s") || text.endsWith("\u2019s"))) {
            return text.substring(0, n - 2);
        }
        return n > 1 && (text.endsWith("'") || text.endsWith("\u2019")) ? text.substring(0, n - 1) : text;
    }

    boolean possessive() {
        return base().length() < text.length();
    }

    /** Where the word without its possessive ending stops. */
    int baseEnd() {
        return start + base().length();
    }
}
