package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Tells apart the acts that one clause tells of together. */
final class Apart {
    /** More stops than this no sentence tells. */
    private static final int MOST = 12;

    /** Whoever will meet more people than this, of a country each, meets them one by one; of those who met, leaders of four countries may have sat at one table. */
    private static final int PROGRAMME = 3;
    private static final int ROUND = 4;
    /** In tokens: between the verb and {@code both}. */
    private static final int BOTH = 6;

    static final Set<String> JOINT = WordSet.of("trilateral", "quadrilateral", "jointly", "together", "quad", "joint", "multilateral", "tripartite", "group");

    /** Whom one host has in his house at a time he may have together. */
    private static final Set<String> HOSTING = WordSet.of("en.act.host", "en.act.welcome-to", "en.act.host-event", "en.act.honour-welcome", "en.act.honour-receive");

    /** Heads of offices of which a state has one; its king and queen receive together. */
    private static final Set<String> HIGHEST = WordSet.of("president", "premier", "chancellor", "king", "sultan", "emir", "amir", "emperor");

    private static final Pattern DEPUTY = Pattern.compile("(?i)\\b(?:deputy|vice|former)\\b");

    private Apart() {
    }

    /** {@code spoke separately with A and B}: an act with each. */
    static List<ActMention> each(Sent s, Verb v, ActMention act) {
        boolean apart = false;
        boolean joint = false;
        for (int i = s.has(v.group() - 1, ADVERB) ? v.group() - 1 : v.group(); i < s.size() && s.at(i).start() < act.clause().end(); i++) {
            joint |= JOINT.contains(s.at(i).lower()) || s.is(i, "small") || s.is(i, "countries");
            apart |= s.partyOver(i) == null && (s.is(i, "separately") || s.is(i, "respectively") || s.is(i, "individually") || s.is(i, "separate")
                    || s.is(i, "another") && s.has(i + 1, PREP) && s.is(i - 1, "and") || Joints.joins(s, i) > i + 1 && (s.is(i + 1, "later") || s.is(i + 2, "later") || s.is(i + 1, "subsequently")));
        }
        int own = v.subject().size();
        if (act.kind() == Kind.VISIT && own > 1 && v.subject().stream().allMatch(p -> delegation(s, p))) {
            return act.actors().stream().map(a -> act.with(List.of(a))).toList();
        }
        apart |= act.rule().endsWith("-event") && s.tokens.subList(v.at(), Math.min(s.size(), v.at() + 8)).stream().anyMatch(t -> Agenda.SEVERAL.contains(t.lower()));
        apart |= !joint && act.kind() == Kind.MEETING && own == 1 && (both(s, v, act)
                || (beside(s) || many(s, v, act) || !HOSTING.contains(act.rule()) && (v.future() || serial(s, v, act.actors()))) && abroad(act.actors()));
        apart |= !joint && own == 1 && act.rule().equals("en.act.call-on") && offices(act.actors());
        apart |= !joint && act.kind() == Kind.MEETING && own == 1 && !HOSTING.contains(act.rule()) && !v.passive() && heads(act.actors());
        if (apart && own > 1 && act.actors().size() - own == 1 && act.kind() == Kind.MEETING) {
            Actor host = act.actors().get(own);
            return act.actors().subList(0, own).stream().map(a -> act.with(List.of(a, host))).toList();
        }
        if (act.actors().size() - own < 2 || act.kind() == Kind.VISIT) {
            return List.of(act);
        }
        if (!apart) {
            return again(s, v, act, own);
        }
        List<ActMention> out = new ArrayList<>();
        for (int i = own; i < act.actors().size(); i++) {
            List<Actor> pair = new ArrayList<>(act.actors().subList(0, own));
            pair.add(act.actors().get(i));
            out.add(act.with(pair));
        }
        return out;
    }

    /** {@code will meet A of Norland, B of Chile, C of Peru}, {@code met A, B, C and D}: more than sit at one table, unless it was to discuss something. */
    private static boolean many(Sent s, Verb v, ActMention act) {
        return act.actors().size() > (v.future() ? PROGRAMME : ROUND) && (v.future() || !s.has(v.at(), s.size(), "discuss"));
    }

    /** {@code will meet with both President A and Prime Minister B}: an act with each of those who govern one country. */
    private static boolean both(Sent s, Verb v, ActMention act) {
        for (int i = v.at() + 1; act.actors().size() == 3 && i < v.at() + BOTH && s.in(i + 1); i++) {
            Party first = !s.is(i, "both") ? null : s.parties[i] != null ? s.parties[i] : s.parties[i + 1];
            if (first != null) {
                String side = first.mention().side();
                String other = act.actors().get(2).mention().side();
                return first.person() && first.mention().equals(act.actors().get(1).mention()) && (side == null || other == null || side.equals(other));
            }
        }
        return false;
    }

