package org.readout.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on all cores and hands on the results in the order in which the work came. Holds a few pieces of work a
 * core, and of these no more than a bound on their weight, at a time. A single piece is done without any threads.
 */
final class InOrder<T> implements AutoCloseable {
    private static final int AHEAD_PER_CORE = 8;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private record Waiting<T>(FutureTask<T> task, long weight) {
    }

    private final Consumer<T> sink;
    private final long mostWeight;
    private final Deque<Waiting<T>> waiting = new ArrayDeque<>();
    private long weight;
    private @Nullable ExecutorService pool;

    /**
     * @param sink is given the results, on the thread that calls {@link #add} and {@link #finish}
     * @param mostWeight what may be held together, though always one piece of work
     */
    InOrder(Consumer<T> sink, long mostWeight) {
        this.sink = sink;
        this.mostWeight = mostWeight;
    }

    /** Adds one piece of work, which must not throw; waits if too much is held. */
    void add(Supplier<T> work, long itsWeight) {
        FutureTask<T> task = new FutureTask<>(work::get);
        if (pool == null && !waiting.isEmpty()) {
            pool = Executors.newFixedThreadPool(CORES, InOrder::worker);
            pool.execute(waiting.getFirst().task());
        }
        waiting.add(new Waiting<>(task, itsWeight));
        weight += itsWeight;
        if (pool != null) {
            pool.execute(task);
        }
        while (waiting.size() > 1 && (waiting.size() > AHEAD_PER_CORE * CORES || weight > mostWeight
                || waiting.getFirst().task().isDone())) {
            handOn();
        }
    }

    /** Waits for all work and hands on what is left. */
    void finish() {
        if (pool == null && !waiting.isEmpty()) {
            waiting.getFirst().task().run();
        }
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Waiting<T> first = waiting.removeFirst();
        weight -= first.weight();
        try {
            sink.accept(first.task().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work threw", e.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
