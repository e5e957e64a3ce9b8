package org.readout.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Folding;

/** Remembers of whom the readout says {@code he} and of whom {@code she}: by title, or by a pronoun that can mean nobody else. */
final class Genders {
    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "mme", "madame", "madam", "lady", "dame", "queen", "princess", "duchess",
            "chairwoman", "spokeswoman", "congresswoman", "sheikha", "baroness", "empress");
    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "duke", "chairman", "spokesman", "congressman", "sheikh",
            "baron", "emperor", "emir", "sultan", "messrs");
    /** In characters; titles stand near the head of a mention. */
    private static final int HEAD = 80;
    /** Styles, and the titles of those who bear them. */
    private static final Map<String, String> STYLES = Map.ofEntries(Map.entry("highness", "highness"), Map.entry("hh", "highness"), Map.entry("hrh", "highness"), Map.entry("emir", "highness"),
            Map.entry("amir", "highness"), Map.entry("prince", "highness"), Map.entry("princess", "highness"), Map.entry("duke", "highness"), Map.entry("duchess", "highness"),
            Map.entry("majesty", "majesty"), Map.entry("hm", "majesty"), Map.entry("king", "majesty"), Map.entry("queen", "majesty"), Map.entry("sultan", "majesty"),
            Map.entry("holiness", "holiness"), Map.entry("pope", "holiness"), Map.entry("eminence", "eminence"), Map.entry("cardinal", "eminence"));
    private final Map<String, Set<Person>> styled = new HashMap<>();
    private final Map<Person, Boolean> women = new HashMap<>();

    /** Takes in the words with which a person is named, title and all. */
    void named(Person person, String words) {
        for (String word : Folding.words(words.substring(0, Math.min(HEAD, words.length())).toLowerCase(Locale.ROOT))) {
            String style = STYLES.get(word);
            if (style != null) {
                styled.computeIfAbsent(style, k -> new LinkedHashSet<>()).add(person);
            }
        }
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

    /** Who was named with the style that stands in a pronoun's stead ({@code His Highness}); null where none stands there or nobody was. */
    @Nullable Person styled(String pronoun) {
        List<String> words = Folding.words(pronoun.toLowerCase(Locale.ROOT));
        for (String word : words) {
            Set<Person> bearers = styled.getOrDefault(STYLES.getOrDefault(word, ""), Set.of());
            if (!bearers.isEmpty()) {
                return bearers.stream().filter(p -> words.get(0).equals("their") || fits(p, words.get(0).equals("her") || WOMEN.contains(word))).findFirst().orElse(null);
            }
        }
        return null;
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
