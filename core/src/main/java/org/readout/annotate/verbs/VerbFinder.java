package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Spelling;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.model.MentionKind;
import org.readout.model.Zone;
import org.readout.text.Inflection;
import org.readout.text.WordSet;

/** Finds the verbs of the lexicon in a sentence and who does them: a shallow parse of clauses, from left to right. */
public final class VerbFinder {
    /** Verbs whose present progressive tells what is to come ({@code is flying to Lae this week}). */
    private static final Set<String> MOTION = WordSet.of("travelling", "traveling", "flying", "leaving", "departing", "arriving", "going", "heading");
    private static final Set<String> GOING = WordSet.of("go", "goes", "travel", "travels", "fly", "flies", "leave", "leaves", "depart", "departs", "visit", "visits", "meet", "meets", "host", "hosts", "attend", "attends");
    private static final Set<String> SAYING = WordSet.of("said", "added", "noted", "explained", "stressed", "emphasised", "emphasized", "underlined", "underscored", "concluded", "remarked", "continued", "stated", "declared",
            "commented", "announced", "recalled", "affirmed", "insisted", "observed", "warned", "wrote", "asserted");
    private static final Set<String> WIDE = WordSet.of("expanded", "extended", "enlarged", "restricted");
    private static final Set<String> WIDENED = WordSet.of("meeting", "meetings", "talks", "negotiations", "session", "sessions", "consultations", "discussions", "format");
    private static final Set<String> CONTINUING = WordSet.of("continued", "started", "began", "resumed", "kept", "finished");
    private final Language language;

    public VerbFinder(Language language) {
        this.language = language;
    }

    public List<Verb> find(Sent s) {
        return find(s, false);
    }

