package org.readout.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Kind;
import org.readout.model.Mode;
import org.readout.model.Role;
import org.readout.model.Telling;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What Readout knows of one language beside offices and honorifics: word classes, events, cues, acts. */
public final class Language {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Events events = new Events();
    private final VerbTable<Cue> cues = new VerbTable<>();
    private final VerbTable<ActRule> acts = new VerbTable<>();
    private final List<Cue> cueList = new ArrayList<>();
    private final List<ActRule> actList = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();

    private Language() {
    }

    static Language load(String folder, Offices offices, Honorifics honorifics, List<String> faults) {
        Language out = new Language();
        Vocabulary v = out.vocabulary;
        Tsv.read(folder + "/word.tsv", List.of("word"), faults, r -> v.add(r.cell(0), Vocabulary.COMMON));
        Tsv.read(folder + "/field.tsv", List.of("word"), faults, r -> v.add(lower(r.cell(0)), Vocabulary.FIELD));
        Tsv.read(folder + "/venue.tsv", List.of("word"), faults, r -> v.add(lower(r.cell(0)), Vocabulary.VENUE));
        Tsv.read(folder + "/function.tsv", List.of("word", "class"), faults, r -> {
            Integer flag = Vocabulary.CLASSES.get(r.cell(1));
            if (flag == null) {
                r.fault("unknown class " + r.cell(1));
            } else {
                v.add(r.cell(0), flag);
            }
        });
        Tsv.read(folder + "/event.tsv", List.of("noun", "modifier", "kind"), faults, r -> {
            out.events.add(r.cell(0), r.cell(1), r.cell(2));
            v.add(r.cell(0), Vocabulary.EVENT);
        });
        Tsv.read(folder + "/collective.tsv", List.of("noun", "kind"), faults, r -> v.add(r.cell(0),
                r.cell(1).equals("persons") ? Vocabulary.COLLECTIVE | Vocabulary.PERSONS : Vocabulary.COLLECTIVE));
        Tsv.read(folder + "/group.tsv", List.of("noun", "lead"), faults, r -> {
            out.groups.put(r.cell(0), r.cell(1));
            v.add(r.cell(0), r.cell(1).equals("yes") || r.cell(1).equals("no") ? Vocabulary.GROUP : 0);
        });
        out.loadCues(folder + "/cue.tsv", faults);
        out.loadActs(folder + "/act.yml", faults);
        offices.flag(v);
        honorifics.flag(v);
        out.cues.firstWords().forEach(w -> v.add(w, Vocabulary.VERB));
        out.acts.firstWords().forEach(w -> v.add(w, Vocabulary.VERB));
        return out;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void loadCues(String path, List<String> faults) {
        Tsv.read(path, List.of("cue", "forms", "takes", "mode", "example", "counter"), faults, r -> {
            String[] takes = r.cell(2).split(":");
            Cue.Takes kind = switch (takes[0]) {
                case "that" -> Cue.Takes.THAT;
                case "np" -> Cue.Takes.NP;
                case "to" -> Cue.Takes.TO;
                case "prep" -> Cue.Takes.PREP;
                case "obj-that" -> Cue.Takes.OBJECT_THAT;
                case "obj-to" -> Cue.Takes.OBJECT_TO;
                case "obj-prep" -> Cue.Takes.OBJECT_PREP;
                case "whole" -> Cue.Takes.WHOLE;
                case "wish" -> Cue.Takes.WISH;
                case "mutual" -> Cue.Takes.MUTUAL;
                default -> null;
            };
            if (kind == null) {
                r.fault("unknown complement " + r.cell(2));
                return;
            }
            List<String> prepositions = takes.length > 1 ? List.of(takes[1].split("\\|")) : List.of();
            Cue cue = new Cue(r.cell(0), kind, prepositions, Mode.valueOf(r.cell(3).toUpperCase(Locale.ROOT)),
                    r.cell(4), r.cell(5));
            cueList.add(cue);
            cues.add(r.cell(0), r.cell(1).equals("-") ? List.of() : List.of(r.cell(1).split(",")), cue);
        });
        cues.sort();
    }

    private void loadActs(String path, List<String> faults) {
        try (InputStream in = Language.class.getResourceAsStream(path)) {
            if (in == null) {
                faults.add(path + ":1: not found");
                return;
            }
            Object root = new Load(LoadSettings.builder().setLabel(path).build()).loadFromInputStream(in);
            for (Object row : (List<?>) root) {
                act((Map<?, ?>) row, path, faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        acts.sort();
    }

    private void act(Map<?, ?> row, String path, List<String> faults) {
        Map<String, Role> slots = new LinkedHashMap<>();
        for (Map.Entry<?, ?> e : row.entrySet()) {
            Role role = role(e.getValue());
            if (role != null) {
                slots.put(String.valueOf(e.getKey()), role);
            }
        }
        String id = text(row, "id");
        String verb = text(row, "verb");
        if (id == null || verb == null) {
            faults.add(path + ": a rule without id or verb: " + row);
            return;
        }
        String kind = text(row, "kind");
        String needs = text(row, "needs");
        String noun = text(row, "noun");
        ActRule rule = new ActRule(id, kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)), slots,
                needs == null ? "any" : needs, telling(text(row, "tells"), id, path, faults), noun == null ? List.of() : List.of(noun.split("\\|")),
                strings(row.get("examples")), strings(row.get("counter")));
        if (rule.examples().isEmpty()) {
            faults.add(path + ": " + id + " has no example");
        }
        actList.add(rule);
        acts.add(verb, strings(row.get("forms")), rule);
    }

    private static Telling telling(@Nullable String word, String id, String path, List<String> faults) {
        Telling found = word == null ? Telling.OTHER : Telling.of(word);
        if (found == null) {
            faults.add(path + ": " + id + " tells an unknown " + word);
        }
        return found == null ? Telling.OTHER : found;
    }

    private static @Nullable Role role(Object value) {
        for (Role role : Role.values()) {
            if (role.word().equals(value)) {
                return role;
            }
        }
        return null;
    }

    private static @Nullable String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    private static List<String> strings(@Nullable Object value) {
        return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Events events() {
        return events;
    }

    /** Cues by the first word of any of their forms. */
    public VerbTable<Cue> cues() {
        return cues;
    }

    /** Act rules by the first word of any of their forms. */
    public VerbTable<ActRule> acts() {
        return acts;
    }

    /** All cues, in the order of the file. */
    public List<Cue> cueList() {
        return List.copyOf(cueList);
    }

    /** All act rules, in the order of the file. */
    public List<ActRule> actList() {
        return List.copyOf(actList);
    }

    /** Whether the noun, in lower case, tells people or bodies that may say something ({@code companies}). */
    public boolean speaks(String noun) {
        String use = groups.get(noun);
        return use != null && !use.equals("met");
    }

    /** Whether a group noun may be led by somebody who then stands for it. */
    public boolean leads(String noun) {
        return "yes".equals(groups.get(noun));
    }

    /** Whether a noun names people or firms who are a party only where somebody meets them. */
    public boolean met(String noun) {
        return groups.getOrDefault(noun, "").startsWith("met");
    }
}
