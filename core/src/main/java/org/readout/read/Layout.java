package org.readout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.AsideWords;
import org.readout.lexicon.AsideWords.How;
import org.readout.lexicon.AsideWords.Row;
import org.readout.model.AsideKind;

/** Divides a page's text into blocks, and tells paragraphs from all else. */
final class Layout {
    /** Before the first prose stand no more blocks than these; else it is a list, and no heading. */
    private static final int HEAD = 12;

    private final String text;
    private final AsideWords words;
    private final Filed filed;
    private List<Block> blocks;

    private Layout(String text, AsideWords words, Filed filed, List<Block> blocks) {
        this.text = text;
        this.words = words;
        this.filed = filed;
        this.blocks = blocks;
    }

    /** The layout of {@code text} from {@code from} on; {@code whole} says that it is not cut off at the end. */
    static Layout of(String text, int from, AsideWords words, FilingPlaces places, boolean whole) {
        Lines lines = Lines.of(text, from);
        Filed filed = new Filed(lines, places);
        @Nullable AsideKind[] kinds = Edges.judge(lines, new LineJudge(words), filed, whole);
        Layout layout = new Layout(text, words, filed, Wrap.join(lines, kinds));
        layout.captions();
        return layout;
    }

    List<Block> blocks() {
        return blocks;
    }

    Filed.@Nullable Mark filed() {
        return filed.found();
    }

    private void captions() {
        Captions captions = new Captions(words);
        blocks.replaceAll(block -> block.kind() == null && captions.is(text, block.start(), block.end())
                ? block.as(AsideKind.CAPTION) : block);
    }

    /** Marks the repeated title, subtitles above the prose and headings between paragraphs. */
    void headings(@Nullable String title) {
        int prose = firstProse();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != null || !Prose.headline(text, block.start(), block.end()) || Prose.day(text, block.start(), block.end())) {
                continue;
            }
            boolean above = i < prose && prose <= HEAD && prose < blocks.size() && subtitle(block);
            boolean again = title != null && i <= Math.min(prose, HEAD)
                    && Headline.repeats(title, text.substring(block.start(), block.end()));
            if (above || again || between(i)) {
                blocks.set(i, block.as(AsideKind.HEADING));
            }
        }
    }

    /** What stands above the prose is a subtitle if it is short or set like a title; else it may be a lead. */
    private boolean subtitle(Block block) {
        boolean sentences = text.substring(block.start(), block.end()).contains(". ");
        return block.length() <= 130 && (!sentences || Prose.capitals(text, block.start(), block.end())) && (Prose.words(text, block.start(), block.end(), 10) <= 9
                || Prose.titleCase(text, block.start(), block.end()));
    }

    private int firstProse() {
        int i = 0;
        while (i < blocks.size()
                && (blocks.get(i).kind() != null || !Prose.is(text, blocks.get(i).start(), blocks.get(i).end()))) {
            i++;
        }
        return i;
    }

    /** A short line of its own between two paragraphs, without the commas of a list. */
    private boolean between(int i) {
        Block block = blocks.get(i);
        if (i == 0 || i + 1 >= blocks.size() || block.lines() > 2 || block.length() > 80) {
            return false;
        }
        boolean list = text.substring(block.start(), block.end()).indexOf(',') >= 0 || text.charAt(block.end() - 1) == '!'
                || Prose.words(text, block.start(), block.end(), 13) > 12;
        // what stands before a mark leads up to a list
        boolean lead = "-\u2022\u00b7".indexOf(text.charAt(blocks.get(i + 1).start())) >= 0;
        return !list && !lead && paragraph(blocks.get(i - 1)) && paragraph(blocks.get(i + 1));
    }

    private boolean paragraph(Block block) {
        return block.kind() == AsideKind.DATE
                || block.kind() == null && block.length() >= 80 && Prose.is(text, block.start(), block.end());
    }

    /** Cuts the marks that say a report is at its end off the paragraphs they stand in. */
    void endmarks() {
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int cut = block.kind() == null ? endmark(block, i >= blocks.size() - 4) : block.end();
            int end = cut;
            while (end > block.start() && Lines.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (cut == block.end() || end == block.start()) {
                out.add(block);
            } else {
                out.add(new Block(block.start(), end, block.lines(), block.gap(), block.kind()));
                out.add(new Block(cut, block.end(), 1, false, AsideKind.ENDMARK));
            }
        }
        blocks = out;
    }

    private int endmark(Block block, boolean foot) {
        int from = Math.max(block.start(), block.end() - 12);
        String tail = text.substring(from, block.end()).toLowerCase(Locale.ROOT);
        for (Row row : words.rows(How.TAIL)) {
            int at = block.end() - row.words().length();
            if (tail.endsWith(row.words()) && at > block.start() && parted(at)) {
                return at;
            }
        }
        return foot ? typed(block) : block.end();
    }

    /** An end mark stands behind white space or behind the stop of the sentence. */
    private boolean parted(int at) {
        char before = text.charAt(at - 1);
        return Lines.isBlank(before) || ".!?\"”)".indexOf(before) >= 0;
    }

    /** The typist's row of noughts ({@code 000oo000}) and what a scanner made of the letterhead behind it. */
    private int typed(Block block) {
        int from = Math.max(block.start() + 1, block.end() - 40);
        for (int at = from; at + 3 <= block.end(); at++) {
            boolean nought = isNought(at) && isNought(at + 1) && isNought(at + 2);
            if (nought && Lines.isBlank(text.charAt(at - 1)) && !figureBefore(block, at)) {
                return at;
            }
        }
        return block.end();
    }

    /** Whether the noughts are the end of a number that is set with spaces: {@code 100 000}. */
    private boolean figureBefore(Block block, int at) {
        int before = at - 1;
        while (before > block.start() && Lines.isBlank(text.charAt(before))) {
            before--;
        }
        return Character.isDigit(text.charAt(before));
    }

    private boolean isNought(int at) {
        return "0oO".indexOf(text.charAt(at)) >= 0;
    }
}
