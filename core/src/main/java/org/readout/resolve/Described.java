package org.readout.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Whom a description of several means by its words: {@code the two ministers}, {@code both presidents}, {@code the pair}. */
final class Described {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("two", 2), Map.entry("both", 2), Map.entry("pair", 2), Map.entry("duo", 2), Map.entry("three", 3),
            Map.entry("trio", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("2", 2), Map.entry("3", 3), Map.entry("4", 4));
    /** Nouns for those who lead a state or its government. */
    private static final Set<String> LEADING = WordSet.of("presidents", "premiers", "monarchs", "chancellors");
    private static final Set<String> SERVING = WordSet.of("ministers", "secretaries", "councillors");
    private static final Pattern PRINCIPALS = Pattern.compile("(?i)\\bministers$|heads of|presidents|\\b(?:two|both) |world leaders|^officials$");
    private final int number;
    private final boolean leading;
    private final boolean serving;
    /** Of the ministers, in lower case: {@code foreign}. */
    private final String field;

    private final @Nullable String home;

    Described(String description, @Nullable String home) {
        this.home = home;
        List<String> words = Folding.words(description.toLowerCase(Locale.ROOT));
        this.number = words.stream().filter(NUMBERS::containsKey).mapToInt(NUMBERS::get).findFirst().orElse(0);
        boolean prime = words.contains("prime");
        this.leading = prime || words.contains("heads") && !words.contains("delegation") || words.stream().anyMatch(LEADING::contains);
        this.serving = !prime && words.stream().anyMatch(SERVING::contains);
        this.field = IntStream.range(1, words.size()).filter(i -> SERVING.contains(words.get(i))).mapToObj(i -> words.get(i - 1)).findFirst().orElse("");
    }

    /** {@code the Prime Ministers}, {@code the officials}: whether such words for several mean those who met, and not others. */
    static boolean principals(String name) {
        return PRINCIPALS.matcher(name).find();
    }

    /** {@code labour leaders}, {@code leaders of six societies}; not {@code leaders of the two countries}. */
    static boolean leaders(String name) {
        return Folding.words(name.toLowerCase(Locale.ROOT)).contains("leaders") && !principals(name);
    }

    /** {@code the speakers}: whoever spoke, which those named need not have done. */
    static boolean anybody(String name) {
        return name.endsWith("speakers");
    }

    /** Whether the words fit those who met or spoke together: two of one side are not meant. */
    boolean fit(List<Person> several) {
        boolean size = number == 0 ? several.size() > 1 : several.size() == number;
        return size && several.stream().map(this::side).distinct().count() > 1 && several.stream().allMatch(p -> p.kind == MentionKind.PERSON && fits(p));
    }

    /** Whether the words tell of as many as those, whoever they are. */
    boolean counts(List<Person> several) {
        return number > 1 && several.size() == number && several.stream().allMatch(this::fits);
    }

    /** Whether several who are of one side are all that was told by name: {@code the leaders} of whom is spoken then are those they met. */
    boolean oneSided(List<Person> several) {
        return number == 0 && several.size() > 1 && several.stream().map(this::side).distinct().count() == 1;
    }

    private String side(Person p) {
        return Objects.requireNonNullElse(p.side == null ? home : p.side, "");
    }

    private boolean fits(Person p) {
        if (!leading && !serving || p.offices.isEmpty()) {
            return true;
        }
        boolean leads = p.offices.stream().anyMatch(o -> "leader".equals(o.channel()));
        return leading ? leads : !leads || p.offices.stream().anyMatch(Described::serves);
    }

    private static boolean serves(Office office) {
        return !"leader".equals(office.channel());
    }

    /** Whether the words tell how many are meant. */
    boolean counted() {
        return number > 0;
    }

    /** Whether the words tell an office: {@code the two presidents}. */
    boolean titled() {
        return leading || serving;
    }

    /** {@code the foreign ministers}, where two presidents met last. */
    private boolean others(List<Person> met) {
        return number == 0 && serving && met.size() > 1 && met.stream().noneMatch(this::fits);
    }

    /** Of those named so far, where two are meant or ministers other than those who met last, the last two of different sides; empty if there are none. */
    List<Person> pair(Collection<Person> named, List<Person> met) {
        List<Person> order = named.stream().filter(p -> !titled() || !p.offices.isEmpty() && fits(p)).toList();
        List<Person> fitting = order.stream().filter(p -> p.offices.stream().anyMatch(o -> Folding.words(Folding.lower(o.text())).contains(field))).toList();
        order = fitting.stream().map(this::side).distinct().count() > 1 ? fitting : order;
        Person last = order.isEmpty() || number != 2 && !others(met) ? null : order.get(order.size() - 1);
        for (int i = order.size() - 2; i >= 0 && last != null; i--) {
            Person other = order.get(i);
            boolean told = titled() ? other.side != null || last.side != null : other.side != null && last.side != null;
            if (told && !Objects.equals(other.side, last.side)) {
                return List.of(other, last);
            }
        }
        return List.of();
    }
}
