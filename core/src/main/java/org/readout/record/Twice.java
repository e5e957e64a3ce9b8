package org.readout.record;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;

/** Whether two drafts tell of one act, and what comes of both. */
final class Twice {
    /** A meeting told of without those who met, and who chaired it in one of so many sentences after it, are one. */
    private static final int SOON = 3;
    /** What two states signed is told to have been signed by whom in one of so many sentences after it. */
    private static final int PAGE = 8;
    /** Words that stand for those whom the body names. */
    private static final Pattern OUTLINES = Pattern.compile("\\b(?:representatives|officials|ministers|members of the government|members of government|authorities|counterparts|leaders|leadership|delegation)\\b",
            Pattern.CASE_INSENSITIVE);
    private final Resolution resolution;
    private final IntUnaryOperator paragraphs;

    /** {@code paragraphs} tells the paragraph of each sentence. */
    Twice(Resolution resolution, IntUnaryOperator paragraphs) {
        this.resolution = resolution;
        this.paragraphs = paragraphs;
    }

    /** Whether day, parties and place of two tellings of one kind and standing agree. */
    boolean same(Draft a, Draft b) {
        return sameDay(a, b) && samePlace(a, b) && !rites(a, b) && (sameParties(a, b) || outlined(a, b) || sameDays(a, b));
    }

    /** {@code A laid a wreath at the monument. A opened a school}: two ceremonies. */
    private static boolean rites(Draft a, Draft b) {
        return a.kind == Kind.CEREMONY && (a.tellings.contains(Telling.TRIBUTE) && b.tellings.contains(Telling.UNVEILING) || a.tellings.contains(Telling.UNVEILING) && b.tellings.contains(Telling.TRIBUTE));
    }

    /** {@code A represented Norland at the meeting of ministers in Lae on 7 and 8 May}, {@code The meeting in Lae on 7 and 8 May was chaired by B}. */
    private static boolean sameDays(Draft a, Draft b) {
        return a.kind == Kind.CONFERENCE && b.kind == Kind.CONFERENCE && a.date != null && a.date.contains("/") && a.date.equals(b.date) && a.place != null && a.place.equals(b.place);
    }

    /** One day or, of a visit, a day of it; or none told by one of the two. */
    static boolean sameDay(Draft a, Draft b) {
        boolean stop = a.kind == Kind.VISIT && b.kind == Kind.VISIT && a.place != null && a.place.equals(b.place) && Journeys.covers(a.date, b.date);
        return stop || a.date == null || b.date == null || a.date.equals(b.date) || a.date.contains(b.date) || b.date.contains(a.date);
    }

    private boolean samePlace(Draft a, Draft b) {
        boolean place = a.place == null || b.place == null || a.place.equals(b.place) || a.kind != Kind.VISIT && (resolution.within(a.place, b.place) || resolution.within(b.place, a.place)) || journey(a, b);
        return sameVenue(a, b) && (place || a.kind == Kind.MEETING && a.sentence != b.sentence);
    }

    /** One house or, but for visits, none told by one of the two. */
    static boolean sameVenue(Draft a, Draft b) {
        return a.venue == null || b.venue == null ? a.kind != Kind.VISIT || a.venue == b.venue : a.venue.exact().equals(b.venue.exact());
    }

    /** {@code visited Norway}, and in the body {@code paid a working visit to Oslo on 2 and 3 May}; a town told of without days of its own is a stop of the journey. */
    private boolean journey(Draft lead, Draft body) {
        boolean days = body.date != null && (lead.date == null || lead.date.equals(body.date) || lead.date.length() == 7 && body.date.startsWith(lead.date));
        return lead.kind == Kind.VISIT && lead.status == Status.REPORTED && days && lead.venue == null && body.venue == null && resolution.within(body.place, lead.place) && paragraph(lead) == 0 && paragraph(body) > 0;
    }

