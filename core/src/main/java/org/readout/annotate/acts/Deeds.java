package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;

/** Finds gatherings told with their day as where somebody did something: {@code A announced the fund at the Harbour Summit in Lae last June}. */
final class Deeds {
    /** In tokens: a gathering's name is no longer. */
    private static final int LONGEST = 14;

    private Deeds() {
    }

    /** Whoever does what the first verb tells was, or will be, there; null if no such gathering is told. */
    static @Nullable ActMention find(Sent s, int index, List<Verb> verbs, Language language) {
        Verb v = verbs.stream().filter(x -> x.link() == Link.SUBJECT).findFirst().orElse(null);
        List<Party> who = v == null || v.negated() ? List.of() : v.passive() ? Surroundings.read(s, v.at() + 1, s.size()).slot("by") : v.subject();
        boolean people = !who.isEmpty() && who.stream().allMatch(Party::person);
        for (int i = people ? v.at() + 1 : s.size(); i < s.size(); i++) {
            boolean clause = s.partyOver(i) == null && (s.has(i, BE | HAVE | MODAL | REL | SUBORD) || s.is(i, ";") || s.quoted[i]);
            if (clause) {
                return null;
            }
            int head = s.is(i, "at") || s.is(i, "during") ? head(s, i + 1, language) : -1;
            Surroundings around = head < 0 ? null : Surroundings.read(s, head + 1, s.size());
            if (around != null && Occasions.kind(language, s, i + 1, head, around) == Kind.CONFERENCE) {
                return gathering(s, index, v, who, i, head, around);
            }
        }
        return null;
    }

    /**
     * The word that tells what the phrase behind a preposition is: {@code Summit} of {@code the Harbour Union Summit}, {@code conference} of {@code the
     * Harbour Initiative (HI) conference}; -1 if it tells of no gathering by its name.
     */
    private static int head(Sent s, int from, Language language) {
        int head = -1;
        boolean name = false;
        for (int i = from; i < from + LONGEST && s.in(i); i++) {
            boolean letters = s.is(i, "(") && s.is(i + 2, ")") && s.at(i + 1).allCapital();
            i = letters ? i + 3 : i;
            boolean ordinal = s.in(i) && Character.isDigit(s.at(i).text().charAt(0)) && s.times[i] == null;
            boolean word = s.in(i) && (s.at(i).word() || ordinal) && (s.times[i] == null || s.times[i].inName()) && (s.capital(i) || !s.has(i, PREP | VERB | BE | REL) || s.has(i, EVENT));
            if (!word) {
                break;
            }
            boolean some = (s.is(from, "a") || s.is(from, "an")) && !EventNouns.press(s, i);
            boolean called = s.capital(i) || (name || some) && !s.has(i + 1, EVENT) && EventNouns.bare(language, s, i) == Kind.CONFERENCE;
            head = s.has(i, EVENT) && called ? i : head;
            name |= s.capital(i);
        }
        return head;
    }

    private static @Nullable ActMention gathering(Sent s, int index, Verb v, List<Party> who, int at, int head, Surroundings around) {
        Surroundings before = Surroundings.read(s, 0, v.clause());
        around.time = around.time == null ? before.time : around.time;
        if (around.place == null && around.venue == null) {
            Whereabouts.take(around, before);
        }
        boolean told = around.time != null && (around.place != null || around.venue != null);
        return told ? new ActMention(Occasions.RULE, Kind.CONFERENCE, index, s.zone, s.span(Math.min(at, who.get(0).from()), Math.max(head + 1, around.end)), s.span(at, head + 1), Slots.principals(who),
                around.time, around.place, around.placeName, around.venue, v.future(), false, false, false, false, null) : null;
    }
}
