package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;

/** Finds lists of those present, who join the act told before. */
final class Presence {
    private Presence() {
    }

    /** {@code Present there were A, B and C}; {@code A and B were present}. */
    static @Nullable ActMention find(Sent s, int index) {
        int from = presentList(s);
        int also = attended(s);
        int to = from == 0 && also > 0 ? also : s.size();
        Role role = from > 0 && (s.is(0, "joining") || s.is(from - 2, "led") || s.is(from - 2, "headed")) ? Role.PRINCIPAL : Role.ATTENDEE;
        List<Actor> actors = new ArrayList<>();
        if (from >= 0) {
            @Nullable String side = null;
            for (int i = from; i < to; i++) {
                Party p = s.parties[i];
                if (!actors.isEmpty() && s.is(i - 1, ",") && s.has(i, VERB) && s.partyOver(i) == null && s.at(i).lower().endsWith("ed")) {
                    break;
                }
                if (p != null && p.mention().kind() == MentionKind.COLLECTIVE && s.is(i - 1, "from")) {
                    side = p.mention().side();
                } else if (p != null && (i == 0 || !s.has(i - 1, PREP) || s.is(i - 1, "including") || s.is(i - 1, "by"))) {
                    actors.add(new Actor(side == null || p.mention().side() != null ? p.mention() : p.mention().withSide(side), role));
                }
            }
        }
        if (actors.isEmpty()) {
            return null;
        }
        return greeted(s) ? mention("en.act.greeted", s, index, actors, Surroundings.read(s, 1, s.size())) : mention("en.act.present", s, index, actors, null);
    }

    /** {@code A, accompanied by B, held talks}: company named by the way. */
    static @Nullable ActMention along(Sent s, int index) {
        for (int i = 1; i < s.size(); i++) {
            boolean with = s.is(i, "by") && (s.is(i - 1, "accompanied") || s.is(i - 1, "joined")) && !s.has(i - 2, BE) && !s.has(i - 3, BE);
            Party first = with && s.in(i + 1) ? s.parties[i + 1] : null;
            if (first != null && s.partyOver(i) == null) {
                Surroundings around = Surroundings.read(s, i, Math.min(s.size(), first.to() + 60));
                List<Actor> actors = around.slot("by").stream().filter(p -> p.mention().kind() != MentionKind.BODY).map(p -> new Actor(p.mention(), Role.ATTENDEE)).toList();
                return actors.isEmpty() ? null : mention("en.act.along", s, index, actors, around);
            }
        }
        return null;
    }

    private static ActMention mention(String rule, Sent s, int index, List<Actor> actors, @Nullable Surroundings around) {
        return new ActMention(rule, Kind.MEETING, index, s.zone, s.span(), s.span(0, 1), actors, null, null, null, around == null ? null : around.venue,
                false, false, false, false, true, null);
    }

    /** {@code was greeted at the airport by A and B}. */
    private static boolean greeted(Sent s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.is(i, "airport") && (s.is(i - 2, "at") || s.is(i - 3, "at")) && s.is(s.size() - 2, "off")) {
                return true;
            }
        }
        for (int i = 1; i < s.size() && i < 14; i++) {
            boolean met = s.is(i, "greeted") || s.is(i, "met") || s.is(i, "seen") || s.is(i, "welcomed") || s.is(i, "received");
            if (met && (s.has(i - 1, BE) || s.has(i - 2, BE) && s.has(i - 1, ADVERB))) {
                for (int j = i; j < s.size(); j++) {
                    if (s.is(j, "airport") || s.is(j, "station") || s.is(j, "airfield")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Where the list of those present begins, or -1. */
    private static int presentList(Sent s) {
        int n = s.size();
        int were = -1;
        for (int i = 0; i < Math.min(n, 30); i++) {
            if ((s.is(i, "were") || s.is(i, "was") || s.is(i, "included") || s.is(i, "are") || s.is(i, "be")) && s.partyOver(i) == null) {
                were = i;
                break;
            }
        }
        boolean opens = s.is(0, "present") || s.is(0, "also") && (s.is(1, "present") || s.is(1, "attending") || s.is(1, "in")) || s.is(0, "among") || s.is(0, "on") && s.is(1, "hand")
                || s.is(0, "attending") || s.is(0, "participants") || s.is(0, "joining") || s.is(0, "representing") || s.is(0, "attendees");
        if (opens && were > 0 && were < 24) {
            return were + 1;
        }
        int members = members(s);
        if (members > 0) {
            return members;
        }
        boolean closes = were > 0 && (s.is(were + 1, "present") || s.is(were + 1, "also") && s.is(were + 2, "present") || s.is(were + 1, "on") && s.is(were + 2, "hand")
                || s.is(were + 1, "in") && s.is(were + 2, "attendance") || s.is(were + 1, "among") && s.is(were + 3, "present"));
        int also = were < 0 ? attended(s) : -1;
        if (also > 0) {
            return 0;
        }
        int by = were > 0 ? byList(s, were) : -1;
        return closes ? 0 : by;
    }

    /** {@code The delegation also included A and B.} */
    private static int members(Sent s) {
        for (int i = 1; i < s.size() && i < 24; i++) {
            boolean lists = s.is(i, "included") || s.is(i, "includes") || s.is(i, "include") || s.is(i, "comprised") || s.is(i, "comprises");
            if (lists && s.partyOver(i) == null) {
                for (int j = 0; j < i; j++) {
                    if (s.is(j, "delegation") || s.is(j, "team") || s.is(j, "entourage") || s.is(j, "participants") || s.is(j, "attendees") || s.is(j, "suite")) {
                        return i + 1;
                    }
                }
                return -1;
            }
        }
        return -1;
    }

    /** {@code A and B also attended the meeting.} */
    private static int attended(Sent s) {
        for (int i = 1; i < s.size(); i++) {
            boolean whole = s.is(i, "attended") && s.is(i + 1, "the") && s.has(i + 2, EVENT) && (!s.in(i + 3) || s.is(i + 3, ".")) && s.partyEnding(i) != null;
            if (whole) {
                return i;
            }
            boolean also = s.is(i, "also") && (s.is(i + 1, "attended") || s.is(i + 1, "participated") || s.is(i + 1, "joined") || s.is(i + 1, "present"));
            boolean another = s.is(i + 2, "a") || s.is(i + 2, "an") || s.is(i + 2, "in") && s.is(i + 3, "a");
            if (also && !another && s.partyEnding(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** {@code The meeting was attended by A}, {@code He was accompanied by B}. */
    private static int byList(Sent s, int were) {
        if (greeted(s)) {
            for (int i = were; i < were + 16 && s.in(i); i++) {
                if (s.is(i, "by")) {
                    return i + 1;
                }
            }
        }
        for (int i = were + 1; i < were + 4 && s.in(i); i++) {
            if (s.is(i, "made") && s.is(i + 1, "up") && s.is(i + 2, "of") || s.is(i, "comprised") && s.is(i + 1, "of")) {
                return i + 2;
            }
            boolean list = (s.is(i, "attended") || s.is(i, "accompanied") || s.is(i, "joined") || s.is(i, "graced")) && s.is(i + 1, "by");
            if (list || (s.is(i, "led") || s.is(i, "headed")) && s.is(i + 1, "by") && s.has(were - 1, GROUP)) {
                return i + 2;
            }
        }
        return -1;
    }
}
