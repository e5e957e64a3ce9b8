package org.readout.record;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Evidence;
import org.readout.model.Resolution;
import org.readout.model.Telling;

/** Where and when acts take place that say so themselves in other sentences only: {@code Then, in Riyadh, ...}. */
final class Scenery {
    /** The rule of mentions that tell of a place, and perhaps a day, without an act. */
    private final Annotations annotations;
    private final Map<ActMention, String> days;
    private final Resolution resolution;
    private final TreeMap<Integer, ActMention> scenes = new TreeMap<>();
    private final Map<String, ActMention> dated = new HashMap<>();

    Scenery(Annotations annotations, Resolution resolution) {
        this.annotations = annotations;
        this.days = resolution.days();
        this.resolution = resolution;
        for (ActMention act : annotations.acts()) {
            if (act.telling() == Telling.SCENE) {
                scenes.put(act.sentence(), act);
            }
            if (sets(act) && days.containsKey(act)) {
                dated.putIfAbsent(act.placeName(), act);
            }
        }
    }

    /** Whether a mention only tells where or when what is told besides takes place. */
    static boolean sets(ActMention act) {
        return act.telling().scene();
    }

    /** Gives an act without a place that of the scene set last in its paragraph after {@code since}, and without a day that told of its place. */
    void dress(Draft d, int since) {
        Map.Entry<Integer, ActMention> last = scenes.floorEntry(d.sentence);
        boolean here = last != null && last.getKey() >= since && paragraph(last.getKey()) == paragraph(d.sentence);
        if (here && (d.place == null || opens(last, d))) {
            place(d, last.getValue());
        }
        if (here && d.date == null && last.getValue().placeName().equals(d.place)) {
            day(d, last.getValue());
        }
        day(d, d.place == null ? null : dated.get(d.place));
    }

    /** {@code During his visit to Lae, he met societies in Norland}: the sentence opens with a town of the country that it tells further on. */
    private boolean opens(Map.Entry<Integer, ActMention> last, Draft d) {
        return last.getKey() == d.sentence && resolution.within(last.getValue().placeName(), d.place);
    }

    private int paragraph(int sentence) {
        return annotations.sentences().get(sentence).paragraph();
    }

    private void place(Draft d, ActMention scene) {
        d.place = scene.placeName();
        d.placeEvidence = Evidence.of(annotations.readout().text(), scene.place());
    }

    private void day(Draft d, @Nullable ActMention scene) {
        String day = scene == null ? null : days.get(scene);
        if (d.date == null && day != null) {
            d.date = day;
            d.dateEvidence = Evidence.of(annotations.readout().text(), scene.time().span());
        }
    }
}
