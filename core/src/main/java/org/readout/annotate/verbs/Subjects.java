package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Envoys;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Tense;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds who does a verb: the party before it, or that of the verb to which a conjunction joins it. */
public final class Subjects {
    /** Before a day: in which part of it. */
    private static final Set<String> PART = WordSet.of("late", "early", "earlier", "later");
    /** In tokens. */
    private static final int LONGEST_REMARK = 40;
    /** What may be told right behind somebody of where he is, or with whom. */
    private static final Set<String> SITED = WordSet.of("accompanied", "located", "based", "situated", "headquartered");

    private Subjects() {
    }

    record Subject(List<Party> parties, int clause, Link link) {
    }

    /** Who does the verb whose group begins after token {@code k}. */
    static @Nullable Subject of(Sent s, int k, List<Verb> before) {
        int j = Alongside.here(s, Alongside.spouse(s, overTimes(s, k)));
        Party party = j < 0 ? null : s.partyEnding(j + 1);
        if (party != null) {
            return free(s, party, before) ? own(s, party) : Predicates.fronted(s, party, j, before);
        }
        if (j < 0) {
            return null;
        }
        Party dashed = Dashes.subject(s, j);
        if (dashed != null) {
            return own(s, dashed);
        }
        boolean who = s.is(j, "who");
        // B, Minister of Trade, who said: the comma that closes the office is part of the party
        Party owner = !who && !s.is(j, "which") ? null : s.is(j - 1, ",") && s.partyEnding(j - 1) != null ? s.partyEnding(j - 1) : s.partyEnding(j);
        if (who || owner != null && owner.mention().lead()) {
            return owner == null ? null : new Subject(List.of(owner), j, Link.SUBJECT);
        }
        Party told = s.is(j, ",") ? Alongside.closed(s, j) : null;
        if (told != null) {
            return own(s, told);
        }
        boolean well = s.is(j, "as") && s.is(j - 1, "well") && s.is(j - 2, "as");
        j = well ? j - 2 : j;
        if (well || s.is(j, "and") || s.is(j, "but") || s.is(j, "or") || s.is(j, ",") || s.is(j, ";")) {
            int clause = s.is(j - 1, ",") ? j - 1 : j;
            Verb previous = previous(before);
            return previous == null || previous.subject().isEmpty() || relative(s, j) || announced(s, previous, j) ? distant(s, j, before)
                    : new Subject(previous.subject(), clause, Link.JOINED);
        }
        return s.has(j, REL) && !s.is(j, ",") ? null : distant(s, j, before);
    }

    /** {@code announced that X, chief of Y, will visit Z}: the comma closes what stands beside the one who comes, of whom the announcement is. */
    private static boolean announced(Sent s, Verb previous, int j) {
        return s.is(j, ",") && s.has(j + 1, MODAL | HAVE | BE) && s.has(previous.at() + 1, j, "that");
    }

    private static boolean relative(Sent s, int j) {
        return s.is(j - 1, "which") || s.is(j - 1, "that");
    }

