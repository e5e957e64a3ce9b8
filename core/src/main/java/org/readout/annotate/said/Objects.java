package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.Complements.Found;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.text.WordSet;

/** Finds the content of cues that name the party addressed before it. */
final class Objects {
    /** Nouns behind {@code on} that tell when, how or on what occasion people spoke. */
    private static final Set<String> SETTINGS = WordSet.of("margins", "sidelines", "fringes", "occasion", "phone", "telephone", "morning", "afternoon", "evening", "night", "eve", "day", "visit", "trip", "behalf", "anniversary");

    private Objects() {
    }

    static @Nullable Found objectThat(Sent s, Cue cue, int end, int i) {
        if (s.is(i, "that")) {
            return null;
        }
        int after = CueWords.object(s, i);
        int that = after < 0 ? Complements.ahead(s, i, "that", 16) : after;
        if (that < 0) {
            return null;
        }
        Party whom = s.in(i) ? s.parties[i] : null;
        that = CueAsides.day(s, that);
        that = s.is(that, ",") && (s.is(that + 1, "that") || whom != null && whom.to() < that) ? that + 1 : that;
        boolean bare = !s.is(that, "that");
        if (bare && (after < 0 || !s.in(that) || s.has(that, PREP | CONJ | BE)
                || !(s.at(that).word() || Complements.opening(s, that)) || !cue.phrase().equals("tell"))) {
            return null;
        }
        return new Found(cue, end, bare ? that : that + 1, whom, -1);
    }

    static @Nullable Found objectTo(Sent s, Cue cue, int end, int i) {
        int after = CueWords.object(s, i);
        int to = after >= 0 && s.is(after, "to") && !towards(s, after) ? after : nounPhraseTo(s, i);
        if (to < 0) {
            return null;
        }
        // the parties to the conflict are no side of the talks
        boolean partner = s.parties[i] == null || s.parties[i].to() == to || !s.is(s.parties[i].to(), "to");
        return new Found(cue, end, to, partner ? s.parties[i] : null, s.has(i, OBJECT) ? -1 : i);
    }

    /** Whether {@code to} is the preposition: {@code the parties to the conflict}. */
    private static boolean towards(Sent s, int to) {
        return s.in(to + 1) && (s.parties[to + 1] != null || s.has(to + 1, DET | POSS) || s.hits[to + 1] != null);
    }

    private static int nounPhraseTo(Sent s, int i) {
        for (int j = i; j < i + 14 && s.in(j) && !s.has(i, PREP); j++) {
            Party party = s.parties[j];
            if (party != null) {
                j = party.to() - 1;
                continue;
            }
            if (s.is(j, "to") && !towards(s, j)) {
                return j > i ? j : -1;
            }
            if (s.is(j, ",") || s.is(j, ".") || s.has(j, BE | HAVE | MODAL | REL | SUBORD)
                    || s.has(j, VERB) && s.parties[j] == null && !s.capital(j) && !s.has(j, COLLECTIVE)) {
                return -1;
            }
        }
        return -1;
    }

    static @Nullable Found objectPrep(Sent s, Cue cue, int end, int i) {
        int after = CueWords.object(s, i);
        boolean bare = s.in(i + 1) && s.at(i).lower().endsWith("s") && !s.has(i, PREP | CONJ | BE | HAVE);
        after = after < 0 ? after : CueAsides.past(s, after);
        int at = after >= 0 ? after : s.has(i, DET | POSS) ? nounPhrase(s, i, cue.prepositions()) : bare ? i + 1 : -1;
        boolean fits = at >= 0 && s.in(at + 1) && cue.prepositions().contains(s.at(at).lower());
        return fits ? new Found(cue, end, at + 1, s.parties[i], -1) : null;
    }

    /** {@code assured the Prime Minister, or the mission, of Norland's support} (but {@code informed the members of the Council}): whose support it is, and not of what country he is Prime Minister. */
    private static boolean owner(Sent s, int whom, int of) {
        int country = s.is(of + 1, "the") ? of + 2 : of + 1;
        Sent.Hit hit = s.has(of - 1, OFFICE_HEAD) && s.in(country) ? s.hits[country] : null;
        boolean land = hit != null && hit.place() && s.at(hit.end() - 1).possessive();
        boolean body = s.parties[whom] == null && (s.at(of - 1).allCapital() || s.has(of - 1, COLLECTIVE | GROUP | OFFICE_HEAD));
        return land || body && s.in(of + 1) && (s.has(of + 1, POSS) || s.at(of + 1).possessive());
    }

    private static int nounPhrase(Sent s, int i, List<String> prepositions) {
        for (int j = i + 1; j < i + 6 && s.in(j); j++) {
            if (s.is(j, "of")) {
                return prepositions.contains("of") && owner(s, i, j) ? j : -1;
            }
            if (prepositions.contains(s.at(j).lower())) {
                return j;
            }
        }
        return -1;
    }

    /** {@code wished him success}: the pronoun goes; {@code wished the people success}: the whole object stays. */
    static @Nullable Found wish(Sent s, Cue cue, int end, int i) {
        if (!s.in(i) || s.is(i, "to") || s.has(i, PREP | CONJ)) {
            return null;
        }
        boolean pronoun = s.has(i, OBJECT) && !s.is(i + 1, "and");
        return new Found(cue, end, pronoun ? i + 1 : i, s.parties[i], -1);
    }

    /** {@code spoke with A about X}, {@code spoke on the phone with A about X}: over the party, and over when, how or on what occasion they spoke, to the preposition. */
    static @Nullable Found mutual(Sent s, Cue cue, int end, int from) {
        int i = from;
        for (int steps = 0; s.in(i) && steps < 60; steps++) {
            int noun = s.has(i + 1, DET) ? i + 2 : i + 1;
            boolean setting = s.is(i, "on") && s.in(noun) && (s.times[noun] != null || SETTINGS.contains(s.at(noun).lower()));
            if (setting) {
                i = noun + 1;
                continue;
            }
            if (cue.prepositions().contains(s.at(i).lower()) && s.in(i + 1) && s.times[i + 1] == null && !s.has(i + 1, CALENDAR)) {
                return new Found(cue, end, i + 1, null, -1);
            }
            Party party = s.parties[i];
            if (party != null) {
                i = party.to();
            } else if (s.has(i, VERB | BE | HAVE | MODAL | SUBORD) && i > from || s.is(i, ".") || s.is(i, ";")
                    || s.is(i, ",") && s.has(i + 1, CONJ | VERB)) {
                return null;
            } else {
                i++;
            }
        }
        return null;
    }

    /** {@code thanked mayors for X}: an object without article. */
    static boolean people(Sent s, int i) {
        return s.at(i).lower().endsWith("s") && s.at(i).word() && !s.has(i, PREP | VERB | ADVERB | CONJ);
    }

    /** Whether one of the nouns stands in the first words of the object. */
    static boolean names(Sent s, int at, Collection<String> nouns) {
        for (int i = at; i < at + 6 && s.in(i) && !s.has(i, PREP); i++) {
            if (nouns.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
