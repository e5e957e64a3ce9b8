package org.readout.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Match;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.lexicon.Titles;
import org.readout.lexicon.Words;
import org.readout.model.Office;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Compares the wordings of offices. */
final class Posts {
    private static final int LONGEST_INITIALS = 8;
    private static final Set<String> SMALL = WordSet.of("of", "the", "for", "and", "to", "a", "an", "s", "in", "on", "his", "her", "its", "their", "our", "affairs");
    private static final Set<String> SINGLE = WordSet.of("president", "king", "queen", "emir", "amir", "sultan", "chancellor", "premier");
    /** The words of a country's name: {@code President of the United States of America}. */
    private static final int COUNTRY = 3;
    private static final Set<String> RANKS = WordSet.of("prime", "vice", "deputy", "assistant", "under", "former", "acting", "first", "associate", "undersecretary");

    private static final Map<String, String> UNIONS = Map.of("au", "African Union", "eu", "European Union", "un", "United Nations");

    /** Adjectives of parts of a country. */
    private static final Set<String> PARTS = WordSet.of("Scottish", "Welsh", "Northern Irish", "English", "Bavarian", "Puerto Rican", "Zanzibari", "Crimean");

    /** Offices in full, by their words: the same few are compared again and again. */
    private final Map<String, String> whole = new HashMap<>();
    private static final Pattern HYPHENS = Pattern.compile("\\b([Vv]ice|[Dd]eputy|[Uu]nder)-");

    private final Titles titles;
    private final Places places;
    private final Map<String, String> abbreviations;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> ranks = new HashMap<>();
    private final Map<Office, Set<String>> cores = new HashMap<>();

    /** {@code abbreviations} holds what those that the text defines stand for, in lower case. */
    Posts(Titles titles, Places places, Map<String, String> abbreviations) {
        this.titles = titles;
        this.places = places;
        this.abbreviations = abbreviations;
    }

    /** Adds an office unless another wording of it is there; the fuller wording stays. */
    void merge(List<Office> offices, Office office) {
        for (int i = 0; i < offices.size(); i++) {
            Office held = offices.get(i);
            if (same(held, office)) {
                int more = words(office).size() - words(held).size();
                if (more > 0 || more == 0 && office.text().length() > held.text().length()) {
                    offices.set(i, office);
                }
                return;
            }
        }
        offices.add(office);
    }

    /** The offices without the military rank of whoever holds others. */
    List<Office> told(List<Office> offices) {
        return offices.stream().allMatch(o -> titles.rank(o.text())) ? offices : offices.stream().filter(o -> !titles.rank(o.text())).toList();
    }

    /** Whether two wordings may be of one office: one head, one rank, and the words of one among the other's. */
    boolean same(Office a, Office b) {
        if (envoys(a, b) || envoys(b, a)) {
            return true;
        }
        if (!head(a).equals(head(b)) || !rank(a).equals(rank(b))) {
            return false;
        }
        if (a.side() != null && b.side() != null && !a.side().equals(b.side())) {
            return false;
        }
        Set<String> x = words(a);
        Set<String> y = words(b);
        return covers(a, x, y) || covers(b, y, x) || one(a, x, b, y) || alike(a, b);
    }

    /** {@code Ambassador Ann Lowe}, who is the {@code High Commissioner to Norland}: within the Commonwealth an ambassador is called so. */
    private static boolean envoys(Office shortly, Office held) {
        String text = held.text().toLowerCase(Locale.ROOT);
        // the High Commissioner for Refugees is no envoy
        return shortly.text().equalsIgnoreCase("ambassador") && text.contains("high commissioner") && !text.contains(" for ");
    }

    /** {@code Italian Interior Minister} and {@code Italy's Interior Minister}: the words but for those that tell the country. */
    private boolean alike(Office a, Office b) {
        return a.side() != null && a.side().equals(b.side()) && core(a).equals(core(b));
    }

    /** {@code the High Commissioner} and the {@code British High Commissioner}, who serve one side. */
    boolean shortly(Office told, Office held) {
        return (told.side() == null || held.side() == null || told.side().equals(held.side())) && core(told).equals(core(held)) && head(told).equals(head(held)) && rank(told).equals(rank(held)) && core(told).size() > 1;
    }

    /** A part of a country has offices of its own: the Scottish Secretary is not the Welsh. */
    private static boolean national(Place place) {
        boolean country = place.is(Place.Kind.COUNTRY) || place.is(Place.Kind.DEMONYM);
        return country && !PARTS.contains(place.name());
    }

    private Set<String> core(Office office) {
        return cores.computeIfAbsent(office, o -> {
            List<String> text = Words.split(o.text());
            Set<String> out = new HashSet<>(words(o));
            for (int i = 0; i < text.size(); i++) {
                Match<Place> place = places.longest(Words.of(text), i);
                if (place != null && national(place.value()) && o.side() != null && o.side().equals(place.value().side())) {
                    text.subList(i, i + place.length()).forEach(word -> Folding.words(word.toLowerCase(Locale.ROOT)).forEach(out::remove));
                    i += place.length() - 1;
                }
            }
            return out;
        });
    }

    /** A country has one president and sends one ambassador: {@code Kenyan President} is the {@code President of Kenya}. */
    private boolean one(Office a, Set<String> x, Office b, Set<String> y) {
        boolean sides = a.side() != null && a.side().equals(b.side());
        boolean shortly = Math.min(x.size(), y.size()) <= 2 || x.contains("prime") && y.contains("prime");
        return sides && ("ambassador".equals(head(a)) || SINGLE.contains(head(a)) && shortly || x.contains("prime") && y.contains("prime"));
    }

