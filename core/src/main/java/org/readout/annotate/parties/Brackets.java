package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.DET;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent;
import org.readout.model.Office;

/** What stands in brackets behind a name: letters, another script, a country, the offices held. */
final class Brackets {
    /** No bracket behind a name has more tokens. */
    private static final int BRACKET = 18;
    private final OfficeParser parser;

    Brackets(OfficeParser parser) {
        this.parser = parser;
    }

    /** Past a bracket that holds an abbreviation or a name in another script. */
    static int past(Sent s, int at) {
        if (!s.is(at, "(")) {
            return at;
        }
        for (int j = at + 1; j < at + BRACKET && s.in(j); j++) {
            if (s.is(j, ")")) {
                return j + 1;
            }
            if (s.times[j] != null) {
                return at;
            }
        }
        return at;
    }

    /** Offices that a bracket alone holds, added to {@code held}: {@code A (president of the Trade Committee)}. */
    void offices(Sent s, int at, List<Office> held) {
        List<Office> found = new ArrayList<>();
        int i = at;
        do {
            int from = s.has(i + 1, DET) ? i + 2 : i + 1;
            FoundOffice office = s.is(at, "(") && s.in(from) ? parser.parse(s, from, true) : null;
            if (office == null || office.plural()) {
                return;
            }
            found.add(office.office());
            i = office.to();
        } while (s.is(i, "and") || s.is(i, "&") || s.is(i, ","));
        if (s.is(i, ")")) {
            held.addAll(found);
        }
    }

    /** The side that a bracket alone tells: {@code Minister of Trade (Canada)}. */
    static @Nullable String side(Sent s, int at) {
        Sent.Hit hit = s.is(at, "(") && s.in(at + 1) ? s.hits[at + 1] : null;
        return hit != null && hit.kind().equals("country") && s.is(hit.end(), ")") ? hit.side() : null;
    }
}
