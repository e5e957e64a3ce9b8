package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Finds acts told by a noun ({@code Talks between A and B were held}) or an instrument ({@code A protocol was signed}). */
final class NounActs {
    private static final Set<String> HOSTING = WordSet.of("presided", "led", "headed", "attended", "co-hosted", "offered", "delivered");
    private static final Set<String> PATRONAGE = WordSet.of("patronage", "chairmanship", "auspices", "presidency", "leadership", "aegis");
    /** How many tokens behind its noun an act's patron is looked for. */
    private static final int FAR = 100;
    private final Language language;
    private final Happening happening;
    private final OwnedActs owned;
    private final NamedStates states;

    NounActs(Guide guide) {
        this.language = guide.language();
        this.states = new NamedStates(guide);
        this.happening = new Happening(language);
        this.owned = new OwnedActs(language);
    }

    List<ActMention> find(Sent s, int index, List<Span> contents, Progress before) {
        ActMention whole = whole(s, index, before);
        if (whole != null) {
            return List.of(whole);
        }
        List<ActMention> out = new ArrayList<>();
        ActMention signed = Signings.find(s, index, contents);
        if (signed != null) {
            out.add(signed);
        }
        for (int i = 0; i < s.size(); i++) {
            Party over = s.has(i, EVENT) ? s.partyOver(i) : null;
            if (!s.has(i, EVENT) || over != null && Gatherings.head(s, over) != i || s.quoted[i]) {
                continue;
            }
            boolean adjective = s.is(i, "bilateral") && s.in(i + 1) && s.at(i + 1).word() && !s.has(i + 1, PREP | VERB | BE | HAVE);
            boolean purpose = s.is(i, "order") && s.is(i - 1, "in");
            if (adjective || purpose) {
                continue;
            }
            ActMention act = act(s, index, i, contents, before);
            if (act != null) {
                boolean with = people(act.actors()) && s.has(i + 1, i + 7, "with");
                out.addAll(act.open() && with ? Agenda.each(s, i, act) : List.of(act));
                return out;
            }
            ActMention recalled = owned.find(s, index, i);
            if (recalled != null) {
                out.add(recalled);
            }
        }
        return out;
    }

    /** What the sentence tells as a whole: who led each side, who was present, which body sat; else null. */
    private @Nullable ActMention whole(Sent s, int index, Progress before) {
        ActMention heads = before.begun ? Heads.find(s, index) : Heads.at(s, index, language);
        ActMention present = heads == null ? Presence.find(s, index, before.begun, before.listing(index)) : null;
        ActMention gathering = heads == null ? Attended.gathering(s, index, present, before.gathered, language) : null;
        if (gathering != null && present == null) {
            return gathering;
        }
        if (present != null) {
            ActMention attended = gathering != null || before.begun || before.titled ? gathering : Attended.of(s, present, language);
            return attended == null ? Attended.at(s, before.led(s, present), language) : attended;
        }
        return heads == null ? Sittings.find(s, index, states) : heads;
    }

    /** {@code ended her visit to A}: the visit that a verb tells of already. */
    static boolean again(ActMention act, List<ActMention> told) {
        return act.kind() == Kind.VISIT && act.rule().equals("en.act.owned")
                && told.stream().anyMatch(a -> a.kind() == Kind.VISIT && a.clause().start() <= act.verb().start() && act.verb().end() <= a.clause().end());
    }

