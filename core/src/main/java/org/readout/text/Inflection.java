package org.readout.text;

/** Regular English verb forms by the rules of spelling. Doubling of consonants is not attempted: such verbs name forms. */
public final class Inflection {
    private Inflection() {
    }

    /** {@code note} gives {@code noted}, {@code convey} gives {@code conveyed}, {@code reply} gives {@code replied}. */
    public static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    /** {@code note} gives {@code noting}; {@code agree} gives {@code agreeing}. */
    public static String gerund(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("be");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    /** {@code stress} gives {@code stresses}; {@code have} gives {@code has}. */
    public static String thirdPerson(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.matches(".*(s|x|z|ch|sh|o)")) {
            return verb + "es";
        }
        return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.length() > 1 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
