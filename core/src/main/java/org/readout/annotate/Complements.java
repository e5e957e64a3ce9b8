package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.lexicon.VerbTable;
import org.readout.model.MentionKind;

/** Finds where the content of a cue begins, by what the cue takes. */
final class Complements {
    private final VerbTable<Cue> cues;

    Complements(VerbTable<Cue> cues) {
        this.cues = cues;
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
    @Nullable
    Found find(Sent s, Verb v) {
        Found best = null;
        int rank = Integer.MAX_VALUE;
        for (VerbForm<Cue> form : cues.startingWith(s.at(v.at()).lower())) {
            if (form.tense() != v.tense() && !(form.tense() == Tense.PAST && v.tense() == Tense.BASE)) {
                continue;
            }
            int end = matches(s, v.at(), form.words());
            Found found = end < 0 ? null : complement(s, form.rule(), end);
            if (found != null && rank(found, form) < rank) {
                rank = rank(found, form);
                best = found;
            }
        }
        return best == null || best.cue().takes() != Cue.Takes.THAT ? best : phrase(s, v, best);
    }

    /** Without {@code that} and without a verb of its own the content is a noun phrase, if the cue takes one. */
    private Found phrase(Sent s, Verb v, Found clause) {
        if (s.is(clause.content() - 1, "that") || finite(s, clause.content())) {
            return clause;
        }
        for (VerbForm<Cue> form : cues.startingWith(s.at(v.at()).lower())) {
            if (form.rule().takes() == Cue.Takes.NP && form.rule().phrase().equals(clause.cue().phrase())) {
                Found found = np(s, form.rule(), clause.end(), clause.content());
                return found == null ? clause : found;
            }
        }
        return clause;
    }

    /** Whether a clause with a verb of its own begins here: the verb comes before any mark or relative word. */
    private static boolean finite(Sent s, int from) {
        for (int i = from; s.in(i) && i < from + 40; i++) {
            boolean over = s.partyOver(i) != null;
            if (!over && (s.is(i, ",") || s.is(i, ";") || s.has(i, REL) || s.has(i, SUBORD) && !s.has(i, PREP))) {
                return false;
            }
            if (!over && s.has(i, BE | HAVE | MODAL) && !s.is(i, "be") && !s.is(i, "being") && !s.is(i, "having")
                    && !s.is(i, "have")) {
                return true;
            }
        }
        return false;
    }

    /** Whether some cue of the verb takes a clause. */
    boolean clausal(Sent s, Verb v) {
        for (VerbForm<Cue> form : cues.startingWith(s.at(v.at()).lower())) {
            boolean that = form.rule().takes() == Cue.Takes.THAT || form.rule().takes() == Cue.Takes.OBJECT_THAT;
            if (that && form.tense() == v.tense() && matches(s, v.at(), form.words()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The token after the longest cue phrase at the verb that takes a clause. */
    int phraseEnd(Sent s, Verb v) {
        for (VerbForm<Cue> form : cues.startingWith(s.at(v.at()).lower())) {
            int end = form.rule().takes() == Cue.Takes.THAT ? matches(s, v.at(), form.words()) : -1;
            if (end > 0) {
                return end;
            }
        }
        return v.at() + 1;
    }

    /** Whether the verb is no cue at all, so that it can only tell of an act. */
    boolean actOnly(Sent s, Verb v) {
        return cues.startingWith(s.at(v.at()).lower()).isEmpty();
    }

    private static int rank(Found found, VerbForm<Cue> form) {
        return found.cue().takes() == Cue.Takes.NP && found.end() == found.content() && form.words().size() == 1 ? 50
                : found.cue().takes().ordinal() - 12 * form.words().size()
                        - (found.cue().takes().name().startsWith("OBJECT") ? 8 : 0);
    }

    /** The token after the phrase, or -1; one adverb may stand inside ({@code looked also forward}). */
    static int matches(Sent s, int at, List<String> words) {
        int i = at;
        for (String word : words) {
            if (i > at && s.has(i, ADVERB) && !s.is(i, word)) {
                i++;
            }
            if (!s.is(i, word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private @Nullable Found complement(Sent s, Cue cue, int end) {
        int i = past(s, end);
        return switch (cue.takes()) {
            case THAT -> that(s, cue, end, i);
            case NP -> np(s, cue, end, i);
            case TO -> s.is(i, "to") && s.in(i + 1) && !s.has(i + 1, DET | POSS) && s.hits[i + 1] == null
                    && s.parties[i + 1] == null ? new Found(cue, end, i, null, -1) : null;
            case PREP -> prep(s, cue, end, i);
            case OBJECT_THAT -> Objects.objectThat(s, cue, end, i);
            case OBJECT_TO -> Objects.objectTo(s, cue, end, i);
            case OBJECT_PREP -> Objects.objectPrep(s, cue, end, i);
            case WHOLE -> s.in(i) && (s.parties[i] != null || s.has(i, OBJECT | DET | POSS) || s.capital(i))
                    ? new Found(cue, end, i, s.parties[i], -1)
                    : null;
            case WISH -> Objects.wish(s, cue, end, i);
            case MUTUAL -> Objects.mutual(s, cue, end, i);
        };
    }

    /** Over adverbs and times between cue and content. */
    private static int past(Sent s, int end) {
        int i = end;
        while (s.in(i) && !s.is(i, "so") && !s.is(i, "only")) {
            if (s.is(i, "once") && (s.is(i + 1, "again") || s.is(i + 1, "more"))) {
                i += 2;
            } else if (s.has(i, ADVERB) && !s.is(i, "once") || s.times[i] != null && s.is(i + 1, "that")) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static @Nullable Found that(Sent s, Cue cue, int end, int at) {
        int i = at;
        if (s.is(i, "with") && s.is(i + 2, "that")) {
            i += 2;
        } else if (s.is(i, "to") || s.is(i, "at") || s.is(i, "in") || s.is(i, "during") || s.is(i, "on")) {
            int that = ahead(s, i, "that", 14);
            int colon = ahead(s, i, ":", 14);
            if (that < 0 && colon < 0) {
                return null;
            }
            i = that > 0 ? that : colon;
        }
        while (s.is(i, ",") || s.is(i, ":") || s.is(i, "\u201c") || s.is(i, "\"")) {
            i++;
        }
        boolean stated = s.is(i, "that");
        i = stated ? i + 1 : i;
        i = s.is(i, ",") ? i + 1 : i;
        if (!stated && cue.prepositions().contains("that") && !finite(s, i)) {
            return null;
        }
        boolean begins = s.in(i) && (s.at(i).word() || s.at(i).number() || opening(s, i));
        return begins && !s.has(i, CONJ) && !(s.has(i, PREP) && i == end && !clausal(s, i))
                ? new Found(cue, end, i, null, -1)
                : null;
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
            if (s.is(i, ",") || s.has(i, BE | HAVE | MODAL)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Found np(Sent s, Cue cue, int end, int at) {
        if (s.is(at, "that")) {
            return new Found(cue, end, at + 1, null, -1);
        }
        if (!s.in(at) || !s.at(at).word() && !s.at(at).number() && !opening(s, at)
                || s.has(at, CONJ | SUBORD | BE | HAVE | DO | MODAL | NOT)
                        && !s.is(at, "how") && !s.is(at, "what")) {
            return null;
        }
        if (s.has(at, PREP) && !s.is(at, "to") || s.is(at, "to") || s.has(at, OBJECT) && !s.is(at, "it")) {
            return null;
        }
        Party party = s.parties[at];
        boolean person = party != null && !s.at(party.to() - 1).possessive()
                && party.mention().kind() != MentionKind.BODY
                && party.mention().kind() != MentionKind.COLLECTIVE && party.mention().kind() != MentionKind.GROUP;
        boolean reason = person && (s.is(party.to(), "for") || s.is(party.to(), "on") || s.is(party.to(), "as"));
        return person && !reason || s.times[at] != null && s.times[at].span().end() >= s.at(s.size() - 1).start() ? null
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
