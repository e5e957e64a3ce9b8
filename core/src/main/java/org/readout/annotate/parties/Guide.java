package org.readout.annotate.parties;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.words.Sent;
import org.readout.annotate.words.Token;
import org.readout.lexicon.Honorific;
import org.readout.lexicon.Language;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Match;
import org.readout.lexicon.NamePart;
import org.readout.lexicon.Office;
import org.readout.lexicon.Organization;
import org.readout.lexicon.Place;
import org.readout.lexicon.Vocabulary;
import org.readout.text.Folding;

/** What the annotators of this package ask of the lexicon, in their own terms. */
public record Guide(Lexicon lexicon, Language language) {

    /** Whether a word is a known part of personal names, and not one that proves little. */
    boolean isName(Token t) {
        NamePart part = t.spelling().part();
        return part != null && !part.weak();
    }

    /** Whether a word stands in the list of names at all, if only as one that proves little. */
    boolean isAnyName(Token t) {
        return t.spelling().part() != null;
    }

    /** Whether a word is borne as a given name, if only as one that is also a word or a place. */
    public boolean isGiven(Token t) {
        NamePart part = t.spelling().part();
        return part != null && part.kind() != NamePart.Kind.FAMILY;
    }

    /** {@code Co.}, {@code Ltd.}: what the name of a firm ends with, which no person's does. */
    static boolean firm(Token t) {
        return t.capital() && (t.is("co.") || t.is("corp.") || t.is("inc.") || t.is("ltd.") || t.is("ltd") || t.is("inc"));
    }

    /** Whether an unlisted word is a form of a word of the language: {@code embarks}. */
    boolean inflected(String lower) {
        int flags = language.vocabulary().flags(lower);
        int cut = lower.endsWith("ed") || lower.endsWith("es") ? 2 : lower.endsWith("s") ? 1 : lower.endsWith("ing") ? 3 : 0;
        if (flags != 0 || cut == 0 || lower.length() - cut < 4) {
            return false;
        }
        String stem = lower.substring(0, lower.length() - cut);
        return (language.vocabulary().flags(stem) & Vocabulary.COMMON) != 0
                || (language.vocabulary().flags(stem + "e") & Vocabulary.COMMON) != 0;
    }

    /** {@code German-speaking}: a word of the language that a hyphen joins to a name. */
    boolean compound(Token t) {
        int hyphen = t.lower().lastIndexOf('-');
        return hyphen > 0 && (language.vocabulary().flags(t.lower().substring(hyphen + 1)) & Vocabulary.COMMON) != 0
                && !Character.isUpperCase(t.text().charAt(hyphen + 1 < t.text().length() ? hyphen + 1 : hyphen));
    }

    /** {@code EU-Central}, {@code India-Vietnam}: states joined, as the names of what they do together begin; no person's name. */
    boolean joint(Token t) {
        int hyphen = t.text().indexOf('-');
        if (hyphen < 2 || hyphen + 1 >= t.text().length() || !Character.isUpperCase(t.text().charAt(hyphen + 1))) {
            return false;
        }
        String first = t.text().substring(0, hyphen);
        boolean letters = first.chars().noneMatch(Character::isLowerCase);
        return letters ? lexicon.places().get(first) != null || lexicon.organizations().get(first) != null
                : lexicon.places().get(first) != null && lexicon.places().get(t.text().substring(hyphen + 1)) != null;
    }

    boolean pluralHead(Token t) {
        Office office = t.spelling().office();
        return office != null && office.is(Office.Kind.PLURAL);
    }

    /** Past the set phrase for the holder of an office that starts at token {@code i}; {@code i} if none does. */
    int officePhrase(Sent s, int i) {
        Match<Office> match = lexicon.offices().longest(s, i);
        boolean holder = match != null && (match.value().is(Office.Kind.HEAD) || match.value().is(Office.Kind.PLURAL));
        return holder ? i + match.length() : i;
    }

    /** Whether a title of several words starts at token {@code i}: {@code Air Vice Marshal}. */
    boolean titlePhrase(Sent s, int i) {
        Match<Office> match = lexicon.offices().longest(s, i);
        return match != null && match.length() > 1 && match.value().is(Office.Kind.TITLE);
    }

    /** The line that an office's head tells, else the set phrase that it ends ({@code chargé d'affaires}). */
    @Nullable String officeChannel(Sent s, int from, int head) {
        String own = officeChannel(s.at(head));
        for (int i = from; own == null && i < head; i++) {
            Match<Office> match = lexicon.offices().longest(s, i);
            if (match != null && i + match.length() > head && match.value().channel() != null) {
                return match.value().channel().word();
            }
        }
        return own;
    }

    /** Whether a known part of personal names stands at a token. */
    boolean isNameAt(Sent s, int i) {
        return s.in(i) && s.capital(i) && isName(s.at(i));
    }

    @Nullable String officeChannel(Token t) {
        Office office = t.spelling().office();
        return office == null || office.channel() == null ? null : office.channel().word();
    }

    boolean bodyNoun(String lower) {
        return (language.vocabulary().flags(lower) & Vocabulary.BODY) != 0;
    }

    /** Whether a word names a body in which offices are held: {@code ministry}. */
    boolean isBody(Token t) {
        return isBody(t.spelling().office());
    }

    /** The same of a word in lower case. */
    boolean isBody(String lower) {
        return isBody(lexicon.offices().get(lower));
    }

    private static boolean isBody(@Nullable Office office) {
        return office != null && office.is(Office.Kind.BODY);
    }

    boolean leads(String lower) {
        return language.leads(lower);
    }

    /** Whether a noun names people or firms that are a party where somebody meets them: {@code workers}. */
    boolean met(String lower) {
        return language.met(lower);
    }

