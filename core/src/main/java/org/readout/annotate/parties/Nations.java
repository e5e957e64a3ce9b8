package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Reads those who hold one office in several countries, told side by side: {@code the prime ministers of Chile, Peru and Kenya, A, B and C}, or each beside his country. */
final class Nations {
    private static final int MOST = 12;
    /** How many words stand at most between whose they are and what they are. */
    private static final int NEAR = 4;
    private final OfficeParser offices;
    private final NameParser names;
    private final Titled titled;
    private final Envoys envoys;

    Nations(OfficeParser offices, NameParser names, Titled titled) {
        this.offices = offices;
        this.names = names;
        this.titled = titled;
        this.envoys = new Envoys(names, titled);
    }

    /** What they are, up to the word that leads to the countries; without an office they are somebody's counterparts. */
    private record Head(int from, int link, @Nullable Office office) {
    }

    /** The persons, each with the office in his country; empty where there are not as many names as countries. */
    List<Party> parse(Sent s, int at) {
        List<Party> states = ministries(s, at);
        if (!states.isEmpty()) {
            return states;
        }
        List<Party> chairs = Chairs.parse(s, at);
        List<Party> sent = chairs.isEmpty() ? envoys.parse(s, at) : chairs;
        Head head = sent.isEmpty() ? head(s, at) : null;
        if (head == null) {
            return sent;
        }
        List<Party> each = each(s, at, head);
        List<int[]> countries = each.size() > 1 ? List.of() : countries(s, head.link() + 1);
        List<Party> people = countries.size() < 2 ? each.size() > 1 ? each : List.of() : people(s, at, head, countries);
        return people.isEmpty() && head.office() != null && apart(head.office(), countries.size()) ? group(s, at, head, countries) : people;
    }

    /** {@code the Foreign Ministries of Chile and Peru}, {@code Ministries of Trade of Chile and Peru}: the states whose they are; empty for other words. */
    private static List<Party> ministries(Sent s, int at) {
        int from = s.has(at, DET) ? at + 1 : at;
        int noun = s.is(from, "ministries") ? from : s.capital(from) && s.is(from + 1, "ministries") ? from + 1 : -1;
        List<int[]> countries = List.of();
        for (int i = noun + 1; noun >= 0 && i < noun + NEAR + 1 && countries.size() < 2; i++) {
            countries = s.is(i, "of") ? countries(s, i + 1) : countries;
        }
        List<Party> out = new ArrayList<>();
        for (int[] country : countries.size() < 2 ? List.<int[]>of() : countries) {
            int first = out.isEmpty() ? at : country[0];
            Span name = s.span(s.is(country[0], "the") ? country[0] + 1 : country[0], country[1]);
            String side = Objects.requireNonNull(Envoys.country(s, country[0])).side();
            out.add(new Party(first, country[1], new Mention(MentionKind.BODY, s.span(first, country[1]), OfficeText.squeeze(name.of(s.text)), name, List.of(), side, false, false)));
        }
        return out;
    }

    private @Nullable Head head(Sent s, int at) {
        int from = s.has(at, DET | POSS) ? at + 1 : at;
        if (s.has(at, POSS)) {
            for (int i = from; i < from + NEAR && s.in(i); i++) {
                if (s.is(i, "counterparts") || s.is(i, "colleagues")) {
                    return leads(s, i + 1) ? new Head(from, i + 1, null) : null;
                }
            }
        }
        boolean may = s.in(from) && at <= s.lastOffice && s.has(from, OFFICE_HEAD | OFFICE_MOD | FIELD) && s.at(from).word();
        FoundOffice plural = may ? offices.parse(s, from, false) : null;
        if (plural == null || !plural.plural()) {
            return null;
        }
        int link = leads(s, plural.complement()) ? plural.complement() : plural.to();
        return leads(s, link) ? new Head(from, link, plural.office()) : null;
    }

    /** Whether what follows tells of which country somebody is. */
    static boolean leads(Sent s, int i) {
        return s.is(i, "of") || s.is(i, "from");
    }

