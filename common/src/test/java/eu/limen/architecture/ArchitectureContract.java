package eu.limen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs a module's rules twice: on the real classes, where they hold, and on planted ones, where each must be broken, so
 * that no rule can pass because it matches nothing.
 */
public abstract class ArchitectureContract {

    private static final ImportOption NOT_FROM_TEST_JARS = location -> !location.contains("-tests.jar");

    private static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NOT_FROM_TEST_JARS)
            .importPackages("eu.limen");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** The rules for a house, that is, for the root package under which model, analysis and the others lie. */
    protected abstract List<ArchRule> rules(String house);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsTheRule() {
        return rules("eu.limen").stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(REAL)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedViolationIsCaught() {
        return rules("planted").stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue()));
    }
}
