package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.FoundName;
import org.readout.annotate.words.FoundOffice;
import org.readout.annotate.words.Sent.Hit;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Makes parties that no personal name tells: holders of an office, peers, states and bodies. */
public final class Nameless {
    private static final Set<String> PEERS = WordSet.of("duke", "duchess", "earl", "countess", "marquess", "viscount", "marchioness", "viscountess");
    private static final Set<String> ROYALS = WordSet.of("prince of", "princess of");

    /** Dukes and earls without another country are those of the one state whose peers still take part in its contact. */
    private static final String PEERAGE = "GB";

    private static final Set<String> GENERAL = WordSet.of("general", "executive", "major");

    /** Ranks and callings that many hold, so that one without an article denotes nobody: {@code General Order 4}. */
    private static final Set<String> MANY = WordSet.of("general", "executive", "major", "justice", "partner", "student", "commander", "fellow", "captain", "colonel");

    private static final Set<String> RULERS = WordSet.of("government", "leadership", "parliament", "authorities");
    /** In tokens. */
    private static final int LONGEST_RULE = 8;
    private static final Set<String> JOURNEYS = WordSet.of("visit", "visits", "trip", "trips", "travel", "tour", "journey");
    /** At most so many words tell what visit it is. */
    private static final int DESCRIBING = 5;

    private final Guide guide;
    private final OfficeParser offices;
    private final Bodies bodies;

    Nameless(Guide guide, OfficeParser offices) {
        this.bodies = new Bodies(guide);
        this.offices = offices;
        this.guide = guide;
    }

    /**
     * The holder of the offices over tokens {@code from} to {@code to}. {@code The Duke of Edinburgh}, later {@code the
     * Duke}: a peerage with its place is the name of a person.
     */
    @Nullable Party holder(Sent s, int start, int from, int to, List<Office> held, Roster roster) {
        Office last = held.get(held.size() - 1);
        Span tail = Styles.shared(s, to, last);
        if (tail != null) {
            return couple(s, start, to, OfficeText.with(s, last, tail, Styles.side(s, to, tail)));
        }
        String words = last.text().toLowerCase(Locale.ROOT);
        boolean place = words.startsWith(last.head() + " of ");
        boolean royal = ROYALS.stream().anyMatch(words::startsWith);
        if (!royal && (!PEERS.contains(last.head()) || !place && !(words.equals(last.head()) && roster.knows(last.head())))) {
            return unnamed(s, start, from, held.size() == 1 ? List.of(whose(s, start, last, to)) : held, false, to);
        }
        if (royal && (s.is(start, "a") || s.at(to - 1).possessive())) {
            return null;
        }
        int first = to - last.text().split(" ").length;
        int end = first + 1;
        // a seat is one word: Duke of Kent, whatever stands large behind it
        while (end < to && !s.at(end - 1).possessive() && !(end > first + 2 && s.is(end - 2, "of") || end > first + 3 && s.is(end - 2, "the"))) {
            end++;
        }
        Span name = s.base(first, end);
        return new Party(start, end, new Mention(MentionKind.PERSON, s.span(start, end), OfficeText.squeeze(name.of(s.text)),
                name, List.of(), last.side() == null && !royal ? PEERAGE : last.side(), false, false));
    }

    /** {@code the Prince of Wales and Prime Minister A}: a title of birth with its seat is a person, and no office of the next one. */
    static boolean titled(Office office) {
        String words = office.text().toLowerCase(Locale.ROOT);
        return ROYALS.stream().anyMatch(words::startsWith) || PEERS.contains(office.head()) && words.startsWith(office.head() + " of ");
    }

    /** One of a couple that shares the name of its country or seat. */
    private static Party couple(Sent s, int start, int to, Office title) {
        boolean peer = PEERS.contains(title.head()) || title.head().equals("prince") || title.head().equals("princess");
        Span words = title.parts().get(0);
        String side = title.side() == null && peer ? PEERAGE : title.side();
        return new Party(start, to, new Mention(peer ? MentionKind.PERSON : MentionKind.OFFICE, s.span(start, to), title.text(), words,
                peer ? List.of() : List.of(title), side, false, false));
    }

