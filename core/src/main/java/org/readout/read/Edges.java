package org.readout.read;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.AsideWords;
import org.readout.model.AsideKind;

/** Tells line by line what stands before, behind and amid the prose of a page without belonging to it. */
final class Edges {
    /** How many lines the head and the foot of a page have at most. */
    static final int MOST = 60;
    /** So many lines below its lead a page may still tell its day. */
    private static final int EARLY = 2;
    /** The letters of an hour: {@code 14:20 pm}. */
    private static final int HOUR = 8;

    private final Lines lines;
    private final LineJudge judge;
    private final Filed filed;
    private final @Nullable AsideKind[] kinds;

    private Edges(Lines lines, LineJudge judge, Filed filed) {
        this.lines = lines;
        this.judge = judge;
        this.filed = filed;
        this.kinds = new AsideKind[lines.count()];
    }

    /**
     * For each line its kind, or null where it may belong to the report.
     *
     * @param whole whether the text goes to its end, so that it has a foot
     */
    static @Nullable AsideKind[] judge(Lines lines, LineJudge judge, Filed filed, boolean whole) {
        Edges edges = new Edges(lines, judge, filed);
        int head = edges.head();
        int foot = whole ? edges.foot(head) : lines.count();
        for (int i = head; i < foot; i++) {
            edges.amid(i, i <= head + EARLY);
        }
        edges.contacts(foot);
        return edges.kinds;
    }

    private int head() {
        boolean edge = true;
        int i = 0;
        for (; i < lines.count() && i < MOST; i++) {
            AsideKind kind = kind(i, true, false);
            kind = kind == null && edge && i < 8 && junk(i) ? AsideKind.OTHER : kind;
            if (kind == null && (prose(i) || Wrap.runsOn(lines, i))) {
                return i;
            }
            edge &= kind != null;
            set(i, kind);
        }
        return i;
    }

    private int foot(int head) {
        boolean edge = true;
        int i = lines.count() - 1;
        for (; i >= head && i > lines.count() - MOST; i--) {
            AsideKind kind = kind(i, false, true);
            kind = kind == null && (edge && junk(i) || empty(i)) ? AsideKind.OTHER : kind;
            boolean tail = i > 0 && Wrap.runsOn(lines, i - 1);
            if (kind == null && (prose(i) || tail)) {
                return i + 1;
            }
            edge &= kind != null;
            set(i, kind);
        }
        return i + 1;
    }

    private void amid(int i, boolean early) {
        AsideKind kind = judge.judge(lines.text, lines.start(i), lines.end(i), false, false);
        kind = kind == null && early && day(i) && alone(i) ? AsideKind.DATE : kind;
        boolean page = kind == null && lines.length(i) <= 5 && junk(i) && !letters(i);
        set(i, page ? AsideKind.OTHER : kind);
        if (kind == null && filed.amid(i, i + 1 < lines.count() && closes(i + 1))) {
            set(i, AsideKind.DATE);
        }
    }

    private boolean day(int i) {
        return judge.isDay(lines.text, lines.start(i), lines.end(i));
    }

    /** Whether no other line is a day, as those of a programme are; the hour may stand below. */
    private boolean alone(int i) {
        for (int k = i + 1; k < Math.min(lines.count(), i + MOST); k++) {
            if (day(k) && lines.length(k) > HOUR) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is a heading in capitals or the end of all, so that what stands before it may be a foot. */
    private boolean closes(int i) {
        int next = filed.isPlace(i - 1) && i + 1 < lines.count() ? i + 1 : i;
        return Prose.capitals(lines.text, lines.start(next), lines.end(next)) && lines.length(next) < 60;
    }

    private @Nullable AsideKind kind(int i, boolean head, boolean foot) {
        if (kinds[i] != null) {
            return kinds[i];
        }
        if (filed.edge(i, head)) {
            return AsideKind.DATE;
        }
        return judge.judge(lines.text, lines.start(i), lines.end(i), head, foot);
    }

    private void set(int i, @Nullable AsideKind kind) {
        if (kind != null) {
            kinds[i] = kind;
        }
    }

    private boolean prose(int i) {
        return Prose.is(lines.text, lines.start(i), lines.end(i));
    }

    private boolean junk(int i) {
        return Prose.junk(lines.text, lines.start(i), lines.end(i));
    }

    /** Whether the line is short and has neither letter nor figure. */
    private boolean empty(int i) {
        return lines.length(i) <= 40 && lines.text.substring(lines.start(i), lines.end(i)).codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private boolean letters(int i) {
        return lines.text.substring(lines.start(i), lines.end(i)).codePoints().anyMatch(Character::isLetter);
    }

    /** What stands between the head of a contact block and its addresses belongs to it; without an address it is none. */
    private void contacts(int foot) {
        boolean inside = false;
        for (int i = foot; i < lines.count(); i++) {
            boolean near = addressAhead(i);
            if (kinds[i] == AsideKind.CONTACT) {
                boolean head = judge.opensBlock(lines.of(i));
                set(i, head && !near ? AsideKind.HEADING : null);
                inside |= !head || near;
            } else if (inside && (kinds[i] == null || kinds[i] == AsideKind.OTHER)) {
                inside = near && lines.length(i) <= AsideWords.LONGEST;
                set(i, inside ? AsideKind.CONTACT : null);
            }
        }
    }

    private boolean addressAhead(int i) {
        for (int next = i; next < Math.min(i + 4, lines.count()); next++) {
            if (lines.length(next) <= AsideWords.LONGEST && LineJudge.address(lines.of(next))) {
                return true;
            }
        }
        return false;
    }
}
