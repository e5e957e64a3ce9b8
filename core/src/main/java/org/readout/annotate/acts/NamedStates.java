package org.readout.annotate.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Organization;
import org.readout.lexicon.Place;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;

/** Tells whose a joint body or a dialogue is by its name: {@code the Norland-Chile Strategic Dialogue}, {@code the Norland-Chile Task Force}. */
final class NamedStates {
    /** No name has its states further from its head, in tokens. */
    private static final int FAR = 9;
    private final Guide guide;

    NamedStates(Guide guide) {
        this.guide = guide;
    }

    /** The states in the name that ends before token {@code to}; empty where it tells fewer than two. */
    List<Actor> of(Sent s, int to) {
        for (int i = to - 1; i >= 0 && i > to - FAR && s.at(i).word() && s.times[i] == null; i--) {
            Map<String, Span> found = s.hits[i] == null ? word(s.at(i)) : Map.of();
            if (found.size() > 1) {
                return actors(s, found);
            }
        }
        return List.of();
    }

    private static List<Actor> actors(Sent s, Map<String, Span> found) {
        List<Actor> out = new ArrayList<>();
        found.forEach((side, span) -> out.add(new Actor(new Mention(MentionKind.BODY, span, span.of(s.text), span, List.of(), side, false, false), Role.PRINCIPAL)));
        return out.size() < 2 ? List.of() : out;
    }

    /** {@code Norland-Chile}, {@code U.S.-Japan-ROK}: each part a state or a union of states; empty where one is not. */
    private Map<String, Span> word(Token t) {
        Map<String, Span> out = new LinkedHashMap<>();
        int from = 0;
        for (String part : t.text().split("[-\u2013]")) {
            String side = part.length() < 2 || !Character.isUpperCase(part.charAt(0)) ? null : side(part);
            if (side == null) {
                return Map.of();
            }
            out.put(side, new Span(t.start() + from, t.start() + from + part.length()));
            from += part.length() + 1;
        }
        return out;
    }

    private @Nullable String side(String name) {
        Place place = guide.lexicon().places().get(name);
        boolean state = place != null && place.side() != null && (place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM));
        Organization body = state ? null : guide.lexicon().organizations().get(name);
        return state ? place.side() : body == null || body.kind() != Organization.Kind.IGO ? null : body.side();
    }

    /** Whether two states, and nobody else, stand before token {@code i}: whoever chairs their talks stands for them. */
    static boolean before(Sent s, int i) {
        List<Party> before = Arrays.stream(s.parties, 0, i).filter(java.util.Objects::nonNull).toList();
        return before.size() > 1 && before.stream().allMatch(p -> p.mention().kind() == MentionKind.BODY);
    }
}
