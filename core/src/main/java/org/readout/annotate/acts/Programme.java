package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.lexicon.Tense;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/**
 * The programme of a journey, day by day: a day as heading, and below it what the traveller does, without saying who:
 * {@code Monday 10 March / Arrive Paris. / Meet President A. / Lunch with B}. Keeps, from line to line, whose journey it is, the
 * day and the place.
 */
final class Programme {
    /** A heading is no longer, in tokens, nor what stands before an item: its day, its hour, its mark. */
    private static final int SHORT = 16;
    private static final String MARKS = "-\u2013\u2014\u2022\u00b7*\u25cf\u25aa\u25e6\u25a0>:,.()/|";
    private static final Set<String> DEPARTURES = WordSet.of("en.act.depart", "en.act.leave", "en.act.set-off");
    private static final Set<MentionKind> PEOPLE = Set.of(MentionKind.PERSON, MentionKind.OFFICE, MentionKind.PRONOUN);
    private static final Set<String> TRAVELS = WordSet.of("visit", "travel", "leave", "depart", "arrive", "fly", "go", "visits", "travels", "leaves", "departs", "arrives", "flies", "goes");
    private List<Party> travellers = List.of();
    private boolean ahead;
    private boolean owned;
    private @Nullable TimeMention day;
    /** Whether the days stand in a column of their own, so that none tells whose day it is. */
    private boolean column;
    private boolean headed;
    /** Whether an item was read: whoever travels from then on does so by it. */
    private boolean begun;
    private final boolean daily;
    private @Nullable Span place;
    private @Nullable String placeName;

    /** The programme that the sentences may hold: one line with a day at its head is no programme yet. */
    Programme(List<Sent> sents) {
        this.daily = sents.stream().filter(s -> s.zone == Zone.BODY && s.size() > 0 && s.size() <= SHORT && s.times[0] != null).limit(2).count() == 2;
    }

    /** Notes whose journey was told. */
    void note(Sent s, List<ActMention> told, List<Verb> verbs) {
        for (Verb v : verbs) {
            boolean sets = travellers.isEmpty() && !begun && s.zone == Zone.BODY && v.link() == Link.SUBJECT && TRAVELS.contains(s.at(v.at()).lower()) && !v.subject().isEmpty();
            if (sets && v.subject().stream().allMatch(p -> PEOPLE.contains(p.mention().kind()))) {
                travellers = v.subject().stream().map(p -> new Party(0, 0, p.mention())).toList();
                ahead = v.future() || v.tense() == Tense.PRESENT;
                owned = true;
            }
        }
        for (ActMention act : told) {
            boolean people = act.actors().stream().anyMatch(a -> PEOPLE.contains(a.mention().kind()));
            boolean own = !begun && people && act.kind() == Kind.VISIT && !act.negated() && !act.actors().isEmpty() && (travellers.isEmpty() || !owned && act.zone() == Zone.BODY);
            if (own) {
                travellers = act.actors().stream().filter(a -> a.role() == Role.PRINCIPAL && PEOPLE.contains(a.mention().kind())).map(a -> new Party(0, 0, a.mention())).toList();
                ahead = act.future() || !act.verb().of(s.text).endsWith("ed");
                owned = act.zone() == Zone.BODY;
            }
        }
    }

    /** The first token of an item after the day, hour and mark before it; -1 where the sentence is none. Takes the day and place told there. */
    int item(Sent s) {
        if (!daily || s.zone != Zone.BODY || s.size() == 0) {
            return -1;
        }
        TimeMention own = null;
        Hit where = null;
        // TUJESDAY 10 MARCH: scanned
        int i = s.in(1) && s.times[0] == null && s.times[1] != null && TimesBeside.past(s, 1) == s.size() ? 1 : 0;
        boolean wordy = false;
        while (i < Math.min(s.size(), SHORT) && !wordy) {
            Hit hit = s.hits[i];
            TimeMention time = s.times[i];
            if (time != null && !time.inName()) {
                own = own == null ? time : own;
                i = Math.max(i + 1, TimesBeside.past(s, i));
            } else if (hit != null && hit.place() && (i == 0 || own != null) && (hit.kind().equals("city") || hit.kind().equals("country")) && ends(s, hit.end())) {
                where = hit.kind().equals("city") || where == null ? hit : where;
                place(s, i, hit, where);
                i = hit.end();
            } else if (mark(s, i) || clock(s, i)) {
                i++;
            } else {
                wordy = true;
            }
        }
        boolean heading = own != null && i == s.size();
        if (heading || own != null && separated(s, i)) {
            day = own;
            column = heading && headed;
        }
        headed |= heading;
        return day != null && wordy && s.capital(i) ? i : -1;
    }

