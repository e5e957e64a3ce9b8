package org.readout.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.MentionKind;
import org.readout.model.Sentence;

/** Which foreign side a report means where somebody's own words do not tell it: the one last named beside him, else the one named most. */
final class Guests {
    /** An organisation that is named less often is no party to what is reported. */
    private static final int OFTEN = 3;
    private static final Pattern PREMIER = Pattern.compile("(?i)(?:(?!vice|deputy).)*(?:prime minister|premier|chancellor)(?: of .*)?");
    private final @Nullable String home;
    /** The foreign country of every mention that tells one, by its start. */
    private final NavigableMap<Integer, String> told = new TreeMap<>();
    private final Collection<String> bodies;
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private @Nullable String most;
    private boolean several;

    Guests(Annotations annotations, @Nullable String home, NavigableMap<Integer, String> told) {
        this.home = home;
        bodies = told.values();
        told.forEach((start, side) -> {
            if (foreign(side)) {
                this.told.put(start, side);
            }
        });
        annotations.sentences().forEach(s -> sentences.putIfAbsent(s.span().start(), s));
    }

    /** The foreign side of a person where the report tells of it more than by the way: more than once, or in his sentence. */
    @Nullable String told(Person p) {
        String side = of(p);
        int at = p.evidence.get(0).start();
        Map.Entry<Integer, Sentence> own = sentences.floorEntry(at);
        boolean beside = own != null && told.subMap(own.getKey(), own.getValue().span().end()).containsValue(side);
        return side == null || beside || bodies.stream().filter(side::equals).limit(2).count() > 1 ? side : null;
    }

    /** Counts the sides that the report speaks of, organisations only where it speaks of no country; those of persons weigh more. */
    void count(List<Person> persons) {
        Map<String, Integer> foreign = new HashMap<>();
        persons.stream().filter(p -> p.side != null && foreign(p.side)).forEach(p -> foreign.merge(p.side, 3 * p.evidence.size(), Integer::sum));
        told.values().forEach(side -> foreign.merge(side, 1, Integer::sum));
        if (foreign.isEmpty()) {
            persons.stream().filter(p -> p.side != null && !p.side.equals(home)).forEach(p -> foreign.merge(p.side, 3 * p.evidence.size(), Integer::sum));
            bodies.stream().filter(side -> !side.equals(home)).forEach(side -> foreign.merge(side, 1, Integer::sum));
            foreign.values().removeIf(times -> times < OFTEN);
        }
        most = foreign.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        several = foreign.size() > 1;
    }

    /** The foreign side of a person: the only one named in a sentence or paragraph where he is, else the one that the report speaks of most; null if it speaks of none. */
    @Nullable String of(Person p) {
        return several ? near(p, most) : most;
    }

    /** The foreign side of a person whose name alone tells that he is a guest: of several sides named only one beside him, else null. */
    @Nullable String beside(Person p) {
        return several ? near(p, null) : most;
    }

    private @Nullable String near(Person p, @Nullable String otherwise) {
        int at = p.evidence.get(0).start();
        Map.Entry<Integer, Sentence> own = sentences.floorEntry(at);
        if (own == null) {
            return otherwise;
        }
        String here = only(told.subMap(own.getKey(), own.getValue().span().end()).values());
        if (here != null) {
            return here;
        }
        Map.Entry<Integer, Sentence> first = own;
        for (Map.Entry<Integer, Sentence> before = own; before != null && before.getValue().paragraph() == own.getValue().paragraph(); before = sentences.lowerEntry(before.getKey())) {
            first = before;
        }
        here = only(told.subMap(first.getKey(), own.getKey()).values());
        return here == null ? otherwise : here;
    }

    /** Whether a side is a country and not the outlet's: the offices of organisations are told with them. */
    private boolean foreign(String side) {
        return !side.equals(home) && side.length() == 2 && !side.equals("UN") && !side.equals("G7");
    }

    private static @Nullable String only(Collection<String> sides) {
        Set<String> foreign = new HashSet<>(sides);
        return foreign.size() == 1 ? foreign.iterator().next() : null;
    }

    /** {@code It followed the talks between President A and President B in Lae}: told by a noun and by whom it was between. */
    static boolean summit(String text, ActMention act) {
        int first = act.actors().stream().mapToInt(a -> a.mention().span().start()).min().orElse(0);
        return text.substring(Math.max(0, first - "between the ".length()), first).contains("between ");
    }

    /** Two who lead states meet in a third one's town, too. */
    static boolean leaders(Set<Person> parties) {
        return parties.size() == 2 && parties.stream().allMatch(p -> p.kind == MentionKind.PERSON && p.offices.stream().anyMatch(o -> "leader".equals(o.channel()) || PREMIER.matcher(o.text()).matches()));
    }
}
