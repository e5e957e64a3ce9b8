package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one readout says of one act of contact.
 *
 * @param id unique within the reading: a1, a2, ...
 * @param kind what sort of contact
 * @param status whether it is news, recalled, announced or did not take place
 * @param channel the line of contact, by the offices of those who took part; null if they tell none
 * @param date ISO day, month ({@code 2023-11}), year or {@code start/end}; null if the text gives no way to know
 * @param place city or country; null if not given
 * @param venue building or hall, as written; null if not given
 * @param initiator at whose invitation or request, where said
 * @param participants who took part, each once
 * @param evidence the words that the fields rest on
 */
public record Account(String id, Kind kind, Status status, @Nullable Channel channel, @Nullable String date,
        @Nullable String place, @Nullable String venue, @Nullable String initiator,
        List<Participant> participants, AccountEvidence evidence) {
    public Account {
        participants = List.copyOf(participants);
    }
}
