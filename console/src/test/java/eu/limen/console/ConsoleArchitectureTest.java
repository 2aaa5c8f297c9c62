package eu.limen.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ConsoleArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.limen.console");

    @Test
    void whoMaySeeWhatAndHowItIsShownIsPure() {
        noClasses()
                .that()
                .resideInAnyPackage("eu.limen.console.access", "eu.limen.console.shown")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..", "org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void theConsoleKnowsNothingOfTheJobs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("eu.limen.jobs..", "eu.limen.cli..", "eu.limen.cluster..", "org.apache.flink..")
                .check(CLASSES);
    }

    @Test
    void figuresLeaveOnlyThroughWhatIsShown() {
        noClasses()
                .that()
                .resideInAPackage("eu.limen.console.web")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                "observed|exposure|expected|pValue|per1000|rateRatio")))
                .check(CLASSES);
    }
}
