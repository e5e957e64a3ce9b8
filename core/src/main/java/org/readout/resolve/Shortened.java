package org.readout.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Leads a group told again in fewer words back to how it was told first: {@code the port ministers} of {@code ministers of the port towns}. */
final class Shortened {
    /** Of the groups of a report no more than this many are kept in mind. */
    private static final int MOST = 32;
    private static final Set<String> SMALL = WordSet.of("of", "and", "from", "for", "in", "to", "at", "on", "s");
    private static final Set<String> LINKS = WordSet.of("of", "from", "for", "in", "to", "at", "on", "with");
    /** Those who come in one are told by who they are. */
    private static final Set<String> BODIES = WordSet.of("delegation", "group");
    /** Not people but sides: they are called as each sentence calls them. */
    private static final Set<String> SIDES = WordSet.of("states", "countries", "nations", "delegations", "sides", "parties", "congress", "institutions");
    private final String text;
    private final int body;
    private final People people;
    private final List<Person> groups = new ArrayList<>();

    Shortened(Readout readout, People people) {
        this.text = readout.text();
        this.body = readout.title() == null ? 0 : readout.title().length();
        this.people = people;
    }

    /** The group that a mention means. */
    Person of(Mention m) {
        Person known = m.kind() == MentionKind.GROUP ? fuller(m) : null;
        if (known != null) {
            return known;
        }
        Person group = people.body(m);
        if (group.kind == MentionKind.GROUP && m.span().start() >= body && !groups.contains(group) && groups.size() < MOST) {
            groups.add(group);
        }
        return group;
    }

    /** Whether a description only takes up again the group that was spoken of last: {@code the ministers} of {@code ministers of the port towns}. */
    boolean again(Mention m, List<Person> last) {
        return last.size() == 1 && last.get(0).kind == MentionKind.GROUP && shorter(m.name(), last.get(0).name);
    }

    /** The group told last before whose words hold all of the mention's, where it is told to be known. */
    private @Nullable Person fuller(Mention m) {
        boolean definite = text.regionMatches(true, m.span().start(), "the ", 0, 4) || text.regionMatches(true, m.span().start() - 4, "the ", 0, 4);
        for (int i = groups.size() - 1; i >= 0 && (definite || m.name().indexOf(' ') > 0); i--) {
            if (shorter(m.name(), groups.get(i).name)) {
                return groups.get(i);
            }
        }
        return null;
    }

    /** Fewer words for the same people, all of them among the others. */
    private static boolean shorter(String one, String other) {
        List<String> few = words(one);
        List<String> many = words(other);
        boolean linked = few.stream().anyMatch(LINKS::contains);
        // energy ministers are not all of the transport and energy ministers, representatives of the towns not all of those of towns and ports
        boolean part = many.contains("and") && (linked || Collections.indexOfSubList(many, few) > 0 && many.get(Collections.indexOfSubList(many, few) - 1).equals("and"));
        // other legislators are so called from where they are told of
        part |= many.contains("fellow") || many.contains("other");
        String head = heads(few).isEmpty() ? "" : heads(few).get(0);
        return head.endsWith("s") && !SIDES.contains(head) && !part && few.size() < many.size() && heads(many).contains(head) && many.containsAll(few.stream().filter(w -> !SMALL.contains(w)).toList());
    }

    /** The word that tells who they are; of a delegation of officials both. */
    private static List<String> heads(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size() && (out.isEmpty() || out.size() == 1 && BODIES.contains(out.get(0))); i++) {
            if (i + 1 == words.size() || LINKS.contains(words.get(i + 1))) {
                out.add(words.get(i));
            }
        }
        return out;
    }

    private static List<String> words(String name) {
        return Folding.words(name.toLowerCase(Locale.ROOT)).stream().filter(w -> !w.equals("the")).toList();
    }
}