    /** {@code met representatives of the government}, and in the body {@code met Minister A and other representatives}: the lead names nobody of the other side. */
    private boolean outlined(Draft lead, Draft body) {
        List<Identity> people = lead.people();
        List<Identity> crowd = lead.parties.keySet().stream().filter(p -> p.kind() == MentionKind.GROUP).toList();
        boolean lone = lead.kind == Kind.MEETING && people.size() == 1 && crowd.size() == 1 && lead.parties.size() == 2 && paragraph(lead) == 0 && paragraph(body) > 0;
        return lone && body.parties.containsKey(people.get(0)) && crowd.get(0).side() != null && !crowd.get(0).side().equals(people.get(0).side()) && OUTLINES.matcher(crowd.get(0).name()).find()
                && body.parties.keySet().stream().anyMatch(p -> p.person() && crowd.get(0).side().equals(p.side()));
    }

    private int paragraph(Draft d) {
        return paragraphs.applyAsInt(d.sentence);
    }

    /** All the parties of the smaller telling are in the other: unnamed company counts for nothing. */
    private boolean sameParties(Draft a, Draft b) {
        List<Identity> x = a.people();
        List<Identity> y = b.people();
        boolean open = a.parties.isEmpty() && a.tellings.stream().allMatch(Telling.NOUN::equals) || x.isEmpty() && a.tellings.stream().allMatch(Telling.GATHERING::equals);
        boolean waits = open && b.sentence - a.sentence <= SOON;
        if (waits && (b.tellings.contains(Telling.NOUN) || a.kind == Kind.CONFERENCE && !b.parties.isEmpty()) && b.date == null) {
            return true;
        }
        if (x.isEmpty() && between(a, b) || watched(a, b)) {
            return true;
        }
        if (x.isEmpty() || y.isEmpty()) {
            boolean sat = a.kind == Kind.CONFERENCE || a.kind == Kind.MEETING && Math.max(a.parties.size(), b.parties.size()) > 1 && Math.abs(a.sentence - b.sentence) <= SOON;
            return sat && x.isEmpty() != y.isEmpty() && hosts(x.isEmpty() ? a : b, x.isEmpty() ? b : a) || shared(a, b) && !(x.isEmpty() != y.isEmpty() && others(x.isEmpty() ? a : b, x.isEmpty() ? b : a))
                    || x.isEmpty() && y.isEmpty() && a.kind != Kind.VISIT && a.date == null | b.date == null;
        }
        List<Identity> small = x.size() <= y.size() ? x : y;
        List<Identity> large = small == x ? y : x;
        boolean subset = (large == x ? a : b).parties.keySet().containsAll(small);
        boolean team = a.kind == Kind.MEETING && paragraph(a) > 0 && paragraph(b) > 0 && small.stream().map(Identity::side).distinct().count() == 1;
        boolean single = (small.size() == 1 || team) && large.size() > small.size() && a.kind != Kind.VISIT && a.kind != Kind.CONFERENCE && a.kind != Kind.RECEPTION;
        boolean group = single && (small == y ? b : a).parties.size() > small.size();
        return subset && !group && !(small.size() == large.size() && crowds(a, b));
    }

    /** {@code A spoke with B by telephone. They had a lengthy discussion on trade}: what the two talked about was talked about in their call. */
    static boolean spoken(Draft draft, List<Draft> drafts) {
        boolean talk = draft.kind == Kind.MEETING && draft.status == Status.REPORTED && draft.date == null && draft.place == null && draft.venue == null && !draft.tellings.contains(Telling.ENCOUNTER);
        return talk && draft.people().size() > 1 && drafts.stream().anyMatch(d -> d.kind == Kind.CALL && d.status == Status.REPORTED && d.parties.keySet().equals(draft.parties.keySet()));
    }

    private static boolean shared(Draft a, Draft b) {
        return a.parties.keySet().stream().anyMatch(p -> b.parties.keySet().stream().anyMatch(q -> p.name().equals(q.name())));
    }

    /** {@code A delegation met A. The officials also met members of the Cabinet}: a meeting of others than the one at which somebody is named. */
    private boolean others(Draft crowd, Draft named) {
        boolean meetings = crowd.kind == Kind.MEETING && named.kind == Kind.MEETING && crowd.sentence != named.sentence;
        return meetings && crowd.parties.keySet().stream().filter(p -> p.kind() == MentionKind.GROUP).anyMatch(p -> named.parties.keySet().stream().noneMatch(q -> q.name().equals(p.name())));
    }

