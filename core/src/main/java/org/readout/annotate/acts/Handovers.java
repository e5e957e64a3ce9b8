package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Triggers;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Finds who handed over, and who took, a gift or letter told of before: {@code The gift was conveyed to A by B}, {@code B handed the letter to A}. Givers are bearers, takers recipients. */
final class Handovers {
    static final String RULE = "en.act.handed";
    private static final Set<String> GIFTS = WordSet.of("gift", "gifts", "basket", "baskets", "letter", "letters", "message", "messages", "bouquet", "bouquets", "present", "presents",
            "souvenir", "souvenirs", "telegram", "telegrams", "card", "cards");
    /** Of these the sender is told with {@code by}: {@code A basket was presented to B by A}. */
    private static final Set<String> SENDING = WordSet.of("sent", "addressed", "presented", "came", "arrived");
    static final Set<String> HANDED = WordSet.of("conveyed", "handed", "presented", "delivered", "given", "gave", "passed", "transmitted", "sent", "addressed", "came", "arrived");
    /** In tokens: no further from its verb stands what is handed over. */
    private static final int NEAR = 9;
    /** In tokens: with whose it is, told by name and offices. */
    private static final int FAR = 40;

    private Handovers() {
    }

    static @Nullable ActMention find(Sent s, int index, List<Verb> verbs) {
        for (int i = 1; i < s.size() && s.triggers(Triggers.HANDOVER); i++) {
            if (!HANDED.contains(s.at(i).lower()) || s.partyOver(i) != null || s.quoted[i]) {
                continue;
            }
            boolean passive = Happening.be(s, i);
            boolean came = s.is(i, "came") || s.is(i, "arrived");
            ActMention sent = passive || came || reduced(s, i) ? sent(s, index, i) : null;
            if (sent != null) {
                return sent;
            }
            if (came || s.is(i, "sent") || s.is(i, "addressed")) {
                continue;
            }
            int gift = passive ? before(s, i) : behind(s, i);
            List<Actor> actors = gift < 0 ? List.of() : actors(s, i, gift, passive, verbs);
            if (!actors.isEmpty()) {
                Surroundings around = Surroundings.read(s, i + 1, s.size());
                return new ActMention(RULE, Kind.MESSAGE, index, s.zone, s.span(), s.span(i, i + 1), actors, around.time, null, null, null, false, false, false, false, true, null);
            }
        }
        return null;
    }

    /** {@code This was said in a message of greeting sent to A by B}. */
    private static boolean reduced(Sent s, int verb) {
        int noun = verb - 1;
        while (noun > verb - 4 && noun > 0 && !GIFTS.contains(s.at(noun).lower())) {
            noun--;
        }
        int from = noun - 1;
        while (from > noun - 4 && from > 0 && !s.has(from, DET | POSS)) {
            from--;
        }
        boolean message = s.is(verb + 1, "to") && EventNouns.LETTERS.contains(s.at(Math.max(0, noun)).lower()) && (noun == verb - 1 || s.is(noun + 1, "of"));
        return message && s.is(from - 1, "in") && !s.is(from, "the");
    }