    /** {@code met with A and with B and C}: whoever is met {@code with} once more is met alone. */
    private static List<ActMention> again(Sent s, Verb v, ActMention act, int own) {
        List<Integer> starts = new ArrayList<>();
        for (int i = v.at() + 2; i < s.size() && s.at(i).start() < act.clause().end() && (act.kind() == Kind.MEETING || act.kind() == Kind.CALL); i++) {
            boolean more = s.is(i, "with") && once(s, i - 1) && s.in(i + 1) && s.parties[i + 1] != null;
            if (more && s.partyOver(i) == null && s.parties[i + 1].mention().kind() != MentionKind.BODY) {
                starts.add(s.at(i).start());
            }
        }
        List<ActMention> out = new ArrayList<>();
        List<Actor> others = act.actors().subList(own, act.actors().size());
        int from = 0;
        for (int k = 0; k <= starts.size() && !starts.isEmpty(); k++) {
            int to = k < starts.size() ? starts.get(k) : Integer.MAX_VALUE;
            int first = from;
            List<Actor> met = new ArrayList<>(act.actors().subList(0, own));
            others.stream().filter(a -> a.mention().span().start() >= first && a.mention().span().start() < to).forEach(met::add);
            out.addAll(met.size() > own ? List.of(act.with(met)) : List.of());
            from = to;
        }
        return out.isEmpty() ? List.of(act) : out;
    }

    /** On a journey, beside a gathering and among other meetings, whoever meets people of several countries meets those of each by themselves. */
    static List<ActMention> onJourney(Sent s, ActMention act) {
        List<Actor> actors = act.actors();
        int own = !actors.isEmpty() && before(act, actors.get(0)) ? 1 : 0;
        boolean alone = (own > 0 || act.unowned()) && act.kind() == Kind.MEETING && act.zone() == Zone.BODY && !act.same() && actors.size() > own + 1 && !before(act, actors.get(own)) && !s.has(0, s.size(), JOINT) && !called(s, actors.get(own));
        Map<String, List<Actor>> sides = new LinkedHashMap<>();
        for (Actor other : alone ? actors.subList(own, actors.size()) : List.<Actor>of()) {
            Mention m = other.mention();
            boolean told = m.kind() == MentionKind.PERSON && (m.side() != null || !m.offices().isEmpty());
            if (!told || own > 0 && m.side() != null && m.side().equals(actors.get(0).mention().side())) {
                return List.of(act);
            }
            sides.computeIfAbsent(m.side() == null ? m.name() : m.side(), k -> new ArrayList<>(actors.subList(0, own))).add(other);
        }
        boolean several = actors.stream().skip(own).map(a -> a.mention().side()).filter(Objects::nonNull).distinct().count() > 1;
        return several && !sides.isEmpty() ? sides.values().stream().map(act::with).toList() : List.of(act);
    }

    /** {@code the finance ministers A (Germany) and B (Austria)}: one plural tells of them all. */
    private static boolean called(Sent s, Actor first) {
        int name = s.tokenAt(first.mention().nameSpan().start());
        return name > 0 && s.has(name - 1, PERSONS) && s.at(name - 1).lower().endsWith("s");
    }

    private static boolean before(ActMention act, Actor actor) {
        return actor.mention().span().start() < act.verb().start();
    }

    /** {@code on the margins of the conference}: where bilateral meetings are. */
    static boolean beside(Sent s) {
        return s.has(0, s.size(), "margins") || s.has(0, s.size(), "sidelines") || s.has(0, s.size(), "fringes") || s.has(0, s.size(), "bilateral") || s.has(0, s.size(), "bilaterally");
    }

    /** {@code met the Foreign Ministers A of Chile and B of Norway}: whoever meets people of several countries who are all told by their offices meets each alone. */
    private static boolean abroad(List<Actor> actors) {
        List<Mention> others = actors.stream().skip(1).map(Actor::mention).toList();
        boolean told = others.size() > 1 && others.size() <= MOST && others.stream().allMatch(m -> m.kind() == MentionKind.PERSON && m.side() != null && !m.offices().isEmpty());
        String own = actors.get(0).mention().side();
        return told && others.stream().map(Mention::side).distinct().count() == others.size() && others.stream().noneMatch(m -> m.side().equals(own));
    }

    /** {@code called on President A and Prime Minister B}: whoever is told with an office of his own is called on by himself. */
    private static boolean offices(List<Actor> actors) {
        return actors.stream().skip(1).map(Actor::mention).allMatch(m -> m.kind() == MentionKind.PERSON && !m.offices().isEmpty());
    }

