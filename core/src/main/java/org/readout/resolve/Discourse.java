package org.readout.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Goes through a readout in order and keeps in mind who was last spoken of. */
final class Discourse {
    /** How many acts back somebody is still meant by {@code him}. */
    private static final int FAR = 100;
    private final Annotations annotations;
    private final People people;
    private final Map<Span, List<Person>> found = new HashMap<>();
    private final Doers doers;
    private final List<List<Person>> pairs = new ArrayList<>();
    private final List<List<Person>> before = new ArrayList<>();
    /** Those whom {@code the leaders} means: the last act's parties by name, else by office, else whoever is known. */
    private List<Person> principals = List.of();
    private List<Person> lead = List.of();
    private List<Person> subject = List.of();
    private Span sentence = new Span(0, 0);
    /** Those named so far, who was named last at the end. */
    private final Set<Person> named = new LinkedHashSet<>();
    /** Those named in the sentence so far. */
    private final List<Person> here = new ArrayList<>();
    private @Nullable Person writer;
    /** Who {@code we} are in a text of several writers. */
    private final List<Person> signers = new ArrayList<>();
    /** Whether the last act had several parties besides those named: {@code the leaders} are all of them. */
    private boolean crowd;
    private @Nullable Person leaders; // the first of those met who are told to lead something that is no state
    /** Those listed behind a message, who sent it; null where the last act was none. */
    private @Nullable Set<Person> senders;
    private final Genders genders = new Genders();
    /** Who alone was spoken of, the latest last. */
    private final List<Person> alone = new ArrayList<>();
    private Set<Person> recent = Set.of();
    private Set<Person> apart = Set.of();
    private final Distinct others;
    private final Shortened groups;

    Discourse(Annotations annotations, People people) {
        this.annotations = annotations;
        this.people = people;
        this.doers = new Doers(annotations);
        this.others = new Distinct(annotations, doers, people);
        this.groups = new Shortened(annotations.readout(), people);
    }

    /** The parties of every mention. */
    Map<Span, List<Person>> walk() {
        int m = 0;
        List<Mention> mentions = annotations.mentions();
        for (int i = 0; i < annotations.sentences().size(); i++) {
            sentence = annotations.sentences().get(i).span();
            Zone zone = annotations.sentences().get(i).zone();
            List<Person> last = subject;
            before.add(subject);
            here.clear();
            while (m < mentions.size() && sentence.contains(mentions.get(m).span())) {
                Mention mention = mentions.get(m++);
                apart = mention.kind() == MentionKind.OFFICE ? others.of(mention, i) : Set.of();
                List<Person> who = who(mention, last);
                found.put(mention.span(), who);
                signers.addAll(Writers.signs(annotations.readout().text(), mention, zone, sentence, signers) ? who : List.of());
                if (mention.kind() == MentionKind.PERSON) {
                    named.removeAll(who);
                    named.addAll(who);
                    here.addAll(who);
                }
                lead = mention.lead() || lead.isEmpty() && Leads.company(annotations.readout().text(), mention) ? who : lead;
                boolean opens = mention.span().start() == sentence.start() && mention.kind() == MentionKind.PERSON && !doers.contents.contains(sentence.start());
                if ((opens || doers.subjects.contains(mention.span())) && !who.isEmpty() && (zone == Zone.BODY || subject.isEmpty())) {
                    subject = joined(mention, who);
                    remember(subject);
                    last = mention.kind() == MentionKind.PRONOUN ? last : who;
                }
            }
            List<Person> lender = doers.lent.getOrDefault(i, List.of()).stream().flatMap(s -> found.getOrDefault(s.span(), List.<Person>of()).stream()).toList();
            subject = lender.isEmpty() ? subject : lender;
            for (ActMention act : doers.acts.getOrDefault(i, List.of())) {
                if (zone == Zone.BODY && act.same()) {
                    join(act);
                } else if ((zone == Zone.BODY || zone == Zone.TITLE) && !act.embedded() && !act.same()) {
                    note(act, before.get(i));
                }
            }
        }
        return found;
    }

    /** Those who hand out the text together, as far as the title or the first words tell. */
    List<Person> signers() {
        return signers;
    }

    /** {@code A and B noted X}: who is spoken of next are both, and not the one named last. */
    private List<Person> joined(Mention mention, List<Person> who) {
        Set<Person> all = new LinkedHashSet<>();
        for (Mention m : doers.together.getOrDefault(mention.span(), List.of())) {
            if (m.span().start() < mention.span().start()) {
                all.addAll(found.getOrDefault(m.span(), List.of()));
            }
        }
        all.addAll(who);
        if (all.size() > who.size()) {
            pairs.add(new ArrayList<>(all));
        }
        return all.size() > who.size() ? List.copyOf(all) : who;
    }

