package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Bodies that no list has, told by the head of their name: {@code the State Secretariat for Education}. */
final class Bodies {
    private static final int LONGEST = 18;
    private static final int LINKS = 4;
    private static final Set<String> RELATIONS = WordSet.of("friendship", "solidarity", "relations", "cooperation", "contacts", "links");
    private final Guide guide;
    private final Beyond beyond;
    private final Fields fields;

    Bodies(Guide guide) {
        this.guide = guide;
        this.beyond = new Beyond(guide);
        this.fields = new Fields(guide);
    }

    /** {@code General Political Bureau}: whether the word that is also a rank begins the name of a body. */
    static boolean general(Sent s, int from, Guide guide) {
        int noun = from + 1;
        while (s.is(from, "general") && s.capital(noun) && noun < from + LINKS && !s.has(noun, OFFICE_HEAD) && !guide.isBody(s.at(noun)) && (s.at(noun).flags() & ~HONORIFIC) != 0) {
            noun++;
        }
        return s.is(from, "general") && s.capital(noun) && guide.isBody(s.at(noun)) && !s.has(noun, OFFICE_HEAD);
    }

    /** {@code Harbour Mining Corporation Chairman Ana Vale}: at the office behind a body that no list has; {@code from} where there is none. */
    static int headed(Sent s, int from, Guide guide) {
        int i = from;
        while (s.capital(i) && s.at(i).word() && i <= from + LINKS && !s.at(i).possessive() && s.times[i] == null && !s.has(i, OFFICE_HEAD | HONORIFIC | PREP | DET | CONJ | PRONOUN) && (i > from || !s.has(i, OFFICE_MOD))) {
            i++;
        }
        boolean body = i > from + 1 && guide.isBody(s.at(i - 1)) && s.has(i, OFFICE_HEAD) && s.capital(i) && s.capital(i + 1);
        return body ? i : from;
    }

    /** A capitalised noun phrase with the name of a body as its head, {@code of} and {@code for} phrases included. */
    @Nullable Party parse(Sent s, int start, int from) {
        int i = from;
        boolean head = false;
        String side = null;
        while (s.in(i) && i - from < LONGEST && s.times[i] == null) {
            Token t = s.at(i);
            Sent.Hit hit = s.hits[i];
            if (head && named(s, i) || i > from && held(s, i) || i > from && t.has(EVENT) && s.zone == Zone.TITLE && (s.is(i + 1, "with") || s.is(i + 1, "between"))) {
                break;
            } else if (t.capital() && t.word()) {
                // the Government Harbour Officers' Association: what it is comes behind
                head |= guide.isBody(t) && !(i == from && t.is("government") && s.capital(i + 1));
                side = side == null && hit != null ? hit.side() : side;
                boolean listed = head && hit != null && !hit.place();
                i = listed ? hit.end() : i + 1;
                if (s.at(i - 1).possessive() && head) {
                    break;
                }
            } else if (i > from && links(s, i)) {
                i++;
            } else {
                break;
            }
        }
        i = head ? tail(s, i) : i;
        boolean readout = s.is(from, "readout") || s.zone == Zone.TITLE && s.has(i, EVENT) && (s.is(i + 1, "with") || s.is(i + 1, "between"));
        head |= met(s, start, from, i);
        boolean whole = !readout && head && i - from > 1 && !s.at(i - 1).possessive() && !s.has(from, VERB | CALENDAR | PREP | ADVERB);
        if (!whole) {
            return null;
        }
        int end = s.is(i, "(") && s.is(i + 2, ")") ? i + 3 : i;
        int union = end > i && s.capital(end) && s.at(end).possessive() && s.capital(end + 1) && guide.isBody(s.at(end + 1)) ? end + 2 : end;
        // the Harbour Board (HB) Employees' Union
        i = union > end ? union : i;
        end = Math.max(end, union);
        Span words = s.span(start, i);
        return new Party(start, end, new Mention(MentionKind.BODY, s.span(start, end), OfficeText.squeeze(words.of(s.text)), words, List.of(), side,
                false, false));
    }

    /** {@code held talks with the Circle of Hope}: who is met under a name of several words is a body where no person is called so. */
    private static boolean met(Sent s, int start, int from, int to) {
        boolean with = s.zone == Zone.BODY && start < from && s.is(start, "the") && s.is(start - 1, "with") && (s.has(start - 2, EVENT) || s.is(start - 2, "met") || s.is(start - 2, "spoke"));
        boolean named = with && to - from > 2 && s.capital(to - 1) && !s.has(to - 1, EVENT) && s.hits[from] == null;
        for (int i = from; named && i < to; i++) {
            named = !s.has(i, OFFICE_HEAD | OFFICE_MOD | DET | POSS) && s.times[i] == null;
        }
        return named;
    }

