package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.text.WordSet;

/** Finds signings told by what was signed: {@code A protocol was signed}, with who signed it and who looked on. */
final class Signings {
    static final Set<String> SIGNED = WordSet.of("signed", "inked", "initialled", "exchanged");
    /** In tokens: between the two verbs of {@code was approved and signed}. */
    private static final int CLAUSE = 24;
    /** In tokens: between {@code signed} and who did it. */
    private static final int NEAR = 14;

    private Signings() {
    }

    /** {@code A protocol on X between A and B was signed}: those who sign, or those between whom it is. */
    static @Nullable ActMention find(Sent s, int index, List<Span> contents) {
        for (int i = 0; i < s.size() && s.triggers(Triggers.SIGNING); i++) {
            boolean signs = s.is(i, SIGNED) && s.partyOver(i) == null && !s.quoted[i];
            boolean verb = signs && (Happening.be(s, i) || s.is(i - 1, "been") || joined(s, i));
            boolean reduced = signs && !verb && reduced(s, i);
            ActMention each = signs && !verb ? each(s, index, i, contents) : null;
            if (each != null) {
                return each;
            }
            int noun = verb || reduced && i > 0 ? instrument(s, i) : reduced ? opening(s) : -1;
            noun = noun < 0 && signs && s.is(i + 1, "by") && joined(s, i) ? i : noun;
            if (noun >= 0) {
                Surroundings after = Surroundings.read(s, i + 1, reduced && i > 0 ? ends(s, i + 1) : s.size());
                List<Actor> actors = signers(after);
                actors.addAll(actors.isEmpty() ? signers(Surroundings.read(s, Math.min(noun + 1, i), i)) : List.of());
                actors = Signatories.among(s, actors);
                boolean people = actors.stream().anyMatch(a -> a.mention().kind().person());
                TimeMention time = after.time == null && !reduced ? TimesBeside.fronted(s, i) : after.time;
                boolean beside = i > 0 && (s.is(i - 1, ",") || Instruments.NOUNS.contains(s.at(i - 1).lower()));
                if (reduced && time == null && (!people || !beside || after.place == null)) {
                    continue;
                }
                Witnesses.add(s, i, actors);
                sides(s, i, after);
                boolean embedded = reduced && !people || s.said(contents, i);
                boolean future = s.has(i - 1, FUTURE) || s.has(i - 2, FUTURE) || s.has(i - 3, FUTURE) || s.is(i - 1, "be");
                return new ActMention("en.act.noun", Kind.SIGNING, index, s.zone, s.span(noun, Math.max(i + 1, after.end)), s.span(i, i + 1), actors,
                        time, after.place, after.placeName, after.venue, future, false, false, embedded, false, null);
            }
        }
        return null;
    }

    private static List<Actor> signers(Surroundings around) {
        List<Actor> out = Slots.principals(around.slot("by"));
        out.addAll(Slots.principals(around.slot("between")));
        return out;
    }

    /** {@code was approved in May and signed today in Oslo by A}. */
    private static boolean joined(Sent s, int verb) {
        boolean alone = s.in(verb + 1) && (s.times[verb + 1] != null || s.has(verb + 1, PREP));
        for (int i = verb - 2; alone && s.is(verb - 1, "and") && i > 0 && i > verb - CLAUSE; i--) {
            if (s.has(i, BE) && s.partyOver(i) == null) {
                return s.at(i + 1).lower().endsWith("ed") || s.has(i + 1, ADVERB) && s.at(i + 2).lower().endsWith("ed");
            }
            if (s.has(i, REL | HAVE | MODAL) && !s.capital(i)) {
                return false;
            }
        }
        return false;
    }

    /** {@code the agreement on trade that A and B signed in May}: what was signed stands before those who did it. */
    static boolean relative(Sent s, Verb v) {
        int from = v.subject().isEmpty() ? 0 : v.subject().get(0).from();
        boolean relative = from > 1 && (s.is(from - 1, "that") || s.is(from - 1, "which")) && !s.has(from - 2, VERB | PREP);
        return relative && !s.is(v.at() + 1, "into") && Instruments.near(s, Math.max(0, from - 9), from - 1);
    }

