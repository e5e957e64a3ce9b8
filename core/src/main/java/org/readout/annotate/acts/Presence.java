package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.Topics;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Finds lists of those present, who join the act told before. */
final class Presence {
    private static final Set<String> LEADING = WordSet.of("led", "headed", "represented");
    static final Set<String> JOINED = WordSet.of("attended", "accompanied", "joined", "graced", "chaired", "co-chaired");
    static final Set<String> ATTEND = WordSet.of("attended", "joined", "participated", "participate", "attend", "join", "graced", "accompanied", "accompanying", "accompany");
    private static final Set<String> CHAIRED = WordSet.of("chaired", "co-chaired", "hosted", "co-hosted", "convened", "moderated");
    private static final Set<String> OCCASIONS = WordSet.of("occasion", "occasions", "event", "events", "engagement", "engagements", "function", "gathering", "briefing", "programme", "program");
    private static final Set<String> WHOM = WordSet.of("president", "minister", "delegation", "speaker");

    /** No list of those present is longer, in tokens. */
    private static final int LONGEST = 600;

    /** In tokens: where, or on whose side, somebody was present. */
    private static final int FAR = 14;

    private Presence() {
    }

    /** Tokens {@code from} to {@code to} hold the list; {@code acting} tells that what they do is told by a verb of its own. */
    private record Listed(int from, int to, boolean acting) {
    }

    /**
     * {@code Present there were A, B and C}; {@code A and B were present}; {@code The talks were attended by A}.
     *
     * @param begun whether an act was told before, so that {@code the meeting} is that one
     * @param listing whether the sentence before listed those present, so that one of names alone goes on with it
     */
    static @Nullable ActMention find(Sent s, int index, boolean begun, boolean listing) {
        int partners = Openings.partners(s);
        Listed list = partners > 0 ? new Listed(partners, s.size(), false) : list(s, begun);
        list = list == null && listing && names(s) ? new Listed(0, s.size(), false) : list;
        if (list == null) {
            return null;
        }
        int from = list.from();
        Role role = from > 0 && (s.is(0, "joining") || s.is(from - 2, "led") || s.is(from - 2, "headed") || s.is(from - 2, "represented") || from > 1 && CHAIRED.contains(s.at(from - 2).lower())) ? Role.PRINCIPAL : Role.ATTENDEE;
        List<Actor> actors = new ArrayList<>();
        @Nullable String side = from > 3 && LEADING.contains(s.at(from - 2).lower()) ? sided(s, s.has(from - 3, BE) ? from - 3 : from - 4) : null;
        for (int i = from > 1 && s.is(from - 1, "was") ? 0 : from; i < list.to(); i++) {
            Party p = s.parties[i];
            if (p != null && p.mention().kind() == MentionKind.GROUP && Openings.suite(s, p)) {
                side = p.mention().side();
                continue;
            }
            if (!actors.isEmpty() && s.is(i - 1, ",") && s.has(i, VERB) && s.partyOver(i) == null && s.at(i).lower().endsWith("ed")) {
                break;
            }
            if (p != null && p.mention().kind() == MentionKind.COLLECTIVE && (s.is(i - 1, "from") || s.is(i - 1, "on"))) {
                side = p.mention().side();
            } else if (p != null && i >= from && (i == from || free(s, i))) {
                actors.add(new Actor(side == null || p.mention().side() != null ? p.mention() : p.mention().withSide(side), role));
            }
        }
        if (actors.isEmpty()) {
            return null;
        }
        lead(s, partners > 0 ? 0 : from, actors);
        if (partners > 0) {
            return mention("en.act.partners", s, index, actors, null);
        }
        String rule = from > 0 && s.is(0, "participants") && !s.has(0, from, "also") ? "en.act.participant" : "en.act.present";
        return Greetings.at(s) ? mention("en.act.greeted", s, index, actors, Surroundings.read(s, 0, s.size())) : mention(rule, s, index, actors, null);
    }

