package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.Telling;

/** Tells congratulations that were sent from those that somebody only uttered where he was. */
final class Wishes {
    private Wishes() {
    }

    /** Drops what is only told as wished ({@code A congratulated B}) of whoever met somebody, called or was on a journey: there he said it. */
    static void sift(List<Draft> drafts) {
        drafts.removeIf(d -> only(d) && (d.of(Role.RECIPIENT).isEmpty()
                || drafts.stream().anyMatch(o -> o.kind != Kind.MESSAGE && o.status != Status.BACKGROUND && d.of(Role.SENDER).stream().anyMatch(o::has))));
    }

    /** Whether of a message nothing more is told than that somebody congratulated. */
    static boolean only(Draft d) {
        return d.kind == Kind.MESSAGE && d.tellings.stream().allMatch(Telling.WISH::equals);
    }

    /** What a headline tells; null if it says no more than that somebody congratulated, where the text tells of a message. */
    static @Nullable Draft untold(@Nullable Draft title, List<Draft> drafts) {
        boolean told = title != null && only(title) && drafts.stream().anyMatch(d -> d.kind == Kind.MESSAGE);
        return told ? null : title;
    }
}