    /** {@code both the President and Prime Minister of Chile}: the first office is of the country told behind the second. */
    private Office whose(Sent s, int start, Office first, int to) {
        boolean both = s.is(start, "both") || s.is(start - 1, "both");
        int next = s.is(to + 1, "the") ? to + 2 : to + 1;
        boolean pair = first.bare() && s.is(to, "and") && s.in(next) && s.has(start, DET) && (both || next == to + 1);
        FoundOffice second = pair ? offices.parse(s, next, false) : null;
        int of = second == null ? -1 : second.complement();
        int place = s.is(of + 1, "the") ? of + 2 : of + 1;
        Sent.Hit hit = of > 0 && s.is(of, "of") && s.in(place) ? s.hits[place] : null;
        boolean country = hit != null && hit.kind().equals("country") && hit.end() == second.to() && first.side() == null;
        if (!country) {
            return first;
        }
        return OfficeText.with(s, first, s.span(of, second.to()), hit.side());
    }

    @Nullable Party unnamed(Sent s, int start, int from, List<Office> held, boolean plural, int to) {
        boolean foreign = s.zone == Zone.TITLE && sideOf(held) != null;
        boolean definite = s.has(start, DET) && !s.is(start, "a") && !s.is(start, "an") || s.has(start, POSS);
        boolean small = !s.capital(start) || !s.capital(to - 1);
        boolean owned = held.stream().anyMatch(o -> !o.bare());
        if (!definite && (small && !owned || s.is(start, "a") || s.is(start, "an")) || s.at(to - 1).possessive() && !((definite || s.zone == Zone.TITLE && start == 0) && talks(s, to) || foreign && journey(s, to))) {
            return null;
        }
        boolean country = held.get(held.size() - 1).head().equals("member") && (s.is(to, "states") || s.is(to, "state") || s.is(to, "countries") || s.is(to, "country"));
        // Major decisions: no major, but the first word of a sentence
        boolean first = to == 1 && start == 0 && GENERAL.contains(held.get(0).head());
        boolean adjective = country || (first || !s.capital(to - 1)) && s.has(to, COMMON) && !s.capital(to)
                && !s.has(to, VERB | PREP | CONJ | BE | HAVE | MODAL | ADVERB | SUBORD | REL | DET);
        boolean title = s.capital(to) && s.has(to, EVENT) && s.zone == Zone.BODY && (held.stream().allMatch(Office::bare) || GENERAL.contains(held.get(held.size() - 1).head()));
        boolean event = title || s.has(to, EVENT) && s.has(start, POSS) && !s.capital(to);
        if ((adjective || event) && !plural) {
            return null;
        }
        Office last = held.get(held.size() - 1);
        boolean many = held.size() == 1 && MANY.contains(last.text().toLowerCase(Locale.ROOT));
        if (many && !plural && !definite && !s.is(to, "and") || last.head().equals("members") || last.head().equals("member") && !definite) {
            return null;
        }
        Span words = s.base(from, to);
        MentionKind kind = plural ? MentionKind.GROUP : MentionKind.OFFICE;
        int end = plural ? to : Brackets.past(s, to);
        return new Party(start, end, new Mention(kind, s.span(start, end), OfficeText.squeeze(words.of(s.text)), words,
                plural ? List.of() : held, sideOf(held), plural, false));
    }

    /** {@code the Vice President's meeting with A}, {@code the President's first official visit to B}: whose act it is. */
    static boolean talks(Sent s, int i) {
        if (s.has(i, EVENT) && s.is(i + 1, "with") || s.has(i + 1, EVENT) && s.is(i + 2, "with")) {
            return true;
        }
        return s.zone == Zone.BODY && s.at(i - 1).possessive() && journey(s, i);
    }

    private static boolean journey(Sent s, int i) {
        int k = s.in(i) && s.times[i] != null ? TimesBeside.past(s, i) : i;
        while (k < i + DESCRIBING && s.in(k) && s.at(k).word() && !s.is(k, JOURNEYS) && !s.has(k, PREP | DET | POSS | CONJ | BE | HAVE | MODAL)) {
            k++;
        }
        return s.is(k, JOURNEYS) && s.is(k + 1, "to");
    }

