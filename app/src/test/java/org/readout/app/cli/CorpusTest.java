package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Pipeline;
import org.readout.app.cli.Cli.Result;
import org.readout.json.ReadingCodec;

/** The road over some twelve thousand real reports: none throws, and what is read keeps the schema. */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("readout.shared", "../../shared"), "corpus");
    private static final int EVERY = 200;

    @Test
    void noReportThrows() {
        assumeThat(CORPUS).as("SKIPPED: the corpus is not here; set readout.shared").isDirectory();
        Result result = new Cli(Screen.none(), "", Pipeline.load()::read).run("read", "-f", "jsonl", CORPUS.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        List<String> readings = result.out().lines().toList();
        assertThat(readings).hasSizeGreaterThan(12_000);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReadingCodec.schema(), InputFormat.JSON);
        for (int i = 0; i < readings.size(); i += EVERY) {
            assertThat(schema.validate(readings.get(i), InputFormat.JSON)).as(readings.get(i)).isEmpty();
        }
    }
}
