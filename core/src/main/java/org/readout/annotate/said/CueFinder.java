package org.readout.annotate.said;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.Complements.Found;
import org.readout.annotate.verbs.Predicates;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.verbs.Verb.Link;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Joints;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Language;
import org.readout.lexicon.Tense;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.text.WordSet;

/** Finds who says what in one sentence: source, cue and content. */
public final class CueFinder {
    /** {@code would look to discuss X}: what somebody wants to say is not said. */
    private static final Set<String> WANTS = WordSet.of("look", "looks", "looked", "looking", "seek", "seeks", "sought", "aim", "aims", "aimed", "want", "wants", "wanted", "try", "tries", "tried");
    /** {@code met B to explain X}: what one tells the other. */
    private static final Set<String> TELLS = WordSet.of("explain", "outline", "present", "describe", "highlight", "introduce", "report on");
    private final Complements complements;
    private final ClosingCues closing;
    private final Vias vias;
    private final Topics topics;
    private final Passives passives;
    private final Discussed discussed;
    private final According according = new According();

    public CueFinder(Language language) {
        this.complements = new Complements(language);
        this.closing = new ClosingCues(complements);
        this.vias = new Vias(complements);
        this.topics = new Topics(language.cues());
        this.passives = new Passives(language.cues());
        this.discussed = new Discussed(language.cues());
    }

    private record Open(Verb verb, Complements.@Nullable Found found, List<Party> source, boolean mutual) {
    }

