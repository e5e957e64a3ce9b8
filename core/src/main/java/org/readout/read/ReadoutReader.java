package org.readout.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.AsideWords;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Outlets;
import org.readout.lexicon.Places;
import org.readout.model.Aside;
import org.readout.model.Capture;
import org.readout.model.Dateline;
import org.readout.model.Evidence;
import org.readout.model.Readout;
import org.readout.model.Span;

/** The first stage: one page in, one readout out, nothing lost. Without state; safe for many threads. */
public final class ReadoutReader {
    /** The head of a page, in which its title is looked for. */
    private static final int HEAD = 20_000;

    private final AsideWords words;
    private final FilingPlaces places;

    /** A reader that knows these lists. */
    public ReadoutReader(AsideWords words, Outlets outlets, Places places) {
        this.words = words;
        this.places = new FilingPlaces(outlets, places);
    }

    /** A reader that knows the lexicon of the class path. Throws IllegalStateException where that is at fault. */
    public static ReadoutReader load() {
        return new ReadoutReader(AsideWords.load(), Outlets.load(), Lexicon.load().places());
    }

    /** Reads a page. Never throws on odd text: what is odd is listed in the result's problems. */
    public ReadResult read(Capture capture) {
        Oddities oddities = new Oddities(capture.id());
        oddities.raw(capture.text());
        Page page = page(capture);
        String text = page.text;
        Layout layout = Layout.of(text, page.body, words, places, true);
        layout.headings(page.title);
        layout.endmarks();
        List<Block> blocks = layout.blocks();
        Filed.Mark stamp = Stamp.find(text, blocks, places);
        Published.Day published = Published.find(text, blocks, layout.filed(), capture.published(), capture.uri());
        DatelineScan.Found opening = opening(text, blocks);
        if (published.date() == null && opening != null && opening.day() != null && opening.day().year() > 0) {
            published = Published.of(text, opening.day());
        }
        if (published.rejected() != null) {
            oddities.add("published-differs", published.rejected(),
                    "The text's own date is not the publication day that came with it; the latter was taken.");
        }
        oddities.text(text);
        Readout readout = readout(capture, page, layout, published, opening, stamp == null ? layout.filed() : stamp);
        return new ReadResult(readout, oddities.problems());
    }

    /** The text to count in, where its body begins, and its title. */
    private record Page(String text, int body, @Nullable String title) {
        static Page of(@Nullable String title, String body) {
            if (title == null) {
                return new Page(body, 0, null);
            }
            return body.isEmpty() ? new Page(title, title.length(), title)
                    : new Page(title + "\n\n" + body, title.length() + 2, title);
        }
    }

    private Page page(Capture capture) {
        String body = Cleaner.clean(capture.text());
        String title = capture.title() == null ? "" : oneLine(Cleaner.clean(capture.title()));
        if (!title.isEmpty()) {
            return Page.of(title, body.substring(firstLine(body)));
        }
        int cut = body.length() <= HEAD ? body.length() : Math.max(body.lastIndexOf('\n', HEAD), 0);
        Layout head = Layout.of(body.substring(0, cut), 0, words, places, cut == body.length());
        Headline.Found found = Headline.find(body, head.blocks());
        return found == null ? Page.of(null, body) : Page.of(found.title(), without(body, found));
    }

    private static String oneLine(String title) {
        return title.replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static int firstLine(String body) {
        int start = 0;
        for (int i = 0; i < body.length() && Lines.isBlank(body.charAt(i)); i++) {
            start = body.charAt(i) == '\n' ? i + 1 : start;
        }
        return start;
    }

    /** The body without its title; what stood before the title stays, on a line of its own. */
    private static String without(String body, Headline.Found found) {
        String before = body.substring(0, found.start()).strip();
        String after = body.substring(found.end());
        String rest = after.substring(firstLine(after));
        return before.isEmpty() ? rest : before + "\n\n" + rest;
    }

    private Readout readout(Capture capture, Page page, Layout layout, Published.Day published,
            DatelineScan.@Nullable Found opening, Filed.@Nullable Mark mark) {
        List<Span> paragraphs = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block.kind() == null) {
                paragraphs.add(block.span());
            } else {
                asides.add(new Aside(block.kind(), Evidence.of(page.text, block.span())));
            }
        }
        int start = paragraphs.isEmpty() ? page.text.length() : paragraphs.get(0).start();
        return new Readout(capture.id(), capture.outlet(), capture.uri(), language(capture, page.text),
                published.date() == null ? null : published.date().toString(), published.evidence(), page.title, page.text,
                paragraphs, dateline(page.text, opening, mark, published.date()), asides,
                opening == null ? start : opening.next());
    }

    private static String language(Capture capture, String text) {
        String given = capture.language();
        return given == null || given.isBlank() ? LanguageGuess.of(text) : given;
    }

    private DatelineScan.@Nullable Found opening(String text, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == null) {
                return DatelineScan.at(text, block.start(), block.end(), places);
            }
        }
        return null;
    }

    private static @Nullable Dateline dateline(String text, DatelineScan.@Nullable Found found, Filed.@Nullable Mark mark,
            @Nullable LocalDate published) {
        if (found != null) {
            int end = found.end();
            while (end > found.start() && Lines.isBlank(text.charAt(end - 1))) {
                end--;
            }
            return new Dateline(DatelineScan.ordinary(found.place()), iso(found.day(), published),
                    Evidence.of(text, new Span(found.start(), end)));
        }
        return mark == null ? null : new Dateline(DatelineScan.ordinary(mark.place()), iso(mark.day(), published),
                Evidence.of(text, mark.span()));
    }

    /** The day in the year of publication, or in the one before where it would lie more than a day ahead of it. */
    private static @Nullable String iso(DayFinder.@Nullable Day day, @Nullable LocalDate published) {
        if (day == null || day.year() == 0 && published == null) {
            return null;
        }
        LocalDate date = day.in(published == null ? 0 : published.getYear());
        if (date != null && published != null && day.year() == 0 && date.isAfter(published.plusDays(1))) {
            date = day.in(published.getYear() - 1);
        }
        return date == null ? null : date.toString();
    }
}