    /** Past what else tells which body ends before token {@code end}: {@code Committee on Trade}, {@code Association for the Study of A in B}; {@code end} if nothing does. */
    int tail(Sent s, int end) {
        int past = end;
        for (int n = 0; n < LINKS && linked(s, past, n > 0); n++) {
            int j = s.is(past + 1, "the") ? past + 2 : past + 1;
            int from = j;
            j = s.hits[j] == null || !s.capital(j) ? j : s.hits[j].end();
            while (s.capital(j) && s.at(j).word() && s.times[j] == null && j - from < LONGEST && !(j > from && named(s, j)) && !told(s, j) || j > from && fields(s, j)) {
                boolean owner = s.at(j).possessive();
                j++;
                if (owner && !s.capital(j)) {
                    return past;
                }
            }
            if (j == from) {
                return past;
            }
            int next = fields.more(s, j, past);
            past = next > j && s.is(j, ",") && s.capital(next) ? list(s, j, past) : j;
        }
        return past;
    }

    /** Past {@code , Technology and Innovation}. */
    private int list(Sent s, int from, int link) {
        int end = from;
        int next = fields.more(s, from, link);
        for (int n = 0; n < LINKS && next > end; n++) {
            end = next;
            while (s.capital(end) && s.at(end).word() && s.has(end, FIELD | COMMON)) {
                end++;
            }
            next = fields.more(s, end, link);
        }
        return end;
    }

    private static boolean fields(Sent s, int i) {
        return (s.is(i, "and") || s.is(i, "&")) && s.has(i - 1, FIELD | COMMON) && s.has(i + 1, FIELD) && s.capital(i + 1);
    }

    /** In a headline the verb is written large too. */
    private boolean told(Sent s, int i) {
        return s.zone == Zone.TITLE && (s.has(i, VERB) || guide.inflected(s.at(i).lower()));
    }

    private boolean linked(Sent s, int i, boolean within) {
        int next = s.is(i + 1, "the") ? i + 2 : i + 1;
        if (!s.capital(i - 1) || s.at(i - 1).possessive() || !s.capital(next) || s.times[next] != null || s.has(next, CALENDAR | EVENT)) {
            return false;
        }
        boolean body = beyond.body(s, i - 1) && !s.has(i - 1, EVENT);
        Sent.Hit hit = s.hits[next];
        return switch (s.at(i).lower()) {
            case "of" -> (body || within) && (hit != null || !(guide.isName(s.at(next)) && s.capital(next + 1)));
            case "for" -> (body || s.has(i - 1, FIELD)) && !s.has(next, OFFICE_HEAD);
            case "on" -> body && (hit == null || s.at(next).possessive()) && (s.has(next, FIELD | COMMON) || s.at(next).possessive());
            case "with" -> RELATIONS.contains(s.at(i - 1).lower()) && hit == null;
            case "in" -> hit != null && hit.kind().equals("country") && !hit.possessive() && Beyond.DWELLERS.contains(s.at(i - 1).lower());
            default -> false;
        };
    }

    /** {@code the Harbour Council Juan Vale}: a name begins. */
    private boolean named(Sent s, int i) {
        return s.capital(i) && s.capital(i + 1) && s.at(i).flags() == 0 && s.hits[i] == null && guide.isGiven(s.at(i));
    }

    /** {@code at Old Village President Juan Vale}: a short title, with a name behind it that no body has. */
    private boolean held(Sent s, int i) {
        boolean title = s.has(i, OFFICE_HEAD) && s.capital(i) && !guide.isBody(s.at(i)) && !guide.isBody(s.at(i - 1)) && !s.has(i - 1, OFFICE_HEAD | OFFICE_MOD) && s.zone == Zone.BODY;
        return title && (named(s, i + 1) || plain(s, i + 1) && plain(s, i + 2));
    }

    private static boolean plain(Sent s, int i) {
        return s.capital(i) && s.at(i).word() && s.at(i).flags() == 0 && s.hits[i] == null;
    }

    private static boolean links(Sent s, int i) {
        boolean link = s.is(i, "of") || s.is(i, "for") || s.is(i, "and") && s.has(i - 1, FIELD | COMMON) && s.has(i + 1, FIELD) || s.is(i, "&")
                || s.is(i, ",") && s.has(i - 1, FIELD) && s.has(i + 1, FIELD);
        return link && (s.capital(i + 1) || s.is(i + 1, "the") && s.capital(i + 2)) || s.is(i, "the") && (s.is(i - 1, "of") || s.is(i - 1, "for")) && s.capital(i + 1);
    }
}