    /** Whether a verb that takes a clause stands near the end of the sentence ({@code Minister Ana Vale said at the airport:}). */
    public boolean announces(Sent s) {
        for (int i = Math.max(0, s.size() - 12); i < s.size(); i++) {
            if (s.has(i, VERB) && complements.takesClause(s.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The attributions of a sentence, in the order of their content. */
    public List<Attribution> find(Sent s, int index, List<Verb> verbs) {
        List<Attribution> out = new ArrayList<>();
        Attribution told = according.find(s, index);
        if (told != null) {
            out.add(told);
            return out;
        }
        int issued = Issuers.tail(s);
        run(s, index, verbs, 0, issued < s.size() ? issued : 0, out);
        int from = out.isEmpty() ? closing(s, index, verbs, out) : verbs.size();
        run(s, index, verbs, from, s.size(), out);
        Attribution passive = out.isEmpty() ? passives.find(s, index) : null;
        passive = passive == null && out.isEmpty() ? discussed.find(s, index, verbs) : passive;
        if (passive != null) {
            out.add(passive);
        }
        for (Attribution topic : topics.find(s, index, verbs)) {
            if (out.stream().noneMatch(a -> a.content().overlaps(topic.content()))) {
                out.add(topic);
            }
        }
        out.removeIf(a -> Trim.remarks(a.content().of(s.text)) || Trim.setting(s, a.content()));
        return out;
    }

    /** The cues before their content, from one verb on and up to token {@code to}. */
    private void run(Sent s, int index, List<Verb> verbs, int from, int to, List<Attribution> out) {
        Open open = null;
        for (int k = from; k < verbs.size() && verbs.get(k).at() < to; k++) {
            Verb v = verbs.get(k);
            if (open != null && wishes(open, v)) {
                open = inner(s, open, v);
                continue;
            }
            if (open != null && !cuts(s, open, v)) {
                continue;
            }
            List<Party> heir = open == null ? null : open.source();
            if (open != null) {
                close(s, index, open, Predicates.closes(s, open.verb(), v) ? v.group() - 1 : boundary(s, v), out, verbs);
            }
            open = begin(s, verbs, k, heir);
        }
        if (open != null) {
            close(s, index, open, Math.min(to, end(s, open)), out, verbs);
        }
    }

    /** A fronted clause ends where the main clause begins, whatever its verb ({@code Stressing X, he gave a tree}). */
    private static int end(Sent s, Open open) {
        Party main = open.verb().link() == Link.PARTICIPLE && open.verb().at() < 3
                ? Speakers.fronted(s, open.verb().at())
                : null;
        return main == null ? s.size() : main.from();
    }

    /** A cue that closes the sentence; returns the index of the next verb to look at. */
    private int closing(Sent s, int index, List<Verb> verbs, List<Attribution> out) {
        ClosingCues.Closing found = closing.find(s, verbs);
        if (found == null) {
            return 0;
        }
        Verb v = verbs.get(found.verb());
        if (found.from() > 2 && s.is(found.from() - 2, ":")) {
            run(s, index, verbs, 0, found.from() - 2, out);
        }
        List<Mention> via = vias.quoted(s, found.from(), verbs);
        Span content = Trim.trimmed(s, via.isEmpty() ? found.from() : vias.start(s, found.from(), verbs), found.to());
        if (content != null) {
            out.add(attribution(s, index, new Open(v, null, v.subject(), false), "en.cue.closing", Mode.ASSERT, content,
                    s.span(v.at(), v.at() + 1), null, via));
        }
        return found.verb() + 1;
    }

    /** {@code wishes to express X}, {@code would like to thank X}: the wish is a form of words. */
    private static boolean wishes(Open open, Verb v) {
        String cue = open.found() == null ? "" : open.found().cue().phrase();
        return v.link() == Link.INFINITIVE && (cue.equals("wish") || cue.equals("like"))
                && v.group() == open.found().content();
    }

    private Open inner(Sent s, Open open, Verb v) {
        Complements.Found found = complements.find(s, v);
        return found == null ? open : new Open(v, found, open.source(), false);
    }

    private @Nullable Open begin(Sent s, List<Verb> verbs, int k, @Nullable List<Party> heir) {
        Verb v = verbs.get(k);
        boolean headline = v.tense() == Tense.PRESENT && s.at(s.size() - 1).word();
        if (v.passive() || v.future() || v.link() == Link.NONE || v.link() == Link.INVERTED || headline) {
            return null;
        }
        boolean leans = v.link() == Link.JOINED || v.link() == Link.PARTICIPLE;
        List<Party> source = heir != null && leans && !(v.link() == Link.PARTICIPLE && !v.subject().isEmpty()) ? heir : Speakers.of(s, verbs, k);
        Complements.Found found = source == null ? null : complements.find(s, v);
        boolean purpose = v.link() == Link.INFINITIVE;
        if (found == null || source.isEmpty()
                || purpose && (found.cue().takes() == Cue.Takes.TO || !complements.infinitive(found) || WANTS.contains(s.at(Math.max(0, v.group() - 1)).lower()))) {
            return null;
        }
        boolean performs = found.cue().takes() == Cue.Takes.WHOLE || source == heir;
        if (Narration.background(v, source) && !performs && !(Speakers.joint(source, found.cue()) && complements.speech(found)) && !found.cue().phrase().startsWith("be ") && !found.cue().phrase().startsWith("am ")) {
            return null;
        }
        if (Narration.does(s, v, found, source) || Speakers.object(s, v)) {
            return null;
        }
        boolean group = source.size() == 1 && source.get(0).mention().kind() == MentionKind.GROUP;
        boolean alone = (found.cue().phrase().equals("speak") || found.cue().phrase().equals("talk")) && found.content() - 1 == found.end() && source.size() == 1 && (group || !source.get(0).mention().plural());
        boolean mutual = found.cue().takes() == Cue.Takes.MUTUAL && !alone
                || (purpose || Coordination.purposed(verbs, k)) && !TELLS.contains(found.cue().phrase()) && found.cue().takes() != Cue.Takes.OBJECT_PREP && (found.cue().mode() == Mode.TOPIC || s.is(found.content(), "their")) && purpose(s, verbs, k);
        return new Open(v, found, source, mutual);
    }

    /** {@code met to discuss X}, {@code met to reaffirm their friendship}: what an act was for is said by all who took part. */
    private boolean purpose(Sent s, List<Verb> verbs, int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (verbs.get(i).finite()) {
                return complements.find(s, verbs.get(i)) == null;
            }
        }
        return false;
    }

    /** Whether a later verb ends the open content rather than stands inside it. */
    private boolean cuts(Sent s, Open open, Verb v) {
        if (v.at() < open.found().content()) {
            return false;
        }
        boolean clause = clausal(open.found().cue());
        return switch (v.link()) {
            case PARTICIPLE -> participleCuts(s, open, v);
            case JOINED -> !v.passive() && !Coordination.predicate(s, open.found().content(), v, clause) && !(clause && v.perfectPast()) && joins(s, open, v, clause);
            case SUBJECT -> Predicates.closes(s, open.verb(), v) || subjectCuts(s, open, v, clause);
            case INFINITIVE -> open.verb().link() == Link.INFINITIVE && s.is(v.group() - 1, "and") && Coordination.speech(complements, s, v);
            default -> false;
        };
    }

    private boolean participleCuts(Sent s, Open open, Verb v) {
        boolean cue = complements.find(s, v) != null;
        boolean pair = open.verb().link() == Link.PARTICIPLE && s.is(v.clause(), "and");
        boolean dash = Joints.dash(s, v.clause());
        // looking forward to meeting A, as well as talking about B
        boolean inside = s.is(v.clause(), "as") && s.at(open.found().content()).lower().endsWith("ing");
        boolean tied = pair || dash || s.is(v.clause(), ",") || s.is(v.clause(), "while") || s.is(v.clause(), "whilst") || s.is(v.clause(), "as") && !inside;
        return cue && tied && v.at() > open.found().content() + 1;
    }

    /** A past form after {@code and}: it goes on with the main clause, unless the content has a past clause of its own. */
    private boolean joins(Sent s, Open open, Verb v, boolean clause) {
        if (v.tense() == Tense.BASE && open.verb().link() == Link.INFINITIVE && s.is(v.at() - 1, "and")) {
            return Coordination.speech(complements, s, v);
        }
        boolean leans = open.verb().link() == Link.PARTICIPLE || open.verb().link() == Link.INFINITIVE || open.verb().tense() == Tense.GERUND;
        boolean by = leans && (!clause || s.is(v.clause(), ",")) && v.tense() == Tense.PAST;
        if (v.tense() != open.verb().tense() && !by) {
            return false;
        }
        if ((!clause || s.is(v.at(), "shared")) && Coordination.adjective(s, v.at()) || v.tense() == Tense.BASE || v.tense() == Tense.PRESENT && clause) {
            return false;
        }
        return complements.find(s, v) != null || complements.actOnly(s, v, clause);
    }

    private boolean subjectCuts(Sent s, Open open, Verb v, boolean clause) {
        boolean fronted = open.verb().link() == Link.PARTICIPLE && open.verb().at() < 3;
        if (fronted) {
            return s.is(v.clause() - 1, ",") || s.is(v.clause(), ",");
        }
        boolean during = Speakers.during(s, v);
        boolean joined = during || Speakers.which(s, v) || s.has(v.clause(), CONJ) || s.is(v.clause(), ",") || s.is(v.clause(), "while")
                || s.is(v.clause(), ";") || s.is(v.clause(), "as") || !clause && Speakers.listed(s, v);
        if (!joined || v.clause() <= open.found().content() || v.perfectPast()) {
            return false;
        }
        MentionKind kind = v.subject().get(0).mention().kind();
        boolean speaker = kind != MentionKind.BODY && kind != MentionKind.GROUP;
        boolean past = v.tense() == Tense.PAST;
        boolean cue = complements.find(s, v) != null;
        boolean apart = s.is(v.clause(), ",") && (!clause || kind == MentionKind.GROUP && Tenses.present(s, s.span(open.found().content(), v.clause())));
        return cue && past && (speaker || apart) && (during || Speakers.which(s, v) || !Speakers.relative(s, v));
    }

    static boolean clausal(Cue cue) {
        return cue.takes() == Cue.Takes.THAT || cue.takes() == Cue.Takes.OBJECT_THAT;
    }

    private static int boundary(Sent s, Verb v) {
        int i = v.link() == Link.SUBJECT && (Speakers.during(s, v) || Speakers.which(s, v)) ? v.subject().get(0).from() - 2 : v.clause();
        while (i > 0 && (s.is(i - 1, ",") || s.has(i - 1, CONJ))) {
            i--;
        }
        return i;
    }

    private void close(Sent s, int index, Open told, int to, List<Attribution> out, List<Verb> verbs) {
        List<Party> partners = Topics.partners(s, told.found(), told.source(), to);
        Open open = new Open(told.verb(), told.found(), Stream.concat(told.source().stream(), partners.stream()).toList(), told.mutual());
        int end = Trim.when(s, open.found().content(), partners.isEmpty() || partners.get(0).from() < told.found().content() ? to : partners.get(0).from() - 1);
        Complements.Found found = open.found();
        Cue cue = found.cue();
        int start = found.content();
        List<Mention> via = clausal(cue) ? vias.quoted(s, start, verbs) : List.of();
        if (!via.isEmpty()) {
            start = vias.start(s, start, verbs);
        } else if (cue.takes() == Cue.Takes.NP) {
            via = Vias.conveyed(s, found, end);
        }
        end = clausal(cue) ? end : Trim.meeting(s, start, Trim.remote(s, start, end));
        int words = clausal(cue) ? -1 : Trim.quotation(s, start, end);
        Span content = Trim.trimmed(s, start, words > 0 ? words - 2 : clausal(cue) ? end : Coordination.end(s, start, end));
        if (content == null) {
            return;
        }
        Span whole = found.whole() < 0 ? null : new Span(s.at(found.whole()).start(), content.end());
        Mode mode = Topics.judged(s, cue, start, content) ? Mode.ASSERT : cue.mode();
        out.add(attribution(s, index, open, cue.id(), mode, content, s.span(open.verb().at(), found.end()), whole,
                via));
        Span quoted = words > 0 ? Trim.trimmed(s, words, end) : null;
        if (quoted != null) {
            out.add(attribution(s, index, open, "en.cue.quoted", Mode.ASSERT, quoted, s.span(open.verb().at(), found.end()), null, List.of()));
        }
    }

    private static Attribution attribution(Sent s, int index, Open open, String rule, Mode mode, Span content,
            @Nullable Span cue,
            @Nullable Span whole, List<Mention> via) {
        Complements.Found found = open.found();
        Mention addressee = found == null || found.addressee() == null ? null : found.addressee().mention();
        return new Attribution(rule, mode, open.source().stream().map(Party::mention).toList(), open.mutual(), content,
                cue, addressee,
                whole, via, open.verb().negated(), index, CueAsides.quoted(s, content));
    }
}
