package org.readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Places;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Dateline;
import org.readout.model.Evidence;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Zone;

/** Gathers the tellings of acts into accounts: headline, lead, body and caption tell of one act. */
final class Drafts {
    /** How many accounts back one may be told of once more. */
    private static final int FAR = 200;
    /** Rules of what may have been said at an act told of elsewhere. */
    private static final Pattern REMOTE = Pattern.compile("\\b(?:tele)?(?:phone|calls?|video|conference call|virtual|online)", Pattern.CASE_INSENSITIVE);
    /** Views exchanged beside a gathering are a meeting of their own. */
    private static final Pattern BESIDE = Pattern.compile("\\b(?:margins?|sidelines?|fringes?) of\\b");
    private static final Pattern LATER = Pattern.compile("months?\\b|years?\\b|future");
    private final Annotations annotations;
    private final Resolution resolution;
    private final List<Draft> drafts = new ArrayList<>();
    private final Company company;
    private final Journeys journeys;
    private final Twice twice;
    private final Recalled recalled;
    private final Standing standing;
    private final TwoStates states;

    Drafts(Annotations annotations, Resolution resolution, Places places) {
        this.annotations = annotations;
        this.resolution = resolution;
        this.journeys = new Journeys(resolution.countries(), resolution.states());
        this.twice = new Twice(resolution, i -> annotations.sentences().get(i).paragraph());
        this.recalled = new Recalled(annotations);
        this.standing = new Standing(annotations, drafts);
        this.company = new Company(annotations.readout(), resolution);
        this.states = new TwoStates(annotations.readout(), resolution, places);
    }

    /** What tells whether two tellings are of one act. */
    Twice twice() {
        return twice;
    }

    List<Draft> gather() {
        List<ActMention> later = new ArrayList<>();
        List<ActMention> present = new ArrayList<>();
        for (ActMention act : annotations.acts()) {
            if (Scenery.sets(act)) {
                continue;
            }
            if (act.zone() != Zone.BODY) {
                later.add(act);
            } else if (act.telling() == Telling.TERM) {
                Journeys.last(Journeys.year(act, resolution.days().get(act), annotations.readout().text(), drafts), drafts);
            } else if (act.same() && drafts.isEmpty()) {
                present.add(act);
            } else if (act.same()) {
                company.join(act, drafts);
            } else {
                take(act);
            }
        }
        drafts.removeIf(d -> exchanged(d) && !fresh(d));
        for (ActMention act : later) {
            Draft draft = Wishes.untold(draft(act), drafts);
            Draft old = draft == null ? null : Headlines.told(draft, drafts, this::match);
            if (old != null) {
                old.kind = draft.kind;
                twice.merge(old, draft);
            } else if (draft != null && Headlines.travels(draft, act, drafts, resolution)) {
                drafts.add(0, draft);
            } else if (draft != null && !act.same() && (drafts.stream().allMatch(Wishes::only) || Headlines.recalls(draft, drafts, d -> exchanged(d) || Wishes.only(d)))) {
                draft.title = true;
                Headlines.announced(draft, annotations);
                drafts.add(0, draft);
            }
        }
        // what only the headline tells of has the company that the text tells
        present.stream().filter(a -> !drafts.isEmpty() && drafts.get(0).title).forEach(a -> company.join(a, drafts));
        drafts.removeIf(d -> d.parties.isEmpty() || exchanged(d) && !fresh(d));
        drafts.forEach(Draft::dropBody);
        return drafts;
    }

    /** Whether of an act nothing else is told than that its parties discussed something. */
    static boolean exchanged(Draft d) {
        return d.tellings.stream().allMatch(Telling.EXCHANGE::equals);
    }

