package org.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.AsideWords;
import org.readout.lexicon.AsideWords.How;
import org.readout.lexicon.AsideWords.Row;
import org.readout.lexicon.AsideWords.Where;
import org.readout.model.Aside;
import org.readout.model.Capture;

/** Every row of the list proves itself by its example and counter-example. */
class AsideRowsTest {
    private static final AsideWords WORDS = AsideWords.load();
    private static final LineJudge JUDGE = new LineJudge(WORDS);
    private static final Captions CAPTIONS = new Captions(WORDS);
    private static final ReadoutReader READER = ReadoutReader.load();
    private static final String PROSE = "The Minister of Trade received the Ambassador of Norway at his office yesterday.\n";

    static Stream<Row> rows() {
        return WORDS.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsForItsExample(Row row) {
        assertThat(holds(row, row.example())).as(row.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesNotHoldForItsCounterExample(Row row) {
        assertThat(!row.counter().isEmpty() && holds(row, row.counter())).as(row.toString()).isFalse();
    }

    private static boolean holds(Row row, String line) {
        boolean head = row.where() == Where.HEAD || row.where() == Where.EDGE;
        boolean foot = row.where() == Where.FOOT || row.where() == Where.EDGE;
        return switch (row.how()) {
            case CREDIT, VERB -> CAPTIONS.is(line, 0, line.length());
            case WITH -> JUDGE.isDay(line, 0, line.length());
            case TAIL -> READER.read(new Capture("x", null, null, null, null, "Talks", PROSE + line)).readout().asides()
                    .stream().map(Aside::kind).anyMatch(kind -> kind == row.kind());
            default -> found(row, JUDGE.row(line, head, foot));
        };
    }

    /** Another row of the same kind may hold first. */
    private static boolean found(Row row, @org.jspecify.annotations.Nullable Row other) {
        return other != null && other.kind() == row.kind() && other.how() != How.TAIL;
    }
}
