package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Finds what went on after an act between the same people: {@code A held talks with B, followed by a working lunch}. */
final class Followed {
    static final Set<String> ENDED = WordSet.of("concluded", "ended", "culminated", "closed", "finished", "conclude", "end", "culminate", "close", "finish");
    static final Set<String> FOLLOWED = WordSet.of("followed");
    /** In tokens: the noun of the act that ends, and from it to the verb. */
    private static final int NEAR = 6;
    /** Nothing of what follows is named in more tokens. */
    private static final int FAR = 12;
    private static final Set<Kind> AFTER = Set.of(Kind.MEETING, Kind.CEREMONY, Kind.SIGNING, Kind.CONFERENCE, Kind.RECEPTION);
    private final Language language;

    Followed(Language language) {
        this.language = language;
    }

    /** The acts that a sentence tells to have followed one of those told before; empty where none did. */
    List<ActMention> find(Sent s, int index, List<ActMention> told) {
        List<ActMention> out = new ArrayList<>();
        for (int i = 1; i + 1 < s.size() && s.triggers(Triggers.FOLLOWED); i++) {
            boolean by = s.is(i, "followed") && s.is(i + 1, "by") && !s.quoted[i];
            ActMention first = by ? first(s, i, told) : null;
            if (first != null) {
                later(s, index, i + 2, first, out);
            }
        }
        if (out.isEmpty() && told.stream().allMatch(a -> a.actors().isEmpty()) && s.triggers(Triggers.FOLLOWED)) {
            crowned(s, index, out);
        }
        return out;
    }

    /** {@code The talks ended with the signing of an agreement}, {@code The visit culminated in a banquet}: what the act told before ended with, between the same people. */
    private void crowned(Sent s, int index, List<ActMention> out) {
        int noun = 0;
        while (noun < NEAR && s.in(noun) && !s.has(noun, EVENT)) {
            noun++;
        }
        boolean anaphoric = s.has(0, DET | POSS) && noun < NEAR && s.in(noun) && !s.is(0, "a") && !s.is(0, "an");
        Kind told = anaphoric ? EventNouns.kind(language, s, noun) : null;
        for (int i = noun + 1; anaphoric && i < noun + NEAR && s.in(i + 2) && s.partyOver(i) == null && !s.quoted[i]; i++) {
            boolean ends = told != Kind.CONFERENCE && s.is(i, ENDED) && (s.is(i + 1, "with") || s.is(i + 1, "in") || s.is(i + 1, "by")) || s.is(i, "followed") && s.has(i - 1, BE) && s.is(i + 1, "by");
            if (ends && (s.has(i + 2, DET) || s.is(i + 2, "signing"))) {
                boolean future = s.has(i - 1, FUTURE) || s.has(i - 2, FUTURE);
                later(s, index, i + 2, new ActMention("en.act.noun", told == null ? Kind.MEETING : told, index, s.zone, s.span(), s.span(i, i + 1), List.of(), null, null, null, null,
                        future, false, false, false, false, null), out);
                return;
            }
        }
    }

    /** The act of the sentence told last before token {@code i} between people; null where none stands there. */
    private static @Nullable ActMention first(Sent s, int i, List<ActMention> told) {
        ActMention first = null;
        for (ActMention a : told) {
            boolean before = a.verb().end() <= s.at(i).start() && !a.same() && !a.negated() && !a.embedded() && AFTER.contains(a.kind());
            first = before && (first == null || a.verb().start() >= first.verb().start()) ? a : first;
        }
        return first;
    }

    private void later(Sent s, int index, int from, ActMention first, List<ActMention> out) {
        boolean crowns = first.actors().isEmpty() && first.rule().equals("en.act.noun");
        for (int i = from; i < from + FAR && s.in(i) && !s.is(i, ";") && !s.has(i, REL); i++) {
            boolean head = s.has(i, EVENT) && s.partyOver(i) == null && !s.has(i + 1, EVENT) && !(s.is(i + 1, "with") && !s.is(i + 2, "the"));
            Kind kind = head ? EventNouns.kind(language, s, i) : null;
            boolean press = head && s.is(i, "conference") && EventNouns.press(s, i);
            boolean fresh = kind == Kind.RECEPTION || kind == Kind.SIGNING || kind == Kind.MEETING && first.kind() != Kind.MEETING && first.kind() != Kind.CONFERENCE;
            if (fresh && !press && kind != first.kind() && out.stream().noneMatch(a -> a.kind() == kind)) {
                out.add(new ActMention(crowns ? first.rule() : "en.act.followed", kind, index, s.zone, s.span(Math.max(from, i - 1), i + 1), s.span(i, i + 1), between(s, i, first), first.time(), first.place(),
                        first.placeName(), null, first.future(), first.past(), false, false, first.open() && !crowns, null));
            }
        }
    }

    /** Those whom the words tell to have met then, else those of the act before. */
    private static List<Actor> between(Sent s, int noun, ActMention first) {
        List<Actor> own = s.is(noun + 1, "between") ? Slots.principals(Surroundings.read(s, noun + 1, Math.min(s.size(), noun + FAR)).slot("between")) : List.of();
        return own.isEmpty() ? actors(first) : own;
    }

    private static List<Actor> actors(ActMention first) {
        return first.actors().stream().map(a -> new Actor(a.mention(), a.role() == Role.ATTENDEE ? Role.ATTENDEE : Role.PRINCIPAL)).toList();
    }
}
