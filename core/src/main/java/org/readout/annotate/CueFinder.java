package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.annotate.Verb.Link;
import org.readout.lexicon.Cue;
import org.readout.lexicon.Language;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;

/** Finds who says what in one sentence: source, cue and content. */
final class CueFinder {
    private static final Set<String> GREETINGS = Set.of("greetings", "greeting", "regards", "wishes", "congratulations", "message",
            "condolences", "thanks", "felicitations", "regard", "salutations", "sympathies", "letter");
    private final Complements complements;

    CueFinder(Language language) {
        this.complements = new Complements(language.cues());
    }

    private record Open(Verb verb, Complements.Found found, List<Party> source) {
    }

    /** The attributions of a sentence, in the order of their content. */
    List<Attribution> find(Sent s, int index, List<Verb> verbs) {
        List<Attribution> out = new ArrayList<>();
        int from = closing(s, index, verbs, out);
        Open open = null;
        for (int k = from; k < verbs.size(); k++) {
            Verb v = verbs.get(k);
            if (open != null && !cuts(s, open, v)) {
                continue;
            }
            if (open != null) {
                close(s, index, open, boundary(s, v), out, verbs);
                open = null;
            }
            open = begin(s, verbs, k);
        }
        if (open != null) {
            close(s, index, open, s.size(), out, verbs);
        }
        return out;
    }

    /** A cue that closes the sentence ({@code X, Zhao noted.}); returns the index of the next verb to look at. */
    private int closing(Sent s, int index, List<Verb> verbs, List<Attribution> out) {
        for (int k = 0; k < verbs.size(); k++) {
            Verb v = verbs.get(k);
            if (!v.finite() || v.passive() || v.future() || v.link() == Link.JOINED && v.clause() == v.group()) {
                continue;
            }
            int end = cueEnd(s, v);
            int comma = v.link() == Link.INVERTED ? v.at() - 1 : v.clause() - 1;
            if (end < 0 || comma < 1 || !(s.is(comma, ",") || isQuote(s, comma)) || !shut(s, end)) {
                continue;
            }
            int start = start(s, comma);
            int stop = comma;
            boolean medial = s.is(end, ",") && remainder(s, end + 1, verbs, k) > stop - start;
            Span content = medial ? trimmed(s, end + 1, s.size()) : trimmed(s, start, stop);
            if (content != null) {
                out.add(attribution(s, index, v, "en.cue.closing", Mode.ASSERT, v.subject(), content,
                        s.span(v.at(), v.at() + 1), null, null, via(s, start, verbs)));
            }
            return k + 1;
        }
        return 0;
    }

    private static int remainder(Sent s, int from, List<Verb> verbs, int k) {
        boolean next = k + 1 < verbs.size() && verbs.get(k + 1).link() == Link.PARTICIPLE && verbs.get(k + 1).at() <= from + 1;
        return next ? 0 : s.size() - from;
    }

    private static boolean isQuote(Sent s, int i) {
        return s.in(i) && "\u201d\"\u2019'".contains(s.at(i).text());
    }

    /** The token after the cue where the cue takes a clause, or -1. */
    private int cueEnd(Sent s, Verb v) {
        if (!complements.clausal(s, v)) {
            return -1;
        }
        int i = complements.phraseEnd(s, v);
        if (v.link() == Link.INVERTED) {
            i = v.subject().get(v.subject().size() - 1).to();
        }
        while (s.has(i, ADVERB)) {
            i++;
        }
        return i;
    }

    private static boolean shut(Sent s, int i) {
        if (!s.in(i) || s.is(i, ".") || s.is(i, ",") && !s.is(i + 1, "that") || s.is(i, ";") || s.is(i - 1, ",") && s.is(i, "adding")) {
            return true;
        }
        return s.has(i, PREP) && !s.is(i, "that") && !s.has(i, REL) && tail(s, i);
    }

    /** {@code , he said at the meeting.}: only a phrase of place or time follows. */
    private static boolean tail(Sent s, int i) {
        for (int j = i; s.in(j); j++) {
            if (s.has(j, VERB | BE | HAVE | MODAL | REL)) {
                return false;
            }
        }
        return s.size() - i < 12;
    }

    private static int start(Sent s, int comma) {
        int i = 0;
        while (i < comma && !s.at(i).word() && !s.at(i).number()) {
            i++;
        }
        return i < comma && s.has(i, CONJ) ? i + 1 : i;
    }

