package org.readout.annotate.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Names;
import org.readout.lexicon.Vocabulary;
import org.readout.text.Folding;

/** The words of one text, each looked up once however often it stands there. */
public final class Spellings {
    private final Map<String, Spelling> met = new HashMap<>();
    private final Vocabulary words;
    private final Triggers triggers;
    /** How words were misread where a scanner has read the page. */
    final @Nullable Misread misread;

    /**
     * The words of a text still to be met.
     *
     * @param year of the report, 0 if unknown
     */
    public Spellings(Vocabulary words, Names names, Triggers triggers, String text, int year) {
        this.triggers = triggers;
        this.words = words;
        this.misread = Misread.page(text, year) ? new Misread(words, names) : null;
    }

    Spelling of(String word) {
        Spelling spelling = met.get(word);
        if (spelling == null) {
            spelling = spelling(word);
            met.put(word, spelling);
        }
        return spelling;
    }

    private Spelling spelling(String word) {
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
        return new Spelling(word, lower, flags, triggers.of(lower), officer);
    }
}