    private @Nullable ActMention act(Sent s, int index, int noun, List<Span> contents, Progress before) {
        boolean held = between(s, noun);
        int happens = held ? noun + 1 : happening.of(s, noun);
        boolean habit = s.is(happens + 1, "each") || s.is(happens + 1, "every") || s.is(happens + 1, "annually") || s.is(happens + 1, "regularly") || Happening.habit(s, noun, happens);
        if (happens < 0 || habit || fronted(s, noun, happens)) {
            return null;
        }
        Kind kind = kind(s, noun, happens, before);
        Party named = s.partyOver(noun);
        if (kind == null || !held && Happening.governed(s, named == null ? noun : named.from())) {
            ActMention gathering = kind == null ? null : gathering(s, index, noun, happens, kind, contents);
            return gathering == null || gathering.actors().stream().anyMatch(a -> a.mention().kind() == MentionKind.BODY && a.mention().side() == null) ? null : gathering;
        }
        boolean focuses = Happening.focuses(s, happens);
        Surroundings around = Surroundings.phrase(s, named == null ? noun + 1 : named.to(), focuses || Happening.begun(s, happens) ? happens : s.size(), Happening.group(s, happens));
        List<Actor> actors = actors(s, noun, happens, kind, around);
        if (before.met && kind == Kind.MEETING && actors.isEmpty() && around.time == null) {
            return null;
        }
        if (kind == Kind.RECEPTION && actors.isEmpty()) {
            actors.addAll(embassy(s, around));
        }
        boolean gathering = kind == Kind.MEETING && s.is(noun + 1, "of") && (named != null && Members.council(named) || around.slot("of").stream().anyMatch(p -> p.mention().plural() || Members.council(p)) || actors.size() < 2 && Sittings.many(s, noun));
        kind = gathering ? Kind.CONFERENCE : kind;
        around.time = around.time == null ? TimesBeside.fronted(s, noun) : around.time;
        opening(s, noun, around);
        ActMention members = actors.isEmpty() ? gathering(s, index, noun, happens, kind, contents) : null;
        if (members != null) {
            return members;
        }
        boolean own = actors.isEmpty() && (kind == Kind.MEETING || kind == Kind.CONFERENCE) && actors.addAll(states.of(s, noun));
        boolean told = !actors.isEmpty() || !focuses && !Happening.listed(s, happens) && kind != Kind.CALL;
        // talks with A and B: of a third, whom the text told before
        boolean others = kind == Kind.MEETING && actors.size() > 1 && actors.size() == around.slot("with").size() && people(actors.subList(0, 1))
                && actors.stream().noneMatch(x -> x.mention().kind() == MentionKind.BODY || x.mention().kind() == MentionKind.COLLECTIVE);
        return told ? new ActMention(own ? Members.RULE : others ? "en.act.with" : "en.act.noun", kind, index, s.zone, s.span(Math.max(0, noun - 1), s.size()), s.span(noun, noun + 1), actors,
                around.time, around.place, around.placeName, around.venue, ahead(s, noun, happens), false, false, s.said(contents, noun), false, null) : null;
    }

    /** What the noun names; null where that is no act, or one told otherwise. */
    private @Nullable Kind kind(Sent s, int noun, int happens, Progress before) {
        Kind kind = EventNouns.around(language, s, noun);
        boolean session = kind == Kind.MEETING && before.gathered && s.is(noun - 1, "the") && s.is(noun, "session");
        kind = kind != null && Happening.paid(s, happens) ? Kind.MEETING : session ? Kind.CONFERENCE : kind;
        // the meeting, attended by B, addressed X: the one told before
        boolean known = before.met && s.is(noun - 1, "the") && s.is(noun + 1, ",") && s.is(noun + 2, "attended");
        return kind == Kind.MESSAGE || kind == Kind.VISIT || known || s.is(noun, "gift") || s.is(noun, "gifts") ? null : kind;
    }

    /** {@code The G7 summit will be held in Lae in June}: nobody is told to be there, but whose summit it is. */
    private static @Nullable ActMention gathering(Sent s, int index, int noun, int happens, Kind kind, List<Span> contents) {
        Party named = s.partyOver(noun);
        Surroundings around = Surroundings.phrase(s, named == null ? noun + 1 : named.to(), s.size(), Happening.group(s, happens));
        around.time = around.time == null ? TimesBeside.fronted(s, noun) : around.time;
        List<Party> members = Members.of(s, noun, kind, around);
        return members.isEmpty() ? null : new ActMention(Members.RULE, Kind.CONFERENCE, index, s.zone, s.span(Math.max(0, noun - 1), Math.max(around.end, noun + 1)), s.span(noun, noun + 1),
                Slots.principals(members), around.time, around.place, around.placeName, around.venue, ahead(s, noun, happens), false, PhraseActs.off(s, noun), s.said(contents, noun), false, null);
    }

