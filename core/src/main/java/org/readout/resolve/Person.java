package org.readout.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Identity;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** A party of a readout while its mentions are gathered. */
final class Person {
    /** Nobody holds more offices than this; what more there is comes of odd text. */
    private static final int MOST = 64;
    private static final Set<String> FIRM = WordSet.of("ceo", "coo", "cfo", "founder", "co-founder", "owner");
    private final Posts posts;
    private final Names names;
    String name;
    @Nullable String side;
    MentionKind kind;
    final List<Office> offices = new ArrayList<>();
    final List<Office> former = new ArrayList<>();
    final List<Span> evidence = new ArrayList<>();
    int last;

    Person(Mention mention, Posts posts, Names names) {
        this.posts = posts;
        this.names = names;
        this.name = mention.name();
        this.kind = mention.kind();
        add(mention);
    }

    /** Takes in another mention: the fuller name, its offices, its side. */
    void add(Mention mention) {
        if (names.fuller(mention.name(), name)) {
            name = mention.name();
        }
        if (evidence.size() < 8) {
            evidence.add(mention.nameSpan());
        }
        last = mention.span().start();
        for (Office office : mention.offices()) {
            if (office.former() && former.size() < MOST) {
                former.add(office);
            } else if (!office.former() && offices.size() < MOST) {
                posts.merge(offices, office);
            }
        }
        if (side == null) {
            side = mention.side();
        }
    }

    /** {@code President and CEO}: whether he heads a firm or a society, as no President of a state does. */
    boolean firm() {
        return offices.stream().anyMatch(o -> FIRM.contains(o.head()));
    }

    /** Whether it is somebody, named or told by his office. */
    boolean human() {
        return kind.person();
    }

    Identity identity() {
        return new Identity(name, side, posts.told(offices), kind, evidence);
    }
}
