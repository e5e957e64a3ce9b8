package org.readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Resolution;
import org.readout.model.Status;

/** Gives what a report tells without a place that of the rest, where all the rest passed in one country and among the same people. */
final class OneCountry {
    /** A gathering has a seat of its own; nobody is anywhere at a call. */
    private static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.SIGNING, Kind.CEREMONY, Kind.RECEPTION, Kind.VISIT);
    /** Words of another time or place, or of what is told as a habit. */
    private static final Pattern OTHER = Pattern.compile("\\b(?:" + OneDay.ELSEWHEN + "|before(?! leaving| departing| (?:his|her|their|the) departure)|back in|video|virtual|virtually|online|tele\\w+|phone)\\b", Pattern.CASE_INSENSITIVE);

    /** So many acts at most of one person are looked at. */
    private static final int FAR = 40;

    private OneCountry() {
    }

    static void share(Annotations annotations, Resolution resolution, List<Draft> drafts) {
        for (Status status : List.of(Status.REPORTED, Status.PLANNED)) {
            List<Draft> placed = drafts.stream().filter(d -> d.status == status && d.place != null).toList();
            Draft where = placed.stream().map(d -> Objects.requireNonNullElse(resolution.countries().get(d.place), d.place)).distinct().count() == 1 ? widest(placed, resolution) : null;
            if (where != null) {
                boolean land = resolution.states().contains(where.place);
                boolean lead = drafts.stream().filter(o -> o.status == status).findFirst().orElse(where) == where;
                Map<Identity, List<Draft>> among = new HashMap<>();
                placed.forEach(o -> o.parties.keySet().stream().filter(Identity::person).forEach(p -> add(among.computeIfAbsent(p, k -> new ArrayList<>()), o)));
                drafts.stream().filter(d -> d.status == status && open(d, land) && known(where, d, resolution, lead, placed.size() > 1) && told(d, among) && !OTHER.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find())
                        .forEach(d -> take(d, where));
            }
        }
    }

    private static void add(List<Draft> told, Draft d) {
        if (told.size() < FAR) {
            told.add(d);
        }
    }

    /** Whether an act may be given a place; what is seen is in a country, and not in the town where the talks were. */
    private static boolean open(Draft d, boolean land) {
        return d.place == null && KINDS.contains(d.kind) && !d.vague && !d.embedded && (d.kind != Kind.VISIT || d.venue != null && land);
    }

    /** A town visited by the way is one of several, and what is told of later is elsewhere, unless guests are received at home or several acts were there. */
    private static boolean known(Draft where, Draft d, Resolution resolution, boolean lead, boolean several) {
        boolean before = where.sentence <= d.sentence || several;
        boolean home = where.kind != Kind.CONFERENCE && Objects.equals(resolution.countries().get(where.place), resolution.home());
        return resolution.states().contains(where.place) || lead && where.kind != Kind.CONFERENCE || where.kind != Kind.VISIT && (before || home);
    }

    /** Whether somebody took part who is told to have been there, on days that agree. */
    private static boolean told(Draft d, Map<Identity, List<Draft>> among) {
        return d.people().stream().anyMatch(p -> among.getOrDefault(p, List.of()).stream().anyMatch(o -> day(o, d)));
    }

    private static void take(Draft d, Draft where) {
        d.place = where.place;
        d.placeEvidence = where.placeEvidence;
    }

    /** The draft whose place all others lie in: a town that is told alone, else the country; null where towns only are told. */
    private static @Nullable Draft widest(List<Draft> placed, Resolution resolution) {
        Draft first = placed.get(0);
        if (placed.stream().allMatch(d -> d.place.equals(first.place))) {
            return first;
        }
        return placed.stream().filter(d -> resolution.states().contains(d.place)).findFirst().orElse(null);
    }

    /** Whether two acts may have passed in one stay. */
    private static boolean day(Draft placed, Draft d) {
        return placed.date == null || d.date == null || placed.date.contains(d.date) || d.date.contains(placed.date) || Journeys.covers(placed.date, d.date);
    }
}
