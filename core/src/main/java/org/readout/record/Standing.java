package org.readout.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.ActMention;
import org.readout.model.Annotations;
import org.readout.model.Kind;
import org.readout.model.Status;
import org.readout.model.Telling;
import org.readout.model.Zone;

/** Whether an act is told as news, recalled, announced or called off. */
record Standing(Annotations annotations, List<Draft> drafts) {
    /** A verb in the present tense. */
    private static final Pattern PRESENT = Pattern.compile("(?!was|is|has).{3,}s");
    private static final Pattern GOING = Pattern.compile("\\b(?:is|are)(?: also| then)? $");
    /** In UTF-16 units: so long is what may stand between a subject and its verb's last word. */
    private static final int SHORT = 12;
    /** What the first lines of a release say that somebody does. */
    private static final Pattern HEADLINE = Pattern.compile("visits|travels|begins|starts|meets|hosts|attends|flies|heads");
    /** So many sentences at most sum up a release before it begins. */
    private static final int LINES = 3;
    /** What is news is not told to lie back, but where it is all that is told. */
    private static final Pattern EARLIER = Pattern.compile("[Ee]arlier (?:this|in the) (?:week|month|year)");
    private static final Pattern AFTER = Pattern.compile("\\b(?:years?|months?|weeks|decades?) after [^,.;]*$");
    /** In UTF-16 units, before a verb. */
    private static final int NEAR = 60;
    /** What is told by the way with such a time is to come. */
    private static final Pattern LATER = Pattern.compile("(?i)(?:later this|next) (?:week|month|year|spring|summer|autumn|fall)\\b");
    /** The news is among the acts told first. */
    private static final int FIRST = 8;
    /** A report tells as news what is not older than this many days before it. */
    private static final int NEWS_DAYS = 20;

    /** Of what standing an act is of which this day is told, or none. */
    Status of(ActMention act, @Nullable String day) {
        if (act.negated()) {
            return Status.CANCELLED;
        }
        boolean later = (noun(act) || PRESENT.matcher(act.verb().of(annotations.readout().text()).split(" ")[0]).matches()) && act.time() != null && LATER.matcher(act.time().span().of(annotations.readout().text())).lookingAt();
        boolean recalled = recalled(act, day);
        if (later && !act.past() || !recalled && (act.future() || programme(act)) || day != null && after(day)) {
            return Status.PLANNED;
        }
        boolean own = (act.telling() == Telling.OWNED || act.kind() == Kind.SIGNING) && day != null && day.equals(annotations.readout().published());
        boolean week = act.time() != null && act.time().span().of(annotations.readout().text()).toLowerCase(Locale.ROOT).startsWith("last week");
        boolean earlier = act.time() != null && EARLIER.matcher(act.time().span().of(annotations.readout().text())).lookingAt() && drafts.stream().limit(FIRST).anyMatch(d -> d.status == Status.REPORTED && d.kind != act.kind());
        boolean old = recalled && act.future() || day == null && purpose(act, Status.BACKGROUND) && drafts.get(drafts.size() - 1).kind == Kind.VISIT || longAfter(act) || earlier || act.past() || act.embedded() && !own || day != null && before(day) && act.sentence() != lead() && !week;
        return old ? Status.BACKGROUND : Status.REPORTED;
    }

    /** {@code This visit comes a year after A went to Lae}: what was so long before is no news. */
    private boolean longAfter(ActMention act) {
        int from = annotations.sentences().get(act.sentence()).span().start();
        return from < act.verb().start() && AFTER.matcher(annotations.readout().text().substring(Math.max(from, act.verb().start() - NEAR), act.verb().start())).find();
    }

    /** {@code will build on what was agreed during her visit to A in 2016}: the sentence is of what is to come, the visit is not. */
    private boolean recalled(ActMention act, @Nullable String day) {
        return day != null && over(day) && noun(act);
    }