    /** Whether a party can begin at a token: a capital, an article, a pronoun, a word of offices or groups, a number. */
    public boolean mayBegin(Sent s, int i) {
        Token t = s.at(i);
        if (t.capital() || Groups.quantity(s, i) > i) {
            return true;
        }
        int small = Vocabulary.OBJECT | Vocabulary.DET | Vocabulary.POSS | Vocabulary.PRONOUN | Vocabulary.GROUP | Vocabulary.OFFICE_HEAD | Vocabulary.OFFICE_MOD
                | Vocabulary.HONORIFIC | Vocabulary.FIELD;
        // newly appointed Ambassador A
        boolean word = t.has(small) || Styles.newly(s, i) || t.has(Vocabulary.COMMON) && (s.hits[i] != null || Groups.mayBegin(s, i));
        return word && t.word();
    }

    /** The side that the word of an office alone tells ({@code Taoiseach}), or null. */
    @Nullable String officeSide(Sent s, int i) {
        Match<Office> match = lexicon.offices().longest(s, i);
        return match == null ? null : match.value().side();
    }

    /** Past the honorific that starts at token {@code i}; {@code i} if none does. */
    int honorific(Sent s, int i) {
        if (s.is(i, "h.") && (s.is(i + 1, "e.") || s.is(i + 1, "m.") && !s.is(i + 2, "yacht") || s.is(i + 1, "r.") && s.is(i + 2, "h."))) {
            return s.is(i + 1, "r.") ? i + 3 : i + 2;
        }
        if (s.is(i, "h.e")) {
            return i + 1;
        }
        // M. K. Norval: an initial, and no Monsieur
        boolean initial = s.is(i, "m.") && s.in(i + 1) && NameParser.initial(s.at(i + 1));
        if (!s.in(i) || initial || !s.at(i).has(Vocabulary.HONORIFIC) || s.hits[i] != null && s.hits[i].end() > i + 1) {
            return i;
        }
        Match<Honorific> match = lexicon.honorifics().longest(s, i);
        boolean before = match != null && match.value().is(Honorific.Place.BEFORE);
        // Don Sandwell: a given name before one that is not
        if (s.is(i, "don") && s.capital(i + 1) && !s.capital(i + 2) && !isGiven(s.at(i + 1))) {
            return i;
        }
        // an Attorney is styled so, an Attorney General holds an office
        return before && officePhrase(s, i) <= i + match.length() ? malay(s, i + match.length()) : i;
    }

    /** {@code Dato' Seri}: the mark that closes the title is cut off, and its grade stands behind it. */
    private static int malay(Sent s, int end) {
        boolean mark = (s.is(end, "'") || s.is(end, "\u2019") || s.is(end, "\u2018")) && s.at(end).start() == s.at(end - 1).end() && s.capital(end + 1);
        int past = mark ? end + 1 : end;
        return mark && (s.is(past, "seri") || s.is(past, "sri")) && s.capital(past + 1) ? past + 1 : past;
    }

    /** Past the letters after a name ({@code MP}, {@code K.B.E.}, behind a comma or not); {@code i} if there are none. */
    int lettersAfter(Sent s, int i) {
        int at = s.is(i, ",") ? i + 1 : i;
        if (!s.capital(at) || !s.at(at).word()) {
            return i;
        }
        Match<Honorific> match = lexicon.honorifics().longest(s, at);
        // Aung San Suu: a name goes on where letters would end it
        boolean name = !s.at(at).allCapital() && s.at(at).text().indexOf('.') < 0 && match != null && match.value().word().equals("san") && s.capital(at + 1);
        return match == null || name || !match.value().is(Honorific.Place.AFTER) ? i : lettersAfter(s, at + match.length());
    }

    /** Fills in the gazetteer's entries. */
    public void mark(Sent s) {
        for (int i = 0; i < s.size(); i++) {
            Token t = s.at(i);
            if (!t.spelling().begins || !t.capital() && !t.is("south") && !t.is("north")) {
                continue;
            }
            Match<Place> place = lexicon.places().longest(s, i);
            Match<Organization> body = lexicon.organizations().longest(s, i);
            if (body != null && (place == null || body.length() >= place.length())) {
                Organization o = body.value();
                s.hits[i] = new Sent.Hit(i + body.length(), o.side(), Folding.lower(o.kind().name()), false, false, body.possessive(),
                        o.kind().channel());
            } else if (place != null) {
                s.hits[i] = hit(i, place);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            Sent.Hit hit = s.hits[i];
            if (hit != null && !hit.place() && !hit.kind().equals("igo") && s.is(hit.end(), "of")) {
                s.hits[i] = ofCountry(s, hit);
            }
        }
    }

    /** {@code Democratic Party of Japan}: whose it is stands behind it, whatever the name alone would tell. */
    private static Sent.Hit ofCountry(Sent s, Sent.Hit hit) {
        int at = s.is(hit.end() + 1, "the") ? hit.end() + 2 : hit.end() + 1;
        Sent.Hit whose = s.in(at) ? s.hits[at] : null;
        boolean country = whose != null && whose.kind().equals("country") && whose.side() != null;
        return country ? new Sent.Hit(hit.end(), whose.side(), hit.kind(), hit.place(), hit.ambiguous(), hit.possessive(), hit.channel())
                : hit;
    }

    private static Sent.Hit hit(int i, Match<Place> match) {
        Place place = match.value();
        String kind = place.is(Place.Kind.COUNTRY) ? "country" : place.is(Place.Kind.CITY) ? "city"
                : place.is(Place.Kind.DEMONYM) ? "demonym" : Folding.lower(place.kinds().iterator().next().name());
        return new Sent.Hit(i + match.length(), place.side(), kind, true, place.ambiguous(), match.possessive(), null);
    }
}
