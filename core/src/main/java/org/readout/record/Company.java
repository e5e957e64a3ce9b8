package org.readout.record;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Evidence;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;

/** Adds those present to the account that they were present at. */
final class Company {
    /** What a guest is welcomed for. */
    private static final Pattern ACCOMPANIED = Pattern.compile("\\bwill be (?:also )?accompanied by\\b");
    /** {@code is accompanied on this trip by}, {@code the delegation travelling with}: they are told to travel, whatever was told last. */
    private static final Pattern TRAVELLING = Pattern.compile("\\baccompanied (?:by [^.]{1,80} )?on (?:this|his|her|their|the) (?:\\w+ ){0,2}(?:trip|visit|journey|tour)\\b|\\bdelegation (?:travell?ing|accompanying)\\b");
    private static final Pattern TALKS = Pattern.compile("\\b(?:talks|discussions|working meeting|official meeting)\\b");
    private static final Pattern CHAIRED = Pattern.compile("\\b(?:co-)?(?:chaired|presided over|convened) by\\b");
    /** What opens the list of those who made up a gathering. */
    private static final Pattern ATTENDED = Pattern.compile("^(?:The|This) \\w+ was attended by");
    /** What opens a list of bodies as those who took part. */
    private static final Pattern ORGANISATIONS = Pattern.compile("^(?:The )?(?:[Oo]rgani[sz]ations|[Cc]ompanies|[Aa]gencies|[Pp]articipating (?:organi[sz]ations|companies|agencies))\\b[^.:;]{0,40}\\b(?:includ|were|was)");
    private static final Pattern LED = Pattern.compile("^(?:It|(?:The|This|Its|Their) (?:\\w+ ){0,2}(?:delegation|group|team|mission)) (?:was|is|were) (?:led|headed) by");
    /** In sentences: the diplomats are those told of no further before. */
    private static final int FEW = 4;
    private final Readout readout;
    private final Resolution resolution;

    Company(Readout readout, Resolution resolution) {
        this.readout = readout;
        this.resolution = resolution;
    }

