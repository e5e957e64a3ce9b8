package org.readout.app.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.app.input.InputItem;
import org.readout.app.input.Inputs;
import org.readout.app.input.Page;
import org.readout.app.input.Skipped;
import org.readout.app.show.Visible;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** Reads documents and hands on what becomes of each in the order of the input; what cannot be read is told. */
final class Run {
    private static final long MOST_CHARS = 32_000_000;

    /** What became of one document: its output, or a note why it has none. */
    private record Outcome(@Nullable String output, @Nullable String note, boolean failed, @Nullable Throwable fault) {
    }

    private final Env env;
    private final boolean debug;
    private boolean failed;
    private int seen;

    /** @param debug whether stack traces are printed */
    Run(Env env, boolean debug) {
        this.env = env;
        this.debug = debug;
    }

    /**
     * Reads all {@code paths}; notes go to standard error.
     *
     * @param render makes the output of one reading, on any thread
     * @param sink is given each output, in order, on this thread
     * @return the exit code
     */
    int over(List<String> paths, Function<Reading, String> render, Consumer<String> sink) {
        Progress progress = new Progress(env.err(), env.screen().progress());
        Function<Capture, Reading> road = env.road().get();
        try (Inputs inputs = Inputs.open(paths, env.in());
                InOrder<Outcome> order = new InOrder<>(o -> take(o, sink, progress), MOST_CHARS)) {
            for (InputItem item : inputs) {
                switch (item) {
                    case Page(Capture capture, String where, String note) -> {
                        if (note != null) {
                            Outcome noted = new Outcome(null, where + ": " + note, false, null);
                            order.add(() -> noted, 0);
                        }
                        order.add(work(capture, road, render), capture.text().length());
                    }
                    case Skipped(String where, String code, String message, boolean failure) -> {
                        Outcome skipped = new Outcome(null, where + ": " + message, failure, null);
                        order.add(() -> skipped, 0);
                    }
                }
            }
            order.finish();
        } finally {
            progress.clear();
        }
        if (seen == 0) {
            tell("nothing to read in " + String.join(", ", paths));
            return Exit.FAILED;
        }
        return failed ? Exit.FAILED : Exit.OK;
    }

    private static Supplier<Outcome> work(Capture capture, Function<Capture, Reading> road,
            Function<Reading, String> render) {
        return () -> {
            try {
                return new Outcome(render.apply(road.apply(capture)), null, false, null);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                String note = capture.id() + ": could not be read, by a fault of the program: " + e;
                return new Outcome(null, note, true, e);
            }
        };
    }

    private void take(Outcome outcome, Consumer<String> sink, Progress progress) {
        seen++;
        failed |= outcome.failed();
        progress.step();
        if (outcome.output() != null) {
            sink.accept(outcome.output());
        }
        if (outcome.note() != null) {
            progress.clear();
            tell(outcome.note());
        }
        if (debug && outcome.fault() != null) {
            outcome.fault().printStackTrace(env.err());
        }
    }

    private void tell(String note) {
        env.err().println("readout: " + Visible.line(note));
    }
}