    /** Those listed as present are parties where one alone was named so far. */
    private void join(ActMention act) {
        List<Person> listed = act.actors().stream().flatMap(a -> found.getOrDefault(a.mention().span(), List.of()).stream()).filter(Person::human).distinct().toList();
        subject = senders != null && senders.addAll(listed) ? List.copyOf(senders) : subject;
        if (senders != null || pairs.isEmpty() || pairs.get(pairs.size() - 1).size() > 1) {
            return;
        }
        List<Person> pair = pairs.get(pairs.size() - 1);
        listed.stream().filter(p -> p.kind == MentionKind.PERSON && !pair.contains(p)).forEach(pair::add);
        consider(pair);
    }

    private void note(ActMention act, List<Person> spoken) {
        Set<Person> several = new LinkedHashSet<>();
        Set<Person> bodies = new HashSet<>();
        for (Actor actor : act.actors()) {
            for (Person p : found.getOrDefault(actor.mention().span(), List.of())) {
                if (actor.role() != Role.ATTENDEE) {
                    (p.human() ? several : bodies).add(p);
                }
            }
        }
        leaders = bodies.stream().filter(b -> leaders == null && b.kind == MentionKind.GROUP && Described.leaders(b.name)).findFirst().orElse(leaders);
        List<Person> parties = new ArrayList<>(several);
        if ((act.unowned() || parties.size() == 1) && act.open() && !parties.isEmpty() && !spoken.contains(parties.get(0))) {
            parties.addAll(0, spoken);
        }
        crowd = bodies.stream().filter(b -> several.stream().noneMatch(p -> p.side != null && p.side.equals(b.side))).count() > 1;
        if (!parties.isEmpty()) {
            senders = act.kind() == Kind.MESSAGE ? new LinkedHashSet<>() : null;
            pairs.add(parties);
            if (act.kind() != Kind.MESSAGE || principals.size() < 2) {
                consider(parties);
            }
            recent = new LinkedHashSet<>(parties);
        }
    }

    private void consider(List<Person> parties) {
        boolean named = parties.size() > 1 && parties.stream().allMatch(p -> p.kind == MentionKind.PERSON || p.offices.stream().anyMatch(o -> o.bare()));
        principals = principals.isEmpty() || parties.size() > 1 && (named || principals.size() < 2) ? parties : principals;
    }

    /** Who was last spoken of before each sentence. */
    List<List<Person>> subjects() {
        return before;
    }

    private List<Person> who(Mention m, List<Person> last) {
        return switch (m.kind()) {
            case PERSON -> genders.named(people.of(m), m.span().of(annotations.readout().text()));
            case OFFICE -> {
                Person some = people.some(m, annotations.readout().text());
                yield some != null ? List.of(some) : !lead.isEmpty() && Leads.head(m.name()) ? lead : holder(m);
            }
            case PRONOUN -> {
                List<Person> styled = genders.styled(m.span().of(annotations.readout().text()));
                yield styled.isEmpty() ? pronoun(m, last) : styled;
            }
            case PERSONS -> described(m, last);
            case GROUP -> lead.isEmpty() || !Leads.led(m.name())
                    ? List.of(groups.of(m)) : lead;
            case COLLECTIVE, BODY -> List.of(people.body(m));
        };
    }

    /** The holder of an office; {@code the official} without more is whoever was spoken of. */
    private List<Person> holder(Mention m) {
        Set<Person> out = Epithets.hosts(m.span().of(annotations.readout().text()), people.home(), named, apart);
        Person p = people.holder(m, m.span().start(), sentence, recent, out);
        boolean any = p.kind == MentionKind.OFFICE && m.side() == null && m.offices().size() == 1 && Epithets.anybody(m.offices().get(0));
        return any && subject.size() == 1 && subject.get(0).kind == MentionKind.PERSON ? subject : genders.named(p, m.span().of(annotations.readout().text()));
    }

    /** {@code the two ministers}: of those who met or spoke together last, those whom the words fit. */
    private List<Person> described(Mention m, List<Person> last) {
        Described words = new Described(m.name(), people.home());
        boolean met = principals.size() > 1 && principals.stream().allMatch(p -> p.kind == MentionKind.PERSON);
        if (!words.counted() && !met && groups.again(m, last)) {
            return last;
        }
        if ((crowd || Described.anybody(m.name())) && !words.counted()) {
            return List.of(people.body(m));
        }
        List<Person> here = doers.met(m, before.size() - 1, found);
        if (words.counts(here) || words.fit(here)) {
            return here;
        }
        for (int i = pairs.size() - 1; i >= Math.max(0, pairs.size() - FAR); i--) {
            if (words.fit(pairs.get(i))) {
                return pairs.get(i);
            }
        }
        if (leaders != null && Described.leaders(m.name()) && words.oneSided(principals)) {
            return List.of(leaders);
        }
        List<Person> several = principals.size() > 1 ? principals : last.size() > 1 ? last : List.of();
        List<Person> two = words.titled() || several.isEmpty() ? words.pair(named, principals) : List.of();
        return !two.isEmpty() ? two : several.isEmpty() ? List.of(people.body(m)) : several;
    }

