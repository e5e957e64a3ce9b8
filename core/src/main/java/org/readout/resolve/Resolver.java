package org.readout.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Outlets;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.lexicon.Titles;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Dateline;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.TimeExpression;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.Abbreviations;
import org.readout.text.Folding;

/** Tells who the mentions of one readout are: short names, offices, pronouns, descriptions; and counts its days. */
public final class Resolver {
    /** Verbs that tell that a visit has begun, whatever its noun may mean. */
    private static final Pattern OVER = Pattern.compile("\\b(?:began|started|commenced|concluded|ended|finished|took place)\\b");
    /** Ways of telling by a noun, which has no tense. */
    private static final Set<Telling> NAMING = Set.of(Telling.OWNED, Telling.PHRASE, Telling.TERM);
    /** In days: no page is published so long after what it calls today. */
    private static final int NEAR = 4;
    /** In UTF-16 units: a noun stands no farther behind the time that describes it. */
    private static final int NOUN = 40;
    /** In UTF-16 units: the word that tells whose it is takes no more. */
    private static final int OWNER = 8;
    private static final Pattern OWNED = Pattern.compile("(?:['\u2019]s?|\\b(?:the|their|his|her|our|my)) $");
    private final Outlets outlets;
    private final States states;
    private final Places places;
    private final Titles titles;
    private final Expatriates expatriates;

    /** A resolver that knows whose the outlets are, which offices states lack and how holders are called. */
    public Resolver(Lexicon lexicon) {
        this.places = lexicon.places();
        this.outlets = lexicon.outlets();
        this.states = lexicon.states();
        this.titles = lexicon.titles();
        this.expatriates = new Expatriates(lexicon.places(), lexicon.organizations());
    }

    /** Who the mentions are and which days the acts' times mean. */
    public Resolution resolve(Annotations annotations) {
        Readout readout = annotations.readout();
        String told = home(annotations);
        String home = told == null ? Homes.of(annotations, places) : told;
        People people = new People(home, states, new Posts(titles, places, Abbreviations.in(readout.text())));
        people.gather(annotations);
        Discourse discourse = new Discourse(annotations, people);
        Map<Span, List<Person>> found = discourse.walk();
        Outlets.Outlet issuer = outlets.find(readout.outlet());
        people.fillSides(annotations, found, places, issuer != null && issuer.presidency());
        expatriates.part(annotations, found);
        Map<Span, List<Identity>> byMention = new HashMap<>();
        Map<Person, Identity> done = new HashMap<>();
        found.forEach((span, list) -> byMention.put(span,
                list.stream().map(p -> done.computeIfAbsent(p, Person::identity)).toList()));
        List<List<Identity>> subjects = discourse.subjects().stream()
                .map(list -> list.stream().map(p -> done.computeIfAbsent(p, Person::identity)).toList()).toList();
        Map<String, String> countries = new HashMap<>();
        Set<String> named = new HashSet<>();
        annotations.acts().forEach(a -> country(a.placeName(), countries, named));
        country(annotations.readout().dateline() == null ? null : annotations.readout().dateline().place(), countries, named);
        int abroad = (int) annotations.mentions().stream().filter(m -> m.side() != null && !m.side().equals(home)).count();
        List<Identity> signers = discourse.signers().stream().distinct().map(p -> done.computeIfAbsent(p, Person::identity)).toList();
        return new Resolution(byMention, home, subjects, abroad, days(annotations), countries, named, signers);
    }

    /** The side the page speaks for: its outlet's, else that of the agency it names, else that of whoever sits in the dateline's place. */
    private @Nullable String home(Annotations annotations) {
        Readout readout = annotations.readout();
        String home = outlets.home(readout.outlet(), readout.uri());
        Dateline dateline = readout.dateline();
        if (home != null) {
            return home;
        }
        StringBuilder words = new StringBuilder(dateline == null ? "" : dateline.evidence().exact());
        readout.asides().forEach(a -> words.append(' ').append(a.evidence().exact()));
        for (String word : Folding.words(words.toString())) {
            Outlets.Outlet outlet = word.length() > 2 && Character.isUpperCase(word.charAt(0)) ? outlets.find(word) : null;
            if (outlet != null) {
                return outlet.home();
            }
        }
        Place place = dateline == null || dateline.place() == null ? null : places.get(dateline.place());
        return place == null || place.side() == null ? null : Homes.seated(annotations, place.side());
    }

    private static Map<ActMention, String> days(Annotations annotations) {
        Readout readout = annotations.readout();
        Dateline dateline = readout.dateline();
        Anchor anchor = new Anchor(day(readout.published()), dateline == null ? null : day(dateline.date()), null);
        anchor = today(annotations, anchor);
        Programmes programmes = new Programmes(annotations);
        Map<ActMention, String> out = new HashMap<>();
        Map<TimeMention, String> told = new HashMap<>();
        for (ActMention act : annotations.acts()) {
            if (act.time() == null) {
                String year = newYear(act, readout.text(), anchor);
                if (year != null) {
                    out.put(act, year);
                }
                continue;
            }
            LocalDate begun = programmes.begun(act, anchor);
            anchor = begun == null ? anchor : anchor.telling(begun);
            Direction direction = act.future() ? Direction.FUTURE : described(act, readout.text()) ? Direction.UNKNOWN : act.zone() != Zone.BODY ? Direction.PAST
                    : present(act, readout.text()) ? Direction.NEAREST : named(act) && !act.past() ? Direction.UNKNOWN : Direction.PAST;
            String planned = programmes.day(act, anchor);
            String day = told.containsKey(act.time()) ? told.get(act.time()) : planned != null ? planned : Days.resolve(act.time().expression(), spoken(act, anchor), direction);
            told.put(act.time(), day);
            if (day != null) {
                out.put(act, day);
                LocalDate last = day(day.length() >= 10 ? day.substring(day.length() - 10) : null);
                // of which of the days of a journey the afternoon is that is told next, nobody knows
                boolean span = (act.embedded() || act.future()) && day.length() > 10;
                programmes.tell(day(day.length() >= 10 ? day.substring(0, 10) : null), anchor);
                anchor = last == null || span || act.zone() != Zone.BODY || act.same() ? anchor : anchor.telling(last);
            }
        }
        return out;
    }

