package org.readout.annotate.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Fold;
import org.readout.lexicon.NamePart;
import org.readout.lexicon.Office;
import org.readout.lexicon.VerbForm;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** A word as it is spelt, shared by all its places: what the lexicon has of it is looked up but once. Immutable. */
public final class Spelling {
    /** The marks, one a character, that close words quoted: straight ones, English ones and guillemets. */
    static final String CLOSING_QUOTES = "\"'\u201d\u2019\u00bb";
    private static final Set<String> JOINTS = WordSet.of(",", "and", ";", "&");
    final String text;
    /** Lower case with straight apostrophes; the word meant where a scanner misread it. */
    final String lower;
    /** Of {@link #lower}, beside the flags, since nearly every question about a word begins with it. */
    final int hash;
    /** What the lexicon knows of the word ({@link org.readout.lexicon.Vocabulary}). */
    final int flags;
    /** What its words may tell ({@link Triggers}). */
    final int triggers;
    final boolean capital;
    final boolean allCapital;
    final boolean word;
    final boolean number;
    /** Whether it parts or joins the items of a list. */
    final boolean joint;
    /** Whether it is the word for an office with a possessive ending: {@code the Foreign Secretary's meeting with A}. */
    public final boolean officer;
    /** Without a possessive ending. */
    final String base;
    /** The key by which the lists of phrases have the word. */
    final String key;
    private final String nameKey;
    private final @Nullable NamePart part;
    private final @Nullable Office office;
    /** Whether the name of a place or of a body may begin with it. */
    public final boolean begins;
    private final List<VerbForm<Cue>> cues;
    private final List<VerbForm<ActRule>> acts;

    Spelling(String text, String lower, int flags, int triggers, boolean officer, @Nullable Wordbook book) {
        this.text = text;
        // one piece of memory for what is the same: most words are met in lower case
        this.lower = same(lower, text);
        this.hash = lower.hashCode();
        this.flags = flags;
        this.officer = officer;
        this.triggers = triggers;
        int c = text.codePointAt(0);
        this.capital = Character.isUpperCase(c) || Character.isTitleCase(c) || elided(lower, text);
        this.allCapital = capitals(text);
        this.word = Character.isAlphabetic(c);
        this.number = Character.isDigit(text.charAt(0));
        this.joint = JOINTS.contains(lower);
        this.base = base(text);
        this.key = same(Fold.key(lower), this.lower);
        this.nameKey = same(Folding.key(base), this.lower);
        this.part = book == null ? null : book.names().get(base);
        this.office = book == null ? null : book.offices().get(lower);
        this.begins = book != null && book.begins(key);
        this.cues = book == null ? List.of() : book.cues().startingWith(lower);
        this.acts = book == null ? List.of() : book.acts().startingWith(lower);
    }

    /** A mark of punctuation, of which the lexicon has nothing. */
    public static Spelling mark(String mark) {
        return new Spelling(mark, mark, 0, 0, false, null);
    }

    /** {@code d'Estaing}: a name behind its elided article. */
    private static boolean elided(String lower, String text) {
        return text.length() > 3 && (lower.startsWith("d'") || lower.startsWith("l'")) && Character.isUpperCase(text.charAt(2));
    }

    private static String same(String made, String kept) {
        return made.equals(kept) ? kept : made;
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

    private static String base(String text) {
        int n = text.length();
        boolean owns = n > 2 && apostrophe(text.charAt(n - 2));
        if (owns && text.charAt(n - 1) == 's' || owns && n > 4 && text.charAt(n - 1) == 'S' && capitals(text)) {
            return text.substring(0, n - 2);
        }
        return n > 1 && apostrophe(text.charAt(n - 1)) ? text.substring(0, n - 1) : text;
    }

    /** Whether a character stands for an apostrophe, as sites type it: {@code Norland`s}, too. */
    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`' || c == '\u00b4' || c == '\u02bc';
    }

    /** The key for comparing names, without a possessive ending. */
    public String nameKey() {
        return nameKey;
    }

    /** What the list of names has of the word without its possessive ending, or null. */
    public @Nullable NamePart part() {
        return part;
    }

    /** What the list of offices has of the word alone, or null. */
    public @Nullable Office office() {
        return office;
    }

    /** The cues that begin with the word. */
    public List<VerbForm<Cue>> cues() {
        return cues;
    }

    /** The verb phrases of acts that begin with the word. */
    public List<VerbForm<ActRule>> acts() {
        return acts;
    }
}
