package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;

/** Takes a message that says something for its sender: {@code The message expressed belief that X}. */
public final class Letters {
    private static final int LONGEST = 6;
    /** How many acts back a message is still remembered. */
    private static final int FAR = 400;

    private Letters() {
    }

    /**
     * The sender in the place of what stands for the message.
     *
     * @param before what stood there
     * @param senders all who sent it
     */
    public record Marked(Party letter, @Nullable Party before, List<Mention> senders) {
    }

    /** Who sent the last message told of up to a sentence; none if none was told of. */
    public static List<Mention> senders(List<ActMention> acts, int sentence) {
        int end = Math.max(0, acts.size() - FAR);
        List<Mention> listed = new ArrayList<>();
        for (int i = acts.size() - 1; i >= end; i--) {
            ActMention act = acts.get(i);
            boolean list = act.same() && act.sentence() <= sentence;
            listed.addAll(0, list ? act.actors().stream().map(Actor::mention).toList() : List.of());
            List<Mention> out = act.kind() != Kind.MESSAGE || act.sentence() > sentence ? List.of()
                    : act.actors().stream().filter(a -> a.role() == Role.SENDER).map(Actor::mention).toList();
            if (!out.isEmpty()) {
                // messages from several leaders. They were A and B
                return !listed.isEmpty() && out.stream().allMatch(m -> m.kind() == MentionKind.GROUP) ? listed : out;
            }
        }
        return List.of();
    }

    /** Takes the sender out again: the message itself is no party. */
    public static void unmark(Sent s, @Nullable Marked marked) {
        if (marked != null) {
            s.parties[marked.letter().from()] = marked.before();
        }
    }

    /** What the message says is said by all who sent it. */
    public static List<Attribution> signed(List<Attribution> own, @Nullable Marked marked) {
        return marked == null || marked.senders().size() < 2 ? own : own.stream().map(a -> !a.source().equals(List.of(marked.letter().mention())) ? a
                : new Attribution(a.rule(), a.mode(), marked.senders(), false, a.content(), a.cue(), a.addressee(), a.whole(), a.via(), a.negated(), a.sentence(), a.quoted())).toList();
    }

    /** What the message sends ({@code The message extended greetings to A}) is sent by all who sent it. */
    public static List<ActMention> sent(List<ActMention> told, @Nullable Marked marked) {
        return marked == null || marked.senders().size() < 2 ? told : told.stream().map(a -> {
            boolean own = a.kind() == Kind.MESSAGE && a.actors().stream().anyMatch(x -> x.role() == Role.SENDER && x.mention().equals(marked.letter().mention()));
            Stream<Actor> others = marked.senders().stream().skip(1).map(m -> new Actor(m, Role.SENDER));
            return own ? a.with(Stream.concat(a.actors().stream(), others).toList()) : a;
        }).toList();
    }

    /** Puts the sender in the place of the message at the head of a sentence; null if no message stands there. */
    public static @Nullable Marked mark(Sent s, int index, List<ActMention> acts) {
        int word = pronoun(s, acts);
        Party party = word >= 0 ? party(word, word + 1, senders(acts, index)) : letter(s, index, acts);
        if (party == null) {
            return null;
        }
        Party before = s.parties[party.from()];
        s.parties[party.from()] = party;
        return new Marked(party, before, senders(acts, index));
    }

    private static @Nullable Party party(int from, int to, List<Mention> senders) {
        return senders.isEmpty() ? null : new Party(from, to, senders.get(0));
    }

    private static @Nullable Party letter(Sent s, int index, List<ActMention> acts) {
        int i = inner(s);
        while (s.in(i) && i < LONGEST && !s.has(i, DET | POSS)) {
            i++;
        }
        int end = i + 1;
        while (s.in(end) && end < i + LONGEST && !EventNouns.LETTERS.contains(s.at(end).lower()) && s.parties[end] == null
                && !s.has(end, VERB)) {
            end++;
        }
        boolean letter = s.in(end) && EventNouns.LETTERS.contains(s.at(end).lower()) && Clauses.opens(s, i);
        boolean says = s.has(end + 1, VERB | ADVERB) || s.is(end + 1, "of") && s.has(end + 3, VERB | ADVERB);
        return letter && says && s.partyOver(i) == null ? party(i, s.is(end + 1, "of") ? end + 3 : end + 1, senders(acts, index)) : null;
    }

