package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conferences, and what is recalled by the way, as ministries tell of them: kind@place date=[names]. */
class GatheringsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Minister Juan Vale of Chile attended COP26 in Glasgow in November. | conference@Glasgow 2022-11=[Juan Vale]",
        "Minister Juan Vale of Chile will attend the G20 in Bali on 15 and 16 November. | conference@Bali 2023-11-15/2023-11-16=[Juan Vale]",
        "The Prime Minister will attend the Commonwealth Heads of Government Meeting in Samoa from 21 to 26 October. | conference@Samoa 2023-10-21/2023-10-26=[Prime Minister]",
        "Minister Juan Vale of Chile attended the virtual Ministerial Council meeting of the Harbour Union in Lae. | conference@Lae null=[Juan Vale]",
        "Minister Juan Vale of Chile hosted a meeting of G7 environment ministers in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale, G7 environment ministers]",
        "Minister Juan Vale of Chile represented his country at the climate summit in Dubai. | conference@Dubai null=[Juan Vale]",
        "The G7 Foreign Ministers met in Lae on Monday. | conference@Lae 2023-10-02=[G7 Foreign Ministers]",
        "The forum in Lae brought together the Foreign Ministers of Chile, Norway and Peru on 4 May. | conference@Lae 2023-05-04=[Foreign Ministers of Chile, Norway and Peru]",
        "The 5th Ocean Summit opened in Lae on Monday in the presence of President Juan Vale. | conference@Lae 2023-10-02=[Juan Vale]",
        "Some 30 heads of state took part in the Ocean Summit, which ended today in Djerba. | conference@Djerba 2023-10-04=[Some 30 heads of state]",
        "Minister Juan Vale of Chile spoke in the open debate of the Security Council in New York on Monday. | conference@New York 2023-10-02=[Juan Vale]",
        "Minister Juan Vale of Chile held talks with the Circle of Hope on Monday. | meeting@null 2023-10-02=[Juan Vale, Circle of Hope]",
        "Minister Juan Vale has received the Sri Lankan ambassador to Chile based in Lima, Karu Hettige, in Santiago. | meeting@Santiago null=[Juan Vale, Karu Hettige]",
        "President Juan Vale referred to the talks held in Lae in May 2021 between President Tom Rowan and Prime Minister Anna Lie of Norway. | meeting@Lae 2021-05=[Tom Rowan, Anna Lie]",
        "Minister Juan Vale of Chile announced the fund at the Harbour Union Summit in Lae last June. | conference@Lae 2023-06=[Juan Vale]",
        "In a phone call on Tuesday, President Juan Vale of Chile and Prime Minister Anna Lie of Norway discussed trade. | call@null 2023-10-03=[Juan Vale, Anna Lie]",
        "President Juan Vale of Chile kicked off his visit by meeting King Harald of Norway in Oslo on Monday. | meeting@Oslo 2023-10-02=[Juan Vale, Harald]",
        "Last week leaders from 20 countries gathered in Lae for the Ocean Summit. | conference@Lae 2023-09=[leaders from 20 countries]",
        "President Juan Vale of Chile was welcomed at Oslo airport by Foreign Minister Anna Lie. | visit@Oslo null=[Anna Lie, Juan Vale]",
        "The fifth meeting of the Specialised Committee on Harbours was held today. The meeting was co-chaired by officials from the European Commission and the UK Government. The EU and the UK exchanged updates. |"
                + " meeting@null 2023-10-04=[officials from the European Commission, officials from the UK Government]",
        "The first meeting of the Norway/Southern Chile Ports Committee was held today, co-chaired by officials from the Norwegian Government and Peru. | meeting@null 2023-10-04=[officials from the Norwegian Government, officials from Peru]",
        // a dialogue or joint body is of the states that its name tells, where nobody else is told
        "The third Norway-Chile Strategic Dialogue was held in Lae on Monday. | meeting@Lae 2023-10-02=[Norway, Chile]",
        "The Norway-Chile Task Force on Ports met in Lae on Monday. It was co-chaired by Minister Kari Holm of Norway and Minister Juan Vale of Chile. | meeting@Lae 2023-10-02=[Kari Holm, Juan Vale]",
        // whom the host wants to hear from is there
        "Minister Juan Vale of Chile hosted a roundtable on Monday to hear directly from Norwegian experts about ports. | meeting@null 2023-10-02=[Juan Vale, Norwegian experts]",
        "Senior Vale Administration officials met with Norwegian port workers in Santiago on Monday. | meeting@Santiago 2023-10-02=[Senior Vale Administration officials, Norwegian port workers]",
        "Signed today by Science Minister Juan Vale of Chile and the US Director of Science Policy, Dr Bo Hart, the statement sets out shared priorities. | signing@null 2023-10-04=[Juan Vale, Bo Hart]",
        "Minister Juan Vale of Chile attended the summit in Lae on Monday. He also met Norwegian Foreign Minister Kari Holm and Peruvian President Ana Diaz. |"
                + " conference@Lae 2023-10-02=[Juan Vale] meeting@Lae 2023-10-02=[Juan Vale, Kari Holm] meeting@Lae 2023-10-02=[Juan Vale, Ana Diaz]",
        "Minister Juan Vale represented Chile at the Informal Meeting of Fisheries Ministers of the Harbour Union in Lae on 2 and 3 October. | conference@Lae 2023-10-02/2023-10-03=[Juan Vale]",
        "Minister Juan Vale of Chile represented his country at the 5th Africa-Europe Meeting of Fisheries Ministers (AEM 5) in Lae on 2 and 3 October."
                + " The 5th Fisheries Ministers' Meeting in Lae on 2 and 3 October was chaired by the Norwegian minister, Kari Holm. | conference@Lae 2023-10-02/2023-10-03=[Juan Vale, Kari Holm]",
        "Minister Juan Vale of Chile met President Ana Diaz of Peru on Monday. The conference in Lae, which was attended by Mr Vale, focused on trade. |"
                + " meeting@null 2023-10-02=[Juan Vale, Ana Diaz] conference@Lae null=[Juan Vale]",
        "An international conference on fisheries was held in Lae on 2 and 3 October. Present there were delegations from Chile, Peru and Fiji. | conference@Lae 2023-10-02/2023-10-03=[delegations from Chile, Peru and Fiji]",
        "Minister Juan Vale of Chile emphasised this at the OECD Ministerial Council Meeting in Paris on 2 and 3 October. | conference@Paris 2023-10-02/2023-10-03=[Juan Vale]",
        "In Lae on Monday, Minister Juan Vale of Chile presented the plan at the 3rd Ocean Initiative (OI) conference. | conference@Lae 2023-10-02=[Juan Vale]",
        "The Chilean delegation to the Ocean Summit in Lae will be led by President Juan Vale. | conference@Lae null=[Juan Vale]",
        "President Juan Vale of Chile and President Ana Diaz of Peru will attend an event in Lae marking the 50th anniversary of the treaty signed by Tom Rowan. | ceremony@Lae null=[Juan Vale, Ana Diaz]",
        "Minister Juan Vale of Chile and President Ana Diaz of Peru attended the 20th anniversary celebration of the Harbour Club in Lae on Monday. | ceremony@Lae 2023-10-02=[Juan Vale, Ana Diaz]",
        "The Chilean delegation to the Harbour Summit will be led by President Juan Vale. He will meet President Ana Diaz of Peru there. | conference@null null=[Juan Vale] meeting@null null=[Juan Vale, Ana Diaz]",
        "President Juan Vale of Chile took part in the Harbour Forum in Lae, hosted by Prime Minister Anna Lie of Norway. | conference@Lae null=[Juan Vale, Anna Lie]",
        "President Juan Vale of Chile will host a roundtable on ports attended by Norwegian experts. | meeting@null null=[Juan Vale, Norwegian experts]",
        "The Harbour Summit in Lae, which President Juan Vale of Chile attended last May, adopted a plan. | conference@Lae 2023-05=[Juan Vale]",
        "President Juan Vale of Chile took part, along with his wife, in the Harbour Summit in Lae. | conference@Lae null=[Juan Vale]",
        "President Juan Vale of Chile took part in a panel discussion in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        "President Juan Vale of Chile attended the two-day meeting in Lae from 2 to 3 October. | conference@Lae 2023-10-02/2023-10-03=[Juan Vale]",
        "President Juan Vale of Chile took part in the Science for Society Forum in Lae. | conference@Lae null=[Juan Vale]",
        "Minister Juan Vale of Chile was joined by Norwegian Minister Kari Holm to establish common rules. | meeting@null null=[Juan Vale, Kari Holm]",
        // what somebody announces on a visit is not what he was at
        "President Juan Vale of Chile announced on a visit to Norway that Mr Bo Hart will chair the board. |",
        // the meeting is the one told of before
        "Minister Juan Vale of Chile met President Ana Diaz of Peru in Lae on Monday. The meeting was attended by Ambassador Bo Hart. | meeting@Lae 2023-10-02=[Juan Vale, Ana Diaz, Bo Hart]",
        "Juan Vale, president of Chile, addressing the UN General Assembly session on Monday, called for peace. | conference@null 2023-10-02=[Juan Vale]",
        "Chilean President Juan Vale, speaking at the Ocean Summit in Lae on Monday, called for peace. | conference@Lae 2023-10-02=[Juan Vale]",
        "Juan Vale, president of Chile, called for peace in a speech at the summit of the African Union on Monday. | conference@null 2023-10-02=[Juan Vale]",
        // what is called no more than an event, by what it is for
        "Minister Juan Vale of Chile took part in an event on ports in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        "Minister Juan Vale of Chile and Minister Ana Diaz of Peru attended an event at the harbour in Lae to mark the 50th anniversary of the treaty. | ceremony@Lae null=[Juan Vale, Ana Diaz]",
        "Minister Juan Vale of Chile attended a sporting event in Lae on Monday. |",
        "Minister Juan Vale of Chile attended a Women in Fishing Roundtable in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        // a body in which several sit
        "The seventh meeting of the Harbour Bridge Taskforce was held in Lae on Monday. It was chaired by Minister Juan Vale of Chile. | conference@Lae 2023-10-02=[Juan Vale]",
        "Together with Minister Kari Holm of Norway, Minister Juan Vale of Chile co-chaired a conference on ports in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale, Kari Holm]",
        // how many states were there
        "92 states from all regions of the world took part in the Ocean Summit in Lae on Monday. | conference@Lae 2023-10-02=[92 states from all regions of the world]",
        "More than 30 countries were represented at the Harbour Forum in Lae on Monday. | conference@Lae 2023-10-02=[More than 30 countries]",
        "Minister Juan Vale of Chile said that 30 countries had ports. |",
        "The finance ministers of the EU member states met in Lae on Monday. | conference@Lae 2023-10-02=[finance ministers of the EU member states]",
        "Officials of the two countries met in Lae on Monday. | meeting@Lae 2023-10-02=[Officials of the two countries]",
        "Minister Juan Vale of Chile said this at the Harbour Forum in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        "Minister Juan Vale of Chile opened the London Ocean Conference on Monday. | conference@null 2023-10-02=[Juan Vale]",
        "The co-chairs of the Harbour Committee – Minister Juan Vale of Chile and the Norwegian Minister Anna Lie – met on Monday to prepare the committee. | meeting@null 2023-10-02=[Juan Vale, Anna Lie]",
        "In Lae, Minister Juan Vale of Chile visited a World Food Programme warehouse. | visit@Lae null=[Juan Vale]",
        "Minister Juan Vale of Chile kicked off a three-day visit to Norway on Monday. | visit@Norway 2023-10-02=[Juan Vale]",
        // no gathering is told of by these
        "Chilean President Juan Vale, addressing a Cabinet meeting on Monday, called for peace. |",
        "Chilean President Juan Vale, addressing the needs of farmers, called for peace. |",
        "The Joint Harbour Committee held its fourth meeting in Lae on Monday, co-chaired by Minister Juan Vale of Chile and Minister Anna Lie of Norway. | meeting@Lae 2023-10-02=[Juan Vale, Anna Lie]",
        "Minister Juan Vale of Chile and Minister Anna Lie of Norway met on Monday. The Harbour Committee will hold its next meeting in Lae in December. |"
                + " meeting@null 2023-10-02=[Juan Vale, Anna Lie] meeting@Lae 2023-12=[Juan Vale, Anna Lie]",
        "Minister Juan Vale of Chile co-chaired the first meeting of the Norland Harbour Committee in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        "Minister Juan Vale of Chile joined the Harbour Union ministerial meeting in Lae on Monday. | conference@Lae 2023-10-02=[Juan Vale]",
        "Minister Juan Vale of Chile thanked President Anna Lie of Norway for hosting the U.S.-Norwegian Summit in Lae on Monday. | conference@Lae 2023-10-02=[Anna Lie]",
        // no gathering is told of by these
        "The Harbour Committee held its breath on Monday. |",
        "Minister Juan Vale of Chile put the plan on the table on Monday. |",
        "The plan brought together several ideas on Monday. |",
    })
    void areRead(String text, String expected) {
        String read = Reports.read("XX-MFA", "2023-10-04", text).accounts().stream()
                .map(a -> a.kind().word() + "@" + a.place() + " " + a.date() + a.participants().stream().map(p -> p.name()).collect(Collectors.joining(", ", "=[", "]")))
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(expected == null ? "" : expected);
    }
}
