package org.readout.record;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Channel;
import org.readout.model.Identity;
import org.readout.model.Office;

/** Tells the line of contact from the offices of those who took part. */
final class Channels {
    private Channels() {
    }

    /** The channel that most parties' offices tell; the envoy's own line counts where it meets another. */
    static @Nullable Channel of(Draft draft) {
        Map<Channel, Integer> votes = new EnumMap<>(Channel.class);
        for (Identity party : draft.parties.keySet()) {
            for (Office office : party.offices()) {
                if (office.channel() != null) {
                    votes.merge(Channel.valueOf(office.channel().toUpperCase(Locale.ROOT)), 1, Integer::sum);
                    break;
                }
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