    /** {@code X, it said}, {@code In the message they wished X} after a message: the token of the pronoun, or -1. */
    private static int pronoun(Sent s, List<ActMention> acts) {
        if (acts.isEmpty() || acts.get(acts.size() - 1).kind() != Kind.MESSAGE) {
            return -1;
        }
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean it = s.is(i, "it") && (i == 0 || s.is(i - 1, ",")) && !s.has(i + 1, BE | HAVE | MODAL);
            boolean who = s.has(i, PRONOUN) && (within(s, i) && s.has(i + 1, VERB | ADVERB) || i == 0 && writing(s));
            if ((who || it && s.has(i + 1, VERB | ADVERB)) && !s.quoted[i]) {
                return i;
            }
        }
        return -1;
    }

    /** {@code He in the message wished X}. */
    private static boolean writing(Sent s) {
        return s.is(1, "in") && s.has(2, DET | POSS) && s.in(4) && (EventNouns.LETTERS.contains(s.at(3).lower()) || EventNouns.LETTERS.contains(s.at(4).lower()));
    }

    /** Whether {@code In the message} opens the sentence before token {@code i}. */
    private static boolean within(Sent s, int i) {
        int letter = s.is(i - 1, ",") ? i - 2 : i - 1;
        return i < LONGEST + 2 && letter > 1 && EventNouns.LETTERS.contains(s.at(letter).lower()) && s.is(0, "in") && s.has(1, DET | POSS);
    }

    /** Where {@code the message} stands after a comma ({@code Hoping that X, the message wished Y}), else 0. */
    private static int inner(Sent s) {
        for (int i = 1; i + 2 < s.size(); i++) {
            if (s.is(i - 1, ",") && s.is(i, "the") && EventNouns.LETTERS.contains(s.at(i + 1).lower()) && s.has(i + 2, VERB | ADVERB)) {
                return i;
            }
        }
        return 0;
    }

    /** The end of a sentence without the dash or the opening quotation mark behind its colon ({@code to A:-}). */
    public static int end(Sent s) {
        int n = s.size();
        while (n > 1 && !s.at(n - 1).word() && !s.is(n - 1, ":") && !s.is(n - 1, ".") && !s.at(n - 1).number()) {
            n--;
        }
        return s.is(n - 1, ":") ? n : s.size();
    }

    /** Whether a sentence says that the words of a message follow: {@code sent the following message to A}, {@code in the following terms}. */
    public static boolean following(Sent s) {
        boolean follows = false;
        for (int i = 0; i < s.size() && s.triggers(Triggers.LETTER); i++) {
            follows |= s.is(i, "following") && s.is(i - 1, "the") && s.in(i + 1) && (EventNouns.LETTERS.contains(s.at(i + 1).lower()) || s.is(i + 1, "terms") || s.is(i + 1, "personal") || s.is(i + 1, "reply"))
                    || s.is(i, "terms") && (s.is(i - 1, "these") || s.is(i - 1, "following"));
        }
        return follows && s.has(0, s.size(), EventNouns.LETTERS);
    }

    /** {@code "X," the message of condolence reads}. */
    public static boolean reads(Sent s) {
        int end = s.size() - 1;
        boolean verb = s.is(end - 1, "reads") || s.is(end - 1, "read") || s.is(end - 1, "says") || s.is(end - 1, "said") || s.is(end - 1, "runs");
        return verb && !s.quoted[end - 1] && s.has(Math.max(0, end - 6), end - 1, EventNouns.LETTERS);
    }

    /** {@code John Doe, Prime Minister of Norland}: a line that only names who signs. */
    public static boolean signs(Sent s) {
        int from = 0;
        while (from < s.size() && (!s.at(from).word() || s.is(from, "signed"))) {
            from++;
        }
        Party name = s.in(from) ? s.parties[from] : null;
        int to = name == null ? -1 : name.to();
        while (to > 0 && s.in(to) && !s.at(to).word() && !s.at(to).number()) {
            to++;
        }
        return name != null && name.mention().kind() == MentionKind.PERSON && to == s.size();
    }

    /** Whether the sentence speaks of the letter itself, so that it is not of its text. */
    static boolean about(Sent s) {
        return s.is(0, "the") && s.in(2) && EventNouns.LETTERS.contains(s.at(1).lower()) && s.has(2, VERB | ADVERB);
    }

    /** {@code It said:}, {@code It goes on:} after a message: only that its words follow. */
    public static boolean goesOn(Sent s) {
        return s.is(0, "it") && s.has(1, VERB) && s.is(s.size() - 1, ":") && s.size() <= LONGEST;
    }

    /** Whether the last act told of up to a sentence is a message. */
    public static boolean last(List<ActMention> acts, int sentence) {
        ActMention last = null;
        for (int i = Math.max(0, acts.size() - FAR); i < acts.size() && acts.get(i).sentence() <= sentence; i++) {
            last = acts.get(i);
        }
        return last != null && last.kind() == Kind.MESSAGE;
    }

    /** {@code Dear Minister,}: a line that only greets says nothing. */
    public static boolean greets(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.has(i, BE | HAVE | MODAL) || s.has(i, VERB) && !s.capital(i)) {
                return false;
            }
        }
        return s.size() < 14 && s.is(s.size() - 1, ",");
    }
}
