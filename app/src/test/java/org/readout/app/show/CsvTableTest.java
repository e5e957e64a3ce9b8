package org.readout.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void formulasAreDisarmed(String value) {
        assertThat(CsvTable.cell(value).replace("\"", "")).startsWith("'");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvTable.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvTable.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(CsvTable.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvTable.cell(" a")).isEqualTo("\" a\"");
        assertThat(CsvTable.cell("Kim Song-nam")).isEqualTo("Kim Song-nam");
        assertThat(CsvTable.cell(null)).isEmpty();
    }
}
