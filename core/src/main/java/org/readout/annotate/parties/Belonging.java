package org.readout.annotate.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Office;
import org.readout.model.Span;

/**
 * Where somebody works, told behind the name: {@code Director Ana Vale of the Norlandic Ministry of Trade}, {@code Mr Tom Rowan from
 * the U.S. Fish Board}. It is the person who acts, for the country of that house; an office that the name splits is rejoined.
 */
final class Belonging {
    private final Nameless nameless;
    private final Bodies bodies;

    Belonging(Nameless nameless, Bodies bodies) {
        this.nameless = nameless;
        this.bodies = bodies;
    }

    /**
     * The body that stands behind {@code of the} or {@code from the} at a token; null where none does, where it is a state, or where what
     * is told is its own: {@code of the Board's plan}.
     */
    private @Nullable Party at(Sent s, int at) {
        if (!s.is(at, "of") && !s.is(at, "from") || !s.is(at + 1, "the") || !s.capital(at + 2)) {
            return null;
        }
        Party listed = nameless.body(s, at + 1, at + 2);
        Party house = bodies.parse(s, at + 1, at + 2);
        Party longer = listed == null || house != null && house.to() >= listed.to() ? house : listed;
        Sent.Hit hit = s.hits[at + 2];
        // of the Republic of Korea (ROK), of the Republic of Chile U.S.-Chile Forum: a state
        boolean state = longer != null && hit != null && (longer.mention().nameSpan().end() == s.at(hit.end() - 1).end() || s.in(hit.end()) && s.hits[hit.end()] != null && s.hits[hit.end()].kind().equals("country"));
        return longer == null || state || s.at(longer.to() - 1).possessive() ? null : longer;
    }

    /**
     * The body told behind the name that ends at a token, null where none is told. Those of {@code held} that tell nothing of it are put
     * together with it: {@code Director A of the Board} is director of the Board; and all serve its country that tell none.
     */
    @Nullable Party join(Sent s, int at, List<Office> held) {
        Party body = at(s, at);
        for (int k = 0; body != null && k < held.size(); k++) {
            Office office = held.get(k);
            String side = office.side() == null ? body.mention().side() : office.side();
            boolean split = office.bare() && s.is(at, "of");
            held.set(k, split ? OfficeText.behind(s, office, new Span(s.at(at).start(), body.mention().nameSpan().end()), side) : Appositions.served(office, side));
        }
        return body;
    }
}
