package org.readout.annotate;

import java.util.List;
import org.readout.model.ActMention;
import org.readout.model.Attribution;
import org.readout.model.Mention;
import org.readout.model.MentionKind;

/**
 * Words given in full after a colon, without quotation marks: a letter, or what a minister said.
 *
 * @param paragraph the first paragraph of the words
 * @param last the last sentence in the first person, or -1
 */
record GivenWords(List<Mention> source, boolean letter, int paragraph, int last) {

    String rule() {
        return letter ? "en.cue.letter" : "en.cue.block";
    }

    /** Whether a sentence still belongs to the words; the first that does not ends them. */
    boolean holds(Sent s, int index, List<ActMention> acts, List<Attribution> own) {
        if (letter && !own.isEmpty() && Letters.about(s)) {
            return false;
        }
        if (s.paragraph == paragraph || index <= last) {
            return true;
        }
        boolean told = acts.stream()
                .anyMatch(a -> a.actors().stream().anyMatch(x -> x.mention().kind() == MentionKind.PERSON
                        || x.mention().kind() == MentionKind.OFFICE));
        if (told) {
            return false;
        }
        return letter || own.isEmpty() && Tenses.wills(s);
    }
}
