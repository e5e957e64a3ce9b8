package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a paragraph into sentences. */
public final class Sentences {
    /** No real sentence is longer; a cut bounds the work on endless lines. */
    private static final int LONGEST = 300;
    private static final int BREAK = 6;
    private static final String BULLETS = "-*\u2022\u00b7\u25aa\u25cf\u2013";
    private static final String CLOSERS = Spelling.CLOSING_QUOTES + ")]";

    private Sentences() {
    }

    /** Runs of tokens, in order, none empty: a mark that ends a sentence goes with it, and closing quotes after it. */
    public static List<List<Token>> cut(String text, List<Token> tokens) {
        List<List<Token>> out = new ArrayList<>();
        int from = 0;
        int i = 0;
        int number = numbered(tokens, 0, 1) ? 2 : 0;
        boolean spaced = false;
        while (i < tokens.size()) {
            int end = ends(tokens, i) ? afterClosers(tokens, i + 1) : i + 1;
            boolean item = number > 0 && numbered(tokens, end, number);
            number += item ? 1 : 0;
            boolean wide = spaced && end < tokens.size() && tokens.get(end).start() - tokens.get(end - 1).end() > 2;
            spaced = wide || spaced && !ends(tokens, i) || opens(tokens, i);
            boolean cut = end > i + 1 || ends(tokens, i) || i - from >= LONGEST || item || wide || broken(text, tokens, end) || opens(tokens, i) || i > from && bullet(tokens, end);
            i = end;
            if (cut) {
                out.add(tokens.subList(from, i));
                from = i;
            }
        }
        if (from < tokens.size()) {
            out.add(tokens.subList(from, tokens.size()));
        }
        return out;
    }

    /** {@code -   A, Minister of B -   C}: a mark set off by white space begins the next item of a list. */
    private static boolean bullet(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || tokens.get(i).start() == tokens.get(i - 1).end()) {
            return false;
        }
        String mark = tokens.get(i).text();
        int gap = tokens.get(i + 1).start() - tokens.get(i).end();
        return mark.equals("\u2022") || mark.length() == 1 && BULLETS.contains(mark) && gap > 1;
    }

    /** Whether white space as wide as an empty line stands before token {@code i}: paragraphs that scraping has put into one. */
    private static boolean broken(String text, List<Token> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).start() - tokens.get(i - 1).end() < BREAK) {
            return false;
        }
        int spaces = 0;
        for (int k = tokens.get(i - 1).end(); k < tokens.get(i).start() && spaces < BREAK; k++) {
            spaces += text.charAt(k) == ' ' ? 1 : 0;
        }
        return spaces >= BREAK;
    }

    /** {@code Participants included:   A, Minister of B   C}: a list whose items only white space parts. */
    private static boolean opens(List<Token> tokens, int i) {
        return tokens.get(i).text().equals(":") && i + 1 < tokens.size() && tokens.get(i + 1).start() - tokens.get(i).end() > 2;
    }

    /** {@code 1. A, Minister of B 2. C}: whether the next item of a numbered list begins at token {@code i}. */
    private static boolean numbered(List<Token> tokens, int i, int number) {
        return i + 1 < tokens.size() && tokens.get(i).text().equals(Integer.toString(number)) && tokens.get(i + 1).text().equals(".")
                && tokens.get(i + 1).start() == tokens.get(i).end();
    }

    private static int afterClosers(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && CLOSERS.contains(tokens.get(i).text()) && tokens.get(i).start() == tokens.get(i - 1).end()) {
            i++;
        }
        return i;
    }

    private static boolean ends(List<Token> tokens, int i) {
        String mark = tokens.get(i).text();
        boolean stop = mark.equals(".") || mark.equals("!") || mark.equals("?");
        if (!stop) {
            return dottedEnd(tokens, i);
        }
        int next = afterClosers(tokens, i + 1);
        if (next >= tokens.size()) {
            return true;
        }
        Token after = tokens.get(next);
        boolean gap = after.start() > tokens.get(next - 1).end();
        boolean aside = after.is("(") && next + 1 < tokens.size() && tokens.get(next + 1).word() && !tokens.get(next + 1).capital();
        boolean opens = after.capital() || after.number() || !aside && "\"'\u201c\u2018\u00ab\u201e([-\u2013\u2014".contains(after.text());
        return opens && (gap || i > 0 && joined(tokens.get(i - 1), after));
    }

    /** {@code with China.The leader}: the space was lost between two words. */
    private static boolean joined(Token before, Token after) {
        String word = before.text();
        boolean small = Character.isLowerCase(word.charAt(0));
        boolean name = word.length() > 3 && Character.isLowerCase(word.charAt(word.length() - 1)) && before.word() && after.text().length() > 1;
        return after.capital() && (small || name);
    }

    /** {@code U.S.} or {@code Jr.} may end a sentence: it does before a capitalised function word. */
    private static boolean dottedEnd(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.text().endsWith(".") || token.text().length() < 2 || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean initials = token.text().length() == 2 || token.is("mr.") || token.is("dr.") || token.is("ms.");
        return next.capital() && next.has(DET | PRONOUN | PREP) && !initials;
    }
}
