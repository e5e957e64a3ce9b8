package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Couples;
import org.readout.annotate.verbs.Chances;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.verbs.Gerunds;
import org.readout.annotate.verbs.Intentions;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.ActRule;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.TimeMention;

/** Finds acts of contact told by a verb: its subject, object and prepositional parties, time and place. */
final class ActFinder {
    /** Who attends a meeting of others is at a conference. */
    private static final Set<Telling> JOINING = Set.of(Telling.ATTENDANCE, Telling.CHAIRING, Telling.REPRESENTATION, Telling.SPEECH, Telling.OPENING, Telling.JOINING);
    /** Who attends a council takes part in its session. */
    private static final Set<Telling> SITTING = Set.of(Telling.ATTENDANCE, Telling.REPRESENTATION);
    private final Language language;
    private final Needs needs;

    ActFinder(Language language) {
        this.language = language;
        this.needs = new Needs(language);
    }

    List<ActMention> find(Sent s, int index, List<Verb> verbs, List<Span> contents) {
        List<ActMention> out = new ArrayList<>();
        List<ActMention> settings = new ArrayList<>();
        for (int k = 0; k < verbs.size(); k++) {
            Verb v = verbs.get(k);
            if (v.link() == Link.NONE || v.link() == Link.INVERTED || noun(s, v)) {
                continue;
            }
            v = switch (v.link()) {
                case PARTICIPLE -> Participles.of(s, verbs, k, out);
                case INFINITIVE -> Chances.governed(s, verbs, k);
                default -> v;
            };
            v = v != null && Moods.would(s, v) ? v.ahead() : v;
            v = v == null ? null : Relatives.together(s, v);
            List<ActMention> acts = v == null ? List.of() : acts(s, index, verbs, k, v, contents);
            if (acts.isEmpty() || Moods.wished(v, acts.get(0)) || Moods.open(s, v)) {
                continue;
            }
            settings.addAll(Moods.setting(s, v, acts.get(0)) ? acts : List.of());
            for (ActMention each : acts) {
                out.addAll(Apart.each(s, v, each));
            }
        }
        out.removeIf(a -> settings.contains(a) && out.stream().anyMatch(b -> b != a && Moods.share(a, b)));
        for (Verb v : Gerunds.find(s)) {
            List<Verb> after = new ArrayList<>(List.of(v));
            verbs.stream().filter(n -> n.at() > v.at()).forEach(after::add);
            out.addAll(acts(s, index, after, 0, v, contents));
        }
        return out;
    }

    /** What a verb tells whose subject stands in another sentence, as the items of a programme do. */
    List<ActMention> done(Sent s, int index, Verb v, List<Span> contents) {
        return acts(s, index, List.of(v), 0, v, contents);
    }

    /** {@code had talks}, {@code the official talks}: the same word as a noun. */
    private static boolean noun(Sent s, Verb v) {
        // the leaders held a conversation, and then talks in an expanded format took place
        boolean talks = s.is(v.at(), "talks") && v.subject().stream().anyMatch(p -> p.mention().plural());
        boolean either = v.at() > 0 && s.has(v.at(), EVENT) && (v.tense() == Tense.PRESENT || v.tense() == Tense.BASE) && v.link() != Link.INFINITIVE;
        return talks || either && s.partyEnding(v.at()) == null && !s.has(v.at() - 1, PRONOUN | ADVERB | MODAL | DO | REL) && !s.is(v.at() - 1, ",") && !s.is(v.at() - 1, "and") && !s.is(v.at() - 1, "to");
    }

