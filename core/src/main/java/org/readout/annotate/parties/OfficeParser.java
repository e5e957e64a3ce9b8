package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Memo;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Token;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds offices: modifiers, head, complements ({@code first vice-chairman of the Committee of B for C}). */
final class OfficeParser {
    private static final Set<String> TAILS = WordSet.of("general", "elect", "designate", "emeritus", "ad", "interim", "ai");

    /** Of those who hold an office they are bodies: {@code National Association of Attorneys General}. */
    private static final Set<String> UNIONS = WordSet.of("association", "federation", "society", "league", "union", "conference");
    private final Guide guide;
    private final NameParser names;
    private final OfficeComplements complements;

    OfficeParser(Guide guide, NameParser names) {
        this.guide = guide;
        this.names = names;
        this.complements = new OfficeComplements(guide, names);
    }

    /** The office that starts at token {@code from} (no article); {@code afterName} tells an apposition. */
    @Nullable FoundOffice parse(Sent s, int from, boolean afterName) {
        Memo<FoundOffice> known = afterName ? s.apposedOffices : s.offices;
        return s.in(from) ? known.at(from, i -> read(s, i, afterName)) : null;
    }

    private @Nullable FoundOffice read(Sent s, int from, boolean afterName) {
        int head = head(s, from, afterName);
        if (head < 0) {
            return null;
        }
        int headEnd = tails(s, phraseEnd(s, from, head));
        int to = s.at(headEnd - 1).possessive() ? headEnd : complements.complements(s, headEnd, head, afterName);
        boolean plural = guide.pluralHead(s.at(head));
        boolean former = s.at(head).lower().startsWith("ex-");
        for (int i = from; i < head; i++) {
            former |= s.is(i, "former") || s.is(i, "ex") || s.is(i, "then") || s.is(i, "late");
        }
        Office office = office(s, from, to, head, former);
        return new FoundOffice(from, to, headEnd, office, plural, !s.capital(head));
    }

    /** The index of the head, or -1: modifiers of the right sort and then a word that is the head of offices, or the set phrase for one ({@code Politburo Member}). */
    private int head(Sent s, int from, boolean afterName) {
        int i = from;
        int small = 0;
        if (from > s.lastOffice || WordNames.sultan(s, from) || abroad(s, from) || acted(s, from) || s.is(i, "under") && !s.is(i + 1, "secretary") && !s.is(i + 1, "secretaries") || s.has(from, OFFICE_HEAD) && called(s, from)) {
            return -1;
        }
        while (s.in(i) && i - from < 14) {
            Token t = s.at(i);
            if (i == from && s.is(i + 1, "/") && guide.officePhrase(s, i) == i + 3) {
                return i + 2;
            }
            if (t.spelling().officer && !s.has(i - 1, OFFICE_HEAD) && Nameless.talks(s, i + 1) || t.has(OFFICE_HEAD) && !(i == from && t.is("extraordinary")) && !justice(s, i) && !(t.has(OFFICE_MOD) && t.capital() == s.capital(i + 1) && headFollows(s, i + 1))) {
                int owner = phraseEnd(s, from, i);
                if (s.at(owner - 1).possessive() && i - from < 8 && headFollows(s, owner) && !Nameless.talks(s, owner)) {
                    i = owner;
                    continue;
                }
                return lastHead(s, i);
            }
            Sent.Hit hit = s.hits[i];
            int past = hit == null ? i == from ? Bodies.headed(s, i, guide) : i : holdsHead(s, i, hit.end()) ? i + 1 : OfficeComplements.bracket(s, hit.end());
            if (past > i) {
                i = past;
            } else if (t.has(OFFICE_MOD | FIELD) || t.capital() && t.word() && premodifier(s, i)) {
                i++;
            } else if (i > from && (abbreviated(s, i) || OfficeText.newly(s, i))) {
                i += abbreviated(s, i) ? 3 : 2;
            } else if (i > from && joint(s, from, i)) {
                i += t.is(",") && s.is(i + 1, "and") ? 2 : 1;
            } else if (small < 3 && afterName && smallNoun(t)) {
                small++;
                i++;
            } else {
                return i > from && s.capital(i) && guide.officePhrase(s, i) > i + 1 ? guide.officePhrase(s, i) - 1 : -1;
            }
        }
        return -1;
    }

    /** {@code the Justice and Trade Council}, {@code the General Political Bureau}: the name of a body that begins with the word for an office; {@code an official visit}. */
    private boolean called(Sent s, int from) {
        Sent.Hit hit = s.hits[from];
        return s.is(from, "official") && s.has(from + 1, EVENT) || hit != null && hit.kind().equals("igo") && hit.end() > from + 2 && s.is(from + 1, "and") && !holdsHead(s, from, hit.end()) || Bodies.general(s, from, guide);
    }

