package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.said.GivenWords;
import org.readout.annotate.said.Letters;
import org.readout.annotate.said.Trim;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.words.Clauses;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Speech that goes on over sentences: quotations, letters given in full, indirect speech without a cue. */
final class Continuations {
    /** So many sentences without a word in the first person may stand within words given in full. */
    private static final int GAP = 4;
    private static final Set<String> STATEMENTS = WordSet.of("statement", "declaration", "remarks", "comment");
    private static final Set<String> MADE = WordSet.of("issued", "made", "released", "gave");
    private final List<Sent> sents;
    private final List<ActMention> acts;
    private final Map<Integer, List<ActMention>> actsOf;
    private final Map<Integer, List<Attribution>> saidIn = new HashMap<>();
    private final Predicate<Sent> announces;
    private final boolean[] setIn;
    private final Quoters quoters;

    /**
     * @param announces whether a sentence that ends in a colon says that somebody speaks
     */
    Continuations(List<Sent> sents, List<ActMention> acts, Predicate<Sent> announces) {
        this.sents = sents;
        this.acts = acts;
        this.actsOf = acts.stream().collect(Collectors.groupingBy(ActMention::sentence));
        this.announces = announces;
        this.setIn = GivenWords.setIn(sents);
        this.quoters = new Quoters(sents, acts, saidIn);
    }

    List<Attribution> extend(List<Attribution> found) {
        found.forEach(a -> saidIn.computeIfAbsent(a.sentence(), k -> new ArrayList<>()).add(a));
        List<Attribution> out = new ArrayList<>();
        Attribution last = null;
        List<Mention> opened = null;
        GivenWords block = null;
        for (int i = 0; i < sents.size(); i++) {
            Sent s = sents.get(i);
            if (s.zone != Zone.BODY) {
                continue;
            }
            List<Attribution> own = saidIn.getOrDefault(i, List.of());
            block = block != null && block.set() && parted(i) ? null : block;
            boolean held = block != null && !Quotations.isQuoted(s) && (block.set() ? setIn[i] && GivenWords.sentence(s) : block.holds(s, i, acts(i), block.lines() && alien(own) ? List.of() : own));
            block = held || block != null && (Quotations.isQuoted(s) || block.last() > i || block.lines() && same(own)) ? block : null;
            Attribution passed = own.size() == 1 && last != null && last.sentence() == i - 1 ? passed(s, last, own.get(0)) : null;
            Attribution going = passed != null ? passed
                    : held ? whole(s, i, block.source(), block.rule(), false)
                            : own.isEmpty() || alien(own) ? going(s, i, last, opened) : null;
            if (going != null) {
                out.add(going);
                last = going;
            } else if (!held) {
                out.addAll(own);
                last = own.isEmpty() ? last : own.get(own.size() - 1);
            }
            List<Mention> announced = held ? null : announced(s, i, own);
            if (announced != null) {
                opened = announced;
                block = given(announced, s, i);
            } else if (!own.isEmpty() && !Quotations.isQuoted(s) && !held) {
                opened = null;
            }
        }
        out.sort(Comparator.comparing(Attribution::content));
        return out;
    }

    /** Whether a line that is no sentence of the text stands before a sentence: {@code Notes to the editor} ends what was set in. */
    private boolean parted(int i) {
        int from = i == 0 ? 0 : sents.get(i - 1).span().end();
        int to = sents.get(i).at(0).start();
        return i > 0 && from < to && sents.get(i).text.substring(from, to).codePoints().anyMatch(Character::isLetter);
    }

    /** The words that a sentence announces; null where quotation marks hold them. */
    private @Nullable GivenWords given(List<Mention> source, Sent s, int i) {
        boolean more = i + 1 < sents.size();
        boolean set = more && !setIn[i] && setIn[i + 1];
        boolean letter = letter(s) && (!goesOn(s) || Letters.last(acts, i)) || Letters.following(s) || Letters.goesOn(s) && Letters.last(acts, i);
        boolean person = source.stream().allMatch(m -> m.kind() != MentionKind.BODY && m.kind() != MentionKind.COLLECTIVE);
        boolean lines = more && !letter && person && (goesOn(s) || GivenWords.alone(sents, i) && GivenWords.alone(sents, i + 1));
        return more && Quotations.isQuoted(sents.get(i + 1)) ? null
                : new GivenWords(source, letter, more ? sents.get(i + 1).paragraph : -1, lastOwn(i + 1), set, lines);
    }

