package org.readout.annotate.verbs;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Delegations;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Gives infinitives the subject of what governs them, where that tells that the act took place or will. */
public final class Intentions {
    private static final Set<String> PLANNED = WordSet.of("scheduled", "due", "set", "expected", "plans", "planned", "intends", "hopes", "poised", "slated", "plan", "planning",
            "hope", "hoping", "expects", "expect", "expecting", "intend", "intending", "wishes", "invited", "wants", "aims", "proposes");
    private static final Set<String> CHANCE = WordSet.of("opportunity", "chance", "able", "time", "pleased", "honour", "honor", "honoured", "honored", "privilege", "pleasure",
            "delighted", "glad", "occasion");
    private static final Set<String> TAKES = WordSet.of("take", "takes", "took", "taking", "use", "uses", "used", "using", "seize", "seized", "seizing", "find", "found");
    private static final Set<String> AGREED = WordSet.of("agreed", "committed", "pledged");

    /** What those who agree on it will do together. */
    private static final Set<String> TOGETHER = WordSet.of("meet", "speak", "talk", "hold", "convene", "reconvene", "confer");
    private static final Set<String> OTHERS = WordSet.of("conference", "forum", "summit", "symposium", "seminar", "workshop", "event", "exhibition");
    /** In tokens: when they will is told no farther behind. */
    private static final int WHEN = 15;
    private static final Set<String> ACCEPTS = WordSet.of("accepted", "accepts", "accept");

    /** In tokens: nobody who invites is told by more. */
    private static final int LONGEST = 14;

    /** Verbs whose purpose is what the traveller will do there. */
    static final Set<String> JOURNEYS = WordSet.of("visit", "travel", "travelling", "traveling", "fly", "go", "visiting", "be", "leave", "leaving", "depart", "departing", "come", "head",
            "proceed", "return");
    /** What tells of a journey that took place: its purpose was what was done there. */
    private static final Set<String> JOURNEYED = WordSet.of("visited", "travelled", "traveled", "flew", "went", "was", "were", "came", "headed", "proceeded",
            "is", "are", "am", "visiting");

    /** Those who meet for it sign. */
    private static final Set<String> MEETS = WordSet.of("met", "meet", "hosted", "host", "received", "receive", "welcomed", "welcome");

    private Intentions() {
    }

    /** {@code A hosted B to sign an agreement}, {@code A and B met to sign it}: both sign; empty where an infinitive tells of no such thing. */
    private static List<Party> signers(Sent s, Verb v, @Nullable Verb main) {
        boolean met = s.is(v.at(), "sign") && main != null && main.link() == Link.SUBJECT && main.finite() && !main.passive() && !main.negated() && MEETS.contains(s.at(main.at()).lower());
        List<Party> both = new ArrayList<>(met ? main.subject() : List.of());
        int at = met && s.is(main.at() + 1, "with") ? main.at() + 2 : met ? main.at() + 1 : 0;
        Party other = met && s.in(at) ? s.parties[at] : null;
        if (other != null && other.person()) {
            both.add(other);
        }
        return both.size() > 1 || both.stream().anyMatch(p -> p.mention().plural()) ? both : List.of();
    }

    /** The verb that governs an infinitive, over the infinitives beside it: {@code will leave to visit A and to meet B}. */
    static @Nullable Verb main(Sent s, List<Verb> verbs, int k) {
        int i = k - 1;
        while (i > 0 && verbs.get(i).link() == Link.INFINITIVE && (s.is(verbs.get(k).group() - 1, "and") || s.is(verbs.get(k).group() - 1, ","))) {
            i--;
        }
        return i < 0 ? null : verbs.get(i);
    }

