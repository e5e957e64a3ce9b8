package org.readout.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.AsideKind;

/** Joins the lines of hard-wrapped text to paragraphs, and leaves those alone that are paragraphs each. */
final class Wrap {
    /** Text is not wrapped at more signs than these, measured on typed and scanned releases (about 65) and mail (76). */
    private static final int WIDEST = 110;

    /** No open line of a wrapped paragraph is shorter, an indented first one neither. */
    private static final int SHORTEST = 24;

    private final Lines lines;
    private final @Nullable AsideKind[] kinds;
    private final boolean wrapped;
    private final int width;

    private Wrap(Lines lines, @Nullable AsideKind[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
        int[] lengths = new int[WIDEST + 1];
        int pairs = 0;
        int runOns = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (kinds[i] == null && lines.length(i) <= WIDEST) {
                lengths[lines.length(i)]++;
                boolean next = i + 1 < lines.count() && !lines.gapBefore(i + 1) && kinds[i + 1] == null;
                pairs += next ? 1 : 0;
                runOns += next && runsOn(i) ? 1 : 0;
            }
        }
        this.wrapped = runOns >= 2 && runOns * 4 >= pairs;
        this.width = usual(lengths);
    }

    /** The blocks of the page; a line that is an aside is a block of its own. */
    static List<Block> join(Lines lines, @Nullable AsideKind[] kinds) {
        Wrap wrap = new Wrap(lines, kinds);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.count()) {
            int last = i;
            while (last + 1 < lines.count() && wrap.goesOn(last)) {
                last++;
            }
            blocks.add(new Block(lines.start(i), lines.end(last), last - i + 1, lines.gapBefore(i), kinds[i]));
            i = last + 1;
        }
        return blocks;
    }

    /** The length that four fifths of the lines do not exceed. */
    private static int usual(int[] lengths) {
        int all = 0;
        for (int n = 30; n <= WIDEST; n++) {
            all += lengths[n];
        }
        int seen = 0;
        for (int n = 30; n <= WIDEST; n++) {
            seen += lengths[n];
            if (seen * 5 >= all * 4) {
                return n;
            }
        }
        return WIDEST;
    }

    private boolean runsOn(int i) {
        return runsOn(lines, i);
    }

    /** Whether the next line goes on with a small letter in a sentence that this line leaves open. */
    static boolean runsOn(Lines lines, int i) {
        return i + 1 < lines.count() && !lines.gapBefore(i + 1) && lines.length(i) >= 30
                && Character.isLowerCase(lines.first(i + 1)) && ":;".indexOf(lines.last(i)) < 0
                && !Prose.endsSentence(lines.text, lines.start(i), lines.end(i));
    }

    private boolean goesOn(int i) {
        int next = i + 1;
        if (lines.gapBefore(next) || kinds[i] != null || kinds[next] != null) {
            return false;
        }
        if (lines.length(i) >= 40 && (runsOn(i) || Prose.endsOpen(lines.text, lines.end(i)))) {
            return true;
        }
        if (lines.length(i) >= SHORTEST && lines.length(i) <= WIDEST && Prose.endsWithin(lines.text, lines.start(i), lines.end(i)) && "-*•·".indexOf(lines.first(next)) < 0) {
            return true;
        }
        boolean capitals = Prose.capitals(lines.text, lines.start(i), lines.end(i));
        boolean nextCapitals = Prose.capitals(lines.text, lines.start(next), lines.end(next));
        if (capitals || nextCapitals) {
            return capitals && nextCapitals && lines.length(i) <= 90 && lines.length(next) <= 90
                    && lines.length(i) >= 25;
        }
        return wrapped && inWrapped(i);
    }

    private boolean inWrapped(int i) {
        char first = lines.first(i + 1);
        int length = lines.length(i);
        if (length > WIDEST || "-*•·".indexOf(first) >= 0 || lines.last(i) == ':') {
            return false;
        }
        if (Prose.endsSentence(lines.text, lines.start(i), lines.end(i))) {
            return length * 10 >= width * 9;
        }
        // an indented first line that breaks off behind a name: "The Honourable Ann Alder,"
        boolean comma = lines.last(i) == ',' && length >= 30 && length * 10 >= width * 5;
        return runsOn(i) || comma || length * 10 >= width * 7 || length >= SHORTEST && Prose.clause(lines.text, lines.start(i), lines.end(i));
    }
}
