package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Triggers;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.text.WordSet;

/**
 * Finds the acts that a programme lists as bare nouns: {@code The programme includes talks with A and a visit to B},
 * {@code Also on the agenda is a meeting with A}, {@code There will be a dinner with A}. Whose programme it is stands
 * in the sentences before.
 */
final class Agenda {
    private static final Set<String> PROGRAMMES = WordSet.of("agenda", "programme", "program", "schedule", "itinerary", "visit", "trip", "stay", "tour");
    private static final Set<String> HOLDS = WordSet.of("include", "includes", "included", "feature", "features", "featured", "comprise", "comprises", "comprised",
            "contains", "contained", "foresees", "envisages", "consists", "consisted", "involves", "involved");
    /** Without one of these no sentence begins a list of what a programme holds. */
    static final List<Set<String>> TRIGGERS = List.of(PROGRAMMES, HOLDS, Set.of("there"));
    /** Plurals that tell of several acts; {@code talks} does not. */
    static final Set<String> SEVERAL = WordSet.of("meetings", "calls", "bilaterals", "dinners", "conversations", "interviews", "visits");
    private static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.CALL, Kind.RECEPTION, Kind.VISIT);
    /** So many tokens may stand before the noun of an item. */
    private static final int LEADING = 5;
    /** Whose visit it is. */
    private static final Set<String> BY = WordSet.of("by");
    private final Language language;
    private final Happening happening;

    Agenda(Language language) {
        this.language = language;
        this.happening = new Happening(language);
    }

    List<ActMention> find(Sent s, int index, List<Span> contents) {
        ActMention planned = s.has(0, DET) && !s.said(contents, 0) ? planned(s, index) : null;
        if (planned != null) {
            return List.of(planned);
        }
        int listed = start(s);
        int from = listed < 0 ? Staged.list(s) : listed;
        if (from < 0 || from == s.size() || s.said(contents, from)) {
            return List.of();
        }
        List<ActMention> out = list(s, index, from, stop(s, from), listed < 0 ? ahead(s, from) : !past(s, from));
        List<Party> doers = listed < 0 && Staged.object(s, from - 1) ? doers(s, from) : List.of();
        return doers.isEmpty() ? out : out.stream().map(a -> done(a, doers)).toList();
    }

    /** {@code A visit to the harbour is also planned}, {@code A visit is scheduled to the Lae Harbour Office}: by those whose journey was told before; null where it is another's. */
    private @Nullable ActMention planned(Sent s, int index) {
        int noun = 1;
        while (noun < LEADING && s.in(noun) && s.at(noun).word() && s.partyOver(noun) == null && !EventNouns.visit(s, noun, language)) {
            noun++;
        }
        int verb = s.in(noun) && s.at(noun).lower().equals("visit") && s.partyOver(noun) == null ? happening.of(s, noun) : -1;
        boolean plan = verb > 0 && (Happening.PLANNED.contains(s.at(verb).lower()) || Happening.listed(s, verb));
        int group = plan ? Happening.group(s, verb) : -1;
        // A visit is planned to the Harbour Office
        boolean behind = group == noun + 1;
        return !plan || s.has(noun, s.size(), BY) ? null : item(s, index, noun, behind ? stop(s, verb + 1) : group, NounActs.ahead(s, noun, verb));
    }

    /** Who opens the sentence whose verb ends before token {@code to}. */
    private static List<Party> doers(Sent s, int to) {
        for (int i = 0; i < to; i++) {
            Party p = s.parties[i];
            int verb = p == null ? 0 : p.to();
            while (s.has(verb, BE | HAVE | MODAL | ADVERB)) {
                verb++;
            }
            if (p != null && Staged.stages(s, verb) && Clauses.opens(s, Subjects.group(s, p).get(0).from())) {
                return Subjects.group(s, p);
            }
        }
        return List.of();
    }

    /** The act as that of those whose journey it is part of. */
    private static ActMention done(ActMention a, List<Party> doers) {
        List<Actor> actors = new ArrayList<>();
        doers.forEach(p -> actors.add(new Actor(p.mention(), Role.PRINCIPAL)));
        actors.addAll(a.actors());
        return new ActMention("en.act.programme", a.kind(), a.sentence(), a.zone(), a.clause(), a.verb(), actors, a.time(), a.place(), a.placeName(), a.venue(), a.future(), a.past(),
                a.negated(), a.embedded(), a.same(), a.initiator());
    }

    /** {@code The visit will end with}, {@code begins with}: of a stage told in the present or future. */
    private static boolean ahead(Sent s, int from) {
        boolean future = from > 2 && (s.at(from - 2).lower().endsWith("s") || s.is(from - 1, "is") || s.is(from - 1, "are") || s.has(from - 3, BE) && !s.is(from - 3, "was") && !s.is(from - 3, "were"));
        for (int i = 0; i < from; i++) {
            future |= s.has(i, FUTURE) && s.partyOver(i) == null;
        }
        return future;
    }

    /** What an item that begins at a token tells by a noun: {@code Working lunch with A}. */
    List<ActMention> items(Sent s, int index, int from) {
        for (int i = from; i < from + LEADING && s.in(i); i++) {
            if (s.has(i, EVENT) && s.partyOver(i) == null) {
                return list(s, index, from, stop(s, i + 1), true);
            }
            if (s.partyOver(i) != null || s.has(i, BE | HAVE | MODAL | PREP)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<ActMention> list(Sent s, int index, int from, int stop, boolean future) {
        List<ActMention> out = new ArrayList<>();
        for (int i = from; i < stop; i++) {
            boolean adjective = s.is(i, "bilateral") && s.has(i + 1, COMMON);
            if (s.has(i, EVENT) && s.partyOver(i) == null && !s.quoted[i] && !adjective) {
                ActMention item = item(s, index, i, next(s, i + 1, stop), future);
                if (item != null) {
                    out.addAll(each(s, i, item));
                }
            }
        }
        return out;
    }

    /** {@code meetings with A and B} are two, {@code talks with A and B} one; each of the first of them where it is told whose they are. */
    static List<ActMention> each(Sent s, int noun, ActMention act) {
        boolean several = SEVERAL.contains(s.at(noun).lower());
        List<Actor> own = act.open() ? List.of() : act.actors().subList(0, 1);
        boolean more = several && act.actors().size() > own.size() + 1 && !s.is(noun + 1, "between");
        return !more ? List.of(act) : act.actors().subList(own.size(), act.actors().size()).stream().map(a -> act.with(Stream.concat(own.stream(), Stream.of(a)).toList())).toList();
    }

    /** Where the list begins, or -1. */
    private static int start(Sent s) {
        for (int i = 0; i + 1 < s.size() && s.triggers(Triggers.PROGRAMME); i++) {
            if (s.partyOver(i) != null || s.quoted[i]) {
                continue;
            }
            if (HOLDS.contains(s.at(i).lower()) && programme(s, i)) {
                return i + 1;
            }
            boolean listed = PROGRAMMES.contains(s.at(i).lower()) && s.has(i - 1, DET | POSS) && (s.is(i - 2, "on") || s.is(i - 2, "in") || s.is(i - 2, "also"));
            int verb = listed || s.is(i, "there") ? be(s, i + 1, s.is(i, "there") ? 4 : 9) : -1;
            if (verb > 0) {
                return verb + 1;
            }
        }
        return -1;
    }

    /** Whether the subject before a verb is a programme or journey: {@code Her programme in Oslo also includes}. */
    private static boolean programme(Sent s, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 12; i--) {
            if (PROGRAMMES.contains(s.at(i).lower())) {
                return true;
            }
            if (s.is(i, ",") || s.has(i, VERB | REL) && !s.has(i, EVENT) && s.partyOver(i) == null) {
                return false;
            }
        }
        return false;
    }

    private static int be(Sent s, int from, int far) {
        for (int i = from; i < from + far && s.in(i); i++) {
            if (s.has(i, BE) && s.partyOver(i) == null) {
                return i;
            }
            if (s.is(i, ",") || s.has(i, VERB) && !s.has(i, EVENT) && s.partyOver(i) == null) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean past(Sent s, int from) {
        String verb = s.at(from - 1).lower();
        return verb.endsWith("ed") || verb.equals("was") || verb.equals("were");
    }

    /** The list ends where a clause with a verb of its own or a relative clause begins. */
    private static int stop(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean verb = s.has(i, BE | HAVE | MODAL | REL) || s.has(i, VERB) && !s.has(i, EVENT) && !s.at(i).lower().endsWith("ed");
            if (s.partyOver(i) == null && (verb || s.is(i, ";"))) {
                return i;
            }
        }
        return s.size();
    }

    private static int next(Sent s, int from, int stop) {
        for (int i = from; i < stop; i++) {
            if (s.has(i, EVENT) && s.partyOver(i) == null && (s.is(i - 1, "and") || s.has(i - 1, DET | COMMON) || s.is(i - 1, ","))) {
                return i;
            }
        }
        return stop;
    }

    private @Nullable ActMention item(Sent s, int index, int noun, int limit, boolean future) {
        Kind kind = EventNouns.kind(language, s, noun);
        Surroundings around = Surroundings.read(s, noun + 1, limit);
        List<Actor> actors = new ArrayList<>();
        boolean visited = s.at(noun).lower().startsWith("visit") && around.slot("to").stream().allMatch(p -> p.mention().kind() != MentionKind.BODY && p.mention().kind() != MentionKind.COLLECTIVE);
        for (String slot : List.of("with", "between", "by", "on", "to")) {
            boolean call = slot.equals("to") ? visited : !slot.equals("on") || s.is(noun, "call") || s.is(noun, "calls") || visited;
            (call ? around.slot(slot) : List.<Party>of()).forEach(p -> actors.add(new Actor(p.mention(), Role.PRINCIPAL)));
        }
        // a courtesy visit to somebody
        kind = kind == Kind.VISIT && !actors.isEmpty() ? Kind.MEETING : kind;
        boolean told = kind == Kind.VISIT ? actors.isEmpty() && (around.place != null || around.venue != null) : !actors.isEmpty();
        // a call on somebody is no telephone call
        kind = kind == Kind.CALL && !around.slot("on").isEmpty() ? Kind.MEETING : kind;
        if (kind == null || !KINDS.contains(kind) || !told) {
            return null;
        }
        return new ActMention("en.act.agenda", kind, index, s.zone, s.span(noun, Math.max(noun + 1, around.end)), s.span(noun, noun + 1), actors,
                around.time == null ? TimesBeside.fronted(s, first(s, noun)) : around.time, around.place, around.placeName, around.venue, future, false, false, false, false, null);
    }

    /** The first event of the sentence up to {@code noun}: only what stands before it is the time of all. */
    private static int first(Sent s, int noun) {
        int i = 0;
        while (i < noun && !s.has(i, EVENT)) {
            i++;
        }
        return i;
    }
}
