package org.readout.annotate;

import java.util.List;

/** Marks the tokens that stand in quotation marks, where the marks hold a quotation and not a name or a scare quote. */
final class Quotations {
    /** Shorter quoted phrases are names of things ({@code the "Friendship Year"}). */
    private static final int SHORTEST = 6;
    private static final String OPEN = "\u201c\u201f";
    private static final String CLOSE = "\u201d";

    private Quotations() {
    }

    static void mark(String text, List<Sent> sents) {
        int paragraph = Integer.MIN_VALUE;
        int[] open = null;
        for (int k = 0; k < sents.size(); k++) {
            Sent s = sents.get(k);
            if (s.paragraph != paragraph) {
                open = flush(sents, open, k, 0);
                paragraph = s.paragraph;
            }
            for (int i = 0; i < s.size(); i++) {
                String mark = s.at(i).text();
                boolean straight = mark.equals("\"");
                if (open != null && (CLOSE.contains(mark) || straight)) {
                    open = flush(sents, open, k, i);
                } else if (open == null && (OPEN.contains(mark) || straight)) {
                    open = new int[] {k, i};
                }
            }
        }
        flush(sents, open, sents.size(), 0);
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
}
