package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages' arrows: the road is told by Pipeline alone, and no stage knows another. */
class ArrowsTest {
    private static final String HOME = "org.readout.";
    private static final List<String> STAGES = List.of("read", "annotate", "resolve", "record", "link");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.readout");

    private static void mayUse(String part, String... others) {
        Set<String> allowed = new TreeSet<>(List.of(others));
        allowed.add(part);
        classes().that().resideInAPackage(HOME + part + "..")
                .should().onlyDependOnClassesThat(describe("are outside the house or in " + allowed,
                        c -> !c.getPackageName().startsWith("org.readout") || allowed.contains(partOf(c))))
                .allowEmptyShould(true).check(CORE);
    }

    /** The package's first name below ours: {@code lexicon} for {@code org.readout.lexicon.rule.Slot}. */
    private static String partOf(JavaClass c) {
        String name = c.getPackageName();
        return name.startsWith(HOME) ? name.substring(HOME.length()).split("\\.", 2)[0] : "";
    }

    @Test
    void modelAndTextStandAlone() {
        mayUse("model");
        mayUse("text");
    }

    @Test
    void lexiconUsesModelAndText() {
        mayUse("lexicon", "model", "text");
    }

    @Test
    void noStageKnowsAnother() {
        STAGES.forEach(stage -> mayUse(stage, "model", "text", "lexicon"));
    }

    /** Annotation stands in layers, each on those before it. */
    @Test
    void noLayerOfAnnotationKnowsAHigherOne() {
        List<String> layers = List.of("words", "parties", "verbs", "said", "acts");
        for (int i = 0; i < layers.size(); i++) {
            String[] higher = Stream.concat(Stream.of("annotate"), layers.stream().skip(i + 1L).map(l -> "annotate." + l)).map(HOME::concat).toArray(String[]::new);
            noClasses().that().resideInAPackage(HOME + "annotate." + layers.get(i)).should().dependOnClassesThat().resideInAnyPackage(higher).check(CORE);
        }
    }

    @Test
    void codecKnowsTheModelOnly() {
        mayUse("json", "model");
    }

    @Test
    void coreHasNoClockNoFilesNoNetwork() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.sql..", "java.util.logging..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .check(CORE);
    }
}
