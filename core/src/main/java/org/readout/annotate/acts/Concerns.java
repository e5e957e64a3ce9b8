package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.Trim;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** What an instrument concerns, by the words behind its noun ({@code agreement between A and B on X}) or else by its own ({@code customs agreement}). */
final class Concerns {
    private static final Set<String> OPENERS = WordSet.of("on", "for", "in", "concerning", "regarding", "about", "of", "covering", "including", "to", "governing");
    /** Two words that lead to what an instrument concerns. */
    private static final Set<String> PAIRS = WordSet.of("relating to", "related to", "pertaining to", "aimed at", "aiming at", "designed to", "intended to", "aiming to", "calling for",
            "providing for", "focusing on", "focused on", "focussed on", "focussing on", "dedicated to", "committing to", "focuses on", "aims to", "aims at");
    /** Nouns whose {@code of} belongs to the instrument's name. */
    private static final Set<String> KINDS = WordSet.of("understanding", "intent", "association", "intention", "action", "commitment", "work");
    /** Forms in {@code -ing} that tell of something else. */
    private static final Set<String> ASIDES = WordSet.of("following", "during", "including", "according", "marking", "bringing", "making", "giving", "taking", "becoming", "paving", "concluding",
            "representing", "being", "having", "speaking", "meeting", "demonstrating", "reflecting", "showing", "underlining", "underscoring", "highlighting", "signalling", "illustrating");
    /** Before an instrument's noun they tell nothing of what it concerns. */
    private static final Set<String> VAGUE = WordSet.of("corresponding", "abovementioned", "underlying", "respective", "relevant", "necessary", "various", "numerous", "several", "further",
            "additional", "separate", "similar", "important", "appropriate", "said");
    /** On the occasion of something it was signed, and not about it. */
    private static final Set<String> SETTINGS = WordSet.of("occasion", "margins", "fringes", "basis", "first", "same", "second", "last", "eve", "spot");
    /** In tokens. */
    private static final int LONGEST_ASIDE = 40;

    private Concerns() {
    }

    /** The subjects of the instrument whose noun stands at a token and whose verb stands at another; empty if nothing tells them. */
    static List<Span> of(Sent s, int verb, int noun) {
        int i = noun + 1;
        boolean kind = s.is(i, "of") && s.in(i + 1) && (KINDS.contains(s.at(i + 1).lower()) || s.is(i + 1, "cooperation") && s.at(noun).lower().startsWith("mem"));
        i = kind ? i + 2 : i;
        int at = asides(s, i);
        if (pair(s, at) > 0 || infinitive(s, at)) {
            return led(s, at);
        }
        boolean behind = at > i && s.is(at - 1, ",");
        if (behind ? s.is(at, "covering") : doing(s, at)) {
            return s.is(at, "covering") ? fields(s, at + 1) : whole(s, at);
        }
        boolean place = (s.is(at, "in") || s.is(at, "at")) && s.capital(s.is(at + 1, "the") ? at + 2 : at + 1);
        boolean opener = !place && s.in(at) && OPENERS.contains(s.at(at).lower()) && !behind && !s.is(at, "to") || s.is(at, "at") && at > noun + 1;
        return opener && s.in(at + 1) ? fields(s, at + 1) : own(s, verb, noun);
    }

    /** What an instrument's verb is followed by where its noun stands before: {@code An agreement was signed to deepen trade}. */
    static List<Span> after(Sent s, int verb) {
        int at = asides(s, verb + 1);
        boolean on = (s.is(at, "on") || s.is(at, "concerning") || s.is(at, "regarding")) && s.in(at + 2) && s.times[at + 1] == null && !s.has(at + 1, CALENDAR)
                && !s.is(at + 1, "behalf") && !SETTINGS.contains(s.at(at + 2).lower()) && !s.at(at + 2).lower().contains("side");
        // were signed in the fields of trade and health
        on |= s.is(at, "in") && FieldLists.past(s, at + 1) > at + 1;
        return on ? fields(s, at + 1) : doing(s, at) && !s.is(at - 1, ",") ? whole(s, at) : led(s, at);
    }

