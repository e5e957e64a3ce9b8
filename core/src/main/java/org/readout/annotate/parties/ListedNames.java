package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;

/** Names that open an item of a list of those present, where what stands before the first comma is the name, whatever its words. */
final class ListedNames {
    private static final int MOST = 5;
    private static final int FAR = 12;
    private static final int NO_NAME = DET | PREP | CONJ | SUBORD | PRONOUN | POSS | BE | HAVE | DO | OBJECT | REL | OFFICE_HEAD | OFFICE_MOD | BODY | EVENT | GROUP | CALENDAR;

    private ListedNames() {
    }

    /** Past the name that begins at token {@code from}, if it opens its item; {@code from} if none does. */
    static int end(Sent s, int from, Guide guide) {
        if (!opens(s, from, guide)) {
            return from;
        }
        int i = from;
        boolean name = false;
        while (s.in(i) && i - from < MOST && part(s, i)) {
            name |= guide.isAnyName(s.at(i));
            i++;
        }
        name |= s.is(i, ",") && office(s, i + 1);
        boolean closed = s.is(i, ",") || s.is(i, "(") || s.is(i, "\u2013") || s.is(i, "\u2014");
        return name && closed && i - from > 1 && s.hits[from] == null | guide.isGiven(s.at(from)) ? i : from;
    }

    private static boolean opens(Sent s, int from, Guide guide) {
        int first = 0;
        while (s.in(first) && !s.at(first).word()) {
            first++;
        }
        int bare = first;
        while (s.has(bare, HONORIFIC)) {
            bare++;
        }
        return from == bare || from == first && guide.isGiven(s.at(from));
    }

    /** Whether an office stands before the next comma. */
    private static boolean office(Sent s, int from) {
        for (int i = from; i < from + FAR && s.in(i) && !s.is(i, ","); i++) {
            if (s.has(i, OFFICE_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(Sent s, int i) {
        Token t = s.at(i);
        boolean place = s.hits[i] != null && !s.hits[i].ambiguous() && s.hits[i].end() > i + 1;
        return t.capital() && t.word() && !t.possessive() && (NameParser.initial(t) || !t.has(NO_NAME)) && !place;
    }
}
