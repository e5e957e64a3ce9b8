package org.readout.app.cli;

import java.util.concurrent.Callable;
import org.readout.json.ReadingCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout schema}: the shape of the output. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) that every reading keeps.")
final class SchemaCommand implements Callable<Integer> {
    private final Env env;

    @Mixin
    private HelpOption help = new HelpOption();

    SchemaCommand(Env env) {
        this.env = env;
    }

    @Override
    public Integer call() {
        env.out().print(ReadingCodec.schema());
        env.out().flush();
        return Exit.OK;
    }
}
