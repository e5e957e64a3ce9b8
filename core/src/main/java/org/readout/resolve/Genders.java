package org.readout.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.MentionKind;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Remembers of whom the readout says {@code he} and of whom {@code she}: by title, or by a pronoun that can mean nobody else. */
final class Genders {
    private static final Set<String> WOMEN = WordSet.of("mrs", "ms", "miss", "mme", "madame", "madam", "lady", "dame", "queen", "princess", "duchess",
            "chairwoman", "spokeswoman", "congresswoman", "sheikha", "baroness", "empress");
    private static final Set<String> MEN = WordSet.of("mr", "sir", "lord", "king", "prince", "duke", "chairman", "spokesman", "congressman", "sheikh",
            "baron", "emperor", "emir", "sultan", "messrs");
    /** In characters; titles stand near the head of a mention. */
    private static final int HEAD = 80;
    /** No more than so many of a royal house travel together. */
    private static final int MOST = 6;
    /** Styles, and the titles of those who bear them. */
    private static final Map<String, String> STYLES = Map.ofEntries(Map.entry("highness", "highness"), Map.entry("hh", "highness"), Map.entry("hrh", "highness"), Map.entry("emir", "highness"),
            Map.entry("amir", "highness"), Map.entry("prince", "highness"), Map.entry("princess", "highness"), Map.entry("duke", "highness"), Map.entry("duchess", "highness"),
            Map.entry("majesty", "majesty"), Map.entry("hm", "majesty"), Map.entry("king", "majesty"), Map.entry("queen", "majesty"), Map.entry("sultan", "majesty"),
            Map.entry("holiness", "holiness"), Map.entry("pope", "holiness"), Map.entry("eminence", "eminence"), Map.entry("cardinal", "eminence"));
    private static final Map<String, String> PLURALS = Map.of("highnesses", "highness", "majesties", "majesty", "eminences", "eminence");
    private final Map<String, Set<Person>> styled = new HashMap<>();
    private final Map<Person, Boolean> women = new HashMap<>();

    /** Takes in the words with which a person is told, title and all; gives him, if there is one. */
    List<Person> named(@Nullable Person person, String words) {
        if (person != null) {
            take(person, words);
        }
        return person == null ? List.of() : List.of(person);
    }

    private void take(Person person, String words) {
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

    /** Those who were named with the style that stands in a pronoun's stead ({@code His Highness}, {@code Their Majesties}); none where none stands there or nobody was. */
    List<Person> styled(String pronoun) {
        List<String> words = Folding.words(pronoun.toLowerCase(Locale.ROOT));
        if (words.contains("royal") && words.get(0).equals("the")) {
            return Stream.of("majesty", "highness").flatMap(style -> styled.getOrDefault(style, Set.of()).stream()).distinct().limit(words.contains("couple") ? 2 : MOST).toList();
        }
        for (String word : words) {
            Set<Person> bearers = styled.getOrDefault(PLURALS.getOrDefault(word, STYLES.getOrDefault(word, "")), Set.of());
            if (!bearers.isEmpty()) {
                return words.get(0).equals("their") ? bearers.stream().limit(bearers.size() > 1 ? 2 : 0).toList()
                        : bearers.stream().filter(p -> fits(p, words.get(0).equals("her") || WOMEN.contains(word))).limit(MOST)
                                .sorted(Comparator.comparing(p -> p.kind != MentionKind.PERSON)).limit(1).toList();
            }
        }
        return List.of();
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
