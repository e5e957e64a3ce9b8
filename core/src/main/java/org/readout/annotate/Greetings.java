package org.readout.annotate;

import java.util.Set;

/** Tells who greets somebody at an airport. */
final class Greetings {
    static final Set<String> GREETED = Set.of("greeted", "met", "seen", "welcomed", "received", "accorded");

    private Greetings() {
    }

    /** {@code was greeted at the airport by A and B}. */
    static boolean at(Sent s) {
        if (!s.triggers(Triggers.GREETING)) {
            return false;
        }
        for (int i = 1; i < s.size(); i++) {
            if (s.is(i, "airport") && (s.is(i - 2, "at") || s.is(i - 3, "at")) && s.is(s.size() - 2, "off")) {
                return true;
            }
        }
        boolean arrival = false;
        for (int i = 1; i < s.size() && i < 24; i++) {
            arrival |= s.is(i, "arrival");
            if (s.is(i, GREETED) && Happening.be(s, i)) {
                for (int j = i; j < s.size(); j++) {
                    if (arrival && s.is(j, "by") || s.is(j, "airport") || s.is(j, "station") || s.is(j, "airfield")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Where the list of those who greet begins, or -1. */
    static int by(Sent s) {
        for (int i = 1; i < Math.min(s.size(), 46); i++) {
            if (s.is(i, "by") && s.partyOver(i) == null) {
                return i + 1;
            }
        }
        return -1;
    }
}