    /** {@code is scheduled to meet}, {@code had the honour to meet}, {@code agreed to speak again}; null for other infinitives. */
    static @Nullable Verb of(Sent s, Verb v, @Nullable Verb main) {
        int before = v.group() - 1;
        if (main != null && main.future() && main.finite() && JOURNEYS.contains(s.at(main.at()).lower()) && !AGREED.contains(s.at(before).lower())) {
            return new Verb(v.at(), v.group(), v.tense(), main.subject(), v.group(), Link.INFINITIVE, v.passive(), v.negated(), true, false);
        }
        // led a delegation to visit A
        boolean delegation = main != null && main.link() == Link.SUBJECT && main.finite() && !main.negated() && Delegations.LEADS.contains(s.at(main.at()).lower()) && s.has(before, GROUP);
        boolean journeyed = main != null && (main.link() == Link.SUBJECT || main.link() == Link.JOINED) && !main.passive() && !main.negated() && !s.has(main.clause(), REL)
                && JOURNEYED.contains(s.at(main.at()).lower()) && there(s, main.at(), before);
        List<Party> signers = signers(s, v, main);
        if (delegation || journeyed || !signers.isEmpty()) {
            return new Verb(v.at(), v.group(), v.tense(), signers.isEmpty() ? main.subject() : signers, v.group(), Link.INFINITIVE, v.passive(), v.negated(), !journeyed && main.future(), main.perfectPast());
        }
        if (main != null && ACCEPTS.contains(s.at(main.at()).lower()) && !main.negated() && !main.passive() && main.finite() && invitation(s, main.at(), before)) {
            return new Verb(v.at(), v.group(), v.tense(), main.subject(), v.group(), Link.INFINITIVE, false, v.negated(), true, false);
        }
        while (before > 0 && s.has(before, ADVERB) && s.partyOver(before) == null && !PLANNED.contains(s.at(before).lower())) {
            before--;
        }
        before = inviter(s, before);
        String word = before < 0 || s.is(before, "plan") && before > 0 && s.at(before - 1).possessive() ? "" : s.at(before).lower();
        boolean went = before > 0 && word.equals("on") && (s.is(before - 1, "went") || s.is(before - 1, "go") || s.is(before - 1, "goes")) || word.equals("proceeded") || word.equals("continued");
        boolean chance = CHANCE.contains(word) && had(s, before) || used(s, before) || went;
        boolean planned = PLANNED.contains(word) && !(word.equals("invited") && !s.has(before - 1, BE | ADVERB)) || (AGREED.contains(word) || word.equals("agreement")) && again(s, v.at());
        if (!planned && !chance) {
            return agreed(s, v, main);
        }
        int it = impersonal(s, before);
        if (it >= 0) {
            Span own = s.span(it, it + 1);
            Party self = new Party(it, it + 1, new Mention(MentionKind.PRONOUN, own, "I", own, List.of(), null, false, false));
            return new Verb(v.at(), v.group(), v.tense(), List.of(self), it, Link.INFINITIVE, false, v.negated(), planned, false);
        }
        planned |= Gerunds.future(s, before);
        List<Party> subject = Subjects.opening(s, before);
        Party near = subject.isEmpty() && planned && s.has(before - 1, BE) ? s.partyEnding(before - 1) : null;
        subject = near == null ? subject : Subjects.group(s, near);
        return subject.isEmpty() ? null : new Verb(v.at(), v.group(), v.tense(), subject, subject.get(subject.size() - 1).from(), Link.INFINITIVE, v.passive(), v.negated(), planned, false);
    }

    /** {@code agreed to stay in touch and to speak again}: the second of what was agreed; null for others. */
    private static @Nullable Verb agreed(Sent s, Verb v, @Nullable Verb main) {
        boolean beside = main != null && main.link() == Link.SUBJECT && !main.negated() && AGREED.contains(s.at(main.at()).lower()) && s.is(v.group() - 1, "and");
        return beside && again(s, v.at()) ? new Verb(v.at(), v.group(), v.tense(), main.subject(), v.group(), Link.INFINITIVE, v.passive(), v.negated(), true, false) : null;
    }

    /** {@code has been invited by the Government of Norland to visit it}: back to the verb over who invites. */
    private static int inviter(Sent s, int before) {
        for (int i = before - 1; i > 1 && i > before - LONGEST && !s.is(i, ",") && !s.has(i, VERB | MODAL | REL); i--) {
            if (s.is(i, "by") && s.is(i - 1, "invited") && s.has(i - 2, BE)) {
                return i - 1;
            }
        }
        return before;
    }

