package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Token;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/** Tells by its first verb whether a sentence speaks in the present tense. */
public final class Tenses {
    private Tenses() {
    }

    /** Whether the content's first verb is in the present tense. */
    public static boolean present(Sent s, Span content) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() >= content.start() && (tensed(s, i) || lexical(s, i))) {
                return lexical(s, i) || now(s, i);
            }
        }
        return false;
    }

    /** Whether the sentence's first verb is in the present tense. */
    public static boolean present(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (tensed(s, i)) {
                return now(s, i);
            }
            if (lexical(s, i)) {
                return true;
            }
            if (s.has(i, VERB) && !s.capital(i) && s.at(i).lower().endsWith("ed") && !s.has(i - 1, DET | POSS | PREP)) {
                return false;
            }
        }
        return false;
    }

    /** What ought to be is somebody's view, not the narrator's: {@code There must be no delay}. */
    public static boolean normative(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (tensed(s, i)) {
                return s.is(i, "must") || s.is(i, "should") || s.is(i, "ought");
            }
            if (s.is(i, "need") && s.is(i + 1, "to") || s.is(i, "needs") && s.is(i + 1, "to")) {
                return true;
            }
            if (s.has(i, VERB) && !s.capital(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of the sentence, outside its parties, tells what is to come. */
    public static boolean ahead(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.future(i) && s.partyOver(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence's first verb tells what will or must be. */
    public static boolean wills(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (tensed(s, i)) {
                return s.has(i, FUTURE) || s.is(i, "must") || s.is(i, "should");
            }
        }
        return false;
    }

    /** {@code The Chinese side is willing}: nobody but the side itself says so. */
    public static boolean willing(Sent s) {
        Party side = s.size() == 0 ? null : s.parties[0];
        boolean state = side != null
                && (side.mention().kind() == MentionKind.BODY || side.mention().kind() == MentionKind.COLLECTIVE);
        if (!state) {
            return false;
        }
        int i = side.to();
        boolean is = s.is(i, "is") || s.is(i, "are") || s.is(i, "stands") || s.is(i, "stand");
        while (is && s.has(i + 1, ADVERB)) {
            i++;
        }
        return is && (s.is(i + 1, "willing") || s.is(i + 1, "ready"));
    }

    /** Whether {@code has} or {@code have} goes with the verb that begins there. */
    public static boolean perfect(Sent s, Span verb) {
        for (int i = 1; i < s.size() && s.at(i).start() <= verb.start(); i++) {
            if (s.at(i).start() == verb.start()) {
                int k = i - 1;
                while (k > 0 && s.has(k, ADVERB)) {
                    k--;
                }
                return s.is(k, "has") || s.is(k, "have");
            }
        }
        return false;
    }

    /** Whether a clause with a verb of its own begins here: the verb comes before any mark or relative word. */
    public static boolean finite(Sent s, int from) {
        for (int i = from; s.in(i) && i < from + 40; i++) {
            boolean over = s.partyOver(i) != null;
            if (!over && (s.is(i, ",") || s.is(i, ";") || s.has(i, REL) || s.has(i, SUBORD) && !s.has(i, PREP))) {
                return false;
            }
            if (!over && s.has(i, BE | HAVE | MODAL) && !(s.is(i, "may") && s.capital(i)) && !s.is(i, "be") && !s.is(i, "being") && !s.is(i, "having")
                    && !s.is(i, "have")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the writer speaks of himself. */
    public static boolean firstPerson(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            Token t = s.at(i);
            boolean we = t.is("we") || t.is("our") || t.is("us") && !t.allCapital() || t.is("my") || t.is("me");
            if (!s.quoted[i] && (we || t.text().equals("I"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tensed(Sent s, int i) {
        return s.has(i, BE | HAVE | MODAL) && !s.is(i, "be") && !s.is(i, "been") && !s.is(i, "being")
                && !s.is(i, "having")
                && s.partyOver(i) == null;
    }

    private static boolean now(Sent s, int i) {
        return s.is(i, "is") || s.is(i, "are") || s.is(i, "am") || s.is(i, "has") || s.is(i, "have") || s.has(i, FUTURE)
                || s.is(i, "can")
                || s.is(i, "must") || s.is(i, "should");
    }

    /** {@code China firmly supports}, {@code the relations between the two countries serve}: a verb right after a state or side. */
    private static boolean lexical(Sent s, int i) {
        String word = s.at(i).lower();
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || s.capital(i) || !s.at(i).word()
                || s.at(i).possessive()) {
            return false;
        }
        int k = i;
        while (k > 0 && s.has(k - 1, ADVERB)) {
            k--;
        }
        Party party = s.partyEnding(k);
        return party != null
                && (party.mention().kind() == MentionKind.BODY || party.mention().kind() == MentionKind.COLLECTIVE)
                && (s.has(i, VERB) || !s.has(i + 1, PREP) && !s.has(i + 1, BE | HAVE | MODAL));
    }
}