    /** {@code of Chile (A), Peru (B) and Kenya (C)}, {@code from Chile, A, and Peru, B}: each name behind its country. */
    private List<Party> each(Sent s, int at, Head head) {
        List<Party> out = new ArrayList<>();
        int i = head.link() + 1;
        while (out.size() < MOST) {
            int start = leads(s, i) ? i + 1 : i;
            Sent.Hit hit = Envoys.country(s, start);
            boolean bracket = hit != null && s.is(hit.end(), "(");
            boolean country = hit != null && !hit.possessive() && (hit.kind().equals("country") ? bracket || s.is(hit.end(), ",") : bracket && !hit.kind().equals("demonym"));
            FoundName name = country && s.in(hit.end() + 1) ? names.parse(s, titled.honorifics(s, hit.end() + 1), true) : null;
            if (name == null || name.words() < 2 || bracket && !s.is(name.to(), ")")) {
                break;
            }
            int to = bracket ? name.to() + 1 : name.to();
            out.add(party(s, head, new int[] {start, hit.end()}, name, out.isEmpty() ? at : i, to));
            i = joint(s, to);
            if (i == to) {
                break;
            }
        }
        return out;
    }

    /** From and to of each country of the list that begins at a token. */
    private static List<int[]> countries(Sent s, int start) {
        List<int[]> out = new ArrayList<>();
        int i = start;
        while (out.size() < MOST) {
            int from = s.is(i, "the") ? i + 1 : i;
            Sent.Hit hit = s.in(from) ? s.hits[from] : null;
            if (hit == null || !hit.kind().equals("country") || hit.possessive()) {
                break;
            }
            out.add(new int[] {i, hit.end()});
            i = joint(s, hit.end());
            if (i == hit.end()) {
                break;
            }
        }
        return out;
    }

    private static int joint(Sent s, int i) {
        int j = s.is(i, ",") ? i + 1 : i;
        return s.is(j, "and") ? j + 1 : j;
    }

    private List<Party> people(Sent s, int at, Head head, List<int[]> countries) {
        int i = countries.get(countries.size() - 1)[1];
        List<Party> out = new ArrayList<>();
        // the presidents of Chile and Peru Ana Vale and Bo Hart, but not of Chile and Peru to agree
        i = s.is(i, ",") ? i + 1 : i;
        for (int[] country : countries) {
            @Nullable FoundName name = s.in(i) ? names.parse(s, titled.honorifics(s, i), true) : null;
            if (name == null || name.words() < 2) {
                return List.of();
            }
            out.add(party(s, head, country, name, out.isEmpty() ? at : name.from(), name.to()));
            i = joint(s, name.to());
            if (i == name.to() && out.size() < countries.size()) {
                return List.of();
            }
        }
        return out;
    }

    /** Whether nobody is meant by name: two presidents, or leaders, are often those told of before. */
    private static boolean apart(Office office, int countries) {
        return !office.head().startsWith("leader") && (countries > 2 || countries == 2 && (office.head().startsWith("representative") || office.head().startsWith("official")));
    }

    /** {@code the Foreign Ministers of Chile, Peru and Kenya}: one party of several countries. */
    private static List<Party> group(Sent s, int at, Head head, List<int[]> countries) {
        int last = countries.get(countries.size() - 1)[1];
        int to = s.is(last, "governments") ? last + 1 : last;
        Span words = s.span(head.from(), to);
        return List.of(new Party(at, to, new Mention(MentionKind.GROUP, s.span(at, to), OfficeText.squeeze(words.of(s.text)), words, List.of(), null, true, false)));
    }

    /** Of a country, from and to, and a name the person whose words are the tokens {@code from} to {@code to}. */
    private static Party party(Sent s, Head head, int[] country, FoundName name, int from, int to) {
        String side = Objects.requireNonNull(Envoys.country(s, country[0])).side();
        Office one = head.office();
        List<Office> own = List.of();
        if (one != null) {
            List<Span> parts = List.of(s.span(head.from(), head.link() + 1), s.span(country[0], country[1]));
            own = Lists.single(List.of(OfficeText.like(s, one, parts, side)));
        }
        return Lists.person(s, from, to, name, own, side);
    }
}
