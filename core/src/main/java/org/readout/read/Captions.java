package org.readout.read;

import org.readout.lexicon.AsideWords;
import org.readout.lexicon.AsideWords.How;
import org.readout.lexicon.AsideWords.Row;

/** Tells the words below a photograph from the report: by the credit that closes them, or by tense and full date. */
final class Captions {
    private final AsideWords words;

    Captions(AsideWords words) {
        this.words = words;
    }

    /** Whether the stretch is a caption. */
    boolean is(String text, int start, int end) {
        if (end - start > 1500 || end - start < 20) {
            return false;
        }
        return credited(text, start, end) || dated(text, start, end);
    }

    private boolean credited(String text, int start, int end) {
        int last = end - 1;
        while (last > start && ". ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char close = text.charAt(last);
        if (close != ')' && close != ']') {
            return false;
        }
        int open = text.lastIndexOf(close == ')' ? '(' : '[', last);
        return open > start && last - open <= 80 && credit(AsideWords.folded(text.substring(open + 1, last)));
    }

    private boolean credit(String inside) {
        for (Row row : words.rows(How.CREDIT)) {
            String name = row.words();
            if (inside.startsWith(name) && inside.length() > name.length()) {
                String rest = inside.substring(name.length());
                if (rest.charAt(0) == '/' || rest.charAt(0) == ':' || rest.startsWith(" by ")) {
                    return true;
                }
            } else if (inside.endsWith('/' + name)) {
                return true;
            }
        }
        return false;
    }

    /** A full date at the very end, a verb of the list, and no second sentence. */
    private boolean dated(String text, int start, int end) {
        int from = Math.max(start, end - 24);
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        DayFinder.Day day = DayFinder.find(text, from, end);
        if (day == null || end - day.end() > 1 || end - start > 900 || text.charAt(end - 1) != '.') {
            return false;
        }
        String folded = AsideWords.folded(text.substring(start, end));
        for (Row row : words.rows(How.VERB)) {
            if (folded.contains(' ' + row.words() + ' ')) {
                return !said(folded);
            }
        }
        return false;
    }

    private static boolean said(String folded) {
        return folded.contains(" said ") || folded.contains(" met ") || folded.contains(" will ");
    }
}
