package org.readout.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Places;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Telling;

/** Gives acts told without a day or place those of the talks they follow, of the stop and of the journey they lie in. */
final class Itinerary {
    private static final Set<Kind> FOLLOWING = Set.of(Kind.SIGNING, Kind.RECEPTION, Kind.CEREMONY);
    /** Their day is the journey's last, and not that of what took place on it. */
    private static final Set<Telling> HOMEWARD = Set.of(Telling.RETURN, Telling.FLIGHT_BACK);
    private static final Set<Telling> DEPARTURES = Set.of(Telling.DEPARTURE, Telling.FLIGHT);
    private static final Pattern SETTING = Pattern.compile(", where | and (?:met|held|called|had|engaged|was received|was welcomed)\\b");
    private static final Pattern PRIOR = Pattern.compile("(?:prior to|before|ahead of)(?: (?:his|her|their|the|this))? (?:visit|travel|arriv|journey|trip|going|flying|stay)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THEN = Pattern.compile("(?:subsequently|afterwards?|thereafter|then|later|immediately|shortly|following|after|before|earlier|next|also|in addition"
            + "|additionally|separately|meanwhile)\\b", Pattern.CASE_INSENSITIVE);
    /** What is done beside a gathering. */
    private static final Pattern MARGINS = Pattern.compile("\\b(?:margins?|sidelines?|fringes?|bilateral(?:ly|s)?|occasion|in addition|also|separate(?:ly)?|counterparts?|during the|there)\\b", Pattern.CASE_INSENSITIVE);
    /** So many acts at most are looked at for the gathering beside which another passed. */
    private static final int FAR = 40;
    /** Their place is the one that is left, and what follows takes place elsewhere. */
    private static final Set<Telling> OUTWARD = Set.of(Telling.DEPARTURE, Telling.SETTING_OFF);
    private final Annotations annotations;
    private final List<Draft> drafts;
    private final Scenery scenery;
    private final Standing standing;
    private final Places places;
    private final Lands lands;
    /** The act told last, of each standing. */
    private final Map<Status, Draft> last = new EnumMap<>(Status.class);
    /** The stops of each standing by where they are told, be it once more. */
    private final Map<Status, TreeMap<Integer, Draft>> stops = new EnumMap<>(Status.class);
    /** Stops that one sentence lists: what is told after them may be at any. */
    private final Set<Draft> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Dated acts by standing and place. */
    private final Map<String, Draft> days = new HashMap<>();

    Itinerary(Annotations annotations, List<Draft> drafts, Scenery scenery, Places places, Lands lands) {
        this.standing = new Standing(annotations, drafts);
        this.scenery = scenery;
        this.places = places;
        this.lands = lands;
        this.annotations = annotations;
        this.drafts = drafts;
    }

    void inherit() {
        Draft main = null;
        settings();
        shared();
        list();
        Draft visit = visit();
        Stay.number(annotations, drafts, visit);
        schedule();
        stops();
        for (Draft d : drafts) {
            if (!apart(d) && d.status != Status.BACKGROUND) {
                scenery.dress(d, since(d));
            }
            scheduled(d);
            String own = d.date;
            boolean apart = apart(d);
            Draft before = apart ? last.get(d.status) : last.put(d.status, d);
            if (before != null && d.status != Status.BACKGROUND && (FOLLOWING.contains(d.kind) && !seen(before, d) || near(before, d) && !Stay.onward(annotations, places, before, d))) {
                from(d, before);
            }
            if (d.kind == Kind.MESSAGE && d.status == Status.REPORTED && !d.of(Role.BEARER).isEmpty() && main != null && d.date == null) {
                d.date = main.date;
                d.dateEvidence = main.dateEvidence;
            }
            if (!apart) {
                within(d, visit);
                margins(d);
            }
            if (before != null && d.status == Status.REPORTED && d.date == null && before.date != null && before.date.length() == 10 && d.kind != Kind.VISIT && follows(d)) {
                d.date = before.date;
                d.dateEvidence = before.dateEvidence;
            }
            main = d.status == Status.REPORTED && main == null ? d : main;
            // what is yet to come is not on the day of what is over
            if (own == null && d.status == Status.PLANNED && d.date != null && standing.over(d.date)) {
                d.date = null;
                d.dateEvidence = null;
            }
        }
    }

    private void stops() {
        for (Draft d : drafts) {
            if (d.kind == Kind.VISIT && d.place != null && d.venue == null && !leaves(d) && !sight(d)) {
                d.acts.forEach(a -> stops.computeIfAbsent(d.status, k -> new TreeMap<>()).put(a.start(), d));
            }
        }
    }

    /** The stop reached last before an act; null where none is. */
    private Map.@Nullable Entry<Integer, Draft> stop(Draft d) {
        return stops.containsKey(d.status) && !d.acts.isEmpty() ? stops.get(d.status).lowerEntry(d.acts.get(0).start()) : null;
    }

    /** The sentence that tells of the stop reached last. */
    private int since(Draft d) {
        var stop = stop(d);
        return stop == null ? 0 : sentence(stop.getKey(), d);
    }

    /** The sentence of what is told at an offset before an act. */
    private int sentence(int offset, Draft d) {
        int i = d.sentence;
        while (i > 0 && annotations.sentences().get(i).span().start() > offset) {
            i--;
        }
        return i;
    }

    /** {@code visited the Old Palace, where he met B}: the house is only where they met. */
    private void settings() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            Draft house = drafts.get(i - 1);
            Draft d = drafts.get(i);
            boolean met = house.kind == Kind.VISIT && house.venue != null && d.kind == Kind.MEETING && d.sentence == house.sentence && (d.venue == null || d.venue.equals(house.venue))
                    && house.status == d.status && house.parties.keySet().stream().allMatch(d::has);
            if (met && SETTING.matcher(annotations.readout().text()).region(house.acts.get(0).start(), Math.max(house.acts.get(0).start(), d.acts.get(0).end())).find()) {
                d.venue = house.venue;
                from(d, house);
                drafts.remove(i - 1);
            }
        }
    }

    /** {@code met B and gave a lunch for her today}: the day told behind the last of one sentence is that of those before, where none has another. */
    private void shared() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft d = drafts.get(i);
            Draft next = drafts.get(i + 1);
            boolean one = d.sentence == next.sentence && d.status == next.status && d.status != Status.BACKGROUND && d.date == null && !d.vague && next.date != null && next.date.length() == 10;
            boolean close = d.kind != Kind.VISIT && next.kind != Kind.VISIT && next.dateEvidence != null && !d.acts.isEmpty() && next.dateEvidence.span().start() > d.acts.get(0).end();
            if (one && close && next.parties.keySet().stream().anyMatch(d::has)) {
                d.date = next.date;
                d.dateEvidence = next.dateEvidence;
            }
        }
    }

    /** {@code will travel to Malawi and Zambia}. */
    private void list() {
        for (int i = 1; i < drafts.size(); i++) {
            Draft a = drafts.get(i - 1);
            Draft b = drafts.get(i);
            if (a.kind == Kind.VISIT && b.kind == Kind.VISIT && a.sentence == b.sentence && a.place != null && b.place != null && !a.place.equals(b.place)) {
                listed.add(a);
                listed.add(b);
            }
        }
    }

    /** {@code He will be in Riyadh on 3 May and in Kuwait on 4 May}: the days told of places hold for what is told of these later. */
    private void schedule() {
        for (Draft d : drafts) {
            if (d.date != null && d.place != null && !apart(d) && d.status != Status.BACKGROUND) {
                days.putIfAbsent(d.status + d.place, d);
            }
        }
    }

    /** {@code departed from Lae}: what is told after it was before. */
    private boolean leaves(Draft d) {
        return d.told(DEPARTURES) && d.acts.stream().anyMatch(a -> a.of(annotations.readout().text()).contains(" from "));
    }

    /** {@code Subsequently, A received B}: on the same day. */
    private boolean follows(Draft d) {
        Span sentence = annotations.sentences().get(d.sentence).span();
        return THEN.matcher(annotations.readout().text()).region(sentence.start(), sentence.end()).lookingAt();
    }

    private void scheduled(Draft d) {
        Draft stop = d.date == null && d.place != null && !apart(d) ? days.get(d.status + d.place) : null;
        if (stop != null) {
            from(d, stop);
        }
    }

    /** {@code visited a school on Tuesday. ... After the talks A signed an agreement}: what was seen by the way is not what the other follows. */
    private static boolean seen(Draft before, Draft d) {
        return before.kind == Kind.VISIT && before.venue != null && d.kind == Kind.SIGNING && before.sentence != d.sentence;
    }

    /** What lies on a journey takes the day and place of the stop reached last, else the journey's. */
    private void within(Draft d, @Nullable Draft visit) {
        var told = stop(d);
        Draft stop = told == null ? null : told.getValue();
        boolean travellers = stop != null && together(stop, d) && stop.parties.keySet().stream().anyMatch(d::has);
        if (travellers && d.status != Status.BACKGROUND && lands.elsewhere(stop, d) == null) {
            boolean alone = listed.remove(stop);
            listed.addAll(alone && sentence(told.getKey(), d) == stop.sentence ? List.of(stop) : List.of());
            from(d, stop);
        }
        boolean ahead = visit != null && visit.status == Status.REPORTED && d.status == Status.PLANNED && visit.date.contains("/");
        if (visit != null && d != visit && !(Stay.onward(annotations, places, visit, d) || stop != null && lands.elsewhere(stop, d) == null && Stay.onward(annotations, places, visit, stop)) && (d.status == visit.status || ahead) && together(visit, d) && (lands.elsewhere(visit, d) == null || visit.date.length() != 10)) {
            from(d, visit);
        }
    }

    /** {@code attended the conference in Lae. On the margins, she met B}: there and then, where nothing else is told. */
    private void margins(Draft d) {
        boolean open = d.kind == Kind.MEETING && d.place == null && d.venue == null && d.status != Status.BACKGROUND && !d.people().isEmpty();
        Draft gathering = null;
        for (int i = 0; open && i < Math.min(FAR, drafts.size()) && drafts.get(i) != d; i++) {
            Draft o = drafts.get(i);
            gathering = o.kind == Kind.CONFERENCE && o.status == d.status && o.place != null && o.people().stream().anyMatch(d::has) ? o : gathering;
        }
        if (gathering != null && together(gathering, d) && MARGINS.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find()) {
            from(d, gathering);
        }
    }

    /** Whether an act may lie on a journey by its day: told of two days that have nothing in common it does not. */
    private static boolean together(Draft journey, Draft d) {
        if (d.date == null || journey.date == null || d.date.length() < 10 || journey.date.length() < 10) {
            return true;
        }
        return first(d).compareTo(last(journey)) <= 0 && first(journey).compareTo(last(d)) <= 0;
    }

    private static String first(Draft d) {
        return d.date.substring(0, 10);
    }

    private static String last(Draft d) {
        return d.date.substring(d.date.length() - 10);
    }

    /** {@code visited A}, of which nothing is known but that it can be visited: a house or a village, and nothing else lies there. */
    private boolean sight(Draft d) {
        return (d.tellings.get(0) == Telling.SIGHT || d.tellings.get(0) == Telling.TOUR) && (d.place == null || places.get(d.place) == null && places.get(d.place.split(",| and ")[0]) == null);
    }

    private @Nullable Draft visit() {
        for (Draft d : drafts) {
            if (d.kind == Kind.VISIT && d.date != null && d.venue == null && !leaves(d) && !sight(d) && !d.told(HOMEWARD) && !OUTWARD.containsAll(d.tellings)) {
                return d;
            }
        }
        return null;
    }

    private static boolean apart(Draft d) {
        return d.kind == Kind.MESSAGE || d.kind == Kind.CALL;
    }

    /** Acts of one sentence, or of one paragraph of a programme, go on from place to place in order. */
    private boolean near(Draft before, Draft d) {
        boolean paragraph = annotations.sentences().get(before.sentence).paragraph() == annotations.sentences().get(d.sentence).paragraph();
        boolean told = before.sentence == d.sentence && !(listed.contains(before) && listed.contains(d) && before.date != null && before.date.length() == 10);
        return told || paragraph && d.status == Status.PLANNED && d.sentence - before.sentence < 3;
    }

    /** {@code Prior to visiting Lae, A met B}: not there, and not then. */
    private boolean before(Draft d, Draft stop) {
        String sentence = annotations.sentences().get(d.sentence).span().of(annotations.readout().text());
        int comma = sentence.indexOf(',');
        return stop.place != null && comma > 0 && PRIOR.matcher(sentence).lookingAt() && sentence.substring(0, comma).contains(stop.place);
    }

    private void from(Draft d, Draft told) {
        if (before(d, told)) {
            return;
        }
        Draft main = d.place == null && lands.others(told, d) ? theirs(told, d) : told;
        if (d.date == null && !d.vague && !Stay.came(annotations, main, d)) {
            d.date = main.date;
            d.dateEvidence = main.dateEvidence;
        }
        if (d.place == null && !apart(d) && (main != told || !listed.contains(main) && !(main.kind == Kind.VISIT && lands.others(main, d)))) {
            d.place = main.place;
            d.placeEvidence = main.placeEvidence;
        }
    }

    /** {@code will visit Norland and Chile. She will meet the Chilean Minister}: of the stops that which is in the country of those who are met; else the one told. */
    private Draft theirs(Draft told, Draft d) {
        return lands.stops(told, d).filter(o -> o.people().stream().anyMatch(d::has) && together(o, d)).findFirst().orElse(told);
    }
}
