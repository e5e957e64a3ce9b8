package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Form;
import org.readout.model.Instrument;
import org.readout.model.Span;
import org.readout.model.Stage;
import org.readout.model.Zone;

/** Finds instruments that were signed, adopted or agreed, and what was jointly designated. */
final class InstrumentFinder {
    private static final Set<String> SIGNED = Set.of("signed", "signing", "sign", "exchanged", "inked", "concluded");
    private static final Set<String> AGREED = Set.of("initialled", "initialed");
    private static final Set<String> ADOPTED = Set.of("adopted", "issued", "approved", "endorsed");
    private static final Set<String> OPENERS = Set.of("on", "for", "in", "concerning", "regarding", "about", "of", "covering", "including", "to");

    /** The instruments of a sentence; those signed more than a year before {@code year}, if that is known, are only mentioned. */
    List<Instrument> find(List<Sent> sents, int index, int year) {
        Sent s = sents.get(index);
        List<Instrument> out = new ArrayList<>();
        if (s.zone != Zone.BODY) {
            return out;
        }
        if (listed(sents, index)) {
            item(s, index, out);
            return out;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.quoted[i] || s.partyOver(i) != null) {
                continue;
            }
            Stage stage = old(s, i, year) ? null : stage(s, i);
            if (stage != null) {
                instrument(s, index, i, stage, out);
            } else if (s.is(i, "designated") || s.is(i, "designate") || s.is(i, "declared")) {
                designated(s, index, i, out);
            } else {
                Decisions.find(s, index, i, out);
            }
            if (!out.isEmpty()) {
                return out;
            }
        }
        return out;
    }

    /** Whether the sentence is an item of a list that {@code signed the following documents:} opens. */
    private static boolean listed(List<Sent> sents, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 24; i--) {
            Sent before = sents.get(i);
            if (before.is(before.size() - 1, ":")) {
                return before.tokens.stream().anyMatch(t -> t.is("following")) && before.tokens.stream().anyMatch(t -> SIGNED.contains(t.lower()));
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

    private static void item(Sent s, int index, List<Instrument> out) {
        int noun = opening(s);
        if (noun >= 0) {
            after(s, index, noun, noun, Stage.SIGNED, out);
        }
    }

    /** {@code already signed}, {@code signed back in 1989}, {@code signed two years ago}: only mentioned. */
    private static boolean old(Sent s, int verb, int now) {
        for (int i = verb + 1; i < s.size() && i < verb + 9; i++) {
            boolean dated = now > 0 && s.at(i).number() && year(s.at(i).text()) && Integer.parseInt(s.at(i).text()) < now - 1;
            if (dated || i == verb + 1 && s.is(verb - 1, "the") && s.is(verb - 2, "of") && s.is(verb - 3, "anniversary")) {
                return true;
            }
        }
        boolean ago = s.is(verb - 1, "already") || s.is(verb + 1, "back") || s.is(verb - 1, "previously") || s.is(verb - 1, "had")
                || s.is(verb - 1, "recently") && s.has(verb - 2, DET);
        for (int i = verb; i < s.size() && i < verb + 30; i++) {
            ago |= s.is(i, "ago");
        }
        ago |= s.is(2, "ago") || s.is(verb - 1, "been") && s.is(verb - 2, "had");
        boolean year = s.times.length > 0 && s.is(0, "in") && s.in(1) && s.at(1).number() && s.is(2, ",");
        return ago || year;
    }

    private static boolean year(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Stage stage(Sent s, int i) {
        String word = s.at(i).lower();
        boolean future = s.has(i - 1, FUTURE) || s.is(i - 1, "be") && (s.has(i - 2, FUTURE) || s.is(i - 2, "to")) || s.is(i, "sign") && (s.is(i - 1, "to") || s.has(i - 1, FUTURE));
        if (SIGNED.contains(word)) {
            boolean coming = future || word.equals("signing") && (s.is(i - 1, "of") && s.is(i - 2, "ahead") || coming(s, i));
            return word.equals("sign") && !future ? null : coming ? Stage.PLANNED : Stage.SIGNED;
        }
        return AGREED.contains(word) ? Stage.AGREED : ADOPTED.contains(word) ? future ? Stage.PLANNED : Stage.ADOPTED : null;
    }

    /** {@code is expected to include the signing of}, {@code will witness the signing of}. */
    private static boolean coming(Sent s, int signing) {
        for (int i = signing - 1; i >= Math.max(0, signing - 8); i--) {
            if (s.has(i, FUTURE) && !s.is(i, "would") || s.is(i, "expected") || s.is(i, "scheduled") || s.is(i, "planned")) {
                return true;
            }
        }
        return false;
    }

    private static void instrument(Sent s, int index, int verb, Stage stage, List<Instrument> out) {
        int noun = -1;
        for (int i = verb + 1; i < Math.min(s.size(), verb + 16) && noun < 0; i++) {
            boolean stop = s.is(i, ".") || s.is(i, ";") || s.has(i, REL) || s.has(i, VERB) && !s.has(i, EVENT) && !Instruments.NOUNS.contains(s.at(i).lower());
            if (stop) {
                break;
            }
            noun = Instruments.NOUNS.contains(s.at(i).lower()) ? i : -1;
        }
        if (noun >= 0) {
            after(s, index, verb, noun, stage, out);
            second(s, index, noun, stage, out);
        } else if (s.has(verb - 1, BE) || s.has(verb - 2, BE)) {
            before(s, index, verb, stage, out);
        }
    }

    /** {@code signed a protocol on X and a roadmap for Y}: what follows the conjunction. */
    private static void second(Sent s, int index, int noun, Stage stage, List<Instrument> out) {
        for (int i = noun + 1; i + 2 < s.size() && i < noun + 30 && !out.isEmpty(); i++) {
            boolean verb = s.has(i, VERB) && s.at(i).lower().endsWith("ed") || s.is(i, ".") || s.is(i, ";");
            if (verb) {
                return;
            }
            if (s.is(i, "and") && s.has(i + 1, DET)) {
                for (int j = i + 2; j < Math.min(s.size(), i + 5); j++) {
                    if (Instruments.NOUNS.contains(s.at(j).lower())) {
                        after(s, index, i, j, stage, out);
                        return;
                    }
                }
            }
        }
    }

    /** {@code signed an agreement on X}: X; without {@code on}, the instrument's own words. */
    private static void after(Sent s, int index, int verb, int noun, Stage stage, List<Instrument> out) {
        int i = noun + 1;
        i = s.is(i, "of") && (s.is(i + 1, "understanding") || s.is(i + 1, "intent") || s.is(i + 1, "association")) ? i + 2 : i;
        i = s.is(i, "(") && s.is(i + 2, ")") ? i + 3 : i;
        int between = skipBetween(s, i);
        i = between;
        boolean where = s.is(i, "in") && s.in(i + 1) && (s.hits[i + 1] != null && s.hits[i + 1].place() || s.times[i + 1] != null) || s.in(i + 1) && s.times[i + 1] != null
                || s.is(i, "on") && s.is(i + 1, "behalf") || s.is(i, "in") && s.is(i + 1, "the") && s.in(i + 2) && s.hits[i + 2] != null;
        i = (s.is(i, "aimed") || s.is(i, "aiming")) && s.is(i + 1, "at") ? i + 1 : i;
        boolean doing = s.in(i) && s.at(i).lower().endsWith("ing") && s.at(i).lower().length() > 5 && s.in(i + 1) && !s.has(i + 1, PREP) && !OPENERS.contains(s.at(i).lower());
        if (s.in(i) && (OPENERS.contains(s.at(i).lower()) || s.is(i, "at") && i > noun + 1 || doing) && !where) {
            int start = doing ? i : fields(s, i + 1);
            list(s, index, verb, start, stage, start > i + 1, out);
        } else {
            int from = noun;
            while (from > verb + 1 && (s.capital(from - 1) || s.has(from - 1, COMMON | FIELD)) && !s.has(from - 1, DET | POSS | PREP)) {
                from--;
            }
            if (from < noun) {
                add(s, index, verb, from, noun + 1, stage, out);
            }
        }
    }

    private static int skipBetween(Sent s, int i) {
        if (!s.is(i, "between") && !s.is(i, "with")) {
            return i;
        }
        for (int j = i + 1; j < i + 24 && s.in(j); j++) {
            if (s.partyOver(j) == null && OPENERS.contains(s.at(j).lower()) && !s.is(j, "of") && !s.is(j, "in")) {
                return j;
            }
        }
        return i;
    }

    /** Over {@code the fields including}, {@code the areas of}. */
    private static int fields(Sent s, int from) {
        for (int i = from; i < from + 6 && s.in(i); i++) {
            if (s.is(i, "fields") || s.is(i, "areas") || s.is(i, "field") || s.is(i, "such") && s.is(i + 1, "areas")) {
                int j = i + 1;
                while (s.is(j, "including") || s.is(j, "of") || s.is(j, "such") || s.is(j, "as") || s.is(j, "like") || s.is(j, ",")) {
                    j++;
                }
                return j;
            }
        }
        return from;
    }

    private static void list(Sent s, int index, int verb, int from, Stage stage, boolean fields, List<Instrument> out) {
        int stop = from;
        while (s.in(stop) && !s.is(stop, ".") && !s.is(stop, ";") && !ends(s, stop, from) && s.times[stop] == null
                && !(stop > from && (s.is(stop, "similar") || s.is(stop, "approved") || s.is(stop, "between") || s.is(stop, "after") || s.is(stop, "at") || s.is(stop, "during") || s.is(stop, "here") || s.is(stop, "with") && !s.is(stop + 1, "respect") && !s.is(stop + 1, "regard")
                        || s.is(stop, "in") && s.in(stop + 1) && s.hits[stop + 1] != null))) {
            stop++;
        }
        stop = s.is(stop - 1, "was") || s.is(stop - 1, ",") || s.is(stop - 1, "and") ? stop - 1 : stop;
        boolean commas = false;
        for (int i = from; i < stop; i++) {
            commas |= s.is(i, ",");
        }
        int start = from;
        for (int i = from; i <= stop; i++) {
            boolean cut = i == stop || commas && s.is(i, ",") || commas && s.is(i, "and") && (s.is(i - 1, ",") || fields && lastComma(s, i, stop));
            if (cut) {
                if (i > start) {
                    add(s, index, verb, start, i, stage, out);
                }
                start = i + 1;
            }
        }
    }

    /** A clause or another instrument begins: {@code , which}, {@code was}, {@code and a roadmap for}. */
    private static boolean ends(Sent s, int i, int from) {
        boolean past = s.has(i, VERB) && s.at(i).lower().endsWith("ed") && !s.has(i, EVENT) && i > from;
        boolean next = s.is(i, "and") && s.has(i + 1, DET) && Instruments.near(s, i + 2, Math.min(s.size(), i + 5));
        return past || next || s.has(i, REL | BE | HAVE | MODAL);
    }

    private static boolean lastComma(Sent s, int i, int stop) {
        for (int j = i; j < stop; j++) {
            if (s.is(j, ",")) {
                return false;
            }
        }
        return true;
    }

    /** {@code A protocol on X was signed}. */
    private static void before(Sent s, int index, int verb, Stage stage, List<Instrument> out) {
        for (int i = 0; i < verb; i++) {
            if (Instruments.NOUNS.contains(s.at(i).lower()) && !(s.is(i, "statement") && stage == Stage.ADOPTED)) {
                after(s, index, verb, i, stage, out);
                for (int j = verb + 1; out.isEmpty() && j < Math.min(s.size(), verb + 10); j++) {
                    if ((s.is(j, "aimed") || s.is(j, "aiming")) && s.is(j + 1, "at")) {
                        list(s, index, verb, j + 2, stage, false, out);
                    }
                }
                return;
            }
        }
    }

    /** {@code designated 2024 as the Year of Friendship}. */
    private static void designated(Sent s, int index, int verb, List<Instrument> out) {
        int as = -1;
        for (int i = verb + 1; i < Math.min(s.size(), verb + 6); i++) {
            as = s.is(i, "as") && as < 0 ? i : as;
        }
        if (as < 0) {
            return;
        }
        int to = as + 1;
        int quotes = 0;
        while (s.in(to) && (s.capital(to) || s.has(to, DET) || s.is(to, "of") || s.at(to).number() || "\"\u201c\u201d".contains(s.at(to).text()) && quotes++ < 2)) {
            to++;
        }
        boolean year = false;
        for (int i = as; i < to; i++) {
            year |= s.is(i, "year") || s.is(i, "decade") || s.is(i, "month") || s.is(i, "day");
        }
        int from = as == verb + 1 ? s.has(as + 1, DET) ? as + 2 : as + 1 : verb + 1;
        if (year && to > as + 1) {
            out.add(new Instrument("en.agreement.designated", s.span(from, to), Form.DECISION, Stage.AGREED, s.span(verb, verb + 1), index));
        }
    }

    private static void add(Sent s, int index, int verb, int from, int to, Stage stage, List<Instrument> out) {
        int a = from;
        while (a < to && (s.has(a, DET) || s.is(a, ",") || s.is(a, "and"))) {
            a++;
        }
        Span span = Trim.trimmed(s, a, to);
        if (span != null) {
            out.add(new Instrument("en.agreement." + stage.word(), span, Form.DOCUMENT, stage, s.span(verb, verb + 1), index));
        }
    }
}
