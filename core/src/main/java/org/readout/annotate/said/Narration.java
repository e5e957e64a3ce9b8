package org.readout.annotate.said;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Tense;
import org.readout.lexicon.Vocabulary;
import org.readout.model.Attribution;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.text.WordSet;

/** What the reporter tells of a state that does something and says nothing. */
public final class Narration {
    /** Cues that tell what somebody says of a person, and what he does of a state or its bodies. */
    private static final Set<String> DEEDS = WordSet.of("support", "decide", "address", "deal with", "focus on", "focus upon", "authorise", "authorize", "instruct", "identify", "accept",
            "maintain", "guarantee", "cover", "review", "champion", "help", "promote", "defend", "update", "propose", "determine", "resolve", "request", "advocate");
    /** Of these only what has been done before. */
    private static final Set<String> PLEDGES = WordSet.of("commit", "commit to", "pledge", "promise", "undertake", "agree", "declare", "call for", "encourage", "invite", "set out", "request");

    /** What comes next or came first. */
    private static final Set<String> ORDER = WordSet.of("then", "present", "prior", "before", "after", "earlier", "following", "afterwards", "thereafter", "also", "meanwhile", "next", "later");

    /** What guests do at a monument or a house of mourning. */
    private static final Set<String> RITES = WordSet.of("laid", "placed", "signed", "toured", "looked", "bowed", "presented");

    /** What a bow is made to. */
    private static final Set<String> IMAGES = WordSet.of("statue", "statues", "portrait", "portraits", "picture", "pictures", "bust", "busts", "replica", "replicas", "tomb", "grave", "graves");
    /** Tributes without words. */
    private static final Set<String> SILENT = WordSet.of("floral", "silent", "wordless");

    /** In tokens from the start of a sentence: those who act stand no further on. */
    private static final int NEAR = 8;

    private Narration() {
    }

    /** {@code Switzerland has supported the project since 2010}: one state or body of it, told with a deed. */
    static boolean does(Sent s, Verb v, Complements.Found found, List<Party> source) {
        String cue = found.cue().phrase();
        if (cue.startsWith("pay ") && cue.endsWith(" tribute to")) {
            return image(s, v.at(), found.content());
        }
        boolean state = source.size() == 1 && source.get(0).mention().kind() == MentionKind.BODY;
        boolean stance = cue.equals("maintain") && !found.cue().prepositions().isEmpty() || cue.equals("update") && found.addressee() != null;
        boolean deed = DEEDS.contains(cue) && !stance && found.cue().takes() != Cue.Takes.THAT || v.perfectPast() && PLEDGES.contains(cue);
        return state && (deed || acknowledged(s, cue, found.content()));
    }

    /** {@code The guests then toured A}, {@code Speeches were made}, {@code On the same day}: whether the report goes on with what those who came did. */
    static boolean resumes(Sent s) {
        int from = s.has(0, Vocabulary.DET) ? 1 : 0;
        Party first = s.parties[0];
        MentionKind kind = first == null ? null : first.mention().kind();
        boolean they = kind == MentionKind.PERSONS || kind == MentionKind.COLLECTIVE || s.is(0, "they");
        for (int i = 0; i < NEAR && i < s.size() && !they; i++) {
            they = s.parties[i] != null && s.parties[i].mention().kind() == MentionKind.GROUP && s.is(i, "the");
        }
        boolean event = s.has(from, Vocabulary.EVENT) || s.has(from + 1, Vocabulary.EVENT) && s.partyOver(from) == null;
        boolean day = s.times[0] != null || s.is(0, "on") && (s.is(2, "same") || s.is(1, "behalf") || s.size() > 1 && s.times[1] != null);
        boolean rite = first != null && s.is(first.to(), RITES) || s.has(0, s.size(), "entry") || s.has(0, s.size(), "entries");
        return they || event || day || rite || s.has(0, Vocabulary.ADVERB) || s.is(0, ORDER);
    }

    /** {@code paid tribute to the statue of A}, {@code paid a floral tribute to A}: a bow, and no words of praise. */
    private static boolean image(Sent s, int verb, int content) {
        int i = content;
        while (s.has(i, Vocabulary.DET) || s.in(i) && i < content + NEAR && !s.is(i, IMAGES) && !s.is(i, "of") && s.partyOver(i) == null && s.at(i).word()) {
            i++;
        }
        return s.is(i, IMAGES) || s.has(verb, content, SILENT);
    }

    /** {@code Norland recognised Chile in 1950}: a country, and no merit. */
    private static boolean acknowledged(Sent s, String cue, int content) {
        int at = s.is(content, "the") ? content + 1 : content;
        return (cue.equals("recognise") || cue.equals("recognize")) && s.in(at) && s.hits[at] != null && s.hits[at].place();
    }

    /** {@code A met B, the Foreign Ministry said}, {@code its spokesman said}, {@code according to B}: the report's own news, with where it is from. */
    public static boolean reported(Attribution a) {
        boolean behind = a.cue() != null && a.cue().start() >= a.content().end();
        return behind && !a.quoted() && !a.source().isEmpty()
                && (a.rule().equals("en.cue.according") || a.source().stream().allMatch(m -> m.kind() == MentionKind.BODY || m.offices().stream().anyMatch(Narration::speaksFor)));
    }

    /** {@code press secretary}, {@code Foreign Ministry spokesman}: whose word is the issuer's. */
    private static boolean speaksFor(Office office) {
        String text = office.text().toLowerCase(Locale.ROOT);
        return text.contains("spokes") || text.contains("press secretary");
    }

    /** {@code Switzerland supports projects} (but {@code Australia congratulates A}): what a state does in the present tense is the report's background, no saying. */
    static boolean background(Verb v, List<Party> source) {
        boolean present = v.tense() == Tense.PRESENT || v.tense() == Tense.BASE;
        return present && v.finite() && source.stream().allMatch(p -> p.mention().kind() == MentionKind.BODY || p.mention().kind() == MentionKind.COLLECTIVE
                || p.mention().kind() == MentionKind.GROUP);
    }
}
