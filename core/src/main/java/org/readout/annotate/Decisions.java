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
    private static final Set<String> FOUNDING = Set.of("establish", "create", "launch", "form", "institute");
    private static final Set<String> BODIES = Set.of("committee", "commission", "mechanism", "group", "dialogue", "force", "fund", "council", "forum", "taskforce", "partnership", "hotline");

    private Decisions() {
    }

    /** Reads from the word {@code agreed} at a token. */
    static void find(Sent s, int index, int agreed, List<Instrument> out) {
        boolean infinitive = s.is(agreed + 1, "to");
        boolean set = infinitive && s.is(agreed + 2, "set") && s.is(agreed + 3, "up");
        if (set || infinitive && s.in(agreed + 2) && FOUNDING.contains(s.at(agreed + 2).lower())) {
            body(s, index, agreed, set ? agreed + 4 : agreed + 3, out);
        } else if (s.is(agreed + 1, "that")) {
            date(s, index, agreed, agreed + 2, out);
        }
    }

    /** {@code a joint committee on trade}. */
    private static void body(Sent s, int index, int verb, int from, List<Instrument> out) {
        int start = s.has(from, DET) ? from + 1 : from;
        for (int i = start; i < start + 8 && s.in(i); i++) {
            if (BODIES.contains(s.at(i).lower())) {
                int stop = i + 1;
                while (s.in(stop) && !s.is(stop, ",") && !s.is(stop, ";") && !s.is(stop, ".") && !s.is(stop, "to") && !s.has(stop, REL | VERB | BE | HAVE | MODAL)) {
                    stop++;
                }
                stop = s.is(stop - 1, "and") ? stop - 1 : stop;
                out.add(instrument(s, index, verb, start, stop));
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
            out.add(instrument(s, index, verb, start, stop));
        }
    }

    private static Instrument instrument(Sent s, int index, int verb, int from, int to) {
        Span span = s.span(from, to);
        return new Instrument("en.agreement.decided", span, Form.DECISION, Stage.AGREED, s.span(verb, verb + 1), index);
    }
}
