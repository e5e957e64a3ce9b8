package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;

/** Finds the act that a headline alone tells of: {@code VISIT TO AUSTRALIA BY THE PRIME MINISTER OF NORLAND}, {@code Talks with President A}, {@code Message to Prime Minister B}. */
final class Announced {
    /** The rule's name: what it finds counts only where the text below the headline tells of nothing. */
    static final String RULE = "en.act.headline";
    /** What begins another part of a headline. */
    private static final Set<String> PARTS = Set.of("-", "\u2013", "\u2014", ":", "statement", "speech", "address", "remarks", "on");
    /** Words that tell what sort of act it is. */
    private static final Set<String> SORTS = Set.of("state", "official", "working", "royal", "private", "bilateral", "official-working", "forthcoming", "proposed", "the", "a", "at", "after", "remarks", "text", "of",
            "talks", "political", "joint");
    private static final Set<String> TALKS = Set.of("meeting", "talks", "discussions", "discussion", "bilateral");
    private final Language language;

    Announced(Language language) {
        this.language = language;
    }

    /** The act; null if the sentence is no such headline. */
    @Nullable ActMention find(Sent s, int index) {
        for (int i = 0; i < s.size() && s.zone == Zone.TITLE; i++) {
            boolean event = s.partyOver(i) == null && !PhraseActs.off(s, i) && !s.is(i - 1, "invitation");
            ActMention act = !event ? null : act(s, index, i);
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    private @Nullable ActMention act(Sent s, int index, int noun) {
        if (!begins(s, noun)) {
            return null;
        }
        if (VisitPhrases.noun(s, noun, language)) {
            return visit(s, index, noun);
        }
        String word = s.at(noun).lower();
        Surroundings around = TALKS.contains(word) || Letters.LETTERS.contains(word) && !word.endsWith("s") ? Surroundings.read(s, noun + 1, limit(s, noun + 1)) : null;
        if (around == null) {
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        boolean talks = TALKS.contains(word);
        people(s, around.slot(talks ? "with" : "from"), talks ? Role.PRINCIPAL : Role.SENDER, actors);
        people(s, talks ? List.of() : around.slot("to"), Role.RECIPIENT, actors);
        return actors.isEmpty() ? null : make(s, index, noun, talks ? Kind.MEETING : Kind.MESSAGE, actors, talks ? around : Surroundings.read(s, s.size(), s.size()), false);
    }

    /** Whether nothing but what sort of act it is stands before its noun: {@code State visit by}, {@code Remarks at the bilateral meeting with}. */
    private static boolean begins(Sent s, int noun) {
        int i = noun;
        while (i > 0 && SORTS.contains(s.at(i - 1).lower())) {
            i--;
        }
        return i == 0 || PARTS.contains(s.at(i - 1).lower()) && s.partyOver(i - 1) == null;
    }

    private static @Nullable ActMention visit(Sent s, int index, int noun) {
        Surroundings around = Surroundings.read(s, noun + 1, limit(s, noun + 1));
        List<Actor> actors = new ArrayList<>();
        people(s, around.slot("by").isEmpty() ? around.slot("of") : around.slot("by"), Role.PRINCIPAL, actors);
        return actors.isEmpty() ? null : make(s, index, noun, Kind.VISIT, actors, around, true);
    }

    private static ActMention make(Sent s, int index, int noun, Kind kind, List<Actor> actors, Surroundings around, boolean future) {
        return new ActMention(RULE, kind, index, s.zone, s.span(), s.span(noun, noun + 1), actors, around.time, around.place, around.placeName, null, future, false, false, false, false, null);
    }

    /** Those told by a name or an office, as parties in that role. */
    private static void people(Sent s, List<Party> parties, Role role, List<Actor> out) {
        for (Party p : parties) {
            boolean told = p.mention().kind() == MentionKind.PERSON || p.mention().kind() == MentionKind.OFFICE && p.mention().side() != null;
            if (told && !s.is(p.from(), "a") && !s.is(p.from(), "an")) {
                out.add(new Actor(p.mention(), role));
            }
        }
    }

    private static int limit(Sent s, int from) {
        int i = from;
        while (s.in(i) && !(PARTS.contains(s.at(i).lower()) && s.partyOver(i) == null && !s.has(i - 1, DET))) {
            i++;
        }
        return Math.min(i, s.size());
    }
}