    /** Whether the words from an act's noun to the one that tells that it happens say that it is to come. */
    static boolean ahead(Sent s, int noun, int happens) {
        boolean future = s.is(happens - 1, "be") && s.is(happens - 2, "to");
        for (int i = noun; i <= happens; i++) {
            future |= s.is(i, "arranged") && s.is(i - 1, "been") && !s.is(i - 2, "had") || s.has(i, FUTURE) || s.has(i, BE) && !s.is(i, "was") && !s.is(i, "were") && Happening.listed(s, happens) || i > noun && Happening.PLANNED.contains(s.at(i).lower()) && Happening.be(s, i);
        }
        return future;
    }

    /** {@code referred to the talks held in Oslo in May between A and B}: of them it is told that they were, whatever governs the noun. */
    private static boolean between(Sent s, int noun) {
        boolean timed = false;
        for (int i = noun + 2; s.is(noun + 1, "held") && i < s.size() && i < noun + 12 && !s.is(i, ","); i++) {
            timed |= s.times[i] != null;
            if (s.is(i, "between")) {
                return timed && s.in(i + 1) && s.parties[i + 1] != null;
            }
        }
        return false;
    }

    private static boolean people(List<Actor> actors) {
        return actors.stream().allMatch(a -> a.mention().kind().person());
    }

    /** {@code A reception was given at the Norwegian embassy}: the embassy gives it. */
    private static List<Actor> embassy(Sent s, Surroundings around) {
        List<Actor> out = new ArrayList<>();
        for (int i = 0; around.venue != null && around.venue.of(s.text).endsWith("embassy") && i < s.size(); i++) {
            Party p = s.parties[i];
            if (p != null && p.mention().kind() == MentionKind.BODY && p.mention().span().end() == around.venue.end()) {
                out.add(new Actor(p.mention(), Role.PRINCIPAL));
            }
        }
        return out;
    }

    private static List<Actor> actors(Sent s, int noun, int happens, Kind kind, Surroundings around) {
        List<Actor> actors = new ArrayList<>();
        boolean given = s.is(happens, "awarded") || s.is(happens, "conferred") || Happening.paid(s, happens);
        for (String slot : given ? List.of("by", "to", "on", "upon") : List.of("between", "with", "of", "by", "among", "for", "to")) {
            boolean guest = kind == Kind.CEREMONY || kind == Kind.RECEPTION;
            boolean own = slot.equals("of") ? s.is(noun + 1, "of") : !slot.equals("for") && !slot.equals("to") || guest && (s.is(noun + 1, slot) || honoured(s, around.slot(slot))) || given;
            boolean attends = slot.equals("by") && !actors.isEmpty() && !around.slot(slot).isEmpty() && s.is(around.slot(slot).get(0).from() - 2, "attended");
            for (Party p : own ? around.slot(slot) : List.<Party>of()) {
                // the support provided by A is no act of his
                String done = s.is(p.from() - 1, "by") ? s.at(p.from() - 2).lower() : "";
                boolean host = !done.endsWith("ed") || Happening.HAPPENS.contains(done) || HOSTING.contains(done);
                boolean title = slot.equals("of") && (kind == Kind.CONFERENCE || kind == Kind.MEETING) && (body(s, p) || kind == Kind.CONFERENCE && about(s, noun, p.from()));
                // the first meeting of the Norland/Southern Norland Committee
                boolean part = slot.equals("of") && s.is(p.to(), "/");
                if (host && !title && !part) {
                    actors.add(new Actor(p.mention(), attends ? Role.ATTENDEE : Role.PRINCIPAL));
                }
            }
        }
        if (Happening.gathers(s, happens)) {
            Surroundings.read(s, happens + 1, s.size()).slot("object").forEach(p -> actors.add(new Actor(p.mention(), Role.PRINCIPAL)));
        }
        if (actors.isEmpty() && kind == Kind.MEETING) {
            actors.addAll(Slots.principals(theirs(s, noun)));
        }
        patrons(s, noun, actors);
        boolean opened = actors.isEmpty() && kind == Kind.CONFERENCE;
        around.slot("presence").stream().filter(p -> opened || !actors.isEmpty()).forEach(p -> actors.add(new Actor(p.mention(), opened ? Role.PRINCIPAL : Role.ATTENDEE)));
        if (actors.isEmpty() || actors.size() == 1 && actors.get(0).mention().kind() == MentionKind.GROUP) {
            // a meeting of a joint committee of which nobody, or only who chaired it, is told
            around.slot("of").stream().filter(p -> kind == Kind.MEETING && s.is(noun, "meeting") && body(s, p)).limit(1).forEach(p -> actors.add(new Actor(p.mention(), Role.PRINCIPAL)));
        }
        return actors;
    }

