package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.OFFICE_HEAD;

import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Ranks and titles between an office and a name, which are no part of the office. */
final class Ranks {
    private static final Set<String> RANKS = WordSet.of("major", "captain", "colonel", "brigadier", "lieutenant", "admiral", "commodore", "engineer");

    /** Titles that stand for themselves before a name, behind whatever other office. */
    private static final Set<String> STYLES = WordSet.of("prince", "princess", "king", "queen", "ambassador", "senator", "admiral", "archbishop", "bishop", "cardinal",
            "pastor", "judge", "justice", "baroness", "lord", "lady", "dame", "congressman", "congresswoman", "emir", "sultan", "dean");
    /** What an office ends with that no general goes on: {@code Chief of Defence Staff General A}. */
    private static final Set<String> COMMANDS = WordSet.of("commander", "staff", "commandant");

    private Ranks() {
    }

    /** {@code Assistant Director Major A}: a rank begins the next office. */
    static boolean begins(Sent s, int i, Guide guide) {
        return general(s, i) || full(s, i) || RANKS.contains(s.at(i).lower()) && s.capital(i + 1) && !s.has(i + 1, OFFICE_HEAD) && !"military".equals(guide.officeChannel(s.at(i - 1)));
    }

    /** {@code Army Commander Lieutenant General A}: a rank of two words. */
    private static boolean full(Sent s, int i) {
        return RANKS.contains(s.at(i).lower()) && s.is(i + 1, "general") && s.capital(i + 2) && !s.has(i + 2, OFFICE_HEAD);
    }

    /** {@code Harbour Commander General A}: a general's rank, and no commander general. */
    static boolean general(Sent s, int i) {
        return s.is(i, "general") && s.is(i - 1, COMMANDS) && s.capital(i + 1) && !s.has(i + 1, OFFICE_HEAD);
    }

    /** {@code Director of Ports Ambassador A}: a title begins the next office. */
    static boolean styled(Sent s, int i) {
        return s.is(i, STYLES);
    }

    /** {@code the Director of Trade, State Secretary A}: a rank that somebody bears beside his office, whatever body it is told with. */
    static boolean ranked(Sent s, int i) {
        int j = s.at(i).allCapital() ? i + 1 : i;
        return styled(s, i) || s.is(j, "state") && s.is(j + 1, "secretary") || s.is(j, "federal") && s.is(j + 1, "councillor");
    }
}
