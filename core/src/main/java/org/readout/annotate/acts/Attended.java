package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Acts of which nothing is told but who was there: {@code The forum was attended by A and B}, {@code A was joined by B to discuss X}. */
final class Attended {
    private static final Set<String> LED = WordSet.of("attended", "chaired", "co-chaired", "opened", "hosted", "convened", "led", "headed", "addressed", "graced", "moderated", "inaugurated", "presided");
    /** How many tokens a gathering's name and its place and days have at most. */
    private static final int LONGEST = 30;

    private Attended() {
    }

    /** The act that a list of those present tells of where none was told before it; null if the sentence names none. */
    static @Nullable ActMention of(Sent s, ActMention present, Language language) {
        List<Party> hosts = joined(s);
        long people = present.actors().stream().filter(a -> a.mention().kind() == MentionKind.PERSON).count();
        if (people == 0 && hosts.isEmpty() || present.rule().equals("en.act.greeted")) {
            return null;
        }
        Kind kind = hosts.isEmpty() ? kind(s, language) : Kind.MEETING;
        if (kind == null || kind == Kind.MESSAGE || kind == Kind.VISIT || hosts.isEmpty() && people < 2) {
            return null;
        }
        List<Actor> actors = Slots.principals(hosts);
        int deed = hosts.isEmpty() ? s.size() : deed(s, s.tokenAt(present.verb().start()));
        present.actors().stream().filter(a -> deed == s.size() || a.mention().span().end() <= s.at(deed).start()).forEach(a -> actors.add(new Actor(a.mention(), Role.PRINCIPAL)));
        Surroundings around = Surroundings.read(s, 1, s.size());
        return new ActMention("en.act.attended", kind, present.sentence(), s.zone, s.span(), present.verb(), actors,
                around.time == null ? TimesBeside.fronted(s, 1) : around.time, around.place, around.placeName, around.venue, present.future(), false, false, false, false, null);
    }

    /**
     * {@code The 5th Fishing Ministers' Meeting in Lae on 7 May was chaired by A}, {@code The conference in Lae, which was attended by A, adopted X}: a
     * gathering told with its place or its days, whatever was told before; null if the list is of those at an act told before.
     */
    static @Nullable ActMention gathering(Sent s, int index, @Nullable ActMention present, boolean gathered, Language language) {
        for (int i = 1; i < LONGEST && s.in(i); i++) {
            Party over = s.partyOver(i);
            int noun = over == null ? s.has(i, EVENT) ? i : -1 : over.from() == i || i == 1 && over.from() == 0 ? Gatherings.head(s, over) : -1;
            int by = noun < 0 || s.has(noun + 1, EVENT) ? -1 : listing(s, noun);
            if (by > 0) {
                Surroundings around = Surroundings.read(s, over == null ? noun + 1 : over.to(), by);
                HeldWhere.take(s, around);
                boolean sent = s.capital(noun) && s.has(0, noun, "delegation");
                boolean told = sent || around.time != null || around.place != null || around.venue != null;
                boolean known = gathered && !s.capital(noun);
                // a dialogue that two lead is theirs
                known |= EventNouns.bare(language, s, noun) == Kind.MEETING && !s.at(noun).lower().startsWith("meeting") && !s.at(noun).lower().startsWith("session");
                List<Actor> actors = present != null ? present.actors().stream().map(a -> new Actor(a.mention(), Role.PRINCIPAL)).toList() : Slots.principals(Surroundings.read(s, by, s.size()).slot("by"));
                boolean people = actors.stream().anyMatch(a -> a.mention().kind() == MentionKind.PERSON);
                return !told || known || !people || Occasions.kind(language, s, 0, noun, around) != Kind.CONFERENCE ? null
                        : new ActMention("en.act.attended", Kind.CONFERENCE, index, s.zone, s.span(0, by), s.span(noun, noun + 1), actors, around.time, around.place, around.placeName, around.venue,
                                s.future(by) || s.has(by, FUTURE), false, false, false, false, null);
            }
            if (over == null && s.has(i, BE | HAVE | MODAL | REL)) {
                return null;
            }
        }
        return null;
    }

