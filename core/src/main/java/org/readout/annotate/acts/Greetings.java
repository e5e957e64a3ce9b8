package org.readout.annotate.acts;

import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.lexicon.ActRule;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.TimeExpression;
import org.readout.text.WordSet;

/** Tells who greets somebody at an airport. */
final class Greetings {
    static final Set<String> GREETED = WordSet.of("greeted", "met", "seen", "welcomed", "received", "accorded");
    private static final Set<String> MET = WordSet.of("en.act.receive", "en.act.welcome", "en.act.greet", "en.act.meet");
    static final String WELCOME = "en.act.welcome-to";
    /** In tokens from the start of its sentence. */
    private static final int NEAR = 12;

    /** In tokens, between the verb and the airport. */
    private static final int FAR = 24;

    private Greetings() {
    }

    /** {@code was greeted at the airport by A and B}. */
    static boolean at(Sent s) {
        if (!s.triggers(Triggers.GREETING)) {
            return false;
        }
        for (int i = 1; i < s.size(); i++) {
            if (s.is(i, "airport") && (s.is(i - 2, "at") || s.is(i - 3, "at")) && s.is(s.size() - 2, "off")) {
                return true;
            }
        }
        boolean arrival = false;
        for (int i = 1; i < s.size() && i < 24; i++) {
            arrival |= s.is(i, "arrival");
            if (s.is(i, GREETED) && Happening.be(s, i)) {
                for (int j = i; j < s.size(); j++) {
                    if (arrival && s.is(j, "by") || s.is(j, "arrival") && s.is(j + 1, "by") || s.is(j, "airport") || s.is(j, "station") || s.is(j, "airfield")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@code was met at the airport by A}, {@code welcomed B at the airport}: of somebody's coming and no talks. */
    static boolean arrival(Sent s, Verb v, ActRule rule) {
        if (!MET.contains(rule.id()) && !rule.id().equals(WELCOME) || !s.triggers(Triggers.GREETING)) {
            return false;
        }
        for (int i = 1; i < s.size(); i++) {
            if ((s.is(i, "airport") || s.is(i, "airbase") || s.is(i, "airfield")) && (s.is(i - 1, "the") || s.is(i - 1, "at") || s.capital(i - 1) || s.capital(i))) {
                return Math.abs(i - v.at()) < FAR;
            }
        }
        return false;
    }

    /** {@code I look forward to welcoming B to Norland}, {@code we welcome B to Norland from 3 to 5 May}: of a visit to the country, and no meeting of its own. */
    static boolean stay(Sent s, Verb v, ActRule rule, Surroundings around) {
        if (!rule.id().equals(WELCOME) || v.passive() || around.place == null || around.slot("object").isEmpty()) {
            return false;
        }
        int at = s.tokenAt(around.place.start());
        boolean country = at >= v.at() && at < around.end && s.hits[at] != null && s.hits[at].kind().equals("country");
        return country && (v.future() || around.time != null && around.time.expression() instanceof TimeExpression.Interval);
    }

    /** Takes out of what a sentence tells the meeting that is no more than such a greeting: {@code On arrival she was received by A}. */
    static void only(Sent s, List<ActMention> told) {
        boolean greeted = told.stream().anyMatch(a -> a.rule().equals("en.act.greeted"));
        boolean arrival = false;
        for (int i = 1; i < s.size() && i < NEAR; i++) {
            arrival |= s.is(i, "arrival");
        }
        boolean there = arrival;
        told.removeIf(a -> greeted && there && a.kind() == Kind.MEETING && !a.same() && MET.contains(a.rule()));
    }

    /** Where the list of those who greet begins, or -1. */
    static int by(Sent s) {
        for (int i = 1; i < Math.min(s.size(), 46); i++) {
            if (s.is(i, "by") && s.partyOver(i) == null) {
                return i + 1;
            }
        }
        return -1;
    }
}