    /** {@code It was a pleasure to meet A}: whoever writes met him. */
    private static int impersonal(Sent s, int chance) {
        for (int i = chance; i >= 0 && i > chance - 8; i--) {
            if (s.is(i, "it") && (s.has(i + 1, BE | HAVE) || s.has(i + 2, BE))) {
                return CHANCE.contains(s.at(chance).lower()) && !s.is(chance, "time") && s.has(chance - 1, ADVERB | DET | POSS | COMMON | BE) ? i : -1;
            }
        }
        return -1;
    }

    /** {@code took advantage of her stay to meet B}, {@code used the conference to meet B}. */
    public static boolean used(Sent s, int before) {
        for (int i = before; i >= 0 && i > before - 16; i--) {
            boolean chance = s.is(i, "advantage") || s.is(i, "opportunity") || s.is(i, "occasion");
            if (chance && (s.is(i - 1, "take") || s.is(i - 1, "took") || s.is(i - 1, "taking") || s.is(i - 2, "took") || s.is(i - 2, "take"))
                    || s.partyOver(i) == null && (s.is(i, "used") || s.is(i, "use") || s.is(i, "uses")) && (s.has(i + 1, DET | POSS) || s.has(i + 1, EVENT)) && !s.has(i - 1, DET | POSS)) {
                return true;
            }
            if (s.is(i, ",") || s.has(i, REL | BE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code had the opportunity}, {@code was pleased}, {@code took time}, {@code will use the occasion}. */
    private static boolean had(Sent s, int chance) {
        for (int i = chance - 1; i > chance - 5; i--) {
            if (s.has(i, BE | HAVE) || s.in(i) && TAKES.contains(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is told between the verb of a journey and its purpose. */
    private static boolean there(Sent s, int verb, int before) {
        for (int i = verb + 1; i <= before; i++) {
            if (s.hits[i] != null && s.hits[i].place()) {
                return true;
            }
            if (s.has(i, VERB | REL) && s.partyOver(i) == null && !s.has(i, EVENT) || s.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** {@code has accepted the Prime Minister's invitation to visit B}. */
    private static boolean invitation(Sent s, int from, int to) {
        int stop = Math.min(to + 1, from + 30);
        return s.has(from + 1, stop, "invitation") || s.has(from + 1, stop, "invitations");
    }

    /** {@code agreed to speak again}, {@code agreed to meet in June}, {@code agreed to hold talks next week}. */
    private static boolean again(Sent s, int verb) {
        for (int i = verb + 1; i < verb + WHEN && s.in(i) && s.is(verb, TOGETHER); i++) {
            boolean beside = s.is(i, "margins") || s.is(i, "sidelines") || s.is(i, "fringes") || s.is(i, "person") && s.is(i - 1, "in");
            if (s.times[i] != null && !s.times[i].inName() || beside) {
                return true;
            }
            // agreed to hold a conference: one for others
            if (s.partyOver(i) == null && (s.is(i, ",") || s.is(i, OTHERS) && s.is(verb, "hold") || s.has(i, VERB) && !s.has(i, EVENT))) {
                break;
            }
        }
        return s.is(verb + 1, "again") || s.is(verb + 1, "soon") || s.is(verb + 1, "regularly") && s.is(verb + 2, "again");
    }

    /** Whose wish it was: {@code at the invitation of A}; null if it is not told. */
    public static @Nullable Mention initiator(Sent s) {
        for (int i = 0; i + 2 < s.size(); i++) {
            boolean at = s.is(i, "at") && s.is(i + 1, "the") && (s.is(i + 2, "invitation") || s.is(i + 2, "request")) && s.is(i + 3, "of");
            if (at && s.in(i + 4) && s.parties[i + 4] != null) {
                return s.parties[i + 4].mention();
            }
        }
        return null;
    }
}
