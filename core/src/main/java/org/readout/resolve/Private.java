package org.readout.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/**
 * Gives those whom no office and no country goes with a side: a wife has her husband's; for whoever else is named without
 * saying who he is, an outlet's readers need not be told whose he is: he is of its own side.
 */
final class Private {
    private static final Set<String> KIN = WordSet.of("wife", "husband", "spouse", "son", "daughter", "brother", "sister", "mother", "father", "partner");
    private static final Pattern COLLEAGUES = Pattern.compile("(?:other |senior |key |leading |fellow )*(?:Cabinet |Government )?(?:[Mm]inisters|[Mm]embers of (?:the |his |her )?(?:[Cc]abinet|[Gg]overnment))\\b");
    /** In UTF-16 units: no longer words join two of a list. */
    private static final int JOINT = 8;
    /** In UTF-16 units. */
    private static final int STYLE = 10;
    /** {@code President A of Norland and First Lady B}. */
    private static final Pattern LADY = Pattern.compile("(?:and|as well as|with|together with|accompanied by)(?: the| his)? [Ff]irst [Ll]ady(?: (?:Mrs|Ms|Dr|Madame|Madam|Mme|H E))?");
    private static final Set<String> COUPLE = WordSet.of("and mrs", "and madame", "and mme", "and lady", "and mr");
    /** No further than this, in UTF-16 units, stands the name after whose wife she is. */
    private static final int NEAR = 60;

    private static final Set<String> WORLD = WordSet.of("international", "world", "global", "european", "asian", "african", "foreign", "overseas", "countries", "nations",
            "multinational", "regional", "asia", "africa", "europe", "pacific", "latin", "arab", "worldwide");
    /** Letters of no organisation: they tell the office itself. */
    private static final Set<String> CHIEFS = WordSet.of("CEO", "CFO", "COO", "CTO", "CIO", "MD", "II", "III", "US", "IT", "HR");
    private static final Set<String> ABROAD = WordSet.of("states", "governments", "heads", "counterparts", "counterpart", "diplomats", "diplomatic", "ambassadors", "envoys", "delegates",
            "delegations", "delegation", "allies", "partners", "parties", "participants", "experts", "personages", "attaches", "guests", "embassies", "missions", "organisers",
            "organizers", "refugees", "members", "party", "sides", "side", "chiefs", "commissioners", "visitors", "emissaries", "correspondents");

    private static final Set<String> TROOPS = WordSet.of("soldiers", "troops", "servicemen", "servicewomen", "personnel", "sailors", "airmen");

    /** Those who govern, told without their country. */
    private static final Pattern MINISTERS = Pattern.compile("(?i)(?:(?:senior|other|several|federal|cabinet|state|government|relevant|some|key|the|members|member|of|and) )*(?:ministers|premiers|cabinet|government)");

    private Private() {
    }

    /** Gives the kin of those whose sides are known the same. */
    static void kin(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Mention before = null;
        Map<String, String> families = new HashMap<>();
        for (Mention m : annotations.mentions()) {
            List<Person> who = found.getOrDefault(m.span(), List.of());
            if (m.kind() != MentionKind.PERSON && m.kind() != MentionKind.OFFICE || who.size() != 1) {
                continue;
            }
            Person p = who.get(0);
            boolean kin = m.kind() == MentionKind.PERSON && before != null && p.side == null && m.span().start() - before.span().end() < NEAR && kin(text, before, m);
            if (kin) {
                p.side = found.get(before.span()).get(0).side;
            }
            if (p.side == null && wife(text, m)) {
                p.side = families.get(m.name());
            } else if (p.side != null && m.kind() == MentionKind.PERSON) {
                families.put(m.name().substring(m.name().lastIndexOf(' ') + 1), p.side);
                families.put(m.name().split(" ")[0], p.side);
            }
            before = m;
        }
    }

    /** {@code Mrs Rowan}: of the side of whoever of that name was told before. */
    private static boolean wife(String text, Mention m) {
        String before = text.substring(Math.max(0, m.nameSpan().start() - STYLE), m.nameSpan().start()).stripTrailing();
        return m.kind() == MentionKind.PERSON && m.offices().isEmpty() && (before.endsWith("Mrs") || before.endsWith("Mrs.") || before.endsWith("Madame") || before.endsWith("Lady"));
    }

    /** Gives those left the outlet's side, but for those whose offices are of the world, or are none of its state. */
    static void sides(Map<Span, List<Person>> found, @Nullable String home, States states, Visitors visitors) {
        for (List<Person> who : found.values()) {
            who.stream().filter(p -> p.side == null && !visitors.stranger(p) && p.kind == MentionKind.PERSON && !states.foreign(home, p.name) && p.offices.stream().allMatch(o -> local(o.text()) && !states.lacks(home, o.text())))
                    .forEach(p -> p.side = home);
        }
    }

