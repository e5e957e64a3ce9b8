package org.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/model.md} names every key of the schema, and its example keeps it. */
class ModelPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("readout.root", ".."), "docs", "model.md"));
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        Map<?, ?> schema = (Map<?, ?>) JsonTree.parse(ReadingCodec.schema());
        keysOf(schema, keys);
        assertThat(keys).hasSizeGreaterThan(40);
        String page = page();
        assertThat(keys).allSatisfy(k -> assertThat(page).contains("`" + k + "`"));
    }

    private static void keysOf(Object node, TreeSet<String> keys) {
        if (node instanceof Map<?, ?> members) {
            if (members.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(k -> keys.add((String) k));
            }
            members.values().forEach(m -> keysOf(m, keys));
        }
    }

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        String page = page();
        int start = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReadingCodec.schema(), InputFormat.JSON).validate(example, InputFormat.JSON)).isEmpty();
    }
}
