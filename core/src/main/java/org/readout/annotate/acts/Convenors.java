package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.ActRule;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.text.WordSet;

/** Those told behind a gathering to lead or attend it: {@code A took part in the Harbour Summit, hosted by B}, {@code A will host a roundtable attended by experts}. */
final class Convenors {
    private static final Set<String> LEAD = WordSet.of("hosted", "co-hosted", "chaired", "co-chaired", "convened", "co-convened", "led", "moderated", "headed");
    private static final Set<String> COME = WordSet.of("attended", "joined");
    private static final Set<Kind> KINDS = Set.of(Kind.CONFERENCE, Kind.MEETING, Kind.CALL, Kind.RECEPTION);
    /** In tokens: what a gathering was about, where and when, before it is told who led it. */
    private static final int FAR = 30;

    private Convenors() {
    }

    /** The parties to the act with those of them who are not among {@code told}. */
    static List<Actor> with(Sent s, ActRule rule, Surroundings around, Kind kind, List<Actor> told) {
        int by = rule.nouns().isEmpty() || !KINDS.contains(kind) || around.noun < 0 || told.isEmpty() ? -1 : by(s, around.noun + 1);
        if (by < 0) {
            return told;
        }
        List<Actor> out = new ArrayList<>(told);
        boolean alone = told.size() == 1;
        for (Party p : Surroundings.read(s, by, s.size()).slot("by")) {
            boolean further = p.mention().kind() != MentionKind.BODY && told.stream().noneMatch(a -> a.mention().equals(p.mention()));
            if (further) {
                out.add(new Actor(p.mention(), alone || LEAD.contains(s.at(by - 1).lower()) ? Role.PRINCIPAL : Role.ATTENDEE));
            }
        }
        // the committee held its meeting, chaired by A: he is told for it
        boolean body = alone && out.size() > 1 && told.get(0).mention().kind() == MentionKind.BODY && told.get(0).mention().side() == null;
        return body ? out.subList(1, out.size()) : out;
    }

    /** The {@code by} behind such a participle; -1 where another clause or act is told first. */
    private static int by(Sent s, int from) {
        for (int i = from; i < from + FAR && s.in(i + 2); i++) {
            boolean whose = s.is(i - 1, "which") || s.is(i - 1, "was") || s.is(i - 1, "were");
            if ((LEAD.contains(s.at(i).lower()) || COME.contains(s.at(i).lower())) && s.is(i + 1, "by") && s.partyOver(i) == null) {
                return s.parties[i + 2] == null ? -1 : i + 1;
            }
            boolean clause = s.has(i, MODAL | HAVE | SUBORD) && !s.has(i, PREP) || s.has(i, BE) && !whose || s.is(i, ";") || s.is(i, "and") && s.has(i + 1, VERB) && !COME.contains(s.at(i + 1).lower());
            if (s.quoted[i] || s.partyOver(i) == null && (clause || s.has(i, EVENT) && !s.capital(i) && s.has(i - 1, DET))) {
                return -1;
            }
        }
        return -1;
    }
}
