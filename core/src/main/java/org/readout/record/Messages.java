package org.readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Zone;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Makes message accounts of greetings that somebody conveys, or is asked to convey, at a meeting. */
final class Messages {
    private static final Set<String> GREETINGS = WordSet.of("greetings", "greeting", "regards", "wishes", "congratulations", "condolences", "felicitations",
            "salutations", "message", "regard");
    private static final Set<String> CONVEYS = WordSet.of("convey", "extend", "relay", "deliver", "transmit", "forward", "pass");
    private final Annotations annotations;
    private final Resolution resolution;
    private final Map<Identity, Draft> meetings = new HashMap<>();
    private final Map<Integer, List<Draft>> messages = new HashMap<>();
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    Messages(Annotations annotations, Resolution resolution) {
        this.annotations = annotations;
        this.resolution = resolution;
    }

    /** A message for each conveyed greeting that no act tells of already. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        index(drafts);
        drafts.forEach(this::entrusted);
        for (Attribution a : annotations.attributions()) {
            boolean conveys = CONVEYS.contains(verb(a.rule())) || a.rule().endsWith("object-to");
            if (!conveys) {
                continue;
            }
            String content = a.content().of(annotations.readout().text()).toLowerCase(Locale.ROOT);
            if (!greets(content)) {
                continue;
            }
            Draft message = message(a, content);
            boolean told = message != null && messages.getOrDefault(a.sentence(), List.of()).stream().anyMatch(d -> d.parties.keySet().containsAll(message.of(Role.SENDER)));
            if (message != null && !told) {
                out.add(message);
            }
        }
        return out;
    }

    private void index(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.kind == Kind.MESSAGE) {
                messages.computeIfAbsent(d.sentence, k -> new ArrayList<>()).add(d);
            } else if (d.status == Status.REPORTED) {
                d.parties.keySet().forEach(p -> meetings.putIfAbsent(p, d));
            }
        }
        annotations.mentions().forEach(m -> mentions.putIfAbsent(m.span().start(), m));
    }

    /** {@code Upon completion of the talks with B, A conveyed his greetings to King C}: B is to bear them. */
    private void entrusted(Draft message) {
        boolean conveyed = message.tellings.contains(Telling.CONVEYANCE) && message.status == Status.REPORTED && message.of(Role.BEARER).isEmpty();
        List<Identity> senders = conveyed ? message.of(Role.SENDER) : List.of();
        Draft meeting = senders.size() == 1 ? meetings.get(senders.get(0)) : null;
        List<Identity> others = meeting == null ? List.of() : meeting.of(Role.PRINCIPAL).stream().filter(p -> !p.equals(senders.get(0))).toList();
        List<Identity> to = message.of(Role.RECIPIENT);
        if (others.size() == 1 && others.get(0).person() && to.size() == 1 && others.get(0).side() != null && others.get(0).side().equals(to.get(0).side()) && !meeting.has(to.get(0))) {
            message.add(others.get(0), Role.BEARER);
        }
    }

    private static boolean greets(String content) {
        for (String word : Folding.words(content)) {
            if (GREETINGS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft message(Attribution a, String content) {
        List<Identity> source = a.source().stream().flatMap(m -> resolution.of(m).stream()).filter(Identity::person).toList();
        Draft meeting = source.size() == 1 ? meetings.get(source.get(0)) : null;
        if (meeting == null) {
            return null;
        }
        Identity speaker = source.get(0);
        Identity other = meeting.of(Role.PRINCIPAL).stream().filter(p -> !p.equals(speaker)).findFirst().orElse(null);
        boolean conveys = CONVEYS.contains(verb(a.rule()));
        boolean asked = a.rule().endsWith("object-to") && content.startsWith("to ") && CONVEYS.contains(first(content.substring(3)));
        Identity to = addressed(a);
        if (conveys && !a.via().isEmpty() && other != null) {
            return draft(a, a.via().stream().flatMap(m -> resolution.of(m).stream()).toList(), other, speaker, meeting);
        }
        boolean absent = to != null && !meeting.has(to);
        return (asked || conveys) && absent && other != null ? draft(a, List.of(speaker), to, other, meeting) : null;
    }

    private static String first(String text) {
        List<String> words = Folding.words(text);
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String verb(String rule) {
        String[] parts = rule.split("\\.");
        return parts.length > 2 ? parts[2].split("-")[0] : "";
    }

    /** The person after {@code to} in the content. */
    private @Nullable Identity addressed(Attribution a) {
        String text = annotations.readout().text();
        int from = a.content().start() + "to ".length();
        for (Mention m : mentions.subMap(from, false, Math.max(from, a.content().end()), true).values()) {
            if (a.content().contains(m.nameSpan()) && text.substring(Math.max(0, m.span().start() - 4), m.span().start()).stripTrailing().endsWith(" to")) {
                List<Identity> who = resolution.of(m);
                return who.size() == 1 && who.get(0).person() ? who.get(0) : null;
            }
        }
        return null;
    }

    private static @Nullable Draft draft(Attribution a, List<Identity> senders, Identity recipient, Identity bearer, Draft meeting) {
        if (senders.isEmpty() || senders.contains(recipient)) {
            return null;
        }
        ActMention act = new ActMention(a.rule(), Kind.MESSAGE, a.sentence(), Zone.BODY, a.content(), a.content(), List.of(), null, null, null,
                null, false, false, false, false, false, null);
        Draft draft = new Draft(Kind.MESSAGE, Status.REPORTED, act);
        senders.forEach(p -> draft.add(p, Role.SENDER));
        draft.add(recipient, Role.RECIPIENT);
        draft.add(bearer, Role.BEARER);
        draft.acts.add(a.content());
        draft.tell(act);
        draft.date = meeting.date;
        draft.dateEvidence = meeting.dateEvidence;
        return draft;
    }
}
