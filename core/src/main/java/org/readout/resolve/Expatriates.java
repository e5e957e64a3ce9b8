package org.readout.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Organization;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Takes the side from those who speak for people of one country that live in another, and so for no country: {@code the Union of Korean Teachers in Japan}. */
final class Expatriates {
    private static final Set<String> SOCIETIES = WordSet.of("league", "association", "union", "federation", "society", "alliance", "residents");
    /** In words: what stands between the people and the country where they live. */
    private static final int LONGEST = 8;

    private final Places places;
    private final Organizations organizations;

    Expatriates(Places places, Organizations organizations) {
        this.places = places;
        this.organizations = organizations;
    }

    /** Leaves those without a side whose own body or offices are of such people, as whoever leads a delegation of them. */
    void part(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> abroad = name -> known.computeIfAbsent(name, this::abroad);
        for (Mention m : annotations.mentions()) {
            List<Person> who = found.getOrDefault(m.span(), List.of());
            boolean named = m.kind().person();
            boolean free = who.size() == 1 && who.get(0).side != null && who.get(0).offices.stream().allMatch(o -> o.side() == null || abroad.test(o.text()));
            boolean theirs = free
                    && (named ? m.offices().stream().anyMatch(o -> abroad.test(o.text())) || abroad(text.substring(m.span().start(), Math.max(m.span().start(), m.nameSpan().start()))) : abroad.test(m.name()));
            if (theirs) {
                who.get(0).side = null;
            }
        }
    }

    private boolean abroad(String name) {
        List<String> words = Folding.words(name);
        for (String word : words) {
            Organization body = organizations.get(word);
            if (body != null && body.kind() == Organization.Kind.EXPATRIATE) {
                return true;
            }
        }
        for (int in = 1; in + 1 < words.size(); in++) {
            Place country = words.get(in).equals("in") ? country(words, in + 1) : null;
            if (country != null && people(words, in, country.side())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Place country(List<String> words, int at) {
        int name = words.get(at).equals("the") ? at + 1 : at;
        Place place = name < words.size() ? places.get(words.get(name)) : null;
        return place != null && place.side() != null && (place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM)) ? place : null;
    }

    /** {@code Koreans in}, {@code Korean Youth League in}, {@code Union of Korean Teachers in}: people of another country than they live in. */
    private boolean people(List<String> words, int in, @Nullable String residence) {
        boolean society = SOCIETIES.contains(words.get(in - 1).toLowerCase(Locale.ROOT));
        for (int i = in - 1; i >= 0 && i >= in - LONGEST; i--) {
            Place people = places.get(words.get(i));
            boolean theirs = people != null && !Objects.equals(people.side(), residence);
            boolean union = i > 1 && words.get(i - 1).equals("of") && SOCIETIES.contains(words.get(i - 2).toLowerCase(Locale.ROOT));
            if (theirs && (i == in - 1 && people.is(Place.Kind.PEOPLE) || people.is(Place.Kind.DEMONYM) && (society || union))) {
                return true;
            }
        }
        return false;
    }
}
