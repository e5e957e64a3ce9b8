package org.readout.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dateline with which a report's first paragraph opens: {@code BEIJING, March 22 (Xinhua) -- }. */
final class DatelineScan {
    /** Place as written, day or null, and where the report goes on. */
    record Found(int start, int end, int next, String place, DayFinder.@Nullable Day day) {
    }

    private static final int LONGEST = 100;
    private static final String WEEKDAYS = " mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday "
            + "thursday friday saturday sunday ";

    private final String text;
    private final int limit;
    private final FilingPlaces places;
    private int at;
    private DayFinder.@Nullable Day day;
    private boolean agency;
    private boolean comma;
    private boolean dash;
    private boolean full;

    private DatelineScan(String text, int start, int end, FilingPlaces places) {
        this.text = text;
        this.at = start;
        this.limit = Math.min(end, start + LONGEST);
        this.places = places;
    }

    /** The dateline at the beginning of the stretch, or null. */
    static @Nullable Found at(String text, int start, int end, FilingPlaces places) {
        DatelineScan scan = new DatelineScan(text, start, end, places);
        String place = scan.place();
        if (place == null || !scan.rest()) {
            return null;
        }
        int close = scan.at;
        int next = scan.skipTo(end);
        boolean sure = scan.isSure(place) && next < end;
        return sure ? new Found(start, close, next, place, scan.day) : null;
    }

    /** The dateline that a line is and nothing else, or null: {@code Baku, December 19, AZERTAC}, {@code MADRID / WAM}. */
    static @Nullable Found line(String text, int start, int end, FilingPlaces places) {
        DatelineScan scan = new DatelineScan(text, start, end, places);
        String place = scan.place();
        boolean part = place != null && places.has(place);
        while (part) {
            scan.skip();
            part = scan.at < end && (scan.signed(end) || scan.part());
        }
        return place != null && scan.at >= end && (scan.day != null || scan.agency) ? new Found(start, end, end, place, scan.day) : null;
    }

    /** Moves over {@code / WAM} at the end of a line. */
    private boolean signed(int end) {
        boolean slash = text.charAt(at) == '/' && at + 2 < end && text.charAt(at + 1) == ' ';
        String rest = slash ? text.substring(at + 2, end).strip() : "";
        agency |= !rest.isEmpty() && rest.indexOf(' ') < 0 && Prose.capitals(rest, 0, rest.length());
        at = !rest.isEmpty() && agency ? end : at;
        return at == end;
    }