    /** What two words or an infinitive at a token lead to; empty if none stands there. */
    private static List<Span> led(Sent s, int at) {
        int pair = pair(s, at);
        return pair > 0 ? clause(s, pair) ? whole(s, pair) : fields(s, pair) : infinitive(s, at) ? whole(s, at + 1) : List.of();
    }

    private static boolean infinitive(Sent s, int to) {
        return s.is(to, "to") && s.in(to + 1) && !s.has(to + 1, DET | POSS | BE) && !s.capital(to + 1);
    }

    /** Past the two words that lead to the subject, another between them or not; or -1. */
    private static int pair(Sent s, int i) {
        boolean two = s.in(i + 1) && PAIRS.contains(s.at(i).lower() + " " + s.at(i + 1).lower());
        return two ? i + 2 : s.is(i, "that") && s.is(i + 2, "to") && s.is(i + 1, "aims") ? i + 3 : s.is(i, "committing") && s.is(i + 2, "to") ? i + 3 : -1;
    }

    /** Whether an infinitive or an -ing form begins: it is one subject, whatever commas are in it. */
    private static boolean clause(Sent s, int i) {
        return s.is(i - 1, "to") && !s.has(i, DET | POSS) && !s.capital(i) || s.at(Math.min(i, s.size() - 1)).lower().endsWith("ing");
    }

    /** {@code an agreement amending the treaty}, {@code a declaration condemning the attack}. */
    private static boolean doing(Sent s, int i) {
        return s.in(i + 1) && ing(s, i) && !s.capital(i) && !s.has(i, PREP | SUBORD) && !ASIDES.contains(s.at(i).lower())
                && !s.has(i + 1, PREP) && s.partyOver(i) == null;
    }

    private static boolean ing(Sent s, int i) {
        return s.at(i).lower().endsWith("ing") && s.at(i).lower().length() > 5;
    }

