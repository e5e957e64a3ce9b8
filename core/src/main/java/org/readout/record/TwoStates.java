package org.readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.ActMention;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * The two states whose ties a report tells of. {@code The agreement was signed in 2015}, {@code both countries signed a protocol last May}: what is
 * recalled without anybody's name was signed by them, by whom of them is not told.
 */
final class TwoStates {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");
    /** What the two states are called where they are not named. */
    private static final Pattern BOTH = Pattern.compile("(?i)(?:the )?(?:two|both|partner) (?:countries|states|nations|governments|sides|parties)");
    /** What leads up to an instrument that no name tells from others: it is one between the two. */
    private static final Pattern PLAIN = Pattern.compile("\\b(?:[Tt]he|[Tt]his|[Aa]n?|[Tt]wo|[Tt]hree|[Bb]oth)(?: (?!peace|armistice|truce|ceasefire|loan)[\\p{Ll}-]+){0,4} (?:Memorandum of Understanding \\()?$");
    /** {@code an agreement signed with Norland}: one of the two and somebody else. */
    private static final Pattern OTHER = Pattern.compile(" (?:with|between) ");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    /** In UTF-16 units, before an instrument. */
    private static final int LEADS = 80;
    private final Readout readout;
    private final Resolution resolution;
    private final Places places;

    TwoStates(Readout readout, Resolution resolution, Places places) {
        this.readout = readout;
        this.resolution = resolution;
        this.places = places;
    }

    /** Gives a signing of an earlier day those who signed it, where it names nobody or only {@code both countries}; {@code told} are the acts told before. */
    void sign(Draft draft, ActMention act, @Nullable String day, List<Draft> told) {
        String country = act.placeName() == null ? null : resolution.countries().get(act.placeName());
        boolean nobody = draft.parties.keySet().stream().allMatch(p -> p.kind() == MentionKind.COLLECTIVE && p.side() == null && BOTH.matcher(p.name()).matches());
        List<Identity> two = draft.kind == Kind.SIGNING && draft.status == Status.BACKGROUND && day != null && nobody && (!draft.parties.isEmpty() || plain(act)) ? two(told) : List.of();
        if (two.size() == 2 && (country == null || two.stream().anyMatch(p -> country.equals(p.side())))) {
            draft.parties.clear();
            two.forEach(p -> draft.add(p, Role.PRINCIPAL));
        }
    }

    /** {@code a memorandum on trade was signed}, and not {@code the Oslo Agreement was signed}. */
    private boolean plain(ActMention act) {
        String text = readout.text();
        int from = act.clause().start();
        boolean other = OTHER.matcher(act.clause().of(text)).find();
        return act.open() && !other && from < act.verb().start() && PLAIN.matcher(text.substring(Math.max(0, from - LEADS), from)).find() && !NAMED.matcher(text.substring(from + 1, act.verb().start())).find();
    }

    /** The two, as the text names them; empty unless the report tells of two. */
    private List<Identity> two(List<Draft> told) {
        Set<String> titled = titled();
        Set<String> sides = told.isEmpty() ? titled : sides(told.get(0));
        if (sides.size() != 2 || titled.size() > 2 || resolution.home() != null && !sides.contains(resolution.home())) {
            return List.of();
        }
        return sides.stream().sorted((a, b) -> Boolean.compare(b.equals(resolution.home()), a.equals(resolution.home()))).map(this::named).filter(Objects::nonNull).toList();
    }

    /** Those between whom the act told first passed; a guest who only travels comes to the country of the report. */
    private Set<String> sides(Draft first) {
        Set<String> out = new HashSet<>();
        first.of(Role.PRINCIPAL).forEach(p -> out.add(Objects.requireNonNullElse(p.side(), "")));
        if (first.kind == Kind.VISIT && out.size() == 1 && resolution.home() != null) {
            String there = first.place == null ? null : resolution.countries().get(first.place);
            out.add(out.contains(resolution.home()) ? Objects.requireNonNullElse(there, "") : resolution.home());
        }
        return out;
    }

    /** The country of the report and the one other that its title names. */
    private Set<String> titled() {
        Set<String> out = new HashSet<>();
        if (resolution.home() != null) {
            out.add(resolution.home());
        }
        String title = Objects.requireNonNullElse(readout.title(), "");
        for (Matcher m = NAME.matcher(title); m.find();) {
            for (String name : new String[] {m.group(), m.group().split(" ")[0]}) {
                Place place = places.get(name);
                if (place != null && place.is(Place.Kind.COUNTRY) && place.side() != null) {
                    out.add(place.side());
                    break;
                }
            }
        }
        return out;
    }

    private @Nullable Identity named(String side) {
        String name = places.country(side);
        int at = name == null ? -1 : readout.text().indexOf(name);
        return at < 0 ? null : new Identity(name, side, List.of(), MentionKind.BODY, List.of(new Span(at, at + name.length())));
    }
}
