package org.readout.annotate.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** The words and marks that join a party to those before it, or part it from them. */
public final class Joints {
    private static final Set<String> QUANTITIES = WordSet.of("number", "range", "series", "group", "host", "handful", "variety", "several", "some", "many", "few", "couple", "majority",
            "dozens", "dozen", "most", "two", "three", "four", "all");

    private static final Set<String> MADE = WordSet.of("comprising", "comprised", "consisting", "composed");

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
        int apart = s.is(i, "and") ? comma(s, i + 1) : 0;
        int who = apart > 0 && (s.is(apart, "separately") || s.is(apart, "later") || s.is(apart, "subsequently")) ? comma(s, apart + 1) : -1;
        if (s.in(who) && s.parties[who] != null) {
            // met A and, separately, B
            return who;
        }
        boolean mark = s.is(i, ",") || s.is(i, ";") || s.is(i, "and") || s.is(i, "&") || s.is(i, "including") || s.is(i, "namely") || s.is(i, "with") && s.is(i - 1, "and");
        return mark ? i + 1 : made(s, i);
    }

    /** Past the words that lead from a group to all who are in it ({@code comprising}, {@code consisting of}); {@code i} if none stand there. */
    public static int made(Sent s, int i) {
        int made = s.is(i, "made") && s.is(i + 1, "up") ? i + 2 : s.is(i, MADE) ? i + 1 : i;
        return made > i && s.is(made, "of") ? made + 1 : s.is(i, "comprising") ? made : i;
    }

    /** The group, told right before, of which whoever is named from token {@code i} on is the first; null if there is none: {@code a delegation consisting of A and B}. */
    public static @Nullable Party group(Sent s, int i) {
        int at = s.is(i - 1, "comprising") ? i - 1 : !s.is(i - 1, "of") ? i : made(s, i - 3) == i ? i - 3 : i - 2;
        Party whole = at == i || made(s, at) != i ? null : s.partyEnding(s.is(at - 1, ",") ? at - 1 : at);
        return whole != null && whole.mention().kind() == MentionKind.GROUP ? whole : null;
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