    /** {@code also met A of Chile and B of Norway}: one after another, where no plural tells of them as one. */
    private static boolean serial(Sent s, Verb v, List<Actor> actors) {
        int first = v.at();
        while (s.in(first) && actors.size() > 1 && s.at(first).start() < actors.get(1).mention().nameSpan().start()) {
            boolean plural = first > v.at() && s.at(first).lower().endsWith("s") && (s.has(first, PERSONS) || s.at(first).lower().endsWith("counterparts"));
            if (plural) {
                return false;
            }
            first++;
        }
        return s.is(v.at() - 1, "also") || s.is(v.at() - 1, "then");
    }

    /** {@code will meet President A and Prime Minister B}: who holds one of the highest offices of a state receives by himself. */
    private static boolean heads(List<Actor> actors) {
        List<Mention> others = actors.stream().skip(1).map(Actor::mention).toList();
        boolean each = others.size() > 1 && others.stream().allMatch(m -> m.kind().person() && m.offices().stream().anyMatch(Apart::highest));
        boolean one = others.stream().map(Mention::side).filter(Objects::nonNull).distinct().count() < 2;
        return each && one && others.stream().map(m -> m.offices().get(0).head()).distinct().count() == others.size();
    }

    private static boolean highest(Office o) {
        boolean leads = HIGHEST.contains(o.head()) && "leader".equals(o.channel()) || o.text().toLowerCase(Locale.ROOT).contains("prime minister");
        return o.head().equals("speaker") || leads && !DEPUTY.matcher(o.text()).find();
    }

    private static boolean delegation(Sent s, Party p) {
        return s.tokens.subList(p.from(), p.to()).stream().anyMatch(t -> t.has(GROUP));
    }

    /** The tokens at which a stop or partner begins that is told apart: each with a time of its own, or with what was held with him. */
    static List<Integer> parts(Sent s, int from, int to) {
        List<Integer> cuts = cuts(s, from, to);
        int beside = cuts.isEmpty() ? Between.beside(s, from, to) : -1;
        return beside < 0 ? cuts : List.of(beside);
    }

    /** The tokens at which a new stop or partner with a time of its own begins, among those from {@code from} to {@code to}. */
    private static List<Integer> cuts(Sent s, int from, int to) {
        List<Integer> out = new ArrayList<>();
        int start = from;
        for (int i = from; i < to && out.size() < MOST; i++) {
            int next = s.partyOver(i) == null && (s.is(i, ",") || s.is(i, "and")) ? past(s, i) : i;
            if (next > i && whole(s, start, i) && begins(s, next) && whole(s, next, end(s, next, to))) {
                out.add(next);
                start = next;
                i = next - 1;
            }
        }
        return out;
    }

    /** {@code and, later,}, {@code and also}, up to a token. */
    private static boolean once(Sent s, int last) {
        int i = last;
        while (i > last - 3 && (s.is(i, ",") || s.is(i, "also") || s.is(i, "later") || s.is(i, "then") || s.is(i, "subsequently"))) {
            i--;
        }
        return s.is(i, "and");
    }

    /** Past {@code , and then}. */
    private static int past(Sent s, int i) {
        int j = i;
        while (s.is(j, ",") || s.is(j, "and") || s.is(j, "then") || s.is(j, "finally") || s.is(j, "lastly") || s.is(j, "subsequently") || s.is(j, "later")) {
            j++;
        }
        return j;
    }

    /** Up to the next comma or conjunction that follows a time. */
    private static int end(Sent s, int from, int to) {
        boolean time = false;
        for (int i = from; i < to; i++) {
            time |= s.times[i] != null;
            if (time && s.partyOver(i) == null && s.times[i] == null && (s.is(i, ",") || s.is(i, "and")) && part(s, i + 1)) {
                return i;
            }
        }
        return to;
    }

    /** Whether what follows is no more of the time itself. */
    private static boolean part(Sent s, int i) {
        return s.in(i) && !s.at(i).number() && s.times[i] == null;
    }

    private static boolean begins(Sent s, int i) {
        return s.is(i, "with") || s.is(i, "in") || s.is(i, "to") || s.is(i, "at") || s.is(i, "on") || place(s, i) || s.in(i) && s.parties[i] != null;
    }

    /** Whether a stretch tells a time of its own, and with it a place or somebody. */
    private static boolean whole(Sent s, int from, int to) {
        boolean time = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            time |= s.times[i] != null && !s.times[i].inName();
            Party p = s.parties[i];
            other |= place(s, i) || p != null && p.mention().kind() != MentionKind.BODY && p.mention().kind() != MentionKind.COLLECTIVE;
        }
        return time && other;
    }

    private static boolean place(Sent s, int i) {
        Hit hit = s.in(i) ? s.hits[i] : null;
        return hit != null && hit.place() && !hit.possessive() && !hit.kind().equals("demonym") && !hit.kind().equals("people");
    }
}
