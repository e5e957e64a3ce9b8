package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.annotate.Verb.Link;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.model.MentionKind;

/** Finds the verbs of the lexicon in a sentence and who does them: a shallow parse of clauses, from left to right. */
final class VerbFinder {
    private final Language language;

    VerbFinder(Language language) {
        this.language = language;
    }

    List<Verb> find(Sent s) {
        List<Verb> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!s.has(i, VERB) || s.quoted[i] || s.partyOver(i) != null) {
                continue;
            }
            Tense tense = tense(s, i);
            Verb verb = tense == null ? null : verb(s, i, tense, out);
            if (verb != null) {
                out.add(verb);
            }
        }
        return out;
    }

    private @Nullable Tense tense(Sent s, int i) {
        String word = s.at(i).lower();
        Tense found = null;
        for (VerbForm<?> form : language.cues().startingWith(word)) {
            found = prefer(found, form.tense());
        }
        for (VerbForm<?> form : language.acts().startingWith(word)) {
            found = prefer(found, form.tense());
        }
        return found;
    }

    private static Tense prefer(@Nullable Tense a, Tense b) {
        return a == null || b == Tense.PAST ? b : a;
    }

    private record Group(int before, int start, boolean be, boolean have, boolean had, boolean aux, boolean future, boolean to,
            boolean negated) {
    }

    /** Auxiliaries and adverbs before the verb. */
    private static Group group(Sent s, int i) {
        boolean be = false;
        boolean have = false;
        boolean had = false;
        boolean aux = false;
        boolean future = false;
        boolean to = false;
        boolean negated = false;
        int k = i - 1;
        int start = i;
        while (k >= 0) {
            Token t = s.at(k);
            boolean adverb = t.has(ADVERB | NOT) && !t.has(PRONOUN) && s.partyEnding(k + 1) == null;
            boolean is = t.has(BE | HAVE | DO | MODAL) && !(t.is("may") && t.capital()) || t.is("to") && !to && k == i - 1;
            if (!adverb && !is || s.times[k] != null && !t.has(MODAL) || t.capital() && k > 0 && !t.has(ADVERB)) {
                break;
            }
            be |= t.has(BE);
            have |= t.has(HAVE);
            had |= t.is("had");
            future |= t.has(FUTURE) && !t.is("would");
            aux |= t.has(DO | MODAL);
            to |= t.is("to");
            negated |= t.has(NOT) || t.is("cannot");
            if (is || t.has(NOT)) {
                start = k;
            }
            k--;
        }
        boolean planned = future || to && be;
        return new Group(k, start, be, have, had, aux, planned, to && !be, negated);
    }

    private @Nullable Verb verb(Sent s, int i, Tense tense, List<Verb> before) {
        Group g = group(s, i);
        if (!possible(s, i, tense, g)) {
            return null;
        }
        boolean passive = tense == Tense.PAST && g.be() && !g.have() | tense == Tense.PAST && g.be();
        if (g.to() && tense == Tense.BASE) {
            return new Verb(i, g.start(), tense, List.of(), g.start(), Link.INFINITIVE, false, g.negated(), false, false);
        }
        if (tense == Tense.GERUND && !g.be()) {
            return participle(s, i, g);
        }
        Subject subject = subject(s, g.before(), before);
        if (subject == null) {
            Party after = inverted(s, i, tense);
            return after == null ? null
                    : new Verb(i, i, tense, group(s, after), i, Link.INVERTED, false, g.negated(), false, false);
        }
        if (tense == Tense.BASE && !g.aux() && !g.future() && !pluralOrFirst(subject.parties())) {
            return null;
        }
        boolean progressive = tense == Tense.GERUND && g.be();
        return new Verb(i, g.start(), tense, subject.parties(), subject.clause(), subject.link(), passive && !progressive,
                g.negated(), g.future(), g.had() && tense == Tense.PAST);
    }

    private static boolean pluralOrFirst(List<Party> parties) {
        return parties.size() > 1 || parties.stream().anyMatch(p -> p.mention().plural()
                || p.mention().kind() == MentionKind.PRONOUN && !p.mention().name().equalsIgnoreCase("he") && !p.mention().name().equalsIgnoreCase("she"));
    }

    /** Rules out nouns and adjectives that look like the verb ({@code the agreed plan}, {@code a visit}). */
    private static boolean possible(Sent s, int i, Tense tense, Group g) {
        if (i == 0) {
            return tense == Tense.GERUND;
        }
        Token before = s.at(i - 1);
        if (before.possessive() && s.partyEnding(i) == null || before.has(DET | POSS) && !before.is("both") && !before.is("all")) {
            return false;
        }
        boolean bare = tense == Tense.BASE || tense == Tense.PRESENT;
        if (bare && !g.to() && !g.aux() && !g.future() && before.has(PREP)) {
            return false;
        }
        return tense != Tense.PAST || !(before.has(PREP) && !before.is("to")) && !g.to();
    }

    private static @Nullable Verb participle(Sent s, int i, Group g) {
        int k = g.before();
        boolean open = k < 0 || s.is(k, ",") || s.is(k, "while") || s.is(k, "whilst") || s.is(k, "when") || s.is(k, "and")
                || s.is(k, "by") || s.is(k, "after") || s.is(k, "before") || s.is(k, "in") || s.is(k, "\u2014") || s.is(k, "-")
                || s.is(k, "\u2013") || s.is(k, "also");
        if (!open) {
            return null;
        }
        int clause = k < 0 ? i : k;
        if (clause > 0 && !s.is(clause, ",") && s.is(clause - 1, ",")) {
            clause--;
        }
        return new Verb(i, g.start(), Tense.GERUND, List.of(), clause, Link.PARTICIPLE, false, g.negated(), false, false);
    }

    private record Subject(List<Party> parties, int clause, Link link) {
    }

    /** Who does the verb whose group begins after token {@code k}. */
    private @Nullable Subject subject(Sent s, int k, List<Verb> before) {
        int j = overTimes(s, k);
        Party party = j < 0 ? null : s.partyEnding(j + 1);
        if (party != null) {
            return free(s, party, before) ? own(s, party) : distant(s, j, before);
        }
        if (j < 0) {
            return null;
        }
        if (s.is(j, "who")) {
            Party owner = s.partyEnding(s.is(j - 1, ",") ? j - 1 : j);
            return owner == null ? null : new Subject(List.of(owner), j, Link.SUBJECT);
        }
        if (s.is(j, "and") || s.is(j, "but") || s.is(j, "or") || s.is(j, ",") && joinable(s, j, before)) {
            int clause = s.is(j - 1, ",") ? j - 1 : j;
            Verb previous = previous(before);
            return previous == null || previous.subject().isEmpty() || relative(s, j) ? distant(s, j, before)
                    : new Subject(previous.subject(), clause, Link.JOINED);
        }
        return s.has(j, REL) && !s.is(j, ",") ? null : distant(s, j, before);
    }

    /** A comma joins verbs in a list ({@code met A, discussed B, and agreed C}) but not after a bracketed remark. */
    private static boolean joinable(Sent s, int comma, List<Verb> before) {
        Verb previous = previous(before);
        return previous != null && !previous.subject().isEmpty();
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
    private static @Nullable Subject distant(Sent s, int j, List<Verb> before) {
        Verb previous = previous(before);
        int floor = previous == null ? 0 : previous.at() + 1;
        Party best = null;
        for (int i = floor; i <= j; i++) {
            Party party = s.parties[i];
            if (party != null && opens(s, i)) {
                best = party;
            }
        }
        if (best == null || best.mention().kind() == MentionKind.PRONOUN && j - best.to() > 6 || j - best.to() > 30) {
            return null;
        }
        boolean remark = s.is(best.to(), ",") || s.is(best.to() - 1, ",") || s.has(best.to(), PREP);
        for (int i = best.to(); i <= j; i++) {
            if (s.has(i, BE | HAVE | MODAL | REL) || s.has(i, VERB) && s.has(i - 1, PRONOUN)) {
                return null;
            }
        }
        return remark ? own(s, best) : null;
    }

    /** Whether a party stands where a clause can begin. */
    static boolean opens(Sent s, int i) {
        if (i == 0) {
            return true;
        }
        Token t = s.at(i - 1);
        return t.is(",") || t.is(";") || t.is(":") || t.has(SUBORD) && !t.has(PREP) || t.is("and") || t.is("but") || !t.word() && !t.is("(") && !t.number();
    }

    /** A party governed by a preposition or a verb is no subject. */
    private static boolean free(Sent s, Party party, List<Verb> before) {
        Party first = group(s, party).get(0);
        int at = first.from();
        if (at == 0) {
            return true;
        }
        Token t = s.at(at - 1);
        boolean led = t.is("by") && (s.is(at - 2, "led") || s.is(at - 2, "headed"));
        return led || !t.has(PREP) || t.has(SUBORD) || t.is("following");
    }

    private static Subject own(Sent s, Party party) {
        List<Party> parties = group(s, party);
        int clause = parties.get(0).from();
        while (clause > 0 && (s.has(clause - 1, CONJ) || s.is(clause - 1, "while") || s.is(clause - 1, "whereas") || s.is(clause - 1, ";") || s.is(clause - 1, "as"))) {
            clause--;
        }
        if (clause > 0 && clause < parties.get(0).from() && s.is(clause - 1, ",")) {
            clause--;
        }
        return new Subject(parties, clause, Link.SUBJECT);
    }

    /** {@code party} with those that {@code and} and commas join to it on the left. */
    static List<Party> group(Sent s, Party party) {
        List<Party> out = new ArrayList<>();
        out.add(party);
        Party first = party;
        while (true) {
            int i = first.from();
            boolean and = s.is(i - 1, "and") || s.is(i - 1, "&");
            boolean comma = out.size() > 1 && s.is(i - 1, ",");
            if (!and && !comma) {
                break;
            }
            int end = and && s.is(i - 2, ",") ? i - 2 : i - 1;
            Party left = s.partyEnding(end);
            if (left == null && end == i - 2) {
                left = s.partyEnding(i - 1);
            }
            if (left == null || left.mention().kind() == MentionKind.PRONOUN && first.mention().kind() == MentionKind.PRONOUN) {
                break;
            }
            out.add(left);
            first = left;
        }
        Collections.reverse(out);
        return out;
    }

    /** Back over time expressions with their prepositions. */
    private static int overTimes(Sent s, int k) {
        int j = k;
        boolean moved = true;
        while (moved && j > 0) {
            moved = false;
            for (int i = j; i >= 0 && i > j - 8; i--) {
                if (s.times[i] != null && s.times[i].span().end() >= s.at(j).end() && s.times[i].span().end() <= s.at(j).end() + 1) {
                    j = i - 1;
                    j = j >= 0 && s.has(j, PREP) ? j - 1 : j;
                    j = j >= 0 && s.is(j, ",") && s.partyEnding(j) != null ? j - 1 : j;
                    moved = true;
                    break;
                }
            }
        }
        return j;
    }

    /** {@code said Wang}: after a comma or a closing quotation mark, the party follows. */
    private static @Nullable Party inverted(Sent s, int i, Tense tense) {
        boolean after = s.is(i - 1, ",") || s.is(i - 1, "\u201d") || s.is(i - 1, "\"") || s.is(i - 1, "'") || s.is(i - 1, "\u2019");
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
