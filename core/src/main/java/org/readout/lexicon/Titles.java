package org.readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.Office;
import org.readout.text.Folding;

/** Other words for the holder of an office: {@code title.tsv}. */
public final class Titles {
    /** {@code the head of Norlandic diplomacy}. */
    private static final Pattern DIPLOMACY = Pattern.compile("^(?:head|chief) of (?:\\S+ )?diplomacy$");
    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, List<String>> epithets = new HashMap<>();
    private final Map<String, List<String>> also = new HashMap<>();

    private final Set<String> ranks = new HashSet<>();

    private Titles() {
    }

    static Titles load(String folder, List<String> faults) {
        Titles out = new Titles();
        Tsv.read(folder + "/title.tsv", List.of("word", "kind", "means", "example"), faults, r -> {
            switch (r.cell(1)) {
                case "short" -> out.shorts.put(r.cell(0), r.cell(2));
                case "rank" -> out.ranks.add(r.cell(0));
                case "epithet" -> out.epithets.put(r.cell(0), List.of(r.cell(2).split("\\|")));
                case "also" -> out.also.put(r.cell(0), List.of(r.cell(2).split("\\|")));
                default -> r.fault("unknown kind " + r.cell(1));
            }
        });
        return out;
    }

    /** The office in lower case, abbreviations in full: {@code PM of Norway} is {@code prime minister of norway}, {@code PM's envoy} {@code prime minister's envoy}. */
    public String full(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        String whole = shorts.get(lower);
        if (whole != null || lower.indexOf(' ') < 0) {
            return whole == null ? lower : whole;
        }
        StringBuilder out = new StringBuilder();
        for (String word : lower.split(" ")) {
            int owner = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
            String base = owner < 0 ? word : word.substring(0, owner);
            out.append(out.isEmpty() ? "" : " ").append(shorts.getOrDefault(base, base)).append(word.substring(base.length()));
        }
        return out.toString();
    }

    /** Whether an office is a rank that goes with other offices as a style does: {@code General}. */
    public boolean rank(String office) {
        return ranks.contains(office.toLowerCase(Locale.ROOT).replace('-', ' '));
    }

    /** The offices one of which is meant by a description ({@code the head of state}, {@code the Norlandic head of state}), in lower case; empty for other words. */
    public List<String> meant(String description) {
        String lower = DIPLOMACY.matcher(description.toLowerCase(Locale.ROOT)).replaceFirst("head of diplomacy");
        List<String> whole = epithets.get(lower);
        for (int i = lower.indexOf(' '); whole == null && i >= 0 && i < lower.lastIndexOf(' '); i = lower.indexOf(' ', i + 1)) {
            String words = lower.substring(i + 1);
            whole = plain(lower, words) ? epithets.get(words) : null;
        }
        return whole == null ? List.of() : whole;
    }

    /** Whether the holder of an office may be spoken of by the words of another ({@code head of the ministry}). */
    public boolean means(Office held, Office told) {
        return named(held.head().toLowerCase(Locale.ROOT), told) || named(opening(held.text().toLowerCase(Locale.ROOT)), told);
    }

    private boolean named(String office, Office told) {
        for (String word : also.getOrDefault(office, List.of())) {
            int colon = word.indexOf(':');
            boolean fits = colon < 0 ? plain(told.text(), word)
                    : word.substring(0, colon).equalsIgnoreCase(told.head()) && of(told.text(), word.substring(colon + 1));
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** The words alone or with a country: {@code the Swiss minister}, but not {@code the Minister of State for Asia}. */
    private static boolean plain(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int before = lower.length() - words.length();
        return lower.endsWith(words) && (before == 0 || lower.charAt(before - 1) == ' ' && Folding.words(lower.substring(0, before)).size() < 3);
    }

    /** Whether the noun is among the words, or an abbreviation that may stand for it ends them: {@code head of the FDFA}. */
    private static boolean of(String text, String noun) {
        List<String> words = Folding.words(text);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean house = noun.equals("department") || noun.equals("ministry");
        return words.stream().anyMatch(noun::equalsIgnoreCase)
                || house && last.length() > 2 && last.chars().allMatch(Character::isUpperCase);
    }

    /** The words before {@code for}: {@code special envoy for Syria}. */
    private static String opening(String text) {
        int end = text.indexOf(" for ");
        return end < 0 ? text : text.substring(0, end);
    }
}
