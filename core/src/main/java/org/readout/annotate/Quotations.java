package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;
import static org.readout.lexicon.Vocabulary.VERB;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.GivenWords;
import org.readout.annotate.said.Trim;
import org.readout.annotate.words.Sent;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Marks the tokens that stand in quotation marks, where the marks hold a quotation and not a name or a scare quote. */
final class Quotations {
    /** Shorter quoted phrases are names of things ({@code the "Friendship Year"}). */
    private static final int SHORTEST = 6;
    /** In tokens; no longer are the words that tell who hands out a text. */
    private static final int LATEST = 14;
    private static final String OPEN = "\u201c\u201f\u201e\u00ab";
    /** Of these it is sure that they open: paragraphs set in from the margin go on with the words until they close. */
    private static final String CURLY = "\u201c";
    private static final String CLOSE = "\u201d\u00bb";

    private Quotations() {
    }

    static void mark(String text, List<Sent> sents) {
        if (issued(sents)) {
            // the text that a spokesperson hands out is the report itself: nothing in it is quoted
            return;
        }
        int paragraph = Integer.MIN_VALUE;
        int[] open = null;
        boolean handed = false;
        for (int k = 0; k < sents.size(); k++) {
            Sent s = sents.get(k);
            if (s.paragraph != paragraph) {
                open = open != null && GivenWords.setIn(s) && CURLY.contains(sents.get(open[0]).at(open[1]).text()) ? open : flush(sents, open, k, 0);
                paragraph = s.paragraph;
                handed = k > 0 && opens(s, 0) && (handed || handsOut(sents.get(k - 1)));
            }
            for (int i = 0; i < s.size(); i++) {
                String mark = s.at(i).text();
                boolean straight = mark.equals("\"");
                if (open != null && (CLOSE.contains(mark) || straight)) {
                    open = flush(sents, open, k, i);
                } else if (open == null && !handed && (OPEN.contains(mark) || straight || turned(s, i)) && !givenOut(sents, k, i)) {
                    open = new int[] {k, i};
                }
            }
        }
        flush(sents, open, sents.size(), 0);
    }

    /** {@code ”The talks begin,” she says}: as Finnish and Swedish pages open words with the mark that closes them. */
    private static boolean turned(Sent s, int i) {
        boolean apart = i == 0 || s.at(i - 1).end() < s.at(i).start();
        return s.is(i, "\u201d") && apart && s.in(i + 1) && s.at(i + 1).word() && s.at(i).end() == s.at(i + 1).start();
    }

    /** The words in quotation marks, without who says them; of those broken in two the longer part. */
    static @Nullable Span words(Sent s) {
        int best = 0;
        int end = 0;
        for (int i = 0, run = 0; i < s.size(); i++) {
            run = s.quoted[i] ? run + 1 : 0;
            end = run > best ? i + 1 : end;
            best = Math.max(best, run);
        }
        return best == 0 ? Trim.trimmed(s, 0, s.size()) : Trim.trimmed(s, end - best, end);
    }

    /** Whether the body begins with {@code A Foreign Office spokesperson said: "}. */
    private static boolean issued(List<Sent> sents) {
        int k = 0;
        while (k < sents.size() && sents.get(k).zone != Zone.BODY) {
            k++;
        }
        Sent s = k < sents.size() ? sents.get(k) : null;
        for (int i = 1; s != null && i < Math.min(s.size(), LATEST); i++) {
            if (s.is(i, ":")) {
                Sent next = s.in(i + 1) ? s : k + 1 < sents.size() ? sents.get(k + 1) : null;
                return spoken(s, i) && next != null && opens(next, s.in(i + 1) ? i + 1 : 0);
            }
        }
        return false;
    }

    /** Whether a sentence ends with {@code spokesperson said:}. */
    private static boolean handsOut(Sent s) {
        return s.size() < LATEST && s.is(s.size() - 1, ":") && spoken(s, s.size() - 1);
    }

    /** {@code The following statement has been issued from the Palace: "}, {@code The following is the text of the communique: "}: what is handed out is the report itself. */
    private static boolean givenOut(List<Sent> sents, int sentence, int mark) {
        Sent s = mark == 0 && sentence > 0 ? sents.get(sentence - 1) : sents.get(sentence);
        boolean document = false;
        boolean following = false;
        for (int i = 0; i < (s == sents.get(sentence) ? mark : s.size()); i++) {
            following |= s.is(i, "following");
            document |= following && (s.is(i, "communique") || s.is(i, "communiqu\u00e9"));
            document |= following && s.is(i, "from") && (s.is(i - 1, "issued") || s.is(i - 1, "released")) && s.is(i - 2, "been");
        }
        return document;
    }

    private static boolean spoken(Sent s, int colon) {
        int said = s.has(colon - 1, VERB) ? colon - 2 : colon - 1;
        return s.is(said, "spokesperson") || s.is(said, "spokesman") || s.is(said, "spokeswoman");
    }

    private static boolean opens(Sent s, int i) {
        return OPEN.contains(s.at(i).text()) || s.is(i, "\"");
    }

    private static int[] flush(List<Sent> sents, int[] open, int sentence, int token) {
        if (open == null) {
            return null;
        }
        int words = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int k = open[0]; k <= sentence && k < sents.size(); k++) {
                Sent s = sents.get(k);
                int from = k == open[0] ? open[1] + 1 : 0;
                int to = k == sentence ? token : s.size();
                for (int i = from; i < to; i++) {
                    if (pass == 0) {
                        words += s.at(i).word() ? 1 : 0;
                    } else {
                        s.quoted[i] = true;
                    }
                }
            }
            if (words < SHORTEST) {
                return null;
            }
        }
        return null;
    }

    static boolean isQuoted(Sent s) {
        int inside = 0;
        for (boolean q : s.quoted) {
            inside += q ? 1 : 0;
        }
        return inside * 2 > s.size();
    }
}
