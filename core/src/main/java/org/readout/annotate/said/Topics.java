package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.lexicon.VerbTable;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.text.WordSet;

/**
 * Finds what was talked about where no cue with a subject says so: {@code met A for talks on X}.
 */
public final class Topics {
    public static final Set<String> TALKS = WordSet.of("discussion", "discussions", "talks", "exchange", "exchanges",
            "consultations", "conversation",
            "overview", "dialogue");
    static final Set<String> ABOUT = WordSet.of("on", "about", "regarding", "concerning", "of");
    private final VerbTable<Cue> cues;

    Topics(VerbTable<Cue> cues) {
        this.cues = cues;
    }

    List<Attribution> find(Sent s, int index, List<Verb> verbs) {
        List<Attribution> out = new ArrayList<>();
        for (Verb v : verbs) {
            boolean act = v.finite() && !v.passive() && !v.future() && !v.negated()
                    && s.at(v.at()).spelling().cues().isEmpty();
            Span content = act ? talks(s, v, verbs) : null;
            if (content != null) {
                out.add(topic("en.cue.for-talks", mentions(v.subject()), true, content, null, index));
            }
        }
        return out;
    }

    /** {@code described the talks as useful}: what is said to be so is asserted, where the cue alone names a topic. */
    static boolean judged(Sent s, Cue cue, int from, Span content) {
        boolean judges = cue.mode() == Mode.TOPIC && (cue.id().startsWith("en.cue.describe") || cue.id().startsWith("en.cue.consider"));
        for (int i = from + 1; judges && s.in(i) && s.at(i).start() < content.end() && !s.has(i, REL | BE | HAVE | MODAL) && !s.is(i, "if"); i++) {
            if (s.is(i, "as") && !s.has(i + 1, PRONOUN) && s.partyOver(i) == null && !s.is(i + 1, "well") && !s.is(i + 2, "as") && !s.is(i - 2, "as")) {
                return true;
            }
        }
        return false;
    }

    static Attribution topic(String rule, List<Mention> source, boolean mutual, Span content,
            @Nullable Span cue, int index) {
        return new Attribution(rule, Mode.TOPIC, source, mutual, content, cue, null, null, List.of(), false, index,
                false);
    }

    private static List<Mention> mentions(List<Party> parties) {
        return parties.stream().map(Party::mention).toList();
    }

    /** {@code signed a roadmap for talks on X}: what is between verb and {@code for} is a thing, and no party, place or time. */
    private static boolean ofThing(Sent s, int from, int to) {
        boolean plain = to > from && s.has(from, DET);
        for (int i = from; i < to; i++) {
            plain &= s.parties[i] == null && s.times[i] == null && !s.has(i, PREP) && !s.capital(i);
        }
        return plain;
    }

    /** {@code for a bilateral discussion on X}, up to the next verb of the sentence. */
    private static @Nullable Span talks(Sent s, Verb v, List<Verb> verbs) {
        int end = s.size();
        for (Verb next : verbs) {
            end = next.at() > v.at() && next.finite() ? Math.min(end, next.clause()) : end;
        }
        for (int i = v.at() + 1; i < end; i++) {
            if (!s.is(i, "for") || ofThing(s, v.at() + 1, i)) {
                continue;
            }
            int noun = i + 1;
            while (noun < i + 7 && noun < end && !TALKS.contains(s.at(noun).lower()) && !s.has(noun, PREP)) {
                noun++;
            }
            int about = noun;
            while (about < noun + 6 && about < end && !ABOUT.contains(s.at(about).lower())) {
                about++;
            }
            about = s.is(about + 1, "views") ? about + 2 : about;
            boolean talks = noun < end && TALKS.contains(s.at(noun).lower()) && about < end
                    && ABOUT.contains(s.at(about).lower());
            if (talks && s.in(about + 1) && s.times[about + 1] == null) {
                return Trim.trimmed(s, about + 1, end);
            }
        }
        return null;
    }

    /** {@code discussed trade with Minister A}, {@code discussed with A trade}: who talked about it too, whom the topic ends before; none where nobody is told. */
    static List<Party> partners(Sent s, Complements.Found found, List<Party> source, int to) {
        boolean one = source.size() == 1 && !source.get(0).mention().plural() && (source.get(0).person() || source.get(0).mention().kind() == MentionKind.PRONOUN);
        if (!one || found.cue().mode() != Mode.TOPIC || !found.cue().phrase().equals("discuss")) {
            return List.of();
        }
        for (int i = found.end(); i < to && s.in(i + 1); i++) {
            Party p = s.is(i, "with") && !s.has(i - 1, EVENT | VERB) ? s.parties[i + 1] : null;
            boolean person = p != null && p.mention().kind() == MentionKind.PERSON;
            if (person && (p.to() >= to || p.to() <= found.content() || !s.at(p.to()).word() || s.has(p.to(), PREP | REL | CONJ) || s.times[p.to()] != null)) {
                List<Party> out = new ArrayList<>(List.of(p));
                Party next = s.is(p.to(), "and") && s.in(p.to() + 1) ? s.parties[p.to() + 1] : null;
                out.addAll(next != null && next.person() && !Clauses.startsClause(s, next) ? List.of(next) : List.of());
                return out;
            }
        }
        return List.of();
    }
}