    /** The acts that a verb tells of, one unless it tells of several stops or partners; empty if it tells of none. */
    private List<ActMention> acts(Sent s, int index, List<Verb> verbs, int k, Verb v, List<Span> contents) {
        for (VerbForm<ActRule> form : s.at(v.at()).spelling().acts()) {
            boolean tense = form.tense() == v.tense() || v.tense() == Tense.BASE && form.words().get(0).equals(s.at(v.at()).lower());
            int end = tense ? CueWords.end(s, v.at(), form.words()) : -1;
            if (end < 0) {
                continue;
            }
            end = form.rule().id().startsWith("en.act.represent-at") && !v.passive() ? Gatherings.represented(s, end) : end;
            // met with and told B
            int and = s.is(end, "with") && form.rule().slots().containsKey("with") ? end + 1 : end;
            boolean shared = s.is(and, "and") && s.has(and + 1, VERB) && s.partyOver(and + 1) == null;
            int from = shared ? and + 2 : end;
            int limit = limit(s, verbs, shared ? Math.min(k + 1, verbs.size() - 1) : k);
            List<Integer> cuts = Apart.parts(s, from, limit);
            Surroundings around = Whereabouts.shared(s, Relatives.join(s, v, Surroundings.read(s, from, cuts.isEmpty() ? limit : cuts.get(0))), cuts, limit);
            ActMention act = build(s, index, v, end, form.rule(), around, contents);
            if (act == null && !cuts.isEmpty()) {
                cuts = List.of();
                around = Surroundings.read(s, from, limit);
                act = build(s, index, v, end, form.rule(), around, contents);
            }
            if (act != null) {
                List<ActMention> out = new ArrayList<>(List.of(act));
                if (around.beside >= 0 && !form.rule().nouns().isEmpty()) {
                    around.noun = around.beside;
                    ActMention other = build(s, index, v, end, form.rule(), around, contents);
                    out.addAll(0, other == null || other.kind() == act.kind() || other.kind() == Kind.MESSAGE ? List.of() : List.of(other));
                }
                for (int i = 0; i < cuts.size(); i++) {
                    Surroundings next = Surroundings.read(s, cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : limit);
                    next.noun = next.noun < 0 ? around.noun : next.noun;
                    ActMention more = build(s, index, v, end, form.rule(), next, contents);
                    out.addAll(more == null ? List.of() : List.of(more));
                }
                return out;
            }
        }
        return List.of();
    }

    /** The clause ends where the next verb's clause begins, or at a semicolon or relative clause. */
    private static int limit(Sent s, List<Verb> verbs, int k) {
        int limit = s.size();
        for (int i = k + 1; i < verbs.size(); i++) {
            if (resumes(s, verbs.get(i), verbs.get(k))) {
                limit = Math.max(verbs.get(k).at() + 1, verbs.get(i).group() - 1);
                break;
            }
            if (verbs.get(i).link() != Link.NONE && !noun(s, verbs.get(i)) && !Slots.greets(s, verbs.get(i).at() - 1) && verbs.get(i).clause() > verbs.get(k).at() && !Between.coming(s, verbs.get(i).at() - 1)) {
                limit = Math.max(verbs.get(k).at() + 1, verbs.get(i).opening(s));
                break;
            }
        }
        for (int i = verbs.get(k).at() + 1; i < limit; i++) {
            boolean stop = s.partyOver(i) == null && (Between.begins(s, i, verbs.get(k).at()) || s.is(i, ";") && !Slots.listed(s, i) || s.has(i, REL) && !s.is(i, "that") || s.has(i, BE) && !Between.coming(s, i));
            if (stop) {
                return i;
            }
        }
        return limit;
    }

    /** {@code A, who met B, held talks with C}: a comma closes the clause that broke off what the later verb goes on with. */
    private static boolean resumes(Sent s, Verb later, Verb inner) {
        return later.link() == Link.SUBJECT && later.clause() < inner.at() && s.has(inner.clause(), REL) && s.is(later.group() - 1, ",");
    }