    /** {@code Justice and Security Minister}: what a minister is for, and no judge. */
    private boolean justice(Sent s, int i) {
        return s.is(i, "justice") && s.is(i + 1, "and") && s.has(i + 2, FIELD) && headFollows(s, i + 3);
    }

    /** {@code will also host President A}, {@code is to chair}: what somebody does is no office. */
    private static boolean acted(Sent s, int from) {
        return s.has(from, VERB) && !s.capital(from) && (s.has(from - 1, MODAL) || TimesBeside.auxiliary(s, from - 1) < from - 1 || s.has(from - 1, ADVERB) && s.has(from - 2, MODAL));
    }

    /** {@code Harbour Trade Commission (HTC) Chair}: the letters of the body whose office it is. */
    private boolean abbreviated(Sent s, int i) {
        return s.is(i, "(") && s.is(i + 2, ")") && s.at(i + 1).allCapital() && s.capital(i - 1) && headFollows(s, i + 3);
    }

    /** {@code While in Norland President A}: the country goes with the preposition. */
    private static boolean abroad(Sent s, int from) {
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        boolean to = s.is(from - 1, "in") || s.is(from - 1, "to") && (s.has(from - 2, EVENT) || s.is(from - 2, "travel"));
        return hit != null && to && hit.kind().equals("country") && !hit.possessive() && s.zone == Zone.BODY;
    }

