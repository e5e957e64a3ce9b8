package org.readout.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the title of a page that was saved as plain text, and tells where the body repeats it. */
final class Headline {
    /**
     * A title found.
     *
     * @param title the title, one line
     * @param start where it begins in the text
     * @param end where it ends
     */
    record Found(String title, int start, int end) {
    }

    private Headline() {
    }

    /** The first block before the prose that looks like a headline, or null where the text begins with its body. */
    static @Nullable Found find(String text, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != null) {
                continue;
            }
            int start = afterDay(text, block);
            boolean more = i + 1 < blocks.size() && followed(text, blocks, i);
            if (!more || block.lines() > 4 || !Prose.headline(text, start, block.end())) {
                return null;
            }
            return new Found(text.substring(start, block.end()).replaceAll("\\s*\n\\s*", " "), start, block.end());
        }
        return null;
    }

    /** A headline stands above prose or above a line that is none of the report's; a list does not. */
    private static boolean followed(String text, List<Block> blocks, int i) {
        for (int j = i + 1; j < Math.min(blocks.size(), i + 12); j++) {
            Block block = blocks.get(j);
            if (block.kind() != null || Prose.is(text, block.start(), block.end())) {
                return true;
            }
        }
        return false;
    }

    /** Where the title begins behind a date that the saving program put before it. */
    private static int afterDay(String text, Block block) {
        int at = block.start();
        if (text.regionMatches(true, at, "date ", 0, 5)) {
            at += 5;
        }
        DayFinder.Day day = DayFinder.at(text, at, block.end());
        if (day == null || day.year() == 0) {
            return block.start();
        }
        int next = day.end();
        while (next < block.end() && (Lines.isBlank(text.charAt(next)) || ":-–—|".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        boolean rest = Prose.words(text, next, block.end(), 3) >= 3 && !Character.isLowerCase(text.charAt(next));
        return rest && next > day.end() ? next : block.start();
    }

    /**
     * Whether a block says the title again: the same letters, the same beginning where the title is cut off, or seven in
     * ten of its words where a scanner has spoilt some.
     */
    static boolean repeats(String title, String block) {
        if (block.length() > 400) {
            return false;
        }
        String one = letters(title);
        String two = letters(block);
        if (two.isEmpty() || one.isEmpty()) {
            return false;
        }
        boolean cut = two.length() >= 12 && one.contains(two) || one.length() >= 12 && two.startsWith(one);
        return one.equals(two) || cut || shared(title, block);
    }

    private static boolean shared(String title, String block) {
        Set<String> known = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        int all = 0;
        int same = 0;
        for (String word : block.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            all += word.isEmpty() ? 0 : 1;
            same += !word.isEmpty() && known.contains(word) ? 1 : 0;
        }
        return all >= 3 && same * 10 >= all * 7;
    }

    private static String letters(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
