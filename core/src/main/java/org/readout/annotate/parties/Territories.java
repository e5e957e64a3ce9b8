package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Tells the place that an office is held over, where no list has it, from the name behind: {@code Governor of Nueva Ecija Tomas Joson}. */
final class Territories {
    /** Nouns that close the name of a territory. */
    private static final Set<String> NOUNS = WordSet.of("oblast", "krai", "kray", "okrug", "raion", "rayon", "province", "provinces", "district", "region", "republic",
            "prefecture", "county", "governorate", "state", "canton", "municipality", "territory", "voivodeship", "land", "island", "islands", "city", "town",
            "regency", "emirate", "division", "zone", "valley", "borough", "parish", "diocese", "chapter", "nation");
    /** Of these the ones that a text in small letters keeps small: {@code Governor of Lunda province}. */
    private static final Set<String> SMALL = WordSet.of("oblast", "krai", "okrug", "province", "district", "region", "prefecture", "county", "governorate", "canton", "municipality", "voivodeship");
    private static final Set<String> POINTS = WordSet.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "central", "new",
            "greater", "inner", "outer");
    /** The second words of provinces that were cut in two: {@code Lanao del Norte}, {@code Mindoro Occidental}. */
    private static final Set<String> HALVES = WordSet.of("norte", "sur", "sul", "oriental", "occidental", "oro");
    private static final Set<String> OF = WordSet.of("del", "do", "de");
    /** Offices whose {@code of} may name a person: whom they serve. */
    private static final Set<String> SERVING = WordSet.of("representative", "envoy", "adviser", "advisor", "assistant", "aide", "spokesman", "spokesperson",
            "spokeswoman", "secretary", "counsel", "delegate", "deputy");
    private static final int NO_NAME = DET | PREP | CONJ | SUBORD | PRONOUN | BE | HAVE | DO | MODAL;
    private static final int LONGEST = 7;
    private final Guide guide;
    private final NameParser names;

    Territories(Guide guide, NameParser names) {
        this.guide = guide;
        this.names = names;
    }

    /** Past the noun behind a listed place that no list has with it: {@code Khabarovsk Krai}, {@code Davao del Sur}, {@code Nenets Autonomous Okrug}. */
    int past(Sent s, int i) {
        int second = s.is(i, HALVES) && s.capital(i) || s.is(i, "autonomous") && s.capital(i + 1) ? i : s.is(i, OF) && s.is(i + 1, HALVES) ? i + 1 : -1;
        if (second >= 0) {
            return s.is(second, "autonomous") ? second + 2 : second + 1;
        }
        return s.in(i) && s.hits[i] == null && (s.capital(i) ? NOUNS : SMALL).contains(s.at(i).lower()) ? i + 1 : i;
    }

    /** Past the unlisted words at {@code i} that belong to the office; {@code i} where a list knows better or nothing is to be parted. */
    int unlisted(Sent s, int i) {
        boolean of = s.is(i - 1, "of") || s.has(i - 1, DET) && s.is(i - 2, "of");
        if (!of || s.hits[i] != null || !foreign(s, i)) {
            return i;
        }
        int of1 = s.is(i - 1, "of") ? i - 1 : i - 2;
        if (s.in(of1 - 1) && SERVING.contains(s.at(of1 - 1).lower())) {
            return i;
        }
        int end = i;
        while (end - i < LONGEST && foreign(s, end)) {
            if (end > i && NOUNS.contains(s.at(end).lower())) {
                return end + 1;
            }
            if (s.at(end).possessive()) {
                return end + 1;
            }
            end++;
        }
        if (end > i && s.is(end, SMALL)) {
            return end + 1;
        }
        if (s.in(end) && s.capital(end) && end == i + 1) {
            return NOUNS.contains(s.at(end).lower()) ? end + 1 : i;
        }
        return s.capital(end) ? i : split(s, i, end);
    }

    /** Where in the run {@code from} to {@code end} the person's name begins. */
    private int split(Sent s, int from, int end) {
        int n = end - from;
        if (n < 2) {
            return from;
        }
        boolean closed = s.is(end, ",") && s.capital(end + 1) && names.parse(s, end + 1, true) != null;
        if (closed || n == 2) {
            return !closed && guide.isName(s.at(from)) ? from : end;
        }
        for (int j = from + 1; j < end - 1; j++) {
            if (guide.isName(s.at(j)) && !s.has(j, PARTICLE)) {
                return j;
            }
        }
        return guide.isName(s.at(from)) ? from : n == 3 ? from + 1 : from + 2;
    }

    /** A capitalised word that is neither of the language nor of offices. */
    private static boolean foreign(Sent s, int i) {
        return s.capital(i) && s.at(i).word() && s.hits[i] == null && s.times[i] == null
                && (NOUNS.contains(s.at(i).lower()) || POINTS.contains(s.at(i).lower()) || !s.has(i, NO_NAME | COMMON | FIELD | OFFICE_HEAD | OFFICE_MOD | HONORIFIC | EVENT | VENUE))
                && !NameParser.initial(s.at(i)) && !(s.zone == Zone.TITLE && s.has(i, VERB));
    }

    /** Whether a person's name begins here with a given name that is also a word or a place: {@code of Homeland Security Chad Wolf}. */
    boolean personAt(Sent s, int i) {
        Token t = s.at(i);
        Sent.Hit hit = s.hits[i];
        boolean given = t.capital() && !t.possessive() && guide.isGiven(t) && (hit == null || hit.ambiguous() && hit.end() == i + 1);
        if (!given || !s.capital(i + 1) || s.at(i - 1).possessive()) {
            return false;
        }
        Token next = s.at(i + 1);
        boolean free = s.hits[i + 1] == null || s.hits[i + 1].ambiguous();
        return free && next.word() && !next.has(NO_NAME | FIELD | OFFICE_HEAD | OFFICE_MOD | EVENT | VENUE | BODY)
                && (!next.has(COMMON) || guide.isAnyName(next));
    }
}
