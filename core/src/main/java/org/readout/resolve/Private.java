package org.readout.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private Private() {
    }

    static void sides(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home) {
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
        for (List<Person> who : found.values()) {
            who.stream().filter(p -> p.side == null && p.kind == MentionKind.PERSON && p.offices.isEmpty()).forEach(p -> p.side = home);
        }
    }

    private static boolean kin(String text, Mention before, Mention m) {
        int from = Math.min(before.span().end(), m.nameSpan().start());
        return Folding.words(text.substring(from, m.nameSpan().start())).stream().anyMatch(KIN::contains);
    }
}
