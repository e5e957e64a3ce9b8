package org.readout.annotate;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Fold;
import org.readout.lexicon.NamePart;
import org.readout.lexicon.Names;
import org.readout.lexicon.Office;
import org.readout.lexicon.Offices;

/** A word or a mark. What is asked of each of them again and again is told once and kept. */
final class Token {
    private final int start;
    private final int end;
    private final String text;
    private final String lower;
    private final int hash;
    private final int flags;
    private final boolean capital;
    private final boolean allCapital;
    private final boolean word;
    private final String base;
    private @Nullable String key;
    private @Nullable NamePart part;
    private boolean partAsked;
    private @Nullable Office office;
    private boolean officeAsked;

    /**
     * The first token of a text with this spelling.
     *
     * @param start first UTF-16 code unit in the readout's text
     * @param text the characters
     * @param lower lower case with straight apostrophes
     * @param flags what the lexicon knows of the word ({@link org.readout.lexicon.Vocabulary})
     */
    Token(int start, String text, String lower, int flags) {
        this.start = start;
        this.end = start + text.length();
        this.text = text;
        this.lower = lower;
        this.hash = lower.hashCode();
        this.flags = flags;
        int c = text.codePointAt(0);
        this.capital = Character.isUpperCase(c) || Character.isTitleCase(c);
        this.allCapital = capitals(text);
        this.word = Character.isAlphabetic(c);
        this.base = base(text);
    }

    /** The same word at another place. */
    Token(int start, Token same) {
        this.start = start;
        this.end = start + same.text.length();
        this.text = same.text;
        this.lower = same.lower;
        this.hash = same.hash;
        this.flags = same.flags;
        this.capital = same.capital;
        this.allCapital = same.allCapital;
        this.word = same.word;
        this.base = same.base;
        this.key = same.key;
        this.part = same.part;
        this.partAsked = same.partAsked;
        this.office = same.office;
        this.officeAsked = same.officeAsked;
    }

    private static String base(String text) {
        int n = text.length();
        if (n > 2 && (text.endsWith("'s") || text.endsWith("\u2019s"))) {
            return text.substring(0, n - 2);
        }
        return n > 1 && (text.endsWith("'") || text.endsWith("\u2019")) ? text.substring(0, n - 1) : text;
    }

    private static boolean capitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    int start() {
        return start;
    }

    /** One past the last code unit. */
    int end() {
        return end;
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    int flags() {
        return flags;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Whether the word in lower case is this one; the hashes part nearly all that differ, at the price of one comparison. */
    boolean is(String other) {
        return hash == other.hashCode() && lower.equals(other);
    }

    /** Whether it begins with a capital letter. */
    boolean capital() {
        return capital;
    }

    /** Whether it has two letters or more, all capital. */
    boolean allCapital() {
        return allCapital;
    }

    /** {@code K.M.A.N.}: initials written in one. */
    boolean initials() {
        boolean dotted = text.length() > 3 && text.length() % 2 == 0;
        for (int i = 1; i < text.length() && dotted; i += 2) {
            dotted = text.charAt(i) == '.';
        }
        return dotted;
    }

    boolean word() {
        return word;
    }

    boolean number() {
        return Character.isDigit(text.charAt(0));
    }

    /** The word without a possessive ending: {@code China's} and {@code Workers'} give {@code China}, {@code Workers}. */
    String base() {
        return base;
    }

    boolean possessive() {
        return base.length() < text.length();
    }

    /** Where the word without its possessive ending stops. */
    int baseEnd() {
        return start + base.length();
    }

    /** The key by which the lists of phrases have the word. */
    String key() {
        String found = key;
        if (found == null) {
            found = Fold.key(text);
            key = found;
        }
        return found;
    }

    /** What the list of names has of the word without its possessive ending, or null. */
    @Nullable NamePart part(Names names) {
        if (!partAsked) {
            part = names.get(base);
            partAsked = true;
        }
        return part;
    }

    /** What the list of offices has of the word alone, or null. */
    @Nullable Office office(Offices offices) {
        if (!officeAsked) {
            office = offices.get(lower);
            officeAsked = true;
        }
        return office;
    }
}