    private @Nullable ActMention build(Sent s, int index, Verb v, int end, ActRule rule, Surroundings around, List<Span> contents) {
        Kind kind = rule.kind();
        if (!rule.nouns().isEmpty()) {
            Kind told = kindOfNoun(s, rule, end, around, v);
            kind = told == null || kind == null || told == Kind.CEREMONY && kind == Kind.CONFERENCE && s.has(end, end + 4, "launch") ? told : kind;
        }
        List<Actor> actors = kind == null ? List.of() : Couples.along(s, kind, Convenors.with(s, rule, around, kind, actors(s, v, rule, around)));
        if (kind == null || v.link() == Link.PARTICIPLE && !Participles.tells(v, kind, (s.is(end, "to") || s.is(end, "with")) && (person(around, "to") || person(around, "with"))) || !needs.met(s, rule, kind, actors, around, v, end)) {
            return null;
        }
        kind = kind == Kind.VISIT && around.place == null && around.noun >= 0 && (person(around, "to") || person(around, "on")) ? Kind.MEETING : kind;
        boolean guests = rule.id().equals("en.act.host") || rule.id().equals(Greetings.WELCOME);
        kind = rule.needs().equals("occasion") ? needs.occasion(s, end, around.end) : kind;
        actors = Greetings.stay(s, v, rule, around) ? Slots.principals(around.slot("object")) : actors;
        kind = kind == Kind.MEETING && (Greetings.stay(s, v, rule, around) || (v.passive() || !rule.id().equals("en.act.meet")) && Greetings.arrival(s, v, rule)) ? Kind.VISIT : kind;
        kind = guests && needs.meal(s, end, around.end) ? Kind.RECEPTION : kind == Kind.MEETING && Needs.credentials(s, end) ? Kind.CEREMONY : kind;
        kind = kind == Kind.CALL && rule.kind() == Kind.CALL && (needs.folk(v.subject(), actors) || Remotely.together(s, v, around)) ? Kind.MEETING : kind;
        kind = Remotely.remote(s, kind, v, around) ? Kind.CALL : kind == Kind.MEETING && Gatherings.crowd(actors) ? Kind.CONFERENCE : kind;
        int at = s.at(v.at()).start();
        for (int i = v.at(); i < end && around.time == null; i++) {
            // talked today to A
            around.time = s.times[i];
        }
        if (rule.needs().equals("exchange")) {
            Slots.ofTopic(s, around);
        }
        // received on Tuesday A, who was here from Monday to Friday
        TimeMention beside = v.link() == Link.SUBJECT ? TimesBeside.before(s, v.group()) : null;
        around.time = beside == null ? around.time : beside;
        Whereabouts.fronted(s, around, v, contents.stream().filter(c -> c.start() <= at && at < c.end()).mapToInt(Span::start).max().orElse(0));
        boolean more = rule.needs().equals("occasion") && needs.known(s, end, around.end);
        if (more) {
            actors = v.subject().stream().map(p -> new Actor(p.mention(), Role.ATTENDEE)).toList();
        }
        // he was briefed by A: at the meeting told before
        boolean there = rule.needs().equals("briefed") && v.subject().stream().allMatch(p -> p.mention().kind() == MentionKind.PRONOUN);
        Span clause = new Span(s.at(Math.min(v.clause(), v.group())).start(), s.at(Math.max(v.at(), around.end - 1)).end());
        return new ActMention(there ? "en.act.participant" : rule.id(), there ? Telling.PARTICIPANT : rule.telling(), kind, index, s.zone, clause, s.span(v.at(), end), actors, around.time, around.place,
                around.placeName, around.venue, v.future() || rule.needs().equals("appointment"), v.perfectPast() || Moods.before(s, v), v.negated(), s.said(contents, v.at()), more || there, Intentions.initiator(s));
    }

    /** {@code paid a visit to President A}: who is visited is met. */
    private static boolean person(Surroundings around, String slot) {
        return around.slot(slot).stream().anyMatch(p -> p.mention().kind() == MentionKind.PERSON && !p.mention().offices().isEmpty() || p.mention().kind() == MentionKind.OFFICE);
    }

    private @Nullable Kind kindOfNoun(Sent s, ActRule rule, int end, Surroundings around, Verb v) {
        int before = around.noun < 0 && (JOINING.contains(rule.telling()) && v.subject().stream().allMatch(p -> p.mention().kind() != MentionKind.BODY && p.mention().kind() != MentionKind.COLLECTIVE) || rule.id().startsWith("en.act.co") && !around.slot("with").isEmpty()) ? Gatherings.antecedent(s, v, around) : -1;
        before = around.noun < 0 && rule.telling() == Telling.HOLDING ? Gatherings.reduced(s, v, !around.slot("with").isEmpty()) : before;
        int noun = before >= 0 ? before : around.noun;
        if (noun < 0 && JOINING.contains(rule.telling()) && Gatherings.opening(s, end)) {
            return Kind.CEREMONY;
        }
        if (noun < 0 || noun - end > 14) {
            boolean sitting = rule.id().equals("en.act.cochair-event") && around.slot("object").stream().anyMatch(p -> Sittings.body(s, p));
            boolean council = noun < 0 && SITTING.contains(rule.telling()) && (around.place != null || around.time != null) && around.slot("object").stream().anyMatch(p -> Sittings.body(s, p) || Gatherings.league(p));
            return council ? Kind.CONFERENCE : sitting || noun < 0 && rule.telling() == Telling.HOLDING && Gatherings.held(s, end) ? Kind.MEETING : null;
        }
        if (s.is(noun, "conference") && EventNouns.press(s, noun) || EventNouns.figurative(s, noun)) {
            return null;
        }
        boolean credence = s.is(noun + 1, "of") && s.is(noun + 2, "credence");
        Kind kind = Gatherings.bilateral(s, noun, v) ? Kind.MEETING : language.events().kind(s.at(noun).lower(), word -> s.has(Math.min(end, noun - 2), noun + 4, word));
        kind = kind == null ? PlainEvents.kind(s, noun, rule, around) : kind;
        if ((kind == Kind.MEETING || kind == Kind.CALL) && (JOINING.contains(rule.telling()) || Gatherings.presides(s, noun, rule, v, around))) {
            Kind crowd = Gatherings.attended(s, end, noun, around);
            // whoever attends the virtual meeting of a council is at its session, who talks with ministers by video calls them
            boolean called = kind == Kind.CALL && (crowd == null || around.slot("of").stream().anyMatch(p -> p.mention().plural()) || !around.slot("with").isEmpty());
            kind = called || crowd == null && rule.telling() == Telling.JOINING ? kind : crowd;
            // what two lead together is their meeting
            kind = kind != null && rule.telling() == Telling.OPENING && v.subject().size() == 2 ? Kind.MEETING : kind;
        }
        boolean several = kind == Kind.MEETING && s.is(noun + 1, "of") && around.slot("of").stream().anyMatch(p -> Gatherings.crowd(p.mention()));
        kind = several ? Kind.CONFERENCE : kind;
        return kind != null && fits(rule, kind, credence ? "credentials" : s.at(noun).lower()) ? kind : null;
    }

