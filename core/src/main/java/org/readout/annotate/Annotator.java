package org.readout.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.acts.BodyRolls;
import org.readout.annotate.acts.InstrumentFinder;
import org.readout.annotate.acts.Progress;
import org.readout.annotate.acts.RollPosts;
import org.readout.annotate.acts.Rolls;
import org.readout.annotate.acts.SentenceActs;
import org.readout.annotate.acts.TriggerWords;
import org.readout.annotate.parties.Couples;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.parties.Lists;
import org.readout.annotate.parties.PartyParser;
import org.readout.annotate.parties.Roster;
import org.readout.annotate.parties.SharedCountry;
import org.readout.annotate.said.CueFinder;
import org.readout.annotate.said.Letters;
import org.readout.annotate.said.Narration;
import org.readout.annotate.said.Speaking;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.verbs.VerbFinder;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Sent.Party;
import org.readout.annotate.words.Sentences;
import org.readout.annotate.words.Spellings;
import org.readout.annotate.words.TimeFinder;
import org.readout.annotate.words.Token;
import org.readout.annotate.words.Tokenizer;
import org.readout.annotate.words.Wordbook;
import org.readout.lexicon.Language;
import org.readout.lexicon.Lexicon;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Aside;
import org.readout.model.AsideKind;
import org.readout.model.Attribution;
import org.readout.model.Instrument;
import org.readout.model.MentionKind;
import org.readout.model.Readout;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.model.Zone;

/** Finds in a readout the sentences, parties, times, acts and attributions. Keeps nothing of a text but its words ({@link Wordbook}); safe for many threads. */
public final class Annotator {
    private final Guide guide;
    private final Wordbook book;
    private final Tokenizer tokenizer;
    private final TimeFinder times;
    private final PartyParser parties;
    private final VerbFinder verbs;
    private final Speaking speaking;
    private final CueFinder cues;
    private final SentenceActs acts;

    /** An annotator for the language whose data the lexicon holds. */
    public Annotator(Lexicon lexicon) {
        Language language = lexicon.language();
        this.guide = new Guide(lexicon, language);
        this.book = new Wordbook(lexicon, TriggerWords.ALL);
        this.tokenizer = new Tokenizer(language.vocabulary());
        this.times = new TimeFinder(lexicon.times());
        this.parties = new PartyParser(guide);
        this.verbs = new VerbFinder(language);
        this.speaking = new Speaking(language);
        this.cues = new CueFinder(language);
        this.acts = new SentenceActs(guide, language);
    }

    /** All that is found in the readout, in the order of its text. */
    public Annotations annotate(Readout readout) {
        List<Sent> sents = Bulleted.join(sentences(readout));
        Quotations.mark(readout.text(), sents);
        Roster roster = roster(sents);
        List<ActMention> foundActs = new ArrayList<>();
        Progress progress = new Progress(sents);
        List<ActMention> spoken = new ArrayList<>();
        List<Attribution> said = new ArrayList<>();
        List<Instrument> agreed = new ArrayList<>();
        for (int i = 0; i < sents.size(); i++) {
            Sent s = sents.get(i);
            if (roster.later(s)) {
                parties(s, roster);
            }
            if (s.listed != null) {
                Rolls.find(s, i, guide, foundActs);
                continue;
            }
            Letters.Marked letter = s.zone == Zone.BODY ? marked(s, i, foundActs) : null;
            List<Verb> found = verbs.find(s);
            List<Attribution> own = own(s, i, found, letter);
            List<Span> contents = own.stream().filter(a -> !Narration.reported(a)).map(Attribution::content).toList();
            if (s.zone == Zone.BYLINE) {
                continue;
            }
            List<ActMention> told = Letters.sent(acts.told(s, i, found, contents, progress), letter);
            foundActs.addAll(told);
            spoken.addAll(acts.spoken(s, i, () -> verbs.find(s, true), contents));
            progress.add(s, told, found);
            said.addAll(own);
            agreed.addAll(own.stream().anyMatch(a -> a.rule().startsWith("en.cue.recall")) ? List.of() : InstrumentFinder.find(sents, i, year(readout)));
        }
        foundActs.addAll(0, sents.isEmpty() ? List.of() : acts.headed(sents.get(0), foundActs));
        List<Attribution> whole = new Continuations(sents, foundActs, cues::announces).extend(said);
        foundActs = Voices.settle(foundActs, spoken, whole);
        return new Annotations(readout, sents.stream().map(s -> new Sentence(s.span(), s.paragraph, s.zone)).toList(),
                Gathered.mentions(sents, foundActs), Gathered.times(sents), foundActs, whole, agreed);
    }

