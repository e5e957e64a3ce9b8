package org.readout.app.show;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.json.CodePoints;
import org.readout.model.Account;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Span;

/**
 * Readings as rows of CSV (RFC 4180), one a participant of each account; an account without participants is one row
 * with those cells empty, a readout without accounts none. The evidence is the first words that name the participant,
 * or that tell of the act; its offsets count code points.
 */
public final class CsvTable {
    private static final String END = "\r\n";
    /** What makes a spreadsheet take a cell for a formula, after OWASP's note on CSV injection. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {
    }

    /** The line of headings with its end. */
    public static String heading() {
        return "doc,outlet,published,title,account,kind,status,channel,date,place,venue,name,side,role,posts,"
                + "start,end,exact" + END;
    }

    /** The rows of one reading, each with its line end. */
    public static String rows(Reading reading) {
        StringBuilder out = new StringBuilder();
        CodePoints points = CodePoints.of(reading.readout().text());
        for (Account account : reading.accounts()) {
            if (account.participants().isEmpty()) {
                row(out, reading.readout(), account, null, points);
            }
            for (Participant participant : account.participants()) {
                row(out, reading.readout(), account, participant, points);
            }
        }
        return CodePoints.wellFormed(out.toString());
    }

    private static void row(StringBuilder out, Readout readout, Account account, @Nullable Participant participant,
            CodePoints points) {
        String posts = participant == null ? null
                : participant.posts().stream().map(Post::text).collect(Collectors.joining("; "));
        List<Evidence> words = participant == null ? account.evidence().act() : participant.evidence();
        Evidence first = words.isEmpty() ? null : words.getFirst();
        Span span = first == null ? null : points.of(first.span());
        String[] cells = {readout.id(), readout.outlet(), readout.published(), readout.title(), account.id(),
            account.kind().word(), account.status().word(),
            account.channel() == null ? null : account.channel().word(), account.date(), account.place(),
            account.venue(), participant == null ? null : participant.name(),
            participant == null ? null : participant.side(), participant == null ? null : participant.role().word(),
            posts, span == null ? null : Integer.toString(span.start()),
            span == null ? null : Integer.toString(span.end()), first == null ? null : first.exact()};
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        out.append(END);
    }

    /** One cell: quoted where it must be, and with an apostrophe before what would be a formula. */
    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ' || c == '\u007F')
                && safe.charAt(0) != ' ' && safe.charAt(safe.length() - 1) != ' ';
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
