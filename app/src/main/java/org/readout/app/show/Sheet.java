package org.readout.app.show;

/** Text set line by line for a terminal: indented, wrapped, coloured if wanted. Everything on it is made visible. */
final class Sheet {
    private static final int NARROWEST = 20;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** One empty line. */
    void gap() {
        out.append('\n');
    }

    /** {@code text} in one ink, wrapped, every line indented by {@code indent} blanks. */
    void line(int indent, Ink ink, String text) {
        item(indent, "", ink, text);
    }

    /** A mark at {@code indent} and the text beside it, wrapped so that its lines begin under each other. */
    void item(int indent, String mark, Ink ink, String text) {
        String lead = " ".repeat(indent) + mark;
        int from = Columns.of(lead);
        boolean first = true;
        for (String piece : Columns.wrap(Visible.line(text), Math.max(NARROWEST, width - from))) {
            out.append(first ? lead : " ".repeat(from)).append(ink.on(piece, colour)).append('\n');
            first = false;
        }
    }

    /** As {@link #item} in the terminal's own colour, but with the mark in an ink. */
    void entry(int indent, String mark, Ink ink, String text) {
        int from = indent + Columns.of(mark);
        boolean first = true;
        for (String piece : Columns.wrap(Visible.line(text), Math.max(NARROWEST, width - from))) {
            out.append(" ".repeat(first ? indent : from)).append(first ? ink.on(mark, colour) : "").append(piece)
                    .append('\n');
            first = false;
        }
    }

    /** A rule across the sheet. */
    void rule() {
        out.append(Ink.DIM.on("─".repeat(width), colour)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
