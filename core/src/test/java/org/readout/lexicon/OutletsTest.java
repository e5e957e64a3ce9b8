package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final Outlets OUTLETS = Outlets.load();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"US-WH,-,US", "us-wh,-,US", "UK,-,GB", "DPRK-KCNA,-,KP", "DPRK-OTHER,-,KP",
            "ROK-MND,-,KR", "FR-MEAE,-,FR", "SE-UD,-,SE", "XX-NONE,-,-", "EU-PARL,-,EU", "Nobody,-,-", "-,-,-",
            "-,https://www.gov.uk/government/news/x,GB", "-,https://www.mofa.go.jp/press/x.html,JP",
            "-,http://eng.mod.gov.cn:8080/x,CN", "-,HTTPS://USER@PRESS.UN.ORG/x,UN", "-,kremlin.ru/events,RU",
            "-,https://example.org/gov.uk,-", "Nobody,https://www.mea.gov.in/x,IN", "-,://,-", "-,https://notgov.uk,-"})
    void tellsForWhomAPageSpeaks(String outlet, String uri, String home) {
        assertThat(OUTLETS.home(outlet, uri)).isEqualTo(home);
    }

    @Test
    void isKnownByItsNameToo() {
        assertThat(OUTLETS.home("GOV.UK", null)).isEqualTo("GB");
        assertThat(OUTLETS.home("swiss federal council", null)).isEqualTo("CH");
    }

    @Test
    void knowsASeatWithItsTime() {
        Outlets.Outlet outlet = OUTLETS.find("AU-PM");
        assertThat(outlet).isNotNull();
        assertThat(ZoneId.of(outlet.zone())).isNotNull();
        assertThat(OUTLETS.filesFrom("CANBERRA")).isTrue();
    }
}
