package org.readout.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files, folders and standard input, in order, each opened when its turn comes. Folders are walked in the
 * order of names; their hidden files, links to folders, answer keys and files of other kinds are passed over.
 */
public final class Inputs implements Iterable<InputItem>, AutoCloseable {
    /** A path still to be opened. */
    private record Pending(String name, boolean named) {
    }

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final InputStream standard;
    private @Nullable Source source;
    private String current = "";
    private @Nullable InputItem ahead;

    private Inputs(List<String> names, InputStream standard) {
        names.forEach(name -> pending.add(new Pending(name, true)));
        this.standard = standard;
    }

    /**
     * The documents behind these names.
     *
     * @param names files, folders, or {@code -} for standard input
     * @param standard standard input; text, JSON or JSON lines, gzipped or not
     */
    public static Inputs open(List<String> names, InputStream standard) {
        return new Inputs(names, standard);
    }

    /** The items; may be walked once. */
    @Override
    public Iterator<InputItem> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                ahead = ahead == null ? advance() : ahead;
                return ahead != null;
            }

            @Override
            public InputItem next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                InputItem item = java.util.Objects.requireNonNull(ahead);
                ahead = null;
                return item;
            }
        };
    }

    private @Nullable InputItem advance() {
        while (source != null || !pending.isEmpty()) {
            try {
                if (source == null) {
                    source = opened(pending.pop());
                }
                InputItem item = source.next();
                if (item != null) {
                    return item;
                }
                close();
            } catch (IOException | java.io.UncheckedIOException e) {
                source = Source.of(List.of());
                return Skipped.failed(current, "unreadable", "cannot be read: " + reason(e));
            }
        }
        return null;
    }

    private static String reason(Exception e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private Source opened(Pending next) throws IOException {
        current = next.name();
        if (current.equals("-")) {
            return Opener.open(standard, "standard input", "stdin", FileKind.UNNAMED);
        }
        Path path;
        try {
            path = Path.of(current);
        } catch (InvalidPathException e) {
            return Source.of(List.of(Skipped.failed(current, "missing", "is no file name")));
        }
        if (Files.isDirectory(path)) {
            return folder(path, next.named());
        }
        if (!Files.exists(path)) {
            return Source.of(List.of(Skipped.failed(current, "missing", "there is no such file")));
        }
        return file(path);
    }

    private Source file(Path path) throws IOException {
        String name = path.getFileName() == null ? current : path.getFileName().toString();
        FileKind kind = FileKind.of(name);
        if (kind == FileKind.OTHER) {
            return Source.of(List.of(Skipped.noted(current, "unknown-type",
                    "is passed over: only .txt, .json, .jsonl and .ndjson are read, gzipped or not")));
        }
        if (kind == FileKind.ANSWER_KEY) {
            return Source.of(List.of(Skipped.noted(current, "answer-key", "is passed over: it is an answer key")));
        }
        if (kind == FileKind.READING) {
            return Source.of(List.of(Skipped.noted(current, "reading", "is passed over: it is a reading already")));
        }
        return Opener.open(Files.newInputStream(path), current, FileKind.stem(name), kind);
    }

    /** Puts what is in the folder before all that waits. */
    private Source folder(Path folder, boolean named) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.removeIf(child -> !isRead(child));
        children.sort(java.util.Comparator.comparing(child -> child.getFileName().toString()));
        for (Path child : children.reversed()) {
            pending.push(new Pending(child.toString(), false));
        }
        boolean empty = named && children.isEmpty();
        return Source.of(empty ? List.of(Skipped.noted(current, "empty-folder", "holds no file that is read")) : List.of());
    }

    private static boolean isRead(Path child) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(child) && FileKind.of(name).isRead();
    }

    @Override
    public void close() {
        Source open = source;
        source = null;
        if (open != null) {
            open.close();
        }
    }
}
