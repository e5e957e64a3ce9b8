package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Delegations;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/**
 * Finds acts named only as where something was said: {@code At the Ocean Conference in Oslo, A stressed X}, {@code In her
 * address to the summit, A said X}, {@code During a meeting in Oslo, A assured B that X}.
 */
final class Occasions {
    /** What somebody says at a gathering told of before makes him one of those who took part. */
    static final String RULE = "en.act.occasion";
    private static final Set<String> AT = WordSet.of("at", "during", "in", "before", "to");
    private static final Set<String> SPEECHES = WordSet.of("speech", "address", "statement", "remarks", "keynote", "intervention", "presentation", "message", "contribution", "speaking",
            "addressing", "opening", "speeches", "interventions");
    /** What is said beside a gathering, or before the press, is not said at it. */
    private static final Set<String> BESIDE = WordSet.of("margins", "margin", "sidelines", "fringes", "press", "news", "media", "run-up", "ahead", "previous", "last", "preparation", "invitation",
            "following", "party");
    /** Longer phrases than this, in tokens, open no sentence. */
    private static final int LONGEST = 24;
    private final Language language;

    Occasions(Language language) {
        this.language = language;
    }

    /** The gathering or the talks in which the sentence's speaker says something, if no act of {@code told} is that. */
    @Nullable ActMention find(Sent s, int index, List<Verb> verbs, List<ActMention> told, Progress before) {
        if (s.zone != Zone.BODY || told.stream().anyMatch(a -> !a.same() && !a.embedded() && !a.rule().startsWith("en.act.scene") && !a.rule().endsWith("-wish"))) {
            return null;
        }
        ActMention led = led(s, index, before);
        led = led == null ? represents(s, index, before) : led;
        if (led != null) {
            return led;
        }
        Verb v = speaks(s, verbs);
        if (v == null) {
            Verb behind = inverted(s, verbs);
            return behind == null ? Deeds.find(s, index, verbs, language) : closing(s, index, behind, Closings.at(s, behind), before);
        }
        int subject = v.subject().get(0).from();
        if (before.gathered && speech(s, subject)) {
            return mention(Kind.CONFERENCE, s, index, v, 1, Surroundings.read(s, 0, 0), Slots.principals(v.subject()), true);
        }
        for (int i = 1; i < Math.min(subject, LONGEST); i++) {
            if (EventNouns.press(s, i) && opens(s, i - 1)) {
                return joint(s, index, v, i, Surroundings.read(s, i + 1, Math.max(i + 1, s.is(subject - 1, ",") ? subject - 1 : subject)), before);
            }
            Party over = s.partyOver(i);
            int head = over == null ? s.has(i, EVENT) ? i : -1 : over.from() == i ? Gatherings.head(s, over) : -1;
            if (head >= 0 && !s.quoted[head] && opens(s, over == null ? head : over.from())) {
                ActMention act = act(s, index, v, head, over == null ? head + 1 : over.to(), before);
                if (act != null) {
                    return act;
                }
            }
        }
        ActMention said = closing(s, index, v, Closings.at(s, v), before);
        int amid = said == null ? Speeches.at(s, v) : -1;
        said = amid < 0 ? said : closing(s, index, v, amid, before);
        return said == null ? Deeds.find(s, index, verbs, language) : said;
    }

    /** {@code "X", A said today at the Harbour Forum in Oslo}: where it was said stands behind who said it. */
    private @Nullable ActMention closing(Sent s, int index, Verb v, int at, Progress before) {
        for (int i = at + 1; at > 0 && i < at + LONGEST && s.in(i) && !Closings.ends(s, i); i++) {
            Party over = s.partyOver(i);
            int head = over == null ? s.has(i, EVENT) ? i : -1 : over.from() == i ? Closings.head(s, over) : -1;
            if (BESIDE.contains(s.at(i).lower()) && !EventNouns.press(s, i + 1)) {
                return null;
            }
            if (head >= 0 && at != Closings.at(s, v) && !Speeches.named(s, at, head)) {
                return null;
            }
            if (head >= 0 && !(over == null && s.has(i + 1, EVENT))) {
                int end = over == null ? head + 1 : over.to();
                Surroundings around = Surroundings.read(s, end, s.size());
                return EventNouns.press(s, head) ? joint(s, index, v, head, around, before)
                        : kind(s, head, around) == Kind.CONFERENCE ? gathering(s, index, v, head, around, before) : null;
            }
            i = over != null && over.from() == i && !Gatherings.inName(s, over) ? over.to() - 1 : i;
        }
        return null;
    }