    /** {@code A letter from President A was handed to B by C}, {@code A message came to B from A}: one that was not told of before; null if it is not told whose it is and for whom. */
    private static @Nullable ActMention sent(Sent s, int index, int verb) {
        for (int k = verb - 1; k >= 0 && k > verb - FAR; k--) {
            if (!GIFTS.contains(s.at(k).lower()) || s.partyOver(k) != null || s.is(0, "the") && !s.is(k + 1, "from")) {
                continue;
            }
            Surroundings whose = Surroundings.read(s, k + 1, verb);
            Surroundings after = Surroundings.read(s, verb + 1, s.size());
            List<Actor> out = new ArrayList<>();
            for (String slot : List.of("from", "of", "by")) {
                (out.isEmpty() ? whose.slot(slot) : List.<Party>of()).forEach(p -> out.add(new Actor(p.mention(), Role.SENDER)));
            }
            boolean own = out.isEmpty() && SENDING.contains(s.at(verb).lower());
            for (String slot : own ? List.of("from", "by") : List.<String>of()) {
                (out.isEmpty() ? after.slot(slot) : List.<Party>of()).forEach(p -> out.add(new Actor(p.mention(), Role.SENDER)));
            }
            List<Party> takers = after.slot("to").isEmpty() ? whose.slot("to") : after.slot("to");
            if (out.isEmpty() || takers.isEmpty()) {
                return null;
            }
            takers.forEach(p -> out.add(new Actor(p.mention(), Role.RECIPIENT)));
            (own ? List.<Party>of() : after.slot("by")).forEach(p -> out.add(new Actor(p.mention(), Role.BEARER)));
            return new ActMention("en.act.deliver-message", Kind.MESSAGE, index, s.zone, s.span(), s.span(verb, verb + 1), out, after.time, null, null, null, false, false, false, false, false, null);
        }
        return null;
    }

    /** Where the gift that is handed over stands before a passive, or -1. */
    private static int before(Sent s, int verb) {
        for (int k = verb - 1; k >= 0 && k > verb - NEAR; k--) {
            boolean known = s.is(0, "the") || k > 2 && s.is(0, "according") && (s.is(k - 1, "the") || s.is(k - 2, "the"));
            if (GIFTS.contains(s.at(k).lower()) && known && s.partyOver(k) == null) {
                return k;
            }
        }
        return -1;
    }

    /** Where {@code the gift} or {@code it} stands behind its verb, or -1. */
    private static int behind(Sent s, int verb) {
        int from = s.is(verb + 1, "over") ? verb + 2 : verb + 1;
        if (s.is(from, "it") || s.is(from, "them")) {
            return from;
        }
        for (int k = from + 1; s.is(from, "the") && k < from + NEAR && s.in(k) && !s.has(k, PREP); k++) {
            if (GIFTS.contains(s.at(k).lower())) {
                return k;
            }
        }
        return -1;
    }

    private static List<Actor> actors(Sent s, int verb, int gift, boolean passive, List<Verb> verbs) {
        Surroundings after = Surroundings.read(s, Math.max(verb, gift) + 1, s.size());
        List<Party> givers = passive ? after.slot("by") : List.of();
        for (Verb v : verbs) {
            givers = !passive && v.at() == verb && v.link() != Link.NONE ? v.subject() : givers;
        }
        Party first = s.parties[0];
        givers = givers.isEmpty() && !passive && first != null && first.to() < verb ? List.of(first) : givers;
        List<Actor> out = new ArrayList<>();
        givers.stream().filter(p -> p.mention().kind() != MentionKind.BODY).forEach(p -> out.add(new Actor(p.mention(), Role.BEARER)));
        List<Mention> takers = after.slot("to").stream().map(Party::mention).filter(m -> m.kind() != MentionKind.BODY && m.kind() != MentionKind.PRONOUN).toList();
        Mention taker = takers.isEmpty() ? official(s, verb) : null;
        (taker == null ? takers : List.of(taker)).forEach(m -> out.add(new Actor(m, Role.RECIPIENT)));
        // The message was delivered by A: for whom it was is told
        boolean brought = passive && EventNouns.LETTERS.contains(s.at(gift).lower()) && givers.stream().anyMatch(Party::person);
        return takers.isEmpty() && taker == null && !brought ? List.of() : out;
    }

    /** {@code to an official concerned}, who takes it for his superior. */
    private static @Nullable Mention official(Sent s, int verb) {
        for (int i = verb; i + 2 < s.size(); i++) {
            if (s.is(i, "to") && s.has(i + 1, DET) && s.is(i + 2, "official")) {
                int end = s.is(i + 3, "concerned") ? i + 4 : i + 3;
                Span words = s.span(i + 2, end);
                return new Mention(MentionKind.GROUP, s.span(i + 1, end), words.of(s.text), words, List.of(), null, false, false);
            }
        }
        return null;
    }
}
