package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds sittings of joint bodies: {@code The Joint Committee met today in Oslo, co-chaired by A and B}. */
final class Sittings {
    private static final Set<String> BODIES = WordSet.of("committee", "sub-committee", "subcommittee", "council", "commission", "group", "taskforce", "board", "dialogue",
            "partnership", "force", "forum", "quad", "panel");

    /** Those of many states; a committee's meeting may be of two. */
    private static final Set<String> MANY = WordSet.of("council", "forum", "assembly", "league", "conference");

    /** Bodies whose meeting, where only who chaired it is told, is one of many. */
    private static final Set<String> PLENARY = WordSet.of("council", "forum", "taskforce", "board", "panel");

    static final Set<String> MET = WordSet.of("met", "meets", "convened", "reconvened");
    static final Set<String> COMING = WordSet.of("meet", "meeting", "convene", "reconvene", "sit", "convening");

    static final Set<String> HELD = WordSet.of("held", "holds", "hold");
    /** So many words at most tell which of its meetings a body held. */
    private static final int WHICH = 6;

    private Sittings() {
    }

    /** {@code the Harbour Committee visited Lae}: a body that goes as those who sit on it. */
    static boolean committee(Mention body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        return body.kind() == MentionKind.BODY && (name.endsWith("committee") || name.endsWith("caucus"));
    }

    /** Those who met are told with the body, or in a sentence after it. */
    static @Nullable ActMention find(Sent s, int index, NamedStates named) {
        for (int i = 1; i < s.size() && s.triggers(Triggers.SITTING); i++) {
            int noun = held(s, i);
            int from = s.quoted[i] || s.partyOver(i) != null ? -1 : noun > 0 ? group(s, i) : verb(s, i);
            Party body = from < 0 ? null : s.partyEnding(from);
            // The Committee today held its first meeting
            body = body == null && noun > 0 && s.timeStart(from - 1) > 0 ? s.partyEnding(s.timeStart(from - 1)) : body;
            boolean convened = from == i && body == null && convened(s, i);
            if (!convened && (body == null || !sits(s, body))) {
                continue;
            }
            Surroundings around = Surroundings.read(s, Math.max(noun, i) + 1, s.size());
            around.time = around.time == null && noun > 0 ? TimesBeside.fronted(s, noun) : around.time;
            boolean told = around.time != null || around.place != null || around.venue != null;
            if (!told || !around.slot("object").isEmpty() || !around.slot("with").isEmpty()) {
                return null;
            }
            List<Actor> actors = Slots.principals(around.slot("by").stream().filter(p -> noun > 0 ? s.at(Math.max(0, p.from() - 2)).lower().endsWith("ed") || !s.is(p.from() - 1, "by") : !convened || p.person()).toList());
            NounActs.patrons(s, i, actors);
            List<Actor> states = actors.isEmpty() && body != null ? named.of(s, last(s, body) + 1) : List.of();
            actors.addAll(states);
            boolean alone = noun > 0 && body != null && actors.isEmpty() && s.is(last(s, body), MANY);
            actors.addAll(alone ? Slots.principals(List.of(body)) : List.of());
            boolean many = body != null && actors.size() < 2 && states.isEmpty() && many(s, body);
            Kind kind = remote(s) ? Kind.CALL : alone || many ? Kind.CONFERENCE : Kind.MEETING;
            return new ActMention(alone || !states.isEmpty() ? Members.RULE : "en.act.noun", kind, index, s.zone, s.span(convened ? 0 : body.from(), Math.max(Math.max(noun, i) + 1, around.end)), s.span(i, i + 1), actors, around.time,
                    around.place, around.placeName, around.venue, from < i, false, false, false, false, null);
        }
        return null;
    }

    /** {@code The Norland-Chile Task Force on Energy met on Friday, convened by A and B}: what met is no more than its name, but its chairs are told. */
    private static boolean convened(Sent s, int met) {
        boolean opens = s.has(0, DET) || s.times[0] != null;
        for (int i = met + 1; opens && i < s.size(); i++) {
            boolean by = s.is(i, "by") && (s.is(i - 2, ",") || s.is(i - 2, "and")) && s.partyOver(i) == null;
            if (by && (s.is(i - 1, "convened") || s.is(i - 1, "chaired") || s.is(i - 1, "co-chaired") || s.is(i - 1, "led") || s.is(i - 1, "hosted"))) {
                return true;
            }
        }
        return false;
    }

