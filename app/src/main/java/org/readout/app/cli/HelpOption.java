package org.readout.app.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    private boolean help;
}
