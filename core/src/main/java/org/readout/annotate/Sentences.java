package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a paragraph into sentences. */
final class Sentences {
    /** No real sentence is longer; a cut bounds the work on endless lines. */
    private static final int LONGEST = 300;
    private static final String CLOSERS = "\"'\u201d\u2019)]";

    private Sentences() {
    }

    /** Runs of tokens, in order, none empty: a mark that ends a sentence goes with it, and closing quotes after it. */
    static List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> out = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            int end = ends(tokens, i) ? afterClosers(tokens, i + 1) : i + 1;
            boolean cut = end > i + 1 || ends(tokens, i) || i - from >= LONGEST;
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
        boolean opens = after.capital() || after.number() || !aside && "\"'\u201c\u2018([-\u2013\u2014".contains(after.text());
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
        int starters = org.readout.lexicon.Vocabulary.DET | org.readout.lexicon.Vocabulary.PRONOUN | org.readout.lexicon.Vocabulary.PREP;
        boolean initials = token.text().length() == 2 || token.is("mr.") || token.is("dr.") || token.is("ms.");
        return next.capital() && next.has(starters) && !initials;
    }
}
