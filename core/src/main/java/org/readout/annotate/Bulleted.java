package org.readout.annotate;

import static org.readout.lexicon.Vocabulary.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.acts.Rolls;
import org.readout.annotate.verbs.Unlisted;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Spelling;
import org.readout.annotate.words.Token;
import org.readout.model.TimeMention;
import org.readout.model.Zone;
import org.readout.text.WordSet;

/** Makes one sentence of a list of what somebody will do and the words that lead up to it: {@code I will: - meet A; - attend B}. */
final class Bulleted {
    private static final String BULLETS = "-\u2013\u2014\u2022\u00b7*\u25cf\u25aa\u25e6\u25a0>";
    private static final Set<String> CHANCES = WordSet.of("opportunity", "visit", "travel");
    private static final Set<String> MET = WordSet.of("meet", "meets", "met", "meeting", "meetings", "talks", "discussions", "consultations", "bilaterals", "calls", "conversations", "visit", "visited");
    private static final Set<String> PROGRAMMES = WordSet.of("programme", "program", "itinerary", "agenda", "schedule", "visit");
    /** In tokens; a longer list is read item by item. */
    private static final int LONGEST = 250;
    /** In tokens, from the last word of a lead back to what its items are. */
    private static final int NEAR = 7;

    private final Sent lead;
    private final List<Token> tokens = new ArrayList<>();
    private final List<@Nullable TimeMention> times = new ArrayList<>();
    private final boolean verbs;
    private boolean begun;
    /** Whether the items have marks. */
    private boolean marked;

    private Bulleted(Sent lead, int colon, boolean verbs) {
        this.lead = lead;
        this.verbs = verbs;
        take(lead, 0, colon);
    }

    /** The sentences, those of each list joined to its lead. */
    static List<Sent> join(List<Sent> sents) {
        List<Sent> out = new ArrayList<>();
        int i = 0;
        while (i < sents.size()) {
            Sent s = sents.get(i);
            int colon = s.zone == Zone.BODY ? colon(s) : -1;
            Bulleted list = colon < 0 || Rolls.announced(s) != null ? null : of(s, colon);
            int end = list == null ? i : list.items(sents, i, colon);
            out.add(end == i || list == null ? s : list.sentence());
            i = Math.max(i + 1, end);
        }
        return out;
    }

    /** The colon that ends the sentence or stands before its first item; -1 if there is none. */
    private static int colon(Sent s) {
        int last = s.size() - 1;
        if (last > 0 && s.is(last, ":")) {
            return last;
        }
        for (int i = 2; i < last - 1; i++) {
            if (s.is(i, ":") && bullet(s.at(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Bulleted of(Sent s, int colon) {
        int i = colon - 1;
        while (i > 0 && s.has(i, ADVERB) && !s.has(i, MODAL)) {
            i--;
        }
        boolean will = s.has(i, MODAL) || s.is(i, "to") && i > 0 && (Unlisted.PLANNED.contains(s.at(i - 1).lower()) || CHANCES.contains(s.at(i - 1).lower()) || s.has(i - 1, BE));
        boolean met = MET.contains(s.at(i).lower()) && s.has(i, VERB) || s.is(i, "with") && s.has(i - NEAR, i, MET);
        boolean includes = (s.is(i, "include") || s.is(i, "includes") || s.is(i, "included")) && s.has(i - NEAR, i, PROGRAMMES);
        return will || met || includes ? new Bulleted(s, colon, will) : null;
    }

    /** Takes the items after the lead at {@code index}; the index of the first sentence that is none, or that of the lead. */
    private int items(List<Sent> sents, int index, int colon) {
        int end = index;
        if (colon < lead.size() - 1) {
            inline(colon + 1);
            end = index + 1;
        }
        for (int j = index + 1; j < sents.size(); j++) {
            Sent item = sents.get(j);
            boolean own = item.zone == Zone.BODY && item.paragraph != sents.get(j - 1).paragraph && tokens.size() + item.size() < LONGEST;
            if (!own || !goesOn(item, sents.get(j - 1))) {
                break;
            }
            item(item);
            end = j + 1;
        }
        return end;
    }

    /** Whether a sentence is one more item. */
    private boolean goesOn(Sent s, Sent before) {
        int from = skip(s);
        if (s.is(s.size() - 1, ":") || marked && from == 0) {
            return false;
        }
        if (verbs) {
            return s.has(from, VERB) || from > 0;
        }
        boolean open = before.is(before.size() - 1, ";") || before.is(before.size() - 1, ",") || before.is(before.size() - 1, "and");
        return from > 0 || open || !begun && !s.is(s.size() - 1, ".");
    }

    /** Items within the sentence itself: {@code I will: - meet A - attend B}. */
    private void inline(int from) {
        int start = from + 1;
        marked = true;
        for (int i = start; i <= lead.size(); i++) {
            if (i == lead.size() || bullet(lead.at(i)) && lead.at(i).start() > lead.at(i - 1).end()) {
                add(lead, start, i);
                start = i + 1;
            }
        }
    }

    private void item(Sent s) {
        marked |= skip(s) > 0;
        add(s, skip(s), s.size());
    }

    private void add(Sent s, int from, int to) {
        if (from >= to) {
            return;
        }
        int last = s.is(to - 1, "and") ? to - 1 : to;
        while (last > from + 1 && (s.is(last - 1, ";") || s.is(last - 1, ",") || s.is(last - 1, "."))) {
            last--;
        }
        if (begun) {
            int at = tokens.get(tokens.size() - 1).end();
            String mark = verbs ? ";" : ",";
            tokens.add(new Token(at, Spelling.mark(mark)));
            times.add(null);
        }
        take(s, from, last);
        begun = true;
    }

    private void take(Sent s, int from, int to) {
        for (int i = from; i < to; i++) {
            tokens.add(s.at(i));
            times.add(s.times[i]);
        }
    }

    /** Past the mark or number that an item begins with. */
    private static int skip(Sent s) {
        if (s.size() > 1 && bullet(s.at(0))) {
            return 1;
        }
        int number = s.is(0, "(") ? 1 : 0;
        boolean counted = s.in(number + 2) && (s.at(number).number() || s.at(number).text().length() == 1) && (s.is(number + 1, ")") || s.is(number + 1, "."));
        return counted ? number + 2 : 0;
    }

    private static boolean bullet(Token t) {
        return t.text().length() == 1 && BULLETS.contains(t.text());
    }

    private Sent sentence() {
        Sent out = new Sent(lead.text, List.copyOf(tokens), lead.paragraph, lead.zone);
        for (int i = 0; i < out.size(); i++) {
            TimeMention time = times.get(i);
            if (time != null) {
                out.put(i, time);
            }
        }
        return out;
    }
}