    /** {@code at a joint press conference with B}: those who stand before the press together have met, where no talks are told of before. */
    private static @Nullable ActMention joint(Sent s, int index, Verb v, int head, Surroundings around, Progress before) {
        List<Party> others = around.slot("with").stream().filter(Party::person).toList();
        if (before.met || others.isEmpty()) {
            return null;
        }
        List<Actor> actors = Slots.principals(v.subject());
        actors.addAll(Slots.principals(others));
        return mention(Kind.MEETING, s, index, v, head, around, actors, false);
    }

    /** {@code A will represent Norland at the meeting}: at the gathering told of before. */
    private static @Nullable ActMention represents(Sent s, int index, Progress before) {
        for (int i = 1; before.gathered && i + 3 < s.size(); i++) {
            Party whom = s.at(i).lower().startsWith("represent") && s.partyOver(i) == null && !s.quoted[i] ? s.parties[i + 1] : null;
            int at = whom == null ? -1 : whom.to();
            boolean there = at > 0 && (s.is(at, "at") || s.is(at, "in")) && (s.is(at + 1, "the") || s.is(at + 1, "this")) && s.has(at + 2, EVENT) && !s.has(at + 3, EVENT);
            int verb = i;
            while (there && s.has(verb - 1, BE | HAVE | MODAL | ADVERB)) {
                verb--;
            }
            Party who = there ? s.partyEnding(verb) : null;
            if (who != null) {
                return new ActMention(RULE, Kind.CONFERENCE, index, s.zone, s.span(who.from(), at + 3), s.span(i, i + 1), Slots.principals(Subjects.group(s, who)), null, null, null, null,
                        s.has(verb, FUTURE), false, false, false, true, null);
            }
        }
        return null;
    }

    /** {@code In her opening address, A said}: at the gathering told of before. */
    private static boolean speech(Sent s, int subject) {
        int i = s.is(0, "in") && s.has(1, POSS | DET) ? 2 : subject;
        while (i < subject && !SPEECHES.contains(s.at(i).lower()) || s.is(i, "opening") || s.is(i, "keynote")) {
            i++;
        }
        return i < subject && s.is(i + 1, ",") && i + 2 == subject;
    }

    /** {@code A is leading the delegation to the conference}. */
    private @Nullable ActMention led(Sent s, int index, Progress before) {
        for (int i = 1; i + 2 < s.size(); i++) {
            Party group = Delegations.LEADS.contains(s.at(i).lower()) && s.partyOver(i) == null && !s.quoted[i] ? s.parties[i + 1] : null;
            int noun = group == null || group.mention().kind() != MentionKind.GROUP || !s.is(group.to() - 1, "delegation") ? -1 : group.to();
            if (noun < 0 || !s.is(noun, "to") && !s.is(noun, "at") && !s.is(noun, "in")) {
                continue;
            }
            int verb = i;
            boolean future = false;
            while (s.has(verb - 1, BE | HAVE | MODAL | ADVERB)) {
                verb--;
                future |= s.has(verb, FUTURE);
            }
            int who = s.is(verb - 1, "who") ? s.is(verb - 2, ",") ? verb - 2 : verb - 1 : verb;
            Party head = s.partyEnding(who) == null ? s.partyEnding(verb - 1) : s.partyEnding(who);
            Surroundings around = Surroundings.read(s, noun + 1, s.size());
            if (head != null && around.noun >= 0 && kind(s, around.noun, around) == Kind.CONFERENCE) {
                List<Actor> actors = Slots.principals(Subjects.group(s, head));
                return new ActMention(RULE, Kind.CONFERENCE, index, s.zone, s.span(head.from(), Math.max(around.noun + 1, around.end)), s.span(i, i + 1), actors,
                        around.time == null ? TimesBeside.fronted(s, i) : around.time, around.place, around.placeName, around.venue, future, false, false, false,
                        before.gathered && s.is(first(s, around.noun), "the"), null);
            }
        }
        return null;
    }

    private @Nullable Kind kind(Sent s, int head, Surroundings around) {
        return kind(language, s, 0, head, around);
    }

    /** What the noun at token {@code head}, of a phrase that begins at token {@code from}, names: a meeting of many is a conference. */
    static @Nullable Kind kind(Language language, Sent s, int from, int head, Surroundings around) {
        Kind kind = EventNouns.kind(language, s, head);
        return kind == Kind.MEETING && !s.is(head + 1, "with") && !s.is(head + 1, "between") && Gatherings.attended(s, from, head, around) == Kind.CONFERENCE ? Kind.CONFERENCE : kind;
    }

    /** The first verb, if somebody says something by it; no words of another stand before it. */
    private @Nullable Verb speaks(Sent s, List<Verb> verbs) {
        for (Verb v : verbs) {
            if (v.link() == Link.SUBJECT) {
                return said(s, v) ? v : null;
            }
        }
        return null;
    }

