package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Those present, told line by line or behind bullets under a line that announces them: {@code Participants included:}. */
public final class Rolls {
    private static final Set<String> PRESENT = WordSet.of("participants", "participant", "attendees", "attending", "attended", "attendance", "present", "participating", "participated",
            "joined", "accompanied", "invitees", "guests", "delegates");
    private static final Set<String> TAKING_PART = WordSet.of("participants", "participating", "participated");
    private static final Set<String> COMPANY = WordSet.of("delegation", "delegations", "officials", "party", "team", "entourage", "leaders", "representatives", "speakers", "panelists", "panellists");
    private static final Set<String> LISTING = WordSet.of("included", "includes", "include", "including", "comprised", "comprises", "were", "are", "was", "by", "following", "of", "below");
    /** What is listed under these is not people. */
    private static final Set<String> NO_PEOPLE = WordSet.of("organizations", "organisations", "companies", "jurisdictions", "institutions", "cities", "countries", "states", "firms",
            "agencies", "represented", "from", "groups", "represent", "representing", "universities", "tribes", "associations");
    private static final Set<String> SUITES = WordSet.of("delegation", "delegations", "party", "entourage", "suite", "team");
    /** No line that announces a list, nor one that divides it, is longer in words. */
    private static final int LONGEST = 24;
    private static final int SHORT = 9;

    private Rolls() {
    }

    /** Tells the sentences that are items of such a list. */
    public static void mark(List<Sent> sents) {
        Role open = null;
        for (Sent s : sents) {
            Role announced = s.zone == Zone.BODY ? announced(s) : null;
            announced = announced == null && open == null && s.zone == Zone.BODY && titles(s) ? Role.ATTENDEE : announced;
            if (announced != null) {
                open = announced;
            } else if (open != null && words(s) > 0) {
                boolean item = item(s);
                s.listed = item ? open : null;
                open = item || divides(s) ? open : null;
            }
        }
    }

    /** Adds the act that those of one item take part in, with others before and after them. */
    public static void find(Sent s, int index, Guide guide, List<ActMention> acts) {
        Party first = first(s);
        List<Actor> actors = new ArrayList<>();
        for (Party p : first == null ? List.<Party>of() : Subjects.group(s, first)) {
            MentionKind kind = p.mention().kind();
            boolean office = s.body || kind == MentionKind.OFFICE && p.to() - p.from() > 1;
            if (kind == MentionKind.PERSON && person(s, p, guide) || office) {
                actors.add(new Actor(p.mention(), s.listed));
            }
        }
        if (!actors.isEmpty()) {
            String rule = s.body ? "en.act.listed" : s.listed == Role.PRINCIPAL ? "en.act.participant" : "en.act.present";
            acts.add(new ActMention(rule, Kind.MEETING, index, s.zone, s.span(), s.span(0, 1), actors, null, null, null, null, false, false, false, false, true, null));
        }
    }

    /** A bare name may be a firm's or a town's: it is somebody's if its first word is a given name. */
    private static boolean person(Sent s, Party p, Guide guide) {
        boolean told = !p.mention().offices().isEmpty() || s.at(p.from()).start() < p.mention().nameSpan().start();
        for (int i = p.from(); i < p.to() && !told; i++) {
            if (s.at(i).start() == p.mention().nameSpan().start()) {
                return p.mention().name().indexOf(' ') > 0 && guide.isGiven(s.at(i)) && !s.is(i, "st.");
            }
        }
        return told;
    }

