package org.readout.record;

import java.util.List;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Identity;
import org.readout.model.Resolution;

/** Of whom a report goes on to tell, where an act names one party only: {@code Talks were also held with A}. */
final class Focus {
    /** In sentences: how long somebody spoken of is remembered over {@code the ministers}. */
    private static final int NEAR = 6;

    private Focus() {
    }

    /** Who was spoken of before; of several, after a meeting, those of the other side than whom the act was with. */
    static List<Identity> of(Draft draft, ActMention act, Annotations annotations, Resolution resolution) {
        List<Identity> spoken = spoken(act.sentence(), resolution);
        String home = resolution.home();
        boolean abroad = draft.parties.keySet().stream().noneMatch(p -> home != null && home.equals(p.side()));
        List<Identity> own = spoken.stream().filter(p -> home != null && home.equals(p.side()) == abroad).toList();
        boolean three = act.clause().of(annotations.readout().text()).contains("rilateral");
        return spoken.size() > 1 && !own.isEmpty() && !three && draft.parties.keySet().stream().allMatch(Identity::person) ? own : spoken;
    }

    /** The ministers said: that one of them is meant is known, who they are was told before. */
    private static List<Identity> spoken(int sentence, Resolution resolution) {
        int last = sentence;
        while (last > Math.max(0, sentence - NEAR) && resolution.subjects().get(last).stream().noneMatch(Identity::person) && !resolution.subjects().get(last).isEmpty()) {
            last--;
        }
        List<Identity> before = resolution.subjects().get(last);
        return before.stream().anyMatch(Identity::person) ? before : resolution.subjects().get(sentence);
    }
}
