package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Triggers;
import org.readout.annotate.words.Sent;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Gives the husband the name that is told with his wife: {@code General and Mrs Alder} are General Alder and Mrs Alder. */
public final class Couples {
    private static final Set<String> WIVES = WordSet.of("mrs", "mrs.", "mme", "mme.", "madame", "madam", "lady");

    static final Set<String> SPOUSES = WordSet.of("wife", "husband", "spouse");
    private static final Pattern SPOUSE = Pattern.compile("(?:his|her) (?:wife|husband|spouse)\\b");

    /** Without one of these no sentence tells of a couple. */
    public static final List<Set<String>> TRIGGERS = List.of(SPOUSES, WIVES);

    private Couples() {
    }

    /** Past {@code the First Lady,} where {@code j} stands behind the article: who she is, is told next; {@code j} where she is not told so. */
    static int lady(Sent s, int j) {
        return s.is(j, "first") && s.is(j + 1, "lady") && s.is(j + 2, ",") && s.capital(j + 3) ? j + 3 : j;
    }

    /** {@code his wife, Ana}: told by her given name alone, behind the word at token {@code i}. */
    private static void spouse(Sent s, int i) {
        boolean kin = s.is(i, SPOUSES) && s.has(i - 1, POSS) && s.partyOver(i) == null && s.partyOver(i - 1) == null;
        boolean apart = s.is(i + 1, ",");
        int name = apart ? i + 2 : i + 1;
        boolean alone = kin && s.capital(name) && s.at(name).word() && !s.at(name).allCapital() && !s.at(name).possessive() && (s.at(name).flags() & ~COMMON) == 0
                && s.hits[name] == null && s.times[name] == null && s.partyOver(name) == null && !s.capital(name + 1);
        boolean closed = !apart || !s.in(name + 1) || s.is(name + 1, ",") || s.is(name + 1, ".") || s.is(name + 1, "and") || s.is(name + 1, ";");
        if (alone && closed) {
            Span words = s.base(name, name + 1);
            int to = apart && s.is(name + 1, ",") && s.has(name + 2, VERB | MODAL | HAVE | BE) ? name + 2 : name + 1;
            s.parties[i - 1] = new Party(i - 1, to, new Mention(MentionKind.PERSON, s.span(i - 1, name + 1), words.of(s.text), words, List.of(), null, false, false));
        }
    }

    /** {@code received President A and his wife, B}: she is there, but the act passes between those who hold office; on a journey both are told to go. */
    public static List<Actor> along(Sent s, Kind kind, List<Actor> actors) {
        return kind == Kind.VISIT ? actors : actors.stream().map(a -> a.role() == Role.PRINCIPAL && SPOUSE.matcher(a.mention().span().of(s.text)).lookingAt() ? new Actor(a.mention(), Role.ATTENDEE) : a).toList();
    }

    public static void name(Sent s) {
        if (!s.triggers(Triggers.SPOUSE)) {
            return;
        }
        for (int i = 1; i < s.size(); i++) {
            spouse(s, i);
        }
        for (int i = 1; i < s.size(); i++) {
            Party wife = s.parties[i];
            boolean styled = wife != null && s.is(i, WIVES) && s.is(i - 1, "and") && wife.mention().kind() == MentionKind.PERSON;
            Party husband = styled ? s.partyEnding(i - 1) : null;
            // the President and Mrs Alder: the one whom the text means by his office alone
            if (husband != null && husband.mention().kind() == MentionKind.OFFICE && !s.has(husband.from(), DET | POSS) && husband.mention().offices().size() == 1) {
                Mention m = husband.mention();
                String family = wife.mention().name().substring(wife.mention().name().lastIndexOf(' ') + 1);
                s.parties[husband.from()] = new Party(husband.from(), husband.to(), new Mention(MentionKind.PERSON, m.span(), family, m.nameSpan(), m.offices(),
                        m.side() == null ? wife.mention().side() : m.side(), false, m.lead()));
            }
        }
    }
}
