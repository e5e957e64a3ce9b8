package org.readout.annotate.said;

import java.util.List;
import org.readout.annotate.verbs.Tenses;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Vocabulary;
import org.readout.model.ActMention;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;

/**
 * Words given in full after a colon, without quotation marks: a letter, or what a minister said.
 *
 * @param paragraph the first paragraph of the words
 * @param last the last sentence in the first person, or -1
 * @param set whether the words are set in from the margin, unlike the sentence that announces them
 * @param lines whether the words, and the sentence that announces them, have a line for each sentence
 */
public record GivenWords(List<Mention> source, boolean letter, int paragraph, int last, boolean set, boolean lines) {

    /** A list of names has none of these words, nor one in {@code -ed}. */
    private static final int TELLING = Vocabulary.VERB | Vocabulary.BE | Vocabulary.HAVE | Vocabulary.MODAL;

    public String rule() {
        return letter ? "en.cue.letter" : "en.cue.block";
    }

    /** Whether the words are a whole sentence: no item of a list, no heading of what comes next. */
    public static boolean sentence(Sent s) {
        Token last = s.at(s.size() - 1);
        return !Character.isLowerCase(s.at(0).text().charAt(0)) && (!last.word() && !last.number() || s.is(s.size() - 2, "."));
    }

    /** For each sentence whether its paragraph is set in from the margin. */
    public static boolean[] setIn(List<Sent> sents) {
        boolean[] out = new boolean[sents.size()];
        for (int i = 0; i < out.length; i++) {
            boolean goesOn = i > 0 && sents.get(i - 1).paragraph == sents.get(i).paragraph && sents.get(i - 1).zone == sents.get(i).zone;
            out[i] = goesOn ? out[i - 1] : sents.get(i).size() > 0 && setIn(sents.get(i));
        }
        return out;
    }

    /** Whether no other sentence stands in the paragraph of a sentence. */
    public static boolean alone(List<Sent> sents, int i) {
        int paragraph = sents.get(i).paragraph;
        return (i == 0 || sents.get(i - 1).paragraph != paragraph) && (i + 1 == sents.size() || sents.get(i + 1).paragraph != paragraph);
    }

    /** Whether the paragraph that a sentence begins is set in. */
    public static boolean setIn(Sent s) {
        int start = s.at(0).start();
        int i = start;
        while (i > 0 && s.text.charAt(i - 1) == ' ') {
            i--;
        }
        return i < start && i > 0 && s.text.charAt(i - 1) == '\n';
    }

    private static boolean tells(Token word) {
        return !word.capital() && (word.has(TELLING) || word.lower().endsWith("ed"));
    }

    /** Whether a sentence still belongs to the words; the first that does not ends them. */
    public boolean holds(Sent s, int index, List<ActMention> acts, List<Attribution> own) {
        if (letter && !own.isEmpty() && Letters.about(s)) {
            return false;
        }
        if (s.paragraph == paragraph || index <= last || lines && own.isEmpty() && acts.isEmpty() && sentence(s) && s.tokens.stream().anyMatch(GivenWords::tells) && !s.is(s.size() - 1, ":") && (Tenses.present(s) || !Narration.resumes(s))) {
            return true;
        }
        boolean told = acts.stream()
                .anyMatch(a -> a.actors().stream().anyMatch(x -> x.mention().kind() == MentionKind.PERSON
                        || x.mention().kind() == MentionKind.OFFICE || x.mention().kind() == MentionKind.GROUP && Narration.resumes(s)));
        if (told) {
            return false;
        }
        return letter || own.isEmpty() && Tenses.wills(s);
    }
}