    /** Where the verb stands that tells who was at what the noun names, if the noun opens the sentence; or -1. */
    private static int listing(Sent s, int noun) {
        boolean opens = s.has(0, DET) || s.times[0] != null;
        for (int i = past(s, noun); opens && i < noun + LONGEST && s.in(i); i++) {
            if (s.partyOver(i) == null && s.has(i, BE | HAVE | MODAL)) {
                int verb = i;
                while (s.has(verb, BE | HAVE | MODAL | ADVERB)) {
                    verb++;
                }
                return s.is(verb, LED) && s.is(verb + 1, "by") ? i : -1;
            }
        }
        return -1;
    }

    /** Past {@code , which was held in Lae} behind a gathering; right behind its noun where nothing is told so. */
    private static int past(Sent s, int noun) {
        int which = s.is(noun + 1, "on") ? noun + 2 : noun + 1;
        while (which < noun + LONGEST && s.in(which) && s.at(which).word() && !s.has(which, BE | HAVE | MODAL | REL)) {
            which++;
        }
        if (!s.is(which, ",") || !s.is(which + 1, "which") || !s.has(which, which + 6, "held") && !s.has(which, which + 6, "place")) {
            return noun + 1;
        }
        int end = which + 2;
        while (s.in(end) && !s.is(end, ",")) {
            end++;
        }
        return end;
    }

    /** {@code A and B attended the talks}, {@code The talks were attended by A}: at what those listed were, told by its noun. */
    static ActMention at(Sent s, ActMention present, Language language) {
        if (!present.rule().equals("en.act.present")) {
            return present;
        }
        for (int k = 1; k < s.size(); k++) {
            int i = k;
            int det = s.has(i - 1, DET) ? i - 1 : i - 2;
            boolean the = s.is(det, "the") || s.is(det, "this");
            boolean at = the && (s.is(det - 1, "attended") || s.is(det - 1, "at") || s.is(det - 1, "in") || s.is(det - 1, "joined") || s.is(det - 1, "attend") || det == 0 && attended(s, i + 1));
            Kind kind = at && s.has(i, EVENT) && !s.capital(i) && s.partyOver(i) == null ? language.events().kind(s.at(i).lower(), w -> s.is(i - 1, w)) : null;
            if (kind != null && kind != Kind.MESSAGE && !s.has(i + 1, EVENT)) {
                return new ActMention(present.rule(), present.telling(), kind, present.sentence(), present.zone(), present.clause(), s.span(i, i + 1), present.actors(), null, null, null, present.venue(),
                        present.future(), false, false, false, true, null);
            }
        }
        return present;
    }

    /** {@code also attended a dinner}, {@code also took part in the Norland Business Awards}: another act than the one told before, behind the verb. */
    static boolean another(Sent s, int at) {
        int i = s.is(at, "part") ? at + 1 : at;
        i = s.is(i, "in") ? i + 1 : i;
        if (s.is(i, "a") || s.is(i, "an") || s.is(i, "two") || s.is(i, "several")) {
            return true;
        }
        i = s.is(i, "the") ? i + 1 : i;
        i = s.in(i) && s.at(i).number() ? i + 1 : i;
        return i > at && s.is(i - 1, "the") | s.at(i - 1).number() && s.capital(i) && !s.has(i, EVENT);
    }

    /** {@code a meeting hosted by A and attended by B}: before token {@code to}, one that was not told of before and has a host of its own. */
    static boolean hosted(Sent s, int to) {
        for (int i = to - 1; i > 1; i--) {
            if (s.is(i, "by") && s.is(i - 1, "hosted") && s.has(i - 2, EVENT)) {
                int noun = i - 2;
                while (noun > 0 && !s.has(noun, DET)) {
                    noun--;
                }
                return s.is(noun, "a") || s.is(noun, "an");
            }
        }
        return false;
    }

