package org.readout.app.score;

import java.util.List;
import java.util.Objects;
import org.readout.app.score.Facts.Act;
import org.readout.app.score.Facts.Deal;
import org.readout.app.score.Facts.Person;
import org.readout.app.score.Facts.Said;
import org.readout.app.score.Pairing.Pair;

/**
 * Counts what a reading has right. A fact is one thing that a reading can get right by itself; facts of an account or a
 * statement that is missed count as missed, facts of an invented one as invented.
 */
final class Scorer {
    private static final int SHORT = 60;
    private static final int LONG = 80;
    private static final double DAY_OR_STATUS = 0.3;
    private static final double SAME_CONTENT = 0.6;
    private static final double SAME_POST = 0.75;

    private final Tally tally;
    private final String doc;

    private Scorer(Tally tally, String doc) {
        this.tally = tally;
        this.doc = doc;
    }

    /** Adds the counts of one document to {@code tally}. */
    static void score(Tally tally, Facts gold, Facts read) {
        Scorer scorer = new Scorer(tally, Shown.of(gold.doc()));
        tally.value(Layer.PUBLISHED, scorer.doc, gold.published(), read.published(), String::equals);
        tally.value(Layer.DATELINE, scorer.doc, gold.datelinePlace(), read.datelinePlace(), Same::place);
        tally.value(Layer.DATELINE, scorer.doc, gold.datelineDate(), read.datelineDate(), String::equals);
        scorer.accounts(gold.accounts(), read.accounts());
        scorer.statements(gold.statements(), read.statements());
        scorer.agreements(gold.agreements(), read.agreements());
    }

    private void accounts(List<Act> golds, List<Act> reads) {
        // acts that did not take place may be read, but are not in the answer keys
        List<Act> told = reads.stream().filter(a -> !"cancelled".equals(a.status())).toList();
        Pairing<Act, Act> pairs = Pairing.of(golds, told, Scorer::likeness);
        for (Pair<Act, Act> pair : pairs.found()) {
            tally.add(Layer.ACCOUNT, 1, 0, 0);
            account(pair.gold(), pair.read());
        }
        pairs.missed().forEach(a -> whole(a, 1, 0));
        pairs.extra().forEach(a -> whole(a, 0, 1));
    }

    /** 0 for accounts of different kinds, or with fewer than half of the gold's participants. */
    private static double likeness(Act gold, Act read) {
        if (!Objects.equals(gold.kind(), read.kind())) {
            return 0;
        }
        List<Person> people = gold.participants();
        int found = Pairing.of(people, read.participants(), Scorer::sameParty).found().size();
        double share = people.isEmpty() ? 0 : (double) found / people.size();
        if (share < 0.5) {
            return 0;
        }
        return share + DAY_OR_STATUS * (Objects.equals(gold.date(), read.date()) ? 1 : 0)
                + DAY_OR_STATUS * (Objects.equals(gold.status(), read.status()) ? 1 : 0);
    }

    private static double sameParty(Person a, Person b) {
        return Same.party(a.name(), b.name()) ? 1 : 0;
    }

    private void account(Act gold, Act read) {
        tally.value(Layer.STATUS, doc, gold.status(), read.status(), String::equals);
        tally.value(Layer.DATE, doc, gold.date(), read.date(), String::equals);
        tally.value(Layer.PLACE, doc, gold.place(), read.place(), Same::place);
        tally.value(Layer.VENUE, doc, gold.venue(), read.venue(), Same::place);
        Pairing<Person, Person> people = Pairing.of(gold.participants(), read.participants(), Scorer::sameParty);
        for (Pair<Person, Person> pair : people.found()) {
            Person a = pair.gold();
            Person b = pair.read();
            tally.judge(Layer.PARTICIPANT, Objects.equals(a.side(), b.side()), doc,
                    Shown.of(a.name()) + " of " + Shown.of(a.side()) + " (read: " + Shown.of(b.side()) + ")");
            tally.value(Layer.ROLE, doc, a.role(), b.role(), String::equals);
            posts(a, b);
        }
        for (Person a : people.missed()) {
            tally.add(Layer.PARTICIPANT, 0, 1, 0, doc, Shown.of(a.name()));
            tally.add(Layer.ROLE, 0, 1, 0);
            tally.add(Layer.POST, 0, a.posts().size(), 0, doc, Shown.of(a.posts()));
        }
        for (Person b : people.extra()) {
            tally.add(Layer.PARTICIPANT, 0, 0, 1, doc, Shown.of(b.name()));
            tally.add(Layer.ROLE, 0, 0, 1);
            tally.add(Layer.POST, 0, 0, b.posts().size(), doc, Shown.of(b.posts()));
        }
    }