    /** What somebody says at a meeting that took place {@code yesterday} did so the day before it. */
    private static Anchor spoken(ActMention act, Anchor anchor) {
        LocalDate met = anchor.narrative();
        boolean day = act.embedded() && act.time() != null && act.time().expression() instanceof TimeExpression.Shift shift && shift.grain() == TimeExpression.Grain.DAY;
        boolean near = day && met != null && anchor.speech() != null && !met.isAfter(anchor.speech()) && met.isAfter(anchor.speech().minusDays(NEAR));
        return near ? new Anchor(met, null, met) : anchor;
    }

    /** {@code left today (5 May)}: the day that the report calls today, though it was published later. */
    private static Anchor today(Annotations annotations, Anchor anchor) {
        String text = annotations.readout().text();
        for (ActMention act : annotations.acts()) {
            int start = act.time() == null ? 0 : act.time().span().start();
            boolean told = act.time() != null && (text.startsWith("today (", start) || start > 7 && text.startsWith("today (", start - 7));
            String day = told && anchor.speech() != null ? Days.resolve(act.time().expression(), anchor, Direction.PAST) : null;
            LocalDate date = day(day);
            if (date != null && Math.abs(ChronoUnit.DAYS.between(date, anchor.speech())) <= NEAR) {
                return new Anchor(anchor.published(), date, null);
            }
        }
        LocalDate titled = titled(annotations, anchor);
        return titled == null ? anchor : new Anchor(anchor.published(), titled, null);
    }

    /** {@code PM call with A: 5 May 2024} over {@code The Prime Minister spoke to A today}, published on the sixth: the day that the title ends with; null where nothing happens today. */
    private static @Nullable LocalDate titled(Annotations annotations, Anchor anchor) {
        String title = annotations.readout().title();
        boolean now = anchor.dateline() == null && anchor.published() != null && annotations.acts().stream().anyMatch(a -> a.zone() == Zone.BODY && a.time() != null
                && a.time().expression() instanceof TimeExpression.Shift shift && shift.grain() == TimeExpression.Grain.DAY && shift.amount() == 0);
        for (TimeMention time : now && title != null ? annotations.times() : List.<TimeMention>of()) {
            LocalDate day = time.span().end() == title.length() ? day(Days.resolve(time.expression(), anchor, Direction.NEAREST)) : null;
            if (day != null && day.isBefore(anchor.published()) && day.isAfter(anchor.published().minusDays(NEAR))) {
                return day;
            }
        }
        return null;
    }

    /** {@code A's June trip to B}: the time stands before the noun and may be past or to come. */
    private static boolean described(ActMention act, String text) {
        int start = act.time() == null ? 0 : act.time().span().start();
        int gap = act.time() == null ? 0 : act.verb().start() - act.time().span().end();
        return gap > 0 && gap < NOUN && OWNED.matcher(text.substring(Math.max(0, start - OWNER), start)).find() && text.indexOf(',', act.time().span().end() + 1, act.verb().start()) < 0;
    }

    /** {@code leaves on 5 June}, {@code is meeting B on 5 June}: told in the present tense. */
    private static boolean present(ActMention act, String text) {
        String word = act.verb().of(text).split(" ")[0];
        int start = act.verb().start();
        String before = text.substring(Math.max(0, start - 10), start).stripTrailing();
        boolean progressive = word.endsWith("ing") && (before.endsWith(" is") || before.endsWith("I am") || before.endsWith(" are") || before.endsWith(" is also") || before.endsWith(" are also"));
        boolean noun = act.open() || named(act);
        // "the itinerary for the visit of B on 5 May" may be told before and after
        boolean visit = act.telling() == Telling.VISIT_OF && !text.regionMatches(Math.max(0, start - 5), "last ", 0, 5) && !over(act, text);
        // "I am delighted to welcome B on 5 May" may be told before and after
        boolean welcome = act.telling() == Telling.WELCOME && word.equals("welcome");
        return progressive || welcome || visit || word.endsWith("s") && !noun && act.telling() != Telling.VISIT_OF && !word.equals("was");
    }

    /** {@code The visit of A began on Monday}: a verb before the day tells that it is no visit to come. */
    private static boolean over(ActMention act, String text) {
        int start = act.verb().start();
        return act.time() != null && act.time().span().start() > start && OVER.matcher(text.substring(start, act.time().span().start())).find();
    }

    /** {@code his visit to Lae on 5 May}: told by a noun, which has no tense. */
    private static boolean named(ActMention act) {
        return act.telling().scene() || NAMING.contains(act.telling());
    }

    /** {@code the two have exchanged New Year messages}: recalled within the year that they were for. */
    private static @Nullable String newYear(ActMention act, String text, Anchor anchor) {
        boolean recalled = act.kind() == Kind.MESSAGE && act.embedded() && act.clause().of(text).contains("New Year");
        return recalled && anchor.speech() != null ? String.valueOf(anchor.speech().getYear()) : null;
    }

    private void country(@Nullable String name, Map<String, String> countries, Set<String> named) {
        Place place = name == null ? null : places.get(name);
        if (place != null && place.side() != null) {
            countries.put(name, place.side());
            if (place.is(Place.Kind.COUNTRY)) {
                named.add(name);
            }
        }
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
