package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Language;
import org.readout.model.Kind;
import org.readout.text.WordSet;

/** The words that tell of an act named by a noun that it took place, begins or is planned. */
final class Happening {
    static final Set<String> HAPPENS = WordSet.of("place", "held", "conducted", "convened", "opened", "closed", "hosted", "given", "arranged", "organised", "organized", "awarded", "conferred", "laid", "chaired", "co-chaired", "paid");
    /** Words that announce: {@code A meeting with B is planned}, {@code talks are scheduled for Friday}. */
    static final Set<String> PLANNED = WordSet.of("planned", "scheduled", "foreseen", "envisaged", "envisioned", "expected", "due", "set", "anticipated");
    private static final Set<String> FOCUSED = WordSet.of("focused", "focussed", "centred", "centered", "covered", "concentrated", "addressed", "dealt", "touched", "revolved", "dominated", "devoted", "dedicated");
    private static final Set<String> FOCUS = WordSet.of("focus", "centre", "center", "cover", "concentrate", "address", "deal", "touch", "revolve", "include", "concern");
    private static final Set<String> BEGINNING = WordSet.of("begins", "began", "begin", "opens", "opened", "open", "starts", "started", "start", "runs", "run");
    /** In tokens, from the verb to what was done. */
    private static final int DOING = 20;
    private final Language language;

    Happening(Language language) {
        this.language = language;
    }