    /** Whether an act is told by a noun, whatever the verb of the sentence tells. */
    private static boolean noun(ActMention act) {
        return act.telling() == Telling.OWNED || act.telling() == Telling.PHRASE || act.telling() == Telling.VISIT_OF;
    }

    /** {@code will meet those hurt in the 2016 flood}: a day long past is not that of an act to come; else the day itself. */
    @Nullable String dated(ActMention act, @Nullable String day) {
        return act.future() && day != null && before(day) && !recalled(act, day) ? null : day;
    }

    /** {@code From there she flies to Lae for talks with B}, where all that was told before is yet to come. */
    private boolean programme(ActMention act) {
        boolean present = PRESENT.matcher(act.verb().of(annotations.readout().text()).split(" ")[0]).matches() && act.kind() == Kind.VISIT && !act.embedded();
        boolean purpose = purpose(act, Status.PLANNED);
        return (going(act) || act.unowned() && act.telling() != Telling.WITH || act.telling() == Telling.TRIP || present || purpose) && !drafts.isEmpty() && drafts.stream().allMatch(d -> d.status == Status.PLANNED);
    }

    /** {@code flew to Lae in 2016 for talks with B}: of the standing of the journey that the sentence told before. */
    private boolean purpose(ActMention act, Status status) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && (act.telling() == Telling.PHRASE || act.telling() == Telling.PURPOSE) && last.sentence == act.sentence() && last.status == status;
    }

    /** {@code Minister A visits Norland}, as the first lines sum it up, and then {@code Minister A is to visit Norland today}: it is to come. */
    boolean heralded(Draft old, Draft draft) {
        boolean line = old.status == Status.REPORTED && draft.status == Status.PLANNED && old.date == null && old.acts.size() == 1 && old.sentence - lead() < LINES && draft.sentence > old.sentence;
        String verb = line ? annotations.readout().text().substring(old.acts.get(0).start(), old.acts.get(0).end()) : "";
        return line && Pattern.compile(" ").splitAsStream(verb).anyMatch(w -> HEADLINE.matcher(w).matches());
    }

    /** {@code He is also meeting B}. */
    private boolean going(ActMention act) {
        String text = annotations.readout().text();
        boolean body = act.verb().of(text).split(" ")[0].endsWith("ing") && !act.embedded();
        return body && GOING.matcher(text.substring(Math.max(0, act.verb().start() - SHORT), act.verb().start())).find();
    }

    /** {@code A and B will meet in Lae on Monday}, and then {@code for the meeting between A and B}: told by a noun without a day, it is the one to come. */
    boolean announced(Draft old, Draft draft) {
        boolean noun = draft.tellings.get(0) == Telling.PHRASE && draft.date == null && draft.status == Status.REPORTED;
        return noun && old.status == Status.PLANNED && old.kind == draft.kind && draft.people().size() > 1 && drafts.stream().noneMatch(d -> d.status == Status.REPORTED && d.kind == draft.kind);
    }

    /** The first sentence of the body: what it tells is the news, however late it is told. */
    int lead() {
        int i = 0;
        while (i < annotations.sentences().size() && annotations.sentences().get(i).zone() != Zone.BODY) {
            i++;
        }
        return i;
    }

    /** Whether a day lies wholly after the report. */
    private boolean after(String day) {
        String published = annotations.readout().published();
        String first = day.contains("/") ? day.substring(0, day.indexOf('/')) : day;
        return published != null && first.compareTo(published.substring(0, Math.min(published.length(), first.length()))) > 0;
    }

    /** Whether a day lies before the report. */
    boolean over(String day) {
        String published = annotations.readout().published();
        String end = day.substring(day.indexOf('/') + 1);
        return published != null && end.compareTo(published.substring(0, Math.min(published.length(), end.length()))) < 0;
    }

    private boolean before(String day) {
        String end = day.substring(day.indexOf('/') + 1);
        return over(day) && (end.length() < 10 || LocalDate.parse(end).plusDays(NEWS_DAYS).isBefore(LocalDate.parse(annotations.readout().published())));
    }
}
