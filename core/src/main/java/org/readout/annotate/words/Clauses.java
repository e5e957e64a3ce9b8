package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;

/** Where clauses begin. */
public final class Clauses {
    /** In tokens: where a sentence begins behind its opening phrase. */
    private static final int NEAR = 6;
    /** In tokens: the longest phrase that opens a sentence without a comma behind it. */
    private static final int LONGEST_FRONT = 14;

    private Clauses() {
    }

    /** {@code met A, and B said}: the next party is the subject of the next clause. */
    public static boolean startsClause(Sent s, Party next) {
        int k = next.to();
        while (s.has(k, ADVERB | HAVE)) {
            k++;
        }
        return s.has(k, VERB | BE | MODAL) && !s.has(k, PREP) && s.partyOver(k) == null;
    }

    /** Whether no verb of being, no modal and no relative word, with which a clause comes, stands among the tokens {@code from} to {@code to}, half-open. */
    public static boolean phrase(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.has(i, BE | HAVE | MODAL | REL)) {
                return false;
            }
        }
        return true;
    }

    /** {@code In Lae the Prime Minister met}, {@code During his visit to Chile the Prime Minister met}: no comma closes the phrase that opens the sentence. */
    private static boolean unparted(Sent s, int i) {
        if (!s.has(0, PREP) || !s.is(i, "the") || i > LONGEST_FRONT) {
            return false;
        }
        boolean place = false;
        for (int k = 1; k < i; k++) {
            if (s.is(k, ",") || s.has(k, BE | HAVE | MODAL | REL) || s.has(k, CONJ)) {
                return false;
            }
            place |= s.hits[k] != null && s.hits[k].place() && s.hits[k].end() == i && !s.hits[k].possessive() && !s.hits[k].kind().equals("demonym");
        }
        return place;
    }

    /** Whether a party stands where a clause can begin: a time may stand before it without a comma ({@code Today A met B}). */
    public static boolean opens(Sent s, int i) {
        if (i == 0) {
            return true;
        }
        int time = s.timeStart(i - 1);
        if (time >= 0) {
            return opens(s, s.has(time - 1, PREP) ? time - 1 : time);
        }
        Party office = s.partyEnding(i);
        if (office != null && office.mention().kind() == MentionKind.GROUP && s.parties[i] != null && s.parties[i].mention().kind() == MentionKind.PERSON) {
            // Norwegian officials Ana Vale, Minister of Trade, and Bo Hart
            return opens(s, office.from());
        }
        Token t = s.at(i - 1);
        if (t.has(EVENT) && i < NEAR && s.has(0, PREP) && s.has(1, DET | POSS)) {
            // During her visit the Minister, Ana Vale, met
            return true;
        }
        return unparted(s, i) || t.is(",") || t.is(";") || t.is(":") || t.has(SUBORD) && !t.has(PREP) || t.is("and") || t.is("but")
                || !t.word() && !t.is("(") && !t.number();
    }
}
