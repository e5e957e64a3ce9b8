package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import org.readout.model.Office;
import org.readout.model.Span;

/** Finds offices: modifiers, head, complements ({@code first vice-chairman of the Committee of B for C}). */
final class OfficeParser {
    private static final int STOP = BE | HAVE | DO | MODAL | PRONOUN | SUBORD | REL | NOT | ADVERB | OBJECT;
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in", "at", "with", "under", "against", "within");
    private static final Set<String> REACHING = Set.of("ambassador", "commissioner", "envoy", "representative", "delegate",
            "consul", "assistant", "secretary", "adviser", "advisor", "counsellor", "counselor", "minister", "observer",
            "charge", "affaires", "interim", "mission", "aide", "liaison", "coordinator", "rapporteur", "nuncio", "permanent");
    private static final Set<String> TAILS = Set.of("general", "elect", "designate", "emeritus", "ad", "interim", "ai");
    private static final int LONGEST = 60;

    private final Guide guide;
    private final NameParser names;

    OfficeParser(Guide guide, NameParser names) {
        this.guide = guide;
        this.names = names;
    }

    /**
     * An office over tokens {@code from} to {@code to}.
     *
     * @param bare no complement and no modifier that tells whose
     */
    record Found(int from, int to, Office office, boolean plural, boolean lower) {
    }

    /** The office that starts at token {@code from} (no article); {@code afterName} tells an apposition. */
    @Nullable Found parse(Sent s, int from, boolean afterName) {
        int head = head(s, from, afterName);
        if (head < 0) {
            return null;
        }
        int headEnd = tails(s, phraseEnd(s, from, head));
        int to = s.at(headEnd - 1).possessive() ? headEnd : complements(s, headEnd, head, afterName);
        boolean plural = guide.pluralHead(s.at(head).lower());
        boolean former = false;
        for (int i = from; i < head; i++) {
            former |= s.is(i, "former") || s.is(i, "ex") || s.is(i, "then") || s.is(i, "late");
        }
        Office office = office(s, from, to, head, former);
        return new Found(from, to, office, plural, !s.capital(head));
    }