    private static boolean fits(ActRule rule, Kind kind, String noun) {
        return rule.nouns().stream().anyMatch(n -> n.equals("any") ? kind != Kind.MESSAGE && !noun.startsWith("gift") : n.startsWith("=") ? noun.startsWith(n.substring(1)) : n.equals(kind.word()) || noun.startsWith(n));
    }

    private static List<Actor> actors(Sent s, Verb v, ActRule rule, Surroundings around) {
        List<Actor> out = new ArrayList<>();
        Map<String, Role> slots = rule.slots();
        List<Party> subject = v.passive() ? around.slot("by") : v.subject();
        List<Party> object = v.passive() ? v.subject() : around.slot("object");
        boolean own = rule.needs().equals("from") && !Needs.from(around);
        add(out, Relatives.named(s, subject), own ? Role.SENDER : slots.get("subject"));
        if (rule.id().equals("en.act.represented-at") && !out.isEmpty()) {
            return Gatherings.sent(out, object);
        }
        add(out, Relatives.named(s, object), slots.get("object"));
        for (Map.Entry<String, Role> slot : slots.entrySet()) {
            // whoever summons somebody to the ministry stands for it
            boolean house = rule.needs().equals("summons") && !subject.isEmpty();
            boolean other = !slot.getKey().equals("subject") && !slot.getKey().equals("object") && !house && !(slot.getKey().equals("by") && s.is(around.noun, "event"));
            boolean twice = slot.getValue() == Role.SENDER && !slot.getKey().equals("from") && !around.slot("from").isEmpty();
            if (other && !twice) {
                // "a roundtable of mayors" tells who took part, "a meeting of the Council" what it was
                boolean crowd = slot.getKey().equals("of") && (rule.nouns().contains("any") || rule.telling() == Telling.OPENING);
                // hosted a visit of A
                boolean people = crowd && !Gatherings.remembers(s, around.noun) && (JOINING.contains(rule.telling()) || around.noun >= 0 && s.is(around.noun, "visit"));
                add(out, Relatives.named(s, around.slot(slot.getKey())).stream().filter(p -> !crowd || p.mention().kind() == MentionKind.GROUP || people && p.mention().kind() != MentionKind.BODY || rule.id().equals(Gatherings.CONVENE) && Sittings.body(s, p)).toList(), slot.getValue());
            }
        }
        if (rule.needs().equals("summons") && subject.isEmpty()) {
            // the ministry to which somebody was summoned is who met him
            add(out, Venues.house(s, around), Role.PRINCIPAL);
        }
        add(out, rule.needs().equals("instrument") ? Signatories.bound(v, around) : Gatherings.convened(s, rule, around), Role.PRINCIPAL);
        add(out, around.slot("alongside"), Role.PRINCIPAL);
        Witnesses.add(s, v, rule, around, out);
        if ((out.size() > v.subject().size() || rule.id().startsWith("en.act.co")) && (s.is(0, "alongside") || s.is(0, "together") && s.is(1, "with"))) {
            add(out, Surroundings.read(s, 0, Math.max(0, Math.min(v.clause(), s.size()))).slot(s.is(0, "alongside") ? "alongside" : "with"), Role.PRINCIPAL);
        }
        List<Mention> bodies = around.slot("of").stream().filter(p -> Gatherings.sitting(s, p)).map(Party::mention).toList();
        if (out.size() > bodies.size() + 1 || out.size() > bodies.size() && rule.nouns().isEmpty()) {
            out.removeIf(a -> bodies.contains(a.mention()));
        }
        return out;
    }

    private static void add(List<Actor> out, List<Party> parties, @Nullable Role role) {
        if (role != null) {
            parties.forEach(p -> out.add(new Actor(p.mention(), role)));
        }
    }
}
