package org.readout.app.score;

import java.util.Locale;

/** A kind of fact that is counted, with its weight in the overall figure. */
enum Layer {
    PUBLISHED(0), DATELINE(0), ACCOUNT(3), STATUS(1), DATE(2), PLACE(1), VENUE(0), PARTICIPANT(3), ROLE(1), POST(3),
    STATEMENT(4), CONTENT(0), EXACT(2), MODE(1), VIA(0), AGREEMENT(1);

    private final int weight;

    Layer(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
