package org.readout.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Telling;
import org.readout.model.Zone;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Tells for whom those act whose own words do not say it, from the outlet and from whom they meet. */
final class Sides {
    /** Offices that a government has one of: a second holder in one report is another country's. */
    private static final Set<String> SINGLE = WordSet.of("president", "minister", "chancellor", "premier", "adviser", "advisor", "secretary", "speaker");
    private static final Set<String> ENVOYS = WordSet.of("ambassador", "commissioner", "nuncio");
    private static final Set<String> ROYAL = WordSet.of("king", "queen", "sultan", "emir", "amir", "prince", "princess", "emperor");
    /** Heads that societies and firms have too. */
    private static final Set<String> PRIVATE = WordSet.of("chairman", "chair", "chairperson", "chairwoman", "director", "president", "founder", "ceo", "manager",
            "head", "chief", "member", "editor", "professor", "partner", "officer", "economist", "owner", "coordinator", "dean", "rector");
    private static final Set<String> STATE = WordSet.of("ministry", "department", "committee", "assembly", "parliament", "council", "bureau", "cabinet",
            "commission", "government", "party", "army", "secretariat", "delegation", "court", "presidium", "office", "staff", "republic", "state",
            "administration", "agency", "authority", "senate", "house", "province", "canton", "forces", "police", "navy", "embassy");
    /** Ranks at an embassy that are told without it: an outlet's own people are told by other offices. */
    private static final Set<String> DIPLOMATS = WordSet.of("first secretary", "second secretary", "third secretary", "minister counsellor", "minister-counsellor", "counsellor", "deputy head of mission",
            "deputy chief of mission", "political counsellor", "defence attaché", "military attaché", "military attache", "charge d'affaires", "chargé d'affaires");
    /** Acts of a guest. */
    private static final Set<Telling> CALLS = Set.of(Telling.CALL_ON, Telling.PAID, Telling.AUDIENCE);
    /** In UTF-16 units: nobody with whom talks take place is told farther behind them. */
    private static final int OTHERS = 40;
    private static final Pattern WITH = Pattern.compile("(?: take place| will take place| were held| are planned| is planned)? with (?:the )?");
    private final @Nullable String home;
    private final States states;
    private final Places places;
    private final Set<Person> settled = new HashSet<>();
    private @Nullable String where;
    /** Whether the report tells of another country's envoy: else one told by his title alone is the outlet's. */
    private boolean envoys;
    private final Guests guests;
    private final Set<Person> assumed = new HashSet<>();
    /** The country where each act takes place, act by act; null where none is told. */
    private final List<@Nullable String> scenes = new ArrayList<>();

    Sides(@Nullable String home, States states, Places places, Guests guests) {
        this.places = places;
        this.home = home;
        this.states = states;
        this.guests = guests;
    }

    /** An office told without a country is the outlet's own, unless it cannot be; then it is the guest's. Gives those who travel. */
    Visitors byOffice(List<Person> persons, Annotations annotations, Map<Span, List<Person>> found) {
        guests.count(persons);
        Visitors visitors = new Visitors(annotations, found, places, home);
        byCounterpart(annotations, found);
        envoys = annotations.mentions().stream().anyMatch(m -> m.side() != null && !m.side().equals(home) && m.offices().stream().anyMatch(o -> ENVOYS.contains(o.head())));
        List<Person> order = persons.stream().sorted(Comparator.comparing(p -> p.evidence.get(0))).toList();
        Set<String> taken = new HashSet<>();
        for (Person p : order) {
            boolean called = p.kind == MentionKind.PERSON && states.foreign(home, p.name);
            // an office that another sentence tells with its country
            p.side = p.side == null ? p.offices.stream().map(Office::side).filter(o -> o != null).findFirst().orElse(null) : p.side;
            if (p.side == null && visitors.stranger(p) && p.offices.isEmpty()) {
                p.side = guests.of(p);
            }
            if (p.side == null && (called || p.offices.stream().anyMatch(Sides::official))) {
                boolean foreign = called || abroad(p, taken);
                boolean beside = called && !visitors.coming(p) && !abroad(p, taken);
                String guest = beside ? guests.beside(p) : foreign || visitors.coming(p) ? guests.of(p) : home;
                p.side = guest == null && !foreign && !visitors.stranger(p) ? home : guest == null || !guest.equals(visitors.goal(p)) ? guest : null;
                assumed.add(p);
            }
            if (p.side != null && p.side.equals(home)) {
                p.offices.forEach(o -> taken.add(o.text().toLowerCase(Locale.ROOT)));
            }
        }
        return visitors;
    }

