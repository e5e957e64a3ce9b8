package org.readout.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Places;
import org.readout.lexicon.States;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;

/** The parties of one readout. Names of several words come first, short forms join them. */
final class People {
    /** Of those who hold one office no more than this many are told apart. */
    private static final int MOST = 128;
    private final @Nullable String home;
    private final States states;
    private final Posts posts;
    private final List<Person> persons = new ArrayList<>();
    private final Names names = new Names();
    private final NameIndex byName = new NameIndex(names);
    private final Sameness sameness;
    private final Epithets epithets;
    private final Map<String, List<Person>> byHead = new HashMap<>();
    private final Map<String, List<Person>> holders = new HashMap<>();
    private int bodyStart;
    private final Map<String, Person> unnamed = new HashMap<>();
    private final TreeMap<Integer, String> told = new TreeMap<>();
    private final Map<Span, Person> named = new HashMap<>();

    People(@Nullable String home, States states, Posts posts) {
        this.posts = posts;
        this.sameness = new Sameness(names, posts);
        this.epithets = new Epithets(home, posts);
        this.home = home;
        this.states = states;
    }

    /** Puts the named mentions together. */
    void gather(Annotations annotations) {
        bodyStart = annotations.readout().title() == null ? 0 : annotations.readout().title().length();
        sameness.over(annotations.readout().text());
        annotations.mentions().stream().filter(m -> m.side() != null).forEach(m -> told.put(m.span().start(), m.side()));
        for (int words = 2; words >= 1; words--) {
            for (Mention m : annotations.mentions()) {
                boolean whole = names.parts(m.name()).size() >= 2;
                if (m.kind() == MentionKind.PERSON && whole == (words == 2)) {
                    place(m);
                }
            }
        }
        Surnamed.seat(annotations, persons, posts);
        for (Person p : persons) {
            Stream.concat(p.offices.stream(), p.former.stream()).map(posts::head).distinct().forEach(head -> few(head, p));
        }
    }

    /** The persons who may be meant by an office told without its holder; the same wherever it is told. */
    private List<Person> holders(Office office) {
        return holders.computeIfAbsent(posts.key(office, office.side()) + "|" + office.head() + office.former(), k -> {
            Set<Person> found = new LinkedHashSet<>();
            if (Epithets.generic(office)) {
                persons.stream().limit(MOST).filter(p -> epithets.mean(p, office)).forEach(found::add);
            }
            persons.stream().limit(MOST).filter(p -> p.offices.stream().anyMatch(h -> posts.describes(office, h) || Epithets.state(h) && posts.describes(h, office))).forEach(found::add);
            byHead.getOrDefault(posts.head(office), List.of()).stream()
                    .filter(p -> (office.former() ? p.former : p.offices).stream().anyMatch(h -> posts.means(office, h)))
                    .forEach(found::add);
            if (found.isEmpty()) {
                byHead.getOrDefault(posts.head(office), List.of()).stream().filter(p -> p.offices.stream().anyMatch(h -> posts.serves(home, office, h))).forEach(found::add);
            }
            return List.copyOf(found);
        });
    }

    private @Nullable Person untitled(Office office) {
        List<Person> some = persons.stream().limit(MOST).filter(p -> epithets.untitled(p, office)).limit(2).toList();
        return some.size() == 1 ? some.get(0) : null;
    }

    private void few(String head, Person p) {
        List<Person> some = byHead.computeIfAbsent(head, k -> new ArrayList<>());
        if (some.size() < MOST) {
            some.add(p);
        }
    }

    private void place(Mention m) {
        Person best = null;
        double score = 0;
        for (Person p : byName.near(m.name())) {
            double s = sameness.score(p, m);
            if (s > score) {
                score = s;
                best = p;
            }
        }
        if (best == null) {
            best = new Person(m, posts, names);
            persons.add(best);
        } else {
            best.add(m);
        }
        byName.put(best);
        named.put(m.span(), best);
    }

    @Nullable Person of(Mention m) {
        return named.get(m.span());
    }

