package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Nameless;
import org.readout.annotate.parties.OfficeText;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** Posts within an item of a list of those present: {@code A, President, Press Club} is that club's president. */
public final class RollPosts {
    private RollPosts() {
    }

    /** Gives the item's person the offices told before his name, and the last of his posts the body told behind it. */
    public static void complete(Sent s) {
        Party person = null;
        List<Party> offices = new ArrayList<>();
        for (int i = 0; i < s.size() && person == null; i++) {
            Party p = s.parties[i];
            person = p != null && p.mention().kind() == MentionKind.PERSON ? p : null;
            if (p != null && p.mention().kind() == MentionKind.OFFICE && !p.mention().plural()) {
                offices.add(p);
            }
        }
        person = person == null || offices.isEmpty() ? person : holder(s, person, offices);
        Mention m = person == null ? null : person.mention();
        int comma = person == null ? 0 : s.is(person.to() - 1, ",") ? person.to() - 1 : person.to();
        if (m == null || m.offices().isEmpty() || !s.is(comma, ",")) {
            return;
        }
        Office last = m.offices().get(m.offices().size() - 1);
        int end = state(s, body(s, comma + 1));
        if (end <= comma + 1 || last.text().indexOf(',') >= 0) {
            return;
        }
        List<Office> held = new ArrayList<>(m.offices().subList(0, m.offices().size() - 1));
        held.add(within(s, last, s.span(comma + 1, end), side(s, comma + 1, end)));
        Party more = s.is(end, "and") && s.in(end + 1) ? s.parties[end + 1] : null;
        if (more != null && more.mention().kind() == MentionKind.OFFICE && !more.mention().plural()) {
            // Mayor A, Lae, NY and Mayors Union President
            held.addAll(more.mention().offices());
            end = more.to();
        }
        for (int i = comma; i < end; i++) {
            s.parties[i] = null;
        }
        s.parties[person.from()] = with(s, m, person.from(), end, held);
    }

    /** {@code Secretary of Ports - A}, {@code Secretary of Ports and Minister of Trade - A}: an item names one person. */
    private static Party holder(Sent s, Party person, List<Party> offices) {
        Mention m = person.mention();
        List<Office> held = new ArrayList<>();
        offices.forEach(p -> held.addAll(p.mention().offices()));
        held.addAll(m.offices());
        offices.forEach(p -> s.parties[p.from()] = null);
        s.parties[person.from()] = null;
        int from = offices.get(0).from();
        Party whole = with(s, m, from, person.to(), held);
        s.parties[from] = whole;
        return whole;
    }

    private static Party with(Sent s, Mention m, int from, int to, List<Office> held) {
        String side = m.side() == null ? Nameless.sideOf(held) : m.side();
        return new Party(from, to, new Mention(m.kind(), s.span(from, to), m.name(), m.nameSpan(), held, side, m.plural(), m.lead()));
    }

    private static Office within(Sent s, Office office, Span body, @Nullable String side) {
        List<Span> parts = new ArrayList<>(office.parts());
        parts.add(body);
        String text = office.text() + ", " + OfficeText.squeeze(body.of(s.text));
        return new Office(text, parts, office.side() == null ? side : office.side(), office.channel(), office.head(), false, office.former());
    }

    private static @Nullable String side(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.hits[i] != null && s.hits[i].side() != null) {
                return s.hits[i].side();
            }
        }
        return null;
    }

    /** Past the name of a body that ends the item or stands before its next comma; {@code from} if there is none. */
    private static int body(Sent s, int from) {
        boolean interim = s.is(from, "a.i.") || s.is(from, "ad") && s.is(from + 1, "interim");
        int comma = s.is(from, "ad") ? from + 2 : from + 1;
        if (interim && s.is(comma, ",")) {
            int past = body(s, comma + 1);
            return past > comma + 1 ? past : from;
        }
        int i = s.is(from, "the") ? from + 1 : from;
        int first = i;
        boolean word = false;
        while (s.in(i) && part(s, i)) {
            Party p = s.parties[i];
            boolean named = p != null && p.mention().kind() == MentionKind.PERSON && !p.mention().offices().isEmpty();
            if (named || s.has(i, OFFICE_HEAD) && i == first) {
                return from;
            }
            word |= s.capital(i) && s.at(i).text().length() > 3 && s.at(i).text().indexOf('.') < 0 || s.hits[i] != null || s.at(i).allCapital();
            i++;
        }
        boolean ends = !s.in(i) || !s.at(i).word() && (!s.is(i, "-") || i == s.size() - 1);
        return ends && word && s.capital(first) ? i : from;
    }

    /** Past the letters of the state that a town is in: {@code Lae, NY}. */
    private static int state(Sent s, int end) {
        boolean letters = s.is(end, ",") && s.in(end + 1) && s.at(end + 1).allCapital() && s.at(end + 1).text().length() == 2 && s.at(end + 1).word();
        return letters && (!s.in(end + 2) || s.is(end + 2, "and") || s.is(end + 2, ",")) ? end + 2 : end;
    }

    private static boolean part(Sent s, int i) {
        boolean link = s.is(i, "of") || s.is(i, "for") || s.is(i, "the") || s.is(i, "and") || s.is(i, "&") || s.is(i, "on") || s.is(i, "in");
        return s.capital(i) && s.at(i).word() || link && (s.capital(i + 1) || s.is(i + 1, "the"));
    }
}
