package org.readout.read;

import java.util.List;
import org.readout.model.Problem;
import org.readout.model.Readout;

/** A readout and what was odd about its page. */
public record ReadResult(Readout readout, List<Problem> problems) {
    public ReadResult {
        problems = List.copyOf(problems);
    }
}
