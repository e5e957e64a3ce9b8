package org.readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.Telling;

/** Which mentions do or say something, and in which sentence. */
final class Doers {
    /** In UTF-16 units: a comma and the pronoun behind a name. */
    private static final int RELATIVE = 14;
    /** The rule of {@code A held a series of meetings}, which names nobody else: of A is told further on. */
    final Map<Integer, List<ActMention>> acts = new HashMap<>();
    final Set<Span> subjects = new HashSet<>();
    /** Those who say something together, by the span of each. */
    final Map<Span, List<Mention>> together = new HashMap<>();
    /** Who speaks in a sentence that does not name him: the sender, where his message says something. */
    final Map<Integer, List<Mention>> lent = new HashMap<>();
    /** Where contents begin: who opens one does not speak ({@code Mr Rowan built the house, he said}). */
    final Set<Integer> contents = new HashSet<>();
    private final String text;

    Doers(Annotations annotations) {
        text = annotations.readout().text();
        for (ActMention act : annotations.acts()) {
            acts.computeIfAbsent(act.sentence(), k -> new ArrayList<>()).add(act);
            // "After meeting A, B left": the sentence is B's
            boolean fronted = !act.actors().isEmpty() && act.actors().get(0).mention().span().start() > act.verb().start() && act.verb().of(text).contains("ing");
            boolean told = act.telling() == Telling.SCENE_SERIES || !fronted && !act.embedded() && !act.same() && !(act.open() && (act.unowned() || act.actors().size() == 1));
            // who is received is spoken of, and not his host, though the host does it
            (told ? act.actors() : List.<Actor>of()).stream().map(a -> a.mention().span()).filter(m -> !relative(text, m.end())).min(Comparator.naturalOrder()).ifPresent(subjects::add);
        }
        for (Attribution a : annotations.attributions()) {
            // met B, who briefed him: the sentence is not B's
            a.source().stream().filter(m -> !behind(text, m.span().end(), "who ") || first(m, a.sentence())).forEach(m -> subjects.add(m.span()));
            Span own = annotations.sentences().get(a.sentence()).span();
            if (!a.source().isEmpty() && a.source().stream().noneMatch(m -> own.contains(m.span())) && a.rule().startsWith("en.cue") && a.cue() != null) {
                lent.put(a.sentence(), a.source());
            }
            if (a.source().size() > 1) {
                a.source().forEach(m -> together.put(m.span(), a.source()));
            } else if (a.source().size() == 1 && a.addressee() != null && a.mode() == Mode.TOPIC) {
                together.put(a.addressee().span(), List.of(a.source().get(0), a.addressee()));
            }
            contents.add(a.content().start());
        }
    }

    /** {@code A, with whom she held talks}: he is not who held them. */
    private static boolean relative(String text, int end) {
        return behind(text, end, "whom ") || behind(text, end, "with whom ") || behind(text, end, "to whom ");
    }

    /** Who does the act that a pronoun is the object of: {@code B, who called on him}. */
    List<Person> of(Mention m, int sentence, Map<Span, List<Person>> found) {
        for (ActMention act : acts.getOrDefault(sentence, List.of())) {
            Mention first = act.actors().isEmpty() ? m : act.actors().get(0).mention();
            if (act.actors().size() > 1 && !first.equals(m) && act.actors().stream().anyMatch(a -> a.mention().equals(m))) {
                return found.getOrDefault(first.span(), List.of());
            }
        }
        return List.of();
    }

    /** {@code A met B, after which they signed}: those who met in the sentence before the words that mean them both; empty where nobody did. */
    List<Person> met(Mention m, int sentence, Map<Span, List<Person>> found) {
        List<Person> both = List.of();
        int last = -1;
        // said that A and B met in Lae, where they discussed trade
        boolean there = text.startsWith("where ", Math.max(0, m.span().start() - "where ".length()));
        for (ActMention act : acts.getOrDefault(sentence, List.of())) {
            boolean before = act.verb().start() > last && act.verb().end() <= m.span().start() && act.kind() != Kind.MESSAGE && (there || !act.embedded()) && !act.same() && !act.negated();
            if (before && act.actors().stream().allMatch(a -> a.mention().span().end() <= m.span().start())) {
                List<Person> people = act.actors().stream().flatMap(a -> found.getOrDefault(a.mention().span(), List.of()).stream()).filter(Person::human).distinct().toList();
                both = people.size() > 1 ? people : List.of();
                last = act.verb().start();
            }
        }
        return both;
    }

    private boolean first(Mention m, int sentence) {
        return acts.getOrDefault(sentence, List.of()).stream().flatMap(a -> a.actors().stream()).noneMatch(a -> a.mention().span().start() < m.span().start());
    }

    private static boolean behind(String text, int end, String word) {
        return text.substring(end, Math.min(text.length(), end + RELATIVE)).replace(",", "").strip().startsWith(word);
    }
}
