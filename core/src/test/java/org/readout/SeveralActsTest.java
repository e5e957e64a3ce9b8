package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;
import org.readout.model.Participant;
import org.readout.model.Statement;

/** Several acts that one sentence tells of, each with its own people, day and town; sentences put together from parts. */
class SeveralActsTest {
    /** Of some 1,000: talks with somebody whose name a comma closes, followed by a banquet. */
    private static final int MISREAD = 4;
    private static final List<String> HOSTS = List.of("Norwegian Foreign Minister Kari Nordby", "The Minister of Foreign Affairs of Norway, Ms. Kari Nordby,");
    private static final List<String> FIRST = List.of("Chilean President Ana Vale", "the President of Chile, Ana Vale,", "Ana Vale, Prime Minister of Chile,", "her Chilean counterpart, Ana Vale,");
    private static final List<String> SECOND = List.of("Foreign Minister Luis Rojas", "Luis Rojas, Peruvian Minister of Trade,", "UN Secretary-General Luis Rojas");
    private static final Map<String, String> NAMES = Map.of("H", "Kari Nordby", "A", "Ana Vale", "B", "Luis Rojas", "D", "Amos Keter", "E", "Eva Roca", "P", "Per Lund");

    @Test
    void eachActIsItsOwn() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : Reports.rows("several")) {
            for (String host : HOSTS) {
                for (String first : row[0].startsWith("{A}") || row[0].indexOf("{A}") < row[0].indexOf("{H}") ? FIRST.subList(0, 3) : FIRST) {
                    for (String second : row[0].contains("{B}") ? SECOND : List.of("")) {
                        String text = sentence(row[0], host, first, second);
                        String told = fault(Reports.read("X", "2021-05-06", text).accounts(), row[1]);
                        wrong.addAll(told == null ? List.of() : List.of(text + " -> " + told));
                    }
                }
            }
        }
        assertThat(wrong).as("misread sentences").hasSizeLessThanOrEqualTo(MISREAD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // they are those who met in the same sentence, whoever met before
        "Minister Kari Nordby of Norway met President Ana Vale of Chile in Lima on Monday. On Tuesday she met Minister Luis Rojas of Peru, where they discussed the new ferry. | [Kari Nordby, Luis Rojas]: the new ferry",
        "Minister Kari Nordby of Norway met President Ana Vale of Chile in Lima on Monday. On Tuesday she met Minister Luis Rojas of Peru, and the two discussed the new ferry. | [Kari Nordby, Luis Rojas]: the new ferry",
    })
    void whoMetDiscusses(String text, String said) {
        List<Statement> statements = Reports.read("X", "2021-05-06", text).statements();
        assertThat(statements).isNotEmpty();
        Statement last = statements.get(statements.size() - 1);
        assertThat(last.speaker() + ": " + last.content()).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // what is over before the journey to come
        "Having already met the foreign ministers of Peru, Minister Kari Nordby of Norway will visit President Ana Vale of Chile in Lima on 12 May. | background",
        // only what is met besides, and no word of it
        "In addition to stressing the role of the ports, Minister Kari Nordby of Norway met President Ana Vale of Chile in Lima on Tuesday. | reported",
    })
    void besides(String text, String status) {
        assertThat(Reports.read("X", "2021-05-06", text).accounts()).filteredOn(a -> a.kind().word().equals("meeting")).first().satisfies(a -> assertThat(a.status().word()).isEqualTo(status));
    }

    @Test
    void whatComesNextDayMayBeElsewhere() {
        assertThat(Reports.placed("X", "2021-05-06", "Minister Kari Nordby of Norway will visit Chile from 24 to 26 May. She will meet business leaders in Lota on 24 May, prior to talks with President Ana Vale of Chile the next day."))
                .endsWith("meeting planned=[Kari Nordby/NO, Ana Vale/CL] 2021-05-25 Chile");
    }

    /** What is wrong with what is told, or null: visits may be told besides. */
    private static String fault(List<Account> accounts, String meant) {
        List<Account> left = new ArrayList<>(accounts);
        boolean whole = true;
        for (String act : meant.split("; ")) {
            String[] part = act.split(" ");
            Account account = left.stream().filter(a -> is(a, part)).findFirst().orElse(null);
            whole &= account != null;
            left.remove(account);
        }
        left.removeIf(a -> a.kind().word().equals("visit"));
        return whole && left.isEmpty() ? null : accounts.stream().map(Reports::placed).collect(Collectors.joining(" + "));
    }

    private static boolean is(Account a, String[] part) {
        Set<String> who = part[2].chars().mapToObj(c -> NAMES.get(String.valueOf((char) c))).collect(Collectors.toSet());
        boolean day = part[3].equals("?") || part[3].equals(a.date());
        boolean told = a.kind().word().equals(part[0]) && a.status().word().equals(part[1]) && day && part[4].equals(Objects.requireNonNullElse(a.place(), "-"));
        return told && a.participants().stream().map(Participant::name).collect(Collectors.toSet()).equals(who);
    }

    private static String sentence(String telling, String host, String first, String second) {
        String own = telling.startsWith("{H}") ? host : host.replaceFirst("^The ", "the ");
        String text = telling.replace("{H}", own).replace("{A}", first).replace("{B}", second).replace(",.", ".").replace(", ,", ",").replace(",,", ",");
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
