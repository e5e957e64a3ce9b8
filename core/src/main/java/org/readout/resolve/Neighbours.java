package org.readout.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/**
 * Carries the side of one official on to those listed behind him whose own offices tell none: {@code Latvian President A,
 * Foreign Minister B and Defence Minister C}. An ambassador stands among his hosts and passes nothing on.
 */
final class Neighbours {
    private static final Set<String> JOINTS = WordSet.of(",", "and", ", and", "as well as", ", as well as", "&", "along with", "together with", "accompanied by",
            ", along with", ", together with", ", accompanied by", ";", "; and");

    /** What joins a body to the one who is at its head. */
    private static final Set<String> LED = WordSet.of("led by", ", led by", "headed by", ", headed by", "chaired by", ", chaired by", "under", "represented by", ", represented by");
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?$");
    private static final Pattern RECIPROCAL = Pattern.compile("(?:today |yesterday |also |jointly |both |have |had |will |then )?(?:met|meet|sign|signed|exchanged|held|discussed|agreed|spoke|talked|conferred)\\b");
    /** In UTF-16 units: no longer words join two names of a list. */
    private static final int FAR = 20;

    private Neighbours() {
    }

    /** Sets the sides of persons whom no words of their own tell of. */
    static void carry(Annotations annotations, Map<Span, List<Person>> found, @Nullable String home) {
        String text = annotations.readout().text();
        Mention before = null;
        // whoever is told before him in the list
        Mention first = null;
        String side = null;
        for (Mention m : annotations.mentions()) {
            String told = before == null || side == null || side.equals(home) && !(before.lead() && text.startsWith(",", before.span().end())) || !joined(text, before, m) || opposite(text, before, m) || !fits(before, m, side) || summit(first, before, m, side) ? null : side;
            List<Person> who = found.getOrDefault(m.span(), List.of());
            Person person = who.size() == 1 ? who.get(0) : null;
            if (told != null && person != null && person.side == null && person.evidence.get(0).equals(m.nameSpan())) {
                person.side = told;
            }
            if (person != null && person.side == null && !m.offices().isEmpty() && headed(text, before, m)) {
                person.side = before.side();
            }
            boolean envoy = m.offices().stream().anyMatch(o -> "embassy".equals(o.channel()));
            boolean same = told != null && person != null && told.equals(person.side);
            side = envoy || !official(m) ? null : m.side() != null ? m.side() : same ? told : null;
            first = before != null && joined(text, before, m) ? before : null;
            before = m;
        }
    }

    /** {@code talks between Minister A of Norland and State Secretary B}, {@code A and B signed}: two who face each other serve two sides. */
    private static boolean opposite(String text, Mention a, Mention b) {
        String front = text.substring(Math.max(0, a.span().start() - FAR), a.span().start()).toLowerCase(Locale.ROOT);
        String rest = text.substring(b.span().end(), Math.min(text.length(), b.span().end() + FAR)).stripLeading();
        boolean two = text.substring(a.span().end(), b.span().start()).strip().replace(", ", "").equals("and");
        return two && (BETWEEN.matcher(front).find() || RECIPROCAL.matcher(rest).lookingAt());
    }

    /** {@code President A, President B of Norland and Prime Minister C}: of those who each lead a state no two are of one. */
    private static boolean summit(@Nullable Mention first, Mention before, Mention m, String side) {
        return first != null && leads(first) && leads(before) && leads(m) && !side.equals(first.side());
    }

    private static boolean leads(Mention m) {
        return m.offices().stream().anyMatch(o -> "leader".equals(o.channel()) && !o.text().startsWith("First") && !o.text().startsWith("Vice"));
    }

    /** {@code the Federal Council, led by President A}: a body and whoever is at its head serve one state. */
    private static boolean headed(String text, @Nullable Mention body, Mention head) {
        boolean state = body != null && body.side() != null && body.side().length() == 2 && (body.kind() == MentionKind.BODY || body.kind() == MentionKind.GROUP);
        return state && LED.contains(joint(text, body, head));
    }

    private static boolean official(Mention m) {
        return m.kind().person() && !m.offices().isEmpty();
    }

    private static boolean joined(String text, Mention a, Mention b) {
        String joint = joint(text, a, b);
        return JOINTS.contains(joint) && (!joint.equals(",") || listed(text, b.span().end()));
    }

    /** The words between two mentions; nothing where they are many. */
    private static String joint(String text, Mention a, Mention b) {
        int from = a.span().end();
        int to = b.span().start();
        return to > from && to - from <= FAR ? text.substring(from, to).strip() : "";
    }

    /** Whether a list goes on or ends here; a verb would say that the comma closed what stands before the sentence's subject. */
    private static boolean listed(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 5)).stripLeading();
        return rest.isEmpty() || ",.;&(".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("and") || rest.startsWith("as ");
    }

    /** Both told office first, or two of a country told name first; and not two of one office. */
    private static boolean fits(Mention a, Mention b, String side) {
        if (!official(b) || b.side() != null) {
            return false;
        }
        boolean before = titled(a) && titled(b);
        boolean after = !titled(a) && !titled(b) && side.length() == 2;
        return (before || after) && a.offices().stream().noneMatch(o -> b.offices().stream().anyMatch(p -> twin(o, p)));
    }

    private static boolean titled(Mention m) {
        return m.kind() == MentionKind.OFFICE || m.offices().get(0).parts().get(0).start() < m.nameSpan().start();
    }

    private static boolean twin(Office a, Office b) {
        // a Minister of Energy and a Minister of Labour are of one government
        boolean fields = a.text().contains(" of ") && b.text().contains(" of ") && !a.text().equalsIgnoreCase(b.text());
        // nor is a Prime Minister a minister of something
        boolean prime = plain(a).equals("prime minister") && b.text().contains(" of ");
        return plain(a).endsWith(plain(b)) && !fields && !prime;
    }

    private static String plain(Office office) {
        String text = office.text().toLowerCase(Locale.ROOT);
        int of = text.indexOf(" of ");
        return of < 0 ? text : text.substring(0, of);
    }
}
