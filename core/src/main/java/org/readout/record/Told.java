package org.readout.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Status;

/** Which account was told last before a sentence. */
final class Told {
    private final TreeMap<Integer, Integer> lastOf = new TreeMap<>();

    /** Recalled and planned accounts hold no statements. */
    Told(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).status == Status.REPORTED) {
                lastOf.put(drafts.get(i).sentence, i);
            }
        }
    }

    /** The number of the account told last up to a sentence, counted from 0; the first one where none was. */
    int at(int sentence) {
        Map.Entry<Integer, Integer> last = lastOf.floorEntry(sentence);
        return last == null ? 0 : last.getValue();
    }
}
