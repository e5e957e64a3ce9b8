package org.readout.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Kind;
import org.readout.model.Role;
import org.readout.model.Telling;

/**
 * How a verb phrase tells of an act of contact.
 *
 * @param id as in {@code act.yml}
 * @param kind the kind of account, or null where the noun decides
 * @param slots role by slot: subject, object or a preposition
 * @param needs what must be there: any, object, person, person-at-place, host, appointment, travel, stay, instrument, from, subject, airport
 * @param telling in what way it tells of the act
 * @param nouns kinds or words of event nouns one of which the object must have, or {@code any}; empty for none
 */
public record ActRule(String id, @Nullable Kind kind, Map<String, Role> slots, String needs, Telling telling, List<String> nouns,
        List<String> examples, List<String> counter) {
    public ActRule {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots)); // in the order of the file: readings must not vary
        nouns = List.copyOf(nouns);
        examples = List.copyOf(examples);
        counter = List.copyOf(counter);
    }
}
