package org.readout.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Compares the forms of names within one readout; one instance a readout, since it keeps what it has cut. */
final class Names {
    private static final Set<String> SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");

    private static final Set<String> LINEAGE = WordSet.of("bin", "bint", "ibn", "ben", "binti");

    /** In letters: a part of a name in which one slip of spelling is seen through. */
    static final int LONG = 7;

    private final Map<String, List<String>> parts = new HashMap<>();

    /** The parts of a name that count, folded: no initials, suffixes, punctuation. */
    List<String> parts(String name) {
        return parts.computeIfAbsent(name, Names::cut);
    }

    private static List<String> cut(String name) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean gap = i == name.length() || Character.isWhitespace(name.charAt(i)) || name.charAt(i) == ',';
            if (gap && i > start) {
                String key = Folding.key(name.substring(start, i));
                if (key.length() > 1 && !SUFFIXES.contains(key)) {
                    out.add(key);
                }
            }
            start = gap ? i + 1 : start;
        }
        return out;
    }

    /** Whether {@code a} says more of the name than {@code b}. */
    boolean fuller(String a, String b) {
        int x = parts(a).size();
        int y = parts(b).size();
        return x != y ? x > y : Folding.words(a).size() > Folding.words(b).size();
    }

    /** Whether one form may be short for the other, or a spelling of it. */
    boolean compatible(String a, String b) {
        List<String> x = parts(a);
        List<String> y = parts(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        List<String> small = x.size() <= y.size() ? x : y;
        List<String> large = small == x ? y : x;
        // Borg-Olivier, Borg Olivier
        String joined = String.join("", small);
        if (joined.equals(String.join("", large)) || small.size() > 1 && large.contains(joined) || large.size() > 1 && small.contains(String.join("", large))) {
            return true;
        }
        if (small.size() > 1 && sonOf(large, small.get(0))) {
            return false;
        }
        int hit = 0;
        for (String part : small) {
            hit += large.stream().anyMatch(p -> same(p, part)) ? 1 : 0;
        }
        return hit == small.size();
    }

    /** {@code Hamdan bin Mohamed}: told to be the child of whoever the other name begins with. */
    private static boolean sonOf(List<String> name, String father) {
        int at = name.indexOf(father);
        return at > 1 && LINEAGE.contains(name.get(at - 1));
    }

    private static boolean lineage(List<String> name) {
        return name.stream().anyMatch(LINEAGE::contains);
    }

    /**
     * Whether they share the last part, as family names do in the West; names that share the first one too are those of two
     * people ({@code Kim Ki Nam}, {@code Kim Yong Nam}).
     */
    boolean sameFamily(String a, String b) {
        List<String> x = parts(a);
        List<String> y = parts(b);
        boolean last = !x.isEmpty() && !y.isEmpty() && same(x.get(x.size() - 1), y.get(y.size() - 1));
        // Mansour bin Zayed Al Nahyan and Mohamed bin Zayed Al Nahyan are brothers
        return last && !(lineage(x) && lineage(y)) && !(x.size() == y.size() && x.size() > 2 && x.get(0).equals(y.get(0)));
    }

    /** {@code Robert Hill}, {@code Rob Hill}: whether both begin with the same letter. */
    boolean initial(String a, String b) {
        return parts(a).get(0).charAt(0) == parts(b).get(0).charAt(0);
    }

    /** Equal, or one letter apart in long parts: spellings waver within one text. */
    private static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < LONG || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (a.equals(b + "a") || b.equals(a + "a")) {
            // Orlov and Orlova are two
            return false;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        return !restA.isEmpty() && restA.substring(1).equals(restB) || !restB.isEmpty() && restB.substring(1).equals(restA)
                || !restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1));
    }
}
