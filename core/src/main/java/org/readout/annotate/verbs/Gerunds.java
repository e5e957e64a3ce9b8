package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Tense;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds acts in the -ing form under words that tell that they will take place or did: {@code looks forward to welcoming B}, {@code said this when meeting B}. */
public final class Gerunds {
    private static final Set<String> JOYS = WordSet.of("privilege", "pleasure", "honour", "honor", "opportunity", "chance", "joy", "delight");

    /** What somebody is thanked for that he did once, at a day and place of its own. */
    private static final Set<String> DONE = WordSet.of("hosting", "visiting", "attending", "receiving", "welcoming", "chairing", "convening", "co-hosting");
    private static final Set<String> THANKS = WordSet.of("thanked", "thanks", "congratulated", "commended", "praised");
    private static final Set<String> JOURNEYS = WordSet.of("visit", "trip", "tour", "stay", "day", "programme", "program", "itinerary", "engagements", "mission", "journey");
    private static final Set<String> STAGES = WordSet.of("began", "begins", "begin", "started", "starts", "start", "opened", "opens", "kicked", "kicks", "kick", "concluded", "concludes", "conclude", "ended", "ends", "end",
            "completed", "wrapped", "rounded", "continued", "marked", "commenced");

    private static final Set<String> TALKS = WordSet.of("talk", "talks", "meeting", "conversation");

    /** In tokens. */
    private static final int NEAR = 40;

    private Gerunds() {
    }

    /** {@code Having met B, A left}, {@code A met C before being received by B}: where such a clause begins whose verb stands at a token; -1 for others. */
    static int past(Sent s, int start, int before, boolean passive) {
        if (passive) {
            return s.is(start, "being") && (s.is(before, "before") || s.is(before, "after")) ? before : -1;
        }
        return s.is(start, "having") && (start == 0 || start == 1 && (s.is(0, "after") || s.is(0, "following"))) ? 0 : -1;
    }

    /** {@code In addition to meeting B, A visited C}: whether the words up to token {@code k} tell that what the -ing form tells was not all. */
    static boolean besides(Sent s, int ing, int k) {
        boolean opens = k == 0 && s.is(0, "besides") || k == 1 && s.is(0, "apart") && s.is(1, "from") || k > 0 && s.is(k, "addition") && s.is(k - 1, "in");
        return opens && s.at(ing).spelling().cues().isEmpty();
    }

    /** The verbs, each with the subject of what governs it. */
    public static List<Verb> find(Sent s) {
        List<Verb> out = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            if (s.has(i, VERB) && s.at(i).lower().endsWith("ing") && s.partyOver(i) == null && !s.quoted[i]) {
                boolean future = s.is(i - 1, "to") && s.is(i - 2, "forward") || s.is(i - 1, "to") && s.is(i - 2, "committed") && s.is(i + 1, "again")
                        || s.is(i - 1, "anticipate") || s.is(i - 1, "anticipates");
                boolean met = met(s, i);
                boolean past = met || s.is(i - 1, "of") && JOYS.contains(s.at(i - 2).lower());
                Verb before = out.isEmpty() ? null : out.get(out.size() - 1);
                boolean joined = before != null && (s.is(i - 1, "and") || s.is(i - 1, ",")) && !s.has(i + 1, EVENT) && !s.is(i, "attending") && !s.is(i, "visiting") && i - before.at() < NEAR;
                int begun = s.is(i - 1, "by") ? begun(s, i - 1) : -1;
                List<Party> said = met ? said(s, i) : List.of();
                List<Party> thanked = s.is(i - 1, "for") && s.is(i, DONE) ? thanked(s, i - 1) : List.of();
                List<Party> besides = s.is(i, "visiting") ? besides(s, i) : List.of();
                future |= !besides.isEmpty() && future(s, s.size());
                List<Party> subject = !besides.isEmpty() ? besides : !thanked.isEmpty() ? thanked : begun > 0 ? Subjects.opening(s, begun) : !said.isEmpty() ? said : future || past ? Subjects.opening(s, i - 1) : joined ? before.subject() : List.of();
                future |= joined && before.future();
                if (!subject.isEmpty()) {
                    out.add(new Verb(i, i, Tense.GERUND, subject, subject.get(0).from(), Link.SUBJECT, false, false, future || future(s, i), false));
                }
            }
        }
        return out;
    }

    /** {@code said this when meeting B}, {@code called for X on Friday when having talks with B}. */
    private static boolean met(Sent s, int i) {
        boolean held = (s.is(i, "having") || s.is(i, "holding")) && s.has(i + 1, i + 5, "with") && (s.has(i + 2, i + 5, TALKS) || s.has(i + 1, i + 2, TALKS));
        boolean when = (s.is(i - 1, "when") || s.is(i - 1, "while")) && (held || s.is(i, "meeting") || s.is(i, "receiving"));
        return when && (s.has(i - 2, VERB | PRONOUN | DET) || s.timeStart(i - 2) > 0 || held);
    }

    /** {@code X, said A when meeting B}: who stands behind the verb; empty where nobody does. */
    private static List<Party> said(Sent s, int to) {
        for (int i = to - 2; i > 0 && i > to - NEAR; i--) {
            if (s.is(i, "said") && s.is(i - 1, ",") && s.parties[i + 1] != null && s.parties[i + 1].person()) {
                return Subjects.group(s, s.parties[i + 1]);
            }
        }
        return List.of();
    }

    /** {@code thanked A for hosting the summit}: who is thanked did it; empty where nobody is. */
    private static List<Party> thanked(Sent s, int to) {
        Party named = s.partyEnding(to);
        boolean him = named == null && (s.is(to - 1, "him") || s.is(to - 1, "her"));
        Party who = him ? Nameless.simple(s, to - 1, to, MentionKind.PRONOUN, false) : named;
        return who != null && s.is(who.from() - 1, THANKS) && (him || who.person()) ? List.of(who) : List.of();
    }

    /** {@code As well as visiting A, B will visit C}: who is told behind the comma visits both; empty where nobody is. */
    private static List<Party> besides(Sent s, int visiting) {
        boolean opens = visiting == 1 && (s.is(0, "besides") || s.is(0, "after")) || visiting == 2 && s.is(0, "apart") && s.is(1, "from")
                || visiting == 3 && (s.is(0, "as") && s.is(1, "well") && s.is(2, "as") || s.is(0, "in") && s.is(1, "addition") && s.is(2, "to"));
        for (int i = visiting + 1; opens && i < visiting + NEAR && s.in(i + 1); i++) {
            Party who = s.is(i, ",") ? s.parties[i + 1] : null;
            if (who != null && (who.person() || who.mention().kind() == MentionKind.PRONOUN)) {
                return List.of(who);
            }
        }
        return List.of();
    }

    /** {@code began his visit to Norland by meeting B}: where the verb stands that tells of the journey; -1 where none does. */
    private static int begun(Sent s, int by) {
        boolean journey = false;
        for (int i = by - 1; i > 0 && i > by - NEAR && !s.is(i, ",") && !s.is(i, ";"); i--) {
            journey |= JOURNEYS.contains(s.at(i).lower());
            if (journey && STAGES.contains(s.at(i).lower()) && s.partyOver(i) == null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether before a token a word tells what is to come, or might. */
    static boolean future(Sent s, int to) {
        for (int i = 0; i < to; i++) {
            if (s.has(i, FUTURE) && s.partyOver(i) == null) {
                return true;
            }
        }
        return false;
    }
}
