package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;

/** What may stand between whoever does a verb and the verb: a spouse, an apposition, a relative clause. */
final class Alongside {
    /** In tokens; a relative clause that tells of somebody's journey is no longer. */
    private static final int LONGEST_ASIDE = 50;

    private Alongside() {
    }

    /** Back over {@code and First Lady}, who is company of whoever stands before. */
    static int spouse(Sent s, int j) {
        int first = s.is(j, "lady") && s.is(j - 1, "first") ? s.is(j - 2, "the") ? j - 3 : j - 2 : j;
        return first < j && s.is(first, "and") ? first - 1 : j;
    }

    /** {@code A, together with B and C, met}: who opened the clause and has {@code first} and those after for company; null where nobody did. */
    static @Nullable Party host(Sent s, Party first) {
        int with = first.from() - 2;
        Party host = Joints.company(s, with) != first.from() ? null : s.partyEnding(s.is(with - 1, ",") ? with - 1 : with);
        return host != null && (host.mention().kind() == MentionKind.PERSON || host.mention().kind() == MentionKind.BODY) && Clauses.opens(s, host.from()) ? host : null;
    }

    /** Who stands before the comma at {@code j} that closes what was told of him. */
    static @Nullable Party closed(Sent s, int j) {
        Party apposed = s.partyEnding(j);
        Party described = apposed == null ? null : described(s, apposed);
        if (described != null && s.has(j + 1, MODAL | HAVE | BE | VERB)) {
            return described;
        }
        boolean opens = apposed != null && apposed.mention().kind() == MentionKind.PERSON && Clauses.opens(s, Subjects.group(s, apposed).get(0).from());
        return opens && s.has(j + 1, MODAL | HAVE | BE | VERB) ? apposed : beforeRelative(s, j);
    }

    /** {@code Envoys of A and B, members of the Harbour Council, met}: those of whom a group between commas tells what they are. */
    private static @Nullable Party described(Sent s, Party group) {
        boolean plain = group.mention().kind() == MentionKind.GROUP && s.is(group.from() - 1, ",") && !s.has(group.from(), DET | POSS);
        Party told = plain ? s.partyEnding(group.from() - 1) : null;
        boolean several = told != null && (told.mention().plural() || Subjects.group(s, told).size() > 1);
        return several && told.mention().kind() != MentionKind.BODY && Clauses.opens(s, Subjects.group(s, told).get(0).from()) ? told : null;
    }

    /** {@code Ana Vale, Minister of Trade who is on a visit to A to attend B, met}: who opened the sentence, past a relative clause that a comma closes. */
    private static @Nullable Party beforeRelative(Sent s, int comma) {
        for (int i = comma - 1; i > 0 && i > comma - LONGEST_ASIDE; i--) {
            if (s.is(i, "who") || s.is(i, ";")) {
                Party party = s.partyEnding(s.is(i - 1, ",") ? i - 1 : i);
                boolean person = party != null && party.person();
                return person && Subjects.group(s, party).get(0).from() == 0 ? party : null;
            }
        }
        return null;
    }

    /** {@code The Foreign Secretary A, and the Minister of Trade, B, met}: of the first nothing else is told. */
    static boolean pair(Sent s, Party left, Party right) {
        int with = s.is(left.from() - 1, "with") ? left.from() - 2 : left.from() - 1;
        return (Joints.company(s, with) == left.from() || Clauses.opens(s, left.from())) && left.mention().kind() == MentionKind.PERSON && right.person();
    }

    /** {@code staff}, {@code his colleagues}, {@code ministerial colleagues}: unnamed company. */
    static boolean suite(Sent s, int i) {
        int next = s.has(i, POSS) ? i + 1 : i;
        int noun = s.is(next, "ministerial") || s.is(next, "senior") || s.is(next, "cabinet") ? next + 1 : next;
        return s.has(noun, GROUP) || s.is(noun, "staff") || s.is(noun, "colleagues");
    }

    /** Back over {@code here} behind an office or people: {@code Mr Rowan, ambassador here, hosted}, {@code The officials of the embassy here hosted}. */
    static int here(Sent s, int j) {
        int at = s.is(j, ",") ? j - 1 : j;
        Party told = s.is(at, "here") ? s.partyEnding(at) : null;
        return told != null && (told.person() || told.mention().kind() == MentionKind.GROUP) && told.to() - told.from() > 2 ? at - 1 : j;
    }
}
