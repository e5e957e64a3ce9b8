package org.readout.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.lexicon.Place;
import org.readout.lexicon.Places;
import org.readout.model.Account;
import org.readout.model.AccountEvidence;
import org.readout.model.Agreement;
import org.readout.model.Annotations;
import org.readout.model.Evidence;
import org.readout.model.Explanation;
import org.readout.model.Identity;
import org.readout.model.Instrument;
import org.readout.model.Kind;
import org.readout.model.MentionKind;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Post;
import org.readout.model.Problem;
import org.readout.model.Reading;
import org.readout.model.Readout;
import org.readout.model.Resolution;
import org.readout.model.Role;
import org.readout.model.Statement;
import org.readout.text.Folding;
import org.readout.text.WordSet;

/** Makes the record of one readout: accounts, statements, agreements, each with its evidence. */
public final class Recorder {
    /** Of the agreements told before no more than these may be the same in other words. */
    private static final int RECENT = 16;
    /** Words that do not tell what an instrument is about. */
    private static final Set<String> GENERIC = WordSet.of("the", "a", "an", "new", "first", "second", "third", "bilateral", "framework", "supplementary", "additional", "final", "legally", "non", "binding", "agreement",
            "agreements", "treaty", "memorandum", "declaration", "joint", "statement", "document", "documents", "protocol", "plan", "international", "following", "such", "this", "meeting", "minutes", "same", "other", "two", "three");
    private final Places places;

    /** A recorder that knows which names are those of places. */
    public Recorder(Places places) {
        this.places = places;
    }

    /** The reading of an annotated and resolved readout, with the problems met so far and new ones. */
    public Reading record(Annotations annotations, Resolution resolution, List<Problem> before) {
        Drafts tellings = new Drafts(annotations, resolution, places);
        List<Draft> drafts = tellings.gather();
        boolean domestic = !drafts.isEmpty() && Domestic.report(drafts, resolution, places, annotations.readout().text());
        if (domestic) {
            drafts.clear();
        }
        Contact.keep(drafts, resolution, places);
        Wishes.sift(drafts);
        Deputies.name(annotations.readout(), drafts);
        Held.place(annotations, resolution, drafts);
        Headlines.place(annotations, resolution, drafts);
        Lands lands = new Lands(places, drafts);
        new Itinerary(annotations, drafts, new Scenery(annotations, resolution), places, lands).inherit();
        Stay.there(drafts, lands);
        OneDay.share(annotations, resolution, drafts);
        Stay.opened(annotations, drafts);
        Margins.share(annotations, drafts);
        OneCountry.share(annotations, resolution, drafts);
        new Twins(tellings.twice()).join(drafts);
        Towns.join(drafts, places);
        drafts.addAll(new Messages(annotations, resolution).of(drafts));
        List<Account> accounts = new ArrayList<>();
        List<Explanation> why = new ArrayList<>();
        for (Draft draft : drafts) {
            Account account = account(annotations.readout(), draft, accounts.size() + 1);
            accounts.add(account);
            why.add(new Explanation(account.id(), String.join(", ", draft.rules), account.evidence().act(), draft.rejected));
        }
        List<Problem> problems = new ArrayList<>(before);
        if (accounts.isEmpty()) {
            problems.add(nothing(annotations.readout().id(), domestic));
        }
        if (accounts.isEmpty() && !joint(annotations, resolution)) {
            return new Reading(annotations.readout(), accounts, List.of(), List.of(), problems, why);
        }
        List<Statement> statements = new Statements(annotations, resolution, drafts, accounts, why).all();
        List<Agreement> agreements = accounts.isEmpty() ? List.of() : agreements(annotations, drafts, accounts, why);
        return new Reading(annotations.readout(), accounts, statements, agreements, problems, why);
    }

    /** Why the readout of an id tells of no account. */
    private static Problem nothing(String id, boolean domestic) {
        return new Problem("record", domestic ? "domestic" : "no-account", id, null,
                domestic ? "What it tells of takes place between people of one country." : "No act of official contact between two sides was found.");
    }

    /**
     * Whether people of several sides hand out the text, or say something in one breath with the outlet's own: what is said is theirs,
     * though the text tells of no act. What two others said is news from elsewhere.
     */
    private static boolean joint(Annotations annotations, Resolution resolution) {
        return Identity.sides(resolution.signers().stream()).size() > 1 || annotations.attributions().stream().map(a -> Identity.sides(a.source().stream().flatMap(m -> resolution.of(m).stream())))
                .anyMatch(sides -> sides.size() > 1 && (resolution.home() == null || sides.contains(resolution.home())));
    }

