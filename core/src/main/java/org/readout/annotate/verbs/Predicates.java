package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Subjects.Subject;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.MentionKind;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds who does a verb that is joined to another which the lexicon does not know: {@code A planted a tree and met B}. */
public final class Predicates {
    /** After these stands whom somebody met. */
    private static final Set<String> MET = WordSet.of("met", "received", "welcomed", "visited", "hosted", "telephoned", "phoned");

    private static final Set<String> LEADING = WordSet.of("leading", "heading", "accompanying", "chairing");

    /** In tokens. */
    private static final int LONGEST = 40;
    /** Past forms without {@code -ed} that a predicate may begin with. */
    private static final Set<String> PAST = WordSet.of("went", "came", "took", "gave", "made", "got", "saw", "led", "ran", "rode", "drove", "flew", "wrote", "read", "sang", "drank", "ate", "bought",
            "brought", "taught", "sought", "won", "lost", "kept", "set", "put", "cut", "laid", "stood", "sat", "began", "broke", "chose", "drew", "found", "grew", "hung", "heard", "knelt", "lit",
            "paid", "shook", "showed", "slept", "spent", "struck", "swore", "threw", "wore", "built", "became", "bowed", "sent");

    private Predicates() {
    }

    /** Who does the verb whose group begins after token {@code k}, a conjunction or comma; null if no such predicate stands before. */
    static @Nullable Subject joined(Sent s, int k, List<Verb> before) {
        boolean and = s.is(k, "and") || s.is(k, "then") && (s.is(k - 1, "and") || s.is(k - 1, ","));
        boolean comma = s.is(k, ",") && !s.has(k + 2, PREP);
        if (!and && !comma || before.stream().anyMatch(Verb::finite)) {
            return null;
        }
        for (int i = Math.min(k - 1, s.size() - 1); i >= 0 && i > k - LONGEST; i--) {
            Party party = s.parties[i];
            int verb = party == null ? -1 : predicate(s, party, k);
            if (verb > 0 && Clauses.opens(s, Subjects.group(s, party).get(0).from())) {
                return new Subject(Subjects.group(s, party), s.is(k - 1, ",") ? k - 1 : k, Link.JOINED);
            }
            if (s.has(i, REL | MODAL | BE | HAVE) || s.has(i, SUBORD) && !s.has(i, PREP) || s.is(i, ";") || s.is(i, ":")) {
                return null;
            }
        }
        return null;
    }

    /** {@code Following talks between A and B, C and D agreed}: those behind the comma that closes the opening phrase, else who stands further off. */
    static @Nullable Subject fronted(Sent s, Party party, int j, List<Verb> before) {
        boolean opens = (s.has(0, PREP | SUBORD) || s.is(0, "following")) && before.stream().noneMatch(Verb::finite);
        List<Party> group = opens ? Subjects.group(s, party) : List.of();
        for (int k = 1; k < group.size(); k++) {
            if (s.is(group.get(k).from() - 1, ",") && group.get(k).mention().kind() != MentionKind.BODY) {
                return new Subject(List.copyOf(group.subList(k, group.size())), group.get(k).from(), Link.SUBJECT);
            }
        }
        Party studied = described(s, party.from(), before.stream().anyMatch(Verb::finite));
        if (studied != null) {
            return new Subject(List.of(studied), studied.from(), Link.SUBJECT);
        }
        Verb last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean goesOn = last != null && last.finite() && !last.subject().isEmpty() && (!last.passive() || s.is(party.from() - 1, "by")) && s.is(party.to() - 1, ",") && series(s, j + 1);
        return goesOn ? new Subject(last.subject(), j, Link.JOINED) : Subjects.distant(s, j, before);
    }

    /** {@code Students who studied in A visited B}, {@code C, rector of D who is leading the delegation, said}: those whom a clause without commas describes, up to the place that ends it. */
    private static @Nullable Party described(Sent s, int to, boolean told) {
        for (int i = Math.max(1, to - LONGEST); i < to; i++) {
            boolean leads = s.has(i + 1, BE) && i + 2 == to - 1 && LEADING.contains(s.at(to - 1).lower());
            Party folk = s.is(i, "who") && (leads || s.has(to - 1, PREP | DET)) ? s.partyEnding(i) : null;
            if (folk != null && (leads || !told && folk.mention().kind() == MentionKind.GROUP) && Clauses.opens(s, folk.from()) && !s.has(i + 1, to, ",")) {
                return folk;
            }
        }
        return null;
    }

    /** {@code met A, President of B, held talks with C, and went to D}: another predicate is still to come behind {@code and}. */
    private static boolean series(Sent s, int verb) {
        for (int i = verb + 1; i + 1 < s.size() && i < verb + LONGEST; i++) {
            if (s.partyOver(i) == null && s.has(i, REL | SUBORD) && !s.has(i, PREP)) {
                return false;
            }
            if (s.is(i, "and") && s.partyOver(i) == null && s.has(i + 1, VERB) && !s.capital(i + 1) && !s.has(i + 1, EVENT) && s.at(i + 1).lower().endsWith("d")) {
                return true;
            }
        }
        return false;
    }

    /** The verb in the past that follows a person at once, over adverbs and times; -1 if none does. */
    public static int predicate(Sent s, Party party, int to) {
        MentionKind kind = party.mention().kind();
        int i = party.to();
        while (i < to && (s.has(i, ADVERB) || s.times[i] != null)) {
            i = s.times[i] == null ? i + 1 : Math.max(i + 1, TimesBeside.past(s, i));
        }
        boolean acts = kind != MentionKind.BODY && kind != MentionKind.COLLECTIVE && kind != MentionKind.GROUP;
        boolean past = i < to && s.at(i).word() && !s.capital(i) && (s.at(i).lower().endsWith("ed") || PAST.contains(s.at(i).lower()));
        return acts && past && !s.is(i + 1, "by") ? i : -1;
    }

    /** {@code met A, Minister of State, attached to B}: whoever is met at token {@code at} does not do what a word behind him tells. */
    static boolean met(Sent s, Party party, int at, @Nullable Verb verb) {
        return verb != null && verb.at() == at && !verb.passive() && MET.contains(s.at(at).lower()) && s.is(party.to() - 1, ",");
    }

    /** {@code Vale, Rowan hold talks}: whether the party at a token is the second of two in a headline. */
    static boolean headline(Sent s, int i) {
        Party left = s.zone == Zone.TITLE && s.is(i - 1, ",") ? s.partyEnding(i - 1) : null;
        return left != null && left.from() == 0 && left.person();
    }

    /** {@code A, who praised X, said Y}: whether the verb {@code main} goes on with what the relative clause of {@code inner} broke off. */
    public static boolean closes(Sent s, Verb inner, Verb main) {
        return s.is(inner.clause(), "who") && s.is(inner.clause() - 1, ",") && main.link() == Verb.Link.SUBJECT && main.clause() < inner.clause() && s.is(main.group() - 1, ",");
    }
}