    /** The index of the head, or -1: modifiers of the right sort and then a word that is the head of offices. */
    private int head(Sent s, int from, boolean afterName) {
        int i = from;
        int small = 0;
        while (s.in(i) && i - from < 14) {
            Token t = s.at(i);
            if (t.has(OFFICE_HEAD) && !(t.has(OFFICE_MOD) && headFollows(s, i + 1))) {
                return lastHead(s, i);
            }
            Sent.Hit hit = s.hits[i];
            if (hit != null) {
                i = hit.end();
            } else if (t.has(OFFICE_MOD | FIELD) || t.capital() && t.word() && premodifier(s, i)) {
                i++;
            } else if (i > from && (t.is("and") || t.is("&") || t.is(",") && s.capital(i + 1) || t.is("for") || t.is("of"))
                    && s.in(i + 1) && (s.has(i + 1, OFFICE_MOD | FIELD) && s.capital(i + 1)) && !s.has(i + 1, OFFICE_HEAD)) {
                i++;
            } else if (small < 3 && afterName && smallNoun(t)) {
                small++;
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean smallNoun(Token t) {
        return t.word() && !t.capital() && !t.has(STOP | DET | PREP | CONJ | POSS | VERB) && t.has(COMMON);
    }

    private boolean premodifier(Sent s, int i) {
        Token t = s.at(i);
        if (s.zone == org.readout.model.Zone.TITLE && t.has(VERB)) {
            return false;
        }
        return t.has(COMMON | EVENT) && !t.has(STOP | DET | PREP | CONJ | POSS | CALENDAR) || t.allCapital()
                || t.possessive() && !t.has(PRONOUN);
    }

    private boolean headFollows(Sent s, int i) {
        return s.has(i, OFFICE_HEAD) || s.has(i, OFFICE_MOD | FIELD) && s.has(i + 1, OFFICE_HEAD)
                || s.in(i) && s.hits[i] != null && s.hits[i].kind().equals("demonym") && s.has(i + 1, OFFICE_HEAD);
    }

    private int lastHead(Sent s, int i) {
        int j = i;
        while (s.has(j + 1, OFFICE_HEAD) && !s.at(j).possessive() && s.at(j).capital() == s.at(j + 1).capital() && !s.has(j + 1, HONORIFIC)
                && names.parse(s, j + 1, false) == null) {
            j++;
        }
        return j;
    }

    /** Past the head, or past the set phrase that it stands in: {@code Secretary of State}. */
    private int phraseEnd(Sent s, int from, int head) {
        int end = head + 1;
        for (int i = Math.max(from, head - 3); i <= head && !s.at(head).possessive(); i++) {
            end = Math.max(end, guide.officePhrase(s, i));
        }
        return end;
    }

    private static int tails(Sent s, int i) {
        int j = i;
        while (s.in(j) && (TAILS.contains(s.at(j).lower())
                || s.is(j, "-") && s.in(j + 1) && TAILS.contains(s.at(j + 1).lower()))) {
            j++;
        }
        return j;
    }

    private int complements(Sent s, int at, int head, boolean afterName) {
        int end = at;
        int i = bracket(s, at);
        while (s.in(i) && i - head < LONGEST && LINKS.contains(s.at(i).lower()) && allowed(s, i, head, end)) {
            int phrase = phrase(s, i + 1, afterName);
            if (phrase <= i + 1) {
                break;
            }
            end = phrase;
            i = bracket(s, phrase);
        }
        return end == at ? at : end;
    }

    /** {@code to}, {@code on}, {@code in} belong to envoys and assistants; after a president they tell of the sentence. */
    private boolean allowed(Sent s, int link, int head, int end) {
        String word = s.at(link).lower();
        if (word.equals("of") || word.equals("for")) {
            return !(word.equals("for") && s.has(link + 1, DET) && !s.capital(link + 2));
        }
        boolean reaching = REACHING.contains(s.at(head).lower()) || s.is(head - 1, "special") || s.is(head, "affaires");
        if (word.equals("to")) {
            return reaching && !s.has(link + 1, VERB);
        }
        boolean next = s.in(link + 1) && s.times[link + 1] == null;
        return next && (word.equals("on") || word.equals("in") || word.equals("with")) && reaching && !reachingVisit(s, link)
                && s.has(head, OFFICE_HEAD) && s.is(head, "envoy") | s.is(head, "representative") | s.is(head, "rapporteur")
                        | s.is(head, "coordinator") | s.is(head, "affaires") | s.is(head, "mission");
    }

    private static boolean reachingVisit(Sent s, int link) {
        return s.is(link + 1, "a") || s.is(link + 1, "an") || s.is(link + 1, "his") || s.is(link + 1, "her");
    }

    /** Past a bracketed abbreviation: {@code (CPPCC)}. */
    private static int bracket(Sent s, int i) {
        if (s.is(i, "(")) {
            for (int j = i + 1; j < i + 6 && s.in(j); j++) {
                if (s.is(j, ")")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    /** The noun phrase of a complement; returns {@code i} itself if there is none. */
    private int phrase(Sent s, int from, boolean afterName) {
        int i = from;
        while (s.has(i, DET | POSS | NUMBER) && !s.is(i, "this") && !s.is(i, "that")) {
            i++;
        }
        int start = i;
        int end = i;
        while (s.in(i) && i - from < 24) {
            int next = step(s, i, start, afterName);
            if (next <= i) {
                break;
            }
            boolean owner = s.at(next - 1).possessive();
            i = next;
            end = i;
            if (!owner) {
                i = bracket(s, i);
                i = more(s, i) ? i + 1 : i;
                if (s.is(i - 1, ",") && s.is(i, "and")) {
                    i++;
                }
            }
        }
        return end == start ? from : end;
    }

    private int step(Sent s, int i, int start, boolean afterName) {
        Token t = s.at(i);
        if (s.hits[i] != null) {
            return s.hits[i].end();
        }
        if (s.times[i] != null || !t.word() && !t.number() && !t.is("&")) {
            return i;
        }
        if (t.capital()) {
            boolean plain = t.has(COMMON | FIELD | VENUE | EVENT | OFFICE_MOD) || t.allCapital() || t.possessive();
            boolean ok = afterName ? !nameWithOffice(s, i, start) : plain || i == start && !nameHere(s, i);
            return ok && !t.has(STOP | DET | PREP) && !(t.has(OFFICE_HEAD) && i > start && !plainHead(s, i)) ? i + 1 : i;
        }
        boolean small = !t.has(STOP | PREP | CONJ | DET | POSS) && !(t.has(VERB) && i > start) && t.word();
        return small && (i == start || !s.capital(i - 1) || t.has(FIELD) || guide.bodyNoun(t.lower())) ? i + 1 : i;
    }

    private boolean plainHead(Sent s, int i) {
        return s.hits[i] != null || s.is(i, "representatives") || s.is(i, "general") || s.is(i, "staff") || s.is(i, "deputies");
    }

    private boolean nameHere(Sent s, int i) {
        NameParser.Name name = names.parse(s, i, false);
        return name != null && name.words() > 1;
    }

    /** Whether a new person begins here: a name of two words or more with a comma before it is not an organisation's. */
    private boolean nameWithOffice(Sent s, int i, int start) {
        return i > start && s.is(i - 1, ",") && nameHere(s, i);
    }

    /** Whether {@code and} or a comma here goes on with fields of the same office. */
    private boolean more(Sent s, int i) {
        boolean comma = s.is(i, ",");
        if (!comma && !s.is(i, "and") && !s.is(i, "&")) {
            return false;
        }
        int j = comma && s.is(i + 1, "and") ? i + 2 : i + 1;
        if (s.is(j, "the") && !comma) {
            return s.in(j + 1) && s.hits[j + 1] != null && !s.hits[j + 1].place() && false;
        }
        boolean field = s.has(j, FIELD) && s.capital(j) == s.capital(i - 1) && !s.has(j, OFFICE_HEAD)
                && !headSoon(s, j) || s.in(j) && s.hits[j] != null && s.has(s.hits[j].end(), FIELD);
        if (comma) {
            return field && s.capital(j) && listCloses(s, j);
        }
        return field;
    }

    private boolean headSoon(Sent s, int j) {
        for (int k = j; k < j + 3 && s.in(k); k++) {
            if (s.has(k, OFFICE_HEAD)) {
                return true;
            }
            if (!s.has(k, OFFICE_MOD | FIELD)) {
                return false;
            }
        }
        return false;
    }

    /** A comma list of fields ends in {@code and} with a field; else the comma ends the office. */
    private static boolean listCloses(Sent s, int j) {
        for (int k = j; k < j + 12 && s.in(k); k++) {
            if (s.is(k, "and")) {
                return s.has(k + 1, FIELD);
            }
            if (!s.is(k, ",") && !s.has(k, FIELD) && s.hits[k] == null && !s.capital(k)) {
                return false;
            }
        }
        return false;
    }

    private Office office(Sent s, int from, int to, int head, boolean former) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            int past = bracket(s, i);
            if (past > i && past <= to) {
                parts.add(s.span(start, i));
                start = past;
                i = past - 1;
            }
        }
        if (start < to) {
            Token last = s.at(to - 1);
            parts.add(new Span(s.at(start).start(), to == head + 1 ? last.baseEnd() : last.end()));
        }
        return OfficeText.of(s, parts, from, to, head, former, guide);
    }
}