    private Account account(Readout readout, Draft draft, int number) {
        List<Participant> participants = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        draft.parties.keySet().stream().filter(p -> p.person() && !p.name().equals("I"))
                .forEach(p -> named.merge(Objects.requireNonNullElse(p.side(), ""), 1, Integer::sum));
        draft.parties.forEach((party, role) -> {
            if (kept(draft, party, named)) {
                participants.add(participant(readout, party, role));
            }
        });
        List<Evidence> acts = draft.acts.stream().distinct().map(s -> Evidence.of(readout.text(), s)).toList();
        AccountEvidence evidence = new AccountEvidence(acts, draft.dateEvidence, draft.placeEvidence, draft.venue);
        String venue = draft.venue == null ? null : draft.venue.exact();
        return new Account("a" + number, draft.kind, draft.status, Channels.of(draft), draft.date, draft.place, venue, draft.initiator,
                participants, evidence);
    }

    /** Who comes along with somebody; unions, mayors or lawmakers whom he meets are a party of their own. */
    private static final Set<String> COMPANY = WordSet.of("official", "officials", "staff", "aides", "delegation", "delegations", "party", "entourage", "others", "advisers", "advisors",
            "personages", "functionaries", "cadres", "executives", "members", "figures", "team", "counterparts", "counterpart");

    /** Unnamed company is left out where somebody is named on that side; {@code named} counts those by side, but for the writer. */
    private boolean kept(Draft draft, Identity party, Map<String, Integer> named) {
        // "Call with European Leaders" of a headline are those whom the list below names
        boolean large = !Character.isLowerCase(party.name().charAt(0)) && Character.isUpperCase(party.name().charAt(party.name().lastIndexOf(' ') + 1));
        boolean headline = large && named.values().stream().mapToInt(n -> n).sum() > 2;
        boolean again = large && draft.parties.keySet().stream().anyMatch(p -> p != party && repeats(party, p));
        if (again || draft.parties.keySet().stream().anyMatch(p -> holds(p, party))) {
            return false;
        }
        if (draft.parties.get(party) == Role.BEARER || draft.parties.get(party) == Role.SENDER) {
            return true;
        }
        if (party.kind() == MentionKind.GROUP && !headline && party.name().indexOf(' ') > 0 && Folding.words(party.name()).stream().map(String::toLowerCase).noneMatch(COMPANY::contains)) {
            return true;
        }
        if (party.side() == null && draft.parties.get(party) == Role.PRINCIPAL && draft.of(Role.PRINCIPAL).size() == 2 && party.name().indexOf(' ') > 0 && named.keySet().stream().filter(n -> !n.isEmpty()).count() == 1) {
            return true;
        }
        boolean state = party.kind() == MentionKind.BODY && draft.parties.get(party) != Role.ATTENDEE && party.side() != null && party.side().length() == 2 && (party.name().replaceFirst("^[Tt]he ", "").indexOf(' ') < 0 || country(party.name().replaceFirst("^[Tt]he ", "")))
                && (draft.kind == Kind.MEETING || draft.kind == Kind.CALL || draft.kind == Kind.RECEPTION);
        if (state && draft.parties.keySet().stream().anyMatch(p -> p.kind() == MentionKind.PERSON && party.side().equals(p.side()))) {
            return false;
        }
        boolean several = Identity.sides(draft.parties.keySet().stream()).size() > 1;
        if (party.person() || party.kind() == MentionKind.BODY || !several && party.side() != null) {
            return true;
        }
        return party.side() == null ? named.size() < 2 : !named.containsKey(party.side());
    }

    /** Whether a headline's {@code Business Leaders} or {@code White House} are told more fully by another party. */
    private static boolean repeats(Identity party, Identity other) {
        String words = party.name().toLowerCase(Locale.ROOT);
        String fuller = other.name().toLowerCase(Locale.ROOT);
        boolean people = party.kind() == MentionKind.GROUP && other.kind() == MentionKind.GROUP && !other.name().equals(party.name())
                && fuller.contains(words.substring(words.lastIndexOf(' ') + 1)) && (Character.isLowerCase(other.name().charAt(0)) || !Character.isUpperCase(other.name().charAt(other.name().lastIndexOf(' ') + 1)));
        return people || party.kind() == MentionKind.BODY && words.equals("white house") && fuller.contains("white house ");
    }

