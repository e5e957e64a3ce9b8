package org.readout.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Match;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.Words;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;

/** Counts what tells whose a page is: the country that it names often and seldom before an office. */
final class HomeVotes {
    /** A country named by itself; one whose official's office names it, which an issuer seldom does of its own; one whose official's office means it without naming it. */
    private static final int NAMED = 2;
    private static final int TOLD = -5;
    private static final int OWN = 4;
    /** The other of two countries named together; where a guest comes to. */
    private static final int PAIRED = 6;
    private static final int GOAL = 4;

    private static final List<String> AWAY = List.of(" in ", " against ", " on ");
    /** {@code the Norlandic-Chilean Forum}, {@code ROK-U.S. talks}. */
    private static final String WORD = "\\p{Lu}[\\p{L}.]*\\p{L}";
    private static final String COUNTRY = "(" + WORD + "(?: " + WORD + "){0,2}?)\\.?";
    private static final Pattern PAIR = Pattern.compile("(?<![\\w-])(" + WORD + ")\\.?[-\u2013](" + WORD + ")(?![\\w-])");
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?" + COUNTRY + " and (?:the )?" + COUNTRY + "(?!\\w| \\p{Lu})");
    private static final Pattern COMMITMENT = Pattern.compile("(?:[Tt]he )?(?:\\p{Ll}+ ){0,2}" + COUNTRY
            + "(?:['\u2019]s?)? (?:\\p{Ll}+(?: and \\p{Ll}+)? )?(?:commitment|support|readiness|solidarity|willingness|determination|position|interest|concerns?|efforts|assistance)\\b");

    private final Annotations annotations;
    private final Places places;
    private final Map<String, Integer> votes = new HashMap<>();
    /** The countries of those met by somebody of whom no country is told: he is of another. */
    private final Set<String> guests = new HashSet<>();
    /** The last words of their names. */
    private final Set<String> names = new HashSet<>();
    /** The last words of the names that are told with a country once: {@code Minister Paz}, further on, is no issuer's own. */
    private final Set<String> sided = new HashSet<>();

    HomeVotes(Annotations annotations, Places places) {
        this.annotations = annotations;
        this.places = places;
        annotations.mentions().forEach(this::named);
        annotations.mentions().stream().filter(m -> m.side() != null && m.kind() == MentionKind.PERSON).forEach(m -> sided.add(last(m)));
        annotations.acts().forEach(this::guests);
        annotations.acts().forEach(this::goals);
        annotations.attributions().forEach(this::spoken);
        pairs(PAIR);
        pairs(BETWEEN);
        votes.keySet().removeAll(guests);
    }

    /** The country with most votes; null where there is none or two are even. */
    @Nullable String most() {
        int most = votes.values().stream().mapToInt(n -> n).max().orElse(0);
        var first = votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        return most > 0 && first.size() == 1 ? first.get(0) : null;
    }

    private void named(Mention m) {
        boolean away = m.kind() == MentionKind.BODY && away(annotations.readout().text(), m.span().start());
        if (m.side() != null && !Homes.organisation(m.side()) && !away) {
            votes.merge(m.side(), told(m) ? TOLD : m.kind().person() ? OWN : NAMED, Integer::sum);
        }
    }

    private void guests(ActMention act) {
        boolean alone = act.actors().stream().anyMatch(a -> a.mention().side() == null && a.mention().kind().person() && !sided.contains(last(a.mention())));
        if (alone && !act.embedded() && act.kind() != Kind.CONFERENCE) {
            act.actors().stream().map(Actor::mention).filter(this::told).forEach(m -> {
                guests.add(m.side());
                names.add(last(m));
            });
        }
    }

    private void goals(ActMention act) {
        Place place = act.kind() == Kind.VISIT && act.placeName() != null ? places.get(act.placeName()) : null;
        if (place == null || place.side() == null || act.actors().isEmpty()) {
            return;
        }
        // a President without a country who travels to one is not that country's; another country's comes to the issuer's
        if (act.actors().stream().allMatch(a -> a.mention().side() == null)) {
            votes.merge(place.side(), TOLD, Integer::sum);
        } else if (act.actors().stream().allMatch(a -> told(a.mention()) && !place.side().equals(a.mention().side()))) {
            votes.merge(place.side(), GOAL, Integer::sum);
        }
    }

    /** {@code thanked Norland}, says a guest to whom he meets; {@code reaffirmed Norland's support}, of his own country, whoever needs not tell it. */
    private void spoken(Attribution a) {
        Mention to = a.addressee();
        boolean guest = !a.source().isEmpty() && a.source().stream().allMatch(this::guest);
        boolean own = a.source().stream().noneMatch(this::guest);
        if (guest && to != null && to.side() != null && to.kind() == MentionKind.BODY) {
            votes.merge(to.side(), PAIRED, Integer::sum);
        }
        Matcher m = COMMITMENT.matcher(a.content().of(annotations.readout().text()));
        String side = own && m.lookingAt() ? side(m.group(1)) : null;
        if (side != null) {
            votes.merge(side, PAIRED, Integer::sum);
        }
    }

    private boolean guest(Mention m) {
        return told(m) && guests.contains(m.side()) || names.contains(last(m));
    }

    private static String last(Mention m) {
        return m.name().substring(m.name().lastIndexOf(' ') + 1);
    }

    /** {@code the Norlandic-Chilean Forum}, {@code ties between Norland and Chile}, where a Chilean is met. */
    private void pairs(Pattern pattern) {
        Matcher m = pattern.matcher(annotations.readout().text());
        while (m.find()) {
            String first = side(m.group(1));
            String second = side(m.group(2));
            if (first != null && second != null && guests.contains(first) != guests.contains(second)) {
                votes.merge(guests.contains(first) ? second : first, PAIRED, Integer::sum);
            }
        }
    }

    private @Nullable String side(String word) {
        Place plain = places.get(word);
        // U.S
        Place place = plain == null ? places.get(word + ".") : plain;
        return place != null && place.side() != null && !Homes.organisation(place.side()) && (place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM)) ? place.side() : null;
    }

    /** {@code the war in Norland}, {@code sanctions against Norland}: what is spoken of lies there, and the speaker seldom does. */
    private static boolean away(String text, int at) {
        String before = text.substring(Math.max(0, at - 9), at).toLowerCase(Locale.ROOT);
        return AWAY.stream().anyMatch(before::endsWith);
    }

    /** Whether an office names a country: {@code Foreign Minister of Norway}, {@code Norwegian Foreign Minister}. */
    private boolean told(Mention m) {
        return m.side() != null && m.kind().person() && (Counterparts.told(annotations.readout().text(), m) || m.offices().stream().anyMatch(this::country));
    }

    private boolean country(Office office) {
        List<String> parts = Words.split(office.text());
        Words words = Words.of(parts);
        for (int i = 0; i < parts.size(); i++) {
            Match<Place> place = Character.isUpperCase(parts.get(i).charAt(0)) ? places.longest(words, i) : null;
            if (place != null && (place.value().is(Place.Kind.COUNTRY) || place.value().is(Place.Kind.DEMONYM))) {
                return true;
            }
        }
        return false;
    }
}
