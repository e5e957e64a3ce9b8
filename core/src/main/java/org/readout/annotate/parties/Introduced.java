package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Persons whom another phrase introduces: {@code his French counterpart, A}, {@code a delegation led by A}. */
final class Introduced {
    /** Who of another country is called so does what one does: {@code his Moldovan colleague A}. */
    private static final Set<String> COLLEAGUES = WordSet.of("colleague", "homologue", "peer", "interlocutor", "partner", "host");

    private static final Set<String> COMERS = WordSet.of("new", "newly", "recently", "incoming", "freshly", "just", "appointed", "elected", "installed", "sworn-in");

    private final PartyParser parser;
    private final Guide guide;

    Introduced(PartyParser parser, Guide guide) {
        this.parser = parser;
        this.guide = guide;
    }

    /** {@code his French counterpart, Foreign Minister A}: the person, of the side the adjective tells. */
    @Nullable Party counterpart(Sent s, int start, int from, Roster roster) {
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        int i = hit == null ? from : hit.end();
        while (s.has(i, OFFICE_MOD | FIELD) && !s.has(i, OFFICE_HEAD)) {
            i++;
        }
        boolean colleague = hit != null && hit.kind().equals("demonym") && COLLEAGUES.contains(s.in(i) ? s.at(i).lower() : "");
        if (start == from || !colleague && !s.is(i, "counterpart") && !(s.is(i, "opposite") && s.is(i + 1, "number"))) {
            return null;
        }
        i += s.is(i, "opposite") ? 2 : 1;
        Sent.Hit whence = hit == null && (s.is(i, "from") || s.is(i, "of")) ? country(s, i + 1) : null;
        i = whence == null ? i : whence.end();
        hit = whence == null ? hit : whence;
        int fresh = newcomer(s, s.is(i, "and") || s.is(i, ",") ? i + 1 : i);
        int name = fresh > 0 ? fresh : s.is(i, ",") ? i + 1 : i;
        boolean fronted = name > i && (s.is(start - 1, "with") || s.is(start - 1, "alongside")) && (start <= 3 || opens(s, start));
        Party named = s.in(name) ? parser.person(s, name, s.has(name, DET) ? name + 1 : name, roster) : null;
        String side = hit == null ? null : hit.side();
        // together with her Norlandic counterpart, A met B: who met him is another
        boolean other = fronted && named != null && (s.has(named.to(), VERB | BE | HAVE | MODAL | ADVERB) || s.is(named.to(), "also"));
        if (named == null || other || named.mention().kind() != MentionKind.PERSON) {
            Span words = s.span(from, i);
            return new Party(start, i, new Mention(MentionKind.OFFICE, s.span(start, i),
                    OfficeText.squeeze(words.of(s.text)), words, List.of(), side, false, false));
        }
        Mention m = named.mention();
        return new Party(start, named.to(),
                new Mention(m.kind(), s.span(start, named.to()), m.name(), m.nameSpan(), m.offices(),
                        m.side() == null ? side : m.side(), false, false));
    }

    /** {@code At the talks on Monday with her Norlandic counterpart, A said}: whether nothing but phrases without a verb stands before, which then goes on with who acts. */
    private static boolean opens(Sent s, int start) {
        return (s.has(0, PREP) || s.is(0, "following")) && Clauses.phrase(s, 1, start);
    }

    /** The country that is named at token {@code i}, with or without its article. */
    private static Sent.@Nullable Hit country(Sent s, int i) {
        Sent.Hit hit = s.is(i, "the") && s.in(i + 1) ? s.hits[i + 1] : s.in(i) ? s.hits[i] : null;
        return hit != null && hit.kind().equals("country") && !hit.possessive() ? hit : null;
    }

    /** {@code his counterpart and the new Chancellor, A}: one who has come into an office is no second person; where the office begins, or -1. */
    private static int newcomer(Sent s, int i) {
        int country = s.has(i, DET) ? i + 1 : i;
        Sent.Hit hit = s.in(country) ? s.hits[country] : null;
        int k = hit == null ? country : hit.end();
        int from = k;
        while (s.in(k) && COMERS.contains(s.at(k).lower())) {
            k++;
        }
        return k > from && s.has(i, DET) && s.has(k, OFFICE_HEAD | OFFICE_MOD | FIELD) ? k : -1;
    }

    /** A delegation "led by" somebody stands for that person. */
    Party led(Sent s, Party group, Roster roster) {
        int at = Delegations.head(s, group, guide);
        if (at < 0) {
            return group;
        }
        int from = s.has(at, DET | POSS) ? at + 1 : at;
        Party head = parser.person(s, at, from, roster);
        if (head == null) {
            return group;
        }
        Mention m = head.mention();
        String side = m.side() != null ? m.side() : group.mention().side();
        List<Office> offices = s.has(at, POSS) && m.offices().size() == 1 ? List.of(of(s, m.offices().get(0), group, at)) : m.offices();
        Mention mention = new Mention(m.kind(), s.span(group.from(), head.to()), m.name(), m.nameSpan(), offices,
                side, false, true);
        return new Party(group.from(), head.to(), mention);
    }

    /** {@code a delegation of the Press Club led by its Chairman A}: whose the office is stands before. */
    private static Office of(Sent s, Office office, Party group, int end) {
        int of = group.from();
        while (of < group.to() && !s.is(of, "of")) {
            of++;
        }
        int to = Math.min(group.to(), end);
        if (!office.bare() || office.side() != null || of + 1 >= to) {
            return office;
        }
        return OfficeText.with(s, office, s.span(of, to), group.mention().side());
    }
}