    /** {@code was also attended by}, from token {@code i} on. */
    private static boolean attended(Sent s, int i) {
        int verb = i;
        while (s.has(verb, BE | HAVE | ADVERB) || s.is(verb, "also")) {
            verb++;
        }
        return verb > i && s.is(verb, "attended") && s.is(verb + 1, "by");
    }

    /** {@code A and B were joined by C}: those who open the sentence, where it goes on to say what for. */
    private static List<Party> joined(Sent s) {
        for (int i = 2; i < s.size(); i++) {
            boolean by = s.is(i, "by") && s.is(i - 1, "joined") && s.has(i - 2, BE);
            Party host = by ? s.partyEnding(i - 2) : null;
            boolean group = host != null && host.mention().kind() == MentionKind.GROUP;
            if (host != null && (host.person() || group)) {
                return purpose(s, i) || !group && met(s, i) ? Subjects.group(s, host) : List.of();
            }
        }
        return List.of();
    }

    /** {@code Today A was joined by B at the Harbour Office}: told with its day and its place. */
    private static boolean met(Sent s, int by) {
        Surroundings around = Surroundings.read(s, by, s.size());
        return (around.time != null || TimesBeside.fronted(s, by) != null) && (around.place != null || around.venue != null);
    }

    private static boolean purpose(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.has(i, EVENT) && (s.is(i - 2, "for") || s.is(i - 3, "for") || s.is(i - 2, "in") || s.is(i - 2, "at"))) {
                return true;
            }
        }
        return deed(s, from) < s.size();
    }

    /** Where {@code to discuss X} begins behind token {@code from}; the size of the sentence if nothing is told so. */
    private static int deed(Sent s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean verb = s.has(i + 1, COMMON) && !s.capital(i + 1) && !s.has(i + 1, DET | POSS | PREP | PRONOUN);
            if (s.is(i, "to") && verb && s.partyOver(i) == null && s.partyOver(i + 1) == null) {
                return i;
            }
        }
        return s.size();
    }

    /** What the list was present at, by the noun that it is told with. */
    private static @Nullable Kind kind(Sent s, Language language) {
        for (int i = 0; i < s.size(); i++) {
            int at = i;
            boolean noun = s.has(i, EVENT) && s.partyOver(i) == null && (s.has(i + 1, BE) || definite(s, i) || (s.is(i + 1, "of") || s.is(i + 1, "on") || s.is(i + 1, "between")) && opening(s, i));
            Kind kind = noun ? language.events().kind(s.at(i).lower(), word -> s.has(at - 3, at + 3, word)) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** {@code The fourth meeting of the council was co-chaired by}: the noun that opens the sentence. */
    private static boolean opening(Sent s, int noun) {
        int i = noun - 1;
        while (i >= 0 && i > noun - 5 && !s.has(i, DET) && s.partyOver(i) == null && s.at(i).word() && !s.has(i, PREP | BE | HAVE | PRONOUN)) {
            i--;
        }
        boolean the = s.has(i, DET) && (i == 0 || Clauses.opens(s, i) && s.times[0] != null);
        for (int k = noun; the && k < s.size(); k++) {
            if (s.has(k, BE) && s.partyOver(k) == null) {
                return s.is(k + 1, "co-chaired") || s.is(k + 1, "chaired") || s.is(k + 1, "attended") || s.is(k + 1, "hosted") || s.is(k + 1, "convened") || s.is(k + 1, "opened") || s.is(k + 1, "led");
            }
        }
        return false;
    }

    private static boolean definite(Sent s, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 6; i--) {
            if (s.is(i, "the") || s.is(i, "this") || s.is(i, "a")) {
                return s.is(i - 1, "at") || s.is(i - 1, "in") || s.is(i - 1, "attended") || s.is(i - 1, "joined") || s.is(i - 1, "participants");
            }
        }
        return false;
    }
}
