package org.readout.annotate.words;

/** A word or a mark at its place in a text; the text of all tokens with the same characters is one {@link Spelling}. */
public final class Token {
    private final int start;
    private final Spelling spelling;
    private final int hash;
    private final int flags;
    private final boolean capital;

    /**
     * The word at a place.
     *
     * @param start first UTF-16 code unit in the readout's text
     */
    public Token(int start, Spelling spelling) {
        this.start = start;
        this.spelling = spelling;
        this.hash = spelling.hash;
        this.flags = spelling.flags;
        this.capital = spelling.capital;
    }

    public int start() {
        return start;
    }

    /** One past the last code unit. */
    public int end() {
        return start + spelling.text.length();
    }

    /** What all tokens with the same characters share. */
    public Spelling spelling() {
        return spelling;
    }

    public String text() {
        return spelling.text;
    }

    /** Lower case with straight apostrophes. */
    public String lower() {
        return spelling.lower;
    }

    /** What the lexicon knows of the word ({@link org.readout.lexicon.Vocabulary}). */
    public int flags() {
        return flags;
    }

    /** Whether the word is one of those that a finder waits for. */
    public boolean triggers(int trigger) {
        return (spelling.triggers & trigger) != 0;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Whether the word in lower case is this one; the hashes part nearly all that differ, at the price of one comparison. */
    public boolean is(String word) {
        return hash == word.hashCode() && spelling.lower.equals(word);
    }

    /** Whether it is a mark that closes quoted words. */
    public boolean closesQuote() {
        return Spelling.CLOSING_QUOTES.contains(spelling.text);
    }

    /** Whether it begins with a capital letter. */
    public boolean capital() {
        return capital;
    }

    /** Whether it has two letters or more, all capital. */
    public boolean allCapital() {
        return spelling.allCapital;
    }

    /** {@code K.M.A.N.}: initials written in one. */
    public boolean initials() {
        String text = spelling.text;
        boolean dotted = text.length() > 3 && text.length() % 2 == 0;
        for (int i = 1; i < text.length() && dotted; i += 2) {
            dotted = text.charAt(i) == '.';
        }
        return dotted;
    }

    public boolean word() {
        return spelling.word;
    }

    public boolean number() {
        return spelling.number;
    }

    /** {@code 18th}. */
    public boolean ordinal() {
        return number() && Character.isLetter(spelling.text.charAt(spelling.text.length() - 1));
    }

    /** The word without a possessive ending: {@code China's} and {@code Workers'} give {@code China}, {@code Workers}. */
    public String base() {
        return spelling.base;
    }

    public boolean possessive() {
        return spelling.base.length() < spelling.text.length();
    }

    /** Where the word without its possessive ending stops. */
    public int baseEnd() {
        return start + spelling.base.length();
    }
}
