package org.readout.annotate.words;

import java.util.Set;
import org.readout.text.WordSet;

/** The words and marks that join a party to those before it, or part it from them. */
public final class Joints {
    private static final Set<String> QUANTITIES = WordSet.of("number", "range", "series", "group", "host", "handful", "variety", "several", "some", "many", "few", "couple", "majority",
            "dozens", "dozen", "most", "two", "three", "four", "all");

    private Joints() {
    }

    /** Past a word or mark that joins one more party to those before it ({@code as well as}, {@code including}); {@code i} if none stands there. */
    public static int joins(Sent s, int i) {
        if (s.is(i, "as") && s.is(i + 1, "well")) {
            return i + 3;
        }
        if (s.is(i, "such") && s.is(i + 1, "as") || s.is(i, "among") && s.is(i + 1, "them") || s.is(i, "along") && s.is(i + 1, "with")
                || s.is(i, "together") && s.is(i + 1, "with")) {
            return i + 2;
        }
        boolean mark = s.is(i, ",") || s.is(i, ";") || s.is(i, "and") || s.is(i, "&") || s.is(i, "including") || s.is(i, "comprising") || s.is(i, "namely") || s.is(i, "with") && s.is(i - 1, "and");
        return mark ? i + 1 : i;
    }

    /** Past a comma, where one stands. */
    public static int comma(Sent s, int i) {
        return s.is(i, ",") ? i + 1 : i;
    }

    /** Past {@code a number of}, {@code several of}, where one begins at token {@code i}; else {@code i}. */
    public static int quantity(Sent s, int i) {
        int noun = s.is(i, "a") || s.is(i, "an") || s.is(i, "the") ? i + 1 : i;
        noun = s.is(noun, "large") || s.is(noun, "small") || s.is(noun, "wide") || s.is(noun, "whole") || s.is(noun, "broad") ? noun + 1 : noun;
        return s.is(noun, QUANTITIES) && s.is(noun + 1, "of") && s.partyOver(noun) == null ? noun + 2 : i;
    }

    /** Past {@code together with}, {@code alongside}; -1 if none of them stands at token {@code i}. */
    public static int company(Sent s, int i) {
        boolean with = (s.is(i, "together") || s.is(i, "along") || s.is(i, "jointly")) && s.is(i + 1, "with");
        return with ? i + 2 : s.is(i, "alongside") ? i + 1 : -1;
    }

    /** A dash, or the hyphen that stands for one. */
    public static boolean dash(Sent s, int i) {
        return s.is(i, "\u2013") || s.is(i, "\u2014") || s.is(i, "-");
    }

    /** A dash that leaves off: not that of {@code the Harbour-Lakeland road}, which stands between two words without a space. */
    public static boolean breaksOff(Sent s, int i) {
        boolean within = i > 0 && s.in(i + 1) && s.at(i - 1).end() == s.at(i).start() && s.at(i).end() == s.at(i + 1).start();
        return dash(s, i) && !within;
    }
}
