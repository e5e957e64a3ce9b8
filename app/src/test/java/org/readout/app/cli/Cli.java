package org.readout.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.readout.app.Sample;
import org.readout.model.Capture;
import org.readout.model.Reading;

/** Runs the command line inside the test. */
record Cli(Screen screen, String in, Function<Capture, Reading> road) {
    /** What came of a run. */
    record Result(int exit, String out, String err) {
    }

    /** Into a pipe, with the hand-made reading. */
    static Cli piped() {
        return new Cli(Screen.none(), "", Sample::read);
    }

    /** On a terminal. */
    static Cli terminal(Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("readout.tty", "out,err");
        properties.setProperty("readout.columns", "70");
        return new Cli(Screen.of(properties, environment), "", Sample::read);
    }

    Cli given(String text) {
        return new Cli(screen, text, road);
    }

    Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Env env = new Env(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), new Output(out),
                new PrintWriter(err, true), screen, () -> road);
        int exit = ReadoutCommand.line(env).execute(args);
        return new Result(exit, out.toString(), err.toString());
    }
}