    /** {@code The delegation, led by A, includes}, {@code was led by A and included}: adds who leads those whom the list before token {@code to} tells, and for whom they act. */
    private static void lead(Sent s, int to, List<Actor> actors) {
        for (int i = 0; i < to; i++) {
            Mention lead = s.parties[i] == null ? null : s.parties[i].mention();
            if (lead != null && lead.kind() == MentionKind.PERSON && (lead.lead() || i > 2 && s.is(i - 1, "by") && LEADING.contains(s.at(i - 2).lower()) && s.has(i - 3, BE))) {
                String side = lead.side() == null && !lead.lead() ? sided(s, i - 3) : lead.side();
                actors.replaceAll(a -> side == null || a.mention().side() != null ? a : new Actor(a.mention().withSide(side), a.role()));
                actors.add(0, new Actor(side == null ? lead : lead.withSide(side), Role.PRINCIPAL));
                return;
            }
        }
    }

    /** Whether a verb of the sentence tells no more than who was present, so that it tells of no other act. */
    static boolean only(Sent s, boolean begun) {
        boolean lists = Openings.lists(s);
        Listed list = begun && !lists ? attended(s, true) : null;
        return lists || list != null && list.acting();
    }

    /** A party after a preposition is no item of the list but where the preposition adds one. */
    private static boolean free(Sent s, int i) {
        return i == 0 || !s.has(i - 1, PREP) || s.is(i - 1, "including") || s.is(i - 1, "by") || s.is(i - 1, "alongside")
                || s.is(i - 1, "of") && Openings.holds(s, i - 2)
                || s.is(i - 1, "with") && (s.is(i - 2, "along") || s.is(i - 2, "together")) || s.is(i - 1, "as") && s.is(i - 2, "well");
    }

    /** {@code A, accompanied by B, held talks}: company named by the way. */
    static @Nullable ActMention along(Sent s, int index) {
        for (int i = 1; i < s.size(); i++) {
            boolean with = s.is(i, "by") && (s.is(i - 1, "accompanied") || s.is(i - 1, "joined") || (s.is(i - 1, "attended") || CHAIRED.contains(s.at(i - 1).lower()) && NamedStates.before(s, i)) && (s.is(i - 2, ",") || s.is(i - 2, "and"))) && !s.has(i - 2, BE) && !s.has(i - 3, BE);
            Party first = with && s.in(i + 1) && !Attended.hosted(s, i - 2) ? s.parties[i + 1] : null;
            if (first != null && s.partyOver(i) == null) {
                Surroundings around = Surroundings.read(s, i, Math.min(s.size(), first.to() + 60));
                List<Actor> actors = around.slot("by").stream().filter(p -> p.mention().kind() != MentionKind.BODY).map(p -> new Actor(p.mention(), Role.ATTENDEE)).toList();
                return actors.isEmpty() ? null : mention("en.act.along", s, index, actors, around);
            }
        }
        return null;
    }

    /** {@code The Chilean side was led by A}: the side told before token {@code were}, or null. */
    private static @Nullable String sided(Sent s, int were) {
        Party party = s.partyEnding(start(s, were));
        MentionKind kind = party == null ? MentionKind.PERSON : party.mention().kind();
        return kind == MentionKind.COLLECTIVE || kind == MentionKind.GROUP || kind == MentionKind.BODY ? party.mention().side() : null;
    }

    /** Before the auxiliaries: {@code will be}, {@code has also been}. */
    private static int start(Sent s, int were) {
        int i = were;
        while (s.has(i - 1, MODAL | HAVE | ADVERB) || s.is(i - 1, "is") && s.is(i, "to") || s.is(i - 1, "to")) {
            i--;
        }
        return i;
    }

    private static ActMention mention(String rule, Sent s, int index, List<Actor> actors, @Nullable Surroundings around) {
        return new ActMention(rule, Kind.MEETING, index, s.zone, s.span(), s.span(0, 1), actors, null, null, null, around == null ? null : around.venue,
                Tenses.ahead(s), false, false, false, true, null);
    }

