package org.readout.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.json.JsonTree;
import org.readout.model.Capture;

/** Minimal input: text and JSON files, folders, standard input as text. */
final class Inputs implements Iterable<InputItem>, AutoCloseable {
    private final List<InputItem> items = new ArrayList<>();

    static Inputs open(List<String> paths, InputStream in) {
        Inputs inputs = new Inputs();
        for (String p : paths) {
            try {
                if (p.equals("-")) {
                    inputs.items.add(new InputItem.Page(new Capture("stdin", null, null, null, null, null,
                            new String(in.readAllBytes(), StandardCharsets.UTF_8))));
                } else if (Files.isDirectory(Path.of(p))) {
                    try (Stream<Path> files = Files.list(Path.of(p))) {
                        files.filter(f -> f.toString().matches(".*(?<!gold)\\.(txt|json)")).sorted().forEach(inputs::file);
                    }
                } else {
                    inputs.file(Path.of(p));
                }
            } catch (IOException e) {
                inputs.items.add(new InputItem.Skipped(p, "unreadable", "cannot be read"));
            }
        }
        return inputs;
    }

    private void file(Path f) {
        String id = f.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        try {
            String text = Files.readString(f);
            if (f.toString().endsWith(".json") && JsonTree.parse(text) instanceof Map<?, ?> m) {
                items.add(m.get("text") == null ? new InputItem.Skipped(f.toString(), "no-text", "no text")
                        : new InputItem.Page(new Capture((String) m.get("id"), (String) m.get("outlet"),
                                (String) m.get("url"), (String) m.get("language"), (String) m.get("published"),
                                (String) m.get("title"), (String) m.get("text"))));
            } else {
                items.add(new InputItem.Page(new Capture(id, null, null, null, null, null, text)));
            }
        } catch (IOException | RuntimeException e) {
            items.add(new InputItem.Skipped(f.toString(), "unreadable", "cannot be read"));
        }
    }

    @Override
    public Iterator<InputItem> iterator() {
        return items.iterator();
    }

    @Override
    public void close() {
    }
}
