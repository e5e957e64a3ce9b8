package org.readout.annotate.words;

import java.util.ArrayList;
import java.util.List;
import org.readout.lexicon.Vocabulary;
import org.readout.model.Span;
import org.readout.text.Folding;

/**
 * Cuts text into words and marks. Hyphens and apostrophes stay inside words, full stops inside {@code U.S.} and after
 * initials and known abbreviations; small words glued to a name by scraping ({@code ofKim}) come apart; markup such as
 * {@code <sup>} is passed over.
 */
public final class Tokenizer {
    private static final List<String> GLUED = List.of("of", "and", "by", "the", "with", "to", "from", "in", "for",
            "that", "comrade", "president", "between", "on", "is");

    /** Names that one outlet sets in bold: scraping loses the space on either side of the mark-up. */
    private static final List<String> BOLD = List.of("Kim Il Sung", "Kim Jong Il", "Kim Jong Un");

    private final Vocabulary words;

    public Tokenizer(Vocabulary words) {
        this.words = words;
    }

    /** The tokens under way, and the words met in the text. */
    private record Line(List<Token> tokens, Spellings seen) {
    }

    /**
     * The tokens of {@code text} in {@code range}, in order; white space and markup between them.
     *
     * @param seen the words met in this text before; those of this range are added
     */
    public List<Token> tokens(String text, Span range, Spellings seen) {
        Line out = new Line(new ArrayList<>(range.length() / 5 + 4), seen);
        int i = range.start();
        while (i < range.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                i++;
            } else if (c == '<') {
                i = afterTag(text, i, range.end(), out);
            } else if (Character.isAlphabetic(c) || Character.isSurrogate(c)) {
                i = word(text, i, range.end(), out);
            } else if (Character.isDigit(c)) {
                i = number(text, i, range.end(), out);
            } else {
                add(text, i, i + 1, out);
                i++;
            }
        }
        return out.tokens;
    }

    private static int afterTag(String text, int at, int end, Line out) {
        int limit = Math.min(end, at + 12);
        int close = at + 1;
        while (close < limit && text.charAt(close) != '>') {
            close++;
        }
        if (close < limit && at + 1 < end
                && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/')) {
            return close + 1;
        }
        add(text, at, at + 1, out);
        return at + 1;
    }

    private int word(String text, int at, int end, Line out) {
        int i = at;
        while (i < end && inWord(text, i, at, end)) {
            i++;
        }
        if (i == at + 1 || isDotted(text, at, i)) {
            i = hyphened(text, at, dotted(text, at, i, end), end);
        }
        if (i < end && text.charAt(i) == '.'
                && (words.flags(Folding.lower(text.substring(at, Math.min(i, at + 8)))) & Vocabulary.ABBREVIATION) != 0) {
            i++;
        }
        int bold = bold(text, at, i);
        i = bold > at ? bold : i;
        int cut = glued(text, at, i);
        Misread misread = out.seen.misread;
        if (misread != null && cut <= at) {
            i = misread.joined(text, at, i, end);
            cut = misread.cut(text, at, i);
        }
        if (cut > at) {
            add(text, at, cut, out);
            add(text, cut, i, out);
        } else {
            add(text, at, i, out);
        }
        return i;
    }

    private static boolean inWord(String text, int i, int at, int end) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isAlphabetic(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean joins = Spelling.apostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011' || c == '\uff0d' || c == '&';
        if (!joins || i == at) {
            return false;
        }
        if (i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
            return true;
        }
        // the apostrophe of a plural possessive (Workers') belongs to the word; a closing quotation mark does not
        return c != '-' && c != '&' && text.charAt(i - 1) == 's' && i + 2 < end && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
    }

    private static boolean isDotted(String text, int at, int i) {
        return i - at == 2 && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    /** {@code U.S.}, {@code H.E.}, {@code R.}: capital letters each with a full stop, which the last may lack; {@code a.m.}, {@code i.e.}. */
    private static int dotted(String text, int at, int after, int end) {
        if (after + 3 <= end && text.charAt(after) == '.' && Character.isLowerCase(text.charAt(at)) && Character.isLowerCase(text.charAt(after + 1)) && text.charAt(after + 2) == '.') {
            return after + 3;
        }
        if (after != at + 1 || !Character.isUpperCase(text.charAt(at)) || after >= end || text.charAt(after) != '.') {
            return after;
        }
        int i = after + 1;
        while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean open = i < end && Character.isUpperCase(text.charAt(i)) && (i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)));
        return open ? i + 1 : i;
    }

    /** {@code U.S.-Norland}: one word, as {@code UK-Norland} is. */
    private static int hyphened(String text, int at, int i, int end) {
        boolean joined = i - at > 3 && text.charAt(i - 1) == '.' && Character.isUpperCase(text.charAt(at)) && i + 1 < end && text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1));
        int to = joined ? i + 1 : i;
        while (joined && to < end && inWord(text, to, at, end)) {
            to++;
        }
        return to;
    }

    /** Where a name set in bold begins inside a word ({@code HEKim}) or ends in one ({@code Unreceived}); or -1. */
    private static int bold(String text, int at, int end) {
        char first = text.charAt(at);
        // they begin with the last part of a name, or end with the first
        if (first != 'S' && first != 'I' && first != 'U' && text.charAt(end - 1) != 'm') {
            return -1;
        }
        for (String name : BOLD) {
            int last = name.lastIndexOf(' ') + 1;
            int cut = at + name.length() - last;
            if (at >= last && cut < end && Character.isLetter(text.charAt(cut)) && text.startsWith(name, at - last)) {
                return cut;
            }
            int inner = end - name.indexOf(' ');
            if (inner > at && text.startsWith(name, inner)) {
                return inner;
            }
        }
        return -1;
    }

    private static int glued(String text, int at, int end) {
        for (int i = at + 2; i < end && i <= at + 9; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return GLUED.contains(Folding.lower(text.substring(at, i))) ? i : -1;
            }
        }
        return -1;
    }

    private static int number(String text, int at, int end, Line out) {
        int i = at;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i))
                || ((text.charAt(i) == ',' || text.charAt(i) == '.' || text.charAt(i) == '-' || text.charAt(i) == '/')
                        && i + 1 < end && Character.isDigit(text.charAt(i + 1))))) {
            i++;
        }
        add(text, at, i, out);
        return i;
    }

    private static void add(String text, int start, int end, Line out) {
        out.tokens.add(new Token(start, out.seen.of(text, start, end)));
    }
}
