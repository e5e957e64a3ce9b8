package org.readout.record;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.TimeExpression.Weekday;

/** Takes the arrival and the departure that a programme tells for parts of the visit that it announces. */
final class Journeys {
    private static final Set<Telling> DEPARTURES = Set.of(Telling.DEPARTURE, Telling.SETTING_OFF);
    /** All that tell of somebody who sets out, arrives or goes home. */
    private static final Set<Telling> MOVES = Set.of(Telling.ARRIVAL, Telling.DEPARTURE, Telling.SETTING_OFF, Telling.RETURN, Telling.FLIGHT, Telling.FLIGHT_BACK, Telling.INVERTED);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** How it is told who meets somebody at the airport. */
    private static final Set<Telling> MEETING = Set.of(Telling.AUDIENCE, Telling.ENCOUNTER, Telling.WELCOME);
    /** In sentences. */
    private static final int SOON = 4;
    private final Map<String, String> countries;
    private final Set<String> states;

    /** {@code countries} holds the sides of places, {@code states} those that are countries. */
    Journeys(Map<String, String> countries, Set<String> states) {
        this.countries = countries;
        this.states = states;
    }

    /** Whether somebody is told to set out, arrive or go home. */
    static boolean moves(Draft draft) {
        return draft.told(MOVES);
    }

    /** Whether somebody is told to arrive. */
    static boolean arrives(Draft draft) {
        return draft.tellings.stream().allMatch(Telling.ARRIVAL::equals);
    }

    /** The announced visit that a planned arrival or departure is part of; null if it is none's. */
    @Nullable Draft of(Draft draft, List<Draft> drafts) {
        boolean arrives = arrives(draft);
        boolean leaves = DEPARTURES.containsAll(draft.tellings);
        if (draft.kind != Kind.VISIT || draft.status != Status.PLANNED || !arrives && !leaves) {
            return null;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft visit = drafts.get(i);
            boolean same = visit.kind == Kind.VISIT && visit.status == Status.PLANNED && visit.venue == null && visit.parties.keySet().containsAll(draft.of(Role.PRINCIPAL));
            if (same && leaves && home(draft)) {
                return visit;
            }
            if (same) {
                return within(visit, draft) && guest(visit) && (leaves || !later(visit, draft)) ? visit : null;
            }
        }
        return null;
    }

    /** {@code A arrived in Lae. At the airport, he was met by B}: adds whoever met him to the journey told before; false where none was. */
    static boolean greeted(Draft draft, List<Draft> drafts) {
        boolean met = draft.kind == Kind.VISIT && MEETING.containsAll(draft.tellings) && draft.date == null;
        for (int i = drafts.size() - 1; met && i >= 0; i--) {
            Draft visit = drafts.get(i);
            if (visit.kind == Kind.VISIT && draft.sentence - visit.sentence < SOON && visit.status == draft.status && visit.people().stream().anyMatch(draft::has)) {
                draft.parties.keySet().forEach(p -> visit.add(p, Role.PRINCIPAL));
                visit.acts.addAll(draft.acts);
                visit.tell(draft);
                return true;
            }
        }
        return false;
    }

    /** {@code leaves Chile on 10 May}, of a Chilean: he sets out. */
    private boolean home(Draft part) {
        String country = part.place == null ? null : countries.get(part.place);
        return country != null && part.of(Role.PRINCIPAL).stream().allMatch(p -> country.equals(p.side()));
    }

    /** The visit lasts from its first day to that of the departure. */
    void join(Draft visit, Draft part) {
        boolean open = visit.date == null || part.date != null && visit.date.length() < 10 && part.date.startsWith(visit.date);
        if (open && home(part)) {
            visit.date = part.date;
            visit.dateEvidence = part.dateEvidence;
        }
        boolean leaves = DEPARTURES.containsAll(part.tellings);
        if (part.date != null && part.date.length() == 10) {
            if (leaves && visit.date != null && visit.date.length() == 10 && visit.date.compareTo(part.date) < 0) {
                visit.date = visit.date + "/" + part.date;
            } else if (!leaves && (visit.date == null || part.date.startsWith(visit.date))) {
                visit.date = part.date;
                visit.dateEvidence = part.dateEvidence;
            }
        }
        visit.acts.addAll(part.acts);
        visit.tell(part);
    }

