package org.readout.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the place that standard output goes to.
 *
 * @param terminal whether a person looks at it
 * @param progress whether standard error is a terminal that nothing else is printed on
 * @param colour whether colour may be used
 * @param width columns to wrap at
 */
public record Screen(boolean terminal, boolean progress, boolean colour, int width) {
    /** Columns where nothing is known of the width, and the least and most that text is wrapped at. */
    private static final int USUAL = 80;
    private static final int LEAST = 40;
    private static final int MOST = 120;

    /** A file or a pipe. */
    public static Screen none() {
        return new Screen(false, false, false, USUAL);
    }

    /**
     * What the launcher and the environment say: the launcher asks the terminal itself and passes the answer in the
     * properties {@code readout.tty} ({@code out}, {@code err}) and {@code readout.columns}, since Java 21 cannot tell
     * a terminal from a pipe on one side. {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} are kept.
     */
    public static Screen of(Properties properties, Map<String, String> environment) {
        String ttys = properties.getProperty("readout.tty", "").toLowerCase(Locale.ROOT);
        boolean out = ttys.contains("out");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        int width = number(environment.get("COLUMNS"), number(properties.getProperty("readout.columns"), USUAL));
        return new Screen(out, !out && ttys.contains("err"), out && !plain, Math.clamp(width, LEAST, MOST));
    }

    private static int number(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 5
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        int value = Integer.parseInt(digits);
        return value > 0 ? value : otherwise;
    }
}
