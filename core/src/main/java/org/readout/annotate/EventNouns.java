package org.readout.annotate;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Language;
import org.readout.model.Kind;

/** Tells which kind of act a noun names: {@code call} is one of its own by the words about it, as in {@code a phone call}. */
final class EventNouns {
    private EventNouns() {
    }

    /** By the noun at a token alone; null where it names no act without other words. */
    static @Nullable Kind bare(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> false);
    }

    /** By the noun and the two words before it. */
    static @Nullable Kind kind(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> s.is(noun - 1, word) || s.is(noun - 2, word));
    }

    /** By the noun and the words about it: {@code a conversation with B by telephone}. */
    static @Nullable Kind around(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> s.has(noun - 4, noun + 3, word));
    }
}