    private @Nullable Open begin(Sent s, List<Verb> verbs, int k) {
        Verb v = verbs.get(k);
        if (v.passive() || v.future() || v.link() == Link.NONE || v.link() == Link.INVERTED) {
            return null;
        }
        List<Party> source = source(s, verbs, k);
        Complements.Found found = source == null ? null : complements.find(s, v);
        if (found == null || source.isEmpty() || v.link() == Link.INFINITIVE && found.cue().takes() == Cue.Takes.TO) {
            return null;
        }
        return new Open(v, found, source);
    }

    /** Who speaks: the verb's subject, or that of the verb it leans on. Null if nobody is told. */
    private static @Nullable List<Party> source(Sent s, List<Verb> verbs, int k) {
        Verb v = verbs.get(k);
        if (v.finite()) {
            return v.subject();
        }
        for (int i = k - 1; i >= 0; i--) {
            Verb main = verbs.get(i);
            if (main.finite() && !main.subject().isEmpty()) {
                return main.passive() ? null : main.subject();
            }
        }
        if (v.link() != Link.PARTICIPLE) {
            return null;
        }
        for (int i = k + 1; i < verbs.size(); i++) {
            Verb main = verbs.get(i);
            boolean follows = main.link() == Link.SUBJECT && s.is(main.clause() - 1, ",");
            if (follows) {
                return main.subject();
            }
        }
        Party after = fronted(s, v.at());
        return after == null ? null : VerbFinder.group(s, after);
    }

    /** After a fronted clause the main clause begins with a party behind a comma. */
    private static @Nullable Party fronted(Sent s, int from) {
        for (int i = from + 2; i < s.size(); i++) {
            if (s.parties[i] != null && s.is(i - 1, ",") && s.has(s.parties[i].to(), VERB | HAVE | BE | ADVERB | MODAL)) {
                return s.parties[i];
            }
        }
        return null;
    }

    /** Whether a later verb ends the open content rather than stands inside it. */
    private boolean cuts(Sent s, Open open, Verb v) {
        if (v.at() < open.found().content()) {
            return false;
        }
        boolean clause = clausal(open.found().cue());
        return switch (v.link()) {
            case PARTICIPLE -> participleCuts(s, open, v);
            case JOINED -> !v.passive() && v.tense() == open.verb().tense() && joins(s, open, v, clause);
            case SUBJECT -> subjectCuts(s, open, v, clause);
            default -> false;
        };
    }

    private boolean participleCuts(Sent s, Open open, Verb v) {
        boolean cue = complements.find(s, v) != null;
        boolean tied = s.is(v.clause(), ",") || s.is(v.clause(), "while") || s.is(v.clause(), "whilst");
        return cue && tied && v.at() > open.found().content() + 1;
    }

    /** A past form after {@code and}: it goes on with the main clause, unless the content has a past clause of its own. */
    private boolean joins(Sent s, Open open, Verb v, boolean clause) {
        if (v.tense() == org.readout.lexicon.Tense.BASE || v.tense() == org.readout.lexicon.Tense.PRESENT && clause) {
            return false;
        }
        return complements.find(s, v) != null || complements.actOnly(s, v);
    }

    private boolean subjectCuts(Sent s, Open open, Verb v, boolean clause) {
        boolean fronted = open.verb().link() == Link.PARTICIPLE && open.verb().at() < 3;
        if (fronted) {
            return s.is(v.clause() - 1, ",") || s.is(v.clause(), ",");
        }
        boolean joined = s.has(v.clause(), CONJ) || s.is(v.clause(), ",") || s.is(v.clause(), "while") || s.is(v.clause(), ";") || s.is(v.clause(), "as");
        if (!joined || v.clause() <= open.found().content() || v.perfectPast()) {
            return false;
        }
        MentionKind kind = v.subject().get(0).mention().kind();
        boolean speaker = kind != MentionKind.BODY && kind != MentionKind.GROUP;
        boolean past = v.tense() == org.readout.lexicon.Tense.PAST;
        boolean cue = complements.find(s, v) != null;
        return cue && past && (speaker || s.is(v.clause(), ",") && !clause) && !relative(s, v);
    }

    private static boolean relative(Sent s, Verb v) {
        int first = v.subject().get(0).from();
        return s.is(first - 1, "that") || s.is(first - 1, "which") || s.is(first - 1, "whom");
    }

    private static boolean clausal(Cue cue) {
        return cue.takes() == Cue.Takes.THAT || cue.takes() == Cue.Takes.OBJECT_THAT;
    }

    private static int boundary(Sent s, Verb v) {
        int i = v.clause();
        while (i > 0 && (s.is(i - 1, ",") || s.has(i - 1, CONJ))) {
            i--;
        }
        return i;
    }

