package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.lexicon.VerbTable;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.text.WordSet;

/** Finds where the content of a cue begins, by what the cue takes. */
final class Complements {
    /** What is said or written. */
    private static final Set<String> SPOKEN = WordSet.of("message", "letter", "telegram", "speech", "statement", "address", "remarks", "talk", "report", "article", "interview", "reply");
    /** Past forms that are no participles, and so no adjectives ({@code organised crime}). */
    private static final Set<String> PLAIN = WordSet.of("gave", "took", "went", "came", "saw", "spoke", "flew", "wrote", "began", "undertook", "oversaw", "visited", "toured", "met");
    /** Before the act that something was said after or before. */
    private static final Set<String> WHEN = WordSet.of("after", "following", "before");
    private final VerbTable<Cue> cues;
    private final VerbTable<ActRule> acts;

    Complements(Language language) {
        this.cues = language.cues();
        this.acts = language.acts();
    }

    /**
     * A cue with its content.
     *
     * @param end the token after the cue's own words
     * @param content the token where the content begins
     * @param addressee the party addressed, or null
     * @param whole where the content begins if the party addressed is part of it, or -1
     */
    record Found(Cue cue, int end, int content, @Nullable Party addressee, int whole) {
    }

    /** The best reading of the verb at {@code v}: longer phrases first, then the complement that the next words show. */
    @Nullable Found find(Sent s, Verb v) {
        Found best = null;
        int rank = Integer.MAX_VALUE;
        for (VerbForm<Cue> form : s.at(v.at()).spelling().cues()) {
            if (form.tense() != v.tense() && !(form.tense() == Tense.PAST && v.tense() == Tense.BASE)) {
                continue;
            }
            int end = CueWords.end(s, v.at(), form.words());
            Found found = end < 0 || CueWords.invited(s, form.rule(), end) ? null : complement(s, form.rule(), end);
            if (found != null && rank(found, form) < rank) {
                rank = rank(found, form);
                best = found;
            }
        }
        if (best != null && (s.is(best.content(), "this") || s.is(best.content(), "these")) && empty(s, best.content() + 1)) {
            return null;
        }
        return best == null || best.cue().takes() != Cue.Takes.THAT ? best : phrase(s, v, best);
    }

    /** {@code announcing this today, A said}: what is announced stands elsewhere. */
    private static boolean empty(Sent s, int i) {
        return s.is(i, ",") || s.is(i, ".") || s.in(i) && s.times[i] != null;
    }

    /** Without {@code that} and without a verb of its own the content is a noun phrase, if the cue takes one. */
    private Found phrase(Sent s, Verb v, Found clause) {
        boolean question = s.is(clause.content(), "how") || s.is(clause.content(), "what")
                || s.is(clause.content(), "why");
        if (s.is(clause.content() - 1, "that") || !question && Tenses.finite(s, clause.content())) {
            return clause;
        }
        for (VerbForm<Cue> form : s.at(v.at()).spelling().cues()) {
            if (form.rule().takes() == Cue.Takes.NP && form.rule().phrase().equals(clause.cue().phrase())) {
                Found found = np(s, form.rule(), clause.end(), CueAsides.object(s, clause.content()));
                return found == null ? clause : found;
            }
        }
        return clause;
    }