    /** The first person or office of an item, which opens it but for its mark and what he is the head of. */
    private static @Nullable Party first(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            Party p = s.parties[i];
            if (p != null && (p.person() || s.body)) {
                return p;
            }
        }
        return null;
    }

    /** The role of those whom the lines after this one name; null if it announces nobody. */
    public static @Nullable Role announced(Sent s) {
        int end = s.size();
        while (end > 0 && !s.at(end - 1).word() && !s.is(end - 1, ":")) {
            end--;
        }
        int mark = colon(s, end);
        boolean colon = mark > 0;
        end = colon ? occasion(s, mark) : end;
        if (end == 0 || end > LONGEST + 6 || !colon && (words(s) > 4 || s.is(s.size() - 1, "."))) {
            return null;
        }
        if (NO_PEOPLE.contains(s.at(end - 1).lower()) || s.has(0, end, "represented")) {
            return null;
        }
        boolean present = false;
        boolean company = false;
        boolean principal = false;
        for (int i = 0; i < end; i++) {
            String word = s.at(i).lower();
            present |= PRESENT.contains(word);
            principal |= TAKING_PART.contains(word) && !s.is(i - 1, "administration") && !s.is(i - 1, "other");
            company |= COMPANY.contains(word) && !s.capital(i) | i == 0 | SUITES.contains(word);
        }
        boolean bare = present && words(s) < (colon ? 7 : 4) && PRESENT.contains(s.at(end - 1).lower());
        boolean members = SUITES.contains(s.at(end - 1).lower()) && (s.has(0, end, "members") || words(s) < 4);
        boolean listing = colon && LISTING.contains(s.at(end - 1).lower()) || s.has(0, end, "following") && colon && !s.is(end - 1, "organizations");
        boolean said = !(bare || members) && other(s, end);
        return (bare || members || listing && (present || company)) && !said ? principal ? Role.PRINCIPAL : Role.ATTENDEE : null;
    }

    /** {@code Attorneys General:}, {@code Members of Congress:}, {@code From the White House:}: nothing but offices or people by what they are. */
    private static boolean titles(Sent s) {
        int from = s.at(0).word() ? 0 : 1;
        int end = s.size();
        while (end > from + 1 && !s.at(end - 1).word() && !s.is(end - 1, ":")) {
            end--;
        }
        if (!s.is(end - 1, ":") || end > SHORT || !s.capital(from)) {
            return false;
        }
        end--;
        int head = s.is(end - 1, "general") && s.has(end - 2, OFFICE_HEAD | GROUP) ? end - 2 : end - 1;
        for (int i = head - 1; i > 0; i--) {
            head = s.is(i, "of") || s.is(i, "from") ? i - 1 : head;
        }
        return head >= from && s.at(head).lower().endsWith("s") && s.has(head, GROUP | OFFICE_HEAD) && words(s) <= 6;
    }

    /** Where the colon stands that ends the line, but for a heading of the first part; -1 if there is none. */
    private static int colon(Sent s, int end) {
        int words = 0;
        for (int i = end - 1; i > 0 && words < 4; i--) {
            if (s.is(i, ":")) {
                return i;
            }
            words += s.at(i).word() ? 1 : 0;
        }
        return -1;
    }

    /** Back from the colon over marks and over what the list is of: {@code Participants in the meeting}. */
    private static int occasion(Sent s, int colon) {
        int end = colon;
        while (end > 1 && !s.at(end - 1).word()) {
            end--;
        }
        int in = s.has(end - 1, EVENT) ? end - 2 : end;
        while (in > 0 && in > end - 5 && !s.has(in, PREP | VERB)) {
            in--;
        }
        boolean of = in > 0 && in < end - 1 && (s.is(in, "in") || s.is(in, "at") || s.is(in, "of")) && s.is(in - 1, PRESENT);
        return of ? in : end;
    }

    /** Whether the line tells of something else than that they were there. */
    private static boolean other(Sent s, int end) {
        boolean including = s.is(end - 1, "including");
        for (int i = 0; i < end; i++) {
            String word = s.at(i).lower();
            boolean verb = s.has(i, VERB) && !s.capital(i) && !PRESENT.contains(word) && !LISTING.contains(word) && !s.has(i, EVENT | GROUP) && !word.endsWith("ing");
            if (verb && !including || s.has(i, MODAL | FUTURE | NOT)) {
                return true;
            }
        }
        return including && end > 1 && !COMPANY.contains(s.at(end - 2).lower()) && !PRESENT.contains(s.at(end - 2).lower());
    }

    /** An item: no sentence, unless a mark stands before it. */
    private static boolean item(Sent s) {
        boolean marked = !s.at(0).word() && !s.at(0).number();
        boolean closed = s.is(s.size() - 1, ":");
        return !closed && (marked || !sentence(s)) && !divides(s) | names(s);
    }

    private static boolean names(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.has(i, OFFICE_HEAD | HONORIFIC) || s.is(i, ",")) {
                return true;
            }
        }
        return !s.at(0).word() && !s.at(0).number() && words(s) > 1 && words(s) < 5 && !s.is(1, "*");
    }

    /** A line that divides the list: {@code From the Ministry of Trade}. */
    private static boolean divides(Sent s) {
        return words(s) <= SHORT && !sentence(s);
    }

    private static boolean sentence(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.has(i, BE | HAVE | MODAL | FUTURE | PRONOUN) && !s.at(i).allCapital()) {
                return true;
            }
        }
        return s.is(s.size() - 1, ".") && words(s) > LONGEST;
    }

    private static int words(Sent s) {
        int n = 0;
        for (int i = 0; i < s.size(); i++) {
            n += s.at(i).word() ? 1 : 0;
        }
        return n;
    }
}
