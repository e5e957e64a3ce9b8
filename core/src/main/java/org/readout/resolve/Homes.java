package org.readout.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Zone;
import org.readout.text.Folding;

/**
 * Tells whose a page is that says nothing of its outlet: an issuer names its own country, and leaves it out before its
 * own officials' titles. {@code The Minister of Trade met the Norwegian Minister of Trade. Sweden and Norway ...} is Swedish.
 */
final class Homes {
    /** {@code the World Trade Forum}, {@code the Council of the International Union of Ports}; not {@code the Agency for International Cooperation}. */
    private static final Pattern WORLDWIDE = Pattern.compile("^(?:.* of )?(?:[Tt]he )?(?:World|Global|Inter-Parliamentary|Multilateral|International (?!Cooperation|Affairs|Trade|Relations|Development|Business|Investment))");

    /** {@code the Joint Committee}, {@code the Specialised Committee on Fishing}: of two sides; not {@code the Joint Chiefs of Staff}. */
    private static final Pattern SHARED = Pattern.compile("\\b(?:Joint|Specialised|Bilateral|Trilateral) (?!Chiefs|Staff)(?:[\\w\u2019'-]+ ){0,3}(?:Sub-?[Cc]ommittee|Committee|Commission|Group|Council|Board|Forum|Dialogue|Task ?[Ff]orce|Partnership)");

    /** A country named by itself; one whose official's office names it, which an issuer seldom does of its own; one whose official's office means it without naming it. */
    private static final int NAMED = 2;
    private static final int TOLD = -5;
    private static final int OWN = 4;

    private static final List<String> AWAY = List.of(" in ", " against ", " on ");

    private Homes() {
    }

    /** {@code President Vale} on the page of a president's office is its own where nobody else is told so. */
    static void issuer(List<Person> persons, @Nullable String home) {
        List<Person> presidents = persons.stream().filter(p -> p.side == null && p.offices.stream().anyMatch(o -> o.text().equalsIgnoreCase("president"))).toList();
        presidents.stream().filter(p -> presidents.size() == 1 && p.kind == MentionKind.PERSON).forEach(p -> p.side = home);
    }

    /** The country that speaks most for itself; null where there is none or two are even. */
    static @Nullable String of(Annotations annotations, Places places) {
        String lead = lead(annotations);
        if (lead != null) {
            return lead;
        }
        Map<String, Integer> votes = new HashMap<>();
        for (Mention m : annotations.mentions()) {
            boolean official = m.kind() == MentionKind.PERSON || m.kind() == MentionKind.OFFICE;
            boolean away = m.kind() == MentionKind.BODY && away(annotations.readout().text(), m.span().start());
            if (m.side() != null && !organisation(m.side()) && !away) {
                boolean told = official && m.offices().stream().anyMatch(o -> country(o, places));
                votes.merge(m.side(), told ? TOLD : official ? OWN : NAMED, Integer::sum);
            }
        }
        for (ActMention act : annotations.acts()) {
            Place place = act.kind() == Kind.VISIT && act.placeName() != null ? places.get(act.placeName()) : null;
            // a President without a country who travels to one is not that country's
            boolean ours = place != null && place.side() != null && !act.actors().isEmpty() && act.actors().stream().allMatch(a -> a.mention().side() == null);
            if (ours) {
                votes.merge(place.side(), TOLD, Integer::sum);
            }
        }
        int most = votes.values().stream().mapToInt(n -> n).max().orElse(0);
        var first = votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        return most > 0 && first.size() == 1 ? first.get(0) : null;
    }

    /** Whose page is filed from a place of {@code country}: the organisation's that meets somebody first, where nobody of the country is told of; else the country's. */
    static String seated(Annotations annotations, String country) {
        String lead = lead(annotations);
        boolean seat = lead != null && organisation(lead) && annotations.mentions().stream().noneMatch(m -> country.equals(m.side()));
        return seat ? lead : country;
    }

    /** Whose a body is that nothing else is told of: the page's, but for one whose name says that it is of many countries or of two sides. */
    static @Nullable String body(String name, @Nullable String home) {
        return WORLDWIDE.matcher(name).find() || SHARED.matcher(name).find() ? null : home;
    }

    /** Whether a side is no country's. */
    static boolean organisation(String side) {
        return side.length() != 2 || side.equals("EU") || side.equals("UN");
    }

    /** {@code the war in Norland}, {@code sanctions against Norland}: what is spoken of lies there, and the speaker seldom does. */
    private static boolean away(String text, int at) {
        String before = text.substring(Math.max(0, at - 9), at).toLowerCase(Locale.ROOT);
        return AWAY.stream().anyMatch(before::endsWith);
    }

    /** Whether the office names a country: {@code Foreign Minister of Norway}, {@code Norwegian Foreign Minister}. */
    private static boolean country(Office office, Places places) {
        for (String word : Folding.words(office.text())) {
            Place place = Character.isUpperCase(word.charAt(0)) ? places.get(word) : null;
            if (place != null && (place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM))) {
                return true;
            }
        }
        return false;
    }

    /** {@code The Minister for Foreign Affairs of Japan met the Minister of Norway}: an issuer tells of its own first. */
    private static @Nullable String lead(Annotations annotations) {
        for (ActMention act : annotations.acts()) {
            boolean talks = act.kind() == Kind.MEETING || act.kind() == Kind.CALL;
            if (act.zone() != Zone.BODY || act.embedded() || act.same() || !talks) {
                continue;
            }
            var order = act.actors().stream().map(Actor::mention).sorted(Comparator.comparing(Mention::span)).toList();
            String first = order.isEmpty() ? null : order.get(0).side();
            boolean two = first != null && order.stream().anyMatch(m -> m.side() != null && !m.side().equals(first));
            return two ? first : null;
        }
        return null;
    }
}
