package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds who does what an occasion is used for: {@code The visit will be an opportunity for A to meet B}, {@code gave A the chance to meet B}, {@code enabled A to meet B}. */
public final class Chances {
    public static final Set<String> CHANCES = WordSet.of("opportunity", "opportunities", "occasion", "chance", "platform", "setting", "possibility");
    private static final Set<String> GIVES = WordSet.of("give", "gives", "gave", "given", "offer", "offers", "offered", "provide", "provides", "provided", "afford", "affords", "afforded", "be", "was", "were", "been",
            "serve", "served", "present", "presented", "create", "created");
    private static final Set<String> LETS = WordSet.of("enable", "enabled", "enables", "allow", "allowed", "allows", "permit", "permitted");
    private static final Set<String> VISITS = WordSet.of("visit", "trip", "tour", "stay", "journey", "attendance");
    /** In tokens, from the infinitive back. */
    private static final int FAR = 40;

    private Chances() {
    }

    /** The infinitive with who means to do it, or has the chance to; null where nobody is told to. */
    public static @Nullable Verb governed(Sent s, List<Verb> verbs, int k) {
        Verb intended = Intentions.of(s, verbs.get(k), Intentions.main(s, verbs, k));
        return intended == null ? of(s, verbs, k) : intended;
    }

    /** The infinitive with who does it, or null; {@code k} is its place among the verbs, so that {@code to meet B and to sign C} has one doer. */
    public static @Nullable Verb of(Sent s, List<Verb> verbs, int k) {
        Verb v = verbs.get(k);
        int first = k;
        while (first > 0 && verbs.get(first).subject().isEmpty() && verbs.get(first - 1).link() == Link.INFINITIVE && joined(s, verbs.get(first).group())) {
            first--;
        }
        Verb head = verbs.get(first);
        List<Party> doers = head.subject().isEmpty() ? given(s, head.group()) : head.subject();
        int own = doers.isEmpty() ? visitor(s, head.group()) : -1;
        if (own >= 0) {
            return new Verb(v.at(), v.group(), v.tense(), List.of(Nameless.simple(s, own, own + 1, MentionKind.PRONOUN, s.is(own, "their"))), v.group(), Link.INFINITIVE, v.passive(), v.negated(), true, false);
        }
        int verb = doers.isEmpty() ? -1 : governs(s, doers.get(0).from() - 1, head.subject().isEmpty());
        // what lets somebody leave is no occasion
        boolean leaves = verb >= 0 && LETS.contains(s.at(verb).lower()) && Intentions.JOURNEYS.contains(s.at(v.at()).lower());
        int tense = verb < 0 || leaves ? 0 : tense(s, verb);
        return tense == 0 ? null : new Verb(v.at(), v.group(), v.tense(), doers, v.group(), Link.INFINITIVE, v.passive(), v.negated(), tense > 0, false);
    }

    /** {@code The visit provided an opportunity for}: whether at token {@code link} follows what the occasion was used for. */
    public static boolean serves(Sent s, int link) {
        int verb = serving(s, link);
        return verb >= 0 && tense(s, verb) != 0;
    }

    /** The verb that an occasion is told with right before token {@code link}: {@code provides an opportunity}; or -1. */
    private static int serving(Sent s, int link) {
        int i = link - 1;
        boolean chance = i > 0 && CHANCES.contains(s.at(i).lower());
        while (chance && i > 0 && s.at(i).word() && s.partyOver(i) == null && !GIVES.contains(s.at(i).lower()) && !s.is(i, "is")) {
            i--;
        }
        return chance && (GIVES.contains(s.at(i).lower()) || s.is(i, "is")) ? i : -1;
    }

    private static boolean joined(Sent s, int to) {
        return s.is(to - 1, "and") || s.is(to - 1, ",") || s.is(to - 1, "then") || s.is(to - 1, "also");
    }

    /** Who stands before {@code the opportunity to}, or right before the infinitive. */
    private static List<Party> given(Sent s, int to) {
        int i = to - 1;
        if (i > 0 && CHANCES.contains(s.at(i).lower())) {
            while (i > 0 && s.partyOver(i) == null && s.at(i).word() && !s.has(i, VERB | BE)) {
                i--;
            }
            i++;
        } else {
            i = to;
        }
        Party who = s.partyEnding(i);
        boolean people = who != null && !s.at(who.to() - 1).possessive();
        return people ? Subjects.group(s, who) : List.of();
    }

    /** {@code My visit to Lae will be an opportunity to meet B}: the pronoun of whoever makes the visit; -1 where it is over, or nobody's. */
    private static int visitor(Sent s, int to) {
        int verb = serving(s, to);
        if (verb < 0 || tense(s, verb) < 0) {
            return -1;
        }
        for (int i = to - 1; i >= 0 && i > to - FAR; i--) {
            boolean opens = i == 0 || s.is(i - 1, ",") || s.is(i - 1, "that");
            if (opens && s.has(i, POSS) && s.at(i).word() && VISITS.contains(s.at(s.has(i + 1, COMMON) && !s.has(i + 1, EVENT) ? i + 2 : i + 1).lower())) {
                return i;
            }
            if (s.is(i, "that") || s.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb of the occasion, which stands before those who have it: {@code be an opportunity for}, {@code give}; or -1. */
    private static int governs(Sent s, int before, boolean object) {
        if (object) {
            return before > 0 && (GIVES.contains(s.at(before).lower()) || LETS.contains(s.at(before).lower()) && !s.has(before, BE)) ? before : -1;
        }
        int i = s.is(before, "for") ? before - 1 : -1;
        if (i < 0 || !CHANCES.contains(s.at(i).lower())) {
            return -1;
        }
        while (i > 0 && i > before - FAR && s.at(i).word() && s.partyOver(i) == null) {
            if (GIVES.contains(s.at(i).lower())) {
                return i;
            }
            i--;
        }
        return -1;
    }

    /** 1 if the verb at a token tells of what will be, -1 if of what was, 0 if of neither. */
    private static int tense(Sent s, int verb) {
        for (int i = verb; i >= 0 && i > verb - 5; i--) {
            if (s.partyOver(i) != null || s.has(i, NOT) || s.is(i, "would") || s.is(i, "could") || s.is(i, "should")) {
                break;
            }
            if (s.has(i, FUTURE)) {
                return 1;
            }
        }
        String word = s.at(verb).lower();
        boolean past = word.endsWith("ed") || word.equals("gave") || word.equals("was") || word.equals("were") || word.equals("been");
        return past ? -1 : 0;
    }
}