    private static @Nullable Verb previous(List<Verb> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).finite()) {
                return before.get(i);
            }
        }
        return null;
    }

    /** The party that opened the clause, with remarks in between that hold no verb of their own. */
    static @Nullable Subject distant(Sent s, int j, List<Verb> before) {
        Verb previous = previous(before);
        int floor = previous == null ? 0 : previous.at() + 1;
        Party best = null;
        for (int i = floor; i <= j; i++) {
            Party party = s.parties[i];
            Party left = party != null && s.is(i - 1, "and") ? s.partyEnding(i - 1) : null;
            boolean further = left != null && s.has(left.from() - 1, PREP) && floor == 0 && left.mention().kind() == MentionKind.BODY;
            // A, accompanied by B and C, met: those whom a preposition governs open nothing
            // the United Nations entity for fishing: whose it is
            boolean owner = best != null && party != null && party.mention().kind() == MentionKind.BODY && s.has(party.to(), COMMON) && !s.has(party.to(), VERB | PREP | CONJ | BE | HAVE | MODAL | ADVERB | REL);
            if (party != null && !further && !owner && Clauses.opens(s, i) && !s.quoted[i] && (best == null || Clauses.opens(s, group(s, party).get(0).from()))) {
                best = party;
            }
        }
        if (best != null && (joined(s, best, j) || floor == 0 && Unlisted.shared(s, best, j))) {
            return new Subject(group(s, best), s.is(j - 1, ",") ? j - 1 : j, Link.JOINED);
        }
        if (best == null || j - best.to() > (best.mention().kind() == MentionKind.PRONOUN ? 6 : 30)) {
            return null;
        }
        boolean staff = s.is(best.to(), "and") && Alongside.suite(s, best.to() + 1) && floor == 0;
        boolean remark = s.is(best.to(), ",") || s.is(best.to() - 1, ",") || s.has(best.to(), PREP) || s.is(best.to(), "and") && s.is(j, ",")
                || Joints.company(s, best.to()) > 0 || s.timed(best.to()) || s.is(best.to(), SITED) || staff;
        int from = bracketed(s, best, j) ? j : best.to();
        for (int i = from; i <= j; i++) {
            if (s.has(i, BE | HAVE | MODAL | REL) || s.has(i, VERB) && s.has(i - 1, PRONOUN)) {
                return null;
            }
        }
        return remark ? own(s, best) : null;
    }

    /** {@code A will be accompanied by B and will also meet C}: the second predicate of whoever opened the sentence. */
    private static boolean joined(Sent s, Party best, int j) {
        boolean and = s.is(j, "and") && s.has(j + 1, MODAL | HAVE) && group(s, best).get(0).from() == 0;
        int aux = best.to();
        while (s.has(aux, ADVERB)) {
            aux++;
        }
        if (!and || !s.has(aux, BE | HAVE | MODAL) || j - best.to() > LONGEST_REMARK) {
            return false;
        }
        for (int i = aux; i < j; i++) {
            if (s.has(i, REL | SUBORD) && !s.has(i, PREP) && s.partyOver(i) == null || s.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /** {@code Mr Rowan, who is on his first visit here, said}: a relative clause between commas has verbs of its own. */
    private static boolean bracketed(Sent s, Party party, int j) {
        int who = s.is(party.to(), ",") ? party.to() + 1 : party.to();
        return s.is(j, ",") && s.is(who - 1, ",") && (s.is(who, "who") || s.is(who, "which") || s.is(who, "whose"));
    }

    /** A party governed by a preposition or a verb is no subject. */
    private static boolean free(Sent s, Party party, List<Verb> before) {
        Party first = whole(s, group(s, party).get(0));
        int at = first.from();
        if (at == 0) {
            return true;
        }
        Token t = s.at(at - 1);
        if (t.is("and") && first.mention().kind() == MentionKind.GROUP && !s.has(at, DET) && !s.capital(at) && !s.is(at - 2, ",") && previous(before) != null) {
            return false;
        }
        if (t.lower().endsWith("ing") && (s.has(at - 2, PREP) || s.has(at - 2, BE) && s.is(at - 3, "who")) || Predicates.met(s, party, at - 1, previous(before))) {
            return false;
        }
        boolean led = t.is("by") && (s.is(at - 2, "led") || s.is(at - 2, "headed"));
        return led || !t.has(PREP) || t.has(SUBORD) || t.is("following");
    }

    /** {@code a delegation consisting of A and B arrived}: the group opens the clause where its first is named; else whoever was given. */
    private static Party whole(Sent s, Party first) {
        Party whole = Joints.group(s, first.from());
        return whole == null ? first : group(s, whole).get(0);
    }

    private static Subject own(Sent s, Party party) {
        List<Party> parties = group(s, party);
        int first = whole(s, parties.get(0)).from();
        int clause = first;
        while (clause > 0 && (s.has(clause - 1, CONJ) || s.is(clause - 1, "while") || s.is(clause - 1, "whereas")
                || s.is(clause - 1, ";") || s.is(clause - 1, "as"))) {
            clause--;
        }
        if (clause > 0 && clause < first && s.is(clause - 1, ",")) {
            clause--;
        }
        return new Subject(parties, clause, Link.SUBJECT);
    }

    /** {@code party} with those that {@code and} and commas join to it on the left. */
    public static List<Party> group(Sent s, Party party) {
        List<Party> out = new ArrayList<>(List.of(party));
        Party first = party;
        while (true) {
            int i = s.is(first.from() - 1, "a") || s.is(first.from() - 1, "an") ? first.from() - 1 : first.from();
            // A, B, as well as C and D
            boolean well = s.is(i - 1, "as") && s.is(i - 2, "well") && s.is(i - 3, "as");
            int joint = well ? i - 3 : i - 1;
            boolean and = well || s.is(i - 1, "and") || s.is(i - 1, "&");
            boolean part = s.is(i - 1, "including");
            boolean comma = (out.size() > 1 || Predicates.headline(s, i)) && s.is(i - 1, ",") || part;
            Party item = Envoys.before(s, i, first);
            if (item != null) {
                out.add(item);
                first = item;
                continue;
            } else if (!and && !comma) {
                break;
            }
            int end = and && s.is(joint - 1, ",") ? joint - 1 : joint;
            Party left = s.partyEnding(end) == null && end == joint - 1 ? s.partyEnding(joint) : s.partyEnding(end);
            if (left == null && part) {
                left = s.partyEnding(s.is(i - 2, ",") ? i - 2 : i - 1);
                left = left != null && left.mention().kind() == MentionKind.GROUP ? left : null;
            }
            boolean suite = s.has(i, POSS);
            if (left == null || end == i - 2 && !well && s.partyEnding(end) != null && !suite && !listed(s, left) && !apposed(s, left) && !couple(left, first) && !Alongside.pair(s, left, first)
                    || governed(s, left, first) || comma && !and && s.has(left.from() - 1, PREP) && Joints.group(s, left.from()) == null && Alongside.host(s, left) == null
                    || left.mention().kind() == MentionKind.PRONOUN && first.mention().kind() == MentionKind.PRONOUN) {
                break;
            }
            out.add(left);
            first = left;
        }
        Party host = out.size() > 1 ? Alongside.host(s, first) : null;
        out.addAll(host == null ? List.of() : List.of(host));
        Collections.reverse(out);
        return out;
    }

    /** The last of those up to token {@code last}, with all joined to him, who open a clause; empty if nobody does. */
    public static List<Party> opening(Sent s, int last) {
        for (int i = last; i >= 0; i--) {
            List<Party> group = s.parties[i] == null ? List.of() : group(s, s.parties[i]);
            if (!group.isEmpty() && Clauses.opens(s, group.get(0).from())) {
                return group;
            }
        }
        return List.of();
    }

    /** A comma before {@code and} joins only the last of three or more; else a clause begins there. */
    private static boolean listed(Sent s, Party left) {
        return s.is(left.from() - 1, ",") && s.partyEnding(left.from() - 1) != null;
    }

    /** {@code Mr Rowan, and Mrs Rowan}. */
    private static boolean couple(Party left, Party right) {
        return left.mention().kind() == MentionKind.PERSON && right.mention().kind() == MentionKind.PERSON && left.mention().name().endsWith(right.mention().name());
    }

    /** {@code A, President of B, and C held}: the comma closes an apposition to what opens the clause. */
    private static boolean apposed(Sent s, Party left) {
        for (int i = left.from(); i < left.to(); i++) {
            if (s.is(i, ",")) {
                return (Clauses.opens(s, left.from()) || Joints.group(s, left.from()) != null) && left.mention().kind() == MentionKind.PERSON;
            }
        }
        return false;
    }

    /** {@code discussed the situation in A and the President welcomed B}: a state in a phrase is not joined to a person. */
    private static boolean governed(Sent s, Party left, Party right) {
        boolean pronoun = right.mention().kind() == MentionKind.PRONOUN;
        boolean person = right.person() || pronoun || right.mention().kind() == MentionKind.PERSONS;
        // conveyed condolences over the death of A and they discussed B
        return pronoun && s.has(left.from() - 1, PREP) && !s.is(left.from() - 1, "between") || person && left.mention().kind() == MentionKind.BODY && s.has(left.from() - 1, PREP)
                && !s.is(left.from() - 1, "between");
    }

    /** Back over time expressions with their prepositions. */
    private static int overTimes(Sent s, int k) {
        int j = k;
        boolean moved = true;
        while (moved && j > 0) {
            moved = false;
            for (int i = j; i >= 0 && i > j - 8; i--) {
                if (s.times[i] != null && s.times[i].span().end() >= s.at(j).end()
                        && s.times[i].span().end() <= s.at(j).end() + 1) {
                    j = i - 1;
                    j = j >= 0 && s.has(j, PREP) ? j - 1 : j;
                    // A late on Tuesday met B
                    j = j > 0 && s.is(j, PART) && s.partyEnding(j) != null ? j - 1 : j;
                    j = j >= 0 && s.is(j, ",") && s.partyEnding(j) != null ? j - 1 : j;
                    moved = true;
                    break;
                }
            }
        }
        return j;
    }

    /** {@code said Wang}: after a comma or a closing quotation mark, the party follows. */
    static @Nullable Party inverted(Sent s, int i, Tense tense) {
        boolean after = s.is(i - 1, ",") || s.in(i - 1) && s.at(i - 1).closesQuote();
        if (!after || tense != Tense.PAST && tense != Tense.PRESENT) {
            return null;
        }
        int j = i + 1;
        while (s.has(j, ADVERB) || s.is(j, "out")) {
            j++;
        }
        return s.in(j) ? s.parties[j] : null;
    }
}
