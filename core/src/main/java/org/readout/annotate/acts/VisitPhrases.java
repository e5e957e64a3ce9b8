package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds visits named by the way: {@code the visit of President A to B in May}, {@code since Dr A's visit in 1984}, {@code the recent visit to B by A}. */
final class VisitPhrases {
    /** What is told of a visit that was or will be: behind it stands when. */
    private static final Set<String> TELLING = WordSet.of("updated", "briefed", "debriefed", "informed");
    private static final Set<String> TOLD = WordSet.of("place", "begin", "begins", "began", "begun", "start", "starts", "started", "commence", "commences", "commenced", "arranged", "planned",
            "scheduled", "set", "made", "paid", "due", "extend", "extends", "last", "lasts", "run", "runs", "fixed", "foreseen", "envisaged", "expected", "proposed", "continues");
    /** Of these the day is the visit's last, and no other act's. */
    private static final Set<String> ENDS = WordSet.of("concluded", "ended", "finished");
    private static final Set<String> AHEAD = WordSet.of("arranged", "planned", "scheduled", "set", "due", "fixed", "foreseen", "envisaged", "expected", "proposed");
    /** So many words at most stand between a visit and what is told of it. */
    private static final int NEAR = 9;
    private final Language language;
    private final TitledVisits headlines;

    VisitPhrases(Language language, TitledVisits headlines) {
        this.language = language;
        this.headlines = headlines;
    }

    /** The visits that no act of {@code told} covers. */
    List<ActMention> find(Sent s, int index, List<ActMention> told, List<Span> contents) {
        List<ActMention> out = new ArrayList<>();
        if (s.zone == Zone.TITLE && told.stream().noneMatch(a -> a.kind() == Kind.VISIT)) {
            headlines.find(s, index, out);
        }
        for (int i = 0; i < s.size() && s.zone == Zone.BODY; i++) {
            int start = s.at(i).start();
            boolean head = EventNouns.visit(s, i, language) && s.partyOver(i) == null && !s.quoted[i];
            if (head && told.stream().noneMatch(a -> a.kind() == Kind.VISIT && a.clause().start() <= start && start < a.clause().end())) {
                visits(s, index, i, contents, out);
            }
        }
        return out;
    }

    private static void visits(Sent s, int index, int noun, List<Span> contents, List<ActMention> out) {
        int limit = limit(s, noun + 1);
        Party paid = paid(s, noun);
        int received = received(s, noun);
        int dated = TimesBeside.attributive(s, noun);
        Surroundings around = paid != null ? Surroundings.read(s, paid.to() + 1, s.size()) : received > 0 ? received(s, noun, limit, received) : Surroundings.read(s, noun + 1, limit);
        around.time = dated < 0 ? around.time : s.times[dated];
        Party owner = paid != null ? paid : received > 0 ? s.partyEnding(received) : owner(s, dated < 0 ? noun : dated);
        List<Party> who = owner != null ? List.of(owner) : s.is(noun + 1, "of") || s.is(noun + 1, "from") || s.is(noun + 1, "by") ? around.slot(s.at(noun + 1).lower()) : guests(s, around);
        int verb = told(s, limit);
        // A's visit ended on Friday: the acts told of on it did not all take place then
        verb = owner != null && s.is(verb, ENDS) ? -1 : verb;
        if (verb > 0 && around.time == null) {
            Surroundings when = Surroundings.read(s, verb + 1, limit(s, verb + 1));
            around.time = when.time;
            around.place = around.place == null ? when.place : around.place;
            around.placeName = around.placeName == null ? when.placeName : around.placeName;
        }
        around.time = around.time == null && marked(s, noun) ? TimesBeside.fronted(s, noun) : around.time;
        boolean one = around.time != null || placed(s, noun) && (around.place != null || coming(s, noun));
        boolean embedded = s.said(contents, noun) && verb < 0;
        boolean future = s.future(limit) || coming(s, noun) || verb > 0 && ahead(s, limit, verb);
        List<Actor> actors = new ArrayList<>();
        for (Party p : one ? who : List.<Party>of()) {
            int article = s.is(p.from(), "a") || s.is(p.from(), "an") ? p.from() : p.from() - 1;
            boolean some = s.is(article, "a") || s.is(article, "an");
            if (!some && (p.person() || received > 0)) {
                actors.add(new Actor(p.mention(), Role.PRINCIPAL));
            }
        }
        boolean each = s.at(noun).lower().endsWith("s");
        for (int k = 0; k < actors.size(); k += each ? 1 : actors.size()) {
            int first = owner == null ? noun : owner.from();
            out.add(new ActMention("en.act.visit-of", Kind.VISIT, index, s.zone, s.span(first, Math.max(noun + 1, around.end)), s.span(noun, noun + 1),
                    each ? actors.subList(k, k + 1) : actors, around.time, around.place, around.placeName, around.venue, future, false, PhraseActs.off(s, noun), embedded, false, null));
        }
    }

    /** {@code the visit that President A paid to B in May}: who paid it; null where nobody is told so. */
    private static @Nullable Party paid(Sent s, int noun) {
        int from = s.is(noun + 1, "that") || s.is(noun + 1, "which") ? noun + 2 : noun + 1;
        Party who = s.in(from) ? s.parties[from] : null;
        return who != null && who.person() && (s.is(who.to(), "paid") || s.is(who.to(), "made")) && s.is(who.to() + 1, "to") ? who : null;
    }

    /** {@code was received in Lae for a state visit}: the guest's, whoever received him. */
    private static Surroundings received(Sent s, int noun, int limit, int received) {
        Surroundings around = Surroundings.read(s, noun + 1, limit);
        Whereabouts.take(around, Surroundings.read(s, received, noun - 1));
        around.time = around.time == null ? TimesBeside.fronted(s, received) : around.time;
        around.time = around.place == null ? null : around.time;
        return around;
    }

    /** {@code A was received in Lae by B for a state visit}: where the verb group begins that tells of the guest; -1 where none does. */
    private static int received(Sent s, int noun) {
        for (int i = noun - 1; i > 1 && i > noun - 2 * NEAR; i--) {
            boolean passive = (s.is(i, "received") || s.is(i, "welcomed")) && s.partyOver(i) == null && Happening.be(s, i);
            int group = i;
            while (passive && s.has(group - 1, BE | HAVE | MODAL | ADVERB)) {
                group--;
            }
            if (passive) {
                Party guest = s.partyEnding(group);
                return guest != null && (guest.person() || guest.mention().kind() == MentionKind.PRONOUN) && s.has(i, noun, "for") ? group : -1;
            }
            if (s.is(i, ";") || s.partyOver(i) == null && s.has(i, VERB) && !s.has(i, EVENT) && !s.has(i - 1, DET)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code a visit to B by A}, {@code the visit to B of A}, {@code the visit to B from 3 to 5 May of A}. */
    private static List<Party> guests(Sent s, Surroundings around) {
        List<Party> of = around.slot("of").stream().filter(p -> around.place != null && behind(s.at(Math.max(0, p.from() - 2)).end(), around)).toList();
        return around.slot("by").isEmpty() ? of : around.slot("by");
    }

    private static boolean behind(int end, Surroundings around) {
        return end == around.place.end() || around.time != null && end == around.time.span().end() && around.time.span().start() > around.place.start();
    }

    /** The word that tells that the visit takes place, which may stand behind an aside: {@code , originally planned for May, will begin}; or -1. */
    private static int told(Sent s, int limit) {
        if (s.is(limit, ",") && AHEAD.contains(s.in(limit + 1) ? s.at(limit + 1).lower() : "") && s.has(limit + 2, PREP)) {
            // A's visit to B, scheduled for May, will
            return limit + 1;
        }
        int from = limit;
        for (int i = limit; s.is(limit, ",") && i < limit + 2 * NEAR && s.in(i); i++) {
            from = s.is(i, ",") && s.has(i + 1, MODAL | BE | HAVE | VERB) ? i + 1 : from;
        }
        for (int i = from; i < from + NEAR && s.in(i) && (from == limit || s.has(from, MODAL | BE | HAVE | VERB)); i++) {
            boolean open = !s.in(i + 1) || s.times[i + 1] != null || s.has(i + 1, PREP | ADVERB) || !s.at(i + 1).word();
            boolean was = (s.is(i, "was") || s.is(i, "were")) && (s.in(i + 1) && s.times[i + 1] != null || s.has(i + 1, PREP) && s.in(i + 2) && s.times[i + 2] != null);
            if (was || (TOLD.contains(s.at(i).lower()) || ENDS.contains(s.at(i).lower())) && s.partyOver(i) == null && open) {
                return i;
            }
            if (s.is(i, ",") || s.has(i, NOT | POSS)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean ahead(Sent s, int from, int verb) {
        boolean future = AHEAD.contains(s.at(verb).lower());
        for (int i = from; i < verb; i++) {
            future |= s.has(i, FUTURE);
        }
        return future;
    }

    /** {@code his recent visit to B}, {@code her upcoming visit}: one visit is meant, if its day is not told. */
    static boolean placed(Sent s, int noun) {
        for (int i = noun - 1; i > noun - 5 && i >= 0; i--) {
            if (s.is(i, "recent") || s.is(i, "last") || s.is(i, "latest") || s.is(i, "upcoming") || s.is(i, "forthcoming") || s.is(i, "planned")) {
                return true;
            }
        }
        return false;
    }

    /** {@code A, during his visit to B, said}: the pronoun right behind a name is that person's; {@code A updated B on his visit}: it is that of whoever tells of it. */
    static @Nullable Party beside(Sent s, int pronoun) {
        int i = s.has(pronoun - 1, PREP) ? pronoun - 1 : -1;
        Party p = i < 1 ? null : s.partyEnding(s.is(i - 1, ",") ? i - 1 : i);
        if (p != null && s.is(p.from() - 1, TELLING)) {
            Party teller = s.partyEnding(s.has(p.from() - 2, ADVERB) ? p.from() - 2 : p.from() - 1);
            return teller != null && teller.person() ? teller : null;
        }
        return p != null && p.mention().kind() == MentionKind.PERSON ? p : null;
    }

    private static boolean coming(Sent s, int noun) {
        for (int i = noun - 1; i > noun - 5; i--) {
            if (s.is(i, "upcoming") || s.is(i, "forthcoming") || s.is(i, "planned") || s.is(i, "coming")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Today marks the third day of A's visit}. */
    private static boolean marked(Sent s, int noun) {
        for (int i = 1; i < noun; i++) {
            boolean day = s.is(i, "day") && s.is(i + 1, "of") && s.partyOver(i) == null;
            for (int k = i - 1; day && k > i - 4; k--) {
                if (s.is(k, "marks") || s.is(k, "marked") || s.is(k, "is") || s.is(k, "was")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code President A's first official visit}. */
    private static @Nullable Party owner(Sent s, int noun) {
        for (int i = noun; i > noun - 6 && i > 0; i--) {
            Party p = s.partyEnding(i);
            if (p != null) {
                return s.at(i - 1).possessive() ? p : null;
            }
            if (!s.at(i - 1).word() || s.has(i - 1, PREP | DET | POSS | VERB | CONJ) && !s.is(i - 1, "state")) {
                return null;
            }
        }
        return null;
    }

    /** The phrase ends at the next verb or mark that is not of a date. */
    private static int limit(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            Party p = s.parties[i];
            boolean list = s.is(i, ",") && s.in(i + 1) && (s.times[i + 1] != null || s.parties[i + 1] != null);
            if (p != null) {
                i = p.to() - 1;
            } else if (s.is(i, ",") && !list || s.is(i, ";") || i > from && s.has(i, EVENT) && s.at(i).lower().startsWith("visit") || s.is(i, "since") || s.is(i, "after") || s.is(i, "following") || s.has(i, VERB | BE | HAVE | MODAL | REL) && s.times[i] == null && !s.has(i, EVENT)) {
                return i;
            }
        }
        return s.size();
    }
}
