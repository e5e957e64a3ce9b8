package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Parties told by what they are: {@code a delegation of the Parliament}, {@code more than 80 mayors from 20 towns}. */
final class Groups {
    private static final Set<String> ROUGHLY = WordSet.of("over", "around", "about", "nearly", "almost", "some", "approximately", "roughly");
    /** Words after which those stand with whom somebody is in contact: common nouns for people and firms are parties there. */
    static final Set<String> MET = WordSet.of("with", "between", "alongside", "met", "meets", "meet", "meeting", "hosted", "hosts", "host", "hosting",
            "convened", "convenes", "convening", "received", "joined", "addressed", "invited");
    private static final Set<String> SPOKE = WordSet.of("spoke", "speaking", "speak", "speaks", "talked", "talking", "presented");
    /** No list of those met is longer. */
    private static final int FAR = 12;
    private final Guide guide;
    private final GroupComplements complements;
    private final GroupHeads heads;

    Groups(Guide guide) {
        this.guide = guide;
        this.complements = new GroupComplements(guide);
        this.heads = new GroupHeads(guide);
    }

    /** A head noun for people with its modifiers and complements, plural or a delegation. */
    @Nullable Party parse(Sent s, int i) {
        if (s.is(i, "heads") && (s.is(i + 1, "to") || s.is(i + 1, "for"))) {
            return null;
        }
        int number = quantity(s, i);
        int from = number > i ? number : articles(s, i);
        if (s.is(i, "comprising") || s.is(i, "comprised") || s.is(i, "together") || s.is(i, "how") || s.is(i, "why") || s.is(i, "also")) {
            return null;
        }
        if (partners(s, from)) {
            return make(s, i, from, from + 3, null);
        }
        int states = Countries.head(s, i);
        int last = states < 0 ? -1 : complements.end(s, states + 1);
        if (last > 0 && Countries.there(s, i, last)) {
            return make(s, i, i, last, null);
        }
        boolean met = met(s, i, FAR);
        if (!met && !ahead(s, from)) {
            return null;
        }
        int head = heads.find(s, from, met);
        boolean office = head >= 0 && s.capital(head) && s.capital(head + 1) && s.has(head + 1, OFFICE_HEAD | OFFICE_MOD);
        boolean chief = head >= 0 && s.has(head + 1, OFFICE_HEAD) && !s.capital(head + 1) && !s.has(head + 1, VERB | GROUP) && !s.is(head + 1, "general");
        if (head < 0 || office || chief || s.at(head).possessive()) {
            return null;
        }
        boolean plain = head == from;
        int more = head + 2;
        boolean paired = (s.is(head + 1, "and") || s.is(head + 1, "&")) && (heads.people(s, more, met) && !heads.people(s, more + 1, met) || met && others(s, more)) && !s.at(more).capital()
                && !s.at(more).possessive() && !guide.leads(s.at(head).lower());
        int end = complements.end(s, state(s, head, (paired ? more : head) + 1));
        boolean counted = number > i;
        if (!told(s, i, head, end, plain && !paired && !counted, met)) {
            return null;
        }
        return make(s, i, counted ? i : from, end, side(s, from, end));
    }

    /** Whether a phrase of small words that nothing else tells as a party's beginning can tell a group. */
    static boolean mayBegin(Sent s, int i) {
        return ahead(s, i) || partners(s, i) || met(s, i, FAR) || Countries.head(s, i) > 0;
    }

    private static boolean partners(Sent s, int i) {
        return s.is(i, "allies") && s.is(i + 1, "and") && s.is(i + 2, "partners");
    }

    /** Whether a head noun of people stands so near that a phrase from token {@code i} on can have it. */
    private static boolean ahead(Sent s, int i) {
        boolean figures = s.in(i) && (s.hits[i] != null || s.is(i, GroupHeads.FIGURES));
        for (int k = i + 1; figures && k < i + GroupHeads.LONGEST && s.in(k); k++) {
            if (GroupHeads.figures(s, k)) {
                return true;
            }
        }
        return s.in(i) && s.nextGroup[i] < i + GroupHeads.LONGEST;
    }

    /** Past {@code of state and government} behind {@code heads}. */
    private static int state(Sent s, int head, int end) {
        int i = s.is(head, "heads") && s.is(head + 1, "of") && (s.is(head + 2, "state") || s.is(head + 2, "government")) ? head + 3 : end;
        return i > end && (s.is(i, "and") || s.is(i, "or")) && s.is(i + 1, "government") ? i + 2 : i;
    }

    /** Whether the phrase tells enough to be a party: more than a bare noun, unless somebody meets them. */
    private boolean told(Sent s, int start, int head, int end, boolean plain, boolean met) {
        boolean definite = s.has(start, DET) && !s.is(start, "a");
        boolean acting = s.is(head, "participants") && (s.has(end, VERB) || s.has(end, ADVERB) && s.has(end + 1, VERB));
        boolean bare = plain && end == head + 1;
        boolean leads = guide.leads(s.at(head).lower());
        if (plain && s.has(start, POSS) && s.is(head, "party")) {
            // the President and his party
            Party before = s.is(start - 1, "and") ? s.partyEnding(start - 1) : null;
            return before != null && before.person();
        }
        if (bare && met && !leads) {
            return !s.is(head, "journalists") && (!s.has(start, DET | POSS) || s.is(head, "counterparts") || s.is(head, "cabinet")) && !s.has(head + 1, GROUP | EVENT) && !s.capital(head + 1);
        }
        return !bare || acting || leads && s.has(start, DET | POSS) && (!definite || leads);
    }

