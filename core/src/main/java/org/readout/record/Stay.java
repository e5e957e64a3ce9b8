package org.readout.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Status;
import org.readout.model.Zone;

/** Counts the days of a visit ({@code On the second day of her visit, A met B}), and tells what comes after them. */
final class Stay {
    private static final Pattern DAY = Pattern.compile("^(?:On|During) the (first|opening|second|third|fourth|fifth|last|final|closing) day of (?:his|her|the|their|its) (?:\\w+ ){0,3}(?:visit|trip|stay|tour)\\b");
    private static final Map<String, Integer> NUMBERS = Map.of("first", 0, "opening", 0, "second", 1, "third", 2, "fourth", 3, "fifth", 4);

    private static final Map<String, Integer> LENGTHS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);
    private static final Pattern ENDED = Pattern.compile("\\b(?:concluded|ended|completed|finished|wrapped up|concluding|wrapping up) (?:an?|his|her|their|its) (two|three|four|five|six|seven)-day "
            + "(?:\\w+ ){0,3}(?:visit|trip|tour|stay)\\b", Pattern.CASE_INSENSITIVE);

    /** What leads from one journey to the next. */
    private static final Pattern ONWARD = Pattern.compile("\\b(?:then|afterwards|thereafter|subsequently|onwards?|travel(?:s|led|ling)? on|continu\\w+ (?:on |his |her |the )?(?:\\w+ )?to|(?:following|after) (?:his|her|their|the) (?:\\w+ ){0,2}(?:visit|trip|stay))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AHEAD = Pattern.compile("\\b(?:prior to|before|ahead of)\\b[^,;]{0,20}$", Pattern.CASE_INSENSITIVE);

    /** What begins and tells how long it lasts. */
    private static final Pattern BEGUN = Pattern.compile("\\b(?:began|begins?|beginning|starts?|started|starting|embarked|embarks)\\b[^.;]{0,30}\\b(two|three|four|five|six|seven)-day\\b");

    /** In days: whom a report lets arrive stays about so long, where nothing else is told. */
    private static final int SOON = 3;

    private Stay() {
    }

    /** {@code A arrived in Lae on Monday. The next day, she met B}: still there, where no other journey or place is told since. */
    static void there(List<Draft> drafts, Lands lands) {
        Draft stop = null;
        for (Draft d : drafts) {
            boolean met = d.kind == Kind.MEETING || d.kind == Kind.SIGNING || d.kind == Kind.RECEPTION;
            if (d.kind == Kind.VISIT) {
                stop = Journeys.arrives(d) && d.place != null && d.status == Status.REPORTED && d.date != null && d.date.length() == 10 ? d : null;
            } else if (stop != null && met && d.place == null && d.status != Status.BACKGROUND && soon(stop.date, d.date) && stop.people().stream().anyMatch(d::has) && !lands.others(stop, d)) {
                d.place = stop.place;
                d.placeEvidence = stop.placeEvidence;
            } else if (stop != null && d.place != null && !d.place.equals(stop.place)) {
                stop = null;
            }
        }
    }

    private static boolean soon(String came, @Nullable String day) {
        return day != null && day.length() == 10 && day.compareTo(came) >= 0 && !LocalDate.parse(day).isAfter(LocalDate.parse(came).plusDays(SOON));
    }

    /** {@code began a three-day visit on Tuesday}: the days from the one told, which is the first; the day itself where nothing begins. */
    static @Nullable String lasting(String clause, @Nullable String day) {
        Matcher m = BEGUN.matcher(clause);
        return day == null || day.length() != 10 || !m.find() ? day : day + "/" + LocalDate.parse(day).plusDays(LENGTHS.get(m.group(1)) - 1);
    }

    /** A report of the first day of a visit tells of that day, whatever of the visit is to come. */
    static void opened(Annotations annotations, List<Draft> drafts) {
        String today = annotations.readout().published();
        Draft visit = today == null ? null : drafts.stream().filter(d -> d.kind == Kind.VISIT && d.status == Status.REPORTED && d.date != null && d.date.length() == 21 && d.date.startsWith(today)).findFirst().orElse(null);
        for (Draft d : visit == null ? List.<Draft>of() : drafts) {
            if (d != visit && d.status == Status.REPORTED && visit.date.equals(d.date) && d.dateEvidence == visit.dateEvidence) {
                d.date = today;
            }
        }
    }

    /** {@code will visit Norland on 2 and 3 May. She will then travel to Chile}: to another country, on days that are not told. */
    static boolean onward(Annotations annotations, Places places, Draft visit, Draft d) {
        Place from = visit.place == null ? null : places.get(visit.place);
        Place to = d.place == null ? null : places.get(d.place);
        boolean days = visit.date != null && visit.date.length() > 10;
        boolean abroad = days && d.kind == Kind.VISIT && d != visit && from != null && to != null && from.side() != null && to.side() != null && !from.side().equals(to.side());
        return ahead(annotations, visit, d) || abroad && d.sentence > visit.sentence && ONWARD.matcher(annotations.sentences().get(d.sentence).span().of(annotations.readout().text())).find();
    }

    /** {@code will meet B in Lae prior to talks with C the next day}: not there. */
    private static boolean ahead(Annotations annotations, Draft first, Draft d) {
        boolean days = first.sentence == d.sentence && first.date != null && d.date != null && !first.date.equals(d.date) && !first.acts.isEmpty() && !d.acts.isEmpty();
        int from = days ? first.acts.get(0).end() : 0;
        return days && from < d.acts.get(0).start() && AHEAD.matcher(annotations.readout().text()).region(from, d.acts.get(0).start()).find();
    }

    /** {@code A met B. A arrived in Norland on Monday}: what was told before the arrival was not all done on that day. */
    static boolean came(Annotations annotations, Draft visit, Draft d) {
        return visit.date != null && visit.date.length() == 10 && Journeys.arrives(visit) && d.sentence < visit.sentence && annotations.sentences().get(d.sentence).zone() == Zone.BODY;
    }

    /** {@code concluded a two-day visit to Norland today}: the day told is its last. */
    private static void lengthen(Annotations annotations, Draft visit) {
        Matcher m = visit.date == null || visit.date.length() != 10 ? null : ENDED.matcher(annotations.sentences().get(visit.sentence).span().of(annotations.readout().text()));
        if (m != null && m.find()) {
            LocalDate last = LocalDate.parse(visit.date);
            visit.date = last.minusDays(LENGTHS.get(m.group(1).toLowerCase(Locale.ROOT)) - 1L) + "/" + last;
        }
    }

    /** Gives those told to be on a numbered day of a visit that day, counted from the visit's first. */
    static void number(Annotations annotations, List<Draft> drafts, @Nullable Draft visit) {
        if (visit != null) {
            lengthen(annotations, visit);
        }
        boolean span = visit != null && visit.date != null && visit.date.length() == 21;
        for (Draft d : span ? drafts : List.<Draft>of()) {
            if (d.date == null && d != visit && visit.status == d.status) {
                d.date = day(annotations.sentences().get(d.sentence).span().of(annotations.readout().text()), visit.date);
                d.dateEvidence = d.date == null ? null : visit.dateEvidence;
            }
        }
    }

    /** The day that a sentence tells by its number, of a visit that lasts over a span ({@code 2024-03-21/2024-03-23}); null where it tells none or the visit is shorter. */
    static @Nullable String day(String sentence, String span) {
        Matcher m = DAY.matcher(sentence);
        if (!m.find()) {
            return null;
        }
        Integer number = NUMBERS.get(m.group(1).toLowerCase(Locale.ROOT));
        String day = number == null ? span.substring(11) : LocalDate.parse(span.substring(0, 10)).plusDays(number).toString();
        return day.compareTo(span.substring(11)) > 0 ? null : day;
    }
}