    /** A sentence that is nothing but names and offices. */
    private static boolean names(Sent s) {
        int people = 0;
        for (int i = 0; i < s.size(); i++) {
            Party p = s.parties[i];
            if (p != null) {
                people += p.mention().kind() == MentionKind.PERSON ? 1 : 0;
                i = p.to() - 1;
            } else if (s.at(i).word() && !s.has(i, CONJ | DET | HONORIFIC) && !s.is(i, "along") && !s.is(i, "with")) {
                return false;
            }
        }
        return people > 1;
    }

    /** Where the list of those present stands, or null. */
    private static @Nullable Listed list(Sent s, boolean begun) {
        int after = Openings.of(s);
        if (after < 0 && Greetings.at(s)) {
            after = Greetings.by(s);
        }
        if (after >= 0) {
            return new Listed(after, s.size(), false);
        }
        for (int i = 1; i < s.size(); i++) {
            if (i < FAR && s.is(i, "featured") && s.has(i - 1, EVENT) && s.in(i + 1) && s.parties[i + 1] != null) {
                // the roundtable featured A and B
                return new Listed(i + 1, s.size(), false);
            }
            if (s.has(i, BE) && s.partyOver(i) == null && !Happening.resumed(s, i - 1)) {
                if (present(s, i + 1) && !EventNouns.watched(s, i)) {
                    return new Listed(0, i, false);
                }
                int by = byList(s, i);
                if (by > 0) {
                    return new Listed(by, s.size(), false);
                }
            }
        }
        return attended(s, begun);
    }

    /** {@code present}, {@code in attendance}, {@code among the dignitaries present}, after a form of {@code be}. */
    static boolean present(Sent s, int at) {
        int i = s.is(at, "also") || s.is(at, "all") ? at + 1 : at;
        boolean among = s.is(i, "among") && (s.is(i + 1, "those") || s.is(i + 1, "the"));
        return s.is(i, "at") && s.is(i + 1, "the") && s.is(i + 2, "meeting") && s.size() <= i + 4 || s.is(i, "present") || s.is(i, "on") && s.is(i + 1, "hand") || s.is(i, "in") && s.is(i + 1, "attendance") || among;
    }

    /** {@code A and B also attended the meeting}, {@code A and B participated in the event}. */
    private static @Nullable Listed attended(Sent s, boolean begun) {
        for (int i = 1; i < Math.min(s.size(), LONGEST) && s.triggers(Triggers.ATTENDANCE); i++) {
            if (!ATTEND.contains(s.at(i).lower()) && !(s.is(i, "took") && s.is(i + 1, "part")) && !talks(s, i) || s.partyOver(i) != null) {
                continue;
            }
            boolean also = s.is(i - 1, "also");
            int verb = i;
            while (verb > 0 && (s.has(verb - 1, ADVERB | MODAL | HAVE) || s.is(verb - 1, "also"))) {
                verb--;
            }
            boolean progressive = s.is(i, "accompanying") && s.has(verb - 1, BE);
            verb = progressive ? verb - 1 : verb;
            boolean passive = !progressive && s.has(verb - 1, BE) || s.is(i + 1, "by") || s.is(i, "accompanying") && !progressive;
            Party led = s.is(i, "accompanied") && s.in(i + 1) ? s.parties[i + 1] : null;
            boolean told = begun && (occasion(s, i + 1) || led != null && led.mention().kind() == MentionKind.PERSON && !s.at(led.to() - 1).possessive());
            boolean another = Attended.another(s, i + 1);
            if (!passive && (told || also && !another && s.partyEnding(verb) != null) && listBefore(s, verb)) {
                return new Listed(0, verb, told);
            }
        }
        return null;
    }

    /** {@code will also take part in the official talks}: beside those of whom it was told. */
    private static boolean talks(Sent s, int i) {
        return s.is(i, "take") && s.is(i + 1, "part") && s.is(i - 1, "also") && s.has(i + 2, i + 6, Topics.TALKS);
    }