    private void posts(Person gold, Person read) {
        Pairing<String, String> pairs = Pairing.of(gold.posts(), read.posts(), (x, y) -> {
            double share = Bag.of(x).f1(Bag.of(y));
            return share >= SAME_POST ? share : 0;
        });
        tally.add(Layer.POST, pairs.found().size(), 0, 0);
        pairs.missed().forEach(x -> tally.add(Layer.POST, 0, 1, 0, doc, Shown.of(gold.name()) + ": " + x));
        pairs.extra().forEach(y -> tally.add(Layer.POST, 0, 0, 1, doc, Shown.of(gold.name()) + ": " + y));
    }

    /** An account that is missed or invented, with all its facts. */
    private void whole(Act act, int missed, int invented) {
        List<Person> people = act.participants();
        tally.add(Layer.ACCOUNT, 0, missed, invented, doc,
                Shown.of(act.kind()) + " " + Shown.of(people.stream().map(Person::name).toList()));
        many(Layer.STATUS, 1, missed, invented);
        many(Layer.DATE, act.date() == null ? 0 : 1, missed, invented);
        many(Layer.PLACE, act.place() == null ? 0 : 1, missed, invented);
        many(Layer.VENUE, act.venue() == null ? 0 : 1, missed, invented);
        many(Layer.PARTICIPANT, people.size(), missed, invented);
        many(Layer.ROLE, people.size(), missed, invented);
        many(Layer.POST, people.stream().mapToInt(p -> p.posts().size()).sum(), missed, invented);
    }

    private void many(Layer layer, int count, int missed, int invented) {
        tally.add(layer, 0, count * missed, count * invented);
    }

    private void statements(List<Said> golds, List<Said> reads) {
        Pairing<Said, Said> pairs = Pairing.of(golds, reads, (g, p) -> {
            double overlap = g.words().jaccard(p.words());
            return overlap >= SAME_CONTENT ? overlap : 0;
        });
        pairs.found().forEach(pair -> statement(pair.gold(), pair.read()));
        pairs.missed().forEach(s -> whole(s, 1, 0));
        pairs.extra().forEach(s -> whole(s, 0, 1));
    }

    private void statement(Said gold, Said read) {
        tally.add(Layer.CONTENT, 1, 0, 0);
        boolean speaker = Same.parties(gold.speaker(), read.speaker());
        tally.judge(Layer.STATEMENT, speaker, doc, Shown.of(gold.speaker()) + " (read: " + Shown.of(read.speaker())
                + "): " + Shown.cut(gold.content(), SHORT));
        tally.judge(Layer.EXACT, speaker && Words.squash(gold.content()).equals(Words.squash(read.content())));
        tally.value(Layer.MODE, doc, gold.mode(), read.mode(), String::equals);
        if (!gold.via().isEmpty() || !read.via().isEmpty()) {
            boolean right = Same.parties(gold.via(), read.via());
            tally.add(Layer.VIA, right ? 1 : 0, !right && !gold.via().isEmpty() ? 1 : 0,
                    !right && !read.via().isEmpty() ? 1 : 0);
        }
    }

    /** A statement that is missed or invented; an invented {@code via} is not counted. */
    private void whole(Said said, int missed, int invented) {
        tally.add(Layer.CONTENT, 0, missed, invented);
        tally.add(Layer.STATEMENT, 0, missed, invented, doc,
                Shown.of(said.speaker()) + ": " + Shown.cut(said.content(), LONG));
        tally.add(Layer.EXACT, 0, missed, invented);
        tally.add(Layer.MODE, 0, missed, invented);
        many(Layer.VIA, said.via().isEmpty() ? 0 : 1, missed, 0);
    }

    private void agreements(List<Deal> golds, List<Deal> reads) {
        Pairing<Deal, Deal> pairs = Pairing.of(golds, reads, (g, p) -> Same.subject(g.subject(), p.subject()));
        for (Pair<Deal, Deal> pair : pairs.found()) {
            String stage = pair.gold().stage();
            tally.judge(Layer.AGREEMENT, Objects.equals(stage, pair.read().stage()), doc,
                    Shown.of(pair.gold().subject()) + ": " + Shown.of(stage) + " (read: "
                            + Shown.of(pair.read().stage()) + ")");
        }
        pairs.missed().forEach(d -> tally.add(Layer.AGREEMENT, 0, 1, 0, doc, Shown.of(d.subject())));
        pairs.extra().forEach(d -> tally.add(Layer.AGREEMENT, 0, 0, 1, doc, Shown.of(d.subject())));
    }
}
