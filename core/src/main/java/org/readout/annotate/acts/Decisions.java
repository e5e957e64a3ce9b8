package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.Form;
import org.readout.model.Instrument;
import org.readout.model.MentionKind;
import org.readout.model.Stage;
import org.readout.text.WordSet;

/** Finds what two sides agreed to set up or designated, and dates they agreed on. */
final class Decisions {
    private static final Set<String> FOUNDING = WordSet.of("establish", "create", "launch", "form", "institute", "found", "inaugurate", "develop", "initiate", "activate", "relaunch",
            "re-establish", "revive", "start");
    private static final Set<String> FOUNDED = WordSet.of("established", "created", "launched", "formed", "instituted", "founded", "inaugurated", "initiated", "relaunched", "re-established");
    private static final Set<String> BIRTHS = WordSet.of("establishment", "creation", "launch", "formation", "foundation", "founding", "setting-up",
            "inauguration");
    private static final Set<String> BODIES = WordSet.of("committee", "commission", "mechanism", "group", "dialogue", "force", "fund", "council", "forum",
            "taskforce", "partnership", "hotline", "consultations", "platform", "centre", "center", "working-group", "subcommittee", "sub-committee", "panel", "board", "network", "hub", "alliance",
            "initiative", "secretariat", "groups", "dialogues", "committees");
    private static final Set<String> TOLD = WordSet.of("agreed", "decided", "announced", "announce", "agree", "welcomed", "resolved");
    /** Who does so to found something has agreed to do it. */
    private static final Set<String> RESOLVED = WordSet.of("agreed", "decided", "resolved", "committed", "pledged", "undertook");
    private static final Set<String> REGULARLY = WordSet.of("regularly", "annually", "biannually", "quarterly", "monthly", "yearly", "twice", "every");

    /** What is praised as good was not set up. */
    private static final Set<String> PRAISE = WordSet.of("good", "strong", "close", "excellent", "solid", "lasting", "deep", "deeper", "closer", "stronger", "longstanding", "great", "true");

    /** Nothing is decided without one of these words. */
    static final List<Set<String>> TRIGGERS = List.of(Set.of("designated", "designate", "declared", "set"), TOLD, RESOLVED, FOUNDED, FOUNDING);

    private Decisions() {
    }

    /** Reads what is agreed, decided or announced by the word at a token, or jointly set up by it. */
    static void find(Sent s, int index, int at, List<Instrument> out) {
        if (s.is(at, "designated") || s.is(at, "designate") || s.is(at, "declared")) {
            designated(s, index, at, out);
            return;
        }
        boolean told = TOLD.contains(s.at(at).lower());
        boolean agrees = RESOLVED.contains(s.at(at).lower());
        int next = s.in(at + 1) && s.times[at + 1] != null ? TimesBeside.past(s, at + 1) : at + 1;
        int to = agrees && s.is(next, "to") ? next + 1 : -1;
        boolean up = s.is(to, "set") && s.is(to + 1, "up");
        if (s.in(to) && (up || FOUNDING.contains(s.at(to).lower()))) {
            body(s, index, at, up ? to + 2 : to + 1, Stage.AGREED, out);
        } else if (s.is(to, "hold") || s.is(to, "convene") || s.is(to, "meet")) {
            meeting(s, index, at, s.is(to, "meet") ? to : to + 1, out);
        } else if (agrees && s.is(at + 1, "that")) {
            date(s, index, at, at + 2, out);
        } else if (told) {
            birth(s, index, at, out);
        } else {
            jointly(s, index, at, out);
        }
    }

    /** {@code agreed on the establishment of a joint committee}. */
    private static void birth(Sent s, int index, int at, List<Instrument> out) {
        for (int i = at + 1; i < at + 6 && s.in(i); i++) {
            if (BIRTHS.contains(s.at(i).lower()) && s.is(i + 1, "of")) {
                body(s, index, at, i + 2, Stage.AGREED, out);
                return;
            }
        }
    }