    /** {@code "X", said A}. */
    private @Nullable Verb inverted(Sent s, List<Verb> verbs) {
        return verbs.isEmpty() || verbs.get(0).link() != Link.INVERTED || !said(s, verbs.get(0)) ? null : verbs.get(0);
    }

    private boolean said(Sent s, Verb v) {
        boolean people = !v.subject().isEmpty() && v.subject().stream().allMatch(p -> p.person() || p.mention().kind() == MentionKind.PRONOUN && !p.mention().name().equalsIgnoreCase("I") && !p.mention().name().equalsIgnoreCase("we"));
        return people && !v.passive() && !v.negated() && !s.at(v.at()).spelling().cues().isEmpty();
    }

    /** Whether the sentence opens with a phrase that leads to the noun: {@code In her opening address to}. */
    private static boolean opens(Sent s, int noun) {
        boolean leads = false;
        for (int i = noun - 1; i >= 0; i--) {
            Party over = s.partyOver(i);
            if (over != null) {
                i = over.from();
                continue;
            }
            boolean clause = s.has(i, BE | HAVE | MODAL | REL) || s.is(i, ",") || BESIDE.contains(s.at(i).lower()) || s.has(i, EVENT) && s.has(i + 1, PREP);
            if (clause && !SPEECHES.contains(s.at(i).lower())) {
                return false;
            }
            leads |= AT.contains(s.at(i).lower()) && (i == 0 || SPEECHES.contains(s.at(i - 1).lower())) || s.is(i, "addressing");
        }
        return leads && (AT.contains(s.at(0).lower()) || SPEECHES.contains(s.at(0).lower()));
    }

    private @Nullable ActMention act(Sent s, int index, Verb v, int head, int end, Progress before) {
        int subject = v.subject().get(0).from();
        Surroundings around = Surroundings.read(s, end, Math.max(end, s.is(subject - 1, ",") ? subject - 1 : subject));
        Kind kind = kind(s, head, around);
        boolean talks = kind == Kind.MEETING || kind == Kind.CALL;
        if (kind == Kind.CONFERENCE) {
            return gathering(s, index, v, head, around, before);
        }
        List<Party> others = talks && around.slot("with").isEmpty() && around.slot("between").isEmpty() ? addressed(s, v) : List.of();
        boolean among = talks && others.isEmpty() && around.time != null && (v.subject().size() > 1 || v.subject().get(0).mention().plural());
        if (others.isEmpty() && !among || s.is(first(s, head), "the") && before.met) {
            return null;
        }
        List<Actor> actors = Slots.principals(v.subject());
        actors.addAll(Slots.principals(others));
        return mention(kind, s, index, v, head, around, actors, false);
    }

    private static @Nullable ActMention gathering(Sent s, int index, Verb v, int head, Surroundings around, Progress before) {
        int first = first(s, head);
        boolean known = before.gathered && (s.is(first, "the") || s.is(first, "this"));
        boolean bare = first == head - 1 && !s.capital(head) && around.place == null && !s.is(head + 1, "of") && !s.is(head + 1, "on");
        if (bare && !known) {
            return null;
        }
        List<Actor> actors = Slots.principals(v.subject());
        if (s.is(head + 1, "of") && !known) {
            actors.addAll(Slots.principals(around.slot("of").stream().filter(p -> p.mention().kind() == MentionKind.GROUP).toList()));
        }
        return mention(Kind.CONFERENCE, s, index, v, head, around, actors, known);
    }

    private static ActMention mention(Kind kind, Sent s, int index, Verb v, int head, Surroundings around, List<Actor> actors, boolean same) {
        if (around.time == null) {
            around.time = TimesBeside.fronted(s, head);
        }
        return new ActMention(RULE, kind, index, s.zone, s.span(0, Math.max(head + 1, around.end)), s.span(head, head + 1), actors, around.time, around.place, around.placeName,
                around.venue, v.future(), false, false, false, same, null);
    }

    /** {@code assured B that}, {@code stressed to B that}. */
    private static List<Party> addressed(Sent s, Verb v) {
        int i = s.is(v.at() + 1, "to") || s.is(v.at() + 1, "with") ? v.at() + 2 : v.at() + 1;
        Party party = s.in(i) ? s.parties[i] : null;
        return party != null && party.person() && !s.at(party.to() - 1).possessive() ? List.of(party) : List.of();
    }

    /** The article or possessive before the noun, else the token before. */
    private static int first(Sent s, int head) {
        int i = head - 1;
        while (i > 0 && !s.has(i, DET | POSS) && !s.has(i, PREP)) {
            i--;
        }
        return i;
    }
}
