package org.readout.model;

import java.util.List;

/**
 * A readout and all found in it.
 *
 * @param sentences in the order of the text
 * @param mentions parties, in the order of the text
 * @param times in the order of the text
 */
public record Annotations(Readout readout, List<Sentence> sentences, List<Mention> mentions, List<TimeMention> times,
        List<ActMention> acts, List<Attribution> attributions, List<Instrument> instruments) {
    public Annotations {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        acts = List.copyOf(acts);
        attributions = List.copyOf(attributions);
        instruments = List.copyOf(instruments);
    }
}
