package org.readout.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.show.Reasons;
import org.readout.json.CodePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code readout explain}: why each fact was read as it was. */
@Command(name = "explain", description = "For each fact read: the words it rests on with their offsets, the rule that "
        + "found it, and what was tried and rejected.")
final class ExplainCommand implements Callable<Integer> {
    private final Env env;

    @Mixin
    private HelpOption help = new HelpOption();

    @ParentCommand
    private @Nullable ReadoutCommand parent;

    @Mixin
    private Paths paths = new Paths();

    ExplainCommand(Env env) {
        this.env = env;
    }

    @Override
    public Integer call() {
        Screen screen = env.screen();
        int exit = new Run(env, parent != null && parent.debug()).over(paths.all(),
                reading -> CodePoints.wellFormed(Reasons.of(reading, screen.width(), screen.colour())),
                env.out()::print);
        env.out().flush();
        return exit;
    }
}
