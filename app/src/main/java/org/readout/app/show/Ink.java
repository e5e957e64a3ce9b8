package org.readout.app.show;

/** Colours of the terminal (ECMA-48), or none. */
public enum Ink {
    TITLE("1"), DIM("2"), NAME("1"), KEY("36"), TOPIC("35"), GOOD("32"), WARN("33"), SPEAKER("1;34");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** {@code text} in this ink if {@code colour}, else as it is. */
    String on(String text, boolean colour) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
