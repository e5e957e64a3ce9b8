package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.lexicon.VerbTable;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;

/**
 * Finds what is told in the passive with its speaker behind {@code by}: {@code X was raised by Ms Vale},
 * {@code it was stressed by both sides that X}, {@code the King was briefed by Ms Vale on X}. Without the speaker it is
 * nobody's statement.
 */
final class Passives {
    private final VerbTable<Cue> cues;

    Passives(VerbTable<Cue> cues) {
        this.cues = cues;
    }

    /** The first such attribution of a sentence, or null. */
    @Nullable
    Attribution find(Sent s, int index) {
        for (int i = 1; i < s.size(); i++) {
            int verb = verb(s, i);
            Attribution found = verb < 0 ? null : told(s, index, group(s, i), verb);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The verb of the passive in the past whose auxiliary is token {@code i}, or -1. */
    static int verb(Sent s, int i) {
        boolean past = s.is(i, "was") || s.is(i, "were") || s.is(i, "been") && s.has(i - 1, HAVE);
        if (!past || s.quoted[i]) {
            return -1;
        }
        int verb = i + 1;
        while (s.has(verb, ADVERB)) {
            verb++;
        }
        return s.in(verb) ? verb : -1;
    }

    /** Where the auxiliaries of that passive begin. */
    static int group(Sent s, int i) {
        return s.is(i, "been") ? i - 1 : i;
    }

    private @Nullable Attribution told(Sent s, int index, int aux, int verb) {
        for (VerbForm<Cue> form : s.at(verb).spelling().cues()) {
            int end = form.tense() == Tense.PAST ? CueWords.end(s, verb, form.words()) : -1;
            List<Mention> by = end < 0 ? List.of() : speaker(s, end);
            Span content = by.isEmpty() ? null : content(s, form.rule(), aux, end);
            if (content != null) {
                Cue cue = form.rule();
                return new Attribution(cue.id() + ".passive", cue.mode(), by, false, content, s.span(verb, end), null, null,
                        List.of(), false, index, false);
            }
        }
        return null;
    }

    /** Who stands behind {@code by}, right after the cue or after what it is about. */
    private static List<Mention> speaker(Sent s, int end) {
        int by = by(s, end);
        Party party = by < 0 || !s.in(by + 1) ? null : s.parties[by + 1];
        boolean speaks = party != null && party.mention().kind() != MentionKind.BODY
                && party.mention().kind() != MentionKind.GROUP;
        return speaks ? List.of(party.mention()) : List.of();
    }

    private static int by(Sent s, int end) {
        if (s.is(end, "by")) {
            return end;
        }
        for (int i = end; s.is(end, "on") && s.in(i) && !s.is(i, ",") && !s.has(i, VERB | BE | HAVE); i++) {
            if (s.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Span content(Sent s, Cue cue, int aux, int end) {
        int by = by(s, end);
        int after = s.parties[by + 1].to();
        int start = start(s, aux);
        Party head = s.in(start) ? s.parties[start] : null;
        boolean person = head != null && !s.at(head.to() - 1).possessive() && head.mention().kind() != MentionKind.BODY
                && !s.is(start, "it");
        return switch (cue.takes()) {
            case NP -> !cue.prepositions().isEmpty() || by > end || person || start >= aux || s.has(start, PRONOUN | OBJECT | REL | SUBORD) ? null
                    : Trim.trimmed(s, start, aux);
            case THAT -> s.is(start, "it") && s.is(after, "that") ? Trim.trimmed(s, after + 1, s.size()) : null;
            case OBJECT_THAT -> s.is(after, "that") ? Trim.trimmed(s, after + 1, s.size()) : null;
            case OBJECT_PREP -> about(s, cue, by, end, after);
            default -> null;
        };
    }

    private static @Nullable Span about(Sent s, Cue cue, int by, int end, int after) {
        int from = by > end ? end : after;
        boolean fits = s.in(from) && cue.prepositions().contains(s.at(from).lower());
        return fits ? Trim.trimmed(s, from + 1, by > end ? by : s.size()) : null;
    }

    /** After {@code At the meeting,} or the like. */
    private static int start(Sent s, int aux) {
        int i = 0;
        while (s.has(0, PREP | ADVERB | SUBORD) && i < aux && !s.is(i, ",")) {
            i++;
        }
        return i > 0 ? Math.min(i + 1, aux) : 0;
    }
}
