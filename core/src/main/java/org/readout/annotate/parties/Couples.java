package org.readout.annotate.parties;

import static org.readout.lexicon.Vocabulary.DET;
import static org.readout.lexicon.Vocabulary.POSS;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Role;

/** Gives the husband the name that is told with his wife: {@code General and Mrs Alder} are General Alder and Mrs Alder. */
public final class Couples {
    private static final Set<String> WIVES = Set.of("mrs", "mrs.", "mme", "mme.", "madame", "madam", "lady");

    private static final Pattern SPOUSE = Pattern.compile("(?:his|her) (?:wife|husband|spouse)\\b");

    private Couples() {
    }

    /** {@code received President A and his wife, B}: she is there, but the act passes between those who hold office; on a journey both are told to go. */
    public static List<Actor> along(Sent s, Kind kind, List<Actor> actors) {
        return kind == Kind.VISIT ? actors : actors.stream().map(a -> a.role() == Role.PRINCIPAL && SPOUSE.matcher(a.mention().span().of(s.text)).lookingAt() ? new Actor(a.mention(), Role.ATTENDEE) : a).toList();
    }

    public static void name(Sent s) {
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
