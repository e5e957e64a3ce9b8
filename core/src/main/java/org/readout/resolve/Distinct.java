package org.readout.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Tells whom an office without a name does not mean: {@code the Prime Minister met Prime Minister A} are two, there and in all the report. */
final class Distinct {
    /** In UTF-16 units from the beginning of what is said, of those of whom it is said. */
    private static final int NEAR = 20;
    /** Those told by name or office, by where the mention begins. */
    private final NavigableMap<Integer, Mention> holders = new TreeMap<>();
    private final Doers doers;
    private final People people;
    /** Those who were beside the holder of an office that they are called by themselves, by its words. */
    private final Map<String, Set<Person>> beside = new HashMap<>();
    /** Those of whom the holder of an office speaks under the same office, by where he is mentioned. */
    private final Map<Span, Set<Person>> told = new HashMap<>();

    Distinct(Annotations annotations, Doers doers, People people) {
        annotations.mentions().stream().filter(m -> m.kind().person()).forEach(m -> holders.put(m.span().start(), m));
        this.doers = doers;
        this.people = people;
        doers.acts.values().forEach(acts -> acts.forEach(this::take));
        annotations.attributions().forEach(this::take);
    }

    /** {@code The Prime Minister looked forward to welcoming Prime Minister A}: nobody speaks so of himself. */
    private void take(Attribution said) {
        for (Mention source : said.source()) {
            Office office = bare(source);
            for (Mention m : office == null ? List.<Mention>of() : holders.subMap(said.content().start(), said.content().start() + NEAR).values()) {
                boolean same = m.kind() == MentionKind.PERSON && said.content().contains(m.span()) && m.offices().stream().anyMatch(o -> o.text().equalsIgnoreCase(office.text()));
                Person p = same ? people.of(m) : null;
                if (p != null) {
                    told.computeIfAbsent(source.span(), k -> new HashSet<>()).add(p);
                }
            }
        }
    }

    private void take(ActMention act) {
        Set<Person> named = named(act);
        for (Actor actor : named.isEmpty() ? List.<Actor>of() : act.actors()) {
            Mention holder = meant(actor.mention());
            Office office = bare(holder);
            if (office != null) {
                // he met Prime Minister A: where A was told of before the office, it may be his
                named.stream().filter(p -> holder == actor.mention() || p.evidence.get(0).start() > holder.span().start()).filter(p -> p.offices.stream().anyMatch(o -> o.text().equalsIgnoreCase(office.text())))
                        .forEach(p -> beside.computeIfAbsent(words(office), k -> new HashSet<>()).add(p));
            }
        }
    }

    /** {@code The Prime Minister flew to Lae. There he will meet Prime Minister A}: whoever was spoken of right before {@code he}; other mentions themselves. */
    private Mention meant(Mention m) {
        boolean he = m.kind() == MentionKind.PRONOUN && (m.name().equalsIgnoreCase("he") || m.name().equalsIgnoreCase("she"));
        Map.Entry<Integer, Mention> last = he ? holders.lowerEntry(m.span().start()) : null;
        return last == null ? m : last.getValue();
    }

    /** Those whom a mention of an office does not mean: who is named beside it in an act of its sentence, or was beside its holder elsewhere. */
    Set<Person> of(Mention m, int sentence) {
        Office office = bare(m);
        Set<Person> out = new HashSet<>(office == null ? Set.of() : beside.getOrDefault(words(office), Set.of()));
        out.addAll(told.getOrDefault(m.span(), Set.of()));
        for (ActMention act : doers.acts.getOrDefault(sentence, List.of())) {
            if (act.actors().stream().anyMatch(a -> a.mention().span().equals(m.span()))) {
                out.addAll(named(act));
            }
        }
        return out;
    }

    private Set<Person> named(ActMention act) {
        Set<Person> out = new HashSet<>();
        act.actors().stream().filter(a -> a.mention().kind() == MentionKind.PERSON).map(a -> people.of(a.mention())).filter(p -> p != null).forEach(out::add);
        return out;
    }

    private static @Nullable Office bare(Mention m) {
        boolean office = m.kind() == MentionKind.OFFICE && m.offices().size() == 1 && m.side() == null;
        return office && m.offices().get(0).bare() ? m.offices().get(0) : null;
    }

    private static String words(Office office) {
        return office.text().toLowerCase(Locale.ROOT);
    }
}
