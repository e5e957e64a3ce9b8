package org.readout.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Telling;

/**
 * Gives those listed as one side's people that side: {@code Representing Norland were ...}, {@code The Norland team
 * included ...}. {@code Present at the talks with the Norland team were ...} tells nothing.
 */
final class Delegates {
    private static final Pattern OPENING = Pattern.compile(
            "(?:also )?represent(?:ing|ed)\\b|on behalf of\\b|(?:on|from) (?:the )?[\\w ]{0,40}side\\b|.*\\b(?:delegation|team|side|group|mission)\\b.*"
                    + "\\b(?:includ|compris|consist|compos|made up|represented by)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Right before the first of those whom a team holds. */
    private static final Pattern TEAM = Pattern.compile("(?:delegation|team|side)(?: (?:from|of) [^,;.]{1,40}?)?,?(?: (?:will|would|also|is expected to|was|were|is|are))* (?:includ(?:ed?|es|ing)|compris(?:ed?|es|ing)(?: of)?|consist(?:s|ed|ing)? of|composed of|made up of)(?: the)? $",
            Pattern.CASE_INSENSITIVE);
    /** What stands between two whom a team holds; a comma may be part of the one before it. */
    private static final Set<String> JOINT = Set.of(", ", "; ", " and ", ", and ", "; and ", " ", "and ", " as well as ", ", as well as ");
    private static final Pattern GUEST = Pattern.compile("(?:also )?accompany\\w+ the (?:\\w+ )?(?:visitor|guest|visiting)\\b|the (?:\\w+ )?(?:visitor|guest) was accompanied\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPANY = Pattern.compile("\\bwith (?:the|a|his|her)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ON = Pattern.compile("\\b(?:on|from) (?:the )?[\\w.-]{1,25} (?:side|delegation)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPPOSITE = Pattern.compile("\\b(?:from|on) (?:the|its|their) (?:opposite|other) sides?\\b", Pattern.CASE_INSENSITIVE);
    /** No longer part of a sentence is searched, in UTF-16 units. */
    private static final int SENTENCE = 4000;

    /** No opening is longer, in UTF-16 units; the pattern goes over it more than once. */
    private static final int LONGEST = 400;

    /** In UTF-16 units: no words from a team to the first of its people are longer. */
    private static final int HELD = 60;

    /** How many acts back somebody was received. */
    private static final int FAR = 50;

    private Delegates() {
    }

    /** Sets the sides of listed persons whose own words tell none. */
    static void sides(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        TreeMap<Integer, Mention> sided = new TreeMap<>();
        annotations.mentions().stream().filter(m -> m.side() != null).forEach(m -> sided.put(m.span().start(), m));
        teams(annotations, found);
        List<ActMention> acts = annotations.acts();
        for (int i = 0; i < acts.size(); i++) {
            ActMention act = acts.get(i);
            if (act.telling() != Telling.PRESENT || act.actors().isEmpty()) {
                continue;
            }
            int from = annotations.sentences().get(act.sentence()).span().start();
            String side = GUEST.matcher(text).region(from, Math.min(text.length(), from + LONGEST)).lookingAt() ? guest(acts.subList(Math.max(0, i - FAR), i), found, act) : side(sided, text, from, act);
            others(annotations, found, act, from);
            for (Actor a : act.actors()) {
                String near = nearest(sided, text, from, a.mention().span().start());
                found.getOrDefault(a.mention().span(), List.of()).stream()
                        .filter(p -> p.side == null && p.kind == MentionKind.PERSON).forEach(p -> p.side = near != null ? near : side);
            }
        }
    }

    /** {@code attended by A, while the Norland delegation will include Minister B}: whoever it holds is of the team told right before him. */
    private static void teams(Annotations annotations, Map<Span, List<Person>> found) {
        String text = annotations.readout().text();
        Mention before = null;
        String team = null;
        for (Mention m : annotations.mentions()) {
            boolean unsided = before != null && m.kind() == MentionKind.PERSON && m.side() == null && m.span().start() > before.span().start();
            boolean held = unsided && before.side() != null && m.span().start() - before.span().end() < HELD && TEAM.matcher(text.substring(before.span().start(), m.span().start())).find();
            team = held ? before.side() : unsided && team != null && JOINT.contains(text.substring(Math.min(before.span().end(), m.span().start()), m.span().start())) ? team : null;
            for (Person p : team != null ? found.getOrDefault(m.span(), List.of()) : List.<Person>of()) {
                p.side = p.side == null ? team : p.side;
            }
            before = m;
        }
    }

    /** {@code Taking part on the Norland side were A and B, and on the Chilean side C}: the side told last before a name; null if none is. */
    private static @Nullable String nearest(TreeMap<Integer, Mention> sided, String text, int from, int name) {
        int start = Math.max(from, name - SENTENCE);
        String side = null;
        String before = text.substring(start, Math.max(start, name));
        if (!before.contains(" side") && !before.contains(" delegation")) {
            return null;
        }
        for (Matcher words = ON.matcher(before); words.find();) {
            Map.Entry<Integer, Mention> told = sided.lowerEntry(start + words.end());
            side = told != null && told.getKey() >= start + words.start() ? told.getValue().side() : null;
        }
        return side;
    }

    /** The side of whoever was received last. */
    private static @Nullable String guest(List<ActMention> before, Map<Span, List<Person>> found, ActMention present) {
        String side = null;
        for (ActMention act : before) {
            boolean met = act.sentence() < present.sentence() && !act.embedded() && !act.same() && act.actors().size() > 1;
            for (Person p : met ? found.getOrDefault(act.actors().get(1).mention().span(), List.of()) : List.<Person>of()) {
                side = p.side == null ? side : p.side;
            }
        }
        return side;
    }

    /** {@code ... and from the opposite side C and D}: those behind these words are of the side that was met. */
    private static void others(Annotations annotations, Map<Span, List<Person>> found, ActMention present, int from) {
        Span sentence = annotations.sentences().get(present.sentence()).span();
        Matcher words = OPPOSITE.matcher(annotations.readout().text()).region(from, Math.min(sentence.end(), from + SENTENCE));
        if (!words.find()) {
            return;
        }
        List<Mention> sided = annotations.mentions().stream().filter(m -> m.side() != null && m.kind() == MentionKind.PERSON && m.span().start() < words.start()).toList();
        List<String> own = sided.stream().filter(m -> m.span().start() >= from).map(Mention::side).toList();
        String met = null;
        for (Mention m : sided) {
            met = m.span().start() < from && !own.contains(m.side()) ? m.side() : met;
        }
        for (Actor a : met == null ? List.<Actor>of() : present.actors()) {
            for (Person p : a.mention().span().end() > words.end() ? found.getOrDefault(a.mention().span(), List.of()) : List.<Person>of()) {
                p.side = p.side == null || p.kind == MentionKind.OFFICE && a.mention().side() == null ? met : p.side;
            }
        }
    }

    /** The side whose people the sentence lists; null unless the words before the list name exactly one. */
    private static @Nullable String side(TreeMap<Integer, Mention> sided, String text, int from, ActMention act) {
        String side = null;
        int first = act.actors().stream().filter(a -> a.mention().kind().person())
                .mapToInt(a -> a.mention().span().start()).min().orElse(from);
        if (first <= from || first - from > LONGEST) {
            return null;
        }
        String opening = text.substring(from, first);
        if (!OPENING.matcher(opening).lookingAt() || COMPANY.matcher(opening).find()) {
            return null;
        }
        for (Mention m : sided.subMap(from, first).values()) {
            if (side != null && !side.equals(m.side())) {
                return null;
            }
            side = m.side();
        }
        return side;
    }
}
