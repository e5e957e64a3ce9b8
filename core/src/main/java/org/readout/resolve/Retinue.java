package org.readout.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;

/** Gives those who accompany a guest his side: {@code President A of Norland will be accompanied by the Minister for Trade, Mr B}. */
final class Retinue {
    /** What stands between whoever leads and {@code accompanied}. */
    private static final Pattern LINK = Pattern.compile(",? ?(?:(?:who|and) )?(?:(?:was|is|will be|were|had been) )?");
    /** In UTF-16 units: from {@code accompanied} to the first of those who come along, or back to whoever leads. */
    private static final int FAR = 25;

    private Retinue() {
    }

    /** Sets the sides of companions whose own words tell none. */
    static void sides(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home) {
        String text = annotations.readout().text();
        NavigableMap<Integer, Mention> mentions = new TreeMap<>();
        for (ActMention act : annotations.acts()) {
            Span sentence = annotations.sentences().get(act.sentence()).span();
            if (!act.same() || act.actors().isEmpty() || !sentence.of(text).toLowerCase(Locale.ROOT).contains("accompan")) {
                continue;
            }
            if (mentions.isEmpty()) {
                annotations.mentions().forEach(m -> mentions.put(m.span().start(), m));
            }
            String led = led(text, act, mentions, found);
            String side = led != null ? led : guest(act, mentions.subMap(sentence.start(), sentence.end()).values(), found, home);
            if (side != null) {
                act.actors().stream().filter(a -> a.role() == Role.ATTENDEE).flatMap(a -> found.getOrDefault(a.mention().span(), List.of()).stream())
                        .filter(p -> p.side == null && p.offices.stream().allMatch(o -> o.side() == null)).forEach(p -> p.side = side);
            }
        }
    }

    /** {@code President A of Norland, accompanied by Minister B, met President C}: the side of whoever comes with them, told right before; null if nobody's is. */
    private static @Nullable String led(String text, ActMention act, NavigableMap<Integer, Mention> mentions, Map<Span, List<Person>> found) {
        int first = act.actors().get(0).mention().span().start();
        int near = Math.max(0, first - FAR);
        int at = text.substring(near, first).lastIndexOf("accompanied by");
        int word = at < 0 ? -1 : near + at;
        Map.Entry<Integer, Mention> before = word < 0 ? null : mentions.lowerEntry(word);
        Span span = before == null ? null : before.getValue().span();
        boolean leads = span != null && first - word < FAR && span.end() <= word && word - span.end() < FAR && LINK.matcher(text.substring(span.end(), word)).matches();
        List<Person> leader = leads ? found.getOrDefault(span, List.of()) : List.of();
        return leader.size() == 1 && before.getValue().kind().person() ? leader.get(0).side : null;
    }

    /** The one foreign side of those told in the sentence who do not come along; null if none or several are. */
    private static @Nullable String guest(ActMention act, Iterable<Mention> mentions, Map<Span, List<Person>> found, @Nullable String home) {
        Set<String> sides = new HashSet<>();
        for (Mention m : mentions) {
            boolean along = act.actors().stream().anyMatch(a -> a.mention().span().equals(m.span()));
            boolean person = m.kind().person() || m.kind() == MentionKind.PRONOUN;
            if (person && !along) {
                found.getOrDefault(m.span(), List.of()).forEach(p -> sides.add(p.side == null ? "" : p.side));
            }
        }
        return sides.size() == 1 && !sides.contains("") && !sides.contains(home) ? sides.iterator().next() : null;
    }
}
