package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.words.Instruments;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.model.Form;
import org.readout.model.Instrument;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Stage;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds instruments that were signed, adopted or agreed, and what was jointly designated. */
public final class InstrumentFinder {
    private static final Set<String> SIGNED = WordSet.of("signed", "signing", "sign", "exchanged", "inked", "concluded");
    private static final Set<String> AGREED = WordSet.of("initialled", "initialed", "finalised", "finalized");
    private static final Set<String> ADOPTED = WordSet.of("adopted", "issued", "approved", "endorsed", "adopt", "endorse");
    /** Nouns of what is agreed without being signed: {@code agreed a five-year roadmap}. */
    private static final Set<String> ACCORDS = WordSet.of("agreement", "treaty", "memorandum", "declaration", "protocol", "accord", "pact", "roadmap", "plan", "framework", "partnership", "mou",
            "compact", "programme", "program", "statement", "arrangement", "arrangements", "deal");
    private static final Set<String> AMOUNTS = WordSet.of("number", "series", "range", "set", "package", "pair", "signing", "exchange", "dozen", "host", "total");
    /** Words by which what is told is of earlier times: {@code last year}. */
    private static final Set<String> SPANS = WordSet.of("year", "month", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");

    /** Nothing is told of an instrument without one of these words. */
    static final List<Set<String>> TRIGGERS = List.of(SIGNED, AGREED, ADOPTED);

    private InstrumentFinder() {
    }

    /** The instruments of a sentence; those signed more than a year before {@code year}, if that is known, are only mentioned. */
    public static List<Instrument> find(List<Sent> sents, int index, int year) {
        Sent s = sents.get(index);
        List<Instrument> out = new ArrayList<>();
        if (s.zone != Zone.BODY) {
            return out;
        }
        if (listed(sents, index)) {
            int noun = opening(s);
            if (noun >= 0) {
                add(s, index, noun, Concerns.of(s, noun, noun), Stage.SIGNED, out);
            }
            return out;
        }
        for (int i = 0; i < s.size() && out.isEmpty() && s.triggers(Triggers.INSTRUMENT); i++) {
            if (!s.at(i).triggers(Triggers.INSTRUMENT) || s.quoted[i] || s.partyOver(i) != null) {
                continue;
            }
            Stage stage = stage(s, i);
            if (stage != null && !old(s, i, year)) {
                instrument(s, index, i, stage, out);
            } else if (s.is(i, "agreed") || s.is(i, "announced")) {
                accord(s, index, i, year, out);
            }
            if (stage == null && out.isEmpty()) {
                Decisions.find(s, index, i, out);
            }
        }
        return out;
    }

    /** Whether the sentence is an item of a list that {@code signed the following documents:} opens. */
    private static boolean listed(List<Sent> sents, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 24; i--) {
            Sent before = sents.get(i);
            if (before.is(before.size() - 1, ":")) {
                return before.has(0, before.size(), "following") && before.tokens.stream().anyMatch(t -> SIGNED.contains(t.lower()));
            }
            if (before.size() > 3 && opening(before) < 0) {
                return false;
            }
        }
        return false;
    }

