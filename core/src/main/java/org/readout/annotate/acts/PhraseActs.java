package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Intentions;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds acts named by the way with their parties: {@code During his talks with B, A said}, {@code a meeting between A and B}. */
final class PhraseActs {
    private static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.CALL, Kind.RECEPTION);
    /** Words after which the act is one that the report tells of, not one that is only thought of. */
    private static final Set<String> WITHIN = WordSet.of("during", "in", "at", "on", "after", "following", "by", "from", "use", "used", "using", "include", "includes", "included", "including");
    private static final Set<String> INCLUDES = WordSet.of("include", "includes", "included", "including", "feature", "features", "featured", "involve", "involves");
    private final Language language;

    PhraseActs(Language language) {
        this.language = language;
    }

    List<ActMention> find(Sent s, int index, List<Verb> verbs, List<ActMention> told, List<Span> contents) {
        List<ActMention> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            boolean adjective = s.is(i, "bilateral") && s.has(i + 1, COMMON);
            boolean head = s.has(i, EVENT) && s.partyOver(i) == null && !s.quoted[i] && !adjective && !s.has(i + 1, EVENT) && !taken(s, i, told);
            ActMention act = head ? act(s, index, i, verbs, contents, told) : null;
            if (act != null) {
                out.addAll(Agenda.each(s, i, act));
            }
        }
        return out;
    }

    private static boolean taken(Sent s, int i, List<ActMention> told) {
        Token noun = s.at(i);
        int phrase = opening(s, i);
        boolean goal = purpose(s, phrase) || listed(s, phrase);
        boolean prior = (s.is(phrase - 1, "following") || s.is(phrase - 1, "after")) && (s.is(i + 1, "with") || s.is(i + 1, "between"));
        return told.stream().anyMatch(a -> !(goal && a.kind() == Kind.VISIT) && !(prior && (a.kind() == Kind.VISIT || a.kind() == Kind.SIGNING)) && a.clause().start() <= noun.start() && noun.end() <= a.clause().end());
    }

    private @Nullable ActMention act(Sent s, int index, int noun, List<Verb> verbs, List<Span> contents, List<ActMention> told) {
        Kind kind = language.events().kind(s.at(noun).lower(), word -> s.is(noun - 1, word) || s.is(noun - 2, word) || s.is(noun + 2, word));
        // what is called a summit between two is their meeting
        kind = kind == Kind.VISIT && s.is(noun + 1, "with") || s.is(noun, "summit") && s.is(noun + 1, "between") ? Kind.MEETING : kind;
        if (kind == null || !KINDS.contains(kind) && kind != Kind.MESSAGE) {
            return null;
        }
        int phrase = opening(s, noun);
        int dated = TimesBeside.attributive(s, noun);
        Surroundings around = around(s, noun, kind, dated);
        if (kind == Kind.MESSAGE || kind == Kind.CALL && around.slot("with").isEmpty() && (around.slot("between").isEmpty() || !s.is(noun + 1, "between") && s.is(0, "in"))) {
            return means(s, index, noun, phrase, kind, around, verbs, contents);
        }
        if (kind == Kind.RECEPTION && around.slot("with").isEmpty() && s.zone == Zone.BODY && Staged.begins(s, phrase)) {
            return dinner(s, index, noun, phrase, around);
        }
        ActMention stop = told.stream().filter(a -> a.rule().equals("en.act.stop") || a.rule().equals("en.act.trip")).findFirst().orElse(null);
        List<Actor> actors = actors(s, phrase, around, verbs, stop);
        boolean staged = Staged.with(s, phrase);
        boolean topical = actors.isEmpty() && (around.time == null || staged) && topical(s, phrase, around.slot("with"), staged);
        actors.addAll(topical ? Slots.principals(around.slot("with")) : List.of());
        boolean unowned = topical || stop != null && stop.unowned() && !actors.isEmpty();
        if (!fits(actors) && (!listed(s, phrase) || actors.isEmpty()) && !unowned) {
            return null;
        }
        if (s.is(phrase - 1, "for") && around.place == null) {
            Whereabouts.goal(s, phrase - 1, around);
        }
        int from = owned(s, phrase);
        besides(s, from, verbs, around, contents);
        boolean within = staged || within(s, from, told);
        int start = s.at(noun).start();
        boolean embedded = dated >= 0 && !told.isEmpty() || !within && !followed(s, from) || contents.stream().anyMatch(c -> c.start() <= start && start < c.end() && !beside(s, phrase, c));
        Verb main = contents.stream().anyMatch(c -> c.start() < start) && s.is(from - 2, ",") ? main(s, from, verbs) : null;
        boolean future = ahead(s, noun) && !(dated >= 0 && TimesBeside.since(s, from)) && (main == null || main.future());
        return !within && around.time == null && around.place == null && !followed(s, from) ? null
                : new ActMention(unowned ? "en.act.agenda" : "en.act.phrase", kind, index, s.zone, s.span(from, Math.max(noun + 1, around.end)), s.span(noun, noun + 1), actors, around.time,
                        around.place, around.placeName, around.venue, future, false, off(s, noun), embedded, false, null);
    }

    /** What stands behind the noun, and the time before it, where one does. */
    private static Surroundings around(Sent s, int noun, Kind kind, int dated) {
        int first = Between.held(s, noun + 1) ? noun + 2 : noun + 1;
        Surroundings around = Surroundings.read(s, first, Between.limit(s, first));
        Slots.visited(s, noun, kind, around);
        List<Party> of = around.slot("of");
        if (s.is(noun + 1, "of") && kind != Kind.RECEPTION && !s.is(noun, "visit") && of.size() == 2 && of.stream().allMatch(p -> p.mention().kind() == MentionKind.PERSON && !p.mention().offices().isEmpty())) {
            around.slots.putIfAbsent("between", of);
        }
        around.time = dated < 0 ? around.time : s.times[dated];
        return around;
    }

    /** The first token of the phrase with whose act it is: {@code A's talks}, {@code his talks}. */
    private static int owned(Sent s, int phrase) {
        Party owner = s.partyEnding(phrase);
        return s.has(phrase - 1, POSS) ? phrase - 1 : owner != null && s.at(phrase - 1).possessive() ? owner.from() : phrase;
    }

    /** Whether what stands before the phrase says that the act is one that the report tells of. */
    private static boolean within(Sent s, int from, List<ActMention> told) {
        return from == 0 || Staged.part(s, from) || s.zone == Zone.TITLE || WITHIN.contains(s.at(from - 1).lower())
                || listed(s, from) || purpose(s, from) && (Intentions.used(s, from - 1) || told.stream().anyMatch(a -> a.kind() == Kind.VISIT && (!a.embedded() || a.future())));
    }

    /** {@code The first day of the visit will close with a gala dinner}: of those who met on it. */
    private static ActMention dinner(Sent s, int index, int noun, int phrase, Surroundings around) {
        return new ActMention("en.act.noun", Kind.RECEPTION, index, s.zone, s.span(phrase, Math.max(noun + 1, around.end)), s.span(noun, noun + 1), Slots.principals(around.slot("by")),
                around.time, around.place, around.placeName, around.venue, ahead(s, noun), false, off(s, noun), false, false, null);
    }

    /** Those who meet: the two of {@code between}, or who stands with {@code with} and whose act it is; none where nobody's it is. */
    private static List<Actor> actors(Sent s, int from, Surroundings around, List<Verb> verbs, @Nullable ActMention stop) {
        List<Party> pair = around.slot("between");
        List<Actor> actors = Slots.principals(!pair.isEmpty() && Slots.related(s, pair.get(0).from() - 1) ? List.of() : Owners.paired(s, pair, verbs));
        if (actors.isEmpty() && !around.slot("with").isEmpty()) {
            List<Party> owners = Owners.of(s, from, verbs);
            // at the talks with A, the ministers discussed trade: one of the ministers is A
            boolean both = from < 2 && owners.size() == 1 && owners.get(0).mention().plural() && owners.get(0).mention().side() == null && topical(s, from, around.slot("with"), false)
                    && (owners.get(0).mention().kind() == MentionKind.PERSONS || owners.get(0).mention().kind() == MentionKind.COLLECTIVE);
            actors.addAll(Slots.principals(both ? List.of() : owners));
            actors.addAll(actors.isEmpty() && stop != null ? stop.actors() : List.of());
            boolean own = !actors.isEmpty() || stop != null || listed(s, from);
            actors.addAll(Slots.principals(own ? around.slot("with") : List.of()));
        }
        if (actors.isEmpty() && pair.isEmpty() && around.slot("with").isEmpty() && s.zone == Zone.BODY && aside(s, from)) {
            actors.addAll(Slots.principals(both(verbs, from)));
        }
        return actors;
    }

    /** {@code during talks}, {@code in a phone call}: by the way, and no meeting told of before. */
    private static boolean aside(Sent s, int from) {
        boolean one = s.is(from, "a") || s.is(from, "an") || !s.has(from, DET | POSS);
        return one && Staged.within(s, from);
    }

    /** {@code A and B agreed to expand trade during talks in Lae}: the two of whom the sentence tells; none where it is one or nobody. */
    private static List<Party> both(List<Verb> verbs, int from) {
        Verb main = verbs.stream().filter(v -> v.link() == Link.SUBJECT && !v.passive() && v.at() < from).findFirst().orElse(null);
        return main == null || main.subject().size() < 2 || !main.subject().stream().allMatch(p -> p.mention().kind() == MentionKind.PERSON) ? List.of() : main.subject();
    }

    /** {@code for talks}, {@code for a visit to A and talks}. */
    private static boolean purpose(Sent s, int from) {
        return s.is(from - 1, "for") || s.is(from - 1, "and") && s.has(0, from, "for");
    }

    /** {@code will hold}, {@code looks forward to her meeting}, {@code their upcoming talks}. */
    static boolean ahead(Sent s, int noun) {
        for (int i = 0; i < s.size() && !(i > noun && s.has(i, REL) && !s.has(i, DET)); i++) {
            boolean word = s.future(i)
                    || i < noun && (s.is(i, "upcoming") || s.is(i, "forthcoming") || s.is(i, "forward") && s.is(i + 1, "to"));
            if (word && s.partyOver(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** {@code the talks have been postponed}. */
    static boolean off(Sent s, int noun) {
        for (int i = noun + 1; i < s.size() && i < noun + 40; i++) {
            if (s.is(i, "postponed") || s.is(i, "cancelled") || s.is(i, "canceled") || s.is(i, "called") && s.is(i + 1, "off")) {
                return true;
            }
        }
        return false;
    }

    /** {@code In a letter to B, A wrote}, {@code A congratulated B in a call}: by what means something was said. */
    private static @Nullable ActMention means(Sent s, int index, int noun, int from, Kind kind, Surroundings around, List<Verb> verbs, List<Span> contents) {
        Verb main = verbs.stream().filter(v -> v.link() == Link.SUBJECT && !v.subject().isEmpty() && !v.passive()).findFirst().orElse(null);
        boolean in = s.is(from - 1, "in") || s.is(from - 1, "during") && kind == Kind.CALL;
        if (main == null || !in || s.has(noun + 1, VERB) && kind == Kind.MESSAGE) {
            return null;
        }
        besides(s, from, verbs, around, contents);
        Party object = s.in(main.at() + 1) && kind == Kind.CALL ? s.parties[main.at() + 1] : null;
        List<Party> other = kind == Kind.MESSAGE ? around.slot("to") : object == null ? List.of() : List.of(object);
        other = kind == Kind.MESSAGE && other.isEmpty() && (s.is(from, "a") || s.is(from, "an") || s.has(from, POSS)) ? addressed(s, main) : other;
        // In a phone call today, we agreed
        boolean two = kind == Kind.CALL && other.isEmpty() && aside(s, from) && !both(verbs, from).isEmpty();
        boolean all = two || kind == Kind.CALL && other.isEmpty() && from == 1 && s.is(from, "a") && (main.subject().size() > 1 || main.subject().get(0).mention().plural() && main.subject().get(0).mention().kind() != MentionKind.GROUP);
        if (!all && (other.isEmpty() || other.get(0).mention().kind() == MentionKind.BODY)) {
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        main.subject().forEach(p -> actors.add(new Actor(p.mention(), kind == Kind.CALL ? Role.PRINCIPAL : Role.SENDER)));
        other.forEach(p -> actors.add(new Actor(p.mention(), kind == Kind.CALL ? Role.PRINCIPAL : Role.RECIPIENT)));
        return new ActMention("en.act.means", kind, index, s.zone, s.span(from, noun + 1), s.span(noun, noun + 1), actors, around.time, null, null, null,
                false, false, false, false, false, null);
    }

    /** {@code in a message congratulated A}, {@code in a letter extended condolences to A}. */
    private static List<Party> addressed(Sent s, Verb main) {
        int i = main.at() + 1;
        while (s.has(i, ADVERB) || s.is(i, "with")) {
            i++;
        }
        Party object = s.in(i) ? s.parties[i] : null;
        return object != null ? List.of(object) : Surroundings.read(s, main.at() + 1, Between.limit(s, main.at() + 1)).slot("to");
    }

    /** {@code The programme includes talks with A, as well as a meeting with B}: whose programme it is the text told before. */
    private static boolean listed(Sent s, int from) {
        boolean well = s.is(from - 1, "as") && s.is(from - 2, "well");
        for (int i = from - 1; i > Math.max(0, from - 60) && well; i--) {
            if (INCLUDES.contains(s.at(i).lower())) {
                return true;
            }
        }
        return from > 0 && INCLUDES.contains(s.at(from - 1).lower());
    }

    /** {@code Trade was a topic at the meeting with A}: with whom he met of whom the text told before. */
    private static boolean topical(Sent s, int from, List<Party> others, boolean staged) {
        boolean led = staged || Staged.within(s, from) || s.is(from - 1, "of") || from == 0 && s.is(0, "the");
        return led && s.zone == Zone.BODY && !others.isEmpty() && others.stream().allMatch(p -> p.mention().kind() == MentionKind.PERSON && !p.mention().offices().isEmpty());
    }

    /** {@code This was followed by a meeting}. */
    private static boolean followed(Sent s, int from) {
        return s.is(from - 1, "by") && s.is(from - 2, "followed");
    }

    private static boolean fits(List<Actor> actors) {
        boolean several = actors.size() > 1 || actors.stream().anyMatch(a -> a.mention().plural());
        return several && actors.stream().anyMatch(a -> a.mention().kind() != MentionKind.BODY && a.mention().kind() != MentionKind.COLLECTIVE);
    }

    /** The first token of the noun phrase without its article. */
    private static int opening(Sent s, int noun) {
        int dated = TimesBeside.attributive(s, noun);
        int i = dated < 0 ? noun : dated;
        while (dated < 0 && i > 0 && noun - i < 6 && s.at(i - 1).word() && s.partyOver(i - 1) == null && !s.has(i - 1, PREP | DET | POSS | BE | HAVE | CONJ | MODAL)
                && (!s.has(i - 1, VERB) || s.is(i - 1, "phone") || s.is(i - 1, "telephone")) && !INCLUDES.contains(s.at(i - 1).lower())) {
            i--;
        }
        return s.has(i - 1, DET) ? i - 1 : i;
    }

    /** {@code discussed trade in a meeting with B}: where it was talked about, no part of what was. */
    private static boolean beside(Sent s, int from, Span content) {
        int at = s.has(from - 1, POSS) ? from - 1 : from;
        boolean own = Staged.within(s, at) && (s.is(at, "a") || s.is(at, "an") || s.has(at, POSS) || Staged.withPerson(s, at));
        for (int i = at - 1; i >= 0 && own && !s.is(at - 2, ",") && s.at(i).start() >= content.start() - 6; i--) {
            own = !s.has(i, BE | HAVE | MODAL) && !s.is(i, "that");
        }
        return own;
    }

    /** {@code made these remarks today at the Palace during a meeting with B}: when and where it was said is when and where they met. */
    private static void besides(Sent s, int from, List<Verb> verbs, Surroundings around, List<Span> contents) {
        Happening.tookPlace(s, around);
        Verb main = main(s, from, verbs);
        if (main == null) {
            return;
        }
        Surroundings before = Surroundings.read(s, main.at() + 1, from - 1);
        TimeMention fronted = main.subject().isEmpty() ? null : TimesBeside.fronted(s, main.subject().get(0).from());
        TimeMention ahead = fronted != null && TimesBeside.single(fronted) ? fronted : TimesBeside.before(s, main.at());
        around.time = around.time == null ? ahead : around.time;
        around.time = around.time == null && before.time != null && TimesBeside.single(before.time) ? before.time : around.time;
        // urged restraint in Lae during talks with B: where the restraint is wanted
        boolean said = contents.stream().anyMatch(c -> before.place != null && c.contains(before.place) || before.venue != null && c.contains(before.venue));
        if (around.place == null && around.venue == null && !said) {
            around.place = before.place;
            around.placeName = before.placeName;
            around.venue = before.venue;
        }
    }

    /** The verb of the sentence, where the phrase tells at what it was said or done. */
    private static @Nullable Verb main(Sent s, int from, List<Verb> verbs) {
        return !Staged.within(s, from) ? null : verbs.stream().filter(v -> v.link() == Link.SUBJECT && v.at() < from && !v.future()).reduce((a, b) -> b).orElse(null);
    }
}