    /** Whether a short mention ({@code the Foreign Minister}) may mean somebody who holds {@code held}. */
    boolean means(Office mention, Office held) {
        if (!head(mention).equals(head(held)) || !rank(mention).equals(rank(held))) {
            return false;
        }
        if (mention.side() != null && held.side() != null && !mention.side().equals(held.side())) {
            return false;
        }
        Set<String> said = new HashSet<>(words(mention));
        said.remove(head(mention));
        Set<String> have = new HashSet<>(words(held));
        have.addAll(initials(held.text()));
        int missing = 0;
        for (String word : said) {
            missing += have.contains(word) || mention.side() != null && Character.isUpperCase(word.charAt(0)) ? 0 : 1;
        }
        boolean state = mention.side() != null && SINGLE.contains(mention.head()) && held.bare() && mention.text().toLowerCase(Locale.ROOT).startsWith(mention.head() + " of ");
        return missing == 0 || letters(mention, held) || mention.side() != null && missing <= 1 || state && missing <= COUNTRY;
    }

    /** {@code the head of the Federal Trade Department}, who was told as {@code head of the FTD}. */
    private boolean letters(Office mention, Office held) {
        Set<String> full = words(mention);
        Set<String> initials = initials(mention.text());
        List<String> lettered = words(held).stream().filter(w -> !full.contains(w)).toList();
        return !lettered.isEmpty() && lettered.stream().allMatch(w -> w.length() > 2 && initials.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** In Britain {@code the Secretary of State} is whichever secretary was told of: the Defence Secretary. */
    boolean serves(@Nullable String home, Office told, Office held) {
        return "GB".equals(home) && told.text().equals("Secretary of State") && held.text().endsWith(" Secretary") && rank(held).isEmpty() && (held.side() == null || held.side().equals(home));
    }

    String head(Office office) {
        String head = full(office.head());
        head = head.substring(head.lastIndexOf(' ') + 1);
        return switch (head) {
            case "chairperson", "chairwoman" -> "chairman";
            case "advisor" -> "adviser";
            case "plenipotentiary", "extraordinary" -> "ambassador";
            default -> head;
        };
    }

    /** In lower case, the usual abbreviations in full. */
    String full(String office) {
        // a Vice-President is a Vice President
        return whole.computeIfAbsent(office, words -> titles.full(HYPHENS.matcher(words).replaceAll("$1 ")));
    }

    /** What tells an unnamed holder of an office from others: its words and whose it is. */
    String key(Office office, @Nullable String side) {
        return full(office.text()) + "|" + side;
    }

    /** Whether an office, in letters too ({@code PM}), is that of a country's leader. */
    boolean leads(Office office) {
        return "leader".equals(office.channel()) || full(office.text()).endsWith("prime minister") && !rank(office).contains("deputy");
    }

    /** Whether an office is a monarch's: a sultan is no minister of the same name. */
    boolean royal(Office office) {
        return titles.meant("monarch").contains(head(office));
    }

    /** Whether a description ({@code the head of state}) may mean somebody who holds {@code held}. */
    boolean describes(Office description, Office held) {
        boolean other = description.side() != null && held.side() != null && !description.side().equals(held.side());
        boolean party = description.text().toLowerCase(Locale.ROOT).contains("party") && !"party".equals(held.channel());
        if (other || party || Epithets.state(description) && held.side() != null && Homes.organisation(held.side())) {
            return false;
        }
        for (String office : titles.meant(description.text())) {
            String head = office.substring(office.lastIndexOf(' ') + 1);
            if (head(held).equals(head) && rank(held).equals(ranked(office))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the holder of an office may be spoken of by the words of another ({@code the head of the ministry}). */
    boolean also(Office held, Office told) {
        return titles.means(held, told);
    }

    /** Whether its words tell a rank: {@code deputy}, {@code prime}, {@code first}. */
    boolean hasRank(Office office) {
        return !rank(office).isEmpty();
    }

    private Set<String> rank(Office office) {
        return ranks.computeIfAbsent(office.text(), this::ranked);
    }

    private Set<String> ranked(String office) {
        Set<String> out = new HashSet<>();
        String first = full(office);
        int of = first.indexOf(" of ");
        for (String word : Folding.words(of > 0 ? first.substring(0, of) : first)) {
            if (RANKS.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }

    private static boolean covers(Office office, Set<String> words, Set<String> others) {
        return words.containsAll(others) || others.stream().allMatch(w -> words.contains(w) || w.length() > 2 && initials(office.text()).contains(w));
    }

    /** {@code IFTA} for the {@code International Fishery Trade Association}: the first letters of each run of large words, small links left out. */
    private static Set<String> initials(String office) {
        Set<String> out = new HashSet<>();
        StringBuilder run = new StringBuilder();
        for (String word : Folding.words(office)) {
            if (Character.isUpperCase(word.charAt(0))) {
                run.append(Character.toLowerCase(word.charAt(0)));
            } else if (!SMALL.contains(word)) {
                run.setLength(0);
            }
            for (int i = Math.max(0, run.length() - LONGEST_INITIALS); i <= run.length() - 3; i++) {
                out.add(run.substring(i));
            }
        }
        return out;
    }

    Set<String> words(Office office) {
        return words.computeIfAbsent(office.text(), text -> {
            Set<String> out = new HashSet<>();
            add(full(text), out, true);
            return out;
        });
    }

    private void add(String text, Set<String> out, boolean expand) {
        for (String word : Folding.words(text)) {
            String meaning = expand ? abbreviations.getOrDefault(word, UNIONS.get(word)) : null;
            if (meaning != null) {
                add(meaning, out, false);
            } else if (!SMALL.contains(word)) {
                out.add(word.equals("advisor") ? "adviser" : word);
            }
        }
    }
}
