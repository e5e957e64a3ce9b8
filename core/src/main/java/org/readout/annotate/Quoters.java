package org.readout.annotate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.Letters;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Attribution;
import org.readout.model.Mention;

/** Tells whose words stand in quotation marks where the cue comes in a later sentence. */
final class Quoters {
    /** In sentences; bounds the search for a cue at the end. */
    private static final int LONGEST_QUOTATION = 60;
    private final List<Sent> sents;
    private final List<ActMention> acts;
    private final Map<Integer, List<Attribution>> saidIn;

    Quoters(List<Sent> sents, List<ActMention> acts, Map<Integer, List<Attribution>> saidIn) {
        this.sents = sents;
        this.acts = acts;
        this.saidIn = saidIn;
    }

    /** {@code "X. Y," said B}: who speaks from the mark that opens a quotation to the one that closes it; null where no cue stands within. */
    @Nullable List<Mention> closing(int index) {
        int end = Math.min(sents.size(), index + LONGEST_QUOTATION);
        for (int i = index + 1; i < end && sents.get(i).paragraph == sents.get(index).paragraph && sents.get(i).quoted[0]; i++) {
            for (Attribution a : saidIn.getOrDefault(i, List.of())) {
                if (a.quoted() && a.cue() != null && a.cue().start() >= a.content().end()) {
                    return a.source();
                }
            }
        }
        return null;
    }

    /** The source of a quotation whose cue comes only at its end, in a later sentence of the paragraph. */
    @Nullable List<Mention> after(int index) {
        int end = Math.min(sents.size(), index + LONGEST_QUOTATION);
        for (int i = index; i < end && sents.get(i).paragraph == sents.get(index).paragraph; i++) {
            if (Letters.reads(sents.get(i))) {
                return Letters.senders(acts, i);
            }
            for (Attribution a : saidIn.getOrDefault(i, List.of())) {
                if (a.quoted()) {
                    return a.source();
                }
            }
        }
        return null;
    }
}
