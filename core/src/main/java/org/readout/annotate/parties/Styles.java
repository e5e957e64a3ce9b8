package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Styles that stand for a person ({@code Her Majesty will}), and titles that a couple shares ({@code the King and Queen of Sweden}). */
final class Styles {
    private static final Set<String> ONE = WordSet.of("majesty", "highness", "excellency", "holiness", "eminence", "beatitude", "lordship", "ladyship");
    private static final Set<String> SEVERAL = WordSet.of("majesties", "highnesses", "excellencies", "eminences");
    /** The letters that such a style is written in, of whoever was told of last where no name follows. */
    private static final Set<String> LETTERS = WordSet.of("hh", "h.h.", "hm", "h.m.", "hrh", "h.r.h.", "h.e.");
    /** What those of a royal house who travel together are called: {@code the Royal Party}. */
    private static final Set<String> SUITE = WordSet.of("couple", "party", "visitors");
    private static final Set<String> KINDS = WordSet.of("royal", "imperial", "serene");
    /** Titles of those who are married, each to the other: the second is followed by the name of the country or seat. */
    private static final Map<String, String> COUPLES = Map.of("king", "queen", "emperor", "empress", "shah", "shahbanou", "shahanshah", "shahbanou", "duke", "duchess",
            "earl", "countess", "prince", "princess", "crown prince", "crown princess", "grand duke", "grand duchess", "sultan", "sultana");

    /** Those who are called by a title with their family name: {@code Lord Hart of Wick}. */
    private static final Set<String> PEERS = WordSet.of("lord", "lady", "baroness", "baron", "viscount", "viscountess");

    private Styles() {
    }

    /** Whether a peer's title stands at a token. */
    static boolean peer(Sent s, int i) {
        return s.capital(i) && s.is(i, PEERS);
    }

    /** Past the seat of a peer whose title stands at token {@code title}: {@code Lord Hart of Wick}; {@code to} if none is told behind the name. */
    static int seat(Sent s, int title, int to) {
        int lord = s.is(title, "(") ? title - 1 : title;
        boolean seat = peer(s, lord) && s.is(to, "of") && s.capital(to + 1) && s.at(to + 1).word() && !s.at(to + 1).possessive();
        return seat && !s.capital(to + 2) ? to + 2 : to;
    }

    /** Whether a style such as {@code His Royal Highness} ends before token {@code at}. */
    static boolean ends(Sent s, int at) {
        return s.capital(at - 1) && (ONE.contains(s.at(at - 1).lower()) || SEVERAL.contains(s.at(at - 1).lower()));
    }

    /** A style without a name or office behind it means who was told of last, as a pronoun does. */
    static @Nullable Party alone(Sent s, int i) {
        if (s.is(i, "the") && (s.is(i + 1, "princess") || s.is(i + 1, "prince"))) {
            return titled(s, i);
        }
        if (s.is(i, "the") && s.is(i + 1, "royal") && s.is(i + 2, SUITE) && !s.at(i + 2).possessive()) {
            return Nameless.simple(s, i, i + 3, MentionKind.PRONOUN, true);
        }
        boolean several = s.is(i, "their");
        if (s.at(i).allCapital() && LETTERS.contains(s.at(i).lower())) {
            return !s.has(i + 1, VERB | ADVERB | HAVE | MODAL | BE) || s.capital(i + 1) ? null : Nameless.simple(s, i, i + 1, MentionKind.PRONOUN, false);
        }
        if (!several && !s.is(i, "his") && !s.is(i, "her")) {
            return null;
        }
        int head = s.in(i + 1) && KINDS.contains(s.at(i + 1).lower()) ? i + 2 : i + 1;
        boolean style = s.capital(head) && (several ? SEVERAL : ONE).contains(s.at(head).lower());
        int next = s.is(head + 1, ",") ? head + 2 : head + 1;
        if (!style || s.at(head).possessive() || s.capital(next) || s.has(next, DET) && s.capital(next + 1)) {
            return null;
        }
        Span words = s.span(i, head + 1);
        return new Party(i, head + 1, new Mention(MentionKind.PRONOUN, words, s.at(i).text().charAt(0) == 'T' || several ? "they" : "he", words, List.of(), null, several, false));
    }

    /** {@code the Princess} without a name or a country is whoever was named with that title. */
    private static @Nullable Party titled(Sent s, int i) {
        boolean alone = s.capital(i + 1) && !s.capital(i) == (i > 0) && !s.at(i + 1).possessive() && !s.capital(i + 2) && !s.is(i + 2, "of") && !s.is(i + 2, ",") && partner(s, i + 2, "princess") < 0;
        Span words = s.span(i, i + 2);
        return alone ? new Party(i, i + 2, new Mention(MentionKind.PRONOUN, words, s.is(i + 1, "prince") ? "he" : "she", words, List.of(), null, false, false)) : null;
    }

    /** The words {@code of Sweden} that the title before token {@code to} shares with the one joined to it by {@code and}; null if it shares none. */
    static @Nullable Span shared(Sent s, int to, Office office) {
        String other = COUPLES.get(office.text().toLowerCase(Locale.ROOT));
        int of = other == null ? -1 : partner(s, to, other);
        if (of < 0) {
            return null;
        }
        int place = s.is(of + 1, "the") ? of + 2 : of + 1;
        int end = s.in(place) && s.hits[place] != null ? s.hits[place].end() : s.capital(place) ? place + 1 : place;
        return end == place ? null : s.base(of, end);
    }

    /** The {@code of} behind {@code and} at token {@code to} and the other title of a couple; -1 where they do not stand there. */
    static int partner(Sent s, int to, String other) {
        int i = s.is(to + 1, "the") ? to + 2 : to + 1;
        i = other.indexOf(' ') > 0 && s.is(i, other.substring(0, other.indexOf(' '))) ? i + 1 : i;
        return s.is(to, "and") && s.is(i, other.substring(other.indexOf(' ') + 1)) && s.is(i + 1, "of") ? i + 1 : -1;
    }

    /** The side that the place in such words tells, or null. */
    static @Nullable String side(Sent s, int to, Span tail) {
        for (int i = to; s.in(i) && s.at(i).start() < tail.end(); i++) {
            if (s.hits[i] != null && s.at(i).start() > tail.start()) {
                return s.hits[i].side();
            }
        }
        return null;
    }

    /** {@code New Norlandic Foreign Minister}, {@code Visiting Premier A}: without an article, as headlines begin. */
    static boolean newly(Sent s, int i) {
        boolean appointed = (s.is(i, "newly") || s.is(i, "recently")) && s.in(i + 1) && s.at(i + 1).lower().endsWith("ed");
        if (appointed) {
            // newly appointed Norlandic Ambassador A
            return s.in(i + 2) && (s.hits[i + 2] != null && s.hits[i + 2].kind().equals("demonym") || s.has(i + 2, OFFICE_HEAD | OFFICE_MOD));
        }
        Sent.Hit hit = s.in(i + 1) ? s.hits[i + 1] : null;
        return s.hits[i] == null && (hit != null && hit.kind().equals("demonym") || s.has(i + 1, OFFICE_HEAD | OFFICE_MOD)) && (s.capital(i) || s.is(i, "visiting") || s.is(i, "new"));
    }
}
