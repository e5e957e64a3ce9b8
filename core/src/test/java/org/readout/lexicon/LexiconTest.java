package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Channel;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void findsTheLongestPlace() {
        Words words = Words.of(List.of("in", "Washington", ",", "D.C.", ",", "on"));
        Match<Place> match = LEXICON.places().longest(words, 1);
        assertThat(match).isNotNull();
        assertThat(match.length()).isEqualTo(3);
        assertThat(match.value().side()).isEqualTo("US");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Viet Nam|VN", "south Korea|KR", "South Korean|KR", "DPRK|KP", "U.S.|US",
            "UK|GB", "UAE|AE", "Lao|LA", "Türkiye|TR", "Turkiye|TR", "Côte d’Ivoire|CI", "Cote d'Ivoire|CI",
            "People's Republic of China|CN", "Swiss|CH", "Emirati|AE", "Kyiv|UA", "Kiev|UA", "Soviet|SU",
            "Palestinian Authority|PS", "Kosovar|XK", "Hong Kong|CN", "Swedes|SE", "The Hague|NL",
            "Republic of Korea|KR", "Holy See|VA", "East German|DD", "Yugoslavia|YU", "St Petersburg|RU"})
    void tellsTheSideOfAPlace(String name, String side) {
        Place place = LEXICON.places().get(name);
        assertThat(place).as(name).isNotNull();
        assertThat(place.side()).isEqualTo(side);
        assertThat(place.country()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "Korean", "Congo", "Middle East", "European"})
    void leavesTheSideOpenWhereSeveralShareTheName(String name) {
        assertThat(LEXICON.places().get(name)).isNotNull().extracting(Place::side).isNull();
    }

    @Test
    void knowsEveryCountryOfIso3166() {
        List<String> missing = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            if (LEXICON.places().get(name) == null) {
                missing.add(code + " " + name);
            }
        }
        assertThat(missing).allMatch(each -> SPELT_OTHERWISE.contains(each.substring(0, 2)));
    }

    /** Lands whose names no report spells as CLDR does. */
    private static final List<String> SPELT_OTHERWISE = List.of("CC", "CD", "CG", "HK", "MO");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"WPK|KP|PARTY", "Workers’ Party of Korea|KP|PARTY", "CPC|CN|PARTY",
            "NPC|CN|LEGISLATURE", "CPPCC|CN|CONSULTATIVE", "State Council|CN|GOVERNMENT", "Bundestag|DE|LEGISLATURE",
            "FCDO|GB|GOVERNMENT", "Federal Council|CH|GOVERNMENT", "UN|UN|MULTILATERAL", "African Union|AFU|MULTILATERAL",
            "European Commission|EU|MULTILATERAL", "KPA|KP|MILITARY", "Joint Chiefs of Staff|US|MILITARY"})
    void tellsTheSideAndChannelOfAnOrganization(String name, String side, Channel channel) {
        Organization found = LEXICON.organizations().get(name);
        assertThat(found).as(name).isNotNull();
        assertThat(found.side()).isEqualTo(side);
        assertThat(found.kind().channel()).isEqualTo(channel);
    }

    @Test
    void knowsTheWordsOfOffices() {
        Offices offices = LEXICON.offices();
        assertThat(offices.get("Vice-Minister")).isNotNull().matches(each -> each.is(Office.Kind.TITLE));
        assertThat(offices.get("vice minister")).isNotNull();
        assertThat(offices.get("TAOISEACH")).isNotNull().extracting(Office::side).isEqualTo("IE");
        assertThat(offices.get("deputy")).isNotNull().matches(
                each -> each.is(Office.Kind.HEAD) && each.is(Office.Kind.MODIFIER));
        assertThat(offices.get("foreign ministers")).isNotNull().matches(each -> each.is(Office.Kind.PLURAL));
        assertThat(offices.get("ambassador")).isNotNull().extracting(Office::channel).isEqualTo(Channel.EMBASSY);
        assertThat(offices.get("former")).isNotNull().matches(each -> each.is(Office.Kind.PAST));
        assertThat(offices.get("Ministry of Foreign Affairs")).isNotNull().matches(each -> each.is(Office.Kind.BODY));
    }

    @Test
    void knowsHonorificsAndNames() {
        assertThat(LEXICON.honorifics().get("Mr.")).isNotNull().matches(each -> each.is(Honorific.Place.BEFORE));
        assertThat(LEXICON.honorifics().get("Rt. Hon.")).isNotNull();
        assertThat(LEXICON.honorifics().get("Jr.")).isNotNull().matches(each -> each.is(Honorific.Place.PART));
        assertThat(LEXICON.names().get("Angela")).isNotNull().extracting(NamePart::kind)
                .isEqualTo(NamePart.Kind.GIVEN);
        assertThat(LEXICON.names().get("Ministry")).isNull();
    }

    @Test
    void keepsOneCountryNameToASide() {
        assertThat(Map.of("KP", "North Korea", "GB", "United Kingdom", "US", "United States")).allSatisfy(
                (side, name) -> assertThat(LEXICON.places().country(side)).isEqualTo(name));
        assertThat(LEXICON.places().country("ZZ")).isNull();
        assertThat(LEXICON.places().size()).isBetween(3000, 6000);
        assertThat(LEXICON.names().size()).isBetween(2000, 8000);
    }
}
