package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Words that open a list of those present: {@code Also present were}, {@code Officials taking part included}. */
final class Openings {
    private static final Set<String> OPENERS = WordSet.of("present", "attending", "attendance", "participants", "participant", "attendees", "joining", "representing",
            "accompanying", "participating", "invitees", "hand", "representatives", "attended", "participated", "enjoying", "watching", "seeing");
    private static final Set<String> LISTING = WordSet.of("included", "includes", "include", "comprised", "comprises", "comprise", "consisted", "consists", "consist");
    private static final Set<String> SUITES = WordSet.of("delegation", "team", "entourage", "participants", "attendees", "suite", "party");
    /** People who are listed behind a verb of its own only. */
    private static final Set<String> PEOPLE = WordSet.of("officials", "leaders", "delegates", "guests", "dignitaries", "speakers", "panelists", "panellists", "members");
    private static final Set<String> ENVOYS = WordSet.of("ambassadors", "envoys", "diplomats");
    /** No opening is longer, in tokens. */
    private static final int LONGEST = 30;

    /** Without one of these no sentence opens a list, but for one that begins with {@code also}. */
    static final List<Set<String>> TRIGGERS = List.of(OPENERS, LISTING, Set.of("among", "hand", "representative", "taking"));

    private Openings() {
    }

    /** Where the list begins that the sentence opens, or -1. */
    static int of(Sent s) {
        if (!mayOpen(s)) {
            return -1;
        }
        int after = present(s);
        after = after < 0 && !second(s) ? members(s) : after;
        after = after < 0 ? within(s) : after;
        return after < 0 ? people(s) : after;
    }

    private static boolean mayOpen(Sent s) {
        return s.triggers(Triggers.OPENING) || s.is(0, "also");
    }

    /** {@code attended by A; the other delegation consisted of B}: the words that open the second of two lists. */
    private static boolean second(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, ";") || s.is(i, "while") || LISTING.contains(s.at(i).lower())) {
                return !LISTING.contains(s.at(i).lower());
            }
        }
        return false;
    }

    /** {@code These included A and B}, {@code Among them were A and B}: where those begin whom the sentence before told by what they are; or -1. */
    static int partners(Sent s) {
        if (s.is(0, "these") || s.is(0, "they")) {
            return s.is(1, "include") || s.is(1, "included") || s.is(0, "they") && named(s) ? 2 : -1;
        }
        int envoys = s.is(0, "the") ? envoys(s) : -1;
        if (envoys > 0) {
            return envoys;
        }
        boolean among = s.is(0, "among") && (s.is(1, "them") || s.is(1, "these"));
        return among && (s.is(2, "were") || s.is(2, "was") || s.is(2, "are")) ? 3 : -1;
    }

    /** {@code They are A, president of B, and C}: a name with its office, not what they are like. */
    private static boolean named(Sent s) {
        Sent.Party first = (s.is(1, "are") || s.is(1, "were")) && s.in(2) ? s.parties[2] : null;
        return first != null && first.mention().kind() == MentionKind.PERSON && (!first.mention().offices().isEmpty() || first.mention().side() != null);
    }

    /** {@code The envoys who presented their credentials are A and B}: where those told before as a group begin to be named, or -1. */
    private static int envoys(Sent s) {
        int noun = s.is(1, ENVOYS) ? 1 : s.is(2, ENVOYS) ? 2 : -1;
        for (int i = noun + 1; noun > 0 && i < noun + LONGEST && s.in(i + 1); i++) {
            boolean lists = (s.is(i, "included") || s.is(i, "include") || s.is(i, "are") || s.is(i, "were")) && s.partyOver(i) == null;
            Sent.Party first = lists ? s.parties[i + 1] : null;
            if (lists || s.is(i, ";")) {
                return first != null && first.mention().kind() == MentionKind.PERSON ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** {@code the Norwegian delegation consisted of}: before a list of its members. */
    static boolean suite(Sent s, Sent.Party group) {
        return SUITES.contains(s.at(group.to() - 1).lower()) && s.in(group.to()) && LISTING.contains(s.at(group.to()).lower());
    }

    /** {@code consisted}, {@code made up}, before the {@code of} of a list. */
    static boolean holds(Sent s, int i) {
        return s.is(i, LISTING) || s.is(i, "up");
    }

    /** Whether the sentence begins with the words that open a list. */
    static boolean lists(Sent s) {
        return s.is(0, "the") && envoys(s) > 0 || mayOpen(s) && (OPENERS.contains(s.at(s.is(0, "also") && s.in(1) ? 1 : 0).lower()) && present(s) > 0 || within(s) > 0 || people(s) > 0);
    }

    /** {@code Also in the meeting were A and B}. */
    private static int within(Sent s) {
        if (!s.is(0, "also") || !s.is(1, "in") && !s.is(1, "at") && !s.is(1, "on") && !s.is(1, "part")) {
            return -1;
        }
        for (int i = 3; i < 10 && s.in(i); i++) {
            if (s.is(i, "were") || s.is(i, "was")) {
                return s.has(i - 1, EVENT) || s.is(1, "part") ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** {@code Officials of the Ministry taking part in the talks included A}, {@code Those who met the President included A}. */
    private static int people(Sent s) {
        boolean told = s.is(0, "those") && s.is(1, "who");
        for (int i = 0; i < LONGEST && s.in(i); i++) {
            if (i > 0 && LISTING.contains(s.at(i).lower()) && !s.is(i, "comprises")) {
                return told ? s.is(i + 1, ":") ? i + 2 : i + 1 : -1;
            }
            boolean verb = s.has(i, VERB | BE | HAVE | MODAL | REL) && !s.capital(i) && !s.at(i).lower().endsWith("ing") && !s.has(i, EVENT | GROUP);
            if (verb && !(told && s.is(0, "those") && i < 4) || s.is(i, ";") || s.is(i, ",") && !told) {
                return -1;
            }
            told |= i < 6 && PEOPLE.contains(s.at(i).lower());
        }
        return -1;
    }

    /** {@code Also present at the talks were A}, {@code Those attending included B}: where the list begins, or -1. */
    private static int present(Sent s) {
        boolean told = false;
        for (int i = 0; i < LONGEST && s.in(i); i++) {
            boolean verb = i > 0 && s.partyOver(i) == null && (s.is(i, "were") || s.is(i, "was") || s.is(i, "are") || s.is(i, "be") || LISTING.contains(s.at(i).lower()));
            if (verb) {
                boolean opens = told || s.is(0, "among") && !Staged.highlight(s, s.is(1, "the") ? 2 : 1) || s.is(0, "on") && s.is(1, "hand");
                return opens && !s.is(i + 1, Presence.JOINED) && !Presence.present(s, i + 1) ? i + 1 : -1;
            }
            boolean early = i < 4 || s.is(0, "also") || s.is(0, "those") || s.has(i, PREP) || s.is(i - 1, "in") || s.is(i + 1, LISTING);
            told |= early && (OPENERS.contains(s.at(i).lower()) || s.is(i, "representative") && s.is(i + 1, "from") || s.is(i, "part") && s.is(i - 1, "taking"));
        }
        return -1;
    }

    /** {@code The delegation also included A and B.} */
    private static int members(Sent s) {
        for (int i = 1; i < s.size() && i < 24; i++) {
            if (LISTING.contains(s.at(i).lower()) && s.partyOver(i) == null) {
                for (int j = 0; j < i; j++) {
                    if (SUITES.contains(s.at(j).lower())) {
                        return s.is(i + 1, "of") ? i + 2 : i + 1;
                    }
                }
                return -1;
            }
        }
        return -1;
    }
}