    /** {@code ministers and departments}: a bare plural shares what was told of those before. */
    private static boolean others(Sent s, int i) {
        return s.in(i) && s.has(i, COMMON) && s.at(i).lower().endsWith("s") && !s.has(i, VERB | EVENT | PREP | BE | HAVE | DET | POSS | PRONOUN | CALENDAR | ADVERB)
                && !(s.in(i + 1) && s.at(i + 1).word() && s.has(i + 1, COMMON) && !s.has(i + 1, PREP | CONJ | ADVERB | REL | SUBORD | VERB));
    }

    private static int articles(Sent s, int i) {
        int from = i;
        while (s.has(from, DET | POSS | NUMBER) && s.hits[from] == null) {
            from++;
        }
        return from;
    }

    /** Past a number told in figures, roughly or not ({@code more than 80}), before a noun; {@code i} if there is none. */
    static int quantity(Sent s, int i) {
        boolean number = s.in(i) && s.at(i).number() || s.in(i + 1) && s.at(i + 1).number() || s.in(i + 2) && s.at(i + 2).number();
        if (!number) {
            return i;
        }
        int at = (s.is(i, "more") || s.is(i, "fewer")) && s.is(i + 1, "than") || (s.is(i, "at") && s.is(i + 1, "least")) || s.is(i, "up") && s.is(i + 1, "to") ? i + 2
                : s.in(i) && ROUGHLY.contains(s.at(i).lower()) ? i + 1 : i;
        boolean figure = s.in(at + 1) && s.at(at).number() && s.times[at] == null && s.at(at).text().length() < 6 && s.at(at + 1).word()
                && !s.has(at + 1, PREP | CONJ | BE | HAVE | DET) && s.times[at + 1] == null;
        return figure ? at + 1 : i;
    }

    /** Whether those at token {@code i} are met, or listed after others who are. */
    private static boolean met(Sent s, int i, int steps) {
        int p = i - 1;
        if (!s.in(p) || steps == 0) {
            return false;
        }
        String word = s.at(p).lower();
        boolean heard = word.equals("from") && (s.is(p - 1, "hear") || s.is(p - 1, "directly") && s.is(p - 2, "hear"));
        if (heard || MET.contains(word) || word.equals("of") && s.has(p - 1, EVENT) || word.equals("to") && s.in(p - 1) && SPOKE.contains(s.at(p - 1).lower())
                || word.equals("by") && (s.is(p - 1, "joined") || s.is(p - 1, "welcomed") || s.is(p - 1, "received") || s.is(p - 1, "greeted") || s.is(p - 1, "attended") || s.is(p - 1, "accompanied") || s.is(p - 1, "briefed"))
                || word.equals("together") && (s.is(p - 1, "brought") || s.is(p - 1, "brings") || s.is(p - 1, "bringing"))) {
            return true;
        }
        for (int k = Math.max(1, p - 3); word.equals("of") && k < p; k++) {
            // with a number of her counterparts
            if (Joints.quantity(s, k) == i) {
                return met(s, k, steps - 1);
            }
        }
        boolean and = word.equals("and") || word.equals("&");
        Party left = and || word.equals(",") ? s.partyEnding(p) : null;
        left = left == null && and && s.is(p - 1, ",") ? s.partyEnding(p - 1) : left;
        return left != null && left.mention().kind() != MentionKind.PRONOUN && met(s, left.from(), steps - 1);
    }

    /** The one side that all the places and bodies in the phrase have, or null: the member states of a union are not the union. */
    private static @Nullable String side(Sent s, int from, int end) {
        String side = null;
        boolean adjective = false;
        int last = from;
        for (int k = from; k < end; k++) {
            Sent.Hit hit = s.hits[k];
            // the Chilean Senate Trade Committee: whose house it is the adjective tells
            boolean house = hit != null && !hit.place() && adjective;
            adjective |= hit != null && hit.kind().equals("demonym") && !hit.possessive();
            if (hit != null && !house && (hit.side() != null || hit.place())) {
                if (hit.side() == null || side != null && !side.equals(hit.side())) {
                    return null;
                }
                side = hit.side();
                last = hit.end();
                k = last - 1;
            }
        }
        return last < end && (s.is(end - 1, "states") || s.is(end - 1, "countries")) ? null : side;
    }

    private static Party make(Sent s, int start, int from, int to, @Nullable String side) {
        Span words = s.span(from, to);
        return new Party(start, to, new Mention(MentionKind.GROUP, s.span(start, to), OfficeText.unbracketed(words.of(s.text)), words, List.of(), side, true, false));
    }
}
