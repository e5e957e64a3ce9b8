package org.readout.annotate.acts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.parties.Couples;
import org.readout.annotate.parties.Descriptions;
import org.readout.annotate.words.Triggers;

/** The words that the finders wait for ({@link Triggers}). */
public final class TriggerWords {
    /** Those of all finders. */
    public static final Triggers ALL = new Triggers(words());

    private TriggerWords() {
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        InstrumentFinder.TRIGGERS.forEach(w -> add(words, Triggers.INSTRUMENT, w));
        Decisions.TRIGGERS.forEach(w -> add(words, Triggers.INSTRUMENT, w));
        add(words, Triggers.HANDOVER, Handovers.HANDED);
        add(words, Triggers.TRIP, Trips.TAKES);
        add(words, Triggers.TRIP, Trips.STOPS);
        add(words, Triggers.TRIP, Trips.INCLUDES);
        add(words, Triggers.SIGNING, Signings.SIGNED);
        add(words, Triggers.SITTING, Sittings.MET);
        add(words, Triggers.SITTING, Sittings.COMING);
        add(words, Triggers.SITTING, Sittings.HELD);
        add(words, Triggers.GREETING, Greetings.GREETED);
        add(words, Triggers.GREETING, List.of("airport", "airbase", "airfield"));
        add(words, Triggers.LETTER, List.of("following", "terms"));
        add(words, Triggers.ATTENDANCE, Presence.ATTEND);
        add(words, Triggers.ATTENDANCE, List.of("took", "take"));
        add(words, Triggers.HEAD, Heads.LEADS);
        add(words, Triggers.GUEST, Descriptions.GUESTS);
        add(words, Triggers.FOLLOWED, Followed.FOLLOWED);
        add(words, Triggers.FOLLOWED, Followed.ENDED);
        Openings.TRIGGERS.forEach(w -> add(words, Triggers.OPENING, w));
        Staged.TRIGGERS.forEach(w -> add(words, Triggers.STAGE, w));
        Agenda.TRIGGERS.forEach(w -> add(words, Triggers.PROGRAMME, w));
        Couples.TRIGGERS.forEach(w -> add(words, Triggers.SPOUSE, w));
        return words;
    }

    private static void add(Map<String, Integer> all, int trigger, Collection<String> words) {
        words.forEach(w -> all.merge(w, trigger, (a, b) -> a | b));
    }
}
