package org.readout.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.Folding;

/**
 * Gives those whom no office and no country goes with a side: a wife has her husband's; for whoever else is named without
 * saying who he is, an outlet's readers need not be told whose he is: he is of its own side.
 */
final class Private {
    private static final Set<String> KIN = Set.of("wife", "husband", "spouse", "son", "daughter", "brother", "sister", "mother", "father", "partner");
    /** No further than this, in UTF-16 units, stands the name after whose wife she is. */
    private static final int NEAR = 60;

    private static final Set<String> WORLD = Set.of("international", "world", "global", "european", "asian", "african", "foreign", "overseas", "countries", "nations",
            "multinational", "regional", "asia", "africa", "europe", "pacific", "latin", "arab", "worldwide");
    private static final Set<String> ABROAD = Set.of("states", "governments", "heads", "counterparts", "counterpart", "diplomats", "diplomatic", "ambassadors", "envoys", "delegates",
            "delegations", "delegation", "allies", "partners", "parties", "participants", "experts", "personages", "attaches", "guests", "embassies", "missions", "organisers",
            "organizers", "refugees", "members", "party", "sides", "side", "chiefs", "commissioners", "visitors", "emissaries", "correspondents");

    private Private() {
    }

    /** Gives the kin of those whose sides are known the same. */
    static void kin(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Mention before = null;
        for (Mention m : annotations.mentions()) {
            List<Person> who = found.getOrDefault(m.span(), List.of());
            if (m.kind() != MentionKind.PERSON || who.size() != 1) {
                continue;
            }
            Person p = who.get(0);
            boolean kin = before != null && p.side == null && m.span().start() - before.span().end() < NEAR && kin(text, before, m);
            if (kin) {
                p.side = found.get(before.span()).get(0).side;
            }
            before = m;
        }
    }

    /** Gives those left the outlet's side, but for those whose offices are of the world, or are none of its state. */
    static void sides(Map<Span, List<Person>> found, @Nullable String home, States states, Visitors visitors) {
        for (List<Person> who : found.values()) {
            who.stream().filter(p -> p.side == null && !visitors.stranger(p) && p.kind == MentionKind.PERSON && !states.foreign(home, p.name) && p.offices.stream().allMatch(o -> local(o.text()) && !states.lacks(home, o.text())))
                    .forEach(p -> p.side = home);
        }
    }

    /** People told without a country ({@code business leaders}) are of the country where they are met, else of the outlet's. */
    static void groups(Annotations annotations, Map<Span, List<Person>> found, Places places, @Nullable String home) {
        for (ActMention act : annotations.acts()) {
            Place place = act.placeName() == null ? null : places.get(act.placeName());
            String here = place != null && place.side() != null ? place.side() : home;
            for (Actor actor : act.actors()) {
                if (actor.mention().kind() == MentionKind.GROUP && local(actor.mention().name()) && domestic(actor.mention().name()) && !several(actor.mention().name(), places)) {
                    found.getOrDefault(actor.mention().span(), List.of()).stream().filter(p -> p.side == null && p.kind == MentionKind.GROUP).forEach(p -> p.side = here);
                }
            }
        }
    }

    /** Whether no word tells of several countries, nor letters of an organisation of them. */
    private static boolean local(String name) {
        for (String word : Folding.words(name)) {
            boolean letters = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
            if (letters || WORLD.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Presidents of Norland and Sudland}. */
    private static boolean several(String name, Places places) {
        return Folding.words(name).stream().map(places::get).filter(p -> p != null && p.is(Place.Kind.COUNTRY)).map(Place::side).distinct().count() > 1;
    }

    private static boolean domestic(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Folding.words(lower).stream().noneMatch(ABROAD::contains) && (!lower.contains("minister") || lower.contains("cabinet") || lower.contains("government"));
    }

    private static boolean kin(String text, Mention before, Mention m) {
        int from = Math.min(before.span().end(), m.nameSpan().start());
        return Folding.words(text.substring(from, m.nameSpan().start())).stream().anyMatch(KIN::contains);
    }
}
