package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Cuts marks and conjunctions off the ends of a content. */
public final class Trim {
    private static final Pattern REMARKS = Pattern.compile("(?i)(?:these|this|the above|the following|such) (?:remarks?|views?|comments?|statements?|observations?|sentiments?|assurances?|points?"
            + "|when|while|during|at|in an?|on the|after|before)\\b");

    /** Words that are no content of their own. */
    private static final Set<String> EMPTY = WordSet.of("it", "to", "this", "the latter", "as follows", "it is", "as well", "also", "additionally", "specifically", "sincerely yours",
            "yours sincerely", "respected comrade", "respected comrades", "dear comrade", "dear comrades", "the message", "last year", "this year", "again", "attention", "special attention", "particular attention");

    /** In tokens; no such words are more. */
    private static final int LONGEST = 12;
    private static final Set<String> LINKS = WordSet.of("in", "during", "over", "by", "via", "on", "through");
    private static final Set<String> PHONES = WordSet.of("phone", "telephone", "videoconference", "videolink", "teleconference", "video");
    private static final Set<String> CALLS = WordSet.of("call", "conversation", "talk", "talks", "conference", "discussion", "link");

    private static final Set<String> MEETINGS = WordSet.of("meeting", "meetings", "talks", "call", "conversation", "discussion", "discussions", "audience", "reception");
    private static final Set<String> KINDS = WordSet.of("bilateral", "phone", "telephone", "video", "joint", "separate", "official", "formal", "private", "courtesy");

    private static final Set<String> MET = WordSet.of("called", "paid", "met", "visited", "received", "telephoned", "phoned");

    /** {@code held talks with B, on an official visit to Norland}: who B is. */
    private static final Pattern JOURNEY = Pattern.compile("an? (?:official|state|working|private) (?:visit|trip|tour) to (?:the )?\\p{Lu}\\w+(?: \\p{Lu}\\w+)?");

    private Trim() {
    }

    /** Tokens {@code from} to {@code to} without marks and conjunctions at the ends; null if nothing is left. */
    public static @Nullable Span trimmed(Sent s, int from, int to) {
        int a = from;
        int b = Math.min(to, s.size());
        while (a < b && !s.at(a).word() && !s.at(a).number() && !"$\u00a3\u20ac(".contains(s.at(a).text())
                && !(isOpen(s, a) && !s.quoted[a])) {
            a++;
        }
        while (b > a && ends(s, b - 1)) {
            b--;
        }
        return a < b ? s.span(a, b) : null;
    }

    private static boolean isOpen(Sent s, int i) {
        return (s.is(i, "\u201c") || s.is(i, "\"")) && !(s.in(i + 1) && s.quoted[i + 1]);
    }

    private static boolean ends(Sent s, int i) {
        Token t = s.at(i);
        return ".,;:!?\u2013\u2014-".contains(t.text()) || t.is("and") || t.is("while")
                || (t.is("\"") || t.is("\u201d") || t.is("\u00bb")) && i > 0 && (s.quoted[i - 1] || ".,".contains(s.at(i - 1).text()));
    }

    /** {@code held talks on the fringes of the summit}: where they talked, and not about what. */
    static boolean setting(Sent s, Span content) {
        String words = content.of(s.text);
        return words.startsWith("the fringes of") || words.startsWith("the margins of") || words.startsWith("the sidelines of") || words.startsWith("the occasion of")
                || JOURNEY.matcher(words).matches();
    }

    /** {@code expressed these views when he met B}: no words of what was said. */
    static boolean remarks(String content) {
        return REMARKS.matcher(content).lookingAt() || EMPTY.contains(content.toLowerCase(Locale.ROOT));
    }

    /** {@code stressed the need for trade when B called on her}: where the clause begins that tells at what meeting it was said; {@code to} if none does. */
    static int when(Sent s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Sent.Party who = s.is(i, "when") && s.in(i + 1) && !s.quoted[i] ? s.parties[i + 1] : null;
            boolean person = who != null && who.to() < to && (who.mention().kind().person()
                    || who.mention().kind() == MentionKind.PRONOUN || who.mention().kind() == MentionKind.GROUP);
            if (person && MET.contains(s.at(who.to()).lower())) {
                return i;
            }
        }
        return to;
    }

    /** {@code discussed the plan in a telephone call}: where the words begin that tell by what means; {@code to} if none do. */
    static int remote(Sent s, int from, int to) {
        for (int i = Math.max(from + 1, to - LONGEST); i < to; i++) {
            boolean means = LINKS.contains(s.at(i).lower()) && s.partyOver(i) == null;
            int noun = s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, "the") || s.is(i + 1, "their") ? i + 2 : i + 1;
            for (int k = noun; means && k < noun + 2 && k < to; k++) {
                boolean phone = PHONES.contains(s.at(k).lower()) && s.partyOver(k) == null;
                int end = phone && CALLS.contains(s.in(k + 1) ? s.at(k + 1).lower() : "") ? k + 2 : k + 1;
                if (phone && (end >= to || !s.at(end).word() || s.times[end] != null || s.is(end, "on") || s.is(end, "with"))) {
                    return i;
                }
            }
        }
        return to;
    }

    /** {@code urged restraint during a meeting with B in Lae}: where the words begin that tell at what meeting it was said; {@code to} if none do. */
    static int meeting(Sent s, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean link = (s.is(i, "during") || s.is(i, "at") || s.is(i, "in")) && !s.quoted[i] && s.partyOver(i) == null
                    && !s.has(i - 1, VERB | ADVERB | PREP | CONJ | OBJECT) && !done(s, i);
            int end = link ? meetingEnd(s, i) : -1;
            boolean closed = end >= to || s.is(end, "with") || s.is(end, "in") || s.in(end) && s.times[end] != null || s.is(end, "on") && s.in(end + 1) && s.times[end + 1] != null;
            if (end > 0 && closed && !s.has(end, to, "including")) {
                return i;
            }
        }
        return to;
    }

    /** {@code the pledge made by leaders at their meeting}: what somebody did there, and not what was said. */
    private static boolean done(Sent s, int i) {
        Sent.Party doer = s.partyEnding(i);
        return s.is(doer == null ? i - 2 : doer.from() - 1, "by");
    }

    /** Past {@code during the telephone call}, {@code in talks}, from the preposition on; -1 where no such words stand. */
    private static int meetingEnd(Sent s, int i) {
        boolean one = s.is(i + 1, "a") || s.is(i + 1, "an") || s.has(i + 1, POSS) || s.is(i, "during") && s.is(i + 1, "the");
        int first = one ? i + 2 : i + 1;
        int noun = s.is(first, KINDS) ? first + 1 : first;
        return (one || s.is(noun, "talks")) && s.is(noun, MEETINGS) ? noun + 1 : -1;
    }

    /** {@code praised the plan: "X"}: where the words quoted behind a colon begin, or -1. */
    static int quotation(Sent s, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (s.is(i, ":") && (s.is(i + 1, "\"") || s.is(i + 1, "\u201c"))) {
                return i + 2;
            }
        }
        return -1;
    }
}
