package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, cue and content in the text.
 *
 * @param rule the cue rule that found it
 * @param source who says it; empty where the sentence goes on without a cue
 * @param mutual whether all who took part are meant
 * @param content the words said
 * @param cue the words that attribute it, or null where it goes on without a cue
 * @param addressee to whom, or null
 * @param whole content and the party addressed together, where the content may include it, or null
 * @param via whom the source quotes or conveys
 * @param sentence the index of its sentence in the annotations
 * @param quoted whether the content stands in quotation marks
 */
public record Attribution(String rule, Mode mode, List<Mention> source, boolean mutual, Span content,
        @Nullable Span cue, @Nullable Mention addressee, @Nullable Span whole, List<Mention> via, boolean negated,
        int sentence, boolean quoted) {
    public Attribution {
        source = List.copyOf(source);
        via = List.copyOf(via);
    }
}
