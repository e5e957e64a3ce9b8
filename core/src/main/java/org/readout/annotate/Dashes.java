package org.readout.annotate;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.MentionKind;

/** Remarks between dashes: {@code Ana Vale – who is on her first visit here – met}. */
final class Dashes {
    /** In tokens. */
    private static final int LONGEST_REMARK = 40;

    private Dashes() {
    }

    /** Who opened the clause before the remark that the dash at token {@code j} closes; null if it closes none. */
    static @Nullable Party subject(Sent s, int j) {
        for (int i = j - 1; dash(s, j) && i > 0 && i > j - LONGEST_REMARK; i--) {
            if (dash(s, i)) {
                Party party = s.partyEnding(i);
                boolean opens = party != null && Subjects.opens(s, Subjects.group(s, party).get(0).from());
                // the co-chairs - A and B - met: who they are
                Party last = opens && party.mention().kind() == MentionKind.GROUP ? s.partyEnding(j) : null;
                boolean named = last != null && last.person() && Subjects.group(s, last).get(0).from() == i + 1;
                return named ? last : opens ? party : null;
            }
        }
        return null;
    }

    /** A dash that leaves off: not that of {@code the Harbour-Lakeland road}, which stands between two words without a space. */
    static boolean leaves(Sent s, int i) {
        boolean within = i > 0 && s.in(i + 1) && s.at(i - 1).end() == s.at(i).start() && s.at(i).end() == s.at(i + 1).start();
        return dash(s, i) && !within;
    }

    /** A dash, or the hyphen that stands for one. */
    static boolean dash(Sent s, int i) {
        return s.is(i, "\u2013") || s.is(i, "\u2014") || s.is(i, "-");
    }
}