    /** {@code jointly launched a fund}, {@code both sides set up a committee}, {@code will launch a dialogue}, {@code a dialogue was launched}. */
    private static void jointly(Sent s, int index, int at, List<Instrument> out) {
        boolean up = s.is(at, "set") && s.is(at + 1, "up");
        boolean future = s.has(at - 1, FUTURE) || s.is(at - 1, "also") && s.has(at - 2, FUTURE);
        boolean founds = up || FOUNDED.contains(s.at(at).lower()) || FOUNDING.contains(s.at(at).lower()) && future;
        if (!founds) {
            return;
        }
        int group = at;
        while (s.has(group - 1, ADVERB | HAVE)) {
            group--;
        }
        Party before = s.partyEnding(group);
        boolean both = s.is(at - 1, "jointly") || before != null && (before.mention().kind() == MentionKind.PERSONS
                || before.mention().kind() == MentionKind.COLLECTIVE || before.mention().kind() != MentionKind.GROUP && before.mention().plural() || Subjects.group(s, before).size() > 1);
        boolean fresh = !s.is(at + 1, "the") && !s.is(at + 2, "the");
        if (both && fresh || future && with(s, at)) {
            body(s, index, at, up ? at + 2 : at + 1, future ? Stage.PLANNED : Stage.AGREED, out);
        } else if (s.has(at - 1, BE) && !s.is(up ? at + 2 : at + 1, "by")) {
            born(s, index, at, out);
        }
    }

    /** {@code A new working group on visas was set up}: what opens the sentence with an indefinite article. */
    private static void born(Sent s, int index, int at, List<Instrument> out) {
        int start = 0;
        while (start < at && !(s.is(start, "a") || s.is(start, "an"))) {
            start++;
        }
        boolean opens = start == 0 || s.is(start - 1, ",");
        boolean joint = false;
        for (int i = start + 1; i < start + 8 && i < at; i++) {
            joint |= s.is(i, "joint") || s.is(i, "working") || s.is(i, "bilateral") || s.is(i, "trilateral") || s.is(i, "new");
        }
        opens &= joint;
        for (int i = start + 1; opens && i < start + 8 && i < at; i++) {
            if (BODIES.contains(s.at(i).lower())) {
                out.add(instrument(s, index, at, start + 1, s.has(at - 2, HAVE) ? at - 2 : at - 1, Stage.AGREED));
                return;
            }
        }
    }

