package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.Sent.Party;
import org.readout.model.ActMention;
import org.readout.model.Attribution;
import org.readout.model.Kind;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.Zone;

/** Speech that goes on over sentences: quotations, letters given in full, indirect speech without a cue. */
final class Continuations {
    private final List<Sent> sents;

    Continuations(List<Sent> sents) {
        this.sents = sents;
    }

    List<Attribution> extend(List<Attribution> found, List<ActMention> acts) {
        List<Attribution> out = new ArrayList<>();
        Attribution last = null;
        List<Mention> opened = null;
        boolean letter = false;
        for (int i = 0; i < sents.size(); i++) {
            Sent s = sents.get(i);
            if (s.zone != Zone.BODY) {
                continue;
            }
            List<Attribution> own = of(found, i);
            List<Mention> announced = announced(s, i, acts);
            if (letter && opened != null) {
                Attribution whole = whole(s, i, opened, "en.cue.letter", false);
                if (whole != null) {
                    out.add(whole);
                }
                continue;
            }
            out.addAll(own);
            Attribution going = own.isEmpty() ? going(s, i, last, opened, acts, found) : null;
            if (going != null) {
                out.add(going);
            }
            last = going != null ? going : own.isEmpty() ? null : own.get(own.size() - 1);
            if (announced != null) {
                opened = announced;
                letter = letter(s);
            } else if (!own.isEmpty() && !isQuoted(s)) {
                opened = null;
            }
        }
        out.sort(Comparator.comparing(Attribution::content));
        return out;
    }

    private static List<Attribution> of(List<Attribution> found, int sentence) {
        return found.stream().filter(a -> a.sentence() == sentence).toList();
    }

    /** Who speaks next, if the sentence ends in a colon; null if it announces nobody. */
    private static @Nullable List<Mention> announced(Sent s, int index, List<ActMention> acts) {
        int n = s.size();
        boolean colon = s.is(n - 1, ":");
        boolean letter = colon && letter(s);
        if (!colon) {
            return null;
        }
        if (letter) {
            for (ActMention act : acts) {
                if (act.kind() == Kind.MESSAGE && act.sentence() <= index && !act.actors().isEmpty()) {
                    return List.of(act.actors().get(0).mention());
                }
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            Party p = s.parties[i];
            if (p != null && Subjects.opens(s, i) && p.mention().kind() != MentionKind.GROUP) {
                return List.of(p.mention());
            }
        }
        return null;
    }

    private static boolean letter(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "message") || s.is(i, "letter") || s.is(i, "telegram") || s.is(i, "text")
                    || s.is(i, "follows")) {
                return s.is(s.size() - 1, ":");
            }
        }
        return false;
    }

    private static boolean isQuoted(Sent s) {
        int inside = 0;
        for (boolean q : s.quoted) {
            inside += q ? 1 : 0;
        }
        return inside * 2 > s.size();
    }

    /** A sentence without a cue that goes on with what was said before it. */
    private @Nullable Attribution going(Sent s, int index, @Nullable Attribution last, @Nullable List<Mention> opened,
            List<ActMention> acts,
            List<Attribution> found) {
        if (isQuoted(s)) {
            List<Mention> source = opened != null ? opened
                    : last != null && near(s, last) ? last.source() : after(index, found);
            return source == null ? null : whole(s, index, source, "en.cue.quotation", true);
        }
        if (last == null || last.mode() != Mode.ASSERT || last.quoted() || last.sentence() != index - 1
                || !indirect(last, s)) {
            return null;
        }
        boolean act = acts.stream().anyMatch(a -> a.sentence() == index);
        return act ? null : whole(s, index, last.source(), "en.cue.goes-on", false);
    }

    private boolean near(Sent s, Attribution last) {
        return sents.get(last.sentence()).paragraph == s.paragraph || last.quoted();
    }

    /** The source of a quotation whose cue comes only at its end, in a later sentence of the paragraph. */
    private @Nullable List<Mention> after(int index, List<Attribution> found) {
        for (int i = index + 1; i < sents.size() && sents.get(i).paragraph == sents.get(index).paragraph; i++) {
            for (Attribution a : found) {
                if (a.sentence() == i && a.quoted()) {
                    return a.source();
                }
            }
        }
        return null;
    }

    /** Indirect speech in the present tense after a clause in the present tense: the report itself tells in the past. */
    private boolean indirect(Attribution last, Sent s) {
        boolean clause = last.rule().endsWith(".that") || last.rule().endsWith("closing")
                || last.rule().endsWith("goes-on");
        if (!clause || last.source().stream().anyMatch(m -> m.kind() == MentionKind.BODY)) {
            return false;
        }
        boolean same = sents.get(last.sentence()).paragraph == s.paragraph;
        return present(sents.get(last.sentence()), last.content()) && presentFirst(s) && (same || willing(s));
    }

    private static boolean willing(Sent s) {
        for (int i = 1; i < s.size() && i < 16; i++) {
            if (s.is(i, "willing") || s.is(i, "ready") || s.is(i, "hopes") || s.is(i, "supports") || s.is(i, "attaches")
                    || s.is(i, "stands")) {
                return true;
            }
        }
        return false;
    }

    private static boolean present(Sent s, Span content) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).start() >= content.start() && tensed(s, i)) {
                return now(s, i);
            }
        }
        return false;
    }

    private static boolean presentFirst(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (tensed(s, i)) {
                return now(s, i);
            }
            if (s.has(i, VERB) && !s.capital(i) && s.at(i).lower().endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    private static boolean tensed(Sent s, int i) {
        return s.has(i, BE | HAVE | MODAL) && !s.is(i, "be") && !s.is(i, "been") && !s.is(i, "being")
                && !s.is(i, "having") && s.partyOver(i) == null;
    }

    private static boolean now(Sent s, int i) {
        return s.is(i, "is") || s.is(i, "are") || s.is(i, "has") || s.is(i, "have") || s.has(i, FUTURE)
                || s.is(i, "can") || s.is(i, "must") || s.is(i, "should");
    }

    private static @Nullable Attribution whole(Sent s, int index, List<Mention> source, String rule, boolean quoted) {
        int from = 0;
        int to = s.size();
        Span content = CueFinder.trimmed(s, from, to);
        return content == null || content.length() < 4 ? null
                : new Attribution(rule, Mode.ASSERT, source, false, content, null, null, null, List.of(), false, index,
                        quoted);
    }
}
