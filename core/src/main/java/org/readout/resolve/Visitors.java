package org.readout.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.Zone;

/** Who travels where, as far as the first sentences tell: nobody visits his own country. */
final class Visitors {
    /** Acts of those who come to a country that is not theirs. */
    private static final Set<Telling> COMING = Set.of(Telling.SIGHT, Telling.VISIT, Telling.PAID, Telling.ARRIVAL, Telling.JOURNEY, Telling.OWNED, Telling.VISIT_OF, Telling.WELCOME);
    /** Journeys told by a noun, by whoever makes them: {@code Minister A's visit to Norland}. */
    private static final Set<Telling> OWNED = Set.of(Telling.OWNED, Telling.VISIT_OF);
    private static final Pattern VISIT = Pattern.compile("(?i)\\bvisits?\\b");
    /** The sentences, counted from 0, in which a report tells who comes. */
    private static final int LEAD = 4;
    /** In UTF-16 units: what stands farther behind its verb is no object of it. */
    private static final int OBJECT = 12;
    private final Set<Person> coming = new HashSet<>();
    private final Set<Person> strangers = new HashSet<>();
    private final Map<Person, String> goals = new HashMap<>();
    /** Whether the title tells of the visit of somebody of another country. */
    private final boolean titled;

    Visitors(Annotations annotations, Map<Span, List<Person>> found, Places places, @Nullable String home) {
        titled = titled(annotations, home);
        Set<Person> speakers = new HashSet<>();
        annotations.attributions().stream().filter(a -> a.sentence() <= LEAD).flatMap(a -> a.source().stream())
                .forEach(m -> speakers.addAll(found.getOrDefault(m.span(), List.of())));
        Set<Person> told = new HashSet<>();
        for (ActMention act : annotations.acts()) {
            Place place = act.kind() != Kind.VISIT || act.placeName() == null || act.sentence() > LEAD && !OWNED.contains(act.telling()) ? null : places.get(act.placeName());
            String side = place == null ? null : place.side();
            if (place != null && side != null) {
                act.actors().stream().filter(a -> a.role() == Role.PRINCIPAL && (act.sentence() <= LEAD || a.mention().kind() != MentionKind.PRONOUN)).flatMap(a -> found.getOrDefault(a.mention().span(), List.of()).stream())
                        .filter(p -> told.add(p) && !speakers.contains(p)).forEach(p -> goes(p, act, place, side, home));
            }
        }
    }

    /** {@code Visit by the Prime Minister of Norland}: those who come to a town of the outlet's country are not of it. */
    private static boolean titled(Annotations annotations, @Nullable String home) {
        Sentence title = annotations.sentences().isEmpty() ? null : annotations.sentences().get(0);
        if (home == null || title == null || title.zone() != Zone.TITLE || !VISIT.matcher(title.span().of(annotations.readout().text())).find()) {
            return false;
        }
        return annotations.mentions().stream().anyMatch(m -> title.span().contains(m.span()) && m.side() != null && !m.side().equals(home) && m.kind().person());
    }

    private void goes(Person p, ActMention act, Place place, String side, @Nullable String home) {
        boolean near = act.telling() != Telling.SIGHT || act.place() != null && act.place().start() - act.verb().end() < OBJECT;
        if (!near || !COMING.contains(act.telling())) {
            return;
        }
        boolean country = place.is(Place.Kind.COUNTRY);
        boolean here = side.equals(home);
        if (here && (country || titled || act.telling() == Telling.ARRIVAL)) {
            coming.add(p);
        }
        // what is told late may be told of somebody known long since
        boolean late = act.sentence() > LEAD;
        if (here && (country || titled) && !late) {
            strangers.add(p);
        }
        if (!late) {
            goals.put(p, side);
        }
    }

    /** Whether it is told first of a person that he visits the outlet's own country. */
    boolean coming(Person p) {
        return coming.contains(p);
    }

    /** Whether a person is of another country than the outlet's, though it may not be told of which. */
    boolean stranger(Person p) {
        return strangers.contains(p);
    }

    /** The side of the place that a person goes to first; null if none is told. */
    @Nullable String goal(Person p) {
        return goals.get(p);
    }
}
