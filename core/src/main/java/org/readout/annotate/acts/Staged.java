package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Chances;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Tells talks that took place from what is said of them: {@code the focus of the talks with A}, {@code The visit ended with a meeting with A}. */
final class Staged {
    /** What of an act tells that it took place: {@code the focus of the talks between A and B}. */
    private static final Set<String> PARTS = WordSet.of("focus", "centre", "center", "heart", "core", "subject", "subjects", "topic", "topics", "theme", "themes", "course");
    private static final Set<String> HIGHLIGHTS = WordSet.of("highlight", "highlights", "centrepiece", "centerpiece", "culmination", "climax");
    private static final Set<String> ENDS = WordSet.of("began", "begins", "begin", "started", "starts", "start", "opened", "opens", "kicked", "ended", "ends", "end", "concluded", "concludes",
            "conclude", "culminated", "culminates", "culminate", "closed", "closes", "off", "finished", "finish");
    private static final Set<String> STAYS = WordSet.of("visit", "trip", "tour", "stay", "programme", "program", "journey", "day", "itinerary", "mission");

    /** With an object of their own: {@code rounded off her visit with}, {@code kicked off the trip with}. */
    private static final Set<String> STAGES = WordSet.of("begin", "begins", "began", "beginning", "start", "starts", "started", "starting", "open", "opens", "opened", "end", "ends", "ended", "ending",
            "conclude", "concludes", "concluded", "concluding", "close", "closes", "closed", "complete", "completes", "completed", "finish", "finishes", "finished", "continue", "continues", "continued",
            "culminate", "culminates", "culminated", "focus", "focuses", "focused", "focussed", "centre", "centres", "centred", "center", "centered", "concentrate", "concentrated", "revolved",
            "dominated", "devoted", "dedicated", "crowned", "marked");
    /** The second word of such a verb: {@code kick off}, {@code wrap up}. */
    private static final Set<String> PARTICLES = WordSet.of("kick", "kicks", "kicked", "round", "rounds", "rounded", "wrap", "wraps", "wrapped", "set", "sets");
    private static final Set<String> LINKS = WordSet.of("with", "in", "on", "by", "to", "around");
    /** No stage is told in more tokens. */
    private static final int FAR = 40;

    /** Without one of these no sentence tells of what a journey was made. */
    static final List<Set<String>> TRIGGERS = List.of(STAGES, PARTICLES, PARTS, HIGHLIGHTS, Chances.CHANCES, Set.of("followed"));

    private Staged() {
    }

    /**
     * {@code The visit began with a meeting with A and ended in Oslo}, {@code She rounded off her trip with a meeting with A}, {@code This was followed by
     * a lunch with A}, {@code At the heart of the visit was a meeting with A}: where the acts begin of which the journey was made, or -1.
     */
    static int list(Sent s) {
        for (int i = 1; i + 1 < s.size() && s.triggers(Triggers.STAGE); i++) {
            if (s.partyOver(i) != null || s.quoted[i]) {
                continue;
            }
            boolean followed = s.is(i, "by") && s.is(i - 1, "followed") && Happening.be(s, i - 1);
            boolean staged = s.in(i) && LINKS.contains(s.at(i).lower()) && (stage(s, i - 1) && journey(s, i - 1) || object(s, i));
            boolean chance = s.is(i, "for") && Chances.serves(s, i) && journey(s, i);
            boolean heart = chance || s.has(i, BE) && heart(s, i);
            if (followed || staged || heart) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code The first day of the visit will close with a gala dinner}: whether what ends or begins it is told from token {@code from} on. */
    static boolean begins(Sent s, int from) {
        int list = list(s);
        return list > 0 && (from == list || from == list + 1);
    }

    /** Whether a token is a word for a journey. */
    static boolean stay(Sent s, int i) {
        return s.in(i) && STAYS.contains(s.at(i).lower()) && s.partyOver(i) == null;
    }

    /** Whether such a verb begins at token {@code i}. */
    static boolean stages(Sent s, int i) {
        return s.in(i) && (STAGES.contains(s.at(i).lower()) || PARTICLES.contains(s.at(i).lower()));
    }

    /** Whether a verb that ends with token {@code i} tells how something began, went on or ended. */
    private static boolean stage(Sent s, int i) {
        return i > 0 && (STAGES.contains(s.at(i).lower()) || (s.is(i, "off") || s.is(i, "up")) && PARTICLES.contains(s.at(i - 1).lower()));
    }

    /** Whether what stands before token {@code to} tells of a journey, or goes on with what was told of it: {@code It ended}. */
    private static boolean journey(Sent s, int to) {
        for (int i = to - 1; i >= 0 && i > to - FAR; i--) {
            if (stay(s, i)) {
                return true;
            }
        }
        return s.is(0, "it") && to < 5;
    }

    /** {@code concluded her visit to A on Friday with}: a stay is what began or ended, before token {@code link}. */
    static boolean object(Sent s, int link) {
        for (int i = link - 1; i > 1 && i > link - FAR && (s.is(link, "with") || s.is(link, "by")); i--) {
            boolean stay = stay(s, i);
            for (int k = i - 1; stay && k > i - 5 && k > 0; k--) {
                if (s.has(k, POSS) || s.is(k, "the")) {
                    return stage(s, k - 1);
                }
            }
            if (stay || s.is(i, ";") || s.has(i, REL) || s.has(i, EVENT) && s.partyOver(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** {@code At the heart of the visit was}, {@code The focus of the trip will be}. */
    private static boolean heart(Sent s, int be) {
        boolean part = false;
        boolean stay = false;
        for (int i = 0; i < be && i < FAR; i++) {
            part |= PARTS.contains(s.at(i).lower()) || HIGHLIGHTS.contains(s.at(i).lower());
            stay |= part && stay(s, i);
        }
        return stay;
    }

    /** {@code The highlight of the visit was a meeting with A}, {@code The visit ended with talks with A}. */
    static boolean with(Sent s, int from) {
        int verb = from - 1;
        boolean ends = verb > 0 && (s.is(verb, "with") || s.is(verb, "in")) && ENDS.contains(s.at(verb - 1).lower());
        while (verb > 0 && s.has(verb, BE | MODAL | HAVE | ADVERB)) {
            verb--;
        }
        boolean high = false;
        boolean stay = false;
        for (int i = verb; i >= 0 && (ends || verb < from - 1); i--) {
            high |= HIGHLIGHTS.contains(s.at(i).lower());
            stay |= stay(s, i);
        }
        return ends ? stay : high;
    }

    /** {@code The focus of the talks}: one part of them. */
    static boolean part(Sent s, int from) {
        return s.is(from - 1, "of") && PARTS.contains(s.at(Math.max(0, from - 2)).lower());
    }

    /** {@code Among the highlights were}: of what is told is no list of people. */
    static boolean highlight(Sent s, int i) {
        return s.is(i, HIGHLIGHTS);
    }

    /** {@code in bilateral talks with President A}. */
    static boolean withPerson(Sent s, int at) {
        int noun = s.has(at, EVENT) && !s.has(at + 1, EVENT) ? at : at + 1;
        Party who = s.has(noun, EVENT) && s.at(noun).lower().endsWith("s") && s.is(noun + 1, "with") && s.in(noun + 2) ? s.parties[noun + 2] : null;
        return who != null && who.mention().kind() == MentionKind.PERSON;
    }

    /** {@code in talks}, {@code at a meeting}, {@code during the call}: whether the phrase from a token on is where something else went on. */
    static boolean within(Sent s, int from) {
        return s.is(from - 1, "in") || s.is(from - 1, "at") || s.is(from - 1, "during");
    }
}
