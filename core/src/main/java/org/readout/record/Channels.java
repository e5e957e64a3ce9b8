package org.readout.record;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Channel;
import org.readout.model.Identity;
import org.readout.model.Role;

/** Tells the line of contact from the offices of those who took part. */
final class Channels {
    private Channels() {
    }

    /** The channel that most principals' offices tell; without one, that of all who took part. */
    static @Nullable Channel of(Draft draft) {
        Channel channel = most(draft.parties.entrySet().stream().filter(e -> e.getValue() != Role.ATTENDEE).map(Map.Entry::getKey).toList());
        return channel != null ? channel : most(draft.parties.keySet());
    }

    private static @Nullable Channel most(Iterable<Identity> parties) {
        Map<Channel, Integer> votes = new EnumMap<>(Channel.class);
        for (Identity party : parties) {
            // a minister who is also a member of his party's bureau comes as the minister
            party.offices().stream().filter(o -> o.channel() != null).min(Comparator.comparing(o -> o.head().equals("member")))
                    .ifPresent(o -> votes.merge(Channel.valueOf(o.channel().toUpperCase(Locale.ROOT)), 1, Integer::sum));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
