package org.readout.app.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of one file: items, one by one. */
interface Source extends AutoCloseable {
    /** The next item, or null at the end. */
    @Nullable InputItem next() throws IOException;

    @Override
    void close();

    /** A source of items that are there already. */
    static Source of(List<? extends InputItem> items) {
        Iterator<? extends InputItem> rest = items.iterator();
        return new Source() {
            @Override
            public @Nullable InputItem next() {
                return rest.hasNext() ? rest.next() : null;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