    /** Past brackets, times, places and those between whom the instrument is. */
    private static int asides(Sent s, int from) {
        int i = from;
        while (s.in(i) && i < from + LONGEST_ASIDE) {
            int next = aside(s, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int aside(Sent s, int i) {
        int lead = s.has(i, PREP) ? i + 1 : i;
        if (s.in(lead) && s.times[lead] != null) {
            return TimesBeside.past(s, lead);
        }
        for (int k = i + 2; s.is(i, "(") && k < i + 8; k++) {
            if (s.is(k, ")")) {
                return k + 1;
            }
        }
        if (s.is(i, ",") && asideFollows(s, i + 1) || s.is(i, "together") || s.is(i, "today") || s.is(i, "here")) {
            return i + 1;
        }
        boolean between = s.is(i, "between") || s.is(i, "with") || s.is(i, "by");
        if (between) {
            return Math.max(i, parties(s, i + 1));
        }
        int place = s.is(i, "in") || s.is(i, "at") ? s.is(i + 1, "the") ? i + 2 : i + 1 : -1;
        if (place > 0 && s.in(place) && s.hits[place] != null && s.hits[place].place()) {
            int end = s.hits[place].end();
            int country = s.is(end, ",") ? Venues.apposedCountry(s, end + 1) : -1;
            return country > 0 ? country : end;
        }
        boolean margins = s.is(i, "on") && (s.is(i + 1, "the") && (s.is(i + 2, "margins") || s.is(i + 2, "sidelines") || s.is(i + 2, "occasion")) || s.is(i + 1, "behalf"));
        return margins ? Math.max(s.is(i + 1, "behalf") && s.has(i + 3, POSS) ? i + 5 : i, parties(s, i + 3)) : Math.max(i, occasion(s, i));
    }

    /** {@code at a ceremony}, {@code during the official visit}: past the occasion; -1 if there is none. */
    private static int occasion(Sent s, int i) {
        boolean opens = (s.is(i, "at") || s.is(i, "during") || s.is(i, "after") || s.is(i, "following") || s.is(i, "in")) && s.has(i + 1, DET | POSS);
        for (int k = i + 2; opens && k < i + 6; k++) {
            if (s.has(k, EVENT)) {
                return k + 1;
            }
            if (s.has(k, PREP | VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether behind a comma words stand that lead to the subject, or more that can be passed. */
    private static boolean asideFollows(Sent s, int i) {
        return pair(s, i) > 0 || s.is(i, "covering") || s.is(i, "between") || s.is(i, "to") && s.in(i + 1) && !s.capital(i + 1) && !s.has(i + 1, DET | POSS);
    }

    /** Past a list of parties, joined as they may be, up to the next word that opens a subject; {@code from - 1} if nobody is named. */
    private static int parties(Sent s, int from) {
        int end = from - 1;
        for (int i = from; i < from + 30 && s.in(i); i++) {
            if (s.parties[i] != null) {
                i = s.parties[i].to() - 1;
                end = i + 1;
            } else if (s.hits[i] != null) {
                i = s.hits[i].end() - 1;
                end = i + 1;
            } else if (i == end && (s.is(i, "for") || s.is(i, "in"))) {
                return end;
            } else if (pair(s, i) > 0 || end >= from && OPENERS.contains(s.at(i).lower()) && !s.is(i, "of") && !s.is(i, "in") && !s.is(i, "for") || s.is(i, ".") || s.is(i, ";") || s.has(i, REL | BE | MODAL)) {
                return named(s, from, i) ? i : end;
            } else if (s.is(i, ",") && !s.capital(i + 1) && !s.has(i + 1, DET | HONORIFIC) && !(s.in(i + 1) && s.parties[i + 1] != null)) {
                return i;
            }
        }
        return end;
    }

    /** {@code between the innovation agencies on X}: those whom no list has are passed too. */
    private static boolean named(Sent s, int from, int to) {
        return to > from && s.in(to) && (pair(s, to) > 0 || OPENERS.contains(s.at(to).lower()));
    }

    /** One subject up to the end of its clause. */
    private static List<Span> whole(Sent s, int from) {
        int stop = from;
        while (s.in(stop) && !ended(s, stop, from) && !(s.is(stop, ",") && leaves(s, stop + 1)) && !Joints.breaksOff(s, stop)) {
            stop++;
        }
        for (int i = stop - 1; i > from && i > stop - 8; i--) {
            // the day of the signing
            boolean day = s.has(i - 1, PREP) && s.times[i] != null && TimesBeside.past(s, i) >= stop;
            stop = day ? i - 1 : stop;
        }
        return span(s, from, s.is(stop - 1, ",") || s.is(stop - 1, "and") ? stop - 1 : stop);
    }

    /** Behind a comma the clause is left: {@code , which}, {@code , as}, {@code , marking}, {@code , and met}. */
    private static boolean leaves(Sent s, int i) {
        boolean verb = s.has(i, VERB) && !s.capital(i) && !s.has(i, EVENT);
        return s.has(i, REL | SUBORD) || verb || s.in(i) && ASIDES.contains(s.at(i).lower()) || s.is(i, "and") && s.has(i + 1, VERB) && s.at(i + 1).lower().endsWith("ed");
    }

    private static boolean ended(Sent s, int i, int from) {
        int next = s.has(i + 1, ADVERB) ? i + 2 : i + 1;
        boolean told = s.has(i, BE | MODAL) && !s.is(i, "being") && (s.has(next, BE) || s.in(next) && s.at(next).lower().endsWith("ed")) && !relative(s, i, from);
        boolean past = told || i > from && s.is(i, "and") && s.has(i + 1, VERB) && !s.has(i + 1, EVENT) && past(s, i + 1);
        boolean mark = s.is(i, ".") && i >= s.size() - 2 || s.is(i, ";") || s.is(i, "(") && (s.is(i + 1, "cf") || s.is(i + 1, "cf."));
        return mark || past || Instruments.another(s, i) || i > from && s.has(i, REL) && !s.is(i, "that") && s.is(i - 1, ",");
    }

    /** Whether a relative clause stands before the verb, so that it is its verb. */
    private static boolean relative(Sent s, int i, int from) {
        for (int k = i; k > from; k--) {
            if (s.has(k, REL | SUBORD) && !s.has(k, PREP)) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(Sent s, int i) {
        return s.at(i).lower().endsWith("ed") || s.is(i, "met") || s.is(i, "held") || s.is(i, "gave") || s.is(i, "took") || s.is(i, "made") || s.is(i, "paid") || s.is(i, "spoke");
    }

    /** Subjects that are named as nouns: one, or a list of several; {@code the fields of A, B and C} names three. */
    private static List<Span> fields(Sent s, int at) {
        int from = FieldLists.past(s, at);
        boolean fields = from > at;
        if (!s.in(from) || !fields && ing(s, from) && !s.has(from, PREP)) {
            return s.in(from) ? whole(s, from) : List.of();
        }
        int stop = stop(s, from);
        boolean commas = s.has(from, stop, ",");
        List<Span> out = new ArrayList<>();
        int start = from;
        for (int i = from; i <= stop; i++) {
            boolean again = s.is(i, "and") && at > 0 && s.is(at - 1, "on") && s.is(i + 1, "on");
            boolean cut = i == stop || again || commas && s.is(i, ",") || commas && s.is(i, "and") && (s.is(i - 1, ",") || fields && !s.has(i, stop, ",") || FieldLists.closes(s, start, i, stop));
            if (cut) {
                if (!out.isEmpty() && (s.is(start, "a") || s.is(start, "an"))) {
                    // the Harbour Initiative, a plan for quays: what it is
                    break;
                }
                out.addAll(span(s, start, i));
                // on trade and on health
                start = again ? i + 2 : i + 1;
            }
        }
        return out;
    }

    private static int stop(Sent s, int from) {
        int stop = from;
        while (s.in(stop) && !s.is(stop, ".") && !s.is(stop, ";") && !ends(s, stop, from) && s.times[stop] == null && !(stop > from && leads(s, stop))) {
            stop++;
        }
        while (stop > from && (s.is(stop - 1, "was") || s.is(stop - 1, ",") || s.is(stop - 1, "and") || s.is(stop - 1, "on") || s.is(stop - 1, "in"))) {
            stop--;
        }
        return stop;
    }

    /** Words that lead away from the subject: {@code between A and B}, {@code at the ceremony}, {@code in Oslo}. */
    private static boolean leads(Sent s, int i) {
        return s.is(i, "similar") || s.is(i, "approved") || s.is(i, "between") || s.is(i, "after") || s.is(i, "in") && s.is(i + 1, "the") && s.is(i + 2, "presence") || s.is(i, "at") || s.is(i, "during") || s.is(i, "here") || s.is(i, "while")
                || s.is(i, "by") && Signatories.named(s, i + 1) || s.is(i, "for") && Signatories.of(s).size() > 1
                || s.is(i, "with") && !s.is(i + 1, "respect") && !s.is(i + 1, "regard") || s.is(i, "in") && s.in(i + 1) && s.hits[i + 1] != null || s.is(i, ",") && leaves(s, i + 1) || Joints.breaksOff(s, i);
    }

    /** A clause or another instrument begins: {@code , which}, {@code was}, {@code and a roadmap for}. */
    private static boolean ends(Sent s, int i, int from) {
        boolean past = s.has(i, VERB) && (s.at(i).lower().endsWith("ed") || s.is(i, "took")) && !s.has(i, EVENT) && i > from;
        return past || Instruments.another(s, i) || s.has(i, REL | BE | HAVE | MODAL);
    }

    /** The words before the noun, with it: {@code customs agreement}. */
    private static List<Span> own(Sent s, int verb, int noun) {
        int from = noun;
        while (from > verb + 1 && (s.capital(from - 1) || s.has(from - 1, COMMON | FIELD) || s.hits[from - 1] != null) && !s.has(from - 1, DET | POSS | PREP | CONJ)) {
            from--;
        }
        while (from < noun && (s.has(from, NUMBER | DET) || VAGUE.contains(s.at(from).lower()) || s.times[from] != null)) {
            from++;
        }
        return from < noun ? span(s, from, noun + 1) : List.of();
    }

    private static List<Span> span(Sent s, int from, int to) {
        int a = from;
        while (a < to && (s.has(a, DET) || s.is(a, ",") || s.is(a, "and"))) {
            a++;
        }
        boolean kind = s.has(a, POSS) && s.is(a + 1, "kind") || s.is(a, "kind");
        @Nullable Span span = kind || a >= to ? null : Trim.trimmed(s, a, to);
        return span == null ? List.of() : List.of(span);
    }
}
