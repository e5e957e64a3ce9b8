package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;

/** Remarks between dashes: {@code Ana Vale – who is on her first visit here – met}. */
final class Dashes {
    /** In tokens. */
    private static final int LONGEST_REMARK = 40;

    private Dashes() {
    }

    /** Who opened the clause before the remark that the dash at token {@code j} closes; null if it closes none. */
    static @Nullable Party subject(Sent s, int j) {
        for (int i = j - 1; Joints.dash(s, j) && i > 0 && i > j - LONGEST_REMARK; i--) {
            if (Joints.dash(s, i)) {
                Party party = s.partyEnding(i);
                boolean opens = party != null && Clauses.opens(s, Subjects.group(s, party).get(0).from());
                // the co-chairs - A and B - met: who they are
                Party last = opens && party.mention().kind() == MentionKind.GROUP ? s.partyEnding(j) : null;
                boolean named = last != null && last.person() && Subjects.group(s, last).get(0).from() == i + 1;
                return named ? last : opens ? party : null;
            }
        }
        return null;
    }
}