    /** Those present join the account told last. */
    void join(ActMention act, List<Draft> drafts) {
        if (act.kind() == Kind.MESSAGE) {
            bear(act, drafts);
            return;
        }
        boolean participant = act.telling() == Telling.PARTICIPANT;
        boolean spoken = act.kind() == Kind.CONFERENCE && act.telling() != Telling.PRESENT;
        Draft found = drafts.isEmpty() ? null : spoken ? gathering(act, drafts) : told(act, drafts);
        if (found == null || act.telling() == Telling.PARTNERS && partners(act, found, drafts)) {
            return;
        }
        Several.join(act, found, drafts, readout, resolution);
        Draft last = followed(act, found, drafts);
        // who is there when somebody comes does not come with him
        boolean named = !last.people().isEmpty() || last.kind == Kind.VISIT && !last.parties.isEmpty() && !act.future();
        List<Identity> body = named ? List.of() : chaired(act, last);
        boolean council = council(act, last);
        // a conference was held: of whoever was there nothing else is told
        boolean bare = last.kind == Kind.CONFERENCE && last.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.BODY && p.side() == null);
        boolean bodies = last.kind != Kind.VISIT && (act.telling() == Telling.LISTED || ORGANISATIONS.matcher(act.clause().of(readout.text())).find());
        for (Actor actor : act.actors()) {
            for (Identity party : resolution.of(actor.mention())) {
                if (welcome(party, last) || (bare || !body.isEmpty()) && party.kind() == MentionKind.GROUP || bodies && party.kind() == MentionKind.BODY) {
                    boolean company = named && !spoken && !participant && !council && !host(act, party, last) && !leads(actor, party, last);
                    last.add(party, correspondent(last, ranked(act) ? actor.role() : company ? Role.ATTENDEE : Role.PRINCIPAL));
                }
            }
        }
        Set<String> listed = participant ? Identity.sides(resolution.of(act).filter(Identity::person)) : Set.of();
        last.parties.keySet().removeIf(p -> p.kind() == MentionKind.GROUP && !listed.isEmpty() && byName(p, listed));
        last.parties.keySet().removeIf(p -> body.contains(p) && last.parties.size() > 1);
        led(act, last);
        if (!named) {
            unnamed(last);
        }
        tell(act, last);
    }

    /** Adds where and in what words those present were told. */
    private void tell(ActMention act, Draft last) {
        if (act.venue() != null && last.venue == null && last.kind == Kind.VISIT) {
            last.venue = Evidence.of(readout.text(), act.venue());
        }
        // where a journey goes is told where it is told, not where its company is
        if (last.kind != Kind.VISIT || !travels(act)) {
            last.acts.add(act.clause());
            last.tell(act);
        }
    }

    private boolean travels(ActMention act) {
        return TRAVELLING.matcher(act.clause().of(readout.text())).find();
    }

    /** {@code The delegation, led by A, included B}: who was what is told. */
    private static boolean ranked(ActMention act) {
        return act.actors().stream().map(Actor::role).distinct().count() > 1;
    }

    /** {@code The meeting was attended by A and B}, who are the council that met; not those who were there, too, nor whoever is of the chair's own country. */
    private boolean council(ActMention act, Draft last) {
        boolean peers = resolution.of(act).map(Identity::side).anyMatch(side -> side == null || last.people().stream().noneMatch(p -> side.equals(p.side())));
        return peers && last.kind == Kind.CONFERENCE && last.people().size() == 1 && act.telling() == Telling.PRESENT && ATTENDED.matcher(act.clause().of(readout.text())).find();
    }

    /** A committee's meeting, chaired by A and B: the committee, which is no party to it. */
    private List<Identity> chaired(ActMention act, Draft last) {
        boolean body = last.parties.size() == 1 && last.of(Role.PRINCIPAL).stream().anyMatch(p -> p.kind() == MentionKind.BODY && (p.side() == null || p.side().equals(resolution.home())));
        return body && CHAIRED.matcher(act.clause().of(readout.text())).find() ? List.copyOf(last.parties.keySet()) : List.of();
    }

    /** {@code The delegation was led by A}: who leads those that were told to be met stands for them. */
    private void led(ActMention act, Draft last) {
        if (!LED.matcher(act.clause().of(readout.text())).find()) {
            return;
        }
        List<String> led = resolution.of(act).map(p -> String.valueOf(p.side())).toList();
        List<Identity> groups = last.of(Role.PRINCIPAL).stream().filter(p -> p.kind() == MentionKind.GROUP && (led.contains(String.valueOf(p.side())) || led.contains("null") || p.side() == null)).toList();
        boolean one = groups.size() == 1 && resolution.of(act).anyMatch(last.of(Role.PRINCIPAL)::contains);
        last.parties.keySet().removeIf(p -> one && groups.contains(p) && !counted(p));
    }

    /** Who handed over or took what was told to be sent before is its bearer; the day of that is the day of the message. */
    private void bear(ActMention act, List<Draft> drafts) {
        Draft sent = drafts.stream().filter(d -> d.kind == Kind.MESSAGE && d.sentence < act.sentence()).reduce((a, b) -> b).orElse(null);
        String day = resolution.days().get(act);
        if (sent != null) {
            resolution.of(act).forEach(p -> sent.add(p, Role.BEARER));
            sent.date = sent.date == null ? day : sent.date;
            sent.acts.add(act.clause());
            sent.tell(act);
        }
    }

    /**
     * The act that a list of those present belongs to: the last one told as news; a visit only if nothing else is, or if
     * they stood at an airport.
     */
    private Draft told(ActMention act, List<Draft> drafts) {
        // who is met at an airport arrives there or leaves
        boolean airport = act.telling() == Telling.GREETED;
        Draft trip = travels(act) ? drafts.stream().filter(d -> d.kind == Kind.VISIT && d.status != Status.BACKGROUND && d.venue == null && !d.people().isEmpty()).findFirst().orElse(null) : null;
        if (trip != null) {
            return trip;
        }
        boolean named = named(act);
        Status wanted = act.future() ? Status.PLANNED : Status.REPORTED;
        boolean company = act.future() && act.telling() == Telling.PRESENT && act.kind() == Kind.MEETING;
        Draft journey = company ? drafts.stream().filter(d -> d.kind == Kind.VISIT && d.status == Status.PLANNED).findFirst().orElse(null) : null;
        if (journey != null && ACCOMPANIED.matcher(act.clause().of(readout.text())).find()) {
            return journey;
        }
        Draft best = drafts.stream().filter(d -> named && !act.future() && like(act.kind(), d.kind) && d.status == Status.REPORTED && d.sentence <= act.sentence())
                .reduce((a, b) -> b).orElse(drafts.get(drafts.size() - 1));
        for (Draft d : drafts) {
            boolean first = d.status == wanted && best.status != wanted;
            boolean visit = d.kind == Kind.VISIT && best.kind != Kind.VISIT && !first;
            boolean news = act.future() ? d.status == Status.PLANNED || best.status != Status.PLANNED : d.status == Status.REPORTED || best.status != Status.REPORTED && d.status == Status.PLANNED;
            boolean letter = d.kind == Kind.MESSAGE && best.kind != Kind.MESSAGE;
            boolean fits = airport ? d.kind == Kind.VISIT && (best.kind != Kind.VISIT || Journeys.moves(d) || !Journeys.moves(best)) : news && !visit && !letter;
            boolean other = !airport && named && like(act.kind(), best.kind) && !like(act.kind(), d.kind);
            best = fits && !other && d.sentence <= act.sentence() ? d : best;
        }
        return best;
    }

    /** The talks that followed a welcome, where the list is of those at the talks; else what was found. */
    private Draft followed(ActMention act, Draft found, List<Draft> drafts) {
        boolean after = found.kind == Kind.CEREMONY && act.kind() == Kind.MEETING && TALKS.matcher(act.clause().of(readout.text())).find();
        Draft last = after ? talks(found, act) : found;
        if (after) {
            drafts.add(last);
        }
        return last;
    }

    /** {@code met several ministers. These included A and B}: those whom the act told by what they are; of several countries, each met alone. */
    private boolean partners(ActMention act, Draft last, List<Draft> drafts) {
        List<Identity> named = resolution.of(act).filter(p -> welcome(p, last)).toList();
        List<Identity> crowd = last.parties.keySet().stream().filter(p -> p.kind() == MentionKind.GROUP).toList();
        int behind = act.sentence() - last.sentence;
        // the diplomats: those told of a little before
        boolean known = behind > 0 && behind < FEW && act.clause().of(readout.text()).startsWith("The ");
        if (behind != 1 && !known || crowd.size() != 1 || named.isEmpty()) {
            return false;
        }
        last.parties.remove(crowd.get(0));
        // They are A and B: guests told by name were received as one
        String clause = act.clause().of(readout.text());
        boolean guests = clause.startsWith("They are ") || clause.startsWith("They were ");
        boolean apart = last.kind == Kind.MEETING && !guests && last.parties.size() == 1 && named.stream().map(Identity::side).distinct().count() == named.size();
        for (Identity party : apart ? named.subList(1, named.size()) : List.<Identity>of()) {
            Draft each = talks(last, act);
            each.status = last.status;
            each.venue = last.venue;
            each.acts.addAll(last.acts);
            each.tell(last);
            each.add(party, Role.PRINCIPAL);
            drafts.add(each);
        }
        (apart ? named.subList(0, 1) : named).forEach(p -> last.add(p, correspondent(last, Role.PRINCIPAL)));
        return true;
    }

    /** Those named join, and bodies where they wrote. */
    private static boolean welcome(Identity party, Draft last) {
        return party.kind().person() || party.kind() == MentionKind.BODY && last.kind == Kind.MESSAGE;
    }

    /** {@code received messages from abroad. They were from A and B}: those named behind a message sent it, or got it of a sender who was told; behind another act they are what they are. */
    private static Role correspondent(Draft last, Role other) {
        if (last.kind != Kind.MESSAGE) {
            return other;
        }
        if (!last.of(Role.BEARER).isEmpty()) {
            // The message was delivered by A, who was accompanied by B
            return Role.ATTENDEE;
        }
        return last.people().isEmpty() || last.of(Role.RECIPIENT).stream().anyMatch(Identity::person) ? Role.SENDER : Role.RECIPIENT;
    }

    /** {@code The official talks were attended by A}, after the guest's welcome: talks of those between whom that passed. */
    private static Draft talks(Draft welcome, ActMention act) {
        Draft out = new Draft(Kind.MEETING, act.future() ? Status.PLANNED : Status.REPORTED, act);
        welcome.of(Role.PRINCIPAL).forEach(p -> out.add(p, Role.PRINCIPAL));
        out.date = welcome.date;
        out.dateEvidence = welcome.dateEvidence;
        out.place = welcome.place;
        out.placeEvidence = welcome.placeEvidence;
        return out;
    }

    /** {@code At the conference, A said}: the one told last. */
    private static @Nullable Draft gathering(ActMention act, List<Draft> drafts) {
        Status wanted = act.future() ? Status.PLANNED : Status.REPORTED;
        Draft found = null;
        for (Draft d : drafts) {
            found = d.kind == Kind.CONFERENCE && d.status == wanted ? d : found;
        }
        return found;
    }

    /** Whether the list says at what they were: {@code A and B attended the talks}. */
    private static boolean named(ActMention act) {
        return act.telling() == Telling.PRESENT && act.verb().start() > act.clause().start();
    }

    private static boolean like(Kind a, Kind b) {
        return a == b || a == Kind.MEETING && b == Kind.CONFERENCE;
    }

    /** {@code The delegation was led by A}: whoever heads a side that nobody was named of yet is a principal. */
    private static boolean leads(Actor actor, Identity party, Draft last) {
        boolean alone = party.side() == null && last.of(Role.PRINCIPAL).size() == 2 && last.people().size() == 1;
        return actor.role() == Role.PRINCIPAL && alone || actor.role() == Role.PRINCIPAL && party.side() != null
                && last.parties.keySet().stream().noneMatch(p -> p.person() && party.side().equals(p.side()));
    }

    /** Those told by what they are go where people of their sides are named now. */
    private static void unnamed(Draft last) {
        Set<String> sides = Identity.sides(last.people().stream());
        last.parties.keySet().removeIf(p -> !p.person() && p.kind() != MentionKind.BODY && byName(p, sides) && last.parties.size() > 1);
    }

    /** Whether those who are named, of these sides, are the ones told by what they are. */
    private static boolean byName(Identity party, Set<String> sides) {
        return !counted(party) && (party.side() == null || sides.contains(party.side()));
    }

    /** {@code more than 80 legislators}: more than those who are named. */
    private static boolean counted(Identity party) {
        return party.kind() == MentionKind.GROUP && party.name().chars().anyMatch(Character::isDigit);
    }

    /** Those who meet a guest at the airport are principals, but for his own country's envoys. */
    private static boolean host(ActMention act, Identity party, Draft last) {
        List<Identity> guests = act.telling() == Telling.GREETED ? last.of(Role.PRINCIPAL) : List.of();
        return !guests.isEmpty() && (party.side() == null || !party.side().equals(guests.get(0).side()));
    }
}
