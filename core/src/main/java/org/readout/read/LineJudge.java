package org.readout.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.AsideWords;
import org.readout.lexicon.AsideWords.How;
import org.readout.lexicon.AsideWords.Row;
import org.readout.model.AsideKind;

/** Tells by its own words what a single line is. */
final class LineJudge {
    /** Of where a page was sent from and who sent it: more words than these are a headline. */
    private static final int MOST_WORDS = 7;

    private final AsideWords words;

    LineJudge(AsideWords words) {
        this.words = words;
    }

    /** The kind of aside that the line is, or null if its words tell nothing. */
    @Nullable AsideKind judge(String text, int start, int end, boolean head, boolean foot) {
        if (end - start > AsideWords.LONGEST) {
            return null;
        }
        if ((head || foot) && isDay(text, start, end)) {
            return AsideKind.DATE;
        }
        Row row = row(text.substring(start, end), head, foot);
        if (row != null) {
            return row.kind();
        }
        return (head || foot) && release(text, start, end) ? AsideKind.OTHER : null;
    }

    /** The row of the list that holds for the line, or null. */
    @Nullable Row row(String line, boolean head, boolean foot) {
        String folded = AsideWords.folded(line);
        String bare = AsideWords.bare(folded);
        Row row = among(How.WHOLE, folded, folded, head, foot);
        row = row != null ? row : among(How.WHOLE, bare, bare, head, foot);
        row = row != null ? row : among(How.BLOCK, bare, bare, head, foot);
        row = row != null ? row : among(How.START, AsideWords.firstWord(folded), folded, head, foot);
        row = row != null ? row : among(How.START, AsideWords.firstWord(bare), bare, head, foot);
        row = row != null ? row : named(line, folded, head, foot);
        row = row != null ? row : listed(How.HAS, folded, head, foot);
        row = row != null ? row : listed(How.END, folded, head, foot);
        return row != null ? row : file(folded, head, foot);
    }

    /** Whether the line is the head of a block of addresses. */
    boolean opensBlock(String line) {
        return !words.rows(How.BLOCK, AsideWords.bare(AsideWords.folded(line))).isEmpty();
    }

    private @Nullable Row among(How how, String key, String line, boolean head, boolean foot) {
        for (Row row : words.rows(how, key)) {
            boolean fits = how == How.START ? begins(line, row) : line.equals(row.words());
            if (fits && row.at(head, foot) && line.length() <= row.max()) {
                return row;
            }
        }
        return null;
    }

    /** Whole words only; a single word that opens an address also wants a figure or an at sign. */
    private static boolean begins(String line, Row row) {
        String begin = row.words();
        if (!line.startsWith(begin)) {
            return false;
        }
        boolean open = line.length() > begin.length() && Character.isLetterOrDigit(begin.charAt(begin.length() - 1))
                && Character.isLetterOrDigit(line.charAt(begin.length()));
        boolean bold = row.kind() == AsideKind.CONTACT && begin.indexOf(' ') < 0 && !begin.endsWith(":");
        return !open && (!bold || address(line));
    }

    /** Whether the line holds an at sign, a web address or a run of figures as a telephone number has. */
    static boolean address(String line) {
        int figures = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            figures += c >= '0' && c <= '9' ? 1 : 0;
            if (c == '@' || figures >= 6) {
                return true;
            }
        }
        return line.contains("://") || line.contains("www.");
    }

    private @Nullable Row named(String line, String folded, boolean head, boolean foot) {
        for (Row row : words.rows(How.NAME, AsideWords.firstWord(folded))) {
            if (row.at(head, foot) && line.length() <= row.max() && folded.startsWith(row.words() + ' ')
                    && names(line.substring(row.words().length()))) {
                return row;
            }
        }
        return null;
    }

    private static boolean names(String rest) {
        String[] parts = rest.trim().split("\\s+");
        for (String part : parts) {
            boolean small = part.equals("and") || part.equals("of") || part.equals("in") || part.equals("the");
            if (!small && !Character.isUpperCase(part.codePointAt(0))) {
                return false;
            }
        }
        return parts.length >= 2 && parts.length <= 12 && !rest.endsWith(".");
    }

    private @Nullable Row listed(How how, String folded, boolean head, boolean foot) {
        for (Row row : words.rows(how)) {
            boolean fits = how == How.HAS ? folded.contains(row.words()) : folded.endsWith(row.words());
            if (fits && row.at(head, foot) && folded.length() <= row.max()) {
                return row;
            }
        }
        return null;
    }

    private @Nullable Row file(String folded, boolean head, boolean foot) {
        int point = folded.lastIndexOf('.');
        if (point < 1 || folded.indexOf(' ') >= 0 || folded.contains("://")) {
            return null;
        }
        for (Row row : words.rows(How.EXT, folded.substring(point + 1))) {
            if (row.at(head, foot) && folded.length() <= row.max()) {
                return row;
            }
        }
        return null;
    }

    /** Whether the line is a full date and nothing but words that stand beside one, and hours. */
    boolean isDay(String text, int start, int end) {
        if (end - start > 120) {
            return false;
        }
        DayFinder.Day day = DayFinder.find(text, start, end);
        if (day == null) {
            return end - start <= 12 && text.indexOf(':', start) > start && text.indexOf(':', start) < end
                    && Character.isDigit(text.charAt(start)) && besides(text, start, end, end);
        }
        return besides(text, start, day.start(), end) && (besides(text, day.end(), end, end) || sent(text, day.end(), end));
    }

    /** {@code January 9, 2023 - Ottawa, Ontario - Trade Office}: after the day, where it was sent from and who sent it. */
    private static boolean sent(String text, int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean opens = Character.isLetter(c) && !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '\'' && text.charAt(i - 1) != '\u2019';
            boolean link = opens && (text.startsWith("of ", i) || text.startsWith("and ", i) || text.startsWith("for ", i) || text.startsWith("the ", i));
            words += opens ? 1 : 0;
            boolean clock = c == ':' && Character.isDigit(text.charAt(i - 1));
            if (opens && !link && !Character.isUpperCase(c) || c == ':' && !clock || ".;!?\"\u201c(".indexOf(c) >= 0 || words > MOST_WORDS) {
                return false;
            }
        }
        return words > 0;
    }

    private boolean besides(String text, int start, int end, int lineEnd) {
        int i = start;
        while (i < end) {
            DayFinder.Day other = DayFinder.at(text, i, lineEnd);
            if (other != null && other.year() > 0) {
                i = other.end();
                continue;
            }
            int from = i;
            while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i > from && !beside(text, from, i, end)) {
                return false;
            }
            i = i == from ? i + 1 : i;
        }
        return true;
    }

    private boolean beside(String text, int from, int to, int end) {
        if (Character.isDigit(text.charAt(from))) {
            boolean clock = to < end && text.charAt(to) == ':' || from > 0 && text.charAt(from - 1) == ':';
            return clock || to - from <= 2 && to < end && " .apAP".indexOf(text.charAt(to)) >= 0
                    || to - from <= 4 && "apAP".indexOf(text.charAt(to - 2 < from ? from : to - 2)) >= 0;
        }
        return words.besideDate(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean figure(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is the number of a release: short, with two numbers and a stroke between at its end. */
    private static boolean release(String text, int start, int end) {
        if (end - start > 50) {
            return false;
        }
        int i = end;
        while (i > start && "0123456789l ./".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        int stroke = text.indexOf('/', i);
        return figure(text, i, stroke) && figure(text, stroke + 1, end) && Character.isLetter(text.charAt(start)) == i > start
                && Prose.words(text, start, i, 6) < 6;
    }
}
