package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Reads those who hold one office in several countries, told side by side: {@code the prime ministers of Chile, Peru and Kenya, A, B and C}. */
final class Nations {
    private static final int MOST = 12;
    private final OfficeParser offices;
    private final NameParser names;
    private final Titled titled;

    Nations(OfficeParser offices, NameParser names, Titled titled) {
        this.offices = offices;
        this.names = names;
        this.titled = titled;
    }

    /** The persons, each with the office in his country; empty where there are not as many names as countries. */
    List<Party> parse(Sent s, int at) {
        int from = s.has(at, DET) ? at + 1 : at;
        boolean may = s.in(from) && at <= s.lastOffice && s.has(from, OFFICE_HEAD | OFFICE_MOD | FIELD) && s.at(from).word();
        OfficeParser.Found plural = may ? offices.parse(s, from, false) : null;
        if (plural == null || !plural.plural()) {
            return List.of();
        }
        int of = plural.complement();
        List<int[]> countries = s.is(of, "of") ? countries(s, of + 1) : List.of();
        return countries.size() < 2 ? List.of() : people(s, at, plural, countries);
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

    private List<Party> people(Sent s, int at, OfficeParser.Found plural, List<int[]> countries) {
        int i = countries.get(countries.size() - 1)[1];
        if (!s.is(i, ",")) {
            return List.of();
        }
        List<Party> out = new ArrayList<>();
        i++;
        for (int[] country : countries) {
            NameParser.@Nullable Name name = s.in(i) ? names.parse(s, titled.honorifics(s, i), true) : null;
            if (name == null || name.words() < 2) {
                return List.of();
            }
            int from = out.isEmpty() ? at : name.from();
            Span span = new Span(s.at(name.from()).start(), s.at(name.to() - 1).baseEnd());
            Office one = plural.office();
            List<Span> parts = List.of(s.span(plural.from(), plural.complement() + 1), s.span(country[0], country[1]));
            String side = s.hits[s.is(country[0], "the") ? country[0] + 1 : country[0]].side();
            Office own = Lists.single(List.of(new Office(OfficeText.words(s.text, parts), parts, side, one.channel(), one.head(), false, one.former()))).get(0);
            out.add(new Party(from, name.to(), new Mention(MentionKind.PERSON, s.span(from, name.to()), OfficeText.squeeze(span.of(s.text)), span, List.of(own), side, false, false)));
            i = joint(s, name.to());
            if (i == name.to() && out.size() < countries.size()) {
                return List.of();
            }
        }
        return out;
    }
}
