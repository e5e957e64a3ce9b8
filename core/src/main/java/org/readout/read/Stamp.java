package org.readout.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.AsideKind;
import org.readout.model.Span;

/** Finds when and where what a page tells took place, set as lines of their own at its head: day, hour, and {@code The Kremlin, Moscow}. */
final class Stamp {
    /** In blocks; no stamp stands further down. */
    private static final int HEAD = 6;
    /** In characters; no such line is longer. */
    private static final int LONGEST = 70;

    private Stamp() {
    }

    /** The place and day of the stamp, whose blocks are marked as what they are; null if there is none. */
    static Filed.@Nullable Mark find(String text, List<Block> blocks, FilingPlaces places) {
        DayFinder.Day day = null;
        int start = 0;
        boolean hour = false;
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            Block block = blocks.get(i);
            DayFinder.Day own = block.length() > LONGEST ? null : DayFinder.at(text, block.start(), block.end());
            boolean opens = own != null && own.year() > 0;
            day = opens ? own : day;
            start = opens ? block.start() : start;
            int rest = opens ? own.end() : block.start();
            int clock = day == null || block.length() > LONGEST ? -1 : clock(text, rest, block.end());
            hour |= clock > 0;
            String place = hour && block.length() <= LONGEST ? place(text, Math.max(rest, clock), block.end(), places) : null;
            if (place != null) {
                blocks.set(i, block.as(AsideKind.DATE));
                return new Filed.Mark(place, day, new Span(start, block.end()), true);
            }
            if (day != null && !opens && clock < 0) {
                return null;
            }
        }
        return null;
    }

    /** Past an hour ({@code 14:20}) that a stretch begins with; -1 if it does not. */
    private static int clock(String text, int from, int to) {
        int i = from;
        while (i < to && (Lines.isBlank(text.charAt(i)) || ",|".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        int digits = i;
        while (i < to && i < digits + 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean hour = i > digits && i + 2 < to && text.charAt(i) == ':' && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
        return hour ? i + 3 : -1;
    }

    /** The town behind the last comma of {@code The Kremlin, Moscow}; null where the stretch is no house and its town. */
    private static @Nullable String place(String text, int from, int to, FilingPlaces places) {
        String line = text.substring(Math.min(from, to), to).strip();
        int comma = line.lastIndexOf(", ");
        String town = line.substring(comma + 1).strip();
        boolean house = comma > 2 && Character.isUpperCase(line.charAt(0)) && line.indexOf('.') < 0 && Prose.words(line, 0, line.length(), 9) <= 8;
        return (house || comma < 0 && !line.isEmpty()) && places.has(town) ? town : null;
    }
}