    /** {@code The protocol, signed in Oslo by A and B, covers}, {@code the agreement on trade signed in May 2015}. */
    private static boolean reduced(Sent s, int verb) {
        boolean behind = verb == 0 || s.is(verb - 1, ",") || described(s, verb);
        for (int i = verb + 1; behind && i < verb + NEAR && s.in(i); i++) {
            boolean dated = s.times[i] != null && verb > 0 && described(s, verb);
            if (dated || (s.is(i, "by") || s.is(i, "between")) && s.partyOver(i) == null) {
                return true;
            }
            if (s.is(i, ",") || s.has(i, VERB | BE | HAVE | MODAL | REL) && s.times[i] == null) {
                return false;
            }
        }
        return false;
    }

    /** {@code the memorandum of understanding (MoU) on trade signed}: what was signed stands before, with what it is on. */
    private static boolean described(Sent s, int verb) {
        for (int i = verb - 1; i > verb - NEAR && s.in(i); i--) {
            if (s.at(i).word() && Instruments.NOUNS.contains(s.at(i).lower())) {
                return true;
            }
            if (s.is(i, ",") || s.partyOver(i) == null && s.has(i, VERB | BE | HAVE | MODAL | REL) && (!s.has(i - 1, DET | PREP) || s.is(i - 1, "to"))) {
                return false;
            }
        }
        return false;
    }

    /** {@code the agreement signed in May by A is in force}: where what tells of the signing ends. */
    private static int ends(Sent s, int from) {
        int i = from;
        while (i < s.size() && !(s.partyOver(i) == null && (s.has(i, BE | HAVE | MODAL) || s.has(i, VERB) && !s.has(i, COMMON | EVENT)) && s.times[i] == null)) {
            i++;
        }
        return i;
    }

    /** {@code signed for Norland by A and for Sudland by B in Oslo}: the first two are no places. */
    private static void sides(Sent s, int verb, Surroundings around) {
        for (int i = verb + 1; i < s.size() && around.place != null; i++) {
            if (s.at(i).start() == around.place.start()) {
                if (!s.is(i - 1, "for") && !(s.is(i - 1, "of") && s.is(i - 2, "behalf"))) {
                    return;
                }
                Surroundings rest = Surroundings.read(s, i + 1, s.size());
                around.place = rest.place;
                around.placeName = rest.placeName;
            }
        }
    }

    /** {@code A signed the agreement on behalf of Norland and B on behalf of Sudland}: two who sign for one each. */
    private static @Nullable ActMention each(Sent s, int index, int verb, List<Span> contents) {
        List<Actor> actors = Signatories.of(s);
        // signed on behalf of Norland: what was told before
        boolean whom = s.is(verb, "signed") && (s.is(verb + 1, "for") || s.is(verb + 1, "on") && s.is(verb + 2, "behalf"));
        boolean signing = actors.size() > 1 && (Instruments.near(s, verb, Math.min(s.size(), verb + NEAR)) || s.is(verb + 1, "it") || whom);
        if (!signing || s.has(verb - 1, POSS | DET | PREP)) {
            return null;
        }
        Witnesses.add(s, verb, actors);
        Surroundings after = Surroundings.read(s, verb + 1, s.size());
        sides(s, verb, after);
        return new ActMention("en.act.noun", Kind.SIGNING, index, s.zone, s.span(), s.span(verb, verb + 1), actors, after.time == null ? TimesBeside.fronted(s, verb) : after.time,
                after.place, after.placeName, after.venue, s.has(verb - 1, FUTURE) || s.has(verb - 2, FUTURE), false, false, s.said(contents, verb), false, null);
    }

    /** {@code Signed today by A and B, the protocol covers}: the token of the verb where what was signed stands behind the comma; -1 if it does not. */
    private static int opening(Sent s) {
        for (int i = 2; i + 2 < s.size(); i++) {
            if (s.is(i, ",") && s.is(i + 1, "the")) {
                for (int k = i + 2; k < i + NEAR && s.in(k) && s.at(k).word() && s.partyOver(k) == null; k++) {
                    if (Instruments.NOUNS.contains(s.at(k).lower())) {
                        return 0;
                    }
                }
            }
        }
        return -1;
    }

    private static int instrument(Sent s, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 60; i--) {
            if (Instruments.NOUNS.contains(s.at(i).lower()) && s.partyOver(i) == null) {
                return i;
            }
        }
        return -1;
    }
}
