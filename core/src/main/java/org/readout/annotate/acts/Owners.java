package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.verbs.Intentions;
import org.readout.annotate.verbs.Predicates;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;
import org.readout.model.Zone;

/** Finds whose an act is that is named by the way: {@code A's talks with B}, {@code In her meeting with B, A said}. */
final class Owners {
    private Owners() {
    }

    /** Whose act it is: {@code A's talks}, {@code his talks}, or else who does the sentence's verb. */
    static List<Party> of(Sent s, int from, List<Verb> verbs) {
        Party owner = from > 0 ? s.partyEnding(from) : null;
        if (owner != null && (s.at(owner.to() - 1).possessive() || s.zone == Zone.TITLE)) {
            return List.of(owner);
        }
        if (s.has(from - 1, POSS) && !s.is(from - 1, "its")) {
            List<Party> named = from == 2 && s.has(0, PREP) ? speaker(s, from, verbs) : List.of();
            return !named.isEmpty() ? named : List.of(Nameless.simple(s, from - 1, from, MentionKind.PRONOUN, s.is(from - 1, "their")));
        }
        return verbs.stream().filter(v -> v.link() == Link.SUBJECT && !v.subject().isEmpty()).map(Verb::subject).findFirst()
                .orElseGet(() -> Intentions.used(s, from - 1) ? Subjects.opening(s, from) : s.is(from - 1, "during") || s.is(from - 1, "at") ? doing(s, from) : behind(s, from));
    }

    /** {@code A issued an order during talks with B}: who opens the sentence and did something, though no list has what. */
    private static List<Party> doing(Sent s, int from) {
        List<Party> opening = Subjects.opening(s, from);
        return !opening.isEmpty() && Predicates.predicate(s, opening.get(opening.size() - 1), from) > 0 ? opening : behind(s, from);
    }

    /** {@code following the talks between A and B, C and D said}: those before the comma, whom the next ones, who do something else, are not among. */
    static List<Party> paired(Sent s, List<Party> between, List<Verb> verbs) {
        for (int i = 2; i < between.size(); i++) {
            Party next = between.get(i);
            boolean parted = s.is(between.get(i - 1).from() - 1, "and") && s.is(between.get(i - 1).to(), ",");
            if (parted && verbs.stream().anyMatch(v -> v.subject().stream().anyMatch(p -> p.from() == next.from()))) {
                return between.subList(0, i);
            }
        }
        return between;
    }

    /** {@code In her meeting with B, A said}: the possessive that opens the sentence is that of the one named behind it; none if that is B. */
    private static List<Party> speaker(Sent s, int from, List<Verb> verbs) {
        List<Party> who = verbs.stream().filter(v -> v.link() == Link.SUBJECT && !v.subject().isEmpty()).map(Verb::subject).findFirst().orElse(List.of());
        Party one = who.size() == 1 && who.get(0).person() && s.is(who.get(0).from() - 1, ",") ? who.get(0) : null;
        for (int i = from; one != null && i < one.from(); i++) {
            Party other = s.parties[i];
            boolean same = other != null && (other.mention().name().endsWith(one.mention().name()) || one.mention().kind() == MentionKind.OFFICE && s.has(one.from(), DET) && other.mention().offices().stream().anyMatch(o -> o.head().equals(one.mention().offices().get(0).head())));
            if (same) {
                return List.of();
            }
        }
        return one == null ? List.of() : who;
    }

    /** {@code During talks with B, A heard X}: whoever stands behind the phrase, though no list has what he did. */
    private static List<Party> behind(Sent s, int from) {
        for (int i = from + 1; from < 3 && i < s.size(); i++) {
            Party p = s.parties[i];
            boolean acts = p != null && s.is(i - 1, ",") && s.in(p.to()) && s.at(p.to()).word() && !s.capital(p.to()) && !s.has(p.to(), PREP | CONJ);
            if (acts) {
                return Subjects.group(s, p).size() == 1 || s.is(Subjects.group(s, p).get(0).from() - 1, ",") ? Subjects.group(s, p) : List.of(p);
            }
        }
        return List.of();
    }
}