    /** What was discussed between people of two sides who are told to have met nowhere else. */
    private boolean fresh(Draft d) {
        boolean sides = Identity.sides(d.parties.keySet().stream()).size() > 1;
        // what an agency opens with is news, whoever it is of
        boolean ours = resolution.home() == null || d.sentence == standing.lead() && d.people().size() == d.parties.size() || d.parties.keySet().stream().anyMatch(p -> resolution.home().equals(p.side()));
        boolean unnamed = d.parties.keySet().stream().filter(p -> p.kind() == MentionKind.PERSON).map(Identity::side).distinct().count() < 2 && d.parties.keySet().stream().anyMatch(p -> p.kind() != MentionKind.PERSON);
        boolean beside = BESIDE.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find();
        return ours && d.parties.size() > 1 && (beside || sides && drafts.stream().noneMatch(o -> o != d && o.kind != Kind.VISIT && o.status != Status.BACKGROUND && !exchanged(o)
                && (unnamed ? d.parties.keySet().stream().anyMatch(o::has) : o.parties.keySet().containsAll(d.parties.keySet()))));
    }

    /** {@code At the conference she discussed X with her counterparts A, B and C}: they were there too. */
    private boolean joins(Draft d) {
        for (Draft o : d.parties.size() > 3 && exchanged(d) ? drafts : List.<Draft>of()) {
            if (o.kind == Kind.CONFERENCE && o.status == d.status && o.has(d.parties.keySet().iterator().next())) {
                d.parties.keySet().forEach(p -> o.add(p, Role.PRINCIPAL));
                return true;
            }
        }
        return false;
    }

    private void take(ActMention act) {
        Draft draft = draft(act);
        if (draft == null || Journeys.greeted(draft, drafts)) {
            return;
        }
        Draft visit = journeys.of(draft, drafts);
        if (visit != null && !first(draft, act)) {
            journeys.join(visit, draft);
            return;
        }
        Draft old = match(draft);
        if (old != null) {
            old.status = standing.heralded(old, draft) ? Status.PLANNED : old.status;
            Journeys.narrow(old, draft, drafts);
            twice.merge(old, draft);
        } else if (!again(draft) && !Twice.spoken(draft, drafts) && !joins(draft)) {
            drafts.add(draft);
        }
    }

    /** {@code will arrive in Lae on Monday before travelling to Oslo on Tuesday}: the first of several stops. */
    private boolean first(Draft draft, ActMention act) {
        return draft.date != null && Journeys.arrives(draft) && annotations.acts().stream().anyMatch(a -> a.sentence() == act.sentence() && a.kind() == Kind.VISIT && !a.verb().equals(act.verb())
                && a.time() != null && a.placeName() != null && !a.placeName().equals(act.placeName()));
    }

