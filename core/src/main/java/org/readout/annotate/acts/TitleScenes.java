package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds where a headline says that what it heads took place: {@code President A meets B in Lae}, {@code Working visit to Lae by Minister A}. */
final class TitleScenes {
    static final String RULE = "en.act.scene-title";
    private static final Set<String> JOURNEYS = WordSet.of("visit", "visits", "trip", "tour", "stay", "travels", "travel", "mission");

    private TitleScenes() {
    }

    /** The mention; null where no place is told, or more than one. */
    static @Nullable ActMention find(Sent s, int index) {
        int at = -1;
        for (int i = 1; i < s.size() && s.zone == Zone.TITLE && s.at(0).start() == 0; i++) {
            boolean place = (s.is(i - 1, "in") || s.is(i - 1, "to") || s.is(i - 1, "at")) && Whereabouts.place(s, i) && s.partyOver(i - 1) == null && sited(s, i);
            if (place && at >= 0) {
                return null;
            }
            at = place ? i : at;
        }
        Span place = at < 0 || s.is(s.hits[at].end(), "and") ? null : s.span(at, s.hits[at].end());
        return place == null ? null : new ActMention(RULE, Kind.MEETING, index, s.zone, place, place, List.of(), null, place, OfficeText.squeeze(place.of(s.text)), null, false, false, false, true, true, null);
    }

    /** A town is where those met whom the headline names; of a country this is said only of who goes there: {@code the situation in Chile} is no place of talks. */
    private static boolean sited(Sent s, int i) {
        Party before = s.partyEnding(i - 1);
        boolean goes = before != null && before.person() && s.is(i - 1, "in");
        boolean town = false;
        for (int k = i - 2; k >= 0 && !s.is(k, ":"); k--) {
            Party over = s.partyOver(k);
            goes |= over == null && JOURNEYS.contains(s.at(k).lower()) && k > i - 6;
            town |= over != null && over.person() || over == null && s.has(k, EVENT);
        }
        return goes || town && s.hits[i].kind().equals("city");
    }
}