    /** The holder of an office that a mention names without its holder; made anew where nobody was told to hold it. */
    Person holder(Mention m, int at, Span sentence, Collection<Person> recent, Collection<Person> apart) {
        Office office = m.offices().isEmpty() ? null : m.offices().get(0);
        if (office == null) {
            return Counterparts.named(m, recent).orElseGet(() -> unnamed(m, m.side()));
        }
        String side = m.side();
        boolean bare = side == null;
        Person own = unnamed(office, bare ? home : side);
        if (own != null) {
            own.name = names.fuller(m.name(), own.name) ? m.name() : own.name;
            posts.merge(own.offices, office);
            return own;
        }
        Person best = null;
        double score = 0;
        for (Person p : holders(office)) {
            double s = apart.contains(p) || bare && office.bare() && later(p, at, sentence) ? 0 : fits(p, office, bare, at);
            if (s > 0 && recent.contains(p)) {
                s += 2;
            }
            if (s > score) {
                score = s;
                best = p;
            }
        }
        // the Head of State is the page's own, though another's office was told and not his
        best = best != null && bare && home != null && !home.equals(best.side) && Epithets.state(office) ? Objects.requireNonNullElse(untitled(office), best) : best;
        // the Swiss foreign minister is a Federal Councillor told before, and not Foreign Minister A, of whom no country is told
        Person ours = best != null && best.side == null && !bare && side.equals(home) ? described(office, side, at, recent) : null;
        best = ours == null ? best : ours;
        best = best == null && !office.former() && (posts.leads(office) || Epithets.state(office) || side != null && !bare && !side.equals(home) && !Epithets.generic(office)) ? untitled(office) : best;
        best = best == null && !office.former() && !posts.hasRank(office) ? described(office, bare ? home : side, at, recent) : best;
        if (best != null) {
            if (!bare && !office.bare() && !office.former() && !Epithets.generic(office) && best.offices.stream().noneMatch(h -> posts.describes(office, h))) {
                holds(best, office);
            }
            return best;
        }
        return unnamed(m, bare && !states.lacks(home, office.text()) ? home : side);
    }

    /** Adds an office to those somebody is known by. */
    private void holds(Person best, Office office) {
        List<Office> before = List.copyOf(best.offices);
        posts.merge(best.offices, office);
        if (!before.equals(best.offices)) {
            List<Person> heads = byHead.computeIfAbsent(posts.head(office), k -> new ArrayList<>());
            heads.remove(best);
            heads.add(best);
            holders.clear();
        }
    }

    /** Whether somebody is named for the first time further on in the sentence: {@code the Minister met A, Minister of Trade} tells of two. */
    private static boolean later(Person p, int at, Span sentence) {
        int first = p.evidence.stream().mapToInt(Span::start).min().orElse(0);
        return first > at && first < sentence.end();
    }

    /** Who was told before by this office without a name; {@code the High Commissioner} is the {@code British High Commissioner}, and {@code the King}, where the page's state has none, the {@code King of Norland}. */
    private @Nullable Person unnamed(Office office, @Nullable String side) {
        Person exact = unnamed.get(posts.key(office, side));
        if (exact != null || side == null || Epithets.generic(office)) {
            return exact;
        }
        Person found = null;
        boolean foreign = office.side() == null && states.lacks(home, office.text());
        for (Person p : unnamed.values()) {
            boolean fits = p.kind == MentionKind.OFFICE && (foreign ? p.side != null : side.equals(p.side)) && p.offices.stream().anyMatch(o -> foreign ? posts.means(office, o) : posts.shortly(office, o));
            if (fits && found != null && found != p) {
                return null;
            }
            found = fits ? p : found;
        }
        return found;
    }

    /** {@code the head of the ministry}, {@code the Swiss minister}: who was named before with another word for his office, told of last. */
    private @Nullable Person described(Office office, @Nullable String side, int at, Collection<Person> recent) {
        String head = posts.head(office);
        Person best = null;
        int latest = -1;
        for (Person p : persons.subList(0, Math.min(MOST, persons.size()))) {
            int told = side != null && side.equals(p.side) ? told(p, at) : -1;
            if (told >= 0 && p.offices.stream().noneMatch(o -> posts.head(o).equals(head)) && p.offices.stream().anyMatch(o -> posts.also(o, office))) {
                int rank = told + (recent.contains(p) ? at : 0);
                best = rank > latest ? p : best;
                latest = Math.max(rank, latest);
            }
        }
        return best;
    }

    /** Where a person was named last before {@code at}; -1 if nowhere. */
    private static int told(Person p, int at) {
        return p.evidence.stream().mapToInt(Span::start).filter(start -> start < at).max().orElse(-1);
    }

