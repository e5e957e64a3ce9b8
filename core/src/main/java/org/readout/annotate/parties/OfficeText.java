package org.readout.annotate.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Makes offices from the tokens they stand on. */
public final class OfficeText {
    /** Lines that an office tells whatever body it is in. */
    private static final Set<String> OWN = WordSet.of("leader", "embassy", "military", "subnational");

    private static final Set<String> INFORMING = WordSet.of("informed", "informs", "informing", "apprised", "apprising", "assured", "assures", "assuring", "advised", "notified", "convinced",
            "reminded", "warned", "reassured");

    private static final Pattern LETTERS = Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}\\d-]{0,9}\\p{Lu}[\\p{L}\\d]?\\)|\\s*\\(\\p{Lu}\\d\\)");

    private OfficeText() {
    }

    static Office of(Sent s, List<Span> parts, int from, int to, int head, boolean former, Guide guide) {
        boolean bare = to == head + 1 && from == head || !owned(s, from, to);
        return new Office(words(s.text, parts), parts, side(s, from, to, head, guide),
                channel(s, from, to, head, guide),
                s.at(head).base().toLowerCase(Locale.ROOT), bare, former);
    }

    /** The line that the office's word tells, else that of the body it is in: a vice-minister of a party is the party's. */
    private static @Nullable String channel(Sent s, int from, int to, int head, Guide guide) {
        String own = guide.officeChannel(s, from, head);
        if (own != null && OWN.contains(own)) {
            return own;
        }
        for (int i = from; i < to; i++) {
            Sent.Hit hit = s.hits[i];
            if (hit != null && hit.channel() != null && !s.is(i - 1, "to")) {
                return hit.channel().word();
            }
        }
        return own;
    }

    /** An office of the same head and line over other words. */
    static Office like(Sent s, Office office, List<Span> parts, @Nullable String side) {
        return new Office(words(s.text, parts), parts, side, office.channel(), office.head(), false, office.former());
    }

    /** {@code Attaché A of the embassy}: the office with the words that stand behind whoever holds it, its own left as they are. */
    static Office behind(Sent s, Office office, Span tail, @Nullable String side) {
        List<Span> parts = new ArrayList<>(office.parts());
        parts.add(tail);
        return new Office(office.text() + " " + squeeze(tail.of(s.text)), parts, side, office.channel(), office.head(), false, office.former());
    }

    /** The office with more words behind it. */
    static Office with(Sent s, Office office, Span tail, @Nullable String side) {
        List<Span> parts = new ArrayList<>(office.parts());
        parts.add(tail);
        return like(s, office, parts, side);
    }

    /** The words at the spans, one space between. */
    static String words(String text, List<Span> parts) {
        StringBuilder out = new StringBuilder();
        for (Span part : parts) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(part.of(text));
        }
        return squeeze(out);
    }

    /** One of several: {@code secretaries}, {@code ministers}; another word as it is. */
    public static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** One space for any run of white space. */
    public static String squeeze(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The words of a group, one space between, without the bracketed letters that a name in it is shortened to: {@code officials of the Harbour Board (HB)}. */
    static String unbracketed(CharSequence text) {
        boolean bracket = text.chars().anyMatch(c -> c == '(');
        return squeeze(bracket ? LETTERS.matcher(text).replaceAll("") : text);
    }

    private static boolean owned(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.hits[i] != null || s.is(i, "of") || s.is(i, "for") || s.is(i, "to")) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Prime Minister and President A} are two persons, {@code the Deputy Prime Minister and Minister of Finance A} one. */
    static boolean one(Office first, Office second) {
        boolean minister = second.bare() && second.text().equals("Minister");
        boolean alone = minister || leader(second) || leader(first) && second.bare() || "leader".equals(first.channel()) && !deputy(first);
        // the Norlandic Foreign Minister and Minister A are two
        // the Prime Minister of Norland and President A
        boolean apart = second.bare() && Character.isUpperCase(second.text().charAt(0)) && (leader(second) || leader(first)) && Appositions.country(first.side());
        return !apart && !(minister && first.head().equals("minister")) && !fellows(first, second) && (!first.bare() || !alone);
    }

    /** {@code the Defence Secretary and Defence Minister A}: two states call the same office by two names. */
    private static boolean fellows(Office first, Office second) {
        String field = first.text().substring(0, Math.max(0, first.text().lastIndexOf(' ')));
        return !field.isEmpty() && !first.head().equals(second.head()) && second.text().equals(field + " " + second.text().substring(second.text().lastIndexOf(' ') + 1));
    }

    /** {@code the Prime Minister of Norland and Chilean President A}, {@code and UN Secretary-General A}: nobody serves two states, or leads one and an organisation. */
    static boolean states(Office first, Office second) {
        boolean two = Appositions.country(first.side()) && second.side() != null && !first.side().equals(second.side());
        return two && (Appositions.country(second.side()) || leader(first) && !first.former());
    }

    /** Past an {@code and} between two offices of one person. */
    static int coordinate(Sent s, int i) {
        boolean joined = s.is(i, "and") || s.is(i, "&") || s.is(i, "/") || Joints.dash(s, i) && s.capital(i + 1);
        int j = s.is(i, ",") && s.is(i + 1, "and") ? i + 2 : joined ? i + 1 : i;
        return j > i && s.is(j, "the") ? j + 1 : j;
    }

    private static boolean deputy(Office office) {
        return office.text().regionMatches(true, 0, "Deputy", 0, 6) || office.text().regionMatches(true, 0, "Vice", 0, 4);
    }

    private static boolean leader(Office office) {
        return "leader".equals(office.channel()) && !office.text().startsWith("Vice")
                || office.text().regionMatches(true, 0, "Prime Minister", 0, 14);
    }

    /** Whom the office serves: the first country or body in it that is not where it is sent ({@code to}). */
    private static @Nullable String side(Sent s, int from, int to, int head, Guide guide) {
        boolean sent = false;
        boolean envoy = "embassy".equals(guide.officeChannel(s.at(head))) || s.is(head, "representative")
                || s.is(head, "commissioner") && s.is(head - 1, "high") || s.is(head, "envoy") || s.is(head, "interim");
        for (int i = from; i < to; i++) {
            sent |= i > head && (s.is(i, "to") && envoy || s.is(i, "for") && (s.is(head, "minister") || s.is(head, "secretary") || envoy) || s.is(i, "in") || s.is(i, "on") || s.is(i, "with"));
            sent &= !s.is(i, "of");
            Sent.Hit hit = s.hits[i];
            if (hit != null) {
                boolean field = !hit.place() && i > head && (s.is(i - 1, ",") && !guide.isBody(s.at(i).lower()) || s.is(i - 1, "and"));
                boolean sphere = hit.kind().equals("country") && i > head && s.is(s.is(i - 1, "the") ? i - 2 : i - 1, "for");
                if (!sent && !field && !sphere && hit.side() != null) {
                    return hit.side();
                }
                i = hit.end() - 1;
            }
        }
        for (int i = from; i <= head; i++) {
            String own = guide.officeSide(s, i);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** {@code informed the President of the outcome}: what he was told of. */
    static boolean informed(Sent s, int head) {
        for (int i = head - 1; i >= 0 && i > head - 6; i--) {
            if (INFORMING.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Norland's newly elected Minister of Trade}: words that are no part of the office. */
    static boolean newly(Sent s, int i) {
        return (s.is(i, "newly") || s.is(i, "recently")) && s.in(i + 1) && s.at(i + 1).lower().endsWith("ed") && s.at(i - 1).possessive();
    }
}
