package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;

/** Tells talks that took place from what is said of them: {@code the focus of the talks with A}, {@code The visit ended with a meeting with A}. */
final class Staged {
    /** What of an act tells that it took place: {@code the focus of the talks between A and B}. */
    private static final Set<String> PARTS = Set.of("focus", "centre", "center", "heart", "core", "subject", "subjects", "topic", "topics", "theme", "themes", "course");
    private static final Set<String> HIGHLIGHTS = Set.of("highlight", "highlights", "centrepiece", "centerpiece", "culmination", "climax");
    private static final Set<String> ENDS = Set.of("began", "begins", "begin", "started", "starts", "start", "opened", "opens", "kicked", "ended", "ends", "end", "concluded", "concludes",
            "conclude", "culminated", "culminates", "culminate", "closed", "closes", "off", "finished", "finish");
    private static final Set<String> STAYS = Set.of("visit", "trip", "tour", "stay", "programme", "program", "journey", "day", "itinerary", "mission");

    private Staged() {
    }

    /** {@code The highlight of the visit was a meeting with A}, {@code The visit ended with talks with A}. */
    static boolean with(Sent s, int from) {
        int verb = from - 1;
        boolean ends = verb > 0 && (s.is(verb, "with") || s.is(verb, "in")) && ENDS.contains(s.at(verb - 1).lower());
        while (verb > 0 && s.has(verb, BE | MODAL | HAVE | ADVERB)) {
            verb--;
        }
        boolean high = false;
        boolean stay = false;
        for (int i = verb; i >= 0 && (ends || verb < from - 1); i--) {
            high |= HIGHLIGHTS.contains(s.at(i).lower());
            stay |= STAYS.contains(s.at(i).lower()) && s.partyOver(i) == null;
        }
        return ends ? stay : high;
    }

    /** {@code The focus of the talks}: one part of them. */
    static boolean part(Sent s, int from) {
        return s.is(from - 1, "of") && PARTS.contains(s.at(Math.max(0, from - 2)).lower());
    }

    /** {@code Among the highlights were}: of what is told is no list of people. */
    static boolean highlight(Sent s, int i) {
        return s.is(i, HIGHLIGHTS);
    }
}