    /** Without a country the outlet's own holder is meant, unless a foreign one was told of before in the body. */
    private double fits(Person p, Office office, boolean bare, int at) {
        boolean ours = home == null || (p.side == null || home.equals(p.side)) && !states.lacks(home, office.text());
        boolean foreign = office.side() != null && home != null && !office.side().equals(home) && !states.lacks(home, office.head());
        boolean own = office.side() != null && office.side().equals(home);
        if ((foreign || own) && p.side == null && p.offices.stream().allMatch(o -> o.side() == null) && firstHolder(p) == foreign) {
            return 0;
        }
        boolean before = p.evidence.stream().anyMatch(e -> e.start() >= bodyStart && e.start() <= at);
        boolean led = !p.firm() && p.offices.stream().anyMatch(o -> o.bare() || o.side() != null);
        // the President: not who is told further on to be President of the Press Club
        boolean club = office.text().equalsIgnoreCase(office.head()) && !led && home != null && posts.leads(office);
        if (bare && !before && (club || !ours && !states.lacks(home, office.text()))) {
            return 0;
        }
        boolean exact = p.offices.stream().anyMatch(o -> o.text().equalsIgnoreCase(office.text()));
        boolean other = office.side() != null && p.side != null && !p.side.equals(office.side());
        return 1 - (other ? 2 : 0) + (office.side() != null && !other && p.side != null ? 2.5 : 0) + (ours && home != null && home.equals(p.side) && Epithets.state(office) ? 2 : 0) + (bare && ours ? home == null || p.side != null || firstHolder(p) ? 2 : 0 : 0) + (before ? 1 : 0) + (exact ? 0.6 : 0) + 1.0 / (2 + Math.abs(at - p.last));
    }

    /** Whether nobody was named before with the same office: without a country he is taken for the outlet's own. */
    private boolean firstHolder(Person p) {
        return persons.stream().noneMatch(q -> q != p && (q.side == null || q.side.equals(home)) && q.evidence.get(0).start() < p.evidence.get(0).start()
                && q.offices.stream().anyMatch(o -> p.offices.stream().anyMatch(h -> posts.means(o, h))));
    }

    /** {@code the first visit by a Swiss president}: none of those who are named. */
    @Nullable Person some(Mention m, String text) {
        boolean article = text.startsWith("a ", m.span().start() - 2) || text.startsWith("an ", m.span().start() - 3);
        return article && !m.offices().isEmpty() && m.side() != null && !holders(m.offices().get(0)).isEmpty() ? new Person(m, posts, names) : null;
    }

    /** The writer who is not named: one person throughout. */
    Person self(Mention m) {
        return unnamed.computeIfAbsent("I", k -> new Person(m, posts, names));
    }

    /** Who holds an office that is told without a name. */
    Person unnamed(Mention m, @Nullable String side) {
        String key = m.offices().isEmpty() ? m.name() + "|" + side : posts.key(m.offices().get(0), side);
        Person p = unnamed.computeIfAbsent(key, k -> new Person(m, posts, names));
        p.side = p.side == null ? side : p.side;
        return p;
    }

    /** Tells the sides of those whose offices do not: see {@link Sides}. */
    void fillSides(Annotations annotations, Map<Span, List<Person>> found, Places places, boolean presidency) {
        Homes.issuer(presidency ? persons : List.of(), home);
        persons.stream().filter(p -> p.side == null && p.kind == MentionKind.PERSON && states.compatriot(home, p.name)).forEach(p -> p.side = home);
        Delegates.sides(annotations, found);
        Bearers.sides(annotations, found);
        Counterparts.sides(annotations, found, home);
        Crown.sides(annotations, found, home, states);
        Neighbours.carry(annotations, found, home);
        Retinue.sides(annotations, found, home);
        Sides sides = new Sides(home, states, places, new Guests(annotations, home, told));
        Visitors visitors = sides.byOffice(persons, annotations, found);
        Private.kin(annotations, found);
        sides.byActs(annotations, found);
        Bearers.sides(annotations, found);
        Private.kin(annotations, found);
        Private.sides(found, home, states, visitors);
        Private.groups(annotations, found, places, home, sides.scenes());
    }

    /** The one party of that name, for bodies and groups without persons. */
    Person body(Mention m) {
        return unnamed.computeIfAbsent("body " + m.name().toLowerCase(Locale.ROOT), k -> {
            Person body = new Person(m, posts, names);
            body.side = body.side == null && m.kind() == MentionKind.BODY ? Homes.body(m.name(), home) : body.side;
            return body;
        });
    }

    @Nullable String home() {
        return home;
    }
}