    /** Where a verb group begins that tells of a sitting: {@code met}, {@code will meet}, {@code is to convene}; -1 where none does. */
    private static int verb(Sent s, int i) {
        if (s.is(i, MET)) {
            return i;
        }
        int from = i;
        while (s.is(i, COMING) && (s.has(from - 1, MODAL | BE) || s.is(from - 1, "to") || s.is(from - 1, "next"))) {
            from--;
        }
        return from < i && (s.has(from, MODAL) ? s.has(from, FUTURE) || s.is(from, "would") : s.has(from, BE)) ? from : -1;
    }

    /** {@code held its fifth ministerial meeting}: the noun, or -1. */
    private static int held(Sent s, int i) {
        int its = s.is(i, HELD) && s.in(i + 1) && s.times[i + 1] != null ? TimesBeside.past(s, i + 1) : i + 1;
        for (int k = its + 1; s.is(i, HELD) && (s.is(its, "its") || s.is(its, "their")) && k < its + WHICH && s.in(k) && s.at(k).word(); k++) {
            if ((s.is(k, "meeting") || s.is(k, "session")) && !s.has(k + 1, EVENT)) {
                return k;
            }
        }
        return -1;
    }

    /** The first word of {@code will hold}. */
    private static int group(Sent s, int i) {
        return s.has(i - 1, FUTURE) ? i - 1 : i;
    }

    private static boolean sits(Sent s, Party body) {
        return Clauses.opens(s, which(s, body.from())) && body(s, body);
    }

    /** Before {@code the ninth} and {@code the second annual}, which tell which sitting of the body it is. */
    private static int which(Sent s, int from) {
        int i = from;
        while (i > from - 4 && i > 0 && !s.has(i, DET) && s.partyOver(i - 1) == null && (s.at(i - 1).word() || Character.isDigit(s.at(i - 1).text().charAt(0))) && !s.has(i - 1, VERB | PREP | CONJ | BE | HAVE | MODAL)) {
            i--;
        }
        return s.has(i, DET) ? i : from;
    }

    /** {@code Joint Commission for Trade}: a body that is there to sit. */
    static boolean body(Sent s, Party body) {
        boolean kind = body.mention().kind() == MentionKind.BODY || body.mention().kind() == MentionKind.GROUP;
        return kind && BODIES.contains(s.at(last(s, body)).lower()) && s.capital(last(s, body));
    }

    /** {@code the Harbour Bridge Taskforce}: a body that several sit in, and no joint one of two. */
    static boolean many(Sent s, Party body) {
        String name = body.mention().name();
        return body(s, body) && s.is(last(s, body), PLENARY) && !name.contains("Joint") && !name.contains("Bilateral") && !name.contains("-") && !name.contains("\u2013");
    }

    /** {@code the seventh meeting of the Harbour Bridge Taskforce}: whether such a body is what met at the noun at a token. */
    static boolean many(Sent s, int noun) {
        int from = s.has(noun + 2, DET) ? noun + 3 : noun + 2;
        for (int i = from; s.is(noun + 1, "of") && i < from + WHICH && s.capital(i) && !s.is(i, "joint") && !s.is(i, "bilateral") && s.at(i).word() && !s.at(i).text().contains("-"); i++) {
            if (s.is(i, PLENARY)) {
                return i > from;
            }
        }
        return false;
    }

    /** The head of the body's name: what follows {@code on} or {@code of}, or stands in brackets, tells what it is for. */
    private static int last(Sent s, Party body) {
        int head = body.to() - 1;
        for (int i = body.from() + 1; i < body.to(); i++) {
            if (s.is(i, "on") || s.is(i, "of") || s.is(i, "for") || s.is(i, "(")) {
                return i - 1;
            }
        }
        return head;
    }

    private static boolean remote(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "videoconference") || s.is(i, "virtually") || s.is(i, "teleconference") || s.is(i, "videolink") || s.is(i, "virtual")) {
                return true;
            }
        }
        return false;
    }
}
