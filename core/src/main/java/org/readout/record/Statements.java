package org.readout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Account;
import org.readout.model.Annotations;
import org.readout.model.Attribution;
import org.readout.model.Evidence;
import org.readout.model.Explanation;
import org.readout.model.Identity;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;

/** Makes statements of attributions. */
final class Statements {
    private final Annotations annotations;
    private final Resolution resolution;
    private final List<Draft> drafts;
    private final Told told;
    private final Set<Identity> parties = new HashSet<>();
    private final Set<String> sides = new HashSet<>();
    private final List<Account> accounts;
    private final List<Explanation> why;

    Statements(Annotations annotations, Resolution resolution, List<Draft> drafts, List<Account> accounts,
            List<Explanation> why) {
        this.annotations = annotations;
        this.resolution = resolution;
        this.drafts = drafts;
        this.told = new Told(drafts);
        for (Draft draft : drafts) {
            parties.addAll(draft.parties.keySet());
            sides.addAll(Identity.sides(draft.parties.keySet().stream()));
        }
        this.accounts = accounts;
        this.why = why;
    }

    List<Statement> all() {
        List<Statement> out = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        String text = annotations.readout().text();
        for (Attribution a : annotations.attributions()) {
            int at = drafts.isEmpty() ? -1 : told.at(a.sentence());
            List<String> speaker = at < 0 ? names(a.source()) : a.mutual() ? both(a, drafts.get(at)) : leaders(a, drafts.get(at));
            if (speaker.isEmpty() || !seen.add(a.content())) {
                continue;
            }
            Span content = content(a);
            Evidence words = Evidence.of(text, content);
            String id = "s" + (out.size() + 1);
            String cue = a.cue() == null ? null : a.cue().of(text);
            List<String> addressee = a.addressee() == null ? List.of() : names(List.of(a.addressee()));
            out.add(new Statement(id, at < 0 ? null : accounts.get(at).id(), speaker, names(a.via()), a.mode(), words.exact(), cue,
                    addressee.isEmpty() ? null : addressee.get(0), a.negated(), List.of(words)));
            why.add(new Explanation(id, a.rule(),
                    a.cue() == null ? List.of(words) : List.of(Evidence.of(text, a.cue()), words), List.of()));
        }
        return out;
    }

    /** The party asked is part of the content unless it takes part, or is a side that does. */
    private Span content(Attribution a) {
        if (a.whole() == null || a.addressee() == null && a.cue() == null) {
            return a.content();
        }
        Mention m = a.addressee();
        if (m == null) {
            return a.whole();
        }
        List<Identity> who = resolution.of(m);
        boolean partner = m.kind() == MentionKind.COLLECTIVE || m.kind() == MentionKind.PERSONS || who.stream().anyMatch(p -> parties.contains(p) || p.side() != null && sides.contains(p.side()));
        return partner || who.isEmpty() ? a.content() : a.whole();
    }

    private List<String> both(Attribution a, Draft draft) {
        List<String> principals = draft.of(Role.PRINCIPAL).stream().map(Identity::name).toList();
        List<String> own = names(a.source());
        return principals.size() > 1 && (own.isEmpty() || principals.containsAll(own)) ? principals : own;
    }

    /** {@code The leaders noted X}, {@code They noted X}, where who they are is told only by the act: its parties by name. */
    private List<String> leaders(Attribution a, Draft draft) {
        Mention m = a.source().size() == 1 ? a.source().get(0) : null;
        List<Identity> who = m == null ? List.of() : resolution.of(m);
        boolean they = m != null && m.kind() == MentionKind.PRONOUN && m.name().equalsIgnoreCase("they") && who.size() == 1
                && who.get(0).kind() == MentionKind.PERSON;
        boolean described = they || m != null && m.kind() == MentionKind.PERSONS && who.size() < 2 && who.stream().noneMatch(p -> p.kind() == MentionKind.GROUP) && m.name().contains(" ")
                && !m.name().endsWith("participants") && !m.name().endsWith("speakers");
        List<String> principals = described ? parties(draft) : List.of();
        return principals.size() > 1 ? principals : names(a.source());
    }

    /** The principals; those named as present stand for a group without names ({@code European leaders}). */
    private static List<String> parties(Draft draft) {
        List<Identity> principals = draft.of(Role.PRINCIPAL);
        List<Identity> present = draft.of(Role.ATTENDEE).stream().filter(p -> p.kind() == MentionKind.PERSON).toList();
        boolean group = present.size() > 1 && principals.stream().anyMatch(p -> p.kind() == MentionKind.GROUP);
        return Stream.concat(principals.stream().filter(p -> !group || p.kind() != MentionKind.GROUP), group ? present.stream() : Stream.of())
                .map(Identity::name).toList();
    }

    private List<String> names(List<Mention> mentions) {
        List<String> out = new ArrayList<>();
        for (Mention m : mentions) {
            for (Identity party : resolution.of(m)) {
                if (!out.contains(party.name())) {
                    out.add(party.name());
                }
            }
        }
        return out;
    }
}
