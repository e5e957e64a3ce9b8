package org.readout.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.Pipeline;
import org.readout.model.Capture;
import org.readout.model.Reading;

/**
 * The whole road on one core, from capture to reading. Each benchmark gives its megabytes (10^6 bytes of UTF-8) a second
 * as the secondary figure {@code megabytes}; {@code docs/benchmark.md} says how to run it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 5, time = 3)
@Threads(1)
@State(Scope.Benchmark)
public class ReadBenchmark {
    private Pipeline pipeline;
    private List<Capture> examples;
    private List<Capture> corpus;
    private List<Capture> hundred;
    private List<Capture> thousand;
    private int next;

    /** Counts the bytes read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Bytes {
        /** Of text read, in units of 10^6 bytes of UTF-8. */
        public double megabytes;

        /** Begins to count anew. */
        @Setup(Level.Iteration)
        public void clean() {
            megabytes = 0;
        }
    }

    /** Loads the road and the texts. */
    @Setup
    public void load() throws IOException {
        pipeline = Pipeline.load();
        examples = Texts.examples();
        corpus = Texts.corpus();
        hundred = List.of(Texts.report(examples, 100_000));
        thousand = List.of(Texts.report(examples, 1_000_000));
    }

    /** One of the examples after the other. */
    @Benchmark
    public Reading examples(Bytes bytes) {
        return read(examples, bytes);
    }

    /** One of a sample of real reports after the other; the examples where there is no corpus. */
    @Benchmark
    public Reading corpus(Bytes bytes) {
        return read(corpus, bytes);
    }

    /** A report of 100 kB. */
    @Benchmark
    public Reading report100kB(Bytes bytes) {
        return read(hundred, bytes);
    }

    /** A report of 1 MB, which may take twelve times as long as one of 100 kB. */
    @Benchmark
    public Reading report1MB(Bytes bytes) {
        return read(thousand, bytes);
    }

    private Reading read(List<Capture> captures, Bytes bytes) {
        Capture capture = captures.get(next++ % captures.size());
        bytes.megabytes += Texts.bytes(capture) / 1e6;
        return pipeline.read(capture);
    }
}
