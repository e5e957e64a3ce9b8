package org.readout.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Zone;

/**
 * Who speaks first under his office and then under his family name, which nothing else in the report tells of:
 * {@code The Prime Minister announced X. Mr Alder said Y}. Releases of an office assume that its holder is known.
 */
final class Surnamed {
    private static final Pattern STYLE = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Senator|Madam)\\b.*", Pattern.DOTALL);

    private Surnamed() {
    }

    /** Gives the one person whom it can be the office, where the first to speak is told by that alone and nobody named holds it. */
    static void seat(Annotations annotations, List<Person> persons, Posts posts) {
        Mention first = sources(annotations).min(Comparator.comparingInt(m -> m.span().start())).orElse(null);
        Office office = first == null || first.kind() != MentionKind.OFFICE || first.offices().isEmpty() || first.plural() ? null : first.offices().get(0);
        if (office == null || office.text().contains(" of ") || office.former() || first.side() != null || held(persons, office, posts)) {
            return;
        }
        List<Person> may = persons.stream().filter(p -> p.kind == MentionKind.PERSON && p.offices.isEmpty() && p.former.isEmpty() && p.side == null && p.name.indexOf(' ') < 0 && p.evidence.get(0).start() > first.span().end()).filter(p -> speaks(annotations, p)).toList();
        if (may.size() == 1) {
            posts.merge(may.get(0).offices, office);
        }
    }

    private static boolean held(List<Person> persons, Office office, Posts posts) {
        return persons.stream().anyMatch(p -> p.offices.stream().anyMatch(o -> Objects.equals(posts.head(o), posts.head(office))));
    }

    /** Whether the first that a report tells of somebody, under a style, is that he says something. */
    private static boolean speaks(Annotations annotations, Person p) {
        int start = p.evidence.get(0).start();
        return sources(annotations).anyMatch(m -> m.span().start() <= start && start < m.span().end() && STYLE.matcher(m.span().of(annotations.readout().text())).matches());
    }

    /** Who says something in the body. */
    private static Stream<Mention> sources(Annotations annotations) {
        return annotations.attributions().stream().filter(a -> annotations.sentences().get(a.sentence()).zone() == Zone.BODY).flatMap(a -> a.source().stream());
    }
}
