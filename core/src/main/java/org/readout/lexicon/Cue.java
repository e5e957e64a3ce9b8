package org.readout.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.model.Mode;

/**
 * How a verb attributes content.
 *
 * @param phrase the verb phrase in the base form
 * @param takes what the content is
 * @param prepositions which must stand before the content, for {@link Takes#PREP}, {@link Takes#OBJECT_PREP} and
 *            {@link Takes#MUTUAL}
 * @param example a sentence of our own, the content in braces
 */
public record Cue(String phrase, Takes takes, List<String> prepositions, Mode mode, String example, String counter) {
    /** The complement that holds the content. */
    public enum Takes {
        THAT, NP, TO, PREP, OBJECT_THAT, OBJECT_TO, OBJECT_PREP, WHOLE, WISH, MUTUAL
    }

    /** What a phrase holds besides its first wording: alternatives and the signs for other words. */
    private static final Pattern SIGNS = Pattern.compile("\\|[^ ]*( of [a-z|]+)*| [~@]");

    public Cue {
        prepositions = List.copyOf(prepositions);
    }

    /** The id used to explain: {@code en.cue.say.that}. */
    public String id() {
        return "en.cue." + SIGNS.matcher(phrase).replaceAll("").replace(' ', '-') + "." + takes.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