    /** {@code A met firms. A also met members of the Cabinet}: two, where the body tells of both. */
    boolean crowds(Draft a, Draft b) {
        List<String> x = crowd(a);
        List<String> y = crowd(b);
        return a.kind == Kind.MEETING && paragraph(a) > 0 && paragraph(b) > 0 && !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
    }

    private static List<String> crowd(Draft d) {
        return d.parties.keySet().stream().filter(p -> p.kind() == MentionKind.GROUP).map(Identity::name).toList();
    }

    /** {@code Consultations between Norland and Sudland were held. Minister A met Director B}: those who met for the two. */
    private static boolean between(Draft states, Draft people) {
        List<String> sides = states.parties.keySet().stream().map(p -> String.valueOf(p.side())).distinct().sorted().toList();
        boolean bodies = states.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.BODY);
        int near = states.kind == Kind.SIGNING && people.kind == Kind.SIGNING ? PAGE : SOON;
        List<String> own = people.parties.keySet().stream().filter(Identity::person).map(p -> String.valueOf(p.side())).distinct().sorted().toList();
        boolean soon = people.sentence >= states.sentence && people.sentence - states.sentence <= near && (states.kind == Kind.MEETING || states.kind == Kind.SIGNING);
        return soon && bodies && sides.size() == 2 && sides.equals(own) && (people.date == null || people.date.equals(states.date) || states.date == null && states.kind == Kind.SIGNING);
    }

    /** {@code A and B were present at the signing of a protocol. The protocol was signed by C}. */
    private static boolean watched(Draft a, Draft b) {
        boolean soon = a.kind == Kind.SIGNING && !b.people().isEmpty() && b.sentence >= a.sentence && b.sentence - a.sentence <= SOON;
        return soon && a.parties.values().stream().allMatch(r -> r == Role.WITNESS) && b.parties.values().stream().allMatch(r -> r == Role.PRINCIPAL);
    }

    /** {@code A spoke at the conference}, {@code Switzerland is hosting the conference}: the state for which the one speaks. */
    private static boolean hosts(Draft states, Draft people) {
        List<String> sides = people.parties.keySet().stream().map(Identity::side).toList();
        boolean apart = states.place != null && !states.place.equals(people.place) || states.date != null && states.date.length() > 4 && !states.date.equals(people.date);
        boolean pair = states.kind == Kind.CONFERENCE || states.parties.size() > 1 && people.parties.size() > 1 && states.parties.keySet().stream().allMatch(p -> p.side() != null && p.side().length() == 2);
        boolean loose = states.kind == Kind.MEETING && (people.place == null || states.place == null || people.place.equals(states.place)) && sameDay(states, people);
        return pair && (!apart || loose) && states.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.BODY && p.side() != null && sides.contains(p.side()));
    }

    /** Adds what the second telling tells besides to the first. */
    void merge(Draft old, Draft draft) {
        if (outlined(old, draft)) {
            old.parties.keySet().removeIf(p -> p.kind() == MentionKind.GROUP);
        }
        if (between(old, draft)) {
            old.parties.clear();
        }
        draft.parties.forEach((party, role) -> {
            if (party.person() || old.people().isEmpty()) {
                old.add(party, role);
            }
        });
        old.acts.addAll(draft.acts);
        old.tell(draft);
        if (old.date == null || draft.date != null && draft.date.length() > old.date.length() && (!draft.date.contains("/") || old.date.length() < 10)) {
            old.date = draft.date == null ? old.date : draft.date;
            old.dateEvidence = draft.dateEvidence == null ? old.dateEvidence : draft.dateEvidence;
        }
        if (old.place == null || resolution.within(draft.place, old.place)) {
            old.place = draft.place;
            old.placeEvidence = draft.placeEvidence;
        }
        old.venue = old.venue == null ? draft.venue : old.venue;
        old.initiator = old.initiator == null ? draft.initiator : old.initiator;
    }
}
