package org.readout.app.cli;

import java.io.PrintWriter;
import org.readout.app.show.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line: assembles the sub-commands and turns every fault into one line and an exit code. */
@Command(name = "readout", synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class,
        description = "Reads official reports of meetings, calls, messages, signings and visits into a record in "
                + "which every fact points to the words it rests on.",
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
            "0:all went well", "1:some input could not be read, or the output not be written",
            "2:the command line was wrong", "3:Readout could not be built or started (from the launcher)"},
        footerHeading = "%nColour is used on terminals only, and never if NO_COLOR is set.%n")
public final class ReadoutCommand implements Runnable {
    /** Picocli sets help no narrower. */
    private static final int LEAST_HELP_WIDTH = 55;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Prints the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Prints stack traces of faults.")
    private boolean debug;

    private ReadoutCommand() {
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for instance: readout read report.txt");
    }

    /** The whole command line, ready to execute. */
    public static CommandLine line(Env env) {
        ReadoutCommand root = new ReadoutCommand();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ReadCommand(env)).addSubcommand(new ExplainCommand(env))
                .addSubcommand(new ScoreCommand(env)).addSubcommand(new SchemaCommand(env))
                .addSubcommand(new HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true).setErr(env.err())
                .setOut(new PrintWriter(new OutputWriter(env.out()), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(env.screen().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, env.screen().width()))
                .setParameterExceptionHandler((fault, args) -> wrong(fault))
                .setExecutionExceptionHandler((fault, at, parsed) -> root.failed(fault, env));
        return line;
    }

    private static int wrong(ParameterException fault) {
        CommandLine at = fault.getCommandLine();
        at.getErr().println("readout: " + Visible.line(String.valueOf(fault.getMessage())));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, at.getErr())) {
            at.getErr().println("Try: " + at.getCommandSpec().qualifiedName() + " --help");
        }
        return Exit.USAGE;
    }

    private int failed(Exception fault, Env env) {
        if (fault instanceof Output.Closed closed && closed.pipe()) {
            return Exit.OK;
        }
        String why = fault instanceof Output.Closed ? "cannot write the output: " + fault.getCause().getMessage()
                : fault.getMessage() == null ? fault.toString() : fault.getMessage();
        env.err().println("readout: " + Visible.line(why));
        if (debug) {
            fault.printStackTrace(env.err());
        }
        return Exit.FAILED;
    }
}
