package org.readout.annotate.words;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a parser found at each token of a sentence, so that it parses there but once, whoever asks. */
public final class Memo<T> {
    private static final Object NOTHING = new Object();
    private final @Nullable Object[] found;

    Memo(int tokens) {
        this.found = new Object[tokens];
    }

    /** What {@code parse} finds at a token, which may be nothing; it must depend on no more than the sentence. */
    @SuppressWarnings("unchecked")
    public @Nullable T at(int i, IntFunction<@Nullable T> parse) {
        Object known = found[i];
        if (known == null) {
            known = parse.apply(i);
            found[i] = known == null ? NOTHING : known;
        }
        return known == NOTHING ? null : (T) known;
    }
}
