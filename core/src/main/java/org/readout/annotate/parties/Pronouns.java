package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Token;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/** Tells the pronouns by which somebody is meant who does not act from those that own what follows. */
final class Pronouns {
    private Pronouns() {
    }

    /** A pronoun that somebody is meant by who does not act: {@code met him}, {@code according to her,}; null for other words. */
    static @Nullable Party object(Sent s, int i) {
        Token t = s.at(i);
        if (t.is("her") && s.is(i - 1, "to") && s.is(i - 2, "according") && s.is(i + 1, ",") || t.is("him") || t.is("them") || t.is("me") || t.is("myself")) {
            return Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, t.is("them"));
        }
        Span word = s.span(i, i + 1);
        boolean honoured = (t.is("his") || t.is("her") || t.is("their")) && s.is(i - 1, "in") && (s.is(i + 1, "honour") || s.is(i + 1, "honor"));
        if (honoured) {
            // a dinner in their honour
            return new Party(i, i + 1, new Mention(MentionKind.PRONOUN, word, t.is("their") ? "them" : "him", word, List.of(), null, t.is("their"), false));
        }
        return t.is("her") && whom(s, i) ? new Party(i, i + 1, new Mention(MentionKind.PRONOUN, word, "him", word, List.of(), null, false, false)) : null;
    }

    /** {@code met him}, {@code talks with her in Oslo}: no owner of what follows. */
    private static boolean whom(Sent s, int i) {
        if (!s.is(i, "her")) {
            return s.is(i, "him") || s.is(i, "them") || s.is(i, "me") || s.is(i, "myself");
        }
        boolean object = s.has(i - 1, VERB) || s.is(i - 1, "with") || s.is(i - 1, "to") || s.is(i - 1, "by") || s.is(i - 1, "for") || s.is(i - 1, "from")
                || s.is(i - 1, "on") && (s.is(i - 2, "call") || s.is(i - 2, "called") || s.is(i - 2, "calls") || s.is(i - 2, "calling") || s.is(i - 2, "visit"));
        boolean ends = !s.in(i + 1) || !s.at(i + 1).word() || s.times[i + 1] != null || s.is(i + 1, "again") || s.has(i + 1, PREP | REL) && !s.is(i + 1, "following");
        return object && ends && !s.is(i + 1, "\"") && !s.is(i + 1, "\u201c");
    }
}
