package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of content that the readout attributes to a source.
 *
 * @param id unique within the reading: s1, s2, ...
 * @param account the id of the account in which it was made, or null
 * @param speaker who said it, as named in the accounts; a collective as written
 * @param via whom the speaker quotes or conveys
 * @param mode asserted, or only named as talked about
 * @param content the words, exact from the text
 * @param cue the words that attribute it, or null where it goes on without a cue
 * @param addressee to whom it was said, or null
 * @param negated whether it is denied, refused or said not to have been discussed
 * @param evidence the spans of the content
 */
public record Statement(String id, @Nullable String account, List<String> speaker, List<String> via, Mode mode,
        String content, @Nullable String cue, @Nullable String addressee, boolean negated, List<Evidence> evidence) {
    public Statement {
        speaker = List.copyOf(speaker);
        via = List.copyOf(via);
        evidence = List.copyOf(evidence);
    }
}
