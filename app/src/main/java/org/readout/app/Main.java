package org.readout.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.readout.Pipeline;
import org.readout.app.cli.Env;
import org.readout.app.cli.Output;
import org.readout.app.cli.ReadoutCommand;
import org.readout.app.cli.Screen;

/** Where the program starts. */
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {
    }

    /** Runs the command line and ends the program with its exit code. Output is UTF-8 wherever it goes. */
    public static void main(String[] args) {
        Output out = new Output(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), BUFFER));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Screen screen = Screen.of(System.getProperties(), System.getenv());
        Env env = new Env(System.in, out, err, screen, () -> Pipeline.load()::read);
        System.exit(ReadoutCommand.line(env).execute(args));
    }
}