    /** The instrument noun that a list item begins with, or -1. */
    private static int opening(Sent s) {
        for (int i = 0; i < Math.min(8, s.size()); i++) {
            if (Instruments.NOUNS.contains(s.at(i).lower()) && s.capital(i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code already signed}, {@code signed back in 1989}, {@code signed two years ago}: only mentioned. */
    private static boolean old(Sent s, int verb, int now) {
        for (int i = verb + 1; i < s.size() && i < verb + 9; i++) {
            boolean dated = now > 0 && s.at(i).number() && year(s.at(i).text()) && Integer.parseInt(s.at(i).text()) < now - 1;
            if (dated || i == verb + 1 && s.is(verb - 1, "the") && s.is(verb - 2, "of") && s.is(verb - 3, "anniversary") || last(s, i)) {
                return true;
            }
        }
        boolean ago = s.is(verb - 1, "already") || s.is(verb + 1, "back") || s.is(verb - 1, "previously") || s.is(verb - 1, "had") || s.is(verb + 1, "by") && s.is(verb - 1, "been")
                || s.is(verb - 1, "recently") && s.has(verb - 2, DET);
        ago |= s.has(verb, verb + 30, "ago") || s.is(2, "ago") || s.is(verb - 1, "been") && s.is(verb - 2, "had") || last(s, 0);
        for (int i = 0; i < s.size(); i++) {
            ago |= s.is(i, "last") && s.is(i + 1, "year");
        }
        boolean since = s.is(0, "since") || told(s, verb) || s.is(verb + 1, "of") && s.is(verb + 2, "one") && s.is(verb + 3, "of") || s.is(verb - 2, "since") || s.is(verb - 3, "since");
        boolean year = s.is(0, "in") && s.in(1) && s.at(1).number() && s.is(2, ",");
        return ago || year || since;
    }

    /** {@code since 2020, when the treaty was signed}. */
    private static boolean told(Sent s, int verb) {
        for (int i = verb - 1; i > 0 && i > verb - 14; i--) {
            if (s.is(i, "when") && s.is(i - 1, ",")) {
                return s.has(verb - 1, BE);
            }
        }
        return false;
    }

    private static boolean last(Sent s, int i) {
        return s.is(i, "last") && s.in(i + 1) && SPANS.contains(s.at(i + 1).lower());
    }

    private static boolean year(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Stage stage(Sent s, int i) {
        String word = s.at(i).lower();
        boolean bare = word.equals("sign") || word.equals("adopt") || word.equals("endorse");
        int before = s.has(i - 1, ADVERB) ? i - 2 : i - 1;
        boolean future = s.has(before, FUTURE) || s.is(before, "be") && (s.has(before - 1, FUTURE | MODAL) || s.is(before - 1, "to")) || bare && s.is(before, "to");
        if (SIGNED.contains(word)) {
            boolean coming = future || word.equals("signing") && (s.is(i - 1, "of") && s.is(i - 2, "ahead") || coming(s, i));
            return bare && !future ? null : coming ? Stage.PLANNED : Stage.SIGNED;
        }
        if (ADOPTED.contains(word)) {
            Party own = s.partyEnding(before + 1);
            boolean alone = own != null && own.mention().kind() == MentionKind.BODY && own.mention().side() != null && own.mention().side().length() == 2 && !own.mention().plural();
            // the Cabinet approved the agreement: no act of two sides
            if (alone && Subjects.group(s, own).size() < 2) {
                return null;
            }
            return bare && !future ? null : future ? Stage.PLANNED : Stage.ADOPTED;
        }
        return !AGREED.contains(word) ? null : future ? Stage.PLANNED : Stage.AGREED;
    }

    /** {@code is expected to include the signing of}, {@code will witness the signing of}. */
    private static boolean coming(Sent s, int signing) {
        for (int i = signing - 1; i >= Math.max(0, signing - 8); i--) {
            if (s.future(i) || s.is(i, "expected") || s.is(i, "scheduled") || s.is(i, "planned")) {
                return true;
            }
        }
        for (int i = signing + 2; s.is(signing + 1, "of") && i < signing + 12 && s.in(i); i++) {
            // the signing of the treaty is planned for May
            if (s.has(i, BE | MODAL)) {
                return s.is(i, "will") || s.is(i + 1, "planned") || s.is(i + 1, "scheduled") || s.is(i + 1, "expected") || s.is(i + 1, "foreseen");
            }
        }
        return false;
    }

    private static void instrument(Sent s, int index, int verb, Stage stage, List<Instrument> out) {
        // signed and welcomed the declaration; a signing ceremony for an agreement
        boolean staged = s.is(verb + 1, "ceremony") && (s.is(verb + 2, "for") || s.is(verb + 2, "of"));
        boolean twice = s.is(verb + 1, "and") && s.in(verb + 2) && s.at(verb + 2).lower().endsWith("ed");
        int from = staged || twice ? verb + 3 : verb + 1;
        int noun = noun(s, from, verb + 16);
        if (noun >= 0) {
            add(s, index, verb, Concerns.of(s, verb, noun), stage, out);
            second(s, index, noun, stage, out);
        } else if (s.has(verb - 1, BE) || s.has(verb - 2, BE)) {
            before(s, index, verb, stage, out);
        }
    }

    /** The noun of an instrument in the object that begins at a token, or -1. */
    private static int noun(Sent s, int from, int to) {
        for (int i = from; i < Math.min(s.size(), to); i++) {
            boolean noun = Instruments.NOUNS.contains(s.at(i).lower()) && s.times[i] == null;
            // a partnership agreement, a plan of action agreement: the last of them
            boolean more = noun && s.in(i + 1) && Instruments.NOUNS.contains(s.at(i + 1).lower());
            if (noun && !more) {
                return i;
            }
            boolean governs = i > from && (s.is(i, "of") && !s.is(from - 1, "signing") && !AMOUNTS.contains(s.at(i - 1).lower()) || s.in(i + 1) && s.times[i + 1] == null && (s.is(i, "on") || s.is(i, "to") || s.is(i, "under") || s.is(i, "for")));
            // adopt the standard not only in double taxation agreements
            governs |= i > from && s.is(i, "in") && s.in(i + 1) && s.hits[i + 1] == null && s.times[i + 1] == null && !s.has(i + 1, DET | POSS) && ADOPTED.contains(s.at(from - 1).lower());
            if (!noun && governs || s.is(i, ".") || s.is(i, ";") || s.has(i, REL) || s.has(i, VERB) && !s.has(i, EVENT) && !noun) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code agreed a five-year partnership}, {@code announced a new agreement with A on B}. */
    private static void accord(Sent s, int index, int verb, int year, List<Instrument> out) {
        // agreed on an action plan for 2025
        int from = s.is(verb, "agreed") && s.is(verb + 1, "on") ? verb + 2 : verb + 1;
        boolean fresh = s.is(from, "a") || s.is(from, "an") || s.is(from, "the") && s.capital(from + 1);
        boolean aside = s.has(verb - 1, DET | POSS | SUBORD) || s.has(verb - 1, BE) || s.is(verb - 1, "been");
        for (int i = from + 1; fresh && !aside && i < from + 8 && s.in(i); i++) {
            boolean noun = ACCORDS.contains(s.at(i).lower()) && !(s.in(i + 1) && ACCORDS.contains(s.at(i + 1).lower()));
            if (noun && s.has(i + 1, BE | HAVE | MODAL | VERB)) {
                return;
            }
            if (noun && (s.is(verb, "agreed") || Instruments.NOUNS.contains(s.at(i).lower())) && !old(s, verb, year)) {
                Form form = s.is(i, "partnership") ? Form.DECISION : Form.DOCUMENT;
                Concerns.of(s, verb, i).forEach(c -> out.add(new Instrument("en.agreement.agreed", c, form, Stage.AGREED, s.span(verb, verb + 1), index)));
                return;
            }
            if (s.has(i, PREP | REL | BE | HAVE | MODAL) || s.is(i, ",") || s.has(i, VERB) && !s.has(i, COMMON)) {
                return;
            }
        }
    }

    /** {@code signed a protocol on X and a roadmap for Y}: what follows the conjunction. */
    private static void second(Sent s, int index, int noun, Stage stage, List<Instrument> out) {
        for (int i = noun + 1; i + 2 < s.size() && i < noun + 30 && !out.isEmpty(); i++) {
            boolean ends = s.has(i, VERB) && s.at(i).lower().endsWith("ed") || s.is(i, ".") || s.is(i, ";");
            if (ends) {
                return;
            }
            if (Instruments.another(s, i)) {
                add(s, index, i, Concerns.of(s, i, Instruments.first(s, i + 2, i + 5)), stage, out);
                return;
            }
        }
    }

    /** {@code A protocol on X was signed}, {@code A protocol was signed to deepen X}. */
    private static void before(Sent s, int index, int verb, Stage stage, List<Instrument> out) {
        // the roadmap includes an agreement which is to be signed
        int which = verb - 1;
        while (which > verb - 5 && which > 0 && !s.has(which, REL)) {
            which--;
        }
        for (int i = s.has(which, REL) && Instruments.NOUNS.contains(s.at(which - 1).lower()) ? which - 1 : 0; i < verb; i++) {
            if (Instruments.NOUNS.contains(s.at(i).lower()) && !(s.is(i, "statement") && stage == Stage.ADOPTED)) {
                List<Span> behind = Concerns.after(s, verb);
                add(s, index, verb, behind.isEmpty() || !s.has(asidesEnd(s, i, verb), BE | HAVE | MODAL) ? Concerns.of(s, -1, i) : behind, stage, out);
                return;
            }
        }
    }

    /** Where the group of the verb begins if it follows the noun at once, else the token after the noun. */
    private static int asidesEnd(Sent s, int noun, int verb) {
        int i = noun + 1;
        i = s.is(i, "of") && s.in(i + 1) && !s.has(i + 1, DET) ? i + 2 : i;
        while (i < verb && (s.has(i, ADVERB) || s.is(i, "(") || s.is(i, ")") || s.is(i - 1, "("))) {
            i++;
        }
        return i;
    }

    private static void add(Sent s, int index, int verb, List<Span> subjects, Stage stage, List<Instrument> out) {
        subjects.forEach(c -> out.add(new Instrument("en.agreement." + stage.word(), c, Form.DOCUMENT, stage, s.span(verb, verb + 1), index)));
    }
}
