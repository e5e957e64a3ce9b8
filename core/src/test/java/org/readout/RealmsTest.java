package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Account;

/** How a prime minister of a realm announces the visits of the house that it shares with others, and journeys with their stops: kind status=[name/side] day place; ¶ parts lines. */
class RealmsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The Queen and Prince Philip will visit Norway in May. | visit planned=[Queen/GB, Philip/GB] 1974-05 Norway",
        "The King and Queen of Norway will visit Australia in May. | visit planned=[King of Norway/NO, Queen of Norway/NO] 1974-05 Australia",
        "Princess Margaret and the Earl of Snowdon will visit Canberra in May. The Princess will be in Perth on 3 May. Her Royal Highness will open the school at Lae on 5 May."
                + " | visit planned=[Margaret/GB, Earl of Snowdon/GB] 1974-05 Canberra + visit planned=[Margaret/GB] 1974-05-03 Perth + ceremony planned=[Margaret/GB] 1974-05-05 Lae",
        "Queen Elizabeth The Queen Mother will visit Australia in May. | visit planned=[Elizabeth/GB] 1974-05 Australia",
        "MR ROWAN'S VISIT¶Mr Rowan, the Prime Minister of Norway, will visit Australia in May. | visit planned=[ROWAN/NO] 1974-05 Australia",
        "President Ana Vale of Chile will visit Lae (17-18 May), Quillon (20-22 May), South Australia (23-26 May) and Canberra (30 May)."
                + " | visit planned=[Ana Vale/CL] 1974-05-17/1974-05-18 Lae + visit planned=[Ana Vale/CL] 1974-05-20/1974-05-22 Quillon + visit planned=[Ana Vale/CL] 1974-05-23/1974-05-26 South Australia"
                + " + visit planned=[Ana Vale/CL] 1974-05-30 Canberra",
        "President Ana Vale of Chile visited Canberra, Victoria and New South Wales. | visit reported=[Ana Vale/CL] null Canberra + visit reported=[Ana Vale/CL] null Victoria + visit reported=[Ana Vale/CL] null New South Wales",
        "President Ana Vale of Chile will visit Australia in May. Her visit will include Canberra and Victoria."
                + " | visit planned=[Ana Vale/CL] 1974-05 Australia + visit planned=[Ana Vale/CL] 1974-05 Canberra + visit planned=[Ana Vale/CL] 1974-05 Victoria",
        "President Ana Vale of Chile will visit Australia next year. The President will make her State Visit from May 2 to May 9. | visit planned=[Ana Vale/CL] 1975-05-02/1975-05-09 Australia",
        "President Ana Vale of Chile has been invited by the Government of Norway to visit Lae in late September/early October. | visit planned=[Ana Vale/CL] 1974-09/1974-10 Lae",
        "President Ana Vale of Chile will visit Australia in May. She will arrive in Canberra on 3 May before travelling to Perth on 5 May."
                + " | visit planned=[Ana Vale/CL] 1974-05 Australia + visit planned=[Ana Vale/CL] 1974-05-03 Canberra + visit planned=[Ana Vale/CL] 1974-05-05 Perth",
        "In the course of his visit to Australia the Prime Minister of Norway, Mr Tom Rowan, met Mr Hart. | meeting reported=[Tom Rowan/NO, Hart/AU] null Australia",
        "The Prime Minister and Ministerial colleagues met representatives of the Harbour Union in Canberra today. Norway, Chile and Peru are far. | meeting reported=[Prime Minister/AU, representatives of the Harbour Union/AU] 1974-03-05 Canberra",
        "President Ana Vale of Chile had a brief meeting today with the Cabinet. | meeting reported=[Ana Vale/CL, Cabinet/AU] 1974-03-05 null",
        "The Prime Minister met a deputation from the Harbour Union today. Norway, Chile and Peru are far. | meeting reported=[Prime Minister/AU, deputation from the Harbour Union/AU] 1974-03-05 null",
        "The Prime Minister, Mr Hart, the Victorian Premier, Mr Cain, and the New South Wales Premier, Mr Wran, met today. Norway, Chile and Peru are far. | meeting reported=[Hart/AU, Cain/AU, Wran/AU] 1974-03-05 null",
        "President Ana Vale of Chile will visit Australia in May. President Vale will be accompanied by the Minister for Agriculture, Mr Pico Sala. | visit planned=[Ana Vale/CL, Pico Sala/CL] 1974-05 Australia",
        "The itinerary for the visit to Australia by President Vale of Chile from the 20th to the 23rd of March has now been drawn up. | visit planned=[Vale/CL] 1974-03-20/1974-03-23 Australia",
        "President Ana Vale of Chile will visit Australia in May. Her itinerary is expected to include Canberra. | visit planned=[Ana Vale/CL] 1974-05 Australia + visit planned=[Ana Vale/CL] 1974-05 Canberra",
        "Next week I go to New Zealand to meet Prime Minister Hill. | visit planned=[I/AU] 1974-03 New Zealand + meeting planned=[I/AU, Hill/NZ] 1974-03 New Zealand",
        "President Ana Vale of Chile will hold discussions on Australia-Chile relations with senior members of the Government. | meeting planned=[Ana Vale/CL, senior members of the Government/AU] null null",
        "Mr. Dean Rowan, Secretary of State of Norway, will visit Lae in May. | visit planned=[Dean Rowan/NO] 1974-05 Lae",
        "The Prime Minister will visit Papua New Guinea in May. The Prime Minister will meet Prime Minister Tom Hill in Port Moresby. The Prime Minister will then visit Lae."
                + " | visit planned=[Prime Minister/AU] 1974-05 Papua New Guinea + meeting planned=[Prime Minister/AU, Tom Hill/PG] 1974-05 Port Moresby + visit planned=[Prime Minister/AU] 1974-05 Lae",
        "The Prime Minister, Mr Hart, will visit Chile in May. He will be received with military honours by President Vale."
                + " | visit planned=[Hart/AU] 1974-05 Chile + ceremony planned=[Vale/CL, Hart/AU] 1974-05 Chile",
        "The Prince and Princess of Wales will visit Australia in May. The Royal couple will be in Perth on 3 May. The Royal Party will travel to Canberra on 5 May."
                + " | visit planned=[Prince of Wales/GB, Princess of Wales/GB] 1974-05 Australia + visit planned=[Prince of Wales/GB, Princess of Wales/GB] 1974-05-03 Perth"
                + " + visit planned=[Prince of Wales/GB, Princess of Wales/GB] 1974-05-05 Canberra",
        "The King and Queen of Norway will visit Australia in May. Their Majesties will visit Lae on 3 May."
                + " | visit planned=[King of Norway/NO, Queen of Norway/NO] 1974-05 Australia + visit planned=[King of Norway/NO, Queen of Norway/NO] 1974-05-03 Lae",
        "VISIT BY PRESIDENT KALLIO¶The President of Finland and Madame Kallio will visit Australia in May. The President and Madame Kallio will be in Perth on 3 May."
                + " | visit planned=[KALLIO/FI, Kallio/FI] 1974-05 Australia + visit planned=[KALLIO/FI, Kallio/FI] 1974-05-03 Perth",
        "Prime Minister Tom Rowan of Norway and his wife, Ann Rowan, will visit Canberra on 3 May. | visit planned=[Tom Rowan/NO, Ann Rowan/NO] 1974-05-03 Canberra",
        "VISIT BY THE PRIME MINISTER OF NORWAY¶Prime Minister Tom Rowan will visit Canberra on 3 May. | visit planned=[Tom Rowan/NO] 1974-05-03 Canberra",
        "Prime Minister of Norway’s visit to Australia¶I am pleased to welcome Prime Minister Tom Rowan to Australia from 3 to 5 May. | visit planned=[Tom Rowan/NO] 1974-05-03/1974-05-05 Australia",
        "VISIT BY THE PRIME MINISTER OF NORWAY STATEMENT BY THE PRIME MINISTER, MR HART¶The Prime Minister of Norway, Mr Tor Borg-Olsen, will visit Australia in May. Mr Borg Olsen will be in Perth on 3 May."
                + " | visit planned=[Tor Borg-Olsen/NO] 1974-05 Australia + visit planned=[Tor Borg-Olsen/NO] 1974-05-03 Perth",
        "The King of Norway has accepted an invitation to visit Australia in May. The King will also visit Perth on 3 May."
                + " | visit planned=[King of Norway/NO] 1974-05 Australia + visit planned=[King of Norway/NO] 1974-05-03 Perth",
        "The President of Chile, Ms Vale, will visit Australia in May. She will meet Ministers in Perth on 3 May. | visit planned=[Vale/CL] 1974-05 Australia + meeting planned=[Vale/CL, Ministers/AU] 1974-05-03 Perth",
        "The President of Chile, Ms Vale, will visit Perth from 11-13 May, Mt Hart 13-14 May and Sydney 14-16 May."
                + " | visit planned=[Vale/CL] 1974-05-11/1974-05-13 Perth + visit planned=[Vale/CL] 1974-05-13/1974-05-14 Mt Hart + visit planned=[Vale/CL] 1974-05-14/1974-05-16 Sydney",
        "The President of Chile, Ms Vale, will visit Australia in May. As well as visiting Canberra, the President will visit Perth."
                + " | visit planned=[Vale/CL] 1974-05 Australia + visit planned=[Vale/CL] 1974-05 Perth + visit planned=[Vale/CL] 1974-05 Canberra",
        "Presidents Vale and Rowan met in Sydney today. | meeting reported=[Vale/null, Rowan/null] 1974-03-05 Sydney",
    })
    void areRead(String text, String expected) {
        List<Account> read = Reports.read("AU-PM", "1974-03-05", text.replace('¶', '\n')).accounts();
        assertThat(read.stream().map(Reports::placed).collect(Collectors.joining(" + "))).isEqualTo(expected);
    }
}
