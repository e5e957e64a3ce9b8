package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The publishers of {@code outlets/outlet.tsv}, the hosts of {@code outlets/host.tsv}. */
public final class Outlets {
    /** One publisher; the list's comment says what each column means. */
    public record Outlet(String key, String home, String language, String zone, String name, List<String> places) {
        public Outlet {
            places = List.copyOf(places);
        }

        /** Whether the publisher is a president's own office, as its name tells ({@code President of Finland}). */
        public boolean presidency() {
            return name.contains("President");
        }
    }

    private final Map<String, Outlet> outlets = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    private Outlets() {
    }

    /** Loads the lists. Throws IllegalStateException with every fault as {@code file:line: message}. */
    public static Outlets load() {
        Outlets all = new Outlets();
        List<String> faults = new ArrayList<>();
        Tsv.read("outlets/outlet.tsv", List.of("key", "home", "language", "zone", "name", "places"), faults, row -> {
            Outlet outlet = new Outlet(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4),
                    List.of(row.cell(5).split(";")));
            if (all.outlets.put(row.cell(0).toUpperCase(Locale.ROOT), outlet) != null) {
                row.fault("'" + row.cell(0) + "' is listed twice");
            }
            outlet.places().forEach(place -> all.places.add(place.toLowerCase(Locale.ROOT)));
        });
        List.copyOf(all.outlets.values()).forEach(outlet -> all.outlets.putIfAbsent(outlet.name().toUpperCase(Locale.ROOT), outlet));
        Tsv.read("outlets/host.tsv", List.of("suffix", "home"), faults, row -> {
            if (all.hosts.put(row.cell(0), row.cell(1)) != null) {
                row.fault("'" + row.cell(0) + "' is listed twice");
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the lexicon has faults:\n" + String.join("\n", faults));
        }
        return all;
    }

    /** The publisher with this key, or with this name in full; case is not regarded; or null. */
    public @Nullable Outlet find(@Nullable String key) {
        return key == null ? null : outlets.get(key.toUpperCase(Locale.ROOT));
    }

    /** Whether an outlet usually files from this place; case is not regarded. */
    public boolean filesFrom(String place) {
        return places.contains(place.toLowerCase(Locale.ROOT));
    }

    /**
     * The side for which the page speaks, or null if neither its outlet nor its host tells. An outlet that is not
     * listed speaks for the country whose ISO code its key begins with, as in {@code FR-MEAE}.
     *
     * @param outlet the publisher's key, or null
     * @param uri where the page was published, or null
     */
    public @Nullable String home(@Nullable String outlet, @Nullable String uri) {
        Outlet known = find(outlet);
        if (known != null) {
            return known.home();
        }
        String prefix = prefixHome(outlet);
        return prefix != null ? prefix : hostHome(uri);
    }

    private static @Nullable String prefixHome(@Nullable String outlet) {
        if (outlet == null) {
            return null;
        }
        int stroke = outlet.indexOf('-');
        String head = (stroke < 0 ? outlet : outlet.substring(0, stroke)).toUpperCase(Locale.ROOT);
        return switch (head) {
            case "DPRK" -> "KP";
            case "ROK" -> "KR";
            case "PRC" -> "CN";
            case "UK" -> "GB";
            case "USA" -> "US";
            case "EU", "UN" -> head;
            default -> stroke == 2 && Country.ISO.contains(head) ? head : null;
        };
    }

    private @Nullable String hostHome(@Nullable String uri) {
        if (uri == null) {
            return null;
        }
        String host = host(uri);
        while (!host.isEmpty()) {
            String home = hosts.get(host);
            if (home != null) {
                return home;
            }
            int point = host.indexOf('.');
            host = point < 0 ? "" : host.substring(point + 1);
        }
        return null;
    }

    /** The host of the address in lower case, or the empty string; looks at its first 300 signs. */
    private static String host(String uri) {
        int start = uri.indexOf("://");
        int from = start < 0 ? 0 : start + 3;
        int end = from;
        int limit = Math.min(uri.length(), from + 300);
        while (end < limit && "/?#:".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        String authority = uri.substring(from, end);
        return authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Loaded only where an outlet is not listed. */
    private static final class Country {
        static final Set<String> ISO = Set.of(Locale.getISOCountries());
    }
}
