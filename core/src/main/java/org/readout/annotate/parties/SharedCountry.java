package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Gives both of two people the country told behind the second: {@code President A and Vice-President B of Norland}. */
public final class SharedCountry {
    private static final Set<String> RECIPROCAL = WordSet.of("met", "meet", "talked", "spoke", "held", "hold", "discussed", "discuss", "had", "have", "exchanged", "agreed", "conferred", "signed",
            "reaffirmed", "affirmed", "announced", "launched", "witnessed", "welcomed", "reviewed", "shared", "underscored", "emphasized", "committed", "co-hosted", "co-chaired");
    /** How many tokens behind them it is told what they do. */
    private static final int NEAR = 4;

    private SharedCountry() {
    }

    public static void share(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            Party second = s.parties[i];
            if (second != null && second.mention().kind() == MentionKind.GROUP) {
                inOrder(s, second);
            }
            Party first = second != null && s.is(i - 1, "and") ? s.partyEnding(i - 1) : null;
            Span wife = first == null ? null : wife(s, second);
            Span tail = wife != null || first == null || facing(s, first, second) ? wife : tail(second.mention());
            if (tail != null && open(first.mention()) && country(s, tail) && other(first.mention(), second.mention())) {
                s.parties[first.from()] = with(s, first, tail, second.mention().side());
            }
        }
    }

    /** {@code his Norlandic and Chilean counterparts, A and B}: as many names as countries, in their order. */
    private static void inOrder(Sent s, Party group) {
        List<String> sides = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            if (s.hits[i] != null && s.hits[i].side() != null && s.hits[i].end() <= group.to() && !s.hits[i].possessive()) {
                sides.add(s.hits[i].side());
            }
        }
        List<Party> names = new ArrayList<>();
        int at = s.is(group.to(), ",") ? group.to() + 1 : group.to();
        while (s.in(at) && s.parties[at] != null && s.parties[at].mention().kind() == MentionKind.PERSON && s.parties[at].mention().side() == null && s.parties[at].mention().offices().isEmpty()) {
            names.add(s.parties[at]);
            at = Joints.joins(s, Joints.comma(s, s.parties[at].to()));
        }
        // in a meeting with Norlandic firms, Mr Rowan said
        boolean speaks = names.size() == 1 && s.is(group.to(), ",") && Clauses.startsClause(s, names.get(0));
        for (int k = 0; k < names.size() && names.size() == sides.size() && !speaks; k++) {
            Party p = names.get(k);
            s.parties[p.from()] = new Party(p.from(), p.to(), p.mention().withSide(sides.get(k)));
        }
    }

    /** {@code President A and Prime Minister B of Norland met}: those who face each other are of two countries. */
    private static boolean facing(Sent s, Party first, Party second) {
        if (s.is(first.from() - 1, "between")) {
            return true;
        }
        for (int i = second.to(); i < second.to() + NEAR && s.in(i); i++) {
            if (RECIPROCAL.contains(s.at(i).lower())) {
                return Clauses.opens(s, first.from());
            }
        }
        return false;
    }

    /** The words behind a name that its office is split by, or null. */
    private static @Nullable Span tail(Mention m) {
        for (Office office : m.kind() == MentionKind.PERSON ? m.offices() : List.<Office>of()) {
            Span last = office.parts().get(office.parts().size() - 1);
            if (office.side() != null && office.parts().size() == 2 && last.start() > m.nameSpan().end()) {
                return last;
            }
        }
        return null;
    }

    /** {@code President A and First Lady B of Norland}: the words behind her name that tell his country too, or null. */
    private static @Nullable Span wife(Sent s, Party party) {
        Mention m = party.mention();
        int name = s.is(party.from(), "first") ? party.from() + 1 : party.from();
        boolean styled = s.is(name, "lady") && name > party.from() || s.is(name, "mrs") || s.is(name, "mrs.") || s.is(name, "madame");
        int of = party.from();
        while (of < party.to() && s.at(of).start() < m.nameSpan().end()) {
            of++;
        }
        boolean told = styled && m.kind() == MentionKind.PERSON && m.side() != null && m.offices().isEmpty() && of < party.to() && s.is(of, "of");
        return told ? s.span(of, party.to()) : null;
    }

    private static boolean country(Sent s, Span tail) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() > tail.start() && s.at(i).end() <= tail.end() && s.hits[i] != null) {
                return s.hits[i].kind().equals("country");
            }
        }
        return false;
    }

    /** Two who hold one office are of two countries. */
    private static boolean other(Mention first, Mention second) {
        return first.offices().stream().noneMatch(a -> second.offices().stream().anyMatch(b -> b.text().startsWith(a.text())));
    }

    /** Whether the offices of a person stand before his name and tell no country. */
    private static boolean open(Mention m) {
        return m.kind() == MentionKind.PERSON && m.side() == null && !m.offices().isEmpty() && m.span().end() == m.nameSpan().end()
                && m.offices().stream().allMatch(o -> o.side() == null && o.bare());
    }

    private static Party with(Sent s, Party party, Span tail, @Nullable String side) {
        Mention m = party.mention();
        List<Office> held = new ArrayList<>();
        m.offices().forEach(o -> held.add(OfficeText.with(s, o, tail, side)));
        return new Party(party.from(), party.to(), new Mention(m.kind(), m.span(), m.name(), m.nameSpan(), held, side, m.plural(), m.lead()));
    }
}
