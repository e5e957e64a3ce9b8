package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.Pipeline;
import org.readout.app.cli.Cli.Result;
import org.readout.json.ReadingCodec;

/** The real road over the examples, from the command line. */
class ExamplesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingCodec.schema(), InputFormat.JSON);

    @Test
    void everyExampleIsReadAndKeepsTheSchema() {
        String examples = Path.of(System.getProperty("readout.root", ".."), "examples").toString();
        Cli real = new Cli(Screen.none(), "", Pipeline.load()::read);
        Result result = real.run("read", "--format", "jsonl", examples);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(l -> assertThat(SCHEMA.validate(l, InputFormat.JSON)).isEmpty());
    }
}
