package org.readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Evidence;
import org.readout.model.Identity;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Telling;

/** An account while the tellings of it are gathered. */
final class Draft {
    Kind kind;
    Status status;
    @Nullable String date;
    @Nullable Evidence dateEvidence;
    @Nullable String place;
    @Nullable Evidence placeEvidence;
    @Nullable Evidence venue;
    @Nullable String initiator;
    final Map<Identity, Role> parties = new LinkedHashMap<>();
    final List<Span> acts = new ArrayList<>();
    /** The rules that found it, and in what way each tells of it. */
    final List<String> rules = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    int sentence;
    boolean embedded;
    boolean title;
    /** Whether a time is told that names no day ({@code in the next few months}): it is not another act's. */
    boolean vague;

    Draft(Kind kind, Status status, ActMention act) {
        this.kind = kind;
        this.status = status;
        this.sentence = act.sentence();
        this.embedded = act.embedded();
    }

    /** Adds a party unless it is there; a principal stays one. */
    void add(Identity party, Role role) {
        parties.putIfAbsent(party, role);
    }

    /** Notes by what it is told once more. */
    void tell(ActMention act) {
        rules.add(act.rule());
        tellings.add(act.telling());
    }

    /** The same of all tellings of another. */
    void tell(Draft other) {
        rules.addAll(other.rules);
        tellings.addAll(other.tellings);
    }

    /** Whether one of its tellings is of one of these. */
    boolean told(Set<Telling> ways) {
        return tellings.stream().anyMatch(ways::contains);
    }

    boolean has(Identity party) {
        return parties.containsKey(party);
    }

    /**
     * {@code The G7 summit opened in Lae. It was attended by A}: the body whose gathering it is goes where somebody is named;
     * {@code A signed an agreement between Norland and Chile}: the state for which he signs.
     */
    void dropBody() {
        boolean gathered = !tellings.isEmpty() && tellings.get(0) == Telling.GATHERING;
        List<Identity> people = people();
        boolean alone = kind == Kind.SIGNING && people.size() == 1 && parties.keySet().stream().anyMatch(p -> p.side() != null && !p.side().equals(people.get(0).side()));
        parties.keySet().removeIf(p -> p.kind() == MentionKind.BODY && (gathered && !people.isEmpty() || alone && p.side() != null && p.side().equals(people.get(0).side())));
    }

    /** Those parties who are persons, in the order in which they were told. */
    List<Identity> people() {
        return parties.keySet().stream().filter(Identity::person).toList();
    }

    List<Identity> of(Role role) {
        return parties.entrySet().stream().filter(e -> e.getValue() == role).map(Map.Entry::getKey).toList();
    }

    /** Whether nobody is known in a role that the act tells: {@code We send congratulations to B}, as the letter itself says. */
    boolean lacks(ActMention act, Role role) {
        return of(role).isEmpty() && act.actors().stream().anyMatch(a -> a.role() == role);
    }
}
