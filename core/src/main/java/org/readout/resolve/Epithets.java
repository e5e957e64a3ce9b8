package org.readout.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.text.WordSet;

/** Whom words mean that are no office of their own: {@code the Norlandic leader}, {@code the host}, {@code the top legislator}. */
record Epithets(@Nullable String home, Posts posts) {
    private static final Set<String> GENERIC = WordSet.of("leader", "counterpart", "official", "diplomat", "host", "guest", "legislator", "lawmaker", "parliamentarian",
            "dignitary", "visitor", "politician");
    private static final Pattern VISITING = Pattern.compile("(?:the )?(?:\\w+ )?visiting\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LEGISLATORS = WordSet.of("legislator", "lawmaker", "parliamentarian");
    private static final Set<String> PRESIDING = WordSet.of("speaker", "chairman", "chairwoman", "chairperson", "president");

    /** Whether an office is told by such a word. */
    static boolean generic(Office office) {
        return GENERIC.contains(office.head());
    }

    /** Whom {@code the visiting minister} does not mean besides {@code others}: those of the page's own side. */
    static Set<Person> hosts(String words, @Nullable String home, Collection<Person> named, Set<Person> others) {
        boolean guest = home != null && VISITING.matcher(words).lookingAt();
        Set<Person> out = guest ? named.stream().filter(p -> p.side == null || p.side.equals(home)).collect(Collectors.toCollection(HashSet::new)) : new HashSet<>();
        out.addAll(others);
        return out;
    }

    /** Whether nothing is told of an office but that it is one: {@code the official}. */
    static boolean anybody(Office office) {
        String words = office.text().toLowerCase(Locale.ROOT);
        return words.equals("official") || words.equals("diplomat") || words.equals("dignitary") || words.equals("leader");
    }

    /** Whether an office is told as {@code the Head of State}, whatever it is called in that country. */
    static boolean state(Office office) {
        String words = office.text().toLowerCase(Locale.ROOT);
        return words.equals("head of state") || words.equals("head of the state") || words.equals("leader of the nation") || words.endsWith(" of our country") || words.endsWith(" of our state");
    }

    /** Whether such words may mean somebody who was named. */
    boolean mean(Person p, Office office) {
        String words = office.text().toLowerCase(Locale.ROOT);
        if ((words.contains("top diplomat") || words.contains("chief diplomat")) && !p.offices.isEmpty() && p.offices.stream().noneMatch(held -> posts.describes(office, held) || posts.also(held, office))) {
            return false;
        }
        boolean host = (words.startsWith("host ") || words.equals("host")) && home != null && (p.side == null || home.equals(p.side));
        boolean guest = (words.startsWith("guest") || words.startsWith("visiting ")) && p.side != null && !p.side.equals(home);
        return office.side() != null && office.side().equals(p.side) || host || guest || untitled(p, office) || ours(p, office) || presides(p, office, words);
    }

    /** {@code A telephoned President B of Sudland ... the Norlandic leader}, on a page of Norland: who is told there without an office. */
    boolean untitled(Person p, Office office) {
        String side = office.side() == null && state(office) ? home : office.side();
        return side != null && p.offices.isEmpty() && (side.equals(p.side) || p.side == null && side.equals(home));
    }

    /** {@code the Norlandic leader}, on a page of Norland: who holds an office of which no country is told. */
    private boolean ours(Person p, Office office) {
        boolean here = office.side() != null && office.side().equals(home) && p.side == null && !p.offices.isEmpty();
        boolean leader = home != null && office.text().endsWith(" of our country") && (p.side == null || home.equals(p.side)) && p.offices.stream().anyMatch(posts::leads);
        return leader || here && p.offices.stream().allMatch(o -> o.side() == null || o.side().equals(home));
    }

    /** {@code the top legislator}: whoever presides over a parliament. */
    private boolean presides(Person p, Office office, String words) {
        boolean top = LEGISLATORS.contains(office.head()) && words.contains("top ") && (office.side() == null || p.side == null || office.side().equals(p.side));
        return top && p.offices.stream().anyMatch(o -> "legislature".equals(o.channel()) && PRESIDING.contains(posts.head(o)));
    }
}
