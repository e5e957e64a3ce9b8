package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Sent;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Tells where an office goes on with another of its fields: {@code of Trade, Border Protection and the Arts}. */
final class Fields {
    private static final int LONGEST = 6;
    private static final int LIST = 5;
    private static final List<String> NOUNS = List.of("graphy", "logy", "tion", "tions", "ment", "ments", "ics", "ity", "ship", "ture", "ing", "ance", "ence", "ism");
    private static final Set<String> PARTIES = WordSet.of("party", "league", "front", "union", "movement", "alliance");
    private final Guide guide;

    Fields(Guide guide) {
        this.guide = guide;
    }

    /**
     * Past the comma or {@code and}, with its article, behind which the same office goes on; {@code i} where it does not.
     *
     * @param link the index of the {@code of}, {@code for} or {@code to} before the fields
     */
    int more(Sent s, int i, int link) {
        boolean comma = s.is(i, ",");
        if (comma && (s.is(i - 1, "c.c.") || s.is(i - 1, "c.c") || s.is(i - 1, "c") && s.is(i - 2, "c.")) && s.in(i + 2) && (s.hits[i + 1] != null || s.is(i + 1, "the") && s.capital(i + 2) || party(s, i + 1))) {
            return s.is(i + 1, "the") ? i + 2 : i + 1;
        }
        if (!comma && !s.is(i, "and") && !s.is(i, "&")) {
            return i;
        }
        int j = comma && s.is(i + 1, "and") ? i + 2 : i + 1;
        if (!comma && !s.capital(i - 1) && s.at(i - 1).word() && small(s, j) && (s.is(j + 1, "of") || s.is(j + 2, "of") && !s.capital(j + 1) && !s.has(j + 1, DET | PREP))) {
            return j;
        }
        if (!comma && s.has(i - 1, COMMON) && !s.capital(i - 1) && small(s, j) && s.has(j, COMMON) && (!s.in(j + 1) || s.is(j + 1, ",") || s.is(j + 1, ".") || s.is(j + 1, ";"))) {
            // for interinstitutional relations and foresight: two nouns in small letters, and then the office ends
            return j;
        }
        if (s.capital(j) != s.capital(i - 1) && !s.is(j, "the")) {
            return i;
        }
        int end = field(s, j, link);
        boolean open = end > j && (!comma || j == i + 2 || listCloses(s, end, link));
        return !open ? i : s.is(j, "the") ? j + 1 : j;
    }

    /** {@code Minister of Defence and of Veterans Affairs}: at the preposition told again before one more field; {@code i} where none is. */
    static int again(Sent s, int i) {
        int field = s.is(i + 2, "the") ? i + 3 : i + 2;
        boolean more = s.is(i, "and") && (s.is(i + 1, "of") || s.is(i + 1, "for")) && s.capital(field) && s.capital(i - 1) && s.hits[field] == null;
        return more && s.has(field, FIELD | COMMON) && !s.has(field, OFFICE_HEAD) ? i + 1 : i;
    }

