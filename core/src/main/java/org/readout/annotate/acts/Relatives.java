package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.verbs.Subjects;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.MentionKind;
import org.readout.text.WordSet;

/** Finds whom a relative pronoun means that is no subject: {@code A, with whom she held talks}, {@code A, whom she met}. */
final class Relatives {
    private static final Set<String> SUITE = WordSet.of("officials", "staff", "aides", "advisers", "advisors", "entourage");

    private Relatives() {
    }

    /** Adds those before {@code whom} to what stands around the verb whose clause it begins. */
    static Surroundings join(Sent s, Verb v, Surroundings around) {
        int whom = v.clause() - 1;
        if (!s.is(whom, "whom") || v.passive()) {
            return around;
        }
        boolean with = s.is(whom - 1, "with") || s.is(whom - 1, "to");
        String slot = with ? s.at(whom - 1).lower() : "object";
        List<Party> owner = with || !s.has(whom - 1, PREP) ? owner(s, with ? whom - 1 : whom) : List.of();
        if (!owner.isEmpty() && around.slot(slot).isEmpty()) {
            around.slots.put(slot, new ArrayList<>(owner));
        }
        return around;
    }

    /** {@code A, together with B and C, sent}: the verb with all who do it. */
    static Verb together(Sent s, Verb v) {
        if (v.subject().isEmpty() || v.link() != Verb.Link.SUBJECT || v.passive()) {
            return v;
        }
        int end = v.subject().get(v.subject().size() - 1).to();
        int i = s.is(end, ",") ? end + 1 : end;
        int from = Joints.company(s, i);
        if (from < 0 || from >= v.group()) {
            return v;
        }
        List<Party> all = new ArrayList<>(v.subject());
        Surroundings.read(s, from - 1, v.group()).slots.values().stream().limit(1).forEach(all::addAll);
        return v.from(all, null);
    }

    /** Those listed together but for unnamed company beside one of them: {@code the Minister and senior officials}, {@code A and his party}. */
    static List<Party> named(Sent s, List<Party> list) {
        boolean told = list.size() > 1 && list.get(0).person();
        return told ? list.stream().filter(p -> p == list.get(0) || !suite(s, p)).toList() : list;
    }

    private static boolean suite(Sent s, Party p) {
        boolean joined = s.is(p.from() - 1, "and") || s.is(p.from() - 1, "with") || s.is(p.from() - 1, "as");
        boolean plain = p.mention().side() == null && p.mention().name().chars().noneMatch(Character::isDigit);
        for (int i = p.from(); i < p.to() && plain && joined && p.mention().kind() == MentionKind.GROUP; i++) {
            if (SUITE.contains(s.at(i).lower()) || i == p.from() && s.has(i, POSS) && !p.mention().name().startsWith("counterpart")) {
                return true;
            }
        }
        return false;
    }

    private static List<Party> owner(Sent s, int at) {
        Party party = s.partyEnding(s.is(at - 1, ",") ? at - 1 : at);
        party = party == null ? s.partyEnding(at) : party;
        boolean person = party != null && (party.person() || party.mention().kind() == MentionKind.GROUP);
        return person ? Subjects.group(s, party) : List.of();
    }
}
