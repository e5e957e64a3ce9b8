package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Tense;
import org.readout.text.WordSet;

/** Finds where a verb that the lexicon does not know goes on with the sentence: {@code noted X and promoted the Y}. */
final class Coordination {
    /** Past forms that tell of what kind the noun behind them is. */
    private static final Set<String> ADJECTIVES = WordSet.of("shared", "proposed", "expected", "desired");
    /** What is told to others when it is shared. */
    private static final Set<String> TOLD = WordSet.of("concern", "concerns", "views", "view", "insights", "information", "experiences", "experience", "details", "updates", "thoughts", "perspectives",
            "ideas", "condolences", "lessons", "strategies", "stories", "examples", "steps", "plans", "recommendations", "feedback", "practices", "successes", "findings", "suggestions");

    private Coordination() {
    }

    /** The conjunction before such a verb within the noun phrase that begins at {@code from}, else {@code to}. */
    static int end(Sent s, int from, int to) {
        if (s.is(from, "how") || s.is(from, "what") || s.is(from, "why") || s.is(from, "whether")) {
            return to;
        }
        for (int i = from + 1; i + 2 < to; i++) {
            if (s.has(i, REL | BE | HAVE | MODAL | SUBORD) && !s.has(i, PREP) || s.quoted[i]) {
                return to;
            }
            int verb = i + 1;
            while (s.is(i, "and") && s.has(verb, ADVERB)) {
                verb++;
            }
            boolean past = s.is(i, "and") && s.in(verb + 1) && s.at(verb).lower().endsWith("ed") && !s.capital(verb)
                    && s.parties[verb] == null;
            if (past && s.has(verb + 1, DET | POSS) && !s.at(i - 1).lower().endsWith("ed")) {
                return i;
            }
        }
        return to;
    }

    /** {@code said that the talks, which had begun, called for patience}: the verb of what is said from token {@code from} on, whose subject a relative clause stands beside. */
    static boolean predicate(Sent s, int from, Verb v, boolean clause) {
        boolean that = clause;
        int i = from;
        while (i < v.clause() && (!s.has(i, REL | BE | HAVE | MODAL | CONJ) || s.is(i, "that")) && !s.is(i, ",")) {
            that |= s.is(i, "that");
            i++;
        }
        boolean relative = i > from && s.is(i, ",") && (s.is(i + 1, "which") || s.is(i + 1, "who")) && i + 1 < v.clause();
        return that && relative && s.is(v.clause(), ",") && v.at() == v.clause() + 1;
    }

    /** {@code to discuss X and thank B}, but not {@code to discuss the work to support A and uphold B}: what is only done goes on with the content. */
    static boolean speech(Complements complements, Sent s, Verb beside) {
        Complements.Found found = complements.find(s, beside);
        return found != null && complements.infinitive(found);
    }

    /** {@code our defence and shared values}, but not {@code and shared concerns}: at the past form. */
    static boolean adjective(Sent s, int at) {
        boolean bare = (s.is(at - 1, "and") || s.is(at - 1, ",") && s.is(at, "shared")) && ADJECTIVES.contains(s.at(at).lower()) && !s.has(at + 1, DET | POSS | OBJECT | SUBORD | PREP) && !s.is(at + 1, "how") && !s.is(at + 1, "what");
        for (int i = at + 1; i < at + 3 && s.in(i); i++) {
            bare &= !TOLD.contains(s.at(i).lower());
        }
        return bare;
    }

    /** Whether what follows a verb names an act or an instrument: {@code led the talks}, but not {@code led the industry}. */
    static boolean event(Sent s, int from) {
        for (int i = from; i < from + 12 && s.in(i) && !s.is(i, ",") && !s.has(i, REL); i++) {
            if (s.has(i, EVENT) || Instruments.NOUNS.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code met to reaffirm X and discuss Y}: whether a base form goes on with an infinitive before it. */
    static boolean purposed(List<Verb> verbs, int k) {
        boolean base = verbs.get(k).link() == Link.JOINED && verbs.get(k).tense() == Tense.BASE;
        for (int i = k - 1; base && i >= 0 && !verbs.get(i).finite(); i--) {
            if (verbs.get(i).link() == Link.INFINITIVE) {
                return true;
            }
        }
        return false;
    }
}