    private void close(Sent s, int index, Open open, int end, List<Attribution> out, List<Verb> verbs) {
        Complements.Found found = open.found();
        Cue cue = found.cue();
        int start = found.content();
        List<Mention> via = clausal(cue) ? via(s, start, verbs) : List.of();
        if (!via.isEmpty()) {
            start = viaStart(s, start, verbs);
        } else if (cue.takes() == Cue.Takes.NP) {
            via = conveyed(s, found, end);
        }
        Span content = trimmed(s, start, end);
        if (content == null) {
            return;
        }
        Span whole = found.whole() < 0 ? null : new Span(s.at(found.whole()).start(), content.end());
        out.add(attribution(s, index, open.verb(), cue.id(), cue.mode(), open.source(), content,
                s.span(open.verb().at(), found.end()), found, whole, via));
    }

    /** Content that begins with somebody else's saying: {@code said that Xi has repeatedly said that X}. */
    private List<Mention> via(Sent s, int start, List<Verb> verbs) {
        int i = s.is(start, "that") ? start + 1 : start;
        for (Verb v : verbs) {
            boolean first = v.link() == Link.SUBJECT && !v.subject().isEmpty() && v.subject().get(0).from() == i;
            if (first && complements.clausal(s, v) && s.is(complements.phraseEnd(s, v), "that")) {
                return v.subject().stream().map(Party::mention).filter(m -> m.kind() == MentionKind.PERSON || m.kind() == MentionKind.OFFICE).toList();
            }
        }
        return List.of();
    }

    private int viaStart(Sent s, int start, List<Verb> verbs) {
        for (Verb v : verbs) {
            if (v.at() > start && v.link() == Link.SUBJECT && complements.clausal(s, v)) {
                return complements.phraseEnd(s, v) + 1;
            }
        }
        return start;
    }

    /** {@code conveyed A's greetings}, {@code conveyed greetings from A}: the words are A's. */
    private static List<Mention> conveyed(Sent s, Complements.Found found, int end) {
        String cue = found.cue().phrase();
        if (!cue.equals("convey") && !cue.equals("extend") && !cue.equals("relay") && !cue.equals("deliver") && !cue.equals("forward")) {
            return List.of();
        }
        boolean greeting = false;
        for (int i = found.content(); i < end && s.in(i); i++) {
            greeting |= GREETINGS.contains(s.at(i).lower());
        }
        if (!greeting) {
            return List.of();
        }
        List<Mention> out = new ArrayList<>();
        for (int i = found.content(); i < end && s.in(i); i++) {
            Party party = s.parties[i];
            boolean from = s.is(i - 1, "from") || s.is(i - 1, "of") && GREETINGS.contains(s.at(Math.max(0, i - 2)).lower())
                    || s.is(i - 1, "by") || s.is(i - 1, "and") && !out.isEmpty();
            if (party != null && (from || s.at(party.to() - 1).possessive() && i == found.content())
                    && party.mention().kind() != MentionKind.PRONOUN) {
                out.add(party.mention());
            }
        }
        return out;
    }

    private static Attribution attribution(Sent s, int index, Verb v, String rule, Mode mode, List<Party> source, Span content,
            @Nullable Span cue, Complements.@Nullable Found found, @Nullable Span whole, List<Mention> via) {
        Mention addressee = found == null || found.addressee() == null ? null : found.addressee().mention();
        boolean mutual = found != null && found.cue().takes() == Cue.Takes.MUTUAL;
        return new Attribution(rule, mode, source.stream().map(Party::mention).toList(), mutual, content, cue, addressee, whole,
                via, v.negated(), index, quoted(s, content));
    }

    private static boolean quoted(Sent s, Span content) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() >= content.start()) {
                return s.quoted[i];
            }
        }
        return false;
    }

    /** Tokens {@code from} to {@code to} without marks and conjunctions at the ends; null if nothing is left. */
    static @Nullable Span trimmed(Sent s, int from, int to) {
        int a = from;
        int b = Math.min(to, s.size());
        while (a < b && !s.at(a).word() && !s.at(a).number() && !"$\u00a3\u20ac(".contains(s.at(a).text()) && !(isOpen(s, a) && !s.quoted[a])) {
            a++;
        }
        while (b > a && ends(s, b - 1)) {
            b--;
        }
        return a < b ? s.span(a, b) : null;
    }

    private static boolean isOpen(Sent s, int i) {
        return (s.is(i, "\u201c") || s.is(i, "\"")) && !(s.in(i + 1) && s.quoted[i + 1]);
    }

    private static boolean ends(Sent s, int i) {
        Token t = s.at(i);
        return ".,;:!?".contains(t.text()) || t.is("and") || t.is("while") || (t.is("\"") || t.is("\u201d")) && i > 0 && (s.quoted[i - 1] || ".,".contains(s.at(i - 1).text()));
    }
}
