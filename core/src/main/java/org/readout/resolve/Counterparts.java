package org.readout.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/** Gives {@code his counterpart B} the foreign side told of last: nobody's counterpart is of his own side. */
final class Counterparts {
    private Counterparts() {
    }

    static void sides(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home) {
        String text = annotations.readout().text();
        String foreign = null;
        for (Mention m : annotations.mentions()) {
            boolean official = m.kind().person();
            String before = text.substring(m.span().start(), Math.max(m.span().start(), m.nameSpan().start()));
            if (official && m.side() == null && foreign != null && before.contains("counterpart")) {
                String side = foreign;
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null).forEach(p -> p.side = side);
            }
            boolean abroad = m.side() != null && m.side().length() == 2 && !m.side().equals(home);
            foreign = abroad && (official || m.kind() == MentionKind.BODY) ? m.side() : foreign;
        }
    }
}