    /** The last sentence in the first person of the words that begin at a sentence. */
    private int lastOwn(int from) {
        int last = -1;
        for (int i = from; i < sents.size() && i < Math.max(last, from) + GAP; i++) {
            Sent s = sents.get(i);
            if (s.zone != Zone.BODY || s.is(s.size() - 1, ":")) {
                break;
            }
            last = Tenses.firstPerson(s) ? i : last;
        }
        return last;
    }

    private List<ActMention> acts(int sentence) {
        return actsOf.getOrDefault(sentence, List.of());
    }

    /** Whether states only are said to say something: within reported speech that is part of it ({@code China supports X}). */
    private static boolean alien(List<Attribution> own) {
        return own.stream().allMatch(a -> !a.source().isEmpty() && a.source().stream()
                .allMatch(m -> m.kind() == MentionKind.BODY || m.kind() == MentionKind.COLLECTIVE));
    }

    /** Whether whoever speaks is told by a pronoun only: who went on before goes on behind it. */
    private static boolean same(List<Attribution> own) {
        return !own.isEmpty() && own.stream().allMatch(a -> !a.source().isEmpty() && a.source().stream().allMatch(m -> m.kind() == MentionKind.PRONOUN));
    }

    /** Who speaks next, if the sentence ends in a colon; null if it announces nobody. A spokesman only issues the text. */
    private @Nullable List<Mention> announced(Sent s, int index, List<Attribution> own) {
        int n = Letters.end(s);
        boolean following = Letters.following(s);
        if (!s.is(n - 1, ":") && !following || spokesman(s)) {
            return null;
        }
        boolean goes = Letters.goesOn(s) && Letters.last(acts, index);
        List<Mention> senders = goes || (following || letter(s)) && !s.is(n - 2, "on") ? Letters.senders(acts, index) : List.of();
        if (!senders.isEmpty()) {
            return senders;
        }
        Attribution before = own.isEmpty() ? null : own.get(own.size() - 1);
        if (before != null && before.cue() != null && before.cue().start() > before.content().start() && !s.is(n - 2, "said")) {
            return before.source();
        }
        // agreed on steps to deliver: what follows is a list within what is said, and no speech of its own
        boolean list = before != null && before.content().end() >= s.at(Math.max(0, n - 2)).end() && before.content().length() > 12;
        if (!letter(s) && (list || !announces.test(s)) && !statement(s, index)) {
            return null;
        }
        for (int i = n - 2; i >= 0; i--) {
            Party p = s.parties[i];
            if (p != null && (Clauses.opens(s, i) || s.has(p.to(), VERB)) && p.mention().kind() != MentionKind.GROUP) {
                return List.of(p.mention());
            }
        }
        return null;
    }

