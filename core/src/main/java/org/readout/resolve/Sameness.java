package org.readout.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Tells how likely a name told again is that of somebody told of before: by its parts, by side and office. */
final class Sameness {
    private static final Set<String> WOMEN = WordSet.of("mrs", "ms", "miss", "mme", "madame", "lady", "dame");
    private static final Set<String> MEN = WordSet.of("mr", "sir", "lord");
    /** In UTF-16 units: no styles are longer. */
    private static final int STYLE = 16;
    /** In UTF-16 units, of a family name, {@code and} and a style. */
    private static final int BESIDE = 40;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WIFE = Pattern.compile("\\b(?:his|her) (?:wife|husband|spouse),? (?:\\p{Lu}\\p{L}{1,9}\\.? ){0,2}$");
    /** In UTF-16 units, of an office with its country, {@code and} and a style. */
    private static final int OFFICE = 80;
    /** {@code the President of Norland and Madame}. */
    private static final Pattern AND_WIFE = Pattern.compile("\\b([\\p{L}-]+)(?: of (?:the )?\\p{Lu}[\\p{L} ]{1,40})? and (?:Mrs|Madame|Mme|Lady)\\.? $");
    private final Names names;
    private final Posts posts;

    private String text = "";

    Sameness(Names names, Posts posts) {
        this.names = names;
        this.posts = posts;
    }

    /** Takes in the text in whose words people are styled. */
    void over(String words) {
        text = words;
    }

    /** Whether a person is a woman, by the style that stands before one of the names; null where none does. */
    private @Nullable Boolean woman(Person p) {
        return p.evidence.stream().map(e -> woman(e.start())).filter(w -> w != null).findFirst().orElse(null);
    }

    /** {@code Mr Rowan} and {@code Mrs Rowan}, {@code Prime Minister Tom Rowan and Mrs Rowan}, {@code and his wife, Ann Rowan}, are two. */
    private boolean couple(Person p, Mention m, @Nullable Boolean woman, @Nullable Boolean other) {
        return woman != null && other != null && !other.equals(woman) || Boolean.TRUE.equals(woman) && other == null && beside(m.nameSpan().start(), p)
                || !m.offices().isEmpty() && p.evidence.stream().anyMatch(this::kin);
    }

    /** Whether a name is told of somebody's wife: {@code and his wife, Mrs Rowan}. */
    private boolean kin(Span name) {
        return WIFE.matcher(text.substring(Math.max(0, name.start() - BESIDE), name.start())).find();
    }

    /** A name without a style, or {@code Mr and Mrs Rowan}, is rather his. */
    private static double told(@Nullable Boolean woman, @Nullable Boolean known, Person p) {
        return woman != null && known != null ? 0.5 : Boolean.TRUE.equals(known) && p.offices.isEmpty() ? -0.5 : 0;
    }

    /** Whether a wife is told beside her husband: {@code and Mrs} behind his name, behind his rank ({@code General and Mrs Rowan}), or behind {@code he}. */
    private boolean beside(int name, Person husband) {
        Matcher holder = AND_WIFE.matcher(text.substring(Math.max(0, name - OFFICE), name));
        if (holder.find() && husband.offices.stream().anyMatch(o -> o.head().equalsIgnoreCase(holder.group(1)))) {
            return true;
        }
        String[] words = text.substring(Math.max(0, name - BESIDE), name).strip().replaceAll("[.,]", "").split("\\s+");
        String before = words.length < 3 || !words[words.length - 2].equals("and") ? "" : words[words.length - 3];
        return !before.isEmpty() && (before.equalsIgnoreCase("he") || husband.name.endsWith(before) || husband.offices.stream().anyMatch(o -> o.text().contains(before)));
    }

    /** Whether the style right before a name is a woman's; null where none stands there, or both ({@code Mr and Mrs Rowan}). */
    private @Nullable Boolean woman(int name) {
        String before = text.substring(Math.max(0, name - STYLE), name).strip().toLowerCase(Locale.ROOT).replace(".", "");
        int last = before.length();
        while (last > 0 && Character.isLetter(before.charAt(last - 1))) {
            last--;
        }
        String style = before.substring(last);
        if (!MEN.contains(style) && !WOMEN.contains(style)) {
            return null;
        }
        String[] words = SPACE.split(before);
        boolean both = words.length > 2 && (words[words.length - 2].equals("and") || words[words.length - 2].equals("&")) && MEN.contains(words[words.length - 3]);
        return both ? null : WOMEN.contains(style);
    }

    /** How well a mention fits a person; 0 where it cannot be. */
    double score(Person p, Mention m) {
        boolean compatible = names.compatible(p.name, m.name());
        boolean family = !compatible && names.sameFamily(p.name, m.name()) && names.initial(p.name, m.name()) | titled(p, m) && sharesOffice(p, m) && names.parts(m.name()).size() > 1;
        if (!compatible && !family) {
            return 0;
        }
        Boolean woman = woman(m.nameSpan().start());
        Boolean known = woman(p);
        if (couple(p, m, woman, known)) {
            return 0;
        }
        boolean shares = sharesOffice(p, m);
        boolean differs = !shares && !m.offices().isEmpty() && !p.offices.isEmpty();
        boolean other = names.parts(m.name()).size() == 1 && differs
                && m.offices().stream().anyMatch(posts::royal) != p.offices.stream().anyMatch(posts::royal);
        boolean conflict = other || p.side != null && m.side() != null && !p.side.equals(m.side()) && !shares && !chairs(p, m);
        if (conflict) {
            return 0;
        }
        double near = 1.0 / (2 + Math.abs(m.span().start() - p.last));
        return (compatible ? 2 : 1) + (shares ? 2 : 0) + (differs ? -1 : 0) + told(woman, known, p) + near - (middle(p, m) ? 0.5 : 0);
    }

    /** {@code Sheikh Omar} is rather Omar Al Sand than Ali Omar Al Sand: nobody is called by his second name alone. */
    private boolean middle(Person p, Mention m) {
        List<String> shortly = names.parts(m.name());
        List<String> whole = names.parts(p.name);
        return shortly.size() == 1 && whole.size() > 2 && !whole.get(0).equals(shortly.get(0)) && !whole.get(whole.size() - 1).equals(shortly.get(0));
    }

    /** {@code Mr Rowan, who is chair of the OSCE}: a country's minister may hold an organisation's office besides, told behind his name. */
    private boolean chairs(Person p, Mention m) {
        boolean organisation = m.side() != null && m.side().length() > 2 && p.side != null && p.side.length() == 2 && !p.side.equals("UN") && !p.side.equals("EU");
        boolean behind = !m.offices().isEmpty() && m.offices().get(0).parts().get(0).start() > m.nameSpan().start();
        return organisation && behind && names.parts(m.name()).size() == 1;
    }

    private boolean sharesOffice(Person p, Mention m) {
        return m.offices().stream().anyMatch(o -> p.offices.stream().anyMatch(h -> posts.means(o, h) || posts.means(h, o)));
    }

    /** Whether both are told with more than {@code Minister}, which any number of people are. */
    private static boolean titled(Person p, Mention m) {
        return m.offices().stream().anyMatch(o -> !o.bare()) && p.offices.stream().anyMatch(o -> !o.bare());
    }
}
