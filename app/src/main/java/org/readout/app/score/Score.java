package org.readout.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readout.app.score.Tally.Count;

/** The score of readings against answer keys: its table, its JSON and its list of misses. */
public final class Score {
    private static final int DIGITS = 4;
    private static final int COLUMN = 6;

    private final Tally tally = new Tally();
    private final int documents;
    private final int absent;

    /**
     * Scores readings against answer keys, both as JSON in the shape of the guidelines. A key without a reading counts
     * as missed throughout, a reading without a key is left out.
     *
     * @throws IllegalArgumentException if one of them is not a JSON object
     */
    public Score(List<String> keys, List<String> readings) {
        Map<String, Facts> byDoc = new LinkedHashMap<>();
        for (String reading : readings) {
            Facts facts = Facts.parse(reading);
            byDoc.put(Objects.requireNonNullElse(facts.doc(), ""), facts);
        }
        int without = 0;
        for (String key : keys) {
            Facts gold = Facts.parse(key);
            Facts read = byDoc.get(gold.doc());
            without += read == null ? 1 : 0;
            Scorer.score(tally, gold, read == null ? Facts.NONE : read);
        }
        this.documents = keys.size();
        this.absent = without;
    }

    /** A line a layer, with headings, and the overall figure. */
    public String table() {
        StringBuilder out = new StringBuilder();
        out.append(documents).append(" documents, ").append(absent).append(" without a reading\n");
        out.append("layer          gold    hit  missed  invented      P      R     F1\n");
        for (Layer layer : Layer.values()) {
            Count c = tally.count(layer);
            out.append(left(layer.word(), 12)).append(' ').append(right(c.hit() + c.missed(), COLUMN)).append(' ')
                    .append(right(c.hit(), COLUMN)).append(' ').append(right(c.missed(), COLUMN + 1)).append(' ')
                    .append(right(c.invented(), COLUMN + 3)).append(' ').append(three(c.precision())).append(' ')
                    .append(three(c.recall())).append(' ').append(three(c.f1())).append('\n');
        }
        return out.append(left("overall", 12)).append(left("", 41)).append(three(rounded(tally.overall(), DIGITS)
                .doubleValue())).append('\n').toString();
    }

    /** The F1 of each layer and overall, as one JSON object on one line. */
    public String json() {
        Map<String, Double> f1 = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            f1.put(layer.word(), tally.count(layer).f1());
        }
        f1.put("overall", tally.overall());
        return f1.entrySet().stream().map(e -> '"' + e.getKey() + "\": " + number(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}\n"));
    }

    /** What was missed and what invented: document, layer, which of the two, and the fact, with tabs between. */
    public String misses() {
        return tally.misses().stream().map(m -> String.join("\t", m.doc(), m.layer().word(),
                m.missed() ? "missed" : "invented", m.what()) + "\n").collect(Collectors.joining());
    }

    private static String number(double value) {
        BigDecimal digits = rounded(value, DIGITS).stripTrailingZeros();
        return digits.setScale(Math.max(1, digits.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String three(double value) {
        return right(rounded(value, 3).toPlainString(), COLUMN);
    }

    /** The exact value of the double, rounded half to even. */
    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }

    private static String left(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String right(Object value, int width) {
        String word = value.toString();
        return " ".repeat(Math.max(0, width - word.length())) + word;
    }
}
