package org.readout.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Places;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Zone;

/**
 * Tells whose a page is that says nothing of its outlet: an issuer names its own country, and leaves it out before its
 * own officials' titles. {@code The Minister of Trade met the Norwegian Minister of Trade. Sweden and Norway ...} is Swedish.
 */
final class Homes {
    /** {@code the World Trade Forum}, {@code the Council of the International Union of Ports}; not {@code the Agency for International Cooperation}. */
    private static final Pattern WORLDWIDE = Pattern.compile("^(?:.* of )?(?:[Tt]he )?(?:World|Global|Inter-Parliamentary|Multilateral|International (?!Cooperation|Affairs|Trade|Relations|Development|Business|Investment))");

    /** {@code the Joint Committee}, {@code the Specialised Committee on Fishing}: of two sides; not {@code the Joint Chiefs of Staff}. */
    private static final Pattern SHARED = Pattern.compile("\\b(?:Joint|Specialised|Bilateral|Trilateral) (?!Chiefs|Staff)(?:[\\w\u2019'-]+ ){0,3}(?:Sub-?[Cc]ommittee|Committee|Commission|Group|Council|Board|Forum|Dialogue|Task ?[Ff]orce|Partnership)");

    private Homes() {
    }

    /** {@code President Vale} on the page of a president's office is its own where nobody else is told so. */
    static void issuer(List<Person> persons, @Nullable String home) {
        List<Person> presidents = persons.stream().filter(p -> p.side == null && p.offices.stream().anyMatch(o -> o.text().equalsIgnoreCase("president"))).toList();
        presidents.stream().filter(p -> presidents.size() == 1 && p.kind == MentionKind.PERSON).forEach(p -> p.side = home);
    }

    /** The country that speaks most for itself; null where there is none or two are even. */
    static @Nullable String of(Annotations annotations, Places places) {
        String lead = lead(annotations);
        if (lead != null) {
            return lead;
        }
        return new HomeVotes(annotations, places).most();
    }

    /** Whose page is filed from a place of {@code country}: the organisation's that meets somebody first, where nobody of the country is told of; else the country's. */
    static String seated(Annotations annotations, String country) {
        String lead = lead(annotations);
        boolean seat = lead != null && organisation(lead) && annotations.mentions().stream().noneMatch(m -> country.equals(m.side()));
        return seat ? lead : country;
    }

    /** Whose a body is that nothing else is told of: the page's, but for one whose name says that it is of many countries or of two sides. */
    static @Nullable String body(String name, @Nullable String home) {
        return WORLDWIDE.matcher(name).find() || SHARED.matcher(name).find() ? null : home;
    }

    /** Whether a side is no country's. */
    static boolean organisation(String side) {
        return side.length() != 2 || side.equals("EU") || side.equals("UN");
    }

    /** {@code The Minister for Foreign Affairs of Japan met the Minister of Norway}: an issuer tells of its own first. */
    private static @Nullable String lead(Annotations annotations) {
        for (ActMention act : annotations.acts()) {
            boolean talks = act.kind() == Kind.MEETING || act.kind() == Kind.CALL;
            if (act.zone() != Zone.BODY || act.embedded() || act.same() || !talks) {
                continue;
            }
            var order = act.actors().stream().map(Actor::mention).sorted(Comparator.comparing(Mention::span)).toList();
            String first = order.isEmpty() ? null : order.get(0).side();
            boolean two = first != null && order.stream().anyMatch(m -> m.side() != null && !m.side().equals(first));
            return two ? first : null;
        }
        return null;
    }
}