    private void place(Sent s, int i, Hit hit, Hit chosen) {
        if (hit == chosen) {
            place = s.span(i, hit.end());
            placeName = OfficeText.squeeze(place.of(s.text));
        }
    }

    /** Whether a place stands for itself: at the end, or before a mark or a time. */
    private static boolean ends(Sent s, int i) {
        return i >= s.size() || mark(s, i) || s.times[i] != null;
    }

    /** {@code Monday 10 March: Arrive Paris}, {@code 10 March - Meet A}, but not {@code On Monday Ana Vale}. */
    private static boolean separated(Sent s, int i) {
        return mark(s, i - 1) && !s.is(i - 1, ",");
    }

    private static boolean mark(Sent s, int i) {
        return s.in(i) && s.at(i).text().length() == 1 && MARKS.contains(s.at(i).text());
    }

    private static boolean clock(Sent s, int i) {
        String word = s.at(i).lower();
        return s.at(i).number() || word.equals("am") || word.equals("pm") || word.equals("a.m") || word.equals("p.m") || word.equals("hrs") || word.equals("hours")
                || (word.equals("morning") || word.equals("afternoon") || word.equals("evening")) && mark(s, i + 1);
    }

    /** The verb that an item begins with, done by the traveller; null where it begins with none. */
    @Nullable Verb verb(Sent s, int i) {
        boolean noun = s.has(i, EVENT) && s.has(i + 1, PREP) && !s.is(i + 1, "on");
        String word = s.at(i).lower();
        // "Meeting B, he said" is a sentence of its own
        if (travellers.isEmpty() || !s.has(i, VERB) || s.partyOver(i) != null || noun || word.endsWith("ing")) {
            return null;
        }
        Tense tense = word.endsWith("s") && !word.endsWith("ss") ? Tense.PRESENT : Tense.BASE;
        return new Verb(i, i, tense, travellers, i, Link.SUBJECT, false, false, ahead, false);
    }

    /** The acts of an item, on the day and at the place of its heading, those told by a noun with the traveller. */
    List<ActMention> dress(List<ActMention> acts, int sentence) {
        List<ActMention> out = new ArrayList<>();
        headed &= acts.isEmpty();
        begun |= !acts.isEmpty();
        for (ActMention act : acts) {
            boolean moves = act.kind() == Kind.VISIT && act.venue() == null;
            if (moves) {
                moved(act);
            }
            // arriving, touring, a concert: parts of the journey, which the text tells besides
            boolean alone = act.actors().stream().allMatch(a -> travellers.stream().anyMatch(t -> t.mention().equals(a.mention())));
            if (moves || alone && act.kind() != Kind.CONFERENCE) {
                continue;
            }
            List<Actor> actors = new ArrayList<>();
            if (act.unowned()) {
                travellers.forEach(t -> actors.add(new Actor(t.mention(), Role.PRINCIPAL)));
            }
            actors.addAll(act.actors());
            boolean owned = !travellers.isEmpty();
            boolean here = act.place() == null && act.kind() != Kind.VISIT;
            out.add(new ActMention(owned && act.unowned() ? "en.act.programme" : act.rule(), owned && act.unowned() ? Telling.OTHER : act.telling(), act.kind(), sentence, act.zone(), act.clause(), act.verb(), actors, column || act.time() != null && TimesBeside.exact(act.time()) ? act.time() : day,
                    here ? place : act.place(), here ? placeName : act.placeName(), act.venue(), act.future() || ahead, act.past(), act.negated(), false, false, act.initiator()));
        }
        return out;
    }

    /** Goes on to where the traveller arrives or sets out for. */
    private void moved(ActMention act) {
        boolean leaves = DEPARTURES.contains(act.rule());
        boolean goal = act.place() != null && (!leaves || act.place().start() > act.verb().end() + 1);
        place = goal ? act.place() : leaves ? null : place;
        placeName = goal ? act.placeName() : leaves ? null : placeName;
    }
}
