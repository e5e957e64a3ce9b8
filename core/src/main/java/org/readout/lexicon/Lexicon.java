package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * All that Readout knows for reading English, loaded from the class path and validated whole.
 *
 * @param places countries, their people, cities, regions, venues
 * @param organizations international organisations and national bodies
 * @param names words of personal names
 * @param offices the vocabulary of offices
 * @param honorifics styles that go with names
 * @param times how times are told
 * @param outlets the publishers and whose they are
 * @param states which offices states do not have
 * @param titles other words for the holders of offices
 * @param language word classes, events, cues and acts
 */
public record Lexicon(Places places, Organizations organizations, Names names, Offices offices,
        Honorifics honorifics, TimeRules times, Outlets outlets, States states, Titles titles, Language language) {
    /**
     * Loads the lexicon.
     *
     * @throws IllegalStateException if anything in it is wrong, with every fault as {@code file:line: message}
     */
    public static Lexicon load() {
        List<String> faults = new ArrayList<>();
        Offices offices = Offices.load("en", faults);
        Honorifics honorifics = Honorifics.load("en", faults);
        Lexicon lexicon = new Lexicon(Places.load(faults), Organizations.load(faults), Names.load(faults), offices,
                honorifics, TimeRules.load("en", faults), Outlets.load(), States.load(faults),
                Titles.load("en", faults), Language.load("en", offices, honorifics, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the lexicon has faults:\n" + String.join("\n", faults));
        }
        return lexicon;
    }
}
