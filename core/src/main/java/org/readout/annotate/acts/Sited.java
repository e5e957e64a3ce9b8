package org.readout.annotate.acts;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.EventNouns;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.TimesBeside;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Finds where and when an act told before took place: {@code The meeting was held at the Old Palace in Lae on Friday}, {@code the talks, which took place in Lae,}. */
final class Sited {
    static final String RULE = "en.act.scene-held";
    private static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.CONFERENCE, Kind.RECEPTION, Kind.SIGNING, Kind.CEREMONY, Kind.CALL);
    private static final Set<String> HELD = WordSet.of("held", "hosted", "convened", "conducted", "organised", "organized");
    private static final Set<String> TOOK = WordSet.of("took", "take", "takes", "taken", "taking");
    private static final Set<String> LEADING = WordSet.of("during", "at", "in", "after", "following");
    /** Of these words tells what stands before the noun that another act is meant. */
    private static final Set<String> OTHER = WordSet.of("next", "last", "previous", "annual", "upcoming", "forthcoming", "earlier", "another", "recent", "past", "regular", "other", "such",
            "future", "separate", "first", "second", "third", "fourth", "fifth", "press", "news", "ministerial");
    private static final int LONGEST = 5;
    private final Language language;

    Sited(Language language) {
        this.language = language;
    }

    /** The mention, or null. */
    @Nullable ActMention find(Sent s, int index) {
        if (s.zone != Zone.BODY) {
            return null;
        }
        int first = LEADING.contains(s.at(0).lower()) ? 1 : 0;
        int noun = noun(s, first);
        int from = noun < 0 ? -1 : from(s, noun);
        if (from < 0) {
            return null;
        }
        Kind kind = EventNouns.kind(language, s, noun);
        Surroundings around = kind == null || !KINDS.contains(kind) ? null : Surroundings.read(s, from, limit(s, from));
        if (around == null || around.slots.keySet().stream().anyMatch(slot -> slot.equals("with") || slot.equals("between") || slot.equals("of") && !s.is(from, "on") || slot.equals("by"))) {
            return null;
        }
        Span venue = around.venue == null ? house(s, from) : around.venue;
        boolean told = venue != null || around.place != null || around.time != null && TimesBeside.single(around.time);
        return !told ? null : new ActMention(RULE, kind, index, s.zone, s.span(first, Math.max(from, around.end)), s.span(noun, noun + 1), List.of(), around.time, around.place,
                around.placeName, venue, PhraseActs.ahead(s, noun), false, PhraseActs.off(s, noun), true, true, null);
    }

    /** The noun of {@code the 40-minute meeting}, {@code their talks}, {@code talks}; -1 if no such phrase begins at a token. */
    private static int noun(Sent s, int first) {
        boolean plain = first == 0 && s.has(0, EVENT) && s.at(0).lower().endsWith("s");
        boolean known = s.is(first, "the") || s.is(first, "their") || s.is(first, "this") || s.is(first, "these");
        int i = known ? first + 1 : first;
        while (known && i < first + LONGEST && !(s.has(i, EVENT) && !s.has(i + 1, EVENT))) {
            boolean word = s.in(i) && (s.at(i).word() || s.at(i).number()) && s.parties[i] == null && s.hits[i] == null && s.times[i] == null && !s.capital(i)
                    && !s.has(i, PREP | CONJ | BE | HAVE | MODAL | REL) && !OTHER.contains(s.at(i).lower()) && !ordinal(s.at(i));
            if (!word) {
                return -1;
            }
            i++;
        }
        boolean found = (known || plain) && s.has(i, EVENT) && i < first + LONGEST && s.partyOver(i) == null && !s.quoted[i] && !s.at(i).possessive();
        return found ? i : -1;
    }

    private static boolean ordinal(Token t) {
        String word = t.lower();
        return t.number() && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"));
    }

    /** Where the words on place and time begin behind the noun; -1 where none do. */
    private static int from(Sent s, int noun) {
        int i = s.is(noun + 1, ",") || Joints.breaksOff(s, noun + 1) ? noun + 2 : noun + 1;
        i = s.is(i, "which") || s.is(i, "that") ? i + 1 : i;
        while (s.has(i, MODAL | BE | HAVE | ADVERB) && i < noun + 7) {
            i++;
        }
        boolean took = s.in(i) && TOOK.contains(s.at(i).lower()) && s.is(i + 1, "place");
        if (took || s.in(i) && HELD.contains(s.at(i).lower())) {
            return took ? i + 2 : i + 1;
        }
        boolean timed = s.in(i) && s.times[i] != null || s.is(i, "on") && s.in(i + 1) && s.times[i + 1] != null;
        return i == noun + 1 && (s.is(i, "in") || s.is(i, "at") || timed) ? i : -1;
    }

    /** Up to the next mark that ends the phrase, or the next verb. */
    static int limit(Sent s, int from) {
        int i = from;
        while (s.in(i) && !s.is(i, ";") && !(s.partyOver(i) == null && (s.has(i, BE | HAVE | MODAL | REL) || s.has(i, VERB) && !s.has(i, EVENT | PREP)))) {
            boolean next = s.is(i, ",") && !(s.in(i + 1) && (s.hits[i + 1] != null && s.hits[i + 1].place() || s.times[i + 1] != null || s.has(i + 1, PREP)));
            if (next) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code held at Qasr Al Shati}: a house that no list has, as large as a name. */
    private static @Nullable Span house(Sent s, int from) {
        int at = s.is(from + 1, "the") ? from + 2 : from + 1;
        Sent.Party party = s.in(at) ? s.parties[at] : null;
        boolean name = s.is(from, "at") && party != null && party.mention().kind() == MentionKind.PERSON && party.mention().offices().isEmpty() && party.to() > at + 1;
        return name ? party.mention().nameSpan() : null;
    }
}
