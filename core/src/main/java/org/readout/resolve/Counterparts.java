package org.readout.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/** Gives {@code his counterpart B} the foreign side told of last: nobody's counterpart is of his own side. */
final class Counterparts {
    private static final Pattern ONE = Pattern.compile(".*\\bcounterpart");

    private Counterparts() {
    }

    /** {@code President A met Minister B. Her Norlandic counterpart said}: the one of that side who was named before, where one alone was. */
    static Optional<Person> named(Mention m, Collection<Person> recent) {
        boolean one = m.side() != null && !m.plural() && ONE.matcher(m.name()).matches();
        List<Person> may = one ? recent.stream().filter(p -> p.kind == MentionKind.PERSON && m.side().equals(p.side) && p.evidence.get(0).start() < m.span().start()).limit(2).toList() : List.of();
        return may.size() == 1 ? Optional.of(may.get(0)) : Optional.empty();
    }

    /** {@code her counterpart A}: whether the words of a mention before its name call whoever it is a counterpart. */
    static boolean told(String text, Mention m) {
        return m.nameSpan().start() > m.span().start() && text.substring(m.span().start(), m.nameSpan().start()).contains("counterpart");
    }

    /** Whose a counterpart is: {@code guest}, but where whoever he is the counterpart of is of that side, the page's own ({@code home}). */
    static @Nullable String facing(Annotations annotations, Map<Span, List<Person>> found, Mention m, @Nullable String guest, @Nullable String home) {
        boolean met = guest != null && annotations.acts().stream().filter(a -> a.actors().stream().anyMatch(x -> x.mention().equals(m)))
                .map(a -> a.actors().stream().map(Actor::mention).min(Comparator.comparing(Mention::span)).orElse(m))
                .filter(first -> !first.equals(m)).flatMap(first -> found.getOrDefault(first.span(), List.of()).stream()).anyMatch(p -> guest.equals(p.side));
        return met ? home : guest;
    }

    static void sides(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home) {
        String text = annotations.readout().text();
        String foreign = null;
        for (Mention m : annotations.mentions()) {
            boolean official = m.kind().person();
            String before = text.substring(m.span().start(), Math.max(m.span().start(), m.nameSpan().start()));
            if (official && m.side() == null && foreign != null && before.contains("counterpart")) {
                String side = facing(annotations, found, m, foreign, home);
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null).forEach(p -> p.side = side);
            }
            boolean abroad = m.side() != null && m.side().length() == 2 && !m.side().equals(home);
            foreign = abroad && (official || m.kind() == MentionKind.BODY) ? m.side() : foreign;
        }
    }
}
