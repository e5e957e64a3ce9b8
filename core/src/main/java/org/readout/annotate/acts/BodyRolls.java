package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Bodies and firms that were present, whatever their names look like: line by line under {@code Attendees included:}, or behind {@code Organisations who attended were:}. */
public final class BodyRolls {
    private static final Set<String> PRESENT = WordSet.of("participants", "attendees", "attending", "attended", "present", "participating", "participated", "represented");
    private static final Set<String> BODIES = WordSet.of("organisations", "organizations", "companies", "firms", "institutions", "bodies", "businesses", "banks", "suppliers");
    /** In words. */
    private static final int LEAD = 24;
    private static final int NAME = 9;

    private BodyRolls() {
    }

    /** Tells the lines that are nothing but the name of a body, where all of a list of two or more are. */
    public static void mark(List<Sent> sents, Guide guide) {
        for (int i = 0; i < sents.size(); i++) {
            int end = announces(sents.get(i)) ? i + 1 : i;
            int people = 0;
            while (end > i && end < sents.size() && line(sents.get(end))) {
                people += person(sents.get(end), guide) ? 1 : 0;
                end++;
            }
            // a list that goes on with a name and an office has headings, and no bodies
            boolean closed = end == sents.size() || sents.get(end).zone != Zone.BODY || sentence(sents.get(end));
            boolean bodies = end > i + 2 && closed && 2 * people < end - i - 1;
            sents.subList(i + 1, bodies ? end : i + 1).stream().filter(s -> !person(s, guide)).forEach(s -> {
                s.body = true;
                s.listed = Role.ATTENDEE;
            });
        }
    }

    /** Makes the line, or each of those listed in the sentence, one party. */
    public static void complete(Sent s) {
        if (s.body) {
            Arrays.fill(s.parties, null);
            int from = first(s);
            set(s, from, last(s, from));
            return;
        }
        int colon = s.zone == Zone.BODY && s.has(0, Math.min(3, s.size()), BODIES) ? colon(s) : -1;
        List<int[]> names = colon < 0 ? List.of() : names(s, colon + 1);
        for (int[] name : names) {
            Arrays.fill(s.parties, name[0], name[1], null);
            set(s, name[0], name[1]);
        }
    }

    private static void set(Sent s, int from, int to) {
        Sent.Hit hit = s.hits[from];
        s.parties[from] = Nameless.simple(s, from, to, MentionKind.BODY, false, hit != null && hit.end() == to ? hit.side() : null);
    }

    /** Whether the line says that those listed under it were there. */
    private static boolean announces(Sent s) {
        boolean colon = s.zone == Zone.BODY && s.size() > 1 && s.size() < LEAD && s.is(s.size() - 1, ":") && s.has(0, s.size(), PRESENT);
        for (int i = 0; colon && i < s.size(); i++) {
            colon = !s.has(i, MODAL | FUTURE | NOT | PRONOUN);
        }
        return colon;
    }

    private static boolean line(Sent s) {
        int words = 0;
        int from = first(s);
        for (int i = 0; i < s.size(); i++) {
            // the Department for Ports, Fish and Ships
            boolean mark = s.is(i, ",") && i < s.size() - 1 && !fielded(s, from) || s.is(i, ":") || s.is(i, ";") || s.is(i, "\u2013") || s.is(i, "\u2014") || s.is(i, "-") && i > 0;
            if (mark || s.has(i, HONORIFIC) || s.has(i, BE | HAVE | MODAL | FUTURE | PRONOUN) && !s.capital(i)) {
                return false;
            }
            words += s.at(i).word() ? 1 : 0;
        }
        boolean region = s.in(from) && s.hits[from] != null && s.hits[from].place() && !s.hits[from].kind().equals("country") && s.hits[from].end() >= last(s, from);
        boolean head = region || s.has(from, OFFICE_HEAD) && s.capital(from);
        return s.zone == Zone.BODY && words > 0 && words <= NAME && s.in(from) && s.capital(from) && !s.has(from, DET) && !head;
    }

    private static boolean sentence(Sent s) {
        return s.is(s.size() - 1, ".") || s.is(s.size() - 1, ":");
    }

    /** A bare given name and another opens the line, or somebody's office leads to his name. */
    private static boolean person(Sent s, Guide guide) {
        int from = first(s);
        for (int i = from + 1; i < s.size(); i++) {
            if (s.has(i - 1, OFFICE_HEAD) && s.capital(i - 1) && s.capital(i) && !s.has(i, OFFICE_HEAD | FIELD | BODY | VENUE | EVENT)) {
                return true;
            }
        }
        return guide.isGiven(s.at(from)) && s.hits[from] == null && last(s, from) - from < 4 && last(s, from) - from > 1;
    }

    /** Whether the name is one of a body that may hold several fields with commas. */
    private static boolean fielded(Sent s, int from) {
        return s.has(from, BODY) || s.is(from, "department");
    }

    private static int first(Sent s) {
        int from = 0;
        while (s.in(from) && !s.at(from).word()) {
            from++;
        }
        return from;
    }

    /** Past the name: the bracketed abbreviation and a mark behind it are no part of it. */
    private static int last(Sent s, int from) {
        int to = from + 1;
        while (s.in(to) && !s.is(to, "(") && (!s.is(to, ",") || fielded(s, from) && to < s.size() - 1) && !s.is(to, ".")) {
            to++;
        }
        return to;
    }

    /** Where the colon stands behind {@code Organisations who attended included}; -1 if the sentence tells nothing of the kind. */
    private static int colon(Sent s) {
        boolean present = false;
        for (int i = 0; i < s.size() && i < LEAD; i++) {
            present |= PRESENT.contains(s.at(i).lower());
            if (s.is(i, ":")) {
                return present ? i : -1;
            }
        }
        return -1;
    }

    /** From and to of each name of a list to the end of the sentence; empty if one of them is none. */
    private static List<int[]> names(Sent s, int start) {
        List<int[]> out = new ArrayList<>();
        int from = start;
        for (int i = start; i <= s.size(); i++) {
            boolean end = i == s.size() || s.is(i, ",") || s.is(i, ";") || s.is(i, ".") && i == s.size() - 1;
            boolean and = s.is(i, "and") && s.is(i - 1, ",") && from == i;
            if (and || end && i == from) {
                from = i + 1;
            } else if (end) {
                int name = s.is(from, "the") ? from + 1 : from;
                Party held = s.in(name) ? s.parties[name] : null;
                if (!s.capital(name) || i - name > NAME || held != null && held.person() && !held.mention().offices().isEmpty()) {
                    return List.of();
                }
                out.add(new int[] {name, Math.min(i, last(s, name))});
                from = i + 1;
            }
        }
        return out.size() < 2 ? List.of() : out;
    }
}
