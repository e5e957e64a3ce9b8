package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Language;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Tells which kind of act a noun names: {@code call} is one of its own by the words about it, as in {@code a phone call}; and which nouns of acts name what is none. */
public final class EventNouns {
    private static final Set<String> PRESS = WordSet.of("press", "news", "media");
    private static final Set<String> STAGES = WordSet.of("conference", "briefing", "appearance", "availability", "stakeout", "statement");
    /** In tokens: how far behind its noun the words of a message go on. */
    private static final int MOST_BEFORE = 6;
    /** What is said of a message that nobody writes: {@code sends a clear message}. */
    private static final Set<String> FIGURATIVE = WordSet.of("clear", "strong", "powerful", "unmistakable", "unequivocal", "resounding", "loud", "wrong", "positive", "firm", "stark");
    /** Written messages. */
    public static final Set<String> LETTERS = WordSet.of("message", "letter", "telegram", "cable", "messages", "letters");

    private EventNouns() {
    }

    /** By the noun at a token alone; null where it names no act without other words. */
    public static @Nullable Kind bare(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> false);
    }

    /** By the noun and the two words before it. */
    public static @Nullable Kind kind(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> s.is(noun - 1, word) || s.is(noun - 2, word));
    }

    /** By the noun and the words about it: {@code a conversation with B by telephone}. */
    public static @Nullable Kind around(Language language, Sent s, int noun) {
        return language.events().kind(s.at(noun).lower(), word -> s.has(noun - 4, noun + 3, word));
    }

    /** {@code sends a clear message to the world}: a deed tells something, and nobody writes. */
    public static boolean figurative(Sent s, int noun) {
        return s.is(noun, "message") && noun > 0 && FIGURATIVE.contains(s.at(noun - 1).lower());
    }

    /** Whether a message is named in the words just before a token: {@code a message from}. */
    public static boolean letter(Sent s, int to) {
        return s.has(to - MOST_BEFORE, to, LETTERS);
    }

    /** {@code a joint press conference}: at its noun. */
    public static boolean press(Sent s, int i) {
        return i > 0 && s.in(i) && STAGES.contains(s.at(i).lower()) && PRESS.contains(s.at(i - 1).lower());
    }

    /** Whether a word is one for a visit by itself. */
    public static boolean visit(Sent s, int i, Language language) {
        return s.has(i, EVENT) && bare(language, s, i) == Kind.VISIT;
    }

    /** {@code the Fourth Meeting of Trade Ministers}: what begins with the name of a gathering is that, and no people. */
    public static boolean gathering(Sent s, Party party) {
        for (int i = party.from(); party.mention().kind() == MentionKind.GROUP && i < party.to() - 1 && !s.has(i, GROUP) && !s.is(i, "of"); i++) {
            if (s.has(i, EVENT) && s.capital(i) && s.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /** {@code A and B were present at the signing of a protocol}: whether the form of {@code be} at a token tells of its witnesses. */
    public static boolean watched(Sent s, int be) {
        return s.is(be + 1, "present") && s.is(be + 2, "at") && s.has(be + 3, be + 6, "signing");
    }
}
