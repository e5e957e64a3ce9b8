package org.readout.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page as it was served or saved, with what is known of it from outside. All but the text may be null.
 *
 * @param id the readout's id
 * @param outlet the publisher's key, such as {@code US-WH}
 * @param uri where it was published
 * @param language ISO 639-1, or null to be told from the script
 * @param published ISO day of publication, or null to be found in the text
 * @param title the title, or null to be found in the text
 * @param text the page's plain text
 */
public record Capture(String id, @Nullable String outlet, @Nullable String uri, @Nullable String language,
        @Nullable String published, @Nullable String title, String text) {
    public Capture {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }
}
