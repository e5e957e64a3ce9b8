package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/**
 * Finds who led each side at talks told of before: {@code A headed the Norwegian delegation, while B led the Swiss one}, {@code The Norwegian
 * delegation was led by A and the Swiss one by B}, {@code Norland was represented by A and Sudland by B}.
 */
final class Heads {
    static final Set<String> LEADS = WordSet.of("led", "headed", "represented", "leads", "heads", "represents", "lead", "head", "represent");
    private static final Set<String> SUITES = WordSet.of("delegation", "side", "team", "one", "party", "group");

    /** In tokens: what talks are called. */
    private static final int NEAR = 6;

    private Heads() {
    }

    /** The heads, if the sentence tells those of two sides. */
    static @Nullable ActMention find(Sent s, int index) {
        if (!s.triggers(Triggers.HEAD)) {
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        boolean future = false;
        boolean passive = false;
        for (int i = 1; i + 1 < s.size(); i++) {
            if (s.partyOver(i) != null || s.quoted[i]) {
                continue;
            }
            boolean verb = LEADS.contains(s.at(i).lower());
            future |= s.has(i, FUTURE);
            passive |= verb && s.is(i + 1, "by") && s.has(i - 1, BE | ADVERB);
            if (passive && s.is(i, "by")) {
                int were = verbStart(s, i);
                add(actors, s.parties[i + 1], side(s, were));
            } else if (verb && !s.is(i + 1, "by")) {
                add(actors, subject(s, i), object(s, i + 1));
            }
        }
        boolean two = actors.stream().map(a -> a.mention().side()).distinct().count() > 1;
        return !two ? null : new ActMention("en.act.participant", Kind.MEETING, index, s.zone, s.span(), s.span(0, 1), actors, null, null, null, null, future, false, false, false, true, null);
    }

    /** {@code A led the Norwegian delegation, while B led the Swiss side at the consultations held in Lae on Monday}: the talks, told with their heads; null where none are. */
    static @Nullable ActMention at(Sent s, int index, Language language) {
        ActMention heads = find(s, index);
        for (int i = 2; heads != null && i < s.size(); i++) {
            boolean talks = s.has(i, EVENT) && s.partyOver(i) == null && EventNouns.kind(language, s, i) == Kind.MEETING && s.has(Math.max(0, i - NEAR), i, "at");
            Surroundings around = talks ? Surroundings.read(s, s.is(i + 1, "held") ? i + 2 : i + 1, s.size()) : null;
            if (around != null && (around.time != null || around.place != null)) {
                return new ActMention("en.act.phrase", Kind.MEETING, index, s.zone, s.span(), s.span(i, i + 1), heads.actors(), around.time, around.place, around.placeName, around.venue, heads.future(), false, false, false,
                        false, null);
            }
        }
        return null;
    }

    private static void add(List<Actor> actors, @Nullable Party who, @Nullable String side) {
        boolean person = who != null && who.person();
        if (person && side != null) {
            actors.add(new Actor(who.mention().side() == null ? who.mention().withSide(side) : who.mention(), Role.PRINCIPAL));
        }
    }

    /** The first token of {@code was led}, before the {@code by} at token {@code by}; {@code by} itself where the verb is left out. */
    private static int verbStart(Sent s, int by) {
        int i = by;
        while (i > 1 && (LEADS.contains(s.at(i - 1).lower()) || s.has(i - 1, BE | HAVE | MODAL | ADVERB)) && s.partyOver(i - 1) == null) {
            i--;
        }
        return i;
    }

    /** The side told right before token {@code to}: {@code the Norwegian one}, {@code the Norwegian delegation}, {@code Norland}. */
    private static @Nullable String side(Sent s, int to) {
        Party party = s.partyEnding(to);
        if (party != null) {
            return party.mention().kind() == MentionKind.PERSON ? null : party.mention().side();
        }
        Hit hit = to > 1 && SUITES.contains(s.at(to - 1).lower()) ? s.hits[to - 2] : null;
        return hit == null ? null : hit.side();
    }

    /** The side of {@code the Norwegian delegation}, which begins at token {@code from}. */
    private static @Nullable String object(Sent s, int from) {
        int i = s.has(from, DET) ? from + 1 : from;
        Party party = s.in(from) && s.parties[from] != null ? s.parties[from] : s.in(i) ? s.parties[i] : null;
        boolean suite = party != null && party.mention().kind() != MentionKind.PERSON;
        if (suite) {
            return party.mention().side();
        }
        Hit hit = s.in(i + 1) && SUITES.contains(s.at(i + 1).lower()) ? s.hits[i] : null;
        return hit == null ? null : hit.side();
    }

    /** Who stands before the verb, past an apposition that a comma closes. */
    private static @Nullable Party subject(Sent s, int verb) {
        int i = verb;
        while (i > 0 && s.has(i - 1, BE | HAVE | MODAL | ADVERB) && s.partyOver(i - 1) == null) {
            i--;
        }
        Party party = s.partyEnding(i);
        if (party != null || !s.is(i - 1, ",")) {
            return party;
        }
        for (int k = i - 2; k >= 0 && !s.is(k, ";"); k--) {
            boolean opens = s.parties[k] != null && s.parties[k].mention().kind() == MentionKind.PERSON && (k == 0 || s.is(k - 1, "while") || s.is(k - 1, "and") || s.is(k - 1, "whereas") || s.is(k - 1, ","));
            if (opens) {
                return s.parties[k];
            }
        }
        return null;
    }
}