    /** The word that tells that it took place; a clause between commas ({@code who arrived here,}) may stand before. */
    int of(Sent s, int noun) {
        boolean aside = false;
        for (int i = noun + 1; i < s.size() && i < noun + 60; i++) {
            boolean took = s.is(i, "place") && (s.is(i - 1, "took") || s.is(i - 1, "take") || s.is(i - 1, "taken") || s.is(i - 1, "takes") || s.is(i - 1, "taking"))
                    || begins(s, noun, i) || gathers(s, i);
            boolean planned = PLANNED.contains(s.at(i).lower()) && be(s, i) && !s.is(i + 1, "to") || listed(s, i);
            boolean verb = took || planned || HAPPENS.contains(s.at(i).lower()) && be(s, i) || s.is(i, "attended") && be(s, i) && fresh(s, noun) || focuses(s, i);
            boolean after = !aside || s.is(i - 2, ",") || s.is(i - 3, ",");
            if (verb && after && s.partyOver(i) == null) {
                return i;
            }
            aside |= s.has(i, REL) && s.partyOver(i) == null;
            if (s.is(i, ";") || aside && !s.is(i - 1, ",") && s.has(i, REL)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code A tree-planting ceremony was attended by A}: one that was not told of before. */
    static boolean fresh(Sent s, int noun) {
        int i = noun;
        while (i > 0 && i > noun - 6 && s.at(i - 1).word() && !s.has(i - 1, DET | POSS | PREP | VERB)) {
            i--;
        }
        return i == 1 && (s.is(0, "a") || s.is(0, "an"));
    }

    /** {@code The forum brought together ministers from 30 countries}, told at its last word. */
    static boolean gathers(Sent s, int i) {
        return s.is(i, "together") && (s.is(i - 1, "brought") || s.is(i - 1, "brings") || s.is(i - 1, "bring") || s.is(i - 1, "bringing") && s.is(i - 2, ","));
    }

    /** {@code The conference opens today}, {@code the summit begins in Oslo}. */
    private boolean begins(Sent s, int noun, int i) {
        boolean verb = BEGINNING.contains(s.at(i).lower()) && !s.has(i - 1, BE | HAVE) && (s.has(i + 1, PREP) || s.in(i + 1) && s.times[i + 1] != null);
        return verb && s.partyOver(i) == null && EventNouns.bare(language, s, noun) != Kind.RECEPTION;
    }

    /** {@code Talks with A followed}, {@code A meeting with A rounded off the visit}. */
    private static boolean follows(Sent s, int i) {
        boolean off = s.is(i, "off") && s.is(i - 1, "rounded");
        boolean closes = off || s.is(i, "completed") || s.is(i, "concluded") || s.is(i, "complete") || s.is(i, "conclude") || s.is(i, "crowned");
        boolean stay = closes && s.has(i + 1, DET | POSS) && (Staged.stay(s, i + 2) || Staged.stay(s, i + 3) || Staged.stay(s, i + 4));
        boolean last = (s.is(i, "followed") || s.is(i, "follow")) && !be(s, i) && !s.is(i - 1, ",") && (!s.in(i + 1) || s.is(i + 1, ".") || s.is(i + 1, ",") || s.has(i + 1, PREP) && s.is(i + 1, "in") || s.times[i + 1] != null);
        return stay || last;
    }

    /** {@code The talks with A focused on trade}, {@code will cover trade}: of what they were, so that they were or will be. */
    static boolean focuses(Sent s, int i) {
        return FOCUSED.contains(s.at(i).lower()) || follows(s, i) || FOCUS.contains(s.at(i).lower()) && (s.has(i - 1, FUTURE) || s.has(i - 2, FUTURE) && s.has(i - 1, ADVERB) || s.is(i - 1, "to") && PLANNED.contains(s.at(i - 2).lower()) && be(s, i - 2));
    }

    /** {@code The talks began with A and B praising X}: what was done first, and not with whom. */
    static boolean begun(Sent s, int i) {
        boolean with = s.is(i + 1, "with") && (s.is(i, "began") || s.is(i, "begin") || s.is(i, "opened") || s.is(i, "ended") || s.is(i, "concluded") || s.is(i, "closed"));
        for (int k = i + 2; with && k < i + DOING && s.in(k) && !s.is(k, ","); k++) {
            if (s.at(k).lower().endsWith("ing") && s.partyEnding(k) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code will focus}, {@code are planned}: the first word of the verb that ends with token {@code i}. */
    static int group(Sent s, int i) {
        int from = listed(s, i) ? i - 2 : i;
        while (from > 0 && s.partyOver(from - 1) == null && (s.has(from - 1, BE | HAVE | MODAL | ADVERB) || s.is(from - 1, "to") || s.is(from, "to") && PLANNED.contains(s.at(from - 1).lower()) || (s.is(from - 1, "took") || s.is(from - 1, "take")) && from == i)) {
            from--;
        }
        return from;
    }

    /** {@code A courtesy call was paid on A}, {@code a visit was paid to A}: whom it was paid to was met. */
    static boolean paid(Sent s, int i) {
        Sent.Party whom = s.is(i, "paid") && s.in(i + 2) && (s.is(i + 1, "on") || s.is(i + 1, "upon") || s.is(i + 1, "to")) ? s.parties[i + 2] : null;
        return whom != null && whom.person();
    }

    /** {@code is on the agenda}. */
    static boolean listed(Sent s, int i) {
        boolean programme = s.is(i, "agenda") || s.is(i, "programme") || s.is(i, "program") || s.is(i, "schedule") || s.is(i, "cards");
        return programme && s.has(i - 1, DET | POSS) && s.is(i - 2, "on") && (be(s, i - 2) || s.has(i - 4, BE));
    }

    /** After a form of {@code be}. */
    static boolean be(Sent s, int i) {
        return s.has(i - 1, BE) || s.has(i - 2, BE) && s.has(i - 1, ADVERB);
    }

    /** {@code Talks have been held since 2004}, {@code talks are regularly held}. */
    static boolean habit(Sent s, int noun, int happens) {
        if (s.is(noun - 1, "regular")) {
            return true;
        }
        for (int i = noun; i < s.size(); i++) {
            boolean since = s.is(i, "since") && s.in(i + 1) && s.times[i + 1] != null;
            boolean often = i < happens && (s.is(i, "regularly") || s.is(i, "annually") || s.is(i, "usually") || s.is(i, "traditionally") || s.is(i, "periodically"));
            if (s.partyOver(i) == null && (since && (s.is(happens - 1, "been") || s.is(happens - 1, "taken")) || often)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun is part of a phrase or the object of a verb that stands before it. */
    static boolean governed(Sent s, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 10; i--) {
            if (s.is(i, ")") && s.is(i - 2, "(") && s.at(i - 1).allCapital()) {
                // the Harbour Union (HU) summit
                i -= 2;
                continue;
            }
            Party over = s.partyOver(i);
            if (over != null && Gatherings.inName(s, over)) {
                i = over.from();
                continue;
            }
            boolean adjective = i == noun - 1 && (s.has(i - 1, DET | POSS) || s.has(i - 1, COMMON) && !s.has(i - 1, GROUP | COLLECTIVE | VERB) && s.has(i - 2, DET | POSS));
            if (over != null || s.has(i, VERB) && !s.capital(i) && !adjective || s.has(i, BE | HAVE)) {
                return true;
            }
            if (s.has(i, PREP) && !s.is(i, "of") && i > 0 && !s.has(i, DET)) {
                return true;
            }
            if (s.is(i, ",") || s.is(i, "where")) {
                return false;
            }
        }
        return false;
    }

    /** {@code A's talks with B took place today in Lae}: when and where, behind the verb that tells no more. */
    static void tookPlace(Sent s, Surroundings around) {
        int verb = around.end;
        boolean took = (s.is(verb, "took") || s.is(verb, "takes")) && s.is(verb + 1, "place") || s.has(verb, BE) && s.is(verb + 1, "held");
        if (took && around.time == null) {
            Whereabouts.take(around, Surroundings.read(s, verb + 2, s.size()));
        }
    }

    /** {@code Talks were held in Lae, which were chaired by A}: whether the relative clause goes on with an act that the sentence itself tells. */
    static boolean resumed(Sent s, int which) {
        boolean told = false;
        for (int i = 1; i < which && s.is(which, "which") && s.is(which - 1, ","); i++) {
            told |= s.is(i, "held") && s.has(i - 1, BE) || s.is(i, "place") && s.is(i - 1, "took");
        }
        return told;
    }
}
