package org.readout.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.States;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Gives the royal family that several states share the side of the state where it lives: {@code The Queen and Prince Philip will visit}, on a page of another realm. */
final class Crown {
    private static final Set<String> MONARCHS = WordSet.of("queen", "king");
    private static final Set<String> STYLES = WordSet.of("prince", "princess", "highness", "majesty", "hrh", "queen", "king");

    private Crown() {
    }

    /** Sets the sides of those whose own words tell none. */
    static void sides(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home, States states) {
        boolean other = found.values().stream().flatMap(List::stream).anyMatch(p -> p.side != null && p.offices.stream().anyMatch(o -> MONARCHS.contains(o.head()) && o.side() != null));
        for (Mention m : annotations.mentions()) {
            boolean named = m.kind() == MentionKind.PERSON;
            boolean monarch = m.kind() == MentionKind.OFFICE && !other && m.offices().stream().anyMatch(o -> o.head().equals("queen"));
            String side = !named && !monarch ? null : named ? styled(m, annotations.readout().text(), home, states) : states.crown(home);
            if (side != null) {
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null || !named && p.side.equals(home)).forEach(p -> p.side = side);
            }
        }
    }

    /** The side of somebody of the house; null where no title stands before the name, or another country beside it. */
    private static @Nullable String styled(Mention m, String text, @Nullable String home, States states) {
        String title = text.substring(m.span().start(), Math.max(m.span().start(), m.nameSpan().start()));
        boolean royal = m.side() == null && Folding.words((title + " " + m.name()).toLowerCase(Locale.ROOT)).stream().anyMatch(STYLES::contains);
        return royal ? states.house(home, m.name()) : null;
    }
}
