package org.readout.lexicon;

import java.util.Map;

/** What single words are: one set of flags a word, looked up once a token. */
public final class Vocabulary {
    public static final int DET = 1;
    public static final int POSS = 1 << 1;
    public static final int PREP = 1 << 2;
    public static final int CONJ = 1 << 3;
    public static final int SUBORD = 1 << 4;
    public static final int REL = 1 << 5;
    public static final int BE = 1 << 6;
    public static final int HAVE = 1 << 7;
    public static final int DO = 1 << 8;
    public static final int MODAL = 1 << 9;
    public static final int FUTURE = 1 << 10;
    public static final int NOT = 1 << 11;
    public static final int ADVERB = 1 << 12;
    public static final int PRONOUN = 1 << 13;
    public static final int OBJECT = 1 << 14;
    public static final int PARTICLE = 1 << 15;
    public static final int NUMBER = 1 << 16;
    /** A word that prose writes in lower case. */
    public static final int COMMON = 1 << 17;
    public static final int FIELD = 1 << 18;
    public static final int VENUE = 1 << 19;
    public static final int EVENT = 1 << 20;
    /** A form of a verb that some cue or act rule begins with. */
    public static final int VERB = 1 << 21;
    /** A word with which some time expression begins. */
    public static final int CALENDAR = 1 << 22;

    public static final int OFFICE_HEAD = 1 << 23;
    public static final int OFFICE_MOD = 1 << 24;
    public static final int HONORIFIC = 1 << 25;
    public static final int COLLECTIVE = 1 << 26;
    /** A collective noun for persons named before: {@code leaders}. */
    public static final int PERSONS = 1 << 27;
    public static final int GROUP = 1 << 28;
    /** A head noun for a body that speaks for a country: {@code government}. */
    public static final int BODY = 1 << 29;
    /** An abbreviation whose full stop ends no sentence. */
    public static final int ABBREVIATION = 1 << 30;

    /** A noun or adjective that ends like an adverb: {@code family}, {@code friendly}. */
    public static final int ADJECTIVE = 1 << 31;

    static final Map<String, Integer> CLASSES = Map.ofEntries(Map.entry("det", DET), Map.entry("poss", POSS),
            Map.entry("prep", PREP), Map.entry("conj", CONJ), Map.entry("subord", SUBORD), Map.entry("rel", REL),
            Map.entry("be", BE), Map.entry("have", HAVE), Map.entry("do", DO), Map.entry("modal", MODAL),
            Map.entry("future", FUTURE), Map.entry("not", NOT), Map.entry("adverb", ADVERB),
            Map.entry("pronoun", PRONOUN), Map.entry("object", OBJECT), Map.entry("particle", PARTICLE),
            Map.entry("number", NUMBER), Map.entry("calendar", CALENDAR),
            Map.entry("abbreviation", ABBREVIATION), Map.entry("body", BODY), Map.entry("adjective", ADJECTIVE));

    private final Flags flags = new Flags();

    Vocabulary() {
    }

    /** Adds a flag to a word in lower case. */
    void add(String lower, int flag) {
        flags.put(lower, flags.get(lower) | flag);
    }

    /** The flags of a word in lower case with straight apostrophes; 0 for an unknown word. */
    public int flags(String lower) {
        int known = flags.get(lower);
        boolean manner = lower.length() > 4 && lower.endsWith("ly") && (known & (ADJECTIVE | FIELD | OFFICE_HEAD | OFFICE_MOD | VERB | CALENDAR)) == 0;
        return manner && (!flags.contains(lower) || (known & COMMON) != 0) ? known | ADVERB | COMMON : known;
    }

    /** Whether a word in lower case ends like an adverb though nothing is known that it could be made of: {@code gurbanguly}, {@code kelly}. */
    public boolean lookalike(String lower) {
        int cut = lower.length() - 2;
        return cut > 2 && lower.endsWith("ly") && !flags.contains(lower) && flags(lower.substring(0, cut)) == 0 && flags(lower.substring(0, cut) + "le") == 0
                && flags(lower.substring(0, cut) + "l") == 0 && !(lower.charAt(cut - 1) == 'i' && flags(lower.substring(0, cut - 1) + "y") != 0)
                && !(lower.endsWith("ally") && flags(lower.substring(0, cut - 2)) != 0);
    }
}