    /** The verbs within quotation marks, or those outside them. */
    public List<Verb> find(Sent s, boolean quoted) {
        List<Verb> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (!s.has(i, VERB) || s.quoted[i] != quoted || s.partyOver(i) != null || s.has(i, BE) && !cue(s, i) || auxiliary(s, i)) {
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

    /** {@code was clear that}: a form of {@code be} is of interest only where it is part of a cue, or tells of a stay ({@code is in Lae}). */
    private boolean cue(Sent s, int i) {
        for (VerbForm<?> form : s.at(i).spelling().cues()) {
            if (CueWords.end(s, i, form.words()) > 0) {
                return true;
            }
        }
        int at = s.is(i + 1, "currently") || s.is(i + 1, "also") || s.is(i + 1, "presently") ? i + 2 : i + 1;
        int place = s.is(at + 1, "the") ? at + 2 : at + 1;
        return s.is(at, "in") && s.in(place) && s.hits[place] != null && s.hits[place].place() || s.is(at, "on") && journey(s, at + 1)
                || EventNouns.watched(s, i);
    }

    /** {@code is on an official visit}. */
    private boolean journey(Sent s, int from) {
        for (int i = from; i < from + 6 && s.in(i); i++) {
            if (s.has(i, EVENT)) {
                return EventNouns.visit(s, i, language);
            }
        }
        return false;
    }

    /** {@code had also added}: the verb is yet to come. */
    private boolean auxiliary(Sent s, int i) {
        if (!s.has(i, HAVE)) {
            return false;
        }
        int next = i + 1;
        while (s.has(next, ADVERB | NOT)) {
            next++;
        }
        return s.in(next) && (s.is(next, "been") || s.at(next).lower().endsWith("ed") || s.has(next, VERB) && tense(s, next) == Tense.PAST);
    }

    private @Nullable Tense tense(Sent s, int i) {
        Spelling word = s.at(i).spelling();
        Tense found = null;
        for (VerbForm<?> form : word.cues()) {
            found = prefer(found, form.tense());
        }
        for (VerbForm<?> form : word.acts()) {
            found = prefer(found, form.tense());
        }
        return found;
    }

    private static Tense prefer(@Nullable Tense a, Tense b) {
        return a == null || b == Tense.PAST ? b : a;
    }

    /** Auxiliaries and adverbs before a verb: token {@code before} stands before them, at {@code start} is the first that is no adverb. */
    private record Group(int before, int start, boolean be, boolean have, boolean had, boolean aux, boolean future, boolean to, boolean negated) {
    }

    private static Group group(Sent s, int i) {
        boolean be = false;
        boolean finite = false;
        boolean have = false;
        boolean had = false;
        boolean aux = false;
        boolean future = false;
        boolean to = false;
        boolean negated = false;
        int k = i - 1;
        int start = i;
        while (k >= 0) {
            k = TimesBeside.auxiliary(s, k);
            Token t = s.at(k);
            boolean last = t.is("last") && k == i - 1 && s.times[k] == null;
            boolean adverb = (last || t.has(ADVERB | NOT)) && !t.has(PRONOUN) && s.partyEnding(k + 1) == null;
            boolean is = t.has(BE | HAVE | DO | MODAL) && !(t.is("may") && t.capital())
                    || t.is("to") && !to && (k == i - 1 || s.is(k + 1, "be"));
            if (!adverb && !is || s.timed(k) && !t.has(MODAL) || t.capital() && k > 0 && !t.has(ADVERB)) {
                break;
            }
            be |= t.has(BE);
            finite |= t.has(BE) && !t.is("be");
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
        boolean planned = future || to && finite;
        return new Group(k, start, be, have, had, aux, planned, to && !finite, negated);
    }

    private @Nullable Verb verb(Sent s, int i, Tense tense, List<Verb> before) {
        Group g = group(s, i);
        if (!possible(s, i, tense, g) || Inflection.bare(s.at(i).lower()) && !g.be() && !g.have()) {
            return null;
        }
        boolean passive = tense == Tense.PAST && g.be();
        if (g.to() && (tense == Tense.BASE || passive)) {
            Party doer = s.partyEnding(g.start());
            boolean own = doer != null && s.is(doer.from() - 1, "for");
            return new Verb(i, g.start(), tense, own ? Subjects.group(s, doer) : List.of(), g.start(), Link.INFINITIVE, passive, g.negated(), false, false);
        }
        if (tense == Tense.GERUND && !g.be()) {
            Verb going = going(s, i, g, before);
            return going != null ? going : participle(s, i, g);
        }
        int clause = tense == Tense.PAST ? Gerunds.past(s, g.start(), g.before(), passive) : -1;
        if (clause >= 0) {
            return new Verb(i, g.start(), tense, List.of(), clause, Link.PARTICIPLE, passive, g.negated(), false, false);
        }
        Subjects.Subject subject = Subjects.of(s, g.before(), before);
        subject = subject == null && tense == Tense.PAST && !g.be() ? Predicates.joined(s, g.before(), before) : subject;
        Party after = subject == null || closes(s, i, tense) ? Subjects.inverted(s, i, tense) : null;
        if (subject == null || after != null) {
            return after == null ? null : new Verb(i, i, tense, Subjects.group(s, after), i, Link.INVERTED, false, g.negated(), false, false);
        }
        boolean goesOn = tense == Tense.BASE && subject.link() == Link.JOINED && !before.isEmpty() && before.get(before.size() - 1).tense() == Tense.BASE;
        boolean self = subject.parties().size() == 1 && subject.parties().get(0).mention().name().equalsIgnoreCase("I");
        if (tense == Tense.PRESENT && (self && !s.has(i, BE | HAVE) || modifier(s, subject.parties()))) {
            return null;
        }
        boolean coming = tense == Tense.BASE && subject.link() == Link.JOINED && Unlisted.ahead(s, subject.parties(), i);
        if (tense == Tense.BASE && !g.aux() && !g.future() && !goesOn && !coming && !pluralOrFirst(subject.parties())) {
            return null;
        }
        boolean progressive = tense == Tense.GERUND && g.be();
        boolean leaving = progressive && (s.is(g.start(), "is") || s.is(g.start(), "are")) && MOTION.contains(s.at(i).lower());
        leaving |= (tense == Tense.BASE || tense == Tense.PRESENT) && !g.have() && !g.be() && GOING.contains(s.at(i).lower()) && Unlisted.next(s);
        boolean future = g.future() || leaving || coming || goesOn && before.get(before.size() - 1).future();
        return new Verb(i, g.start(), tense, subject.parties(), subject.clause(), subject.link(), passive && !progressive, g.negated(), future, g.had() && tense == Tense.PAST);
    }

    /** {@code The canal will be built, said Mr Rowan.}: a verb behind a comma whose subject ends the sentence, or only the occasion follows. */
    private static boolean closes(Sent s, int i, Tense tense) {
        boolean says = tense == Tense.PAST && SAYING.contains(s.at(i).lower()) || tense == Tense.PRESENT && s.is(i, "says");
        Party last = says && s.is(i - 1, ",") && s.partyEnding(i - 1) == null && s.in(i + 1) ? s.parties[i + 1] : null;
        boolean speaker = last != null && (last.mention().kind() == MentionKind.PERSON || last.mention().kind() == MentionKind.BODY || last.mention().kind() == MentionKind.OFFICE);
        boolean day = speaker && s.is(last.to(), "on") && s.in(last.to() + 1) && s.times[last.to() + 1] != null;
        return speaker && (!s.in(last.to()) || s.is(last.to(), ".") && last.to() == s.size() - 1 || (s.is(i, "said") || s.is(i, "says")) && (s.is(last.to(), "when") || s.is(last.to(), "while") || day));
    }

    /** {@code official talks}: a small bare word before a noun that looks like the verb. */
    private static boolean modifier(Sent s, List<Party> parties) {
        Party last = parties.get(parties.size() - 1);
        return last.mention().kind() != MentionKind.PRONOUN && !s.capital(last.from()) && !s.has(last.from(), DET | POSS);
    }

    private static boolean pluralOrFirst(List<Party> parties) {
        return parties.size() > 1 || parties.stream().anyMatch(p -> p.mention().plural()
                || p.mention().kind() == MentionKind.PRONOUN && !p.mention().name().equalsIgnoreCase("he")
                        && !p.mention().name().equalsIgnoreCase("she"));
    }

    /** Rules out nouns and adjectives that look like the verb ({@code the agreed plan}, {@code a visit}). */
    private static boolean possible(Sent s, int i, Tense tense, Group g) {
        if (i == 0) {
            return tense == Tense.GERUND;
        }
        Token before = s.at(i - 1);
        if (before.possessive() && s.partyEnding(i) == null
                || before.has(DET | POSS) && !before.is("both") && !before.is("all") && s.partyEnding(i) == null) {
            return false;
        }
        boolean bare = tense == Tense.BASE || tense == Tense.PRESENT;
        // the ministers of EU Member States
        boolean name = s.capital(i) && before.capital() && s.partyEnding(i) == null && s.zone == Zone.BODY;
        // proceeding to State House
        if (bare && s.capital(i) && before.is("to") && s.in(i - 2) && s.at(i - 2).word() && !s.capital(i - 2) && s.zone == Zone.BODY || bare && !g.to() && !g.aux() && !g.future() && (before.has(PREP) || s.is(i, "open") || name)) {
            return false;
        }
        // the Council, led by the President
        boolean headed = (s.is(i, "led") || s.is(i, "headed")) && s.is(i + 1, "by") && !g.be();
        // my third visit
        boolean ordinal = bare && s.has(i, EVENT) && s.has(i - 2, DET | POSS) && before.word() && !before.lower().endsWith("s") && s.partyEnding(i) == null;
        // face-to-face and expanded meetings
        boolean wide = WIDE.contains(s.at(i).lower()) && WIDENED.contains(s.in(i + 1) ? s.at(i + 1).lower() : "");
        // with military honours
        boolean manner = bare && s.is(i - 2, "with") && before.word() && !before.capital() && !before.has(ADVERB) && s.partyOver(i - 1) == null;
        if (headed || wide || manner && !g.aux() && !g.future() || bare && s.has(i, EVENT) && !g.future() && !g.to() && !g.aux() && described(s, i) || ordinal && !g.to() && !g.aux() && !before.has(ADVERB)) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && s.has(k, ADVERB) && !s.has(k, DET)) {
            k--;
        }
        if (tense == Tense.PAST && k < i - 1
                && (s.has(k, DET | POSS) && !s.has(k, ADVERB) || s.has(k, PREP) && !s.is(k, "to"))) {
            return false;
        }
        return tense != Tense.PAST || !(before.has(PREP) && !before.is("to")) && (!g.to() || g.be());
    }

    /** {@code for an official working visit}: what an article stands before is a noun. */
    private static boolean described(Sent s, int i) {
        int k = i - 1;
        while (k > i - 4 && k >= 0 && s.at(k).word() && s.partyOver(k) == null && s.times[k] == null && s.hits[k] == null && !s.has(k, DET | POSS | PREP | BE | HAVE | MODAL | CONJ | REL)) {
            k--;
        }
        return k < i - 1 && k >= 0 && (s.is(k, "a") || s.is(k, "an") || s.is(k, "the") || s.has(k, POSS)) && s.partyOver(k) == null;
    }

    /** {@code continued discussing X}: what somebody goes on doing he does. */
    private static @Nullable Verb going(Sent s, int i, Group g, List<Verb> before) {
        boolean on = s.in(g.start() - 1) && CONTINUING.contains(s.at(g.start() - 1).lower()) && s.partyOver(g.start() - 1) == null;
        Group first = on ? group(s, g.start() - 1) : g;
        Subjects.Subject subject = on && !first.to() && !first.negated() ? Subjects.of(s, first.before(), before) : null;
        return subject == null ? null : new Verb(i, first.start(), Tense.GERUND, subject.parties(), subject.clause(), subject.link(), false, false, first.future(), false);
    }

    /** {@code , with both sides noting X}: where the comma or the preposition stands; a sender stays where he is. */
    private static int clauseOf(Sent s, Party own) {
        int with = own.from() - 1;
        return s.is(with, "from") ? own.to() : s.is(with - 1, ",") ? with - 1 : with;
    }

    /** {@code with both sides noting X}, {@code a message from Ms Vale asking for X}: a party of its own; {@code noting X}: none. */
    private static @Nullable Verb participle(Sent s, int i, Group g) {
        int k = g.before();
        boolean open = k < 0 || s.is(k, ",") || s.is(k, "while") || s.is(k, "whilst") || s.is(k, "when")
                || s.is(k, "and")
                || s.is(k, "by") || s.is(k, "after") || s.is(k, "before") || s.is(k, "\u2014")
                || s.is(k, "-") || Gerunds.besides(s, i, k)
                || s.is(k, "\u2013") || s.is(k, "also") || s.is(k, "as") && s.is(k - 1, "well");
        Party own = s.partyEnding(k + 1);
        if (own != null && (s.is(own.from() - 1, "with") || s.is(own.from() - 1, "from") && EventNouns.letter(s, own.from() - 1))) {
            return new Verb(i, g.start(), Tense.GERUND, Subjects.group(s, own), clauseOf(s, own), Link.PARTICIPLE, false, g.negated(),
                    false, false);
        }
        if (!open) {
            return null;
        }
        int clause = k < 0 ? i : s.is(k, "as") ? k - 2 : s.is(k, "addition") || s.is(k, "from") ? k - 1 : k;
        if (clause > 0 && !s.is(clause, ",") && s.is(clause - 1, ",")) {
            clause--;
        }
        return new Verb(i, g.start(), Tense.GERUND, List.of(), clause, Link.PARTICIPLE, false, g.negated(), false,
                false);
    }
}