    /** {@code secretary of the C.C., Norland Communist Party}: a party that no list has. */
    private static boolean party(Sent s, int from) {
        for (int i = from; i < from + LONGEST && s.capital(i); i++) {
            if (PARTIES.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A small noun or adjective: {@code commander of the air and anti-air forces of A}. */
    private static boolean small(Sent s, int i) {
        int stop = BE | HAVE | DO | MODAL | PRONOUN | SUBORD | REL | NOT | ADVERB | OBJECT | PREP | CONJ | DET | POSS | VERB | OFFICE_HEAD | OFFICE_MOD | GROUP;
        return s.in(i) && !s.capital(i) && s.at(i).word() && !s.has(i, stop) && s.times[i] == null;
    }

    /** Past the field that begins at token {@code j}: capitalised words of the language or a region; {@code j} if there is none. */
    private int field(Sent s, int j, int link) {
        int from = s.is(j, "the") ? j + 1 : j;
        if (!s.capital(from)) {
            return from == j && s.has(j, FIELD) && !s.has(j, OFFICE_HEAD) ? j + 1 : j;
        }
        if (s.capital(from + 1) && (s.is(from + 1, "abroad") || s.is(from + 1, "overseas")) && s.at(from).word()) {
            return from + 2;
        }
        int i = from;
        boolean listed = false;
        while (s.in(i) && i - from < LONGEST && fits(s, i)) {
            Sent.Hit hit = s.hits[i];
            listed |= s.has(i, FIELD) || region(hit) && (reaches(s, link) || hit.kind().equals("region") && s.is(link - 1, "minister") && s.hits[link + 1] != null) || (hit != null || s.is(i, "commonwealth")) && s.is(link, "for") && (!s.is(j - 1, "and") || comma(s, link, j));
            if (hit == null && s.at(i).possessive()) {
                return j;
            }
            i = hit == null ? i + 1 : hit.end();
        }
        boolean bare = from == j && s.hits[from] == null;
        boolean other = i == from || from > j && s.has(i - 1, EVENT) && !s.has(i - 1, FIELD) || s.has(i, OFFICE_HEAD | GROUP) && !Ranks.styled(s, i) || s.has(i, OFFICE_MOD) && s.has(i + 1, OFFICE_HEAD)
                || !bare && !listed || guide.isBody(s.at(i - 1)) && s.hits[from] == null && !s.has(from, FIELD) && !s.is(from, "commonwealth");
        return other || s.zone == Zone.TITLE && !listed ? j : i;
    }

    private boolean fits(Sent s, int i) {
        if (!s.capital(i) || s.times[i] != null) {
            return false;
        }
        if (s.hits[i] != null) {
            return !s.hits[i].possessive();
        }
        boolean justice = s.has(i, FIELD) && !s.has(i + 1, OFFICE_HEAD) && s.is(i - 1, "and");
        return (s.has(i, FIELD | COMMON | EVENT) || noun(s, i)) && !s.has(i, HONORIFIC | PREP | CONJ | DET | BE | HAVE) && (!s.has(i, OFFICE_HEAD) || justice)
                && !(s.zone == Zone.TITLE && s.has(i, VERB)) && !(guide.isAnyName(s.at(i)) && !s.has(i, FIELD) && s.capital(i + 1));
    }

    /** An unlisted word by its ending: {@code Demography}, {@code Euro-Atlantic}. */
    static boolean noun(Sent s, int i) {
        String word = s.at(i).lower();
        boolean adjective = s.has(i + 1, FIELD) && (word.endsWith("an") || word.endsWith("ic") || word.endsWith("al"));
        return s.at(i).flags() == 0 && word.length() > 6 && (adjective || NOUNS.stream().anyMatch(word::endsWith));
    }

    /** Whether a list runs from the link to token {@code j}, the article and the fields between them told with commas. */
    private static boolean comma(Sent s, int link, int j) {
        return s.has(link + 1, j, ",");
    }

    private static boolean region(Sent.@org.jspecify.annotations.Nullable Hit hit) {
        return hit != null && (hit.kind().equals("region") || hit.kind().equals("country"));
    }

    /** {@code Ambassador to Belgium and Luxembourg}, {@code Minister for Asia and the Pacific}; not {@code President of A and B}. */
    private static boolean reaches(Sent s, int link) {
        return s.is(link, "to") || s.is(link, "for");
    }

    /** A comma list of fields ends in {@code and} with a field; else the comma ends the office. */
    private boolean listCloses(Sent s, int first, int link) {
        int i = first;
        for (int n = 0; n < LIST && s.in(i); n++) {
            boolean last = s.is(i, "and") || s.is(i, ",") && s.is(i + 1, "and");
            if (!last && !s.is(i, ",")) {
                return false;
            }
            int j = s.is(i, ",") && last ? i + 2 : i + 1;
            int end = field(s, j, link);
            if (last || end == j) {
                return last && end > j;
            }
            i = end;
        }
        return false;
    }
}