    /** Whether some cue of the verb takes a clause before it: {@code X, he said}, but not {@code X, they reached agreement}. */
    boolean clausal(Sent s, Verb v) {
        for (VerbForm<Cue> form : s.at(v.at()).spelling().cues()) {
            boolean that = (form.rule().takes() == Cue.Takes.THAT || form.rule().takes() == Cue.Takes.OBJECT_THAT)
                    && !form.words().contains("~");
            if (that && form.tense() == v.tense() && CueWords.end(s, v.at(), form.words()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some cue of the verb names whom it is said to: {@code told B that X}. */
    boolean addresses(Sent s, Verb v) {
        return s.at(v.at()).spelling().cues().stream().anyMatch(f -> f.rule().takes() == Cue.Takes.OBJECT_THAT && f.tense() == v.tense());
    }

    /** The token after the longest cue phrase at the verb that takes a clause. */
    int phraseEnd(Sent s, Verb v) {
        for (VerbForm<Cue> form : s.at(v.at()).spelling().cues()) {
            int end = form.rule().takes() == Cue.Takes.THAT ? CueWords.end(s, v.at(), form.words()) : -1;
            if (end > 0) {
                return end;
            }
        }
        return v.at() + 1;
    }

    /** Whether the verb may tell of speech as an infinitive after an act: {@code called to express X}, not {@code to support X}. */
    boolean infinitive(Complements.Found found) {
        return found.cue().mode() == Mode.TOPIC || cues.hasGerund(found.cue());
    }

    /** Whether the verb tells of nothing but speech: {@code reaffirms}, but not {@code supports}. */
    boolean speech(Complements.Found found) {
        return found.cue().mode() == Mode.ASSERT && cues.hasGerund(found.cue());
    }

    /** Whether some cue that begins with the word takes a clause. */
    boolean takesClause(String lower) {
        return cues.startingWith(lower).stream().anyMatch(f -> f.rule().takes() == Cue.Takes.THAT);
    }

    /** Whether the verb is no cue here and can only tell of an act; within a clause that somebody says more is needed to tell so. */
    boolean actOnly(Sent s, Verb v, boolean clause) {
        String word = s.at(v.at()).lower();
        boolean party = s.in(v.at() + 1) && s.parties[v.at() + 1] != null;
        boolean told = party || cues.startingWith(word).stream().allMatch(f -> f.words().size() > 1);
        return told && acts.startingWith(word).stream().anyMatch(f -> {
            int end = CueWords.end(s, v.at(), f.words());
            return end > 0 && (Coordination.event(s, end) || (clause ? f.rule().nouns().isEmpty() : s.has(end, DET | POSS | OBJECT | SUBORD) && !s.is(end, "by")) || PLAIN.contains(word));
        });
    }

    private static int rank(Found found, VerbForm<Cue> form) {
        return found.cue().takes() == Cue.Takes.NP && found.end() == found.content() && form.words().size() == 1 ? 50
                : found.cue().takes().ordinal() - 12 * form.words().size()
                        - (found.cue().takes().name().startsWith("OBJECT") ? 8 : 0);
    }

    private @Nullable Found complement(Sent s, Cue cue, int end) {
        int i = CueAsides.past(s, end);
        return switch (cue.takes()) {
            case THAT -> that(s, cue, end, i);
            case NP -> np(s, cue, end, CueAsides.object(s, CueAsides.meetings(s, i)));
            case TO -> infinitive(s, cue, end, CueAsides.infinitive(s, i));
            case PREP -> prep(s, cue, end, i);
            case OBJECT_THAT -> Objects.objectThat(s, cue, end, i);
            case OBJECT_TO -> Objects.objectTo(s, cue, end, i);
            case OBJECT_PREP -> Objects.objectPrep(s, cue, end, i);
            case WHOLE -> s.in(i) && (s.parties[i] != null || s.has(i, OBJECT | DET | POSS) || s.capital(i) || Objects.people(s, i)
                    || s.is(i, "one") && s.is(i + 1, "another") || s.is(i, "each") && s.is(i + 1, "other"))
                    ? new Found(cue, end, i, s.parties[i], -1)
                    : null;
            case WISH -> Objects.wish(s, cue, end, i);
            case MUTUAL -> Objects.mutual(s, cue, end, i);
        };
    }

    private static @Nullable Found infinitive(Sent s, Cue cue, int end, int to) {
        return infinitive(s, to) ? new Found(cue, end, to, null, -1) : null;
    }

    /** Whether {@code to} opens an infinitive: no name, article, -ing or past form follows. */
    private static boolean infinitive(Sent s, int to) {
        int i = to + 1;
        while (s.has(i, ADVERB) && !s.has(i + 1, DET | POSS)) {
            i++;
        }
        if (!s.is(to, "to") || !s.in(i) || s.has(i, DET | POSS) || s.hits[i] != null || s.parties[i] != null) {
            return false;
        }
        String word = s.at(i).lower();
        return !(word.endsWith("ing") && word.length() > 5)
                && !(word.endsWith("ed") && !word.endsWith("eed") && word.length() > 4);
    }

    private static @Nullable Found that(Sent s, Cue cue, int end, int at) {
        int i = at;
        if (s.is(i, "with") && s.is(i + 2, "that")) {
            i += 2;
        } else if (s.is(i, "to") && infinitive(s, i)) {
            return null;
        } else if (s.is(i, "to") || s.is(i, "at") || s.is(i, "in") || s.is(i, "during") || s.is(i, "on") || s.is(i, WHEN)) {
            int that = ahead(s, i, "that", 14);
            int colon = ahead(s, i, ":", 14);
            int clause = that < 0 && colon < 0 ? where(s, i) : -1;
            if (that < 0 && colon < 0 && clause < 0) {
                return null;
            }
            i = that > 0 ? that : Math.max(colon, clause);
        }
        while (s.is(i, ",") || s.is(i, ":") || s.is(i, "\u201c") || s.is(i, "\"")) {
            i++;
        }
        boolean stated = s.is(i, "that");
        i = stated ? i + 1 : i;
        i = s.is(i, ",") ? i + 1 : i;
        if (!stated && (cue.prepositions().contains("that") && !Tenses.finite(s, i) || Unspoken.handed(s, cue, i))) {
            return null;
        }
        boolean begins = s.in(i) && (s.at(i).word() || s.at(i).number() || opening(s, i));
        return begins && !s.has(i, CONJ) && !(s.has(i, PREP) && i == end && !clausal(s, i))
                ? new Found(cue, end, i, null, -1)
                : null;
    }

    /** {@code said in the message he was glad}: past the words for what it was said in, where a clause with its own subject follows; or -1. */
    private static int where(Sent s, int in) {
        for (int i = in + 2; i < in + 5 && (s.is(in, "in") || s.is(in, "at")) && s.has(in + 1, DET | POSS); i++) {
            Party party = s.in(i + 1) && SPOKEN.contains(s.at(i).lower()) ? s.parties[i + 1] : null;
            if (party != null) {
                return Tenses.finite(s, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** A content may begin with a fronted phrase ({@code said in recent years trade has grown}). */
    private static boolean clausal(Sent s, int i) {
        return s.is(i - 1, "that") || s.is(i - 1, ",") || s.is(i - 1, ":") || s.is(i, "under") || s.is(i, "with");
    }

    static boolean opening(Sent s, int i) {
        String mark = s.at(i).text();
        return mark.equals("\u201c") || mark.equals("\"") || mark.equals("\u2018") || mark.equals("'")
                || mark.equals("$") || mark.equals("\u00a3");
    }

    static int ahead(Sent s, int from, String word, int within) {
        for (int i = from; i < from + within && s.in(i); i++) {
            if (s.is(i, word)) {
                return i;
            }
            boolean purpose = s.is(i, "so") && s.is(i + 1, "that");
            if (purpose || s.is(i, ",") || s.has(i, BE | HAVE | MODAL)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Found np(Sent s, Cue cue, int end, int at) {
        if (!cue.prepositions().isEmpty() && !Objects.names(s, at, cue.prepositions()) || Unspoken.object(s, cue, at)) {
            return null;
        }
        if (s.is(at, "that")) {
            return new Found(cue, end, at + 1, null, -1);
        }
        if (!s.in(at) || !s.at(at).word() && !s.at(at).number() && !opening(s, at)
                || s.has(at, CONJ | SUBORD | BE | HAVE | DO | MODAL | NOT)
                        && !s.is(at, "how") && !s.is(at, "what")) {
            return null;
        }
        if (s.has(at, PREP) || s.has(at, OBJECT) && !s.has(at, POSS) && !s.is(at, "it") && !s.is(at + 1, "for")) {
            return null;
        }
        Party party = s.parties[at];
        boolean person = party != null && !s.at(party.to() - 1).possessive() && !s.is(party.to(), "\u2019")
                && party.mention().kind() != MentionKind.BODY
                && party.mention().kind() != MentionKind.COLLECTIVE && (party.mention().kind() != MentionKind.GROUP || cue.phrase().equals("welcome"));
        boolean reason = person && (s.is(party.to(), "for") || s.is(party.to(), "on") || s.is(party.to(), "as"));
        // agreed on Tuesday to meet: no topic but the day
        boolean day = s.times[at] != null && (s.is(at - 1, "on") && TimesBeside.past(s, at) > at && !s.at(TimesBeside.past(s, at) - 1).possessive() || s.times[at].span().end() >= s.at(s.size() - 1).start());
        return person && !reason || day ? null
                : new Found(cue, end, at, null, -1);
    }

    private static @Nullable Found prep(Sent s, Cue cue, int end, int i) {
        boolean fits = s.in(i) && cue.prepositions().contains(s.at(i).lower()) && s.in(i + 1);
        if (!fits
                || s.is(i, "to") && s.parties[i + 1] != null && s.parties[i + 1].mention().kind() != MentionKind.BODY) {
            return null;
        }
        return new Found(cue, end, i + 1, null, -1);
    }
}