    /** Whether an office is of a state, as far as its words tell: not the chair of some society. */
    private static boolean official(Office office) {
        if (office.bare() || !PRIVATE.contains(office.head())) {
            return true;
        }
        for (String word : Folding.words(office.text().toLowerCase(Locale.ROOT))) {
            if (STATE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A second President, an envoy, a king in a report of a republic: their country is not the outlet's. */
    private boolean abroad(Person p, Set<String> taken) {
        return !p.firm() && p.offices.stream().anyMatch(o -> "embassy".equals(o.channel()) && !sent(o) && !(o.text().equals("Ambassador") && !envoys)
                || DIPLOMATS.contains(o.text().toLowerCase(Locale.ROOT)) || states.lacks(home, o.text())
                || !"president".equals(o.head()) && states.lacks(home, o.head())
                || SINGLE.contains(o.head()) && taken.contains(o.text().toLowerCase(Locale.ROOT))
                || ROYAL.contains(o.head()) && !states.lacks(home, "president"));
    }

    /** Where the outlet's own envoy among those who meet is sent; {@code otherwise} if there is none. */
    private @Nullable String posted(Set<Person> parties, @Nullable String otherwise) {
        for (Person p : parties) {
            for (Office o : p.side != null && p.side.equals(home) ? p.offices : List.<Office>of()) {
                if ("embassy".equals(o.channel()) && sent(o)) {
                    return whither(o);
                }
            }
        }
        return otherwise;
    }

    /** {@code his counterpart Ann Lowe}: whoever has a counterpart is of another country. */
    private void byCounterpart(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        for (Mention m : annotations.mentions()) {
            if (m.kind() == MentionKind.PERSON && Counterparts.told(text, m)) {
                found.getOrDefault(m.span(), List.of()).stream().filter(p -> p.side == null).forEach(p -> p.side = Counterparts.facing(annotations, found, m, guests.of(p), home));
            }
        }
    }

    /** Whether an envoy is sent to another country: the outlet's own is, whom no other country's name stands before. */
    private boolean sent(Office office) {
        String whither = whither(office);
        return whither != null && !whither.equals(home);
    }

    private @Nullable String whither(Office office) {
        int to = office.text().indexOf(" to ");
        String whither = to < 0 ? "" : office.text().substring(to + 4).replaceFirst("^the ", "");
        Place place = places.get(whither.split(" and |, ")[0]);
        return place == null ? null : place.side();
    }

    /** Those who meet are of two sides: who is only assumed to be of the first one's side is the guest. */
    void byActs(Annotations annotations, Map<Span, List<Person>> found) {
        int journey = -1;
        List<Runnable> headlines = new ArrayList<>();
        for (ActMention act : annotations.acts()) {
            Set<Person> before = new HashSet<>();
            Set<Person> parties = parties(act, found, before);
            Place place = act.placeName() == null ? null : places.get(act.placeName());
            // of several countries on one journey none is where somebody is met
            boolean several = place != null && place.side() != null && act.kind() == Kind.VISIT && journey == act.sentence() && !place.side().equals(where);
            journey = act.kind() == Kind.VISIT ? act.sentence() : journey;
            // where they meet now says nothing of those who met before
            boolean recalled = act.embedded() && place == null && act.time() != null || (act.embedded() || act.kind() == Kind.CALL || Guests.summit(annotations.readout().text(), act)) && Guests.leaders(parties);
            String stay = where;
            where = recalled ? null : posted(parties, several ? null : place != null && place.side() != null ? place.side() : where);
            if (parties.size() == 1 && act.kind() == Kind.VISIT && place != null && place.side() != null && !place.side().equals(home)) {
                // who is assumed to be of the outlet's side and goes abroad is so: those he meets there are not
                parties.stream().filter(p -> p.side != null && p.side.equals(home)).forEach(assumed::remove);
            }
            boolean others = act.open() && before.isEmpty() && (act.unowned() && !between(annotations.readout().text(), act) || with(annotations.readout().text(), act));
            if (others && where != null && !where.equals(home)) {
                // talks on a journey, told only by whom with
                parties.stream().filter(p -> assumed.contains(p) && !p.offices.isEmpty() && settled.add(p)).forEach(p -> p.side = where);
            }
            if (parties.size() > 1 && home != null && !(act.kind() == Kind.VISIT && before.containsAll(parties)) && !gathering(act) && !act.same() && !others) {
                boolean met = act.actors().stream().anyMatch(a -> a.role() != Role.ATTENDEE && a.mention().span().start() > act.verb().end());
                Runnable parting = () -> part(List.copyOf(parties), met ? before : Set.of(), CALLS.contains(act.telling()));
                if (act.zone() == Zone.BODY) {
                    parting.run();
                } else {
                    headlines.add(parting);
                }
            }
            scenes.add(where);
            where = recalled ? stay : where;
        }
        // headlines leave out whose the people are: the text tells it before them
        headlines.forEach(Runnable::run);
    }

    /** Whether those who take part may be of any side: at a dinner, but not where one is told to receive the other with honours. */
    private static boolean gathering(ActMention act) {
        boolean honoured = act.telling() == Telling.HONOUR || act.telling() == Telling.AUDIENCE;
        return act.kind() == Kind.CONFERENCE || (act.kind() == Kind.CEREMONY || act.kind() == Kind.RECEPTION) && !honoured;
    }

    /** The country where each act takes place, or on a journey to which it is told; null where none is told. */
    List<@Nullable String> scenes() {
        return scenes;
    }

    /** Those between whom an act passes, and not who witnesses what they sign, who may be of either side; those told before its verb are added to {@code before}. */
    private static Set<Person> parties(ActMention act, Map<Span, List<Person>> found, Set<Person> before) {
        Set<Person> parties = new LinkedHashSet<>();
        boolean signed = act.actors().stream().anyMatch(a -> a.role() == Role.PRINCIPAL);
        for (Actor actor : act.actors()) {
            for (Person p : actor.role() == Role.ATTENDEE || actor.role() == Role.BEARER || actor.role() == Role.WITNESS && signed ? List.<Person>of() : found.getOrDefault(actor.mention().span(), List.of())) {
                if (p.kind == MentionKind.PERSON || p.kind == MentionKind.OFFICE && parties.stream().noneMatch(o -> twins(o, p))) {
                    parties.add(p);
                    if (actor.mention().span().start() < act.verb().start()) {
                        before.add(p);
                    }
                }
            }
        }
        return parties;
    }

    /** {@code The day ended with talks between A and B}: one is of the traveller's side. */
    private static boolean between(String text, ActMention act) {
        return behind(text, act).contains("between ");
    }

    /** {@code Talks with A and B will take place}: all are of the other side. */
    private static boolean with(String text, ActMention act) {
        return WITH.matcher(behind(text, act)).matches();
    }

    /** What stands between the verb and the first of those told, all behind it; nothing where they are far or before it. */
    private static String behind(String text, ActMention act) {
        int verb = act.verb().end();
        int first = act.actors().stream().mapToInt(a -> a.mention().span().start()).min().orElse(0);
        return first > verb && first - verb < OTHERS ? text.substring(verb, first) : "";
    }

    /** {@code President A, on the second day of his talks with the President}: nobody meets himself. */
    private static boolean twins(Person named, Person office) {
        return named.kind == MentionKind.PERSON && named.offices.stream().anyMatch(o -> o.bare() && o.text().equals(office.name));
    }

    /** Whose side is sure: told by words of his own, else that of whoever is told first; the one leader rather than an unnamed holder of an office. */
    private Person anchor(List<Person> parties) {
        Person first = parties.stream().filter(p -> p.side != null && !assumed.contains(p)).findFirst().orElse(parties.get(0));
        boolean untold = first.kind == MentionKind.OFFICE && home.equals(first.side) && first.offices.stream().allMatch(o -> o.side() == null && !o.bare() && !"leader".equals(o.channel()));
        List<Person> leaders = parties.stream().filter(p -> p.kind == MentionKind.PERSON && p.offices.stream().anyMatch(o -> "leader".equals(o.channel()))).toList();
        return untold && leaders.size() == 1 ? leaders.get(0) : first;
    }

    /** {@code On her visit to Norland she met the Deputy Foreign Minister}: told once, by an office alone, where another country's is meant. */
    private static boolean lone(Person p) {
        return p.kind == MentionKind.OFFICE && p.evidence.size() == 1 && p.offices.stream().allMatch(o -> o.side() == null && !"embassy".equals(o.channel()));
    }

    /** Tells apart those who meet; {@code hosts} do so together with whoever is first of them; who {@code calls} is a guest, however little is told of whence. */
    private void part(List<Person> parties, Set<Person> hosts, boolean calls) {
        boolean ours = parties.stream().anyMatch(p -> home.equals(p.side));
        boolean theirs = parties.stream().anyMatch(p -> p.side != null && !p.side.equals(home));
        for (Person p : parties) {
            if (p.side == null && theirs && !ours) {
                p.side = home;
                ours = true;
            }
        }
        List<Person> own = parties.stream().filter(p -> home.equals(p.side)).toList();
        if (own.size() == 1 && theirs && parties.stream().noneMatch(p -> p != own.get(0) && assumed.contains(p))) {
            assumed.remove(own.get(0));
        }
        boolean all = own.size() == parties.size();
        Person anchor = anchor(parties);
        boolean travels = (anchor.side == null || home.equals(anchor.side)) && where != null && !where.equals(home);
        boolean there = travels && home.equals(anchor.side) && !lone(anchor) && parties.stream().allMatch(p -> p.side == null || p.side.equals(home) || p.side.equals(where));
        boolean one = anchor == parties.get(0) && parties.stream().map(p -> p.side).filter(side -> side != null && !side.equals(home)).distinct().count() == 1;
        boolean envoy = !assumed.contains(anchor) && anchor.offices.stream().anyMatch(o -> "embassy".equals(o.channel()));
        String beside = null;
        for (Person p : parties) {
            boolean foreign = p.side != null && !p.side.equals(home);
            beside = foreign && one ? p.side : beside;
            boolean open = p != anchor && !(hosts.contains(p) && hosts.contains(anchor) && home.equals(anchor.side)) && (assumed.contains(p) || p.side == null || there && lone(p)) && settled.add(p);
            if (open && travels && (!p.offices.isEmpty() || p.kind == MentionKind.OFFICE)) {
                p.side = where;
                anchor.side = home;
                continue;
            }
            // who is called up is elsewhere, though nobody may know where
            if (all && open && assumed.contains(p) && (envoy || calls || guests.told(p) != null)) {
                p.side = guests.of(p);
            } else if (open && beside != null && !foreign && home.equals(anchor.side) && !p.offices.isEmpty()) {
                // talks between A and Norwegian Foreign Minister B and Defence Minister C
                p.side = beside;
            } else if (p.side == null && ours && !theirs && !p.offices.isEmpty()) {
                p.side = guests.of(p);
            }
        }
    }
}
