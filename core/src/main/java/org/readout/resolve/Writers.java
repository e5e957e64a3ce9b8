package org.readout.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Tells who writes a text in the first person. */
final class Writers {
    private static final Pattern WE = Pattern.compile("^[\"\u201c]?We,? (?:the )?$");
    private static final Pattern JOINT = Pattern.compile("(?i)joint [\\p{L} -]{0,30}(?:statement|declaration|communiqu[\u00e9e]|release|message) (?:(?:issued|made|released|signed) )?(?:by|of|from|between) (?:the )?");
    /** {@code The statement below was signed by A, B and C}. */
    private static final Pattern SIGNED = Pattern.compile("^(?:The|This)(?: (?:following|below|above|joint)){0,2} statement(?: below| above)? (?:is|was|has been) (?:jointly )?(?:signed|issued|released|endorsed) by (?:the )?");
    /** {@code Press Statement by the}. */
    private static final Pattern BY = Pattern.compile("(?i)(?:(?:official|press|media|written) )?(?:statement|message|letter|op-ed)s? (?:by|from|of) (?:the )?");
    private static final Pattern AND = Pattern.compile("(?:,|,? and|&) (?:the )?$");

    private Writers() {
    }

    /**
     * {@code Joint Statement by A and B}, {@code We, the leaders of A and B}: whether a mention tells who hands out a text together with others.
     *
     * @param before who was told to do so before
     */
    static boolean signs(String text, Mention m, Zone zone, Span sentence, List<Person> before) {
        boolean first = before.isEmpty();
        String words = text.substring(sentence.start(), m.span().start());
        if (zone != Zone.TITLE) {
            boolean body = zone == Zone.BODY && m.kind() != MentionKind.PRONOUN;
            return body && (first && WE.matcher(words).find() || signed(words, first));
        }
        boolean told = m.kind() == MentionKind.PRONOUN || m.kind() == MentionKind.BODY && before.stream().anyMatch(Person::human);
        return !told && (first ? JOINT.matcher(words).matches() : AND.matcher(words).find());
    }

    private static boolean signed(String words, boolean first) {
        Matcher by = SIGNED.matcher(words);
        return words.startsWith("Th") && by.lookingAt() && (first ? by.end() == words.length() : AND.matcher(words).find());
    }

    /** Whoever the byline names, else the title, else whose letterhead stands above, else {@code I}, who is of the outlet's side. */
    static Person of(Annotations annotations, People people, Mention m) {
        Person office = null;
        for (int i = annotations.sentences().size() - 1; i >= 0; i--) {
            Zone zone = annotations.sentences().get(i).zone();
            Span span = annotations.sentences().get(i).span();
            for (Mention by : zone == Zone.BYLINE ? annotations.mentions() : List.<Mention>of()) {
                Person named = by.kind() == MentionKind.PERSON && span.contains(by.span()) ? people.of(by) : null;
                if (named != null) {
                    return named;
                }
                // the office alone: the sheet of paper on which its holder writes
                office = by.kind() == MentionKind.OFFICE && by.side() == null && span.equals(by.span()) ? people.unnamed(by, people.home()) : office;
            }
        }
        Person titled = titled(annotations, people);
        if (titled == null && office != null) {
            // who writes is one person, as if he were named
            office.kind = MentionKind.PERSON;
            return office;
        }
        if (titled != null) {
            return titled;
        }
        Person self = people.self(m);
        self.side = people.home();
        self.name = "I";
        self.kind = MentionKind.PERSON;
        return self;
    }

    /** {@code Statement by President A on B}: the one person whom the title names as its writer; null if it names none, or two. */
    private static @Nullable Person titled(Annotations annotations, People people) {
        String text = annotations.readout().text();
        Span title = annotations.sentences().isEmpty() || annotations.sentences().get(0).zone() != Zone.TITLE ? null : annotations.sentences().get(0).span();
        for (Mention by : title == null ? List.<Mention>of() : annotations.mentions()) {
            boolean writes = title.contains(by.span()) && by.kind() == MentionKind.PERSON && BY.matcher(text.substring(title.start(), by.span().start())).matches()
                    && !text.startsWith(" and ", by.span().end()) && !text.startsWith(",", by.span().end());
            if (writes) {
                return people.of(by);
            }
        }
        return null;
    }
}