    /** {@code The two sides engaged in a dialogue}: they do so at the meeting told of before. */
    private boolean again(Draft draft) {
        boolean collective = draft.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.COLLECTIVE) && !draft.parties.isEmpty();
        return collective && draft.status == Status.REPORTED && draft.date == null && draft.place == null && draft.venue == null
                && drafts.stream().anyMatch(d -> d.kind == draft.kind && d.status == Status.REPORTED);
    }

    private @Nullable Draft draft(ActMention act) {
        Readout readout = annotations.readout();
        String day = standing.dated(act, Journeys.year(act, Journeys.weekday(act, resolution.days().get(act), drafts), readout.text(), drafts));
        boolean exchanged = act.kind() == Kind.MESSAGE && act.actors().stream().filter(a -> a.mention().kind() == MentionKind.PERSON).count() > 1;
        if (act.embedded() && !act.future() && day == null && act.place() == null && !act.past() && !exchanged) {
            return null;
        }
        Draft draft = new Draft(inPerson(act) ? Kind.MEETING : act.kind(), standing.of(act, day), act);
        for (Actor actor : act.actors()) {
            for (Identity party : resolution.of(actor.mention())) {
                draft.add(party, actor.role());
            }
        }
        complete(draft, act);
        states.sign(draft, act, day, drafts);
        draft.acts.add(act.clause());
        draft.tell(act);
        draft.date = day == null ? draft.date : act.kind() == Kind.VISIT ? Stay.lasting(act.clause().of(readout.text()), day) : day;
        draft.vague = day == null && act.time() != null && act.future() && LATER.matcher(act.time().span().of(readout.text())).find();
        if (day != null && act.time() != null) {
            draft.dateEvidence = Evidence.of(readout.text(), act.time().span());
        }
        place(draft, act, readout);
        draft.initiator = act.initiator() == null ? null : initiator(act);
        boolean waits = act.open() && act.zone() == Zone.BODY && !(act.kind() == Kind.SIGNING && act.embedded());
        return draft.lacks(act, Role.SENDER) || draft.parties.isEmpty() && !waits ? null : draft;
    }

    /** {@code spoke with workers}, told of somebody who is on a journey or at a conference: he did so there. */
    private boolean inPerson(ActMention act) {
        boolean spoken = act.kind() == Kind.CALL && act.time() == null && act.telling() == Telling.TALK;
        List<Identity> first = spoken && !act.actors().isEmpty() ? resolution.of(act.actors().get(0).mention()) : List.of();
        if (first.isEmpty() || REMOTE.matcher(annotations.sentences().get(act.sentence()).span().of(annotations.readout().text())).find()) {
            return false;
        }
        List<Identity> all = resolution.of(act).distinct().toList();
        return drafts.stream().anyMatch(d -> d.kind == Kind.MEETING && !(act.future() && act.embedded()) && all.size() > 1 && d.parties.keySet().containsAll(all) || (d.kind == Kind.VISIT || d.kind == Kind.CONFERENCE) && (d.status == Status.PLANNED) == act.future() && d.status != Status.BACKGROUND
                && d.parties.keySet().stream().anyMatch(first::contains));
    }

    /** A telling that names one party only takes the other from what was told before it. */
    private void complete(Draft draft, ActMention act) {
        boolean alone = draft.parties.size() == 1 && draft.of(Role.PRINCIPAL).size() == 1 && (act.kind() == Kind.MEETING || act.kind() == Kind.CALL);
        if (act.open() && (alone || act.unowned())) {
            Draft there = journey(act.sentence());
            (there != null ? there.of(Role.PRINCIPAL) : Focus.of(draft, act, annotations, resolution)).forEach(p -> draft.add(p, Role.PRINCIPAL));
        }
        boolean then = act.kind() == Kind.SIGNING && draft.status == Status.REPORTED && met(resolution.days().get(act));
        boolean around = then || act.kind() == Kind.MEETING && act.future() || act.open() && (act.time() == null || act.future()) && (act.kind() == Kind.SIGNING || act.kind() == Kind.RECEPTION);
        boolean welcome = act.kind() == Kind.CEREMONY && draft.parties.size() < 2
                && (act.open() && act.clause().of(annotations.readout().text()).contains("welcom") || act.telling() == Telling.HONOUR);
        boolean partners = welcome || !drafts.isEmpty() && (act.kind() != Kind.MEETING || drafts.get(0).kind != Kind.CONFERENCE && sides(drafts.get(0)) != 1);
        boolean signed = act.kind() == Kind.SIGNING && draft.status == Status.REPORTED && (act.time() == null || !drafts.isEmpty() && drafts.get(0).date != null && drafts.get(0).date.equals(resolution.days().get(act)));
        boolean next = draft.status == Status.PLANNED && (act.kind() == Kind.MEETING || act.kind() == Kind.CALL);
        boolean both = (signed || next) && both(draft);
        if ((draft.parties.isEmpty() && around && partners || welcome || both) && !drafts.isEmpty()) {
            // "the two sides" that sign, or will meet again, are those who met
            if (both) {
                draft.parties.clear();
            }
            host(act).of(Role.PRINCIPAL).forEach(p -> draft.add(p, Role.PRINCIPAL));
        }
        boolean conveyed = act.kind() == Kind.MESSAGE && !draft.of(Role.SENDER).isEmpty() && draft.of(Role.RECIPIENT).isEmpty() && !draft.of(Role.BEARER).isEmpty();
        if (conveyed && !drafts.isEmpty()) {
            drafts.get(0).of(Role.PRINCIPAL).stream().filter(p -> !draft.has(p)).limit(1).forEach(p -> draft.add(p, Role.RECIPIENT));
            draft.date = drafts.get(0).date;
        }
    }

    /** {@code travelled to A, where talks with B were held}: the journey that the sentence tells of, or null. */
    private @Nullable Draft journey(int sentence) {
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence == sentence; i--) {
            if (drafts.get(i).kind == Kind.VISIT && drafts.get(i).venue == null) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** Whose dinner or signing it is: those of the first act, or where that is a journey the traveller and whom alone he met on it. */
    private Draft host(ActMention act) {
        Draft first = drafts.get(0);
        boolean journey = first.kind == Kind.VISIT && sides(first) == 1 && act.kind() != Kind.CEREMONY;
        return !journey ? first : drafts.stream().filter(d -> d.status == first.status && d.kind != Kind.VISIT && d.kind != Kind.MESSAGE && d.parties.size() == 2 && d.people().size() == 2 && sides(d) == 2
                && first.parties.keySet().stream().allMatch(d::has)).findFirst().orElse(first);
    }

    /** {@code Six agreements were signed on Thursday}: whether those told of first met on that day. */
    private boolean met(@Nullable String day) {
        Draft first = drafts.isEmpty() ? null : drafts.get(0);
        boolean whole = day != null && day.length() == 10 && first != null && first.status == Status.REPORTED && first.kind == Kind.MEETING && first.date != null && sides(first) > 1;
        return whole && first.date.length() >= 10 && first.date.substring(0, 10).compareTo(day) <= 0 && day.compareTo(first.date.substring(first.date.length() - 10)) <= 0;
    }

    private static long sides(Draft draft) {
        return draft.of(Role.PRINCIPAL).stream().map(p -> String.valueOf(p.side())).distinct().count();
    }

    /** Whether only {@code the two sides} are told, who met before. */
    private boolean both(Draft draft) {
        boolean met = !drafts.isEmpty() && drafts.get(0).status == Status.REPORTED && drafts.get(0).of(Role.PRINCIPAL).size() > 1;
        return met && !draft.parties.isEmpty() && draft.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.COLLECTIVE && p.side() == null);
    }

    private @Nullable String initiator(ActMention act) {
        List<Identity> who = act.initiator() == null ? List.of() : resolution.of(act.initiator());
        return who.isEmpty() ? null : who.get(0).name();
    }

    private static void place(Draft draft, ActMention act, Readout readout) {
        boolean remote = act.kind() == Kind.CALL || act.kind() == Kind.MESSAGE;
        if (remote) {
            return;
        }
        Dateline dateline = readout.dateline();
        if (act.place() != null && act.placeName() != null) {
            boolean here = act.placeName().equals("here");
            draft.place = !here ? act.placeName() : dateline == null ? null : dateline.place();
            draft.placeEvidence = draft.place == null ? null : Evidence.of(readout.text(), act.place());
        }
        draft.venue = act.venue() == null ? null : Evidence.of(readout.text(), act.venue());
    }

    /** An account that the draft tells of once more. */
    private @Nullable Draft match(Draft draft) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft old = drafts.get(i);
            boolean sent = draft.kind != Kind.MESSAGE || old.of(Role.SENDER).equals(draft.of(Role.SENDER));
            boolean alike = old.status == draft.status || recalled.of(draft, old) || standing.heralded(old, draft) || standing.announced(old, draft);
            // a ceremony took place at the palace, where A accepted credentials from B
            boolean bare = draft.parties.isEmpty() && old.sentence == draft.sentence;
            if (sent && old.kind == draft.kind && alike && (bare || twice.same(old, draft))) {
                return old;
            }
        }
        return null;
    }
}