    /** The place in ordinary capitals: {@code NEW DELHI} is New Delhi. */
    static String ordinary(String place) {
        if (!Prose.capitals(place, 0, place.length())) {
            return place;
        }
        StringBuilder out = new StringBuilder(place.length());
        for (String word : place.split("(?<=[ -])")) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean small = out.length() > 0 && " de des es au sur da do del of and ".contains(' ' + low.strip().replace("-", "") + ' ');
            out.append(small || low.isEmpty() ? low : Character.toUpperCase(low.charAt(0)) + low.substring(1));
        }
        return out.toString();
    }

    private boolean isSure(String place) {
        boolean capitals = Prose.capitals(place, 0, place.length());
        boolean known = places.has(place);
        if (!dash && !agency) {
            return full && known;
        }
        if (day != null) {
            return agency || comma || known || capitals;
        }
        return capitals && Prose.words(place, 0, place.length(), 4) <= 3 || known;
    }

    /** Up to five words that begin with a capital. */
    private @Nullable String place() {
        int start = at;
        int end = at;
        for (int words = 0; words < 5; words++) {
            int word = at;
            while (at < limit && isPlaceSign(text.charAt(at))) {
                at++;
            }
            if (at > word && !opens(word) || at - word > 2 && text.charAt(at - 1) == '-') {
                return null;
            }
            if (at == word || isTime(word)) {
                at = word;
                break;
            }
            end = at;
            if (at >= limit || text.charAt(at) != ' ') {
                break;
            }
            at++;
        }
        at = end;
        return end - start < 3 ? null : text.substring(start, end);
    }

    private boolean isPlaceSign(char c) {
        boolean hyphen = c == '-' && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        boolean point = c == '.' && at + 1 < limit && (Character.isLetter(text.charAt(at + 1)) || at >= 2
                && text.charAt(at - 1) == 't' && (text.charAt(at - 2) == 'S'));
        return Character.isLetter(c) || c == '\'' || c == '’' || hyphen || point;
    }

    private boolean opens(int word) {
        String low = text.substring(word, at);
        return Character.isUpperCase(text.charAt(word)) || low.equals("es") || low.equals("de") || low.equals("of");
    }

    private boolean isTime(int word) {
        String low = text.substring(word, at).toLowerCase(Locale.ROOT);
        return WEEKDAYS.contains(' ' + low + ' ') || DayFinder.at(text, word, limit) != null || low.equals("juche");
    }

    /** What follows the place up to the dash or behind the agency; false if it is no dateline's. */
    private boolean rest() {
        if (headed()) {
            return true;
        }
        for (int parts = 0; parts < 8 && at < limit; parts++) {
            skip();
            if (at >= limit) {
                return false;
            }
            if (isDash()) {
                dash = true;
                return true;
            }
            if (!part()) {
                full = day != null && day.year() > 0 && at > 1 && text.charAt(at - 2) == '.';
                return (agency && day != null || full) && opensSentence();
            }
        }
        return false;
    }

    /** {@code ISLAMABAD: The Prime Minister}: a known place in capitals and a colon. */
    private boolean headed() {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        String place = text.substring(start, at).strip();
        boolean colon = at + 1 < limit && text.charAt(at) == ':' && text.charAt(at + 1) == ' ';
        if (!colon || !Prose.capitals(place, 0, place.length()) || !places.has(place)) {
            return false;
        }
        at++;
        dash = true;
        return true;
    }

    private boolean opensSentence() {
        char c = text.charAt(at);
        return (Character.isUpperCase(c) || "\"“".indexOf(c) >= 0) && text.charAt(at - 1) != ',';
    }

    private void skip() {
        while (at < limit && (" ,.:\n\u00a0".indexOf(text.charAt(at)) >= 0)) {
            comma |= text.charAt(at) == ',' && day == null;
            if (text.charAt(at) == ':' && (agency || day != null && day.year() > 0)) {
                dash = true;
            }
            at++;
        }
    }

    private boolean isDash() {
        if (dash) {
            return true;
        }
        char c = text.charAt(at);
        boolean spaced = c == '-' && at > 0 && (text.charAt(at - 1) == ' ' || agency || day != null);
        boolean twice = c == '-' && at + 1 < limit && text.charAt(at + 1) == '-';
        return c == '—' || c == '–' || c == '―' || c == '－' || spaced || twice;
    }

    private boolean part() {
        char c = text.charAt(at);
        if (c == '(' || c == '/' || c == '[') {
            return bracket(c);
        }
        DayFinder.Day found = day == null ? DayFinder.at(text, at, limit) : null;
        if (found != null) {
            day = found;
            at = found.end();
            return true;
        }
        int word = at;
        if (comma && day == null && Character.isDigit(c)) {
            // Rajab 12, 1445: the day by another calendar, which the one by this follows
            digits();
            return true;
        }
        while (at < limit && isPlaceSign(text.charAt(at))) {
            at++;
        }
        String low = text.substring(word, at).toLowerCase(Locale.ROOT);
        if (low.equals("juche")) {
            skip();
            digits();
            return true;
        }
        boolean acronym = day != null && at - word >= 2 && at - word <= 8 && Prose.capitals(text, word, at);
        if (acronym && !agency) {
            agency = true;
            return true;
        }
        boolean region = !low.isEmpty() && Character.isUpperCase(text.charAt(word)) && comma && day == null && !agency;
        if (!region && !WEEKDAYS.contains(' ' + low + ' ')) {
            at = word;
            return false;
        }
        return true;
    }

    private void digits() {
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
    }

    private boolean bracket(char open) {
        char shut = open == '(' ? ')' : open == '[' ? ']' : '/';
        int end = text.indexOf(shut, at + 1);
        if (end < 0 || end - at > 40 || end >= limit) {
            return false;
        }
        agency |= Character.isLetter(text.charAt(at + 1));
        at = end + 1;
        return true;
    }

    /** Moves over the dash; returns where the report goes on, and leaves {@code at} behind the dash. */
    private int skipTo(int end) {
        while (at < end && "-—–―－".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int next = at;
        while (next < end && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
