package org.readout.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words without which a finder finds nothing, so that a sentence without any of them is passed over at once: most
 * sentences tell of no gift, no stop on the way and no signing. A word's triggers are looked up with its spelling.
 */
final class Triggers {
    static final int INSTRUMENT = 1;
    static final int HANDOVER = 1 << 1;
    static final int TRIP = 1 << 2;
    static final int SIGNING = 1 << 3;
    static final int SITTING = 1 << 4;
    static final int GREETING = 1 << 5;
    static final int LETTER = 1 << 6;
    static final int ATTENDANCE = 1 << 7;
    static final int HEAD = 1 << 8;
    static final int GUEST = 1 << 9;
    static final int FOLLOWED = 1 << 10;

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        InstrumentFinder.TRIGGERS.forEach(words -> add(INSTRUMENT, words));
        Decisions.TRIGGERS.forEach(words -> add(INSTRUMENT, words));
        add(HANDOVER, Handovers.HANDED);
        add(TRIP, Trips.TAKES);
        add(TRIP, Trips.STOPS);
        add(TRIP, Trips.INCLUDES);
        add(SIGNING, Signings.SIGNED);
        add(SITTING, Sittings.MET);
        add(SITTING, Sittings.COMING);
        add(SITTING, Sittings.HELD);
        add(GREETING, Greetings.GREETED);
        add(GREETING, List.of("airport", "airbase", "airfield"));
        add(LETTER, List.of("following", "terms"));
        add(ATTENDANCE, Presence.ATTEND);
        add(ATTENDANCE, List.of("took", "take"));
        add(HEAD, Heads.LEADS);
        add(GUEST, Hosted.GUESTS);
        add(FOLLOWED, Followed.FOLLOWED);
    }

    private Triggers() {
    }

    private static void add(int trigger, Collection<String> words) {
        words.forEach(w -> WORDS.merge(w, trigger, (a, b) -> a | b));
    }

    /** The triggers that a word in lower case is for, 0 for most. */
    static int of(String lower) {
        return WORDS.getOrDefault(lower, 0);
    }
}
