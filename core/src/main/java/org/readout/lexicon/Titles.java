package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other words for the holder of an office: {@code title.tsv}. */
public final class Titles {
    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, List<String>> epithets = new HashMap<>();

    private Titles() {
    }

    static Titles load(String folder, List<String> faults) {
        Titles out = new Titles();
        Tsv.read(folder + "/title.tsv", List.of("word", "kind", "means", "example"), faults, r -> {
            switch (r.cell(1)) {
                case "short" -> out.shorts.put(r.cell(0), r.cell(2));
                case "epithet" -> out.epithets.put(r.cell(0), List.of(r.cell(2).split("\\|")));
                default -> r.fault("unknown kind " + r.cell(1));
            }
        });
        return out;
    }

    /** The office in lower case, an abbreviation in full: {@code PM} is {@code prime minister}. */
    public String full(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        return shorts.getOrDefault(lower, lower);
    }

    /** The offices one of which is meant by a description ({@code the head of state}), in lower case; empty for other words. */
    public List<String> meant(String description) {
        return epithets.getOrDefault(description.toLowerCase(Locale.ROOT), List.of());
    }
}
