package org.readout.annotate.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.parties.Guide;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent;
import org.readout.lexicon.Language;
import org.readout.model.ActMention;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Span;
import org.readout.model.Zone;

/** All acts of contact that a sentence tells: the finders one after another, each knowing what those before it found. */
public final class SentenceActs {
    private final Language language;
    private final ActFinder acts;
    private final NounActs nounActs;
    private final PhraseActs phraseActs;
    private final Occasions occasions;
    private final Hosted hosted;
    private final Agenda agenda;
    private final Followed followed;
    private final Purposes purposes;
    private final VisitTerms terms;
    private final VisitPhrases visits;
    private final TitledVisits headlines;
    private final Sited sited;

    /** The finders for a language. */
    public SentenceActs(Guide guide, Language language) {
        this.language = language;
        this.acts = new ActFinder(language);
        this.nounActs = new NounActs(guide);
        this.phraseActs = new PhraseActs(language);
        this.occasions = new Occasions(language);
        this.hosted = new Hosted(language);
        this.agenda = new Agenda(language);
        this.followed = new Followed(language);
        this.purposes = new Purposes(language);
        this.terms = new VisitTerms(language);
        this.headlines = new TitledVisits(language);
        this.visits = new VisitPhrases(language, headlines);
        this.sited = new Sited(language);
    }

    /** What somebody says between quotation marks that he will do; {@code quoted} gives the verbs there. */
    public List<ActMention> spoken(Sent s, int i, Supplier<List<Verb>> quoted, List<Span> contents) {
        boolean will = false;
        for (int k = 0; k < s.size() && s.zone == Zone.BODY; k++) {
            will |= s.quoted[k] && s.is(k, "i");
        }
        return will ? acts.find(s, i, quoted.get(), contents).stream().filter(a -> a.future() && !a.negated()).toList() : List.of();
    }

    /** The visit that a headline tells, over a text that tells none; {@code told} are the text's acts. */
    public List<ActMention> headed(Sent title, List<ActMention> told) {
        return headlines.untold(title, told);
    }

    /** What an item of a programme tells, without saying who does it. */
    private List<ActMention> listed(Sent s, int index, List<Verb> found, List<Span> contents, Programme programme) {
        int begins = programme.item(s);
        int item = found.stream().anyMatch(v -> v.finite() && !v.subject().isEmpty()) ? -1 : begins;
        Verb verb = item < 0 ? null : programme.verb(s, item);
        List<ActMention> done = verb == null ? List.of() : acts.done(s, index, verb, contents);
        return item < 0 ? List.of() : programme.dress(done.isEmpty() ? agenda.items(s, index, item) : done, index);
    }

    /** The acts that a sentence tells, where {@code found} are its verbs and {@code contents} what is said in it. */
    public List<ActMention> told(Sent s, int i, List<Verb> found, List<Span> contents, Progress before) {
        List<ActMention> item = listed(s, i, found, contents, before.programme);
        return item.isEmpty() ? clauses(s, i, found, contents, before) : item;
    }

    private List<ActMention> clauses(Sent s, int i, List<Verb> found, List<Span> contents, Progress before) {
        List<ActMention> told = new ArrayList<>(Presence.only(s, before.begun) ? List.of() : acts.find(s, i, found, contents));
        nounActs.find(s, i, contents, before).stream().filter(a -> !NounActs.again(a, told)).toList().forEach(told::add);
        Greetings.only(s, told);
        told.addAll(agenda.find(s, i, contents));
        told.addAll(tells(told, Kind.VISIT) ? List.of() : Trips.find(s, i));
        told.addAll(phraseActs.find(s, i, found, told, contents));
        add(told, occasions.find(s, i, found, told, before));
        told.addAll(Inversions.find(s, i));
        add(told, hosted.find(s, i));
        told.addAll(followed.find(s, i, told));
        add(told, purposes.find(s, i, told));
        told.addAll(visits.find(s, i, told, contents));
        add(told, terms.find(s, i));
        add(told, tells(told, Kind.VISIT) || told.stream().anyMatch(a -> a.rule().equals("en.act.participant")) ? null : Missions.find(s, i, language));
        told.addAll(Scenes.find(s, i));
        add(told, sited.find(s, i));
        ActMention handed = tells(told, Kind.MESSAGE) ? null : Handovers.find(s, i, found);
        // The letter was handed over by A, who was accompanied by B: who brought it is known before his company
        told.addAll(0, handed == null ? List.of() : List.of(handed));
        add(told, told.isEmpty() && !before.met ? null : Presence.along(s, i));
        boolean journey = !before.joint && (before.gathered || before.travelled || before.met || tells(told, Kind.CONFERENCE));
        List<ActMention> out = Stops.of(s, journey ? told.stream().flatMap(a -> Apart.onJourney(s, a).stream()).toList() : told);
        if (out.stream().anyMatch(a -> a.rule().equals("en.act.represented-at") && a.actors().stream().anyMatch(x -> x.mention().kind() == MentionKind.PERSON))) {
            out.removeIf(a -> a.rule().equals("en.act.present") || a.rule().equals("en.act.attended"));
        }
        out.removeIf(a -> before.travelled && (a.rule().equals("en.act.greet") || a.rule().equals("en.act.welcome-off")));
        return out;
    }

    private static void add(List<ActMention> told, @Nullable ActMention act) {
        if (act != null) {
            told.add(act);
        }
    }

    private static boolean tells(List<ActMention> told, Kind kind) {
        for (ActMention act : told) {
            if (act.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
