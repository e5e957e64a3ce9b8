package org.readout.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Instrument;
import org.readout.model.Mode;
import org.readout.model.Readout;
import org.readout.model.Span;

/** What is said without a cue before it, by whom, and where it ends; what is agreed. Columns: text, speaker, contents. */
class SaidTest {
    private static final Annotator ANNOTATOR = new Annotator(Lexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The ministers and experts also recognised the progress made. | The ministers and experts | the progress made",
            "Leading energy suppliers have asked for a longer notice. | Leading energy suppliers | a longer notice",
            "The issue of fishing quotas was also raised by Mr Rowan. | Rowan | The issue of fishing quotas",
            "It was stressed by Mr Rowan that trade had grown. | Rowan | trade had grown",
            "According to Mr Rowan, trade had never grown so fast. | Rowan | trade had never grown so fast",
            "Trade had never grown so fast, according to Mr Rowan. | Rowan | Trade had never grown so fast",
            "In the view of Mr Rowan, trade had never grown so fast. | Rowan | trade had never grown so fast",
            "Mr Rowan highlighted the growth of trade and solicited the views of the guests. | Rowan | the growth of trade",
            "Mr Rowan expressed to the guests his concern at the delay. | Rowan | his concern at the delay",
            "Mr Rowan explained in some detail the plan for the river. | Rowan | the plan for the river",
            "Mr Rowan noted with satisfaction the growth of trade. | Rowan | the growth of trade",
            "Mr Rowan agreed to answer any question put by the guests that is of weight. | Rowan | to answer any question put by the guests that is of weight",
            "Mr Rowan underlined the need for peace, as well as agreeing to visit Norway. | Rowan | the need for peace; to visit Norway",
            "Mr Rowan underlined the need for peace, which he agreed would help trade. | Rowan | the need for peace; would help trade",
            "Mr Rowan informed the Minister, among other things, about the plan for the river. | Rowan | the plan for the river",
            "Mr Rowan discussed in meetings with Minister Ana Vale, Ms Bo Hart, the pledges made in Geneva. | Rowan | the pledges made in Geneva",
            "Following talks between President Vale and Ms Hart, Mr Rowan and Mr Sand reaffirmed the need for peace. | Rowan; Sand | the need for peace",
            "Norway will watch the river closely, said Mr Rowan. | Rowan | Norway will watch the river closely",
            "Both sides agree to stay in touch. | Both sides | to stay in touch",
            "The UK and EU sides reaffirmed their commitment to the deal. | The UK and EU sides | their commitment to the deal",
            "They condemned Norland-backed Sudlander attacks on ships. | They | Norland-backed Sudlander attacks on ships",
            "Mr Rowan underlined the fight against fraud and organised crime. | Rowan | the fight against fraud and organised crime",
            "Mr Rowan underlined the fight against fraud and led the talks on trade. | Rowan | the fight against fraud",
            "Mr Rowan underlined the weight of our defence and shared values. | Rowan | the weight of our defence and shared values",
            "Mr Rowan underlined the need for peace and shared concerns about the river. | Rowan | the need for peace; concerns about the river",
            "Mr Rowan discussed in particular ways to make peace last. | Rowan | ways to make peace last",
            "Mr Rowan praised them for their work on the river. | Rowan | them for their work on the river",
            "Mr Rowan assured the PTM of Norland's support. | Rowan | Norland's support",
            "\"Trade will grow,\" said Mr Rowan on signing the treaty. | Rowan | Trade will grow",
            "In return, Mr Rowan briefed the guests on the plan for the river. | Rowan | the plan for the river",
            "Mr Rowan praised the plan as a success: \"Trade has grown on both sides.\" | Rowan | the plan as a success; Trade has grown on both sides",
            "Mr Rowan met Ms Hart to discuss the work to support Chile and uphold peace. | Rowan | the work to support Chile and uphold peace",
            "Mr Rowan met Ms Hart to discuss the work done in Chile and express his thanks. | Rowan | the work done in Chile; his thanks",
            "Noting that trade had grown, Mr Rowan pledged to open the river. | Rowan | trade had grown; to open the river",
            "The Minister further instructed officials to visit the coast. | Minister | to visit the coast",
            "Mr Rowan told the guests today that trade had grown. | Rowan | trade had grown",
            "Mr Rowan announced this week that trade had grown. | Rowan | trade had grown",
            "Trade will grow, Mr Rowan explained at the forum, which he had opened. | Rowan | Trade will grow",
            "The first visit took place in 2005, noted Mr Rowan as he received the guests. | Rowan | The first visit took place in 2005",
            "Mr Rowan noted that our shared history and shared customs help trade. | Rowan | our shared history and shared customs help trade",
            "Mr Rowan underlined the weight of trade, shared values and peace. | Rowan | the weight of trade, shared values and peace",
            "Mr Rowan praised the plan, and officials from Norway underlined the need for peace. | Rowan | the plan; the need for peace",
            "Mr Rowan agreed that more work is needed, and ministers from Norway pledged to help. | Rowan | more work is needed; to help",
            "Mr Rowan outlined the plan for the coast, Minister Ana Vale discussed the needs of towns, and Ms Bo Hart praised the work done. | Rowan | the plan for the coast; the needs of towns; the work done",
            "Mr Rowan conveyed condolences over the death of Ms Bo Hart and they discussed her work. | Rowan | condolences over the death of Ms Bo Hart; her work",
            "Mr Rowan wished her and all fishers a good year. | Rowan | her and all fishers a good year",
            "State legislators from Norway described the plan for the coast. | State legislators from Norway | the plan for the coast",
            "Norway and Chile exchanged updates on the plan for the coast. | Norway; Chile | the plan for the coast",
            "Mr Rowan outlined the plan and shared best practices on fishing. | Rowan | the plan; best practices on fishing",
            "Panelists noted that trade had grown. | Panelists | trade had grown",
            "Mr Rowan said trade had grown and had also added new jobs. | Rowan | trade had grown and had also added new jobs"})
    void findsWhoSaysWhat(String text, String speaker, String content) {
        List<Attribution> found = annotations(text).attributions();
        assertThat(found).extracting(a -> a.content().of(text)).containsExactly(content.split("; "));
        assertThat(found.get(0).source()).extracting(m -> m.name()).containsExactly(speaker.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The meeting highlighted the growth of trade.", "Norway has supported the river project since 2010.", "Norway recognised Chile in 1910.", "Norway decided to lend it 10 million.", "Norway and Chile share a long coast.", "Norway and Chile shared close ties.", "Mr Rowan took up his post in May.", "Trade has been growing for years.", "The plan was noted down.",
            "The treaty covers the areas which the two countries wish to develop.", "Another question that was addressed in Lae was trade."})
    void findsNothingWhereNobodySpeaks(String text) {
        assertThat(annotations(text).attributions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Fishing quotas were also discussed. | Fishing quotas", "Talks were held on trade. | trade"})
    void whatWasDiscussedIsTheTopicOfAllWhoMet(String text, String content) {
        List<Attribution> found = annotations(text).attributions();
        assertThat(found).extracting(a -> a.content().of(text)).containsExactly(content);
        assertThat(found.get(0).mutual()).isTrue();
        assertThat(found.get(0).mode()).isEqualTo(Mode.TOPIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They signed a protocol on fisheries and a roadmap for continued dialogue on trade. | fisheries; continued dialogue on trade",
            "The two sides decided to set up a working group on visas. | working group on visas",
            "The ministers agreed on the establishment of a joint committee on trade. | joint committee on trade",
            "They issued a joint statement on the river. | river",
            "They will also sign a declaration with Minister Ana Vale of Chile, aimed at deepening trade in fish. | deepening trade in fish",
            "They signed and welcomed the joint declaration on fishing. | fishing",
            "A memorandum of understanding was signed on Monday between the two sides to deepen trade. | deepen trade",
            "They signed an agreement on trade in fish, met a number of fishers and went home. | trade in fish",
            "They signed a treaty amending the treaty on trade on 4 May. | amending the treaty on trade",
            "Minister Ana Vale and Minister Tom Rowan agreed a five-year Fishing Partnership during a meeting in Geneva. | five-year Fishing Partnership",
            "Mr Rowan announced a new agreement with the Government of Chile on fishing. | fishing",
            "The three delegations committed to create an expert group to study the river. | expert group",
            "They agreed that the committee would meet in June. | committee would meet in June",
            "At their talks an agreement was signed on the upkeep of the Fish Fund. | upkeep of the Fish Fund",
            "A protocol was signed on the sidelines of the talks. | ''",
            "A protocol is due to be signed on trade in fish, a source of income. | trade in fish",
            "A memorandum to deepen trade is also expected to be signed. | deepen trade",
            "They agreed to set up a joint committee on trade and praised the guests. | joint committee on trade",
            "The roadmap includes a fishing agreement which should be finalised by May. | fishing agreement",
            "They signed a corresponding agreement. | ''",
            "The Norwegian Parliament approved the agreement on fishing. | ''",
            "They decided to adopt the rule not only in fishing agreements. | ''",
            "They agreed the agreement was good. | ''",
            "They signed the first agreement of its kind. | ''",
            "They developed a good partnership. | ''",
            "Trade has grown since 2020, when the treaty on trade was signed. | ''",
            "They recalled the treaty on peace signed in 1989. | ''"})
    void findsWhatIsAgreed(String text, String subjects) {
        List<String> expected = subjects.isEmpty() ? List.of() : List.of(subjects.split("; "));
        assertThat(annotations(text).instruments()).extracting((Instrument i) -> i.subject().of(text)).isEqualTo(expected);
    }

    /** Whoever speaks in a quotation is named before it: what is told after it has its parties still in the order of the text. */
    @org.junit.jupiter.api.Test
    void whatAQuotationTellsLeavesTheOrderOfThoseNamed() {
        List<Span> named = annotations("Minister Ana Vale said:\nI met Mr Tom Rowan in Geneva.\nMr Bo Hart thanked her.").mentions().stream().map(m -> m.span()).toList();
        assertThat(named).isSorted().doesNotHaveDuplicates();
    }

    private static Annotations annotations(String text) {
        return ANNOTATOR.annotate(new Readout("example", null, null, "en", "2021-05-04", null, null, text,
                List.of(new Span(0, text.length())), null, List.of(), 0));
    }
}
