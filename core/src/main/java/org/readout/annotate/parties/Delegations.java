package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.Set;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.text.WordSet;

/** Finds where it is told who leads a delegation. */
public final class Delegations {
    /** What is told of whoever leads a delegation. */
    public static final Set<String> LEADS = WordSet.of("lead", "leads", "head", "heads", "led", "headed", "leading", "heading");
    /** In tokens: what a delegation is for or of, before it is told who leads it. */
    private static final int LONGEST_PURPOSE = 24;

    private Delegations() {
    }

    /** The first token of the phrase for whoever leads the group, article included; -1 if nobody is told to. */
    static int head(Sent s, Party group, Guide guide) {
        int i = leading(s, group, guide);
        boolean under = s.is(i, "under") && s.is(i + 1, "the") && s.is(i + 3, "of");
        int at = under ? i + 4 : i + 2;
        // who chairs ministers is one more beside them; who chairs a delegation stands for it
        boolean beside = s.is(i, "chaired") && s.tokens.subList(group.from(), group.to()).stream().noneMatch(t -> guide.leads(t.lower()));
        return (leads(s, i) && !beside || under) && s.in(at) ? at : -1;
    }

    private static boolean leads(Sent s, int i) {
        return (s.is(i, "led") || s.is(i, "headed") || s.is(i, "chaired")) && s.is(i + 1, "by");
    }

    /** Past what else is told of a delegation before its head: {@code for the exhibition led by}, {@code of Koreans in Japan headed by}. */
    private static int leading(Sent s, Party group, Guide guide) {
        int at = group.to();
        boolean sent = s.tokens.subList(group.from(), at).stream().anyMatch(t -> guide.leads(t.lower()));
        for (int i = at; sent && i < at + LONGEST_PURPOSE && s.in(i); i++) {
            if (leads(s, i) && !s.is(i, "chaired")) {
                return i;
            }
            boolean ends = s.is(i, ";") || s.is(i, ".") || s.is(i, ",") && !leads(s, i + 1) || s.times[i] != null
                    || s.has(i, VERB | BE | HAVE | MODAL | REL | PRONOUN) && !s.capital(i) && !s.has(i, EVENT | FIELD | OFFICE_MOD) && !s.has(i - 1, DET);
            if (ends) {
                break;
            }
        }
        return s.is(at, ",") ? at + 1 : at;
    }
}
