package org.readout.app.input;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Capture;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads captures from JSON as a stream of tokens: one object, an array of them, or one behind the other. */
final class JsonCaptures implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limit.bytes()).build()).build();

    private final JsonParser parser;
    private int array;

    JsonCaptures(InputStream in) {
        this.parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), in);
    }

    JsonCaptures(String json) {
        this.parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json);
    }

    /**
     * The next object's fields, or null at the end. Throws JacksonException where the JSON is at fault; what comes behind
     * cannot be read then.
     */
    @Nullable Fields next() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                return fields();
            }
            if (token == JsonToken.START_ARRAY && array++ > 0) {
                parser.skipChildren();
                array--;
                return new Fields();
            }
            if (token == JsonToken.END_ARRAY) {
                array--;
            } else if (token.isScalarValue()) {
                return new Fields();
            }
        }
        return null;
    }

    /** The line on which the parser stands, from 1. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Fields fields() {
        Fields fields = new Fields();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(key, value, parser);
            }
        }
        return fields;
    }

    @Override
    public void close() {
        parser.close();
    }

    /** The values of one object that a capture has. */
    static final class Fields {
        private @Nullable String id;
        private @Nullable String outlet;
        private @Nullable String uri;
        private @Nullable String language;
        private @Nullable String published;
        private @Nullable String title;
        private @Nullable String text;

        private void put(String key, JsonToken token, JsonParser parser) {
            switch (key) {
                case "id" -> id = parser.getString();
                case "outlet" -> outlet = parser.getString();
                case "url", "uri" -> uri = parser.getString();
                case "language" -> language = parser.getString();
                case "published" -> published = parser.getString();
                case "title" -> title = parser.getString();
                case "text" -> text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
                default -> {
                    // Other keys are the sender's own.
                }
            }
        }

        /** The capture, or a note that the object has no text. */
        InputItem item(String where, String otherId, @Nullable String note) {
            if (text == null) {
                return Skipped.noted(where, "no-text", "has no text");
            }
            String name = blankToNull(id);
            return new Page(new Capture(name == null ? otherId : name, blankToNull(outlet), blankToNull(uri),
                    blankToNull(language), blankToNull(published), blankToNull(title), text), where, note);
        }

        private static @Nullable String blankToNull(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }
    }
}
