package org.readout.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what way words tell of an act, whatever their language: what the later steps ask of the rule that found it. The
 * lexicon says it of each verb ({@code tells} in {@code act.yml}); a finder that has no verb names its rule by it.
 */
public enum Telling {
    /** Somebody comes to a place. */
    ARRIVAL,
    /** Somebody goes from a place, or for one. */
    DEPARTURE, SETTING_OFF,
    /** Somebody goes home. */
    RETURN,
    FLIGHT, FLIGHT_BACK,
    /** Somebody goes to a place and will be there. */
    JOURNEY, VISIT,
    /** A visit or a call is paid. */
    PAID,
    /** A place or house is visited, or shown to somebody. */
    SIGHT, TOUR,
    /** A visit is brought to its end. */
    CONCLUSION,
    /** Somebody goes to see another, or receives, meets or welcomes him. */
    CALL_ON, AUDIENCE, ENCOUNTER, WELCOME,
    /** Something is talked over with somebody, whose answer may be told elsewhere. */
    EXCHANGE,
    /** Two speak, by whatever means. */
    TALK,
    /** Another's words are passed on. */
    CONVEYANCE,
    /** Somebody is at a gathering, for himself or for others, joins it, chairs it, speaks there, opens or closes it, or holds it. */
    ATTENDANCE, REPRESENTATION, JOINING, CHAIRING, SPEECH, OPENING, HOLDING,
    /** A guest is received with honours. */
    HONOUR,
    /** The dead are honoured at their grave or monument; a house, a show or a plaque is opened to the eyes of all. */
    TRIBUTE, UNVEILING,
    /** A wish is uttered. */
    WISH,
    /** By a noun, without who does it: of an act, of a gathering, in a programme, as a stop of a journey, with whom alone. */
    NOUN, GATHERING, AGENDA, STOP, WITH,
    /** By a noun with whose it is: {@code A's talks with B}, {@code on a visit to B}, {@code the visit of A}. */
    OWNED, PHRASE, VISIT_OF,
    /** From when to when a visit lasts, and where a journey leads. */
    TERM, TRIP,
    /** What a journey or a meeting is for. */
    PURPOSE,
    /** Where and when what follows takes place. */
    SCENE, SCENE_DAY, SCENE_HELD, SCENE_SERIES, SCENE_TITLE,
    /** Who else is there, takes part, comes along, or stands at the airport; which body has its line in a list of those present. */
    PRESENT, PARTICIPANT, PARTNERS, ALONG, GREETED, LISTED,
    /** Something is handed over. */
    HANDED,
    /** The verb stands before whoever does it. */
    INVERTED,
    /** In no way that later steps ask for. */
    OTHER;

    private static final Map<String, Telling> WORDS = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-'), t -> t));

    /** Whether it tells where and when what follows takes place. */
    public boolean scene() {
        return this == SCENE || this == SCENE_DAY || this == SCENE_HELD || this == SCENE_SERIES || this == SCENE_TITLE;
    }

    /** That by which a finder names its rule: {@code PRESENT} for {@code en.act.present}; {@code OTHER} for any other name. */
    static Telling named(String rule) {
        return WORDS.getOrDefault(rule.substring(rule.lastIndexOf('.') + 1), OTHER);
    }

    /** That which the lexicon calls by a word: {@code SETTING_OFF} for {@code setting-off}; null if there is none. */
    public static @Nullable Telling of(String word) {
        return WORDS.get(word);
    }
}
