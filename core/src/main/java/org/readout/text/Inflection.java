package org.readout.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Regular English verb forms by the rules of spelling. Doubling of consonants is not attempted: such verbs name forms. */
public final class Inflection {
    /** The participles that differ from the past, by it. {@code come} and {@code run} are left out: they look like the base form. */
    private static final Map<String, String> PARTICIPLES = Map.ofEntries(Map.entry("spoke", "spoken"), Map.entry("wrote", "written"), Map.entry("saw", "seen"),
            Map.entry("gave", "given"), Map.entry("took", "taken"), Map.entry("went", "gone"), Map.entry("began", "begun"), Map.entry("flew", "flown"),
            Map.entry("oversaw", "overseen"), Map.entry("undertook", "undertaken"), Map.entry("drew", "drawn"));
    private static final Set<String> BARE = Set.copyOf(PARTICIPLES.values());

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

    /** {@code spoke} gives {@code spoken}; null where the participle is the past. */
    public static @Nullable String participle(String past) {
        return PARTICIPLES.get(past);
    }

    /** Whether a word is a participle and no past: nobody does it but with {@code have} or {@code be}. */
    public static boolean bare(String word) {
        return BARE.contains(word);
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.length() > 1 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
