package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/**
 * Finds the visit that a headline tells without a verb: {@code Minister A on official visit to B}, {@code State visit of President A},
 * {@code Prime Minister's visit to B}, {@code Minister A to visit B}; not {@code Minister A's visit to B welcomed}.
 */
final class TitledVisits {
    private static final Set<String> WHOSE = WordSet.of("by", "of", "from");
    /** What a headline goes on with when the visit has been told. */
    private static final Set<String> NEXT = WordSet.of("statement", "joint", "press", "comment", "communique", "programme", "announcement");
    /** So many words at most stand between a traveller and the word for his visit. */
    private static final int NEAR = 8;
    private final Language language;

    TitledVisits(Language language) {
        this.language = language;
    }

    /** {@code Minister A on official visit to B}, added to {@code out}; of two places only each stop tells more. */
    void find(Sent s, int index, List<ActMention> out) {
        for (int noun = 0; noun < s.size() && s.zone == Zone.TITLE; noun++) {
            Party who = EventNouns.visit(s, noun, language) ? on(s, noun) : null;
            ActMention act = who == null || !s.is(who.to(), "on") ? null : act(s, index, noun, who);
            if (act != null) {
                out.add(act);
                return;
            }
        }
    }

    /** What a headline tells in any of these forms, over a text of which {@code told} are the acts: nothing where that tells of a visit. */
    List<ActMention> untold(Sent s, List<ActMention> told) {
        boolean open = s.zone == Zone.TITLE && told.stream().noneMatch(a -> a.kind() == Kind.VISIT);
        for (int noun = 0; noun < s.size() && open; noun++) {
            boolean verb = s.is(noun, "visit") && s.is(noun - 1, "to");
            ActMention act = verb ? planned(s, 0, noun) : EventNouns.visit(s, noun, language) ? act(s, 0, noun, on(s, noun)) : null;
            if (act != null) {
                return List.of(act);
            }
        }
        return List.of();
    }

    private static @Nullable ActMention act(Sent s, int index, int noun, @Nullable Party before) {
        int to = s.is(noun + 1, "to") ? noun + 1 : noun;
        int place = place(s, to);
        int past = place > 0 ? s.hits[place].end() : noun + 1;
        Party who = before != null ? before : whose(s, noun, past);
        if (who == null || !who.person() || who.from() < noun && !heads(s, who.from())) {
            return null;
        }
        int end = Math.max(past, who.to());
        if (place < 0 && who.from() > noun && s.is(end, "to")) {
            place = place(s, end);
            end = place > 0 ? s.hits[place].end() : end;
        }
        boolean closed = !s.in(end) || !s.at(end).word() || s.is(end, NEXT);
        boolean told = place > 0 ? !s.is(end, "and") : before == null && to == noun;
        if (!told || !closed && (before == null || s.at(before.to() - 1).possessive())) {
            return null;
        }
        Surroundings around = Surroundings.read(s, to, end);
        return new ActMention("en.act.visit-of", Kind.VISIT, index, s.zone, s.span(Math.min(who.from(), noun), end), s.span(noun, noun + 1), List.of(new Actor(who.mention(), Role.PRINCIPAL)),
                around.time, around.place, around.placeName, around.venue, false, false, PhraseActs.off(s, noun), false, false, null);
    }

    /** {@code Minister A to visit B}: somebody named, and one place. */
    private static @Nullable ActMention planned(Sent s, int index, int verb) {
        Party who = s.partyEnding(verb - 1);
        int place = place(s, verb);
        int end = place > 0 ? s.hits[place].end() : verb;
        boolean one = place > 0 && !s.is(end, "and") && !s.is(end, "then") && !s.is(end, ",");
        if (!one || who == null || who.mention().kind() != MentionKind.PERSON || !heads(s, who.from())) {
            return null;
        }
        Surroundings around = Surroundings.read(s, verb, end);
        return new ActMention("en.act.visit-of", Kind.VISIT, index, s.zone, s.span(who.from(), end), s.span(verb, verb + 1), List.of(new Actor(who.mention(), Role.PRINCIPAL)),
                around.time, around.place, around.placeName, around.venue, true, false, false, false, false, null);
    }

    /** The token at which the place begins that is told behind {@code to}; -1 if none is. */
    private static int place(Sent s, int to) {
        int at = s.has(to + 1, DET) ? to + 2 : to + 1;
        return s.in(at) && s.hits[at] != null && s.hits[at].place() && !s.hits[at].possessive() ? at : -1;
    }

    /** Who is told before a visit: {@code Minister A on official visit}, {@code President A's state visit}; null if nobody is. */
    private static @Nullable Party on(Sent s, int noun) {
        for (int i = noun; i > 0 && i > noun - NEAR; i--) {
            Party who = s.partyEnding(i);
            if (who != null) {
                return s.is(i, "on") || s.at(i - 1).possessive() ? who : null;
            }
            if (i < noun && !s.is(i, "on") && (!s.at(i).word() || s.has(i, PREP | VERB | CONJ))) {
                return null;
            }
        }
        return null;
    }

    /** {@code Visit to B by Minister A}, {@code State visit of President A}: who is told behind it, which only such words come before; null if nobody is. */
    private static @Nullable Party whose(Sent s, int noun, int past) {
        int first = noun;
        while (first > 0 && noun - first < NEAR && (s.is(first - 1, "state") || s.at(first - 1).word() && s.partyOver(first - 1) == null && !s.has(first - 1, PREP | CONJ | VERB))) {
            first--;
        }
        int from = s.has(past + 1, DET) && s.in(past + 1) && s.parties[past + 1] == null ? past + 2 : past + 1;
        return s.is(past, WHOSE) && (first == 0 || heads(s, first)) && s.in(from) ? s.parties[from] : null;
    }

    /** Whether a headline, or what stands behind its colon or dash, begins at a token. */
    private static boolean heads(Sent s, int i) {
        int at = i > 0 && (s.has(i - 1, DET) || s.has(i - 1, COMMON | OFFICE_MOD) && !s.has(i - 1, PREP | VERB)) ? i - 1 : i;
        return at <= 0 || !s.at(at - 1).word();
    }
}