    /** The list has some offices as bodies ({@code UN High Commissioner for Human Rights}): the office is what counts. */
    private boolean holdsHead(Sent s, int from, int to) {
        if (s.has(to - 1, OFFICE_HEAD) && guide.officePhrase(s, from) == to) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (s.has(i, OFFICE_HEAD) && s.capital(i) && s.hits[from].kind().equals("igo")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code and}, a comma or {@code of} here goes on with words before the head: {@code Middle East and North Africa Director}. */
    private boolean joint(Sent s, int from, int i) {
        Token t = s.at(i);
        if (t.is("and") && s.in(i + 1) && region(s.hits[i + 1]) && regionEnds(s, from, i)) {
            return true;
        }
        boolean small = t.is("and") && s.hits[from] != null && s.hits[from].kind().equals("demonym") && s.has(i - 1, FIELD | OFFICE_MOD) && !s.capital(i - 1)
                && s.has(i + 1, FIELD | OFFICE_MOD) && s.has(i + 2, OFFICE_HEAD | FIELD | OFFICE_MOD);
        if (small && !s.has(i + 1, OFFICE_HEAD)) {
            // the Norlandic trade and energy minister
            return true;
        }
        boolean link = t.is("and") || t.is("&") || t.is(",") && (fields(s, i) || s.is(i + 1, "and") && s.has(i - 1, FIELD) && listed(s, i + 2)) || t.is("for") || t.is("of") && !UNIONS.contains(s.at(i - 1).lower());
        return link && s.in(i + 1) && (s.has(i + 1, OFFICE_MOD | FIELD) && s.capital(i + 1) || t.is(",") && listed(s, s.is(i + 1, "and") ? i + 2 : i + 1))
                && !s.has(i + 1, OFFICE_HEAD);
    }

    private static boolean region(Sent.@Nullable Hit hit) {
        return hit != null && hit.kind().equals("region") && !hit.possessive();
    }

    /** {@code Middle East and North Africa Director}: whether a region ends before token {@code i}. */
    private static boolean regionEnds(Sent s, int from, int i) {
        for (int k = i - 1; k >= from && k > i - 4; k--) {
            if (s.hits[k] != null) {
                return region(s.hits[k]) && s.hits[k].end() == i;
            }
        }
        return false;
    }

    private static boolean smallNoun(Token t) {
        return t.word() && !t.capital() && !t.has(OfficeComplements.STOP | DET | PREP | CONJ | POSS | VERB) && t.has(COMMON);
    }

    /** Whether a comma parts the fields of one office ({@code Trade, Tourism and Investment Minister}). */
    private static boolean fields(Sent s, int comma) {
        return s.has(comma - 1, FIELD) && s.capital(comma + 1) && s.hits[comma - 1] == null && (s.has(comma + 1, FIELD) || listed(s, comma + 1));
    }

    /** Fields that end in the head without a name between: {@code Overseas Employment, and Tourism Minister}. */
    private static boolean listed(Sent s, int from) {
        for (int i = from; i < from + 9 && s.in(i); i++) {
            if (s.is(i, "minister") || s.is(i, "secretary")) {
                return s.has(i - 1, FIELD);
            }
            boolean word = s.capital(i) && s.has(i, COMMON | FIELD) && s.hits[i] == null && !s.has(i, OFFICE_HEAD | HONORIFIC | PREP | DET | CALENDAR);
            if (!word && !s.is(i, ",") && !s.is(i, "and") && !s.is(i, "&")) {
                return false;
            }
        }
        return false;
    }

    private boolean premodifier(Sent s, int i) {
        Token t = s.at(i);
        if (i == 0 && (t.has(VERB | PREP) || t.lower().endsWith("ing"))) {
            return false;
        }
        if (s.zone == Zone.TITLE && t.has(VERB)) {
            return false;
        }
        return t.has(COMMON | EVENT) && !t.has(OfficeComplements.STOP | DET | PREP | CONJ | POSS | CALENDAR)
                || t.allCapital() && !t.has(DET | PREP | CONJ)
                || t.possessive() && !t.has(PRONOUN) && !(s.has(i - 1, OFFICE_HEAD) && s.capital(i - 1) && s.capital(i + 1) && (guide.isNameAt(s, i) || t.flags() == 0));
    }

    private boolean headFollows(Sent s, int i) {
        return !Ranks.styled(s, i) && (s.has(i, OFFICE_HEAD) || s.has(i, OFFICE_MOD | FIELD) && (s.has(i + 1, OFFICE_HEAD) || s.has(i + 1, OFFICE_MOD | FIELD) && s.has(i + 2, OFFICE_HEAD)))
                || s.in(i) && s.hits[i] != null && s.hits[i].kind().equals("demonym") && s.has(i + 1, OFFICE_HEAD);
    }

    private int lastHead(Sent s, int i) {
        int j = i;
        while (s.has(j + 1, OFFICE_HEAD) && !Ranks.styled(s, j + 1) && !Ranks.begins(s, j + 1, guide) && !s.at(j).possessive() && s.at(j).capital() == s.at(j + 1).capital() && !s.has(j + 1, HONORIFIC)
                && names.parse(s, j + 1, false) == null) {
            j++;
        }
        return j;
    }

    /** Past the head, or past the set phrase that it stands in: {@code Secretary of State}, not {@code Head of Government Relations}. */
    private int phraseEnd(Sent s, int from, int head) {
        int end = head + 1;
        for (int i = Math.max(from, head - 3); i <= head && !s.at(head).possessive(); i++) {
            int past = guide.officePhrase(s, i);
            boolean longer = past > head + 1 && s.capital(past) && s.has(past, FIELD) && !s.has(past, OFFICE_HEAD | HONORIFIC);
            end = longer ? end : Math.max(end, past);
        }
        return end;
    }

    private static int tails(Sent s, int i) {
        int j = i;
        while (s.is(j, TAILS) && !Ranks.general(s, j) || s.is(j, "mother") && s.is(j - 1, "queen") || s.is(j, "-") && s.is(j + 1, TAILS)) {
            j++;
        }
        return j;
    }

    /** The office whose head is found from token {@code from} on, taken to reach up to token {@code to}. */
    Office wider(Sent s, int from, int to) {
        return office(s, from, to, Math.max(from, head(s, from, false)), false);
    }

    /** Past {@code at the Ministry of Trade} after an office in a list, where it tells of no place; {@code to} if it does not stand there. */
    int housed(Sent s, int to) {
        int body = s.is(to + 1, "the") ? to + 2 : to + 1;
        int end = s.is(to, "at") && s.capital(body) && s.times[to + 1] == null ? complements.whole(s, to + 1) : to;
        return end > to + 1 ? complements.complements(s, end, end - 1, false) : to;
    }

    /** {@code (CPPCC)} is left out of an office, {@code Secretary (West)} is whole. */
    private static boolean abbreviated(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).word() && !s.at(i).allCapital()) {
                return false;
            }
        }
        return true;
    }

    /** {@code A, Director (Europe), Ministry of Trade, met B}: the office together with the body that it is in; as it was found where none follows. */
    FoundOffice within(Sent s, FoundOffice found) {
        int comma = OfficeComplements.bracket(s, found.to());
        boolean body = s.is(comma, ",") && s.capital(comma + 1) && guide.isBody(s.at(comma + 1).lower()) && s.is(comma + 2, "of");
        int end = body && !found.plural() ? complements.whole(s, comma + 1) : comma;
        return end <= comma + 2 ? found
                : new FoundOffice(found.from(), end, found.complement(), office(s, found.from(), end, Math.max(found.from(), head(s, found.from(), true)), found.office().former()), false, found.lower());
    }

    private Office office(Sent s, int from, int to, int head, boolean former) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            int past = i > from && OfficeText.newly(s, i) ? i + 2 : OfficeComplements.bracket(s, i);
            if (past > i && past <= to && (abbreviated(s, i + 1, past - 1) || OfficeText.newly(s, i))) {
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