    /** The country told behind a name without an office: {@code Prince Claus of the Netherlands}, {@code Ana Vale of Norland}; null if none is. */
    static Sent.@Nullable Hit realm(Sent s, FoundName name) {
        int before = name.from() - 1;
        boolean royal = s.is(before, "prince") || s.is(before, "princess") || s.is(before, "sheikh") || s.is(before, "sheikha");
        int at = s.is(name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
        Sent.Hit hit = (royal || name.words() > 1 && s.zone == Zone.BODY) && s.is(name.to(), "of") && s.in(at) ? s.hits[at] : null;
        return hit != null && hit.kind().equals("country") && !hit.possessive() && !(s.capital(hit.end()) && s.at(hit.end()).word()) ? hit : null;
    }

    public static @Nullable String sideOf(List<Office> offices) {
        for (Office office : offices) {
            if (office.side() != null && !office.former()) {
                return office.side();
            }
        }
        return offices.isEmpty() ? null : offices.get(0).side();
    }

    /** {@code the government and people of Norland}: those who rule a country, told in small letters; null if none begins there. */
    static @Nullable Party government(Sent s, int from) {
        boolean rules = false;
        int of = from + 1;
        while (s.is(from, "the") && of < from + LONGEST_RULE && (s.is(of, RULERS) || s.is(of, "people") || s.is(of, "peoples") || of > from + 1 && (s.is(of, "and") || s.is(of, ",") || s.is(of, "the")))) {
            rules |= s.is(of, RULERS) && !s.capital(of);
            of++;
        }
        int at = s.is(of + 1, "the") ? of + 2 : of + 1;
        Sent.Hit hit = rules && s.is(of, "of") && s.in(at) ? s.hits[at] : null;
        boolean country = hit != null && hit.kind().equals("country") && !hit.possessive() && !(s.capital(hit.end()) && s.at(hit.end()).word());
        return country ? simple(s, from, hit.end(), MentionKind.BODY, false, hit.side()) : null;
    }

    /** A state or organisation as a party: {@code China}, {@code the United States}, {@code the Chinese government}. */
    @Nullable Party body(Sent s, int start, int from) {
        Sent.Hit hit = s.in(from) ? s.hits[from] : null;
        if (hit == null || hit.side() == null || hit.kind().equals("city") || hit.kind().equals("venue")) {
            return null;
        }
        int end = hit.end();
        boolean noun = guide.bodyNoun(s.in(end) ? s.at(end).lower() : "");
        if (hit.kind().equals("demonym") || hit.possessive()) {
            if (!noun) {
                return null;
            }
            end++;
        } else if (noun) {
            end++;
        }
        end = Math.max(end, council(s, hit));
        end = end > hit.end() && s.capital(end - 1) && !s.at(end - 1).possessive() ? bodies.tail(s, end) : end;
        int of = s.is(end, "of") ? s.is(end + 1, "the") ? end + 2 : end + 1 : end;
        boolean owned = of > end && !hit.place() && s.in(of) && s.hits[of] != null && s.hits[of].place() && !s.hits[of].possessive();
        Party body = simple(s, start, owned ? s.hits[of].end() : end, MentionKind.BODY, false, hit.side());
        return hit.place() && end == hit.end() ? body : lettered(s, body);
    }

    /** {@code the Harbour Council (HC) hosted}: the letters in brackets are the body's own. */
    private static Party lettered(Sent s, Party body) {
        int at = body.to();
        boolean letters = s.is(at, "(") && s.in(at + 1) && s.at(at + 1).allCapital() && s.is(at + 2, ")") && !s.has(at + 3, PREP) && !(s.is(at + 3, "and") && s.is(body.from() - 1, "in"));
        return letters ? new Party(body.from(), at + 3, body.mention()) : body;
    }

    /** {@code White House Competition Council}: past a body that is told with the one it belongs to. */
    private int council(Sent s, Sent.Hit hit) {
        int i = hit.end();
        boolean own = !hit.place() && !hit.possessive() && !hit.kind().equals("demonym");
        while (own && i < hit.end() + 4 && s.capital(i) && s.at(i).word() && s.hits[i] == null && s.has(i, COMMON | FIELD) && !s.has(i, OFFICE_HEAD | OFFICE_MOD | EVENT)) {
            i++;
            if (guide.isBody(s.at(i - 1)) && !s.capital(i)) {
                return i;
            }
        }
        return hit.end();
    }

    public static Party simple(Sent s, int from, int to, MentionKind kind, boolean plural) {
        return simple(s, from, to, kind, plural, null);
    }

    public static Party simple(Sent s, int from, int to, MentionKind kind, boolean plural, @Nullable String side) {
        Span span = s.span(from, to);
        return new Party(from, to,
                new Mention(kind, span, OfficeText.squeeze(span.of(s.text)), span, List.of(), side, plural, false));
    }
}
