package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds whose words a speaker passes on: quoted within what he says, or conveyed. */
final class Vias {
    private static final Set<String> GREETINGS = WordSet.of("greetings", "greeting", "regards", "wishes", "congratulations",
            "message",
            "condolences", "thanks", "felicitations", "regard", "salutations", "sympathies", "letter");
    private static final Set<String> CONVEYING = WordSet.of("convey", "extend", "relay", "deliver", "forward", "pass on",
            "transmit", "hand over");
    private final Complements complements;

    Vias(Complements complements) {
        this.complements = complements;
    }

    /** Content that begins with somebody else's saying: {@code said that Xi has repeatedly said that X}. */
    List<Mention> quoted(Sent s, int start, List<Verb> verbs) {
        Verb v = inner(s, start, verbs);
        return v == null ? List.of()
                : v.subject().stream().map(Party::mention)
                        .filter(m -> m.kind().person()).toList();
    }

    /** Where the words of the one quoted begin. */
    int start(Sent s, int start, List<Verb> verbs) {
        Verb v = inner(s, start, verbs);
        Complements.Found found = v == null ? null : complements.find(s, v);
        return found == null ? start : found.content();
    }

    private @Nullable Verb inner(Sent s, int start, List<Verb> verbs) {
        int i = s.is(start, "that") ? start + 1 : start;
        for (Verb v : verbs) {
            boolean first = v.link() == Link.SUBJECT && !v.subject().isEmpty() && v.subject().get(0).from() == i;
            Complements.Found found = first ? complements.find(s, v) : null;
            if (found != null && CueFinder.clausal(found.cue()) && s.is(found.content() - 1, "that")) {
                return v;
            }
        }
        return null;
    }

    /** {@code conveyed A's greetings}, {@code conveyed greetings from A}: the words are A's. */
    static List<Mention> conveyed(Sent s, Complements.Found found, int end) {
        if (!CONVEYING.contains(found.cue().phrase())) {
            return List.of();
        }
        if (!s.has(found.content(), end, GREETINGS)) {
            return List.of();
        }
        List<Mention> out = new ArrayList<>();
        for (int i = found.content(); i < end && s.in(i); i++) {
            Party party = s.parties[i];
            boolean from = s.is(i - 1, "from")
                    || s.is(i - 1, "of") && GREETINGS.contains(s.at(Math.max(0, i - 2)).lower())
                    || s.is(i - 1, "of") && s.is(i - 2, "behalf") && party != null && sends(party) || s.is(i - 1, "by") && s.is(i - 2, "sent") || (s.is(i - 1, "and") || s.is(i - 1, ",")) && !out.isEmpty();
            if (party != null && (from || s.at(party.to() - 1).possessive() && i == found.content())
                    && party.mention().kind() != MentionKind.PRONOUN) {
                out.add(party.mention());
            }
        }
        return out;
    }

    /** {@code best wishes on behalf of Premier A}; not {@code of the people}, for whom whoever writes himself speaks. */
    private static boolean sends(Party party) {
        String name = party.mention().name().toLowerCase(Locale.ROOT);
        return party.person() || name.replaceFirst("^the ", "").startsWith("government of ") && !name.contains("people");
    }
}
