package org.readout.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.readout.model.Account;
import org.readout.model.Agreement;
import org.readout.model.Aside;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Span;
import org.readout.model.Statement;

/**
 * A readout's text with what was read in it marked: {@code ⟦s1 the words⟧}. Labels are the ids of accounts,
 * statements and agreements, {@code aN:name} for a participant's name and {@code :kind} for an aside. Marks nest: one
 * that would cross another is closed where that ends and opened again behind it with {@code +} after its label.
 */
public final class MarkedText {
    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    private record Mark(Span span, String label, Ink ink) {
    }

    private final String text;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private final List<Mark> open = new ArrayList<>();
    private int at;

    private MarkedText(String text, boolean colour) {
        this.text = text;
        this.colour = colour;
    }

    /** The marked text, control characters made visible; taking out all marks gives back the text. */
    public static String of(Reading reading, boolean colour) {
        MarkedText marked = new MarkedText(Visible.of(reading.readout().text()), colour);
        PriorityQueue<Mark> waiting = marks(reading);
        for (Mark mark = waiting.poll(); mark != null; mark = waiting.poll()) {
            marked.closeUpTo(mark.span().start());
            marked.copy(mark.span().start());
            marked.push(mark, waiting);
        }
        marked.closeUpTo(marked.text.length());
        marked.copy(marked.text.length());
        return marked.out.toString();
    }

    /** All marks in the order in which they open; of those that open together the longest first. */
    private static PriorityQueue<Mark> marks(Reading reading) {
        PriorityQueue<Mark> marks = new PriorityQueue<>(Comparator.comparingInt((Mark m) -> m.span().start())
                .thenComparingInt(m -> -m.span().end()).thenComparing(Mark::label));
        for (Aside aside : reading.readout().asides()) {
            add(marks, List.of(aside.evidence()), ":" + aside.kind().word(), Ink.DIM);
        }
        for (Account account : reading.accounts()) {
            add(marks, account.evidence().act(), account.id(), Ink.KEY);
            for (Participant participant : account.participants()) {
                add(marks, participant.evidence(), account.id() + ":name", Ink.NAME);
            }
        }
        for (Statement statement : reading.statements()) {
            add(marks, statement.evidence(), statement.id(), Ink.TOPIC);
        }
        for (Agreement agreement : reading.agreements()) {
            add(marks, agreement.evidence(), agreement.id(), Ink.GOOD);
        }
        return marks;
    }

    private static void add(Queue<Mark> marks, List<Evidence> words, String label, Ink ink) {
        words.stream().filter(w -> w.span().length() > 0).forEach(w -> marks.add(new Mark(w.span(), label, ink)));
    }

    /** Closes, innermost first, all that ends at or before {@code offset}. */
    private void closeUpTo(int offset) {
        while (!open.isEmpty() && open.getLast().span().end() <= offset) {
            copy(open.getLast().span().end());
            open.removeLast();
            out.append(Ink.DIM.on(CLOSE, colour));
        }
    }

    /** Opens {@code mark}; what of it lies behind the end of the mark it stands in waits to be opened there. */
    private void push(Mark mark, Queue<Mark> waiting) {
        Span span = mark.span();
        int limit = open.isEmpty() ? span.end() : Math.min(span.end(), open.getLast().span().end());
        if (limit < span.end()) {
            String again = mark.label().endsWith("+") ? mark.label() : mark.label() + "+";
            waiting.add(new Mark(new Span(limit, span.end()), again, mark.ink()));
        }
        out.append(mark.ink().on(OPEN + mark.label(), colour)).append(' ');
        open.add(new Mark(new Span(span.start(), limit), mark.label(), mark.ink()));
    }

    private void copy(int to) {
        if (to > at) {
            out.append(text, at, to);
            at = to;
        }
    }
}