    /** The visit told of before lasts over the span, or until the day, that is told of it. */
    static void last(@Nullable String day, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0 && day != null; i--) {
            Draft visit = drafts.get(i);
            if (visit.kind != Kind.VISIT || visit.status == Status.BACKGROUND || visit.venue != null) {
                continue;
            }
            boolean span = day.contains("/");
            boolean open = visit.date == null || visit.date.length() < 10;
            // who leaves home on the eve is on the visit from its first day
            boolean near = !open && visit.date.length() == 10 && day.length() >= 10 && visit.date.compareTo(day.substring(day.length() - 10)) <= 0;
            if (span && (open || near)) {
                visit.date = day;
            } else if (!span && near && day.length() == 10 && !visit.date.equals(day)) {
                visit.date = visit.date + "/" + day;
            }
            share(visit, drafts.subList(0, i));
            return;
        }
    }

    /** {@code will travel to A, B and C from 1 to 9 May ... On 3 May he will visit B}: of the journey's days that of the stop. */
    static void narrow(Draft old, Draft stop, List<Draft> drafts) {
        boolean journey = old.kind == Kind.VISIT && old.date != null && stop.date != null && !old.date.equals(stop.date) && covers(old.date, stop.date);
        if (journey && drafts.stream().filter(d -> d.kind == Kind.VISIT && d.sentence == old.sentence && old.date.equals(d.date)).count() > 1) {
            old.date = stop.date;
            old.dateEvidence = stop.dateEvidence;
        }
    }

    /** {@code will visit A on 2 and 3 July ... B will receive her on Monday}: of the weekdays to come that which lies within the visit. */
    static @Nullable String weekday(ActMention act, @Nullable String day, List<Draft> drafts) {
        boolean bare = day != null && day.length() == 10 && act.future() && act.time() != null && act.time().expression() instanceof Weekday;
        for (Draft d : bare ? drafts : List.<Draft>of()) {
            if (d.kind == Kind.VISIT && d.status == Status.PLANNED && d.date != null && d.date.length() == 21 && day.compareTo(d.date.substring(0, 10)) < 0) {
                LocalDate first = LocalDate.parse(d.date.substring(0, 10));
                String inside = first.with(TemporalAdjusters.nextOrSame(LocalDate.parse(day).getDayOfWeek())).toString();
                return covers(d.date, inside) ? inside : day;
            }
        }
        return day;
    }

    /** {@code will visit A next year ... will arrive on 2 May}: days told without a year are in that of the visit announced before. */
    static @Nullable String year(ActMention act, @Nullable String day, String text, List<Draft> drafts) {
        boolean open = day != null && day.length() >= 10 && act.time() != null && (act.future() || act.telling() == Telling.TERM) && act.kind() != Kind.MESSAGE;
        String words = open ? act.time().span().of(text) : "";
        if (words.chars().noneMatch(Character::isDigit) || YEAR.matcher(words).find()) {
            return day;
        }
        for (Draft d : drafts) {
            boolean ahead = d.kind == Kind.VISIT && d.status == Status.PLANNED && d.date != null && d.date.length() == 4 && day.compareTo(d.date) < 0;
            if (ahead) {
                return day.replace(day.substring(0, 4) + "-", d.date + "-");
            }
        }
        return day;
    }

    /** Whether a span of days holds a day or a shorter span. */
    static boolean covers(@Nullable String span, @Nullable String day) {
        return span != null && day != null && span.length() == 21 && day.length() >= 10 && span.substring(0, 10).compareTo(day.substring(0, 10)) <= 0
                && day.substring(day.length() - 10).compareTo(span.substring(11)) <= 0;
    }

    /** {@code will travel to A and B}: the days of the journey are those of each stop that has none of its own. */
    private static void share(Draft visit, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence == visit.sentence; i--) {
            Draft stop = before.get(i);
            boolean open = stop.date == null || visit.date != null && stop.date.length() < 10 && visit.date.startsWith(stop.date);
            if (stop.kind == Kind.VISIT && stop.status == visit.status && stop.venue == null && open) {
                stop.date = visit.date;
            }
        }
    }

    private boolean within(Draft visit, Draft part) {
        if (part.place == null || visit.place == null) {
            return part.place == null;
        }
        String country = countries.get(visit.place);
        boolean inside = country != null && country.equals(countries.get(part.place));
        return part.place.equals(visit.place) || inside && (states.contains(visit.place) || states.contains(part.place));
    }

    /** Whoever leaves his own country sets out, and does not end a visit to it. */
    private boolean guest(Draft visit) {
        String country = visit.place == null ? null : countries.get(visit.place);
        return visit.parties.keySet().stream().map(Identity::side).noneMatch(side -> side != null && side.equals(country));
    }

    /** A second arrival on another day is another stop. */
    private static boolean later(Draft visit, Draft part) {
        return visit.date != null && part.date != null && !visit.date.contains(part.date) && !part.date.startsWith(visit.date);
    }
}
