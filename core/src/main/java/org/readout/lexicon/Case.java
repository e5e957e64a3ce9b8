package org.readout.lexicon;

/** What a listed word's letter case asks of the words of a text. */
enum Case {
    /** Two capitals or more and no small letter: found in capitals only, so that {@code WHO} is not {@code who}. */
    CAPITALS,
    /** A capital at its head: found with one only, so that {@code March} is not {@code march}. */
    HEAD,
    /** Found in any letter case. */
    ANY;

    static Case of(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return Character.isUpperCase(word.charAt(0)) ? HEAD : ANY;
            }
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 ? CAPITALS : Character.isUpperCase(word.charAt(0)) ? HEAD : ANY;
    }

    /** Whether a word of a text, read up to an index, may stand for a listed word of this case. */
    boolean fits(String word, int end) {
        return switch (this) {
            case ANY -> true;
            case HEAD -> Character.isUpperCase(word.charAt(0));
            case CAPITALS -> noSmall(word, end);
        };
    }

    private static boolean noSmall(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
