package org.readout.app.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.json.JsonTree;

/**
 * What one answer key or one reading says of a document, in the shape of the guidelines; keys that the scorer does not
 * count are passed over, and what is missing is null or empty.
 */
record Facts(@Nullable String doc, @Nullable String published, @Nullable String datelinePlace,
        @Nullable String datelineDate, List<Act> accounts, List<Said> statements, List<Deal> agreements) {

    /** No reading at all. */
    static final Facts NONE = new Facts(null, null, null, null, List.of(), List.of(), List.of());

    record Act(@Nullable String kind, @Nullable String status, @Nullable String date, @Nullable String place,
            @Nullable String venue, List<Person> participants) {
    }

    record Person(@Nullable String name, @Nullable String side, @Nullable String role, List<String> posts) {
    }

    record Said(List<String> speaker, List<String> via, @Nullable String mode, String content, Bag words) {
    }

    record Deal(@Nullable String subject, @Nullable String stage) {
    }

    /**
     * The facts in one JSON object.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Facts parse(String json) {
        if (!(JsonTree.parse(json) instanceof Map<?, ?> root)) {
            throw new IllegalArgumentException("not a JSON object");
        }
        Map<?, ?> dateline = root.get("dateline") instanceof Map<?, ?> d ? d : Map.of();
        return new Facts(string(root, "doc"), string(root, "published"), string(dateline, "place"),
                string(dateline, "date"), objects(root, "accounts").stream().map(Facts::act).toList(),
                objects(root, "statements").stream().map(Facts::said).toList(),
                objects(root, "agreements").stream().map(m -> new Deal(string(m, "subject"), string(m, "stage")))
                        .toList());
    }

    private static Act act(Map<?, ?> m) {
        return new Act(string(m, "kind"), string(m, "status"), string(m, "date"), string(m, "place"),
                string(m, "venue"), objects(m, "participants").stream().map(Facts::person).toList());
    }

    private static Person person(Map<?, ?> m) {
        List<String> posts = list(m, "posts").stream()
                .map(p -> p instanceof Map<?, ?> o ? Objects.requireNonNullElse(string(o, "text"), "") : text(p))
                .toList();
        return new Person(string(m, "name"), string(m, "side"), string(m, "role"), posts);
    }

    private static Said said(Map<?, ?> m) {
        String content = Objects.requireNonNullElse(string(m, "content"), "");
        return new Said(list(m, "speaker").stream().map(Facts::text).toList(),
                list(m, "via").stream().map(Facts::text).toList(), string(m, "mode"), content, Bag.of(content));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static @Nullable String string(Map<?, ?> m, String key) {
        Object value = m.get(key);
        return value == null ? null : value.toString();
    }

    private static List<?> list(Map<?, ?> m, String key) {
        return m.get(key) instanceof List<?> values ? values : List.of();
    }

    private static List<Map<?, ?>> objects(Map<?, ?> m, String key) {
        return list(m, key).stream().<Map<?, ?>>mapMulti((v, out) -> {
            if (v instanceof Map<?, ?> o) {
                out.accept(o);
            }
        }).toList();
    }
}