    /** What one alone launches is jointly set up where it says with whom. */
    private static boolean with(Sent s, int at) {
        for (int i = at + 1; i < at + 10 && s.in(i); i++) {
            if (s.is(i, "with") && s.in(i + 1) && s.parties[i + 1] != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code agreed to hold the next round in Oslo in May}: a fixed date. */
    private static void meeting(Sent s, int index, int verb, int from, List<Instrument> out) {
        boolean dated = false;
        boolean event = s.is(from, "meet");
        for (int i = from; i < s.size() && i < from + 24; i++) {
            dated |= s.times[i] != null || from > verb + 2 && REGULARLY.contains(s.at(i).lower());
            event |= s.has(i, EVENT) || s.is(i, "round");
        }
        int start = s.has(from, DET) ? from + 1 : from;
        int stop = end(s);
        for (int i = start; i < stop; i++) {
            stop = s.is(i, ",") || s.is(i, "and") && s.has(i + 1, VERB) ? i : stop;
        }
        if (dated && event && start < stop) {
            out.add(instrument(s, index, verb, start, stop, Stage.AGREED));
        }
    }

    private static int end(Sent s) {
        return s.is(s.size() - 1, ".") ? s.size() - 1 : s.size();
    }

    /** {@code a joint committee on trade}. */
    private static void body(Sent s, int index, int verb, int from, Stage stage, List<Instrument> out) {
        int start = s.has(from, DET) ? from + 1 : from;
        boolean vague = start == from && (s.is(from - 1, "develop") || s.is(from - 1, "start") || s.is(from - 1, "initiate"));
        for (int i = start; !vague && i < start + 8 && s.in(i); i++) {
            if (s.is(i, "partnership") && PRAISE.contains(s.at(i - 1).lower())) {
                return;
            }
            if (BODIES.contains(s.at(i).lower())) {
                int stop = i + 1;
                while (s.in(stop) && !s.is(stop, ",") && !s.is(stop, ";") && !(s.is(stop, "and") && s.has(stop + 1, VERB) && s.at(stop + 1).lower().endsWith("ed")) && !s.is(stop, ".") && !s.is(stop, "to") && !s.has(stop, REL | BE | HAVE | MODAL)
                        && !(s.has(stop, PREP) && s.in(stop + 1) && s.times[stop + 1] != null)) {
                    stop++;
                }
                stop = s.is(stop - 1, "and") ? stop - 1 : stop;
                out.add(instrument(s, index, verb, start, stop, stage));
                return;
            }
            if (s.has(i, PREP) || s.has(i, VERB) && !s.has(i, EVENT) || s.is(i, ",")) {
                return;
            }
        }
    }

    /** {@code agreed that the next meeting will be held in May}, {@code agreed that the committee would meet in May}. */
    private static void date(Sent s, int index, int verb, int from, List<Instrument> out) {
        int start = s.has(from, DET) ? from + 1 : from;
        boolean next = (s.is(start, "next") || s.is(start, "second") || s.is(start, "third")) && s.in(start + 1);
        boolean event = false;
        boolean held = false;
        boolean meets = false;
        for (int i = start; i < s.size() && i < start + 24; i++) {
            event |= i < start + 6 && s.has(i, EVENT);
            held |= next && (s.is(i, "held") || s.is(i, "place"));
            meets |= i < start + 10 && s.has(i - 1, MODAL) && (s.is(i, "meet") || s.is(i, "reconvene")) && timed(s, i);
        }
        if (next && event && held || meets) {
            out.add(instrument(s, index, verb, start, end(s), Stage.AGREED));
        }
    }

    private static boolean timed(Sent s, int from) {
        for (int i = from; i < s.size() && i < from + 10; i++) {
            if (s.times[i] != null || REGULARLY.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code designated 2024 as the Year of Friendship}. */
    private static void designated(Sent s, int index, int verb, List<Instrument> out) {
        int as = -1;
        for (int i = verb + 1; i < Math.min(s.size(), verb + 6); i++) {
            as = s.is(i, "as") && as < 0 ? i : as;
        }
        // 2026 was declared the Year of Friendship
        boolean named = as < 0 && s.has(verb - 1, BE) && s.has(verb + 1, DET) && s.capital(verb + 2);
        if (as < 0 && !named) {
            return;
        }
        as = named ? verb : as;
        int to = as + 1;
        int quotes = 0;
        while (s.in(to) && (s.capital(to) || s.has(to, DET) || s.is(to, "of") || s.at(to).number() || "\"\u201c\u201d".contains(s.at(to).text()) && quotes++ < 2)) {
            to++;
        }
        boolean year = false;
        for (int i = as; i < to; i++) {
            year |= s.is(i, "year") || s.is(i, "decade") || s.is(i, "month") || s.is(i, "day");
        }
        int from = as <= verb + 1 ? s.has(as + 1, DET) ? as + 2 : as + 1 : verb + 1;
        if (year && to > as + 1) {
            out.add(new Instrument("en.agreement.designated", s.span(from, to), Form.DECISION, Stage.AGREED, s.span(verb, verb + 1), index));
        }
    }

    private static Instrument instrument(Sent s, int index, int verb, int from, int to, Stage stage) {
        return new Instrument("en.agreement.decided", s.span(from, to), Form.DECISION, stage, s.span(verb, verb + 1), index);
    }
}
