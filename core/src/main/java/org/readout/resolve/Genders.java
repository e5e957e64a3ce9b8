package org.readout.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.text.Folding;

/** Remembers of whom the readout says {@code he} and of whom {@code she}: by title, or by a pronoun that can mean nobody else. */
final class Genders {
    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "mme", "madame", "madam", "lady", "dame", "queen", "princess", "duchess",
            "chairwoman", "spokeswoman", "congresswoman", "sheikha", "baroness", "empress");
    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "duke", "chairman", "spokesman", "congressman", "sheikh",
            "baron", "emperor", "emir", "sultan", "messrs");
    /** In characters; titles stand near the head of a mention. */
    private static final int HEAD = 80;
    private final Map<Person, Boolean> women = new HashMap<>();

    /** Takes in the words with which a person is named, title and all. */
    void named(Person person, String words) {
        if (women.containsKey(person)) {
            return;
        }
        for (String word : Folding.words(words.substring(0, Math.min(HEAD, words.length())).toLowerCase(Locale.ROOT))) {
            if (WOMEN.contains(word) || MEN.contains(word)) {
                women.put(person, WOMEN.contains(word));
                return;
            }
        }
    }

    /** Takes in that a pronoun means the person. */
    void meant(Person person, boolean she) {
        women.putIfAbsent(person, she);
    }

    /** Whether the pronoun can mean the person. */
    boolean fits(Person person, boolean she) {
        return women.getOrDefault(person, she) == she;
    }
}
