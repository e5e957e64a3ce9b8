package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.CueWords;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Tense;
import org.readout.lexicon.VerbForm;
import org.readout.lexicon.VerbTable;
import org.readout.model.Attribution;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;

/** Finds what all who met talked about where nobody is told to say so: {@code X was also discussed}, {@code views were exchanged on X}. */
final class Discussed {
    private final VerbTable<Cue> cues;

    Discussed(VerbTable<Cue> cues) {
        this.cues = cues;
    }

    /** The topic of a sentence without a speaker, or null. */
    @Nullable Attribution find(Sent s, int index, List<Verb> verbs) {
        Attribution held = held(s, index);
        return held == null ? passive(s, index, verbs) : held;
    }

    /** {@code Talks were held on X}, {@code views were exchanged on X}. */
    private static @Nullable Attribution held(Sent s, int index) {
        for (int i = 1; i < s.size() - 3; i++) {
            boolean held = (s.is(i, "was") || s.is(i, "were")) && (s.is(i + 1, "held") || s.is(i + 1, "exchanged"));
            if (held && !s.quoted[i] && Topics.ABOUT.contains(s.at(i + 2).lower()) && s.times[i + 3] == null
                    && !s.has(i + 3, CALENDAR) && talks(s, i)) {
                Span content = Trim.trimmed(s, i + 3, s.size());
                return content == null ? null
                        : Topics.topic("en.cue.talks-held", List.of(), true, content, s.span(i + 1, i + 2), index);
            }
        }
        return null;
    }

    private static boolean talks(Sent s, int to) {
        return s.has(0, to, Topics.TALKS) || s.has(0, to, "views") || s.has(0, to, "opinions");
    }

    private @Nullable Attribution passive(Sent s, int index, List<Verb> verbs) {
        for (int i = 1; i < s.size(); i++) {
            int verb = Passives.verb(s, i);
            Cue cue = verb < 0 ? null : cue(s, verb);
            if (cue != null) {
                return passive(s, index, verbs, cue, Passives.group(s, i), verb);
            }
        }
        return null;
    }

    private @Nullable Cue cue(Sent s, int verb) {
        for (VerbForm<Cue> form : s.at(verb).spelling().cues()) {
            boolean topic = form.rule().takes() == Cue.Takes.NP && form.rule().mode() == Mode.TOPIC
                    && form.tense() == Tense.PAST;
            if (topic && CueWords.end(s, verb, form.words()) > 0) {
                return form.rule();
            }
        }
        return null;
    }

    private static @Nullable Attribution passive(Sent s, int index, List<Verb> verbs, Cue cue, int aux, int verb) {
        int start = start(s, aux);
        boolean told = verbs.stream().anyMatch(v -> v.finite() && !v.passive() && v.at() < aux);
        Party head = s.in(start) ? s.parties[start] : null;
        boolean person = head != null && !s.at(head.to() - 1).possessive() && head.mention().kind() != MentionKind.BODY;
        if (told || start >= aux || person || s.has(aux - 1, REL) || s.has(start, PRONOUN | OBJECT | REL) || s.has(start, SUBORD)) {
            return null;
        }
        int end = verb + cue.phrase().split(" ").length;
        if (s.is(end, "as") || s.is(end, "by")) {
            return null;
        }
        int detail = detail(s, end);
        Span content = detail > 0 && s.size() - detail > aux - start ? Trim.trimmed(s, detail, s.size())
                : Trim.trimmed(s, start, aux);
        return content == null ? null
                : Topics.topic("en.cue." + cue.phrase().replace(' ', '-') + ".discussed", List.of(), true, content, s.span(verb, end), index);
    }

    /** After {@code At the meeting,} or the like. */
    private static int start(Sent s, int aux) {
        int i = 0;
        if (s.has(0, PREP | ADVERB | SUBORD) || s.is(0, "other")) {
            while (i < aux && !s.is(i, ",")) {
                i++;
            }
            return i < aux ? i + 1 : s.has(0, PREP | SUBORD) ? aux : 0;
        }
        return i;
    }

    /** {@code , in particular X}, {@code , including X}: where X begins, or -1. */
    private static int detail(Sent s, int end) {
        int i = s.is(end, ",") ? end + 1 : end;
        if (s.is(i, "including") || s.is(i, "notably")) {
            return i + 1;
        }
        return s.is(i, "in") && s.is(i + 1, "particular") ? i + 2 : -1;
    }
}
