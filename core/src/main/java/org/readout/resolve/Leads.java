package org.readout.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** The words for who comes along with somebody, and for whoever leads them. */
final class Leads {
    private static final Set<String> LED = WordSet.of("delegation", "group", "mission", "team", "party", "guests", "visitors", "delegation members", "members of the delegation", "members of the group", "members of the team", "members of the mission");
    private static final Set<String> HEADS = WordSet.of("head of the delegation", "head of the mission", "head of the group", "leader of the delegation", "leader of the mission",
            "leader of the group", "head", "head of delegation", "leader of delegation", "delegation head", "delegation leader", "chief of the delegation");
    /** Behind somebody who has company: what the guests do next he does. */
    private static final Pattern PARTY = Pattern.compile(",? and (?:his|her) (?:party|entourage|suite|delegation|companions)\\b");
    /** Before whoever leads a delegation whose own words are not read as one. */
    private static final Pattern LEADING = Pattern.compile("\\b(?:delegation|mission|group)\\b[^.;]{0,120}(?:led|headed) by (?:its |the )?$");
    /** The ends of {@link #LEADING}, which hardly anybody is told behind. */
    private static final List<String> BY = List.of(" by ", " by its ", " by the ");
    /** In UTF-16 units: no longer are the words that {@link #LEADING} and {@link #PARTY} look at. */
    private static final int NEAR = 160;

    private static final String ACCORDING = "according to ";

    private Leads() {
    }

    /** Whether the words mean those who came with whoever was told to lead them: {@code the guests}. */
    static boolean led(String name) {
        return LED.contains(name);
    }

    /** Whether the words mean who leads them: {@code the head of the delegation}. */
    static boolean head(String name) {
        return HEADS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@code Minister A, and his party}, {@code a delegation ... headed by A}: of whom it is told that others come along with him. */
    static boolean company(String text, Mention m) {
        boolean person = m.kind() == MentionKind.PERSON;
        return person && (PARTY.matcher(text).region(m.span().end(), Math.min(text.length(), m.span().end() + NEAR)).lookingAt()
                || BY.stream().anyMatch(by -> text.startsWith(by, m.span().start() - by.length()))
                        && LEADING.matcher(text.substring(Math.max(0, m.span().start() - NEAR), m.span().start())).find());
    }

    /** {@code according to him}: whoever spoke last, and not whom he spoke to. */
    static boolean according(String text, Mention m) {
        return text.regionMatches(true, m.span().start() - ACCORDING.length(), ACCORDING, 0, ACCORDING.length());
    }
}
