package org.readout.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotations;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.Status;

/** Gives meetings on the margins of a gathering told before its days and place, and those told with {@code also} right after a meeting that one's. */
final class Margins {
    private static final Pattern BESIDE = Pattern.compile("\\b(?:sidelines?|margins?|fringes) of (?:the|this|these|that)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALSO = Pattern.compile("(?:[^,;.]{0,60}\\balso\\b|(?:in addition|additionally|separately)\\b)", Pattern.CASE_INSENSITIVE);
    /** Words of a time or place of its own. */
    private static final Pattern OWN = Pattern.compile("\\b(?:earlier|previously|yesterday|last|recently|before|prior|ago|past)\\b", Pattern.CASE_INSENSITIVE);

    /** {@code On the fringes of the official working visit}: of the visit that the report tells of, whoever else met on it. */
    private static final Pattern STAY = Pattern.compile("\\b(?:sidelines?|margins?|fringes?) of (?:the|this|his|her|their) (?:\\w+ ){0,3}(?:visit|trip|stay)\\b", Pattern.CASE_INSENSITIVE);

    /** How many acts back the gathering is told at most. */
    private static final int FAR = 50;

    private Margins() {
    }

    static void share(Annotations annotations, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            if (d.kind != Kind.MEETING || d.status == Status.BACKGROUND || d.vague || d.date != null && d.place != null) {
                continue;
            }
            String sentence = annotations.sentences().get(d.sentence).span().of(annotations.readout().text());
            boolean beside = BESIDE.matcher(sentence).find();
            boolean also = !beside && ALSO.matcher(sentence).lookingAt() && !OWN.matcher(sentence).find();
            boolean stay = STAY.matcher(sentence).find();
            Draft host = stay ? visit(drafts, i) : beside || also ? before(drafts, i, beside) : null;
            if (host != null) {
                take(d, host);
            }
        }
    }

    /** The gathering told last before a meeting, or the meeting told in the sentence before; null if there is none. */
    private static @Nullable Draft before(List<Draft> drafts, int at, boolean gathering) {
        Draft d = drafts.get(at);
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Draft o = drafts.get(i);
            boolean kind = o.kind == Kind.CONFERENCE || !gathering && o.kind == Kind.MEETING;
            boolean near = gathering || d.sentence - o.sentence == 1 || d.sentence == o.sentence;
            boolean shared = gathering && o.parties.isEmpty() || o.parties.keySet().stream().filter(Identity::person).anyMatch(d::has);
            boolean days = d.date == null || o.date == null || o.date.contains(d.date);
            if (kind && near && shared && days && o.status == d.status) {
                return o;
            }
        }
        return null;
    }

    /** The visit, or what the guest is told to have come for; null where none is told before. */
    private static @Nullable Draft visit(List<Draft> drafts, int at) {
        return drafts.subList(0, Math.min(at, FAR)).stream().filter(o -> o.status == drafts.get(at).status && (o.kind == Kind.VISIT || o.kind == Kind.MEETING)).findFirst().orElse(null);
    }

    private static void take(Draft d, Draft host) {
        if (d.date == null) {
            d.date = host.date;
            d.dateEvidence = host.dateEvidence;
        }
        if (d.place == null) {
            d.place = host.place;
            d.placeEvidence = host.placeEvidence;
        }
    }
}
