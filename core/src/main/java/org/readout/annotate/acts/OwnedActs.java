package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;

/** Finds acts told by a noun and whose they are: {@code A's visit to B in March}, {@code their meeting in C}. */
final class OwnedActs {
    private final Language language;

    OwnedActs(Language language) {
        this.language = language;
    }

    /** The act of the noun, recalled or announced by the way; null if none is told. */
    @Nullable ActMention find(Sent s, int index, int noun) {
        int dated = TimesBeside.attributive(s, noun);
        int i = dated < 0 ? noun - 1 : dated - 1;
        while (dated < 0 && i > noun - 5 && s.in(i) && s.partyOver(i) == null && !s.has(i, POSS) && s.at(i).word() && !s.has(i, PREP | VERB | DET)) {
            i--;
        }
        List<Party> pair = s.is(i, "their") ? pair(s, i) : List.of();
        List<Party> next = pair.isEmpty() && s.is(i, "their") && i == 1 && s.has(0, PREP) ? behind(s, noun) : List.of();
        if (next.size() > 1) {
            Kind kind = EventNouns.kind(language, s, noun);
            return kind != Kind.MEETING && kind != Kind.CALL ? null : new ActMention("en.act.phrase", kind, index, s.zone, s.span(0, noun + 1), s.span(noun, noun + 1),
                    Slots.principals(next), TimesBeside.fronted(s, next.get(0).from()), null, null, null, false, false, false, false, false, null);
        }
        if (pair.size() > 1) {
            return ofPair(s, index, noun, pair);
        }
        Party owner = s.in(i) ? s.partyEnding(i + 1) : null;
        boolean possessive = owner != null && s.at(owner.to() - 1).possessive();
        if (owner == null && s.in(i) && s.has(i, POSS) && !s.is(i, "its")) {
            Party beside = s.is(i, "their") ? null : VisitPhrases.beside(s, i);
            owner = beside != null ? beside : Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, s.is(i, "their"));
            possessive = true;
        }
        Kind kind = possessive ? EventNouns.around(language, s, noun) : null;
        if (owner == null || kind == null || kind == Kind.MESSAGE || kind == Kind.SIGNING || s.is(noun, "credentials")) {
            return null;
        }
        int limit = noun + 1;
        while (limit < s.size() && !s.is(limit, ",") && !s.is(limit, ";") && !(s.has(limit, VERB | BE | HAVE | MODAL | REL) && s.partyOver(limit) == null)) {
            limit++;
        }
        Surroundings around = Surroundings.read(s, noun + 1, limit);
        around.time = dated < 0 ? around.time : s.times[dated];
        List<Actor> actors = new ArrayList<>(List.of(new Actor(owner.mention(), Role.PRINCIPAL)));
        actors.addAll(Slots.principals(around.slot("with")));
        boolean told = (around.time != null || kind == Kind.VISIT && VisitPhrases.placed(s, noun)) && (kind != Kind.VISIT || around.place != null);
        boolean enough = kind == Kind.VISIT || actors.size() > 1 || owner.mention().plural();
        return told && enough ? new ActMention("en.act.owned", kind, index, s.zone, s.span(owner.from(), around.end), s.span(noun, noun + 1), actors, around.time,
                around.place, around.placeName, around.venue, PhraseActs.ahead(s, noun) && !(dated >= 0 && TimesBeside.since(s, owner.from())), false, PhraseActs.off(s, noun), true, false, null) : null;
    }

    /** {@code At their meeting today A and B affirmed}: those who are named together behind the noun and do something. */
    private static List<Party> behind(Sent s, int noun) {
        Party last = null;
        for (int i = noun + 1; i < s.size() && !(last == null && s.has(i, VERB | BE | HAVE | MODAL) && s.partyOver(i) == null); i++) {
            Party p = s.parties[i];
            boolean joined = last != null && (last.to() == i - 1 && (s.is(i - 1, "and") || s.is(i - 1, ",")) || s.is(i - 1, "and") && s.is(i - 2, ",") && last.to() == i - 2);
            boolean opens = last == null && p != null && (s.is(i - 1, ",") || s.timeStart(i - 1) > 0);
            if (p != null && !joined && !opens) {
                return last == null ? List.of() : Subjects.group(s, last);
            }
            last = p == null ? last : p;
        }
        return last == null ? List.of() : Subjects.group(s, last);
    }

    /** Two or more persons named together before {@code their}. */
    private static List<Party> pair(Sent s, int before) {
        for (int i = before - 1; i >= 0; i--) {
            Party p = s.parties[i];
            if (p != null && p.mention().kind() == MentionKind.PERSON) {
                return Subjects.group(s, p);
            }
        }
        return List.of();
    }

    private @Nullable ActMention ofPair(Sent s, int index, int noun, List<Party> pair) {
        Kind kind = EventNouns.around(language, s, noun);
        Surroundings around = Surroundings.read(s, noun + 1, s.size());
        int dated = TimesBeside.attributive(s, noun);
        around.time = dated < 0 ? around.time : s.times[dated];
        boolean told = kind != null && kind != Kind.MESSAGE && kind != Kind.VISIT && !s.is(noun, "credentials") && (around.time != null || around.place != null);
        return !told ? null : new ActMention("en.act.owned", kind, index, s.zone, s.span(pair.get(0).from(), around.end), s.span(noun, noun + 1),
                Slots.principals(pair), around.time, around.place, around.placeName, around.venue,
                false, false, false, true, false, null);
    }
}