    private static boolean spokesman(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).lower().startsWith("spokes")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Minister A issued the following statement:}, where the words stand in quotation marks: else they are the report itself. */
    private boolean statement(Sent s, int index) {
        return index + 1 < sents.size() && Quotations.isQuoted(sents.get(index + 1)) && s.has(Math.max(0, s.size() - 4), s.size(), STATEMENTS) && s.has(0, s.size(), MADE);
    }

    /** {@code he noted, and went on:}, {@code She continued:}: more of what is being said, which is a message's text only behind one. */
    private static boolean goesOn(Sent s) {
        int colon = Letters.end(s) - 1;
        return s.is(colon, ":") && (s.is(colon - 1, "on") && s.is(colon - 2, "went") || s.is(colon - 1, "continued"));
    }

    private static boolean letter(Sent s) {
        if (goesOn(s)) {
            return true;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "message") || s.is(i, "letter") || s.is(i, "telegram") || s.is(i, "text")) {
                return s.is(Letters.end(s) - 1, ":");
            }
        }
        return false;
    }

    /** A sentence that goes on with what was said before it. */
    private @Nullable Attribution going(Sent s, int index, @Nullable Attribution last, @Nullable List<Mention> opened) {
        if (Quotations.isQuoted(s)) {
            List<Mention> closing = opened == null && (last == null || !last.quoted() || !s.quoted[0]) ? quoters.closing(index) : null;
            List<Mention> source = opened != null ? opened : closing != null ? closing
                    : last != null && near(s, last) ? last.source() : quoters.after(index);
            return source == null ? null : whole(s, index, source, "en.cue.quotation", true);
        }
        if (last == null || last.mode() != Mode.ASSERT || last.quoted() || !told(index) || ours(last) || settled(last)) {
            return null;
        }
        if (last.sentence() != index - 1) {
            boolean resumed = last.sentence() == index - 2 && Tenses.willing(s);
            return resumed ? whole(s, index, last.source(), "en.cue.goes-on", false) : null;
        }
        boolean goes = indirect(last, s)
                || s.paragraph == sents.get(last.sentence()).paragraph && (Tenses.normative(s) || written(last));
        return goes ? whole(s, index, last.source(), written(last) ? last.rule() : "en.cue.goes-on", false) : null;
    }

    /** {@code The President has often said that X}, within somebody's speech: the speaker quotes him. */
    private @Nullable Attribution passed(Sent s, Attribution last, Attribution own) {
        boolean person = own.source().stream()
                .allMatch(m -> m.kind().person());
        boolean speech = last.mode() == Mode.ASSERT && !last.quoted() && !ours(last)
                && sents.get(last.sentence()).paragraph == s.paragraph;
        Span cue = own.cue();
        if (!person || !speech || cue == null || !own.rule().endsWith("that") || !Tenses.perfect(s, cue)) {
            return null;
        }
        return new Attribution(own.rule(), own.mode(), last.source(), false, own.content(), cue, own.addressee(),
                own.whole(), own.source(),
                own.negated(), own.sentence(), own.quoted());
    }

    /** Whether the sentence tells of no act of its own. */
    private boolean told(int index) {
        return acts(index).stream().allMatch(ActMention::embedded);
    }

    /** Of a writer in the first person only what he says with a cue is a statement. */
    private static boolean ours(Attribution last) {
        return last.source().stream().anyMatch(
                m -> m.kind() == MentionKind.PRONOUN && (m.name().equals("I") || m.name().equalsIgnoreCase("we")));
    }

    /** {@code They agreed on the text. It must now be signed}: what was agreed on is a result, and no speech that goes on. */
    private static boolean settled(Attribution last) {
        return last.rule().startsWith("en.cue.agree") && !last.rule().endsWith("that");
    }

    /** What somebody wrote in a book of visitors is given to the end of the paragraph. */
    private static boolean written(Attribution last) {
        return last.rule().startsWith("en.cue.write");
    }

    private boolean near(Sent s, Attribution last) {
        return sents.get(last.sentence()).paragraph == s.paragraph || last.quoted();
    }

    /** Indirect speech in the present tense after a clause in the present tense: the report itself tells in the past. */
    private boolean indirect(Attribution last, Sent s) {
        if (Tenses.willing(s)) {
            return true;
        }
        boolean clause = last.rule().endsWith("that") || last.rule().endsWith("closing")
                || last.rule().endsWith("goes-on");
        if (!clause || last.source().stream().anyMatch(m -> m.kind() == MentionKind.BODY)) {
            return false;
        }
        if (last.cue() != null && last.cue().of(s.text).endsWith("s")) {
            return false;
        }
        boolean same = sents.get(last.sentence()).paragraph == s.paragraph;
        return Tenses.present(sents.get(last.sentence()), last.content()) && Tenses.present(s) && same;
    }

    private static @Nullable Attribution whole(Sent s, int index, List<Mention> source, String rule, boolean quoted) {
        Span content = quoted ? Quotations.words(s) : Trim.trimmed(s, 0, s.size());
        return content == null || content.length() < 4 || Letters.greets(s) || Letters.signs(s) || Letters.goesOn(s) ? null
                : new Attribution(rule, Mode.ASSERT, source, false, content, null, null, null, List.of(), false, index,
                        quoted);
    }
}
