package org.readout.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.model.Office;

/** Compares the wordings of offices. */
final class Posts {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "to", "a", "an", "s", "in", "on", "his", "her", "its", "their", "our");
    private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "under", "former", "acting", "first", "associate", "vice-president", "undersecretary");

    private Posts() {
    }

    /** Adds an office unless another wording of it is there; the fuller wording stays. */
    static void merge(List<Office> offices, Office office) {
        for (int i = 0; i < offices.size(); i++) {
            Office held = offices.get(i);
            if (same(held, office)) {
                if (words(office).size() > words(held).size()) {
                    offices.set(i, office);
                }
                return;
            }
        }
        offices.add(office);
    }

    /** Whether two wordings may be of one office: one head, one rank, and the words of one among the other's. */
    static boolean same(Office a, Office b) {
        if (!head(a).equals(head(b)) || !rank(a).equals(rank(b))) {
            return false;
        }
        if (a.side() != null && b.side() != null && !a.side().equals(b.side())) {
            return false;
        }
        Set<String> x = words(a);
        Set<String> y = words(b);
        boolean titles = !a.bare() && !b.bare();
        return x.containsAll(y) || y.containsAll(x) || titles && core(x, a).equals(core(y, b));
    }

    /** The words beside those that tell only whose the office is. */
    private static Set<String> core(Set<String> words, Office office) {
        return words.isEmpty() ? Set.of(office.text()) : words;
    }

    /** Whether a short mention ({@code the Foreign Minister}) may mean somebody who holds {@code held}. */
    static boolean means(Office mention, Office held) {
        if (!head(mention).equals(head(held)) || !rank(mention).equals(rank(held))) {
            return false;
        }
        if (mention.side() != null && held.side() != null && !mention.side().equals(held.side())) {
            return false;
        }
        Set<String> said = words(mention);
        said.remove(head(mention));
        Set<String> have = words(held);
        int missing = 0;
        for (String word : said) {
            missing += have.contains(word) || mention.side() != null && Character.isUpperCase(word.charAt(0)) ? 0 : 1;
        }
        return missing == 0 || mention.side() != null && missing <= 1;
    }

    static String head(Office office) {
        String head = full(office.head());
        head = head.substring(head.lastIndexOf(' ') + 1);
        return switch (head) {
            case "chairperson", "chairwoman" -> "chairman";
            case "advisor" -> "adviser";
            default -> head;
        };
    }

    /** In lower case, the usual abbreviations in full. */
    static String full(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "pm" -> "prime minister";
            case "fm" -> "foreign minister";
            case "vp" -> "vice president";
            case "dpm" -> "deputy prime minister";
            default -> lower;
        };
    }

    static Set<String> rank(Office office) {
        Set<String> out = new HashSet<>();
        String first = full(office.text());
        int of = first.indexOf(" of ");
        for (String word : (of > 0 ? first.substring(0, of) : first).split("[\\s-]+")) {
            if (RANKS.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    static Set<String> words(Office office) {
        Set<String> out = new HashSet<>();
        for (String word : full(office.text()).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }
}
