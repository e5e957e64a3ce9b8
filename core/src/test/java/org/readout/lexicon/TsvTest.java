package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    private final List<String> faults = new ArrayList<>();
    private final List<Tsv.Row> rows = new ArrayList<>();

    private void read(String text) {
        Tsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.tsv", List.of("name", "kind"),
                faults, rows::add);
    }

    @Test
    void readsRowsBetweenComments() {
        read("# a list\nname\tkind\n\nA\tgiven\n# why\nB \t\nC\tboth");
        assertThat(faults).isEmpty();
        assertThat(rows).extracting(Tsv.Row::line).containsExactly(4, 6, 7);
        assertThat(rows.getFirst().word(1, NamePart.Kind.class)).isEqualTo(NamePart.Kind.GIVEN);
        assertThat(rows.get(1).cell(0)).isEqualTo("B");
        assertThat(rows.get(1).cellOrNull(1)).isNull();
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        read("name\tkind\nA\n\tgiven\nB\tgiven\tmore\nC\tgiven\n");
        assertThat(rows).hasSize(1);
        assertThat(faults).containsExactly("x.tsv:2: 1 cells, but the header has 2", "x.tsv:3: name is empty",
                "x.tsv:4: 3 cells, but the header has 2");
        rows.getFirst().flag(1, "weak");
        assertThat(rows.getFirst().word(0, NamePart.Kind.class)).isNull();
        assertThat(faults.subList(3, 5)).containsExactly("x.tsv:5: 'given' is not 'weak'",
                "x.tsv:5: no kind is called 'C'");
    }

    @Test
    void wantsItsHeader() {
        read("name\tsort\nA\tgiven\n");
        assertThat(faults).containsExactly("x.tsv:1: the header must be name kind, parted by tabs");
        faults.clear();
        read("# nothing\n");
        assertThat(faults).containsExactly("x.tsv:1: no header line");
    }

    @Test
    void missesAFile() {
        Tsv.read("authority/none.tsv", List.of("name"), faults, rows::add);
        assertThat(faults).containsExactly("authority/none.tsv:1: not found");
    }
}