    private Letters.@Nullable Marked marked(Sent s, int i, List<ActMention> before) {
        Letters.Marked letter = Letters.mark(s, i, before);
        speaking.mark(s);
        return letter;
    }

    private List<Attribution> own(Sent s, int i, List<Verb> found, Letters.@Nullable Marked letter) {
        List<Attribution> own = s.zone == Zone.BODY ? Letters.signed(cues.find(s, i, found), letter) : List.of();
        Letters.unmark(s, letter);
        return own;
    }

    private static int year(Readout readout) {
        return readout.published() == null ? 0 : Integer.parseInt(readout.published().substring(0, 4));
    }

    /** Marks what the lists know and finds the parties once, for the names that the readout gives anywhere. */
    private Roster roster(List<Sent> sents) {
        Roster roster = new Roster();
        Rolls.mark(sents);
        BodyRolls.mark(sents, guide);
        for (int i = 0; i < sents.size(); i++) {
            Sent s = sents.get(i);
            guide.mark(s);
            parties(s, roster);
            collect(s, roster);
        }
        return roster;
    }

    private List<Sent> sentences(Readout readout) {
        List<Sent> out = new ArrayList<>();
        String text = readout.text();
        Spellings seen = new Spellings(book, text, year(readout));
        String title = readout.title();
        if (title != null && text.startsWith(title) && !title.isBlank()) {
            add(out, text, seen, new Span(0, title.length()), -1, Zone.TITLE);
        }
        int paragraph = 0;
        for (Span span : readout.paragraphs()) {
            int from = Math.max(span.start(), Math.min(readout.bodyStart(), span.end()));
            add(out, text, seen, new Span(from, span.end()), paragraph++, Zone.BODY);
        }
        for (Aside aside : readout.asides()) {
            if (aside.kind() == AsideKind.CAPTION) {
                add(out, text, seen, aside.evidence().span(), -2, Zone.CAPTION);
            } else if (aside.kind() == AsideKind.BYLINE) {
                add(out, text, seen, aside.evidence().span(), -3, Zone.BYLINE);
            } else if (aside.kind() == AsideKind.HEADING) {
                add(out, text, seen, aside.evidence().span(), -1, Zone.TITLE);
            }
        }
        return out;
    }

    private void add(List<Sent> out, String text, Spellings seen, Span range, int paragraph, Zone zone) {
        List<TimeMention> found = times.find(text, range);
        for (List<Token> tokens : Sentences.cut(text, tokenizer.tokens(text, range, seen))) {
            Sent s = new Sent(text, List.copyOf(tokens), paragraph, zone);
            place(s, found);
            out.add(s);
        }
    }

    private static void place(Sent s, List<TimeMention> found) {
        int i = 0;
        for (TimeMention time : found) {
            while (i < s.size() && s.at(i).start() < time.span().start()) {
                i++;
            }
            if (i < s.size() && s.at(i).start() < time.span().end()) {
                s.put(i, time);
            }
        }
    }

    private void parties(Sent s, Roster roster) {
        int i = 0;
        int listed = 0;
        while (i < s.size()) {
            s.parties[i] = null;
            if (i >= listed && guide.mayBegin(s, i)) {
                Lists.Found list = parties.list(s, i, roster);
                listed = Math.max(list.end(), i + 1);
                if (!list.parties().isEmpty()) {
                    Arrays.fill(s.parties, i, listed, null);
                    list.parties().forEach(p -> s.parties[p.from()] = p);
                    i = Math.max(listed, list.parties().get(list.parties().size() - 1).to());
                    continue;
                }
            }
            Party party = guide.mayBegin(s, i) ? parties.parse(s, i, roster) : null;
            if (party == null) {
                i++;
                continue;
            }
            for (int k = i; k < party.to(); k++) {
                s.parties[k] = null;
            }
            s.parties[i] = party;
            i = party.to();
        }
        SharedCountry.share(s);
        Couples.name(s);
        BodyRolls.complete(s);
        if (s.listed != null && !s.body) {
            RollPosts.complete(s);
        }
    }

    private static void collect(Sent s, Roster roster) {
        for (@Nullable
        Party party : s.parties) {
            if (party != null && party.mention().kind() == MentionKind.PERSON) {
                roster.at(s.at(party.from()).start());
                roster.add(party.mention().name());
                party.mention().offices().forEach(o -> roster.add(party.mention().name(), o));
            }
        }
    }
}
