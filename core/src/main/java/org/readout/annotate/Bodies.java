package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/** Bodies that no list has, told by the head of their name: {@code the State Secretariat for Education}. */
final class Bodies {
    private static final int LONGEST = 18;
    private final Guide guide;

    Bodies(Guide guide) {
        this.guide = guide;
    }

    /** A capitalised noun phrase with the name of a body as its head, {@code of} and {@code for} phrases included. */
    @Nullable Party parse(Sent s, int start, int from) {
        int i = from;
        boolean head = false;
        String side = null;
        while (s.in(i) && i - from < LONGEST && s.times[i] == null) {
            Token t = s.at(i);
            Sent.Hit hit = s.hits[i];
            if (head && named(s, i)) {
                break;
            } else if (t.capital() && t.word()) {
                head |= guide.isBody(t);
                side = side == null && hit != null ? hit.side() : side;
                i++;
                if (t.possessive() && head) {
                    break;
                }
            } else if (i > from && links(s, i)) {
                i++;
            } else {
                break;
            }
        }
        boolean whole = head && i - from > 1 && !s.at(i - 1).possessive() && !s.has(from, VERB | CALENDAR | PREP | ADVERB);
        if (!whole) {
            return null;
        }
        int end = s.is(i, "(") && s.is(i + 2, ")") ? i + 3 : i;
        Span words = s.span(start, i);
        return new Party(start, end, new Mention(MentionKind.BODY, s.span(start, end), OfficeText.squeeze(words.of(s.text)), words, List.of(), side,
                false, false));
    }

    /** {@code the Harbour Council Juan Vale}: a name begins. */
    private boolean named(Sent s, int i) {
        return s.capital(i) && s.capital(i + 1) && s.at(i).flags() == 0 && s.hits[i] == null && guide.isGiven(s.at(i));
    }

    private static boolean links(Sent s, int i) {
        boolean link = s.is(i, "of") || s.is(i, "for") || s.is(i, "and") && s.has(i - 1, FIELD | COMMON) && s.has(i + 1, FIELD) || s.is(i, "&")
                || s.is(i, ",") && s.has(i - 1, FIELD) && s.has(i + 1, FIELD);
        return link && (s.capital(i + 1) || s.is(i + 1, "the") && s.capital(i + 2)) || s.is(i, "the") && (s.is(i - 1, "of") || s.is(i - 1, "for")) && s.capital(i + 1);
    }
}