    /** {@code the meeting}, {@code in this discussion}, {@code the President on this visit}, {@code took part.}, at the end of what is said of the list. */
    private static boolean occasion(Sent s, int at) {
        int i = s.is(at, "part") ? at + 1 : at;
        i = s.is(i, "in") || s.is(i, "at") ? i + 1 : i;
        boolean it = !s.in(i) || s.is(i, ".") || s.is(i, "it");
        if (it || !s.is(i, "the") && !s.is(i, "this") && !s.is(i, "these")) {
            return it;
        }
        int noun = s.has(i + 1, EVENT) || s.is(i + 1, OCCASIONS) ? i + 1 : i + 2;
        noun = s.is(i + 1, WHOM) && !s.has(i + 2, EVENT) ? i + 1 : noun;
        boolean whom = s.is(noun, WHOM);
        boolean known = s.has(noun, EVENT) || s.is(noun, OCCASIONS) && !s.has(noun + 1, PREP & ~SUBORD) || whom;
        return known && !(Gatherings.another(s, noun) && !whom) && !s.capital(noun) | whom && !s.has(noun + 1, EVENT) && !s.is(noun + 1, "of");
    }

    /** Whether the sentence begins with a list of which the verb at token {@code verb} is told, with no other verb between. */
    private static boolean listBefore(Sent s, int verb) {
        boolean person = false;
        for (int i = 0; i < verb; i++) {
            Party p = s.parties[i];
            if (p != null) {
                person |= p.mention().kind() == MentionKind.PERSON && free(s, i);
                i = p.to() - 1;
            } else if (person && (s.has(i, BE | HAVE | MODAL | REL | SUBORD) && !s.has(i, PREP) || s.has(i, VERB) && !s.capital(i) && !s.at(i).lower().endsWith("ing"))) {
                return false;
            }
        }
        return person && !s.has(verb - 1, DET | PREP);
    }

    /** {@code A ceremony was attended by}. */
    private static boolean another(Sent s, int were) {
        for (int i = 1; i < were; i++) {
            if (s.has(i, EVENT) && s.partyOver(i) == null) {
                return Happening.fresh(s, i);
            }
        }
        return false;
    }

    /** Past the {@code by} after such a verb: {@code attended on the Swiss side by}, {@code represented at the talks not only by}; or -1. */
    private static int by(Sent s, int from) {
        for (int i = from; i < from + FAR && s.in(i); i++) {
            Party over = s.partyOver(i);
            boolean person = over != null && over.mention().kind() == MentionKind.PERSON;
            if (over == null && s.is(i, "by")) {
                return i + 1;
            }
            if (person || over == null && s.has(i, VERB | BE | HAVE | MODAL | REL) && !s.has(i, EVENT) || s.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code The meeting was attended by A}, {@code He was accompanied by B}. */
    private static int byList(Sent s, int were) {
        for (int i = were + 1; i < were + 4 && s.in(i); i++) {
            if (s.is(i, "made") && s.is(i + 1, "up") && s.is(i + 2, "of") || s.is(i, "comprised") && s.is(i + 1, "of")) {
                return i + 2;
            }
            boolean host = CHAIRED.contains(s.at(i).lower()) && s.is(i + 1, "by") && s.in(i + 2) && s.parties[i + 2] != null && s.parties[i + 2].mention().kind() == MentionKind.PERSON;
            int by = host || JOINED.contains(s.at(i).lower()) || s.is(i, "represented") && !s.is(i + 1, "by") ? by(s, i + 1) : -1;
            if (by > 0 && !another(s, were)) {
                return s.is(by, "the") && s.is(by + 1, "presence") && s.is(by + 2, "of") ? by + 3 : by;
            }
            if (LEADING.contains(s.at(i).lower()) && s.is(i + 1, "by") && (s.has(start(s, were) - 1, GROUP) || sided(s, were) != null || s.is(0, "it") && were == 1)) {
                return i + 2;
            }
        }
        return -1;
    }
}
