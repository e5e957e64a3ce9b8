package org.readout.annotate.said;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Finds whose view a sentence tells without a verb: {@code according to Ms Vale, X}, {@code X, in the view of Ms Vale}. */
final class According {
    private static final Set<String> VIEWS = WordSet.of("view", "opinion", "words", "judgement", "judgment", "assessment", "eyes", "perspective",
            "standpoint", "viewpoint");
    private static final int LONGEST = 5;

    /** The attribution, or null. */
    @Nullable
    Attribution find(Sent s, int index) {
        for (int i = 0; i < s.size(); i++) {
            boolean clause = i == 0 || s.is(i - 1, ",");
            Party party = clause && !s.quoted[i] ? source(s, i) : null;
            if (party == null || !speaks(party.mention())) {
                continue;
            }
            int end = noun(s, i, party);
            Span content = i == 0 && s.is(end, ",") ? Trim.trimmed(s, end + 1, s.size())
                    : i > 0 && end >= s.size() - 1 ? Trim.trimmed(s, 0, i - 1) : null;
            if (content != null) {
                return new Attribution("en.cue.according", Mode.ASSERT, List.of(party.mention()), false, content, s.span(i, i + 1), null,
                        null, List.of(), false, index, false);
            }
        }
        return null;
    }

    private static boolean speaks(Mention m) {
        return m.kind().person() || m.kind() == MentionKind.PRONOUN
                || m.kind() == MentionKind.PERSONS || m.kind() == MentionKind.COLLECTIVE;
    }

    /** Who stands behind {@code according to}, {@code in the view of}, or before {@code view}. */
    private static @Nullable Party source(Sent s, int i) {
        if (s.is(i, "according") && s.is(i + 1, "to")) {
            return s.in(i + 2) ? s.parties[i + 2] : null;
        }
        if (!s.is(i, "in") && !s.is(i, "from")) {
            return null;
        }
        for (int j = i + 1; j < i + LONGEST && s.in(j); j++) {
            if (VIEWS.contains(s.at(j).lower()) && s.is(j + 1, "of") && s.in(j + 2)) {
                return s.parties[j + 2];
            }
        }
        Party party = s.in(i + 1) ? s.parties[i + 1] : null;
        return party != null && s.at(party.to() - 1).possessive() && s.in(party.to()) && VIEWS.contains(s.at(party.to()).lower()) ? party : null;
    }

    private static int noun(Sent s, int i, Party party) {
        return s.at(party.to() - 1).possessive() && !s.is(i, "according") ? party.to() + 1 : party.to();
    }
}
