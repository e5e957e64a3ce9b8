package org.readout.annotate.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.verbs.Verb;
import org.readout.annotate.words.Sent;
import org.readout.model.ActMention;
import org.readout.model.Actor;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Role;
import org.readout.model.Zone;

/** What was told so far, as far as a sentence is read by it. */
public final class Progress {
    /** Whether an act was told in the body, and whether a meeting was. */
    public boolean begun;
    public boolean met;
    /** Whether the title told an act. */
    boolean titled;
    /** Whether a conference was told in the body. */
    public boolean gathered;
    /** Whether the title tells of several who met together: {@code trilateral}. */
    public final boolean joint;
    /** Whether a journey was told anywhere. */
    public boolean travelled;
    /** The side of the delegation told of last. */
    private @Nullable String sent;
    public final Programme programme;
    private @Nullable ActMention last;

    public Progress(List<Sent> sents) {
        this.programme = new Programme(sents);
        this.joint = sents.stream().anyMatch(s -> s.zone == Zone.TITLE && s.has(0, s.size(), Apart.JOINT));
    }

    public void add(Sent s, List<ActMention> told, List<Verb> verbs) {
        programme.note(s, told, verbs);
        for (int i = 0; i < s.size(); i++) {
            Sent.Party p = s.parties[i];
            boolean group = p != null && p.mention().kind() == MentionKind.GROUP && p.mention().name().contains("elegation");
            sent = group ? p.mention().side() : sent;
        }
        for (ActMention act : told) {
            boolean own = act.zone() == Zone.BODY && !act.same();
            begun |= own;
            met |= own && act.kind() == Kind.MEETING;
            titled |= act.zone() == Zone.TITLE;
            gathered |= own && act.kind() == Kind.CONFERENCE;
            travelled |= act.kind() == Kind.VISIT;
            last = act;
        }
    }

    /** {@code It was led by A}: those who lead a delegation told of before are of its side. */
    ActMention led(Sent s, ActMention present) {
        boolean it = (s.is(0, "it") || s.is(0, "the") && s.is(1, "delegation")) && sent != null && present.actors().stream().allMatch(a -> a.role() == Role.PRINCIPAL);
        return !it ? present : present.with(present.actors().stream().map(a -> a.mention().side() == null ? new Actor(a.mention().withSide(sent), a.role()) : a).toList());
    }

    /** Whether the sentence before the one with this number listed those present. */
    boolean listing(int sentence) {
        return last != null && last.rule().equals("en.act.present") && last.sentence() == sentence - 1;
    }
}
