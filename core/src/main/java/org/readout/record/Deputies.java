package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.model.Role;
import org.readout.model.Status;

/**
 * Puts those of whom a delegation was told to consist in its place: {@code President A will visit Norland. On Friday the
 * delegation will meet B}. A delegation that somebody leads is that one, as the guidelines have it.
 */
final class Deputies {
    private static final String NAME = "delegation";
    private static final String ARTICLE = "the ";
    /** {@code the Swiss delegation}: more words tell of what sort it is, and that may be another. */
    private static final int WORDS = 2;
    /** How many acts back the journey is told at most. */
    private static final int FAR = 50;

    private Deputies() {
    }

    /** Names those who act for a delegation told of with its article alone. */
    static void name(Readout readout, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Identity group = d.parties.keySet().stream().filter(p -> delegation(readout, p)).findFirst().orElse(null);
            boolean alone = group != null && d.parties.get(group) == Role.PRINCIPAL && d.people().stream().noneMatch(p -> group.side() == null || group.side().equals(p.side()));
            Draft journey = alone ? journey(drafts, i, group) : null;
            if (journey != null) {
                d.parties.remove(group);
                journey.parties.forEach((p, role) -> {
                    if (ours(p, group)) {
                        d.add(p, role);
                    }
                });
            }
        }
    }

    /** {@code the delegation}, {@code the Swiss delegation}: one told of before. */
    private static boolean delegation(Readout readout, Identity p) {
        String name = p.name().startsWith(ARTICLE) ? p.name().substring(ARTICLE.length()) : p.name();
        boolean plain = p.kind() == MentionKind.GROUP && name.endsWith(NAME) && name.split(" ").length <= WORDS && !p.evidence().isEmpty();
        int start = plain ? p.evidence().get(0).start() : 0;
        return plain && (name.length() < p.name().length() || readout.text().regionMatches(true, start - ARTICLE.length(), ARTICLE, 0, ARTICLE.length()));
    }

    /** The journey or gathering told before at which somebody of the delegation's side was named; null if there is none. */
    private static @Nullable Draft journey(List<Draft> drafts, int at, Identity group) {
        Draft d = drafts.get(at);
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Draft o = drafts.get(i);
            boolean gathers = o.kind == Kind.VISIT || o.kind == Kind.CONFERENCE && group.side() != null;
            if (gathers && o.status == d.status && o.status != Status.BACKGROUND && o.people().stream().anyMatch(p -> ours(p, group))) {
                return o;
            }
        }
        return null;
    }

    private static boolean ours(Identity p, Identity group) {
        return p.kind() == MentionKind.PERSON && (group.side() == null || group.side().equals(p.side()));
    }
}
