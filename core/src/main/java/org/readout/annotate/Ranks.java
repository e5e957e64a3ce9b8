package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.OFFICE_HEAD;

import java.util.Set;

/** Military ranks between an office and a name, which are no part of the office. */
final class Ranks {
    private static final Set<String> RANKS = Set.of("major", "captain", "colonel", "brigadier", "lieutenant", "admiral", "commodore", "engineer");

    private Ranks() {
    }

    /** {@code Assistant Director Major A}: a rank begins the next office. */
    static boolean begins(Sent s, int i, Guide guide) {
        return general(s, i) || RANKS.contains(s.at(i).lower()) && s.capital(i + 1) && !s.has(i + 1, OFFICE_HEAD) && !"military".equals(guide.officeChannel(s.at(i - 1)));
    }

    /** {@code Harbour Commander General A}: a general's rank, and no commander general. */
    static boolean general(Sent s, int i) {
        return s.is(i, "general") && s.is(i - 1, "commander") && s.capital(i + 1) && !s.has(i + 1, OFFICE_HEAD);
    }
}
