package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds where, and on which day, what follows takes place: {@code Finally, in Tehran, he spoke}, {@code talks in Riyadh on 3 May, in Kuwait on 4 May}. */
final class Scenes {
    /** The rules of such mentions, which tell of no act of their own: what opens a sentence, and days told of places. */
    private static final String OPENS = "en.act.scene";
    private static final String DATES = "en.act.scene-day";
    private static final String SERIES = "en.act.scene-series";
    private static final Set<String> SEVERAL = WordSet.of("series", "number", "round", "string", "raft");
    private static final Set<String> PLURAL = WordSet.of("meetings", "talks", "bilaterals", "contacts", "conversations", "calls", "consultations", "engagements", "discussions", "encounters");
    private static final Set<String> OPENING = WordSet.of("in", "at", "while", "whilst", "during", "on", "upon", "after", "finally", "then", "later", "afterwards", "subsequently", "next",
            "lastly", "earlier", "also", "once", "following", "arriving");
    /** In tokens; no longer phrase opens a sentence. */
    private static final int LONGEST_OPENING = 16;

    private Scenes() {
    }

    static List<ActMention> find(Sent s, int index) {
        List<ActMention> out = new ArrayList<>();
        if (s.zone != Zone.BODY || s.size() < 4) {
            ActMention title = TitleScenes.find(s, index);
            out.addAll(title == null ? List.of() : List.of(title));
            return out;
        }
        ActMention opening = opening(s, index);
        if (opening != null) {
            out.add(opening);
        }
        ActMention series = series(s, index);
        out.addAll(series == null ? List.of() : List.of(series));
        for (int i = 0; i < s.size(); i++) {
            int end = person(s) && (s.is(i, "in") || s.is(i, "to") || s.is(i, "at")) && Whereabouts.place(s, i + 1) ? s.hits[i + 1].end() : -1;
            TimeMention time = end < 0 ? null : beside(s, end);
            if (time != null) {
                out.add(scene(DATES, s, index, i + 1, time));
            }
        }
        return out;
    }

    /** The place in the phrase before the first comma, or before the subject, where a person is the subject. */
    private static @Nullable ActMention opening(Sent s, int index) {
        if (!OPENING.contains(s.at(0).lower())) {
            return null;
        }
        int at = -1;
        TimeMention time = null;
        for (int i = 1 + Whereabouts.past(s, Math.min(s.size(), LONGEST_OPENING)); i < Math.min(s.size(), LONGEST_OPENING); i++) {
            Party party = s.parties[i];
            boolean subject = party != null && (s.is(i - 1, ",") || at >= 0 && s.hits[at].end() == i || s.times[i - 1] != null) && person(party);
            if (subject && at >= 0) {
                return scene(OPENS, s, index, at, time);
            }
            if (party != null && party.mention().kind() != MentionKind.BODY || s.has(i, VERB | BE | HAVE | MODAL) && party == null && !s.has(i, EVENT) && !s.is(i, "arriving")) {
                return null;
            }
            time = s.times[i] != null && !s.times[i].inName() ? s.times[i] : time;
            int named = s.is(i - 1, "in") || s.is(i - 1, "at") || s.is(i - 1, "to") ? Venues.capital(s, Venues.article(s, i)) : -1;
            at = named > 0 && Whereabouts.place(s, named) ? named : at;
        }
        return null;
    }

    /** {@code A held a series of meetings in Lae today}: of what is told next, the day, and whose it is. */
    private static @Nullable ActMention series(Sent s, int index) {
        for (int i = 2; i < s.size(); i++) {
            boolean several = s.is(i, "of") && s.is(i - 1, SEVERAL) || s.is(i, "several");
            int noun = i + 1;
            while (several && noun < i + 4 && !PLURAL.contains(s.in(noun) ? s.at(noun).lower() : "") && s.has(noun, COMMON | FIELD)) {
                noun++;
            }
            Party who = several && s.in(noun) && PLURAL.contains(s.at(noun).lower()) ? opener(s) : null;
            TimeMention time = who == null ? null : day(s);
            if (time != null) {
                return new ActMention(SERIES, Kind.MEETING, index, s.zone, s.span(i, noun + 1), s.span(noun, noun + 1), Slots.principals(List.of(who)), time, null, null, null,
                        Tenses.ahead(s), false, false, true, true, null);
            }
        }
        return null;
    }

    /** Who does what the sentence tells. */
    private static @Nullable Party opener(Sent s) {
        for (int i = 0; i < s.size() && !(s.has(i, VERB | HAVE) && s.partyOver(i) == null && i > 0); i++) {
            if (s.parties[i] != null && person(s.parties[i]) && Clauses.opens(s, i)) {
                return s.parties[i];
            }
        }
        return null;
    }

    /** The one day or span that the sentence tells of. */
    private static @Nullable TimeMention day(Sent s) {
        TimeMention found = null;
        for (int i = 0; i < s.size() && !(found != null && s.has(i, REL)); i++) {
            boolean own = s.times[i] != null && !s.times[i].inName() && (TimesBeside.single(s.times[i]) || TimesBeside.exact(s.times[i]));
            found = own && found == null ? s.times[i] : found;
        }
        return found;
    }

    private static boolean person(Party p) {
        return p.person() || p.mention().kind() == MentionKind.PRONOUN;
    }

    /** Whether a person does something in the sentence, as far as its first parties tell. */
    private static boolean person(Sent s) {
        for (int i = 0; i < Math.min(s.size(), LONGEST_OPENING * 2); i++) {
            if (s.parties[i] != null && person(s.parties[i])) {
                return true;
            }
        }
        return false;
    }

    /** The time right after a place, with {@code on} or in brackets. */
    private static @Nullable TimeMention beside(Sent s, int i) {
        for (int j = i; j < i + 3 && s.in(j); j++) {
            if (s.times[j] != null && !s.times[j].inName()) {
                return s.times[j];
            }
            if (!s.is(j, "on") && !s.is(j, "(") && !s.is(j, "from") && !s.is(j, ",")) {
                return null;
            }
        }
        return null;
    }

    private static ActMention scene(String rule, Sent s, int index, int at, @Nullable TimeMention time) {
        Span place = s.span(at, s.hits[at].end());
        return new ActMention(rule, Kind.MEETING, index, s.zone, place, place, List.of(), time, place, OfficeText.squeeze(place.of(s.text)), null,
                Tenses.ahead(s), false, false, true, true, null);
    }
}
