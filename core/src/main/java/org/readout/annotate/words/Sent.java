package org.readout.annotate.words;

import static org.readout.lexicon.Vocabulary.*;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Vocabulary;
import org.readout.lexicon.Words;
import org.readout.model.Channel;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.TimeMention;
import org.readout.model.Zone;

/** One sentence with what has been found in it, by token index. Filled step by step by the annotators of this package. */
public final class Sent implements Words {
    /** Further than any sentence goes. */
    static final int NONE = Integer.MAX_VALUE;
    public final String text;
    public final List<Token> tokens;
    private final Token[] array;
    public final int paragraph;
    public final Zone zone;
    public final @Nullable Hit[] hits;
    public final @Nullable Party[] parties;
    public final @Nullable TimeMention[] times;
    /** The last token that joins or parts items of a list, and the last that heads an office; -1 where there is none. */
    private final int triggers;
    public final int lastJoint;
    public final int lastOffice;
    /** The role of those whom it names, where it is an item of a list of those present; null where it is none. */
    public @Nullable Role listed;
    /** Whether it is nothing but the name of a body that was present. */
    public boolean body;
    /** For each token the first from it on that tells a group; {@link #NONE} where there is none. */
    public final int[] nextGroup;
    private final boolean[] dated;
    /** For each token whether it stands inside quotation marks that hold a quotation. */
    public final boolean[] quoted;
    /** The names and offices that start at each token: behind a title or not, after a name or not. */
    public final Memo<FoundName> names;
    public final Memo<FoundName> titledNames;
    public final Memo<FoundOffice> offices;
    public final Memo<FoundOffice> apposedOffices;

    public Sent(String text, List<Token> tokens, int paragraph, Zone zone) {
        this.text = text;
        this.tokens = tokens;
        this.array = tokens.toArray(new Token[0]);
        this.paragraph = paragraph;
        this.zone = zone;
        this.hits = new Hit[tokens.size()];
        this.parties = new Party[tokens.size()];
        this.times = new TimeMention[tokens.size()];
        this.dated = new boolean[tokens.size()];
        this.quoted = new boolean[tokens.size()];
        this.names = new Memo<>(tokens.size());
        this.titledNames = new Memo<>(tokens.size());
        this.offices = new Memo<>(tokens.size());
        this.apposedOffices = new Memo<>(tokens.size());
        int all = 0;
        for (Token t : array) {
            all |= t.spelling().triggers;
        }
        this.triggers = all;
        this.lastJoint = last(Sent::joint);
        this.lastOffice = last(t -> t.has(Vocabulary.OFFICE_HEAD) || t.spelling().officer);
        this.nextGroup = next(Vocabulary.GROUP);
    }

    /** Whether a token parts or joins the items of a list. */
    public static boolean joint(Token t) {
        return t.spelling().joint;
    }

    private int[] next(int flag) {
        int[] out = new int[array.length];
        int found = NONE;
        for (int i = array.length - 1; i >= 0; i--) {
            found = array[i].has(flag) ? i : found;
            out[i] = found;
        }
        return out;
    }

    private int last(Predicate<Token> sort) {
        int i = array.length - 1;
        while (i >= 0 && !sort.test(array[i])) {
            i--;
        }
        return i;
    }

    /** A gazetteer entry that starts at a token. */
    public record Hit(int end, @Nullable String side, String kind, boolean place, boolean ambiguous, boolean possessive,
            @Nullable Channel channel) {
    }

    /** A mention over tokens {@code from} to {@code to}, half-open. */
    public record Party(int from, int to, Mention mention) {
        /** Whether it is a person, told by name or by office. */
        public boolean person() {
            return mention.kind().person();
        }
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public String word(int index) {
        return array[index].text();
    }

    @Override
    public String key(int index) {
        return array[index].spelling().key;
    }

    public Token at(int i) {
        return array[i];
    }

    /** Whether a token stands within one of the contents: somebody says it. */
    public boolean said(List<Span> contents, int i) {
        int start = array[i].start();
        return contents.stream().anyMatch(c -> c.start() <= start && start < c.end());
    }

    /** Whether a word stands among the tokens {@code from} to {@code to}, half-open. */
    public boolean has(int from, int to, String lower) {
        for (int i = Math.max(0, from); i < to && i < array.length; i++) {
            if (array[i].is(lower)) {
                return true;
            }
        }
        return false;
    }

    /** The same of several words. */
    public boolean has(int from, int to, Set<String> lower) {
        for (int i = Math.max(0, from); i < to && i < array.length; i++) {
            if (lower.contains(array[i].lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands here without which a finder finds nothing. */
    public boolean triggers(int trigger) {
        return (triggers & trigger) != 0;
    }

    public boolean in(int i) {
        return i >= 0 && i < array.length;
    }

    public boolean is(int i, String lower) {
        return i >= 0 && i < array.length && array[i].is(lower);
    }

    /** Whether one of the words stands at a token. */
    public boolean is(int i, Set<String> words) {
        return i >= 0 && i < array.length && words.contains(array[i].lower());
    }

    public boolean has(int i, int flag) {
        return i >= 0 && i < array.length && array[i].has(dated[i] ? flag & ~(Vocabulary.MODAL | Vocabulary.VERB) : flag);
    }

    /** Puts a time at the tokens from {@code i} on that it covers: {@code May} is then no word for what may be. */
    public void put(int i, TimeMention time) {
        times[i] = time;
        for (int k = i; k < array.length && array[k].start() < time.span().end(); k++) {
            dated[k] = true;
        }
    }

    /** Whether a word tells what is to come; {@code would} tells what might. */
    public boolean future(int i) {
        return has(i, Vocabulary.FUTURE) && !is(i, "would");
    }

    public boolean capital(int i) {
        return i >= 0 && i < array.length && array[i].capital();
    }

    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The same without the possessive ending of the last token. */
    public Span base(int from, int to) {
        return new Span(array[from].start(), array[to - 1].baseEnd());
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** The party that ends just before token {@code i}, or null. */
    public @Nullable Party partyEnding(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 120; j--) {
            Party party = parties[j];
            if (party != null) {
                return party.to() == i ? party : null;
            }
        }
        return null;
    }

    /** The token at which a time begins that ends with token {@code last}; -1 if none does. */
    public int timeStart(int last) {
        int j = lastTime(last);
        return j >= 0 && times[j].span().end() == array[last].end() ? j : -1;
    }

    /** Whether token {@code i} stands within a time. */
    public boolean timed(int i) {
        return in(i) && dated[i];
    }

    /** The token that begins at an offset, in UTF-16 units of the text; -1 where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = array.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (array[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < array.length && array[low].start() == offset ? low : -1;
    }

    /** Where the time begins that stands at a token or last before it, close by; -1 where none does. */
    private int lastTime(int i) {
        for (int j = i; j >= 0 && j > i - 8; j--) {
            if (times[j] != null) {
                return j;
            }
        }
        return -1;
    }

    /** The party that covers token {@code i}, or null. */
    public @Nullable Party partyOver(int i) {
        for (int j = i; j >= 0 && j >= i - 120; j--) {
            Party party = parties[j];
            if (party != null) {
                return party.to() > i ? party : null;
            }
        }
        return null;
    }
}