    /** {@code Their last meeting took place in Oslo}: those told before. */
    private static List<Party> theirs(Sent s, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 4; i--) {
            if (s.is(i, "their")) {
                return List.of(Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, true));
            }
        }
        return List.of();
    }

    /** {@code A banquet was given at the Palace in honour of A}. */
    private static boolean honoured(Sent s, List<Party> guests) {
        int of = guests.isEmpty() ? 0 : guests.get(0).from() - 1;
        return s.is(of, "of") && (s.is(of - 1, "honour") || s.is(of - 1, "honor"));
    }

    /** Adds whoever presides: {@code under the leadership of A}, {@code under the chairmanship of A and B}. */
    static void patrons(Sent s, int noun, List<Actor> actors) {
        for (int i = noun + 1; i + 2 < s.size() && i < noun + FAR; i++) {
            boolean presides = (PATRONAGE.contains(s.at(i).lower()) || Happening.listed(s, i)) && s.is(i + 1, "of");
            Party patron = presides ? s.parties[i + 2] : null;
            while (patron != null) {
                Party each = patron;
                if (actors.stream().noneMatch(a -> a.mention().equals(each.mention()))) {
                    actors.add(new Actor(patron.mention(), Role.PRINCIPAL));
                }
                Party next = s.is(patron.to(), "and") && s.in(patron.to() + 1) ? s.parties[patron.to() + 1] : null;
                patron = next != null && next.person() ? next : null;
            }
        }
    }

    /** {@code In Norland talks are expected to take place with A}: where, as the sentence opens. */
    private static void opening(Sent s, int noun, Surroundings around) {
        if (around.place == null && around.venue == null && s.has(0, PREP)) {
            Surroundings before = Surroundings.read(s, 0, noun);
            around.place = before.place;
            around.placeName = before.placeName;
        }
    }

    private static boolean body(Sent s, Party p) {
        Sent.Hit hit = s.hits[s.has(p.from(), DET) ? p.from() + 1 : p.from()];
        return p.mention().kind() == MentionKind.BODY && (hit == null || !hit.kind().equals("country") || hit.end() < p.to());
    }

    /** {@code the session of the Commission on the Status of Women}: what a gathering is called. */
    private static boolean about(Sent s, int noun, int to) {
        return s.has(noun + 1, to, "on") || s.has(noun + 1, to, "for");
    }

    /** {@code On the margins of the conference, talks were held}: of the talks it is told that they were. */
    private static boolean fronted(Sent s, int noun, int happens) {
        boolean comma = false;
        boolean other = false;
        for (int i = noun + 1; s.has(0, PREP) && i < happens; i++) {
            comma |= s.is(i, ",") && s.partyOver(i) == null;
            other |= comma && s.has(i, EVENT) && s.partyOver(i) == null;
        }
        return other;
    }
}
