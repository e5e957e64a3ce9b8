package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.model.Form;
import org.readout.model.Instrument;
import org.readout.model.Span;
import org.readout.model.Stage;

/** Finds what two sides agreed to set up, and dates they agreed on. */
final class Decisions {
    private static final Set<String> FOUNDING = Set.of("establish", "create", "launch", "form", "institute", "found", "inaugurate");
    private static final Set<String> FOUNDED = Set.of("established", "created", "launched", "formed", "instituted", "founded", "inaugurated");
    private static final Set<String> BIRTHS = Set.of("establishment", "creation", "launch", "formation", "foundation", "founding", "setting-up",
            "inauguration");
    private static final Set<String> BODIES = Set.of("committee", "commission", "mechanism", "group", "dialogue", "force", "fund", "council", "forum",
            "taskforce", "partnership", "hotline", "consultations", "platform", "centre", "center", "working-group");
    private static final Set<String> TOLD = Set.of("agreed", "decided", "announced", "announce", "agree", "welcomed", "resolved");

    private Decisions() {
    }

    /** Reads what is agreed, decided or announced by the word at a token, or jointly set up by it. */
    static void find(Sent s, int index, int at, List<Instrument> out) {
        boolean told = TOLD.contains(s.at(at).lower());
        int to = told && s.is(at + 1, "to") ? at + 2 : -1;
        boolean up = s.is(to, "set") && s.is(to + 1, "up");
        boolean agrees = s.is(at, "agreed") || s.is(at, "decided") || s.is(at, "resolved");
        if (to > 0 && agrees && s.in(to) && (up || FOUNDING.contains(s.at(to).lower()))) {
            body(s, index, at, up ? to + 2 : to + 1, Stage.AGREED, out);
        } else if (to > 0 && agrees && (s.is(to, "hold") || s.is(to, "convene") || s.is(to, "meet"))) {
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

    /** {@code jointly launched a fund}, {@code both sides set up a committee}, {@code will launch a dialogue}. */
    private static void jointly(Sent s, int index, int at, List<Instrument> out) {
        boolean up = s.is(at, "set") && s.is(at + 1, "up");
        boolean future = s.has(at - 1, FUTURE) || s.is(at - 1, "also") && s.has(at - 2, FUTURE);
        boolean founds = up || FOUNDED.contains(s.at(at).lower()) || FOUNDING.contains(s.at(at).lower()) && future;
        org.readout.annotate.Sent.Party before = founds ? s.partyEnding(s.has(at - 1, ADVERB) ? at - 1 : at) : null;
        boolean both = s.is(at - 1, "jointly") || before != null && (before.mention().kind() == org.readout.model.MentionKind.PERSONS
                || before.mention().kind() == org.readout.model.MentionKind.COLLECTIVE);
        if (founds && (both || future && with(s, at))) {
            body(s, index, at, up ? at + 2 : at + 1, future ? Stage.PLANNED : Stage.AGREED, out);
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
            dated |= s.times[i] != null;
            event |= s.has(i, EVENT) || s.is(i, "round");
        }
        int start = s.has(from, DET) ? from + 1 : from;
        int stop = s.is(s.size() - 1, ".") ? s.size() - 1 : s.size();
        for (int i = start; i < stop; i++) {
            stop = s.is(i, ",") || s.is(i, "and") && s.has(i + 1, VERB) ? i : stop;
        }
        if (dated && event && start < stop) {
            out.add(instrument(s, index, verb, start, stop, Stage.AGREED));
        }
    }

    /** {@code a joint committee on trade}. */
    private static void body(Sent s, int index, int verb, int from, Stage stage, List<Instrument> out) {
        int start = s.has(from, DET) ? from + 1 : from;
        for (int i = start; i < start + 8 && s.in(i); i++) {
            if (BODIES.contains(s.at(i).lower())) {
                int stop = i + 1;
                while (s.in(stop) && !s.is(stop, ",") && !s.is(stop, ";") && !s.is(stop, ".") && !s.is(stop, "to") && !s.has(stop, REL | BE | HAVE | MODAL)) {
                    stop++;
                }
                stop = s.is(stop - 1, "and") ? stop - 1 : stop;
                out.add(instrument(s, index, verb, start, stop, stage));
                return;
            }
            if (s.has(i, PREP | VERB) || s.is(i, ",")) {
                return;
            }
        }
    }

    /** {@code agreed that the next meeting will be held in May}. */
    private static void date(Sent s, int index, int verb, int from, List<Instrument> out) {
        int start = s.has(from, DET) ? from + 1 : from;
        boolean next = (s.is(start, "next") || s.is(start, "second") || s.is(start, "third")) && s.in(start + 1);
        boolean event = false;
        boolean held = false;
        for (int i = start; next && i < s.size(); i++) {
            event |= i < start + 6 && s.has(i, EVENT);
            held |= s.is(i, "held") || s.is(i, "place");
        }
        if (event && held) {
            int stop = s.is(s.size() - 1, ".") ? s.size() - 1 : s.size();
            out.add(instrument(s, index, verb, start, stop, Stage.AGREED));
        }
    }

    private static Instrument instrument(Sent s, int index, int verb, int from, int to, Stage stage) {
        Span span = s.span(from, to);
        return new Instrument("en.agreement.decided", span, Form.DECISION, stage, s.span(verb, verb + 1), index);
    }
}
