package org.readout.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who the mentions of a readout are.
 *
 * @param byMention the parties of a mention, by its span; several for {@code the two leaders}
 * @param home the side of the outlet, or null
 * @param subjects who was spoken of last before each sentence, in order
 * @param abroad how many mentions tell of another side than home
 * @param days the day, month or span that a time means, by the act that tells it
 * @param countries the side of each place that an act names, as far as the gazetteer tells it
 * @param states those of these places that are countries themselves
 * @param signers those who hand out the text together ({@code Joint statement by A and B}); empty where one speaks or nobody
 */
public record Resolution(Map<Span, List<Identity>> byMention, @Nullable String home,
        List<List<Identity>> subjects, int abroad, Map<ActMention, String> days,
        Map<String, String> countries, Set<String> states, List<Identity> signers) {
    public Resolution {
        byMention = Map.copyOf(byMention);
        subjects = List.copyOf(subjects);
        days = Map.copyOf(days);
        countries = Map.copyOf(countries);
        states = Set.copyOf(states);
        signers = List.copyOf(signers);
    }

    /** Whether the first of two places lies in the country that the second is: {@code in Oslo}, {@code in Norway}. */
    public boolean within(@Nullable String town, @Nullable String country) {
        return town != null && country != null && states.contains(country) && !states.contains(town) && countries.containsKey(town) && countries.get(town).equals(countries.get(country));
    }

    /** The parties of a mention; empty if nobody could be told. */
    public List<Identity> of(Mention mention) {
        return byMention.getOrDefault(mention.span(), List.of());
    }

    /** The parties of an act's actors, in their order; whom two of them denote twice. */
    public Stream<Identity> of(ActMention act) {
        return act.actors().stream().flatMap(actor -> of(actor.mention()).stream());
    }
}
