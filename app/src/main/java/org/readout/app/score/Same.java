package org.readout.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When two wordings are taken for the same name, party, place or subject. */
final class Same {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "h", "e", "he", "comrade", "sir", "his",
            "her", "excellency", "majesty", "the", "king", "queen");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");
    private static final Set<String> PARTICLES = Set.of("bin", "ben", "ibn", "abu", "al", "el", "von", "van", "de",
            "da", "di", "du", "del", "la", "le", "der", "den", "e", "y");
    private static final Set<String> INSTRUMENT = Set.of("agreement", "agreements", "treaty", "memorandum", "protocol",
            "joint", "statement", "document", "documents", "plan", "of", "on", "the", "a", "an", "understanding", "in");

    private Same() {
    }

    /** Equal but for titles, spacing, hyphens, initials and suffixes, or with the family name at the other end. */
    static boolean name(@Nullable String a, @Nullable String b) {
        List<String> x = nameWords(a);
        List<String> y = nameWords(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (String.join("", x).equals(String.join("", y)) || turned(x, y) || turned(y, x)) {
            return true;
        }
        List<String> coreX = core(x);
        return coreX.size() >= 2 && coreX.equals(core(y));
    }

    private static List<String> nameWords(@Nullable String name) {
        List<String> all = Words.of(name);
        List<String> bare = all.stream().filter(w -> !TITLES.contains(w)).toList();
        return bare.isEmpty() ? all : bare;
    }

    /** Whether {@code x} is {@code y} with its first word put last. */
    private static boolean turned(List<String> x, List<String> y) {
        int n = y.size();
        return x.size() == n && x.subList(0, n - 1).equals(y.subList(1, n)) && x.getLast().equals(y.getFirst());
    }

    private static List<String> core(List<String> words) {
        return words.stream().filter(w -> w.codePointCount(0, w.length()) > 1 && !SUFFIXES.contains(w)).toList();
    }

    /** The same name, or two noun phrases that share most of their words. */
    static boolean party(@Nullable String a, @Nullable String b) {
        return name(a, b) || phrase(a) && phrase(b) && Bag.of(a).f1(Bag.of(b)) >= 0.75;
    }

    /** Told by a lower-case word that is no particle of a name. */
    private static boolean phrase(@Nullable String text) {
        return Words.runsOfLetters(text == null ? "" : text).stream()
                .anyMatch(w -> Character.isLowerCase(w.codePointAt(0)) && !PARTICLES.contains(Words.lower(w)));
    }

    /** The same parties on both lists and no other. */
    static boolean parties(List<String> golds, List<String> reads) {
        Pairing<String, String> pairs = Pairing.of(golds, reads, (a, b) -> party(a, b) ? 1 : 0);
        return !pairs.found().isEmpty() && pairs.missed().isEmpty() && pairs.extra().isEmpty();
    }

    static boolean place(@Nullable String a, @Nullable String b) {
        return Bag.of(a).f1(Bag.of(b)) >= 0.6;
    }

    /** How much of the shorter subject the longer one has, the words for instruments left out; 0 if under 0.75. */
    static double subject(@Nullable String a, @Nullable String b) {
        Set<String> x = subjectWords(a);
        Set<String> y = subjectWords(b);
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        long both = x.stream().filter(y::contains).count();
        double share = (double) both / Math.min(x.size(), y.size());
        return share >= 0.75 ? share : 0;
    }

    private static Set<String> subjectWords(@Nullable String text) {
        Set<String> all = new HashSet<>(Words.of(text));
        Set<String> bare = new HashSet<>(all);
        bare.removeAll(INSTRUMENT);
        return bare.isEmpty() ? all : bare;
    }
}
