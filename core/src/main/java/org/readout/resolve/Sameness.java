package org.readout.resolve;

import org.readout.model.Mention;

/** Tells how likely a name told again is that of somebody told of before: by its parts, by side and office. */
final class Sameness {
    private final Names names;
    private final Posts posts;

    Sameness(Names names, Posts posts) {
        this.names = names;
        this.posts = posts;
    }

    /** How well a mention fits a person; 0 where it cannot be. */
    double score(Person p, Mention m) {
        boolean compatible = names.compatible(p.name, m.name());
        boolean family = !compatible && names.sameFamily(p.name, m.name()) && names.initial(p.name, m.name()) | titled(p, m) && sharesOffice(p, m) && names.parts(m.name()).size() > 1;
        if (!compatible && !family) {
            return 0;
        }
        boolean other = names.parts(m.name()).size() == 1 && conflictOffice(p, m)
                && m.offices().stream().anyMatch(posts::royal) != p.offices.stream().anyMatch(posts::royal);
        boolean conflict = other || p.side != null && m.side() != null && !p.side.equals(m.side()) && !sharesOffice(p, m);
        if (conflict) {
            return 0;
        }
        double near = 1.0 / (2 + Math.abs(m.span().start() - p.last));
        return (compatible ? 2 : 1) + (sharesOffice(p, m) ? 2 : 0) + (conflictOffice(p, m) ? -1 : 0) + near;
    }

    private boolean sharesOffice(Person p, Mention m) {
        return m.offices().stream().anyMatch(o -> p.offices.stream().anyMatch(h -> posts.means(o, h) || posts.means(h, o)));
    }

    /** Whether both are told with more than {@code Minister}, which any number of people are. */
    private static boolean titled(Person p, Mention m) {
        return m.offices().stream().anyMatch(o -> !o.bare()) && p.offices.stream().anyMatch(o -> !o.bare());
    }

    private boolean conflictOffice(Person p, Mention m) {
        return !m.offices().isEmpty() && !p.offices.isEmpty() && !sharesOffice(p, m);
    }
}
