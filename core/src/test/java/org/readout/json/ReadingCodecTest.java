package org.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.json.ReadingCodec.Style;
import org.readout.model.Reading;
import org.readout.model.Readout;

class ReadingCodecTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingCodec.schema(), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheSchema(boolean filled) {
        for (Style style : Style.values()) {
            String json = ReadingCodec.toJson(Samples.reading(filled), style);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    @Test
    void schemaRefusesWhatTheCodecDoesNotWrite() {
        String json = ReadingCodec.toJson(Samples.reading(true), Style.LINE);
        assertThat(SCHEMA.validate(json.replace("\"doc\"", "\"id\""), InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"meeting\"", "\"MEETING\""), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void bothStylesSayTheSame() {
        Reading reading = Samples.reading(true);
        String line = ReadingCodec.toJson(reading, Style.LINE);
        String indented = ReadingCodec.toJson(reading, Style.INDENTED);
        assertThat(line).doesNotContain("\n");
        assertThat(indented).contains("\n      \"kind\": \"meeting\",\n")
                .contains("\"date\": {\"start\": ").doesNotContain("[\n\n");
        assertThat(JsonTree.parse(indented)).isEqualTo(JsonTree.parse(line));
    }

    @Test
    void keysStandInOrder() {
        assertThat(tree(Samples.reading(true)).keySet()).containsExactly("doc", "uri", "outlet", "language",
                "published", "title", "dateline", "accounts", "statements", "agreements", "asides", "problems");
    }

    @Test
    void offsetsCountCodePoints() {
        Map<?, ?> statement = (Map<?, ?>) ((List<?>) tree(Samples.reading(true)).get("statements")).getFirst();
        Map<?, ?> evidence = (Map<?, ?>) ((List<?>) statement.get("evidence")).getFirst();
        int start = ((Number) evidence.get("start")).intValue();
        int end = ((Number) evidence.get("end")).intValue();
        int[] points = Samples.TEXT.codePoints().toArray();
        assertThat(new String(points, start, end - start)).isEqualTo(evidence.get("exact"))
                .isEqualTo("the harbour will open in June");
    }

    @Test
    void halfSurrogatesAreReplaced() {
        Reading whole = Samples.reading(true);
        Readout r = whole.readout();
        Readout broken = new Readout("r\uD83C", r.outlet(), r.uri(), r.language(), null, null, "a\uDF0Db", r.text(),
                List.of(), null, List.of(), 0);
        Reading reading = new Reading(broken, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(tree(reading)).containsEntry("doc", "r\uFFFD").containsEntry("title", "a\uFFFDb");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        for (String bad : List.of("", "{", "{} {}", "[".repeat(100_000), "{\"a\":}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.parse(bad))
                    .withMessageStartingWith("not JSON");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Reading reading) {
        return (Map<String, Object>) JsonTree.parse(ReadingCodec.toJson(reading, Style.LINE));
    }
}