    /** {@code the Prime Minister and senior Ministers}: those told with one of theirs are of his side. */
    private static void company(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Mention before = null;
        for (Mention m : annotations.mentions()) {
            boolean joined = before != null && m.kind() == MentionKind.GROUP && m.side() == null && before.kind().person()
                    && m.span().start() > before.span().end() && m.span().start() - before.span().end() < JOINT
                    && text.substring(before.span().end(), m.span().start()).replace(",", "").strip().equals("and") && COLLEAGUES.matcher(m.name()).lookingAt();
            List<Person> beside = joined ? found.getOrDefault(before.span(), List.of()) : List.of();
            String side = beside.size() == 1 ? beside.get(0).side : null;
            if (side != null) {
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null && p.kind == MentionKind.GROUP).forEach(p -> p.side = side);
            }
            before = m;
        }
    }

    /** {@code G20 finance ministers and central bank governors}: those of several countries, and beside them their like. */
    private static void peers(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Mention before = null;
        for (Mention m : annotations.mentions()) {
            boolean joined = before != null && m.kind() == MentionKind.GROUP && before.kind() == MentionKind.GROUP && m.side() == null && before.side() != null && before.side().length() > 2
                    && m.span().start() - before.span().end() == " and ".length() && text.startsWith(" and ", before.span().end()) && before.name().contains("minister");
            String side = joined ? before.side() : null;
            if (side != null) {
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null).forEach(p -> p.side = side);
            }
            before = m;
        }
    }

    /** People told without a country ({@code business leaders}) are of the country where they are met, as on a journey told before, else of the outlet's. */
    static void groups(Annotations annotations, Map<Span, List<Person>> found, Places places, @Nullable String home, List<@Nullable String> scenes) {
        company(annotations, found);
        peers(annotations, found);
        for (int i = 0; i < scenes.size(); i++) {
            ActMention act = annotations.acts().get(i);
            Place place = act.placeName() == null ? null : places.get(act.placeName());
            String here = place != null && place.side() != null ? place.side() : scenes.get(i) != null ? scenes.get(i) : home;
            // those at a gathering abroad are from anywhere
            boolean anywhere = act.kind() == Kind.CONFERENCE && !Objects.equals(here, home);
            for (Actor actor : act.actors()) {
                String name = actor.mention().name();
                // the letters that a name is shortened to in brackets are those of an organisation
                if (actor.mention().kind() == MentionKind.GROUP && !anywhere && local(actor.mention().span().of(annotations.readout().text())) && domestic(name) && !several(name, places)) {
                    String side = own(name, places, home) ? home : here;
                    found.getOrDefault(actor.mention().span(), List.of()).stream().filter(p -> p.side == null && p.kind == MentionKind.GROUP).forEach(p -> p.side = side);
                } else if (actor.mention().kind() == MentionKind.GROUP && act.kind() == Kind.MEETING && MINISTERS.matcher(name).matches()) {
                    String side = opposite(act, found, home, here);
                    found.getOrDefault(actor.mention().span(), List.of()).stream().filter(p -> p.side == null && p.kind == MentionKind.GROUP).forEach(p -> p.side = side);
                }
            }
        }
    }

    /** A guest is received by {@code Ministers} of the page's own government, and its own people abroad by those of the country where they are; null where people of both are told. */
    private static @Nullable String opposite(ActMention act, Map<Span, List<Person>> found, @Nullable String home, @Nullable String here) {
        List<String> sides = act.actors().stream().flatMap(a -> found.getOrDefault(a.mention().span(), List.of()).stream()).map(p -> p.side).filter(Objects::nonNull).distinct().toList();
        boolean guest = sides.size() == 1 && !sides.get(0).equals(home);
        return guest ? home : sides.size() == 1 && !Objects.equals(here, home) ? here : null;
    }

    /** Whether no word tells of several countries, nor letters of an organisation of them. */
    private static boolean local(String name) {
        for (String word : Folding.words(name)) {
            boolean letters = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && !CHIEFS.contains(word);
            if (letters || WORLD.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Presidents of Norland and Sudland}, {@code Norwegian and Lao firms}. */
    private static boolean several(String name, Places places) {
        List<String> words = Folding.words(name);
        for (int i = 1; i + 1 < words.size(); i++) {
            Place before = words.get(i).equals("and") ? places.get(words.get(i - 1)) : null;
            Place behind = before == null ? null : places.get(words.get(i + 1));
            if (behind != null && before.is(Place.Kind.DEMONYM) && (behind.is(Place.Kind.DEMONYM) || behind.is(Place.Kind.COUNTRY)) && !Objects.equals(before.side(), behind.side())) {
                return true;
            }
        }
        return words.stream().map(places::get).filter(p -> p != null && p.is(Place.Kind.COUNTRY)).map(Place::side).distinct().count() > 1;
    }

    /** {@code Norwegian firms in Lae}, {@code the soldiers}: whom an outlet's people visit abroad as theirs. */
    private static boolean own(String name, Places places, @Nullable String home) {
        List<String> words = Folding.words(name);
        return words.stream().anyMatch(word -> TROOPS.contains(word.toLowerCase(Locale.ROOT)))
                || words.stream().map(places::get).filter(p -> p != null && p.side() != null).limit(1).anyMatch(p -> p.side().equals(home));
    }

    private static boolean domestic(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Folding.words(lower).stream().noneMatch(ABROAD::contains) && !lower.contains("central bank governors") && !lower.contains("councilors corps") && (!lower.contains("minister") || lower.contains("cabinet") || lower.contains("government"));
    }

    private static boolean kin(String text, Mention before, Mention m) {
        int from = Math.min(before.span().end(), m.nameSpan().start());
        String between = text.substring(from, m.nameSpan().start()).replaceAll("\\W+", " ").strip();
        // President A of Norland and Mrs A
        if (COUPLE.contains(between.toLowerCase(Locale.ROOT)) && (before.name().endsWith(m.name()) || before.kind() == MentionKind.OFFICE)) {
            return true;
        }
        if (LADY.matcher(between).matches() && before.kind().person() && !before.offices().isEmpty()) {
            return true;
        }
        return Folding.words(text.substring(from, m.nameSpan().start())).stream().anyMatch(KIN::contains);
    }
}
