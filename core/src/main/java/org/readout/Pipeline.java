package org.readout;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.Annotator;
import org.readout.lexicon.Lexicon;
import org.readout.model.Annotations;
import org.readout.model.Capture;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Resolution;
import org.readout.read.ReadResult;
import org.readout.read.ReadoutReader;
import org.readout.record.Recorder;
import org.readout.resolve.Resolver;

/** The road: capture, readout, annotations, record. Stateless after loading; safe for many threads. */
public final class Pipeline {
    private final ReadoutReader reader;
    private final Annotator annotator;
    private final Resolver resolver;
    private final Recorder recorder;

    private Pipeline(Lexicon lexicon) {
        this.reader = ReadoutReader.load();
        this.annotator = new Annotator(lexicon);
        this.resolver = new Resolver(lexicon);
        this.recorder = new Recorder(lexicon.places());
    }

    /** Loads the lexicon from the class path. Throws IllegalStateException listing every fault of the data. */
    public static Pipeline load() {
        return new Pipeline(Lexicon.load());
    }

    /** Reads one capture. Never throws on odd text: what is odd is listed in the reading's problems. */
    public Reading read(Capture capture) {
        ReadResult read = reader.read(capture);
        if (!read.readout().language().equals("en")) {
            return unread(read);
        }
        Annotations annotations = annotator.annotate(read.readout());
        Resolution resolution = resolver.resolve(annotations);
        return recorder.record(annotations, resolution, read.problems());
    }

    private static Reading unread(ReadResult read) {
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(new Problem("annotate", "unread-language", read.readout().id(), null,
                "There is no lexicon for the language '" + read.readout().language() + "': the text is kept unread."));
        return new Reading(read.readout(), List.of(), List.of(), List.of(), problems, List.of());
    }
}