    /** Whether an office told alone is that of somebody named: {@code the State Secretary} beside {@code A, State Secretary for Trade}. */
    private static boolean holds(Identity named, Identity office) {
        if (office.kind() != MentionKind.OFFICE || named.kind() != MentionKind.PERSON || named.side() == null || !named.side().equals(office.side())) {
            return false;
        }
        String words = office.name().toLowerCase(Locale.ROOT);
        return named.offices().stream().map(o -> o.text().toLowerCase(Locale.ROOT)).anyMatch(o -> o.equals(words) || words.indexOf(' ') > 0 && (o.startsWith(words + " of ") || o.startsWith(words + " for ")));
    }

    private boolean country(String name) {
        Place place = places.get(name);
        return place != null && place.is(Place.Kind.COUNTRY);
    }

    private static Participant participant(Readout readout, Identity party, Role role) {
        List<Post> posts = new ArrayList<>();
        for (Office office : party.offices()) {
            if (office.head().equals("official")) {
                continue;
            }
            posts.add(new Post(office.text(), null, office.parts().stream().map(s -> Evidence.of(readout.text(), s)).toList()));
        }
        List<Evidence> evidence = party.evidence().stream().map(s -> Evidence.of(readout.text(), s)).toList();
        boolean article = !party.person() && party.name().toLowerCase(Locale.ROOT).startsWith("the ");
        return new Participant(article ? party.name().substring(4) : party.name(), party.side(), role, posts, null, evidence);
    }

    private static List<Agreement> agreements(Annotations annotations, List<Draft> drafts, List<Account> accounts, List<Explanation> why) {
        List<Agreement> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ArrayDeque<Named> recent = new ArrayDeque<>();
        Readout readout = annotations.readout();
        Told told = new Told(drafts);
        Map<Integer, Integer> signings = new HashMap<>();
        for (int k = 0; k < drafts.size(); k++) {
            if (drafts.get(k).kind == Kind.SIGNING) {
                signings.put(drafts.get(k).sentence, k);
            }
        }
        for (Instrument i : annotations.instruments()) {
            Evidence words = Evidence.of(readout.text(), i.subject());
            boolean generic = annotations.instruments().size() > 1 && GENERIC.containsAll(Folding.words(words.exact().toLowerCase(Locale.ROOT)));
            Named named = new Named(i, subject(readout.text(), i));
            boolean again = recent.stream().anyMatch(named::again);
            recent.addLast(named);
            if (recent.size() > RECENT) {
                recent.removeFirst();
            }
            if (generic || again || !seen.add(words.exact().toLowerCase(Locale.ROOT))) {
                continue;
            }
            int at = signings.getOrDefault(i.sentence(), told.at(i.sentence()));
            List<String> parties = drafts.get(at).parties.keySet().stream().map(Identity::name).toList();
            String id = "g" + (out.size() + 1);
            out.add(new Agreement(id, accounts.get(at).id(), words.exact(), i.form(), i.stage(), parties, List.of(words)));
            why.add(new Explanation(id, i.rule(), List.of(words, Evidence.of(readout.text(), i.act())), List.of()));
        }
        return out;
    }

    /** An instrument with the words of its subject. */
    private record Named(Instrument instrument, Set<String> words) {
        /** {@code signed an agreement on the status of the Fund}, and in another sentence {@code confirming the status of the Fund in Norland}: one agreement, told in more words or fewer. */
        boolean again(Named before) {
            boolean same = before.instrument.sentence() != instrument.sentence() && before.instrument.stage() == instrument.stage() && before.instrument.form() == instrument.form();
            return same && Math.min(before.words.size(), words.size()) > 1 && (before.words.containsAll(words) || words.containsAll(before.words));
        }
    }

    private static Set<String> subject(String text, Instrument i) {
        Set<String> words = new HashSet<>(Folding.words(i.subject().of(text).toLowerCase(Locale.ROOT)));
        words.removeAll(GENERIC);
        words.removeAll(Set.of("of", "in", "on", "for", "and", "to", "with", "cooperation"));
        return words;
    }
}
