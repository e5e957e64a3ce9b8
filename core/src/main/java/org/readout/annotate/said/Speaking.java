package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.model.MentionKind;

/**
 * Makes a party of the noun phrase before a cue that tells people or a body and no party otherwise:
 * {@code The ministers and experts also noted X}, {@code leading energy suppliers have asked for Y}.
 */
public final class Speaking {
    private static final int LONGEST = 16;
    private final Language language;

    public Speaking(Language language) {
        this.language = language;
    }

    /** Puts such a party into the sentence; does nothing if there is none. */
    public void mark(Sent s) {
        for (int i = 1; i < s.size(); i++) {
            if (!s.has(i, VERB) || s.capital(i) || s.quoted[i] || s.partyOver(i) != null) {
                continue;
            }
            int end = i;
            while (end > 0 && s.has(end - 1, ADVERB | HAVE) && !s.capital(end - 1)) {
                end--;
            }
            // the committee Monday sent
            int day = end > 1 ? s.timeStart(end - 1) : -1;
            end = day > 0 ? s.is(day - 1, "on") ? day - 1 : day : end;
            Party party = end == 0 || s.partyEnding(end) != null && !from(s, s.partyEnding(end)) ? null : phrase(s, end);
            if (party != null && cue(s, i)) {
                put(s, party);
                return;
            }
        }
    }

    /** {@code legislators from Norland}: a country that only tells whence they are. */
    private static boolean from(Sent s, Party last) {
        return last.mention().kind() == MentionKind.BODY && s.is(last.from() - 1, "from");
    }

    /** {@code the cantons and the firms concerned} are two, {@code the ministers and experts} one. */
    private void put(Sent s, Party party) {
        int and = -1;
        Party first = s.parties[party.from()];
        boolean named = first != null && first.mention().kind() != MentionKind.PERSONS && first.mention().kind() != MentionKind.GROUP;
        if (named && s.is(first.to(), "and") && first.to() + 1 < party.to()) {
            s.parties[first.to() + 1] = Nameless.simple(s, first.to() + 1, party.to(), MentionKind.GROUP, true);
            return;
        }
        for (int k = party.from(); k < party.to(); k++) {
            s.parties[k] = null;
            and = s.is(k, "and") && s.has(k + 1, DET) && language.speaks(s.at(k - 1).lower()) ? k : and;
        }
        if (and > 0) {
            s.parties[party.from()] = Nameless.simple(s, party.from(), and, MentionKind.GROUP, true);
        }
        int from = and > 0 ? and + 1 : party.from();
        s.parties[from] = Nameless.simple(s, from, party.to(), MentionKind.GROUP, true);
    }

    private boolean cue(Sent s, int i) {
        for (VerbForm<Cue> form : s.at(i).spelling().cues()) {
            if (form.tense() == Tense.PAST && CueWords.end(s, i, form.words()) > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Party phrase(Sent s, int end) {
        int from = start(s, end);
        if (from < 0 || from == end || s.has(end - 1, CONJ) || s.has(from, PREP | CONJ | ADVERB) || end - from == 1 && !s.at(from).lower().endsWith("s")) {
            return null;
        }
        int head = from;
        while (head + 1 < end && !s.has(head + 1, PREP) && !s.is(head + 1, "concerned") && !s.is(head + 1, "present")) {
            head++;
        }
        boolean people = language.speaks(s.at(head).lower()) && !s.at(head).possessive();
        return people ? Nameless.simple(s, from, end, MentionKind.GROUP, true) : null;
    }

    /** Whether a clause has its verb before the comma already. */
    private static boolean told(Sent s, int comma) {
        for (int i = 1; i < comma; i++) {
            if (s.has(i, VERB) && !s.capital(i) && s.partyEnding(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the sentence or, after a fronted phrase and its comma, the clause begins, if only a noun phrase follows; else -1. */
    private static int start(Sent s, int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
            if (s.is(i, ",")) {
                return i > 0 && s.has(0, PREP | SUBORD | ADVERB) && !told(s, i) ? i + 1 : -1;
            }
            boolean clause = s.has(i, BE | HAVE | MODAL | DO | PRONOUN | REL | NOT) || s.has(i, SUBORD) && !s.has(i, PREP);
            if (clause || !s.at(i).word() && !s.at(i).number() && !s.is(i, "&") && !s.is(i, "-")) {
                return -1;
            }
        }
        return end <= LONGEST ? 0 : -1;
    }
}
