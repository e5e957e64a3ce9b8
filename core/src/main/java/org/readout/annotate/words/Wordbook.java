package org.readout.annotate.words;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Names;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.Places;
import org.readout.lexicon.VerbTable;
import org.readout.lexicon.Vocabulary;
import org.readout.text.Folding;

/**
 * The words met in texts, so that what the lexicon has of one is looked up once however often it stands there. What is kept
 * depends on the lexicon alone: no text is read otherwise for those read before it. Safe for many threads, since a
 * {@link Spelling} never changes and whoever finds another's word in its place, or none, makes his own.
 */
public final class Wordbook {
    /** Places for words, a power of two: the reports of a large corpus have 80,000 words, a tenth of which are 97 in 100 of what is met. */
    private static final int PLACES = 1 << 16;

    private final @Nullable Spelling[] met = new Spelling[PLACES];
    private final Misread.@Nullable Meant[] meant = new Misread.Meant[PLACES];
    private final Vocabulary words;
    private final Names names;
    private final Offices offices;
    private final Places places;
    private final Organizations organizations;
    private final VerbTable<Cue> cues;
    private final VerbTable<ActRule> acts;
    private final Triggers triggers;

    /** The words that a lexicon has. */
    public Wordbook(Lexicon lexicon, Triggers triggers) {
        this.words = lexicon.language().vocabulary();
        this.names = lexicon.names();
        this.offices = lexicon.offices();
        this.places = lexicon.places();
        this.organizations = lexicon.organizations();
        this.cues = lexicon.language().cues();
        this.acts = lexicon.language().acts();
        this.triggers = triggers;
    }

    Names names() {
        return names;
    }

    Offices offices() {
        return offices;
    }

    VerbTable<Cue> cues() {
        return cues;
    }

    VerbTable<ActRule> acts() {
        return acts;
    }

    /** How words are misread in one page. */
    Misread misread() {
        return new Misread(words, names, meant);
    }

    /** Whether the name of a place or of a body may begin with a word. */
    boolean begins(String key) {
        return places.begins(key) || organizations.begins(key);
    }

    /** The word over the UTF-16 units {@code from} to {@code to} of a text that no scanner has read. */
    Spelling of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> Short.SIZE) & PLACES - 1;
        Spelling spelling = met[place];
        if (spelling == null || spelling.text.length() != to - from || !text.startsWith(spelling.text, from)) {
            spelling = spelling(text.substring(from, to), null);
            met[place] = spelling;
        }
        return spelling;
    }

    /** A word as it stands in a page of which {@code misread} tells how a scanner misread it; null if none has. */
    Spelling spelling(String word, @Nullable Misread misread) {
        String lower = Folding.lower(word);
        if (misread != null && Character.isLetter(lower.charAt(0))) {
            String whole = Misread.whole(lower);
            boolean broken = whole.length() < lower.length() && words.flags(lower) == 0 && words.flags(whole) != 0;
            lower = broken ? whole : misread.meant(lower, Character.isUpperCase(word.charAt(0)));
        }
        int flags = words.flags(lower);
        // Ms Kelly is no adverb
        flags = Character.isUpperCase(word.charAt(0)) && words.lookalike(lower) ? 0 : flags;
        // US is the country, us are we
        flags = word.equals("US") ? flags & ~(Vocabulary.OBJECT | Vocabulary.PRONOUN) : flags;
        // the Ministry of IT and Communications
        flags = word.equals("IT") ? Vocabulary.FIELD : flags;
        boolean officer = flags == 0 && lower.endsWith("'s") && (words.flags(lower.substring(0, lower.length() - 2)) & Vocabulary.OFFICE_HEAD) != 0;
        return new Spelling(word, lower, flags, triggers.of(lower), officer, this);
    }
}
