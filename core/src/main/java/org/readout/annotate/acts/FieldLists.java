package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** The fields that an instrument concerns, where several are listed: {@code in the fields of trade, culture and health}. */
final class FieldLists {
    /** With these {@code and} makes one field: {@code science and technology}. */
    private static final Set<String> TWINS = WordSet.of("science", "research", "oil", "information", "arts");

    private FieldLists() {
    }

    /** {@code trade, culture and health}: the conjunction joins the last of several told in a word or two. */
    static boolean closes(Sent s, int start, int and, int stop) {
        boolean plain = !TWINS.contains(s.at(and - 1).lower()) && and - start < 3 && stop - and < 4 && !s.has(and + 1, stop, "and") && !s.has(and, stop, ",");
        for (int i = start; i < stop && plain; i++) {
            plain = !s.has(i, PREP | DET);
        }
        return plain && s.is(start - 1, ",");
    }

    /** Past {@code the fields including}, {@code the areas of}, {@code key sectors such as} from a token on; the token itself if none of them stands there. */
    static int past(Sent s, int from) {
        for (int i = from; i < from + 6 && s.in(i); i++) {
            if (s.is(i, "fields") || s.is(i, "areas") || s.is(i, "field") || s.is(i, "sectors") || s.is(i, "such") && s.is(i + 1, "areas")) {
                int j = i + 1;
                while (s.is(j, "including") || s.is(j, "of") || s.is(j, "such") || s.is(j, "as") || s.is(j, "like") || s.is(j, ",")) {
                    j++;
                }
                return s.is(i, "sectors") && j == i + 1 ? from : j;
            }
        }
        return from;
    }
}