    /** Whom {@code him} or {@code them} means, {@code spoken} being those who act. */
    private List<Person> object(Mention m, String word, List<Person> spoken) {
        List<Person> doer = doers.of(m, before.size() - 1, found);
        List<Person> rest = doer.isEmpty() || spoken.size() != 1 || doer.containsAll(spoken) ? Besides.others(spoken, pairs) : spoken;
        List<Person> earlier = before.get(before.size() - 1);
        if (word.equals("him") && rest.stream().noneMatch(Person::human)) {
            return Besides.him(spoken, here, doer.isEmpty() ? List.of() : earlier);
        }
        return rest.isEmpty() && earlier.size() == 1 && !doer.isEmpty() && !doer.containsAll(earlier) ? earlier : rest;
    }

    /** {@code The delegation stressed X. They thanked A}: several who spoke in the sentence before, in which nobody met. */
    private boolean speakers(List<Person> last) {
        return last.size() == 1 && last.get(0).kind == MentionKind.GROUP && !Described.principals(last.get(0).name) && principals.stream().noneMatch(last::contains)
                && doers.acts.getOrDefault(before.size() - 2, List.of()).isEmpty();
    }

    private List<Person> pronoun(Mention m, List<Person> last) {
        String word = m.name().toLowerCase(Locale.ROOT);
        if (word.equals("we") || word.equals("our")) {
            return writer == null ? List.copyOf(signers) : Besides.we(m, writer, pairs, doers.acts.getOrDefault(before.size() - 1, List.of()));
        }
        if (word.equals("i") || word.equals("my") || word.equals("me") || word.equals("myself")) {
            writer = writer == null ? Writers.of(annotations, people, m) : writer;
            return List.of(writer);
        }
        if (word.equals("it")) {
            boolean body = last.size() == 1 && (last.get(0).kind == MentionKind.GROUP || last.get(0).kind == MentionKind.BODY);
            return lead.isEmpty() && body ? last : lead;
        }
        if (word.equals("they") || word.equals("their")) {
            List<Person> met = last.size() > 1 ? last : doers.met(m, before.size() - 1, found);
            return !met.isEmpty() ? met : speakers(last) ? last : principals.size() > 1 ? principals : last.size() == 1 && last.get(0) == writer ? List.of() : last;
        }
        if ((word.equals("him") || word.equals("them")) && !Leads.according(annotations.readout().text(), m)) {
            List<Person> meant = object(m, word, subject.isEmpty() ? last : subject);
            // B hosted a dinner in her honour. She then left
            subject = meant.equals(before.get(before.size() - 1)) && annotations.readout().text().startsWith(" hono", m.span().end()) ? meant : subject;
            return meant;
        }
        List<Person> single = last.size() == 1 ? last : subject.size() == 1 ? subject : List.of();
        if (single.size() == 1 && single.get(0) == writer) {
            single = Besides.others(single, pairs);
            single = single.size() == 1 ? single : List.of();
        }
        boolean person = !single.isEmpty() && single.get(0).human();
        boolean she = word.startsWith("she") || word.startsWith("her");
        if (!she && !word.startsWith("h")) {
            return person ? single : principals.size() == 1 ? principals : List.of();
        }
        Person meant = person && genders.fits(single.get(0), she) ? single.get(0) : earlier(she);
        if (meant != null) {
            genders.meant(meant, she);
        }
        return meant == null ? List.of() : List.of(meant);
    }

    /** After two were spoken of together, or of somebody who is no {@code she}: the one spoken of alone before, else the first of the parties. */
    private @Nullable Person earlier(boolean she) {
        for (int i = alone.size() - 1; i >= Math.max(0, alone.size() - FAR); i--) {
            if (alone.get(i) != writer && genders.fits(alone.get(i), she)) {
                return alone.get(i);
            }
        }
        return principals.stream().filter(p -> p.human() && p != writer && genders.fits(p, she)).findFirst().orElse(null);
    }

    private void remember(List<Person> spoken) {
        if (spoken.size() == 1 && spoken.get(0).human() && (alone.isEmpty() || alone.get(alone.size() - 1) != spoken.get(0))) {
            alone.add(spoken.get(0));
        }
    }
}
