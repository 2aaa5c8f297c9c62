package eu.limen.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.stream.Stream.concat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The arrows inside common, and its guests: Jackson in the codec, a maths library in the analysis, linear programmes in the release, formats in its files of a release; nobody else. */
class CommonArchitectureTest extends ArchitectureContract {

    @Override
    protected List<ArchRule> rules(String house) {
        return List.of(
                HouseRules.nobodyReadsTheClock(house),
                HouseRules.chanceHasASeed(),
                HouseRules.nobodyUsesJavaUtilLogging(),
                HouseRules.onlyTheProgramPrints(house),
                HouseRules.onlyTheCodecKnowsJackson(house),
                HouseRules.packagesFormNoCycle(house),
                commonHasFewGuests(house),
                filesOfAReleaseHaveGuestsOfTheirOwn(house),
                onlyTheReleaseSolvesLinearProgrammes(house),
                knowsOnly(house, "model"),
                knowsOnly(house, "law", "model", "register", "rules"),
                knowsOnly(house, "analysis", "model", "org.apache.commons.numbers"),
                judgementIsPure(house),
                whatStateKeepsIsFlat(house));
    }

    /** No Flink, no Kafka, no Spring, no logger: whatever is not named here stays outside. */
    private static ArchRule commonHasFewGuests(String house) {
        return classes()
                .that()
                .resideInAPackage(house + "..")
                .and()
                .resideOutsideOfPackage(house + ".report..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house + "..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.numbers..",
                        "org.ojalgo..")
                .as("common has few guests");
    }

    /** Workbooks and their archives: formats of others, written with the libraries of others. */
    private static ArchRule filesOfAReleaseHaveGuestsOfTheirOwn(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".report..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house + "..",
                        "java..",
                        "org.jspecify..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons.compress..")
                .as("the files of a release have guests of their own");
    }

    private static ArchRule onlyTheReleaseSolvesLinearProgrammes(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + "..")
                .and()
                .resideOutsideOfPackage(house + ".disclosure.release..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ojalgo..")
                .as("only the release solves linear programmes");
    }

    private static ArchRule knowsOnly(String house, String part, String... others) {
        var known = concat(Stream.of(part), Stream.of(others))
                .map(name -> name.startsWith("org.") ? name : house + "." + name);
        return classes()
                .that()
                .resideInAPackage(house + "." + part + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(concat(known, Stream.of("java", "org.jspecify"))
                        .map(name -> name + "..")
                        .toArray(String[]::new))
                .as(part + " knows only the JDK, itself and " + List.of(others));
    }

    /** A register may read its own class-path resource; files, networks and threads belong to the edges. */
    private static ArchRule judgementIsPure(String house) {
        return noClasses()
                .that()
                .resideInAnyPackage(under(
                        house,
                        "admission",
                        "register",
                        "law",
                        "analysis",
                        "patterns",
                        "flow",
                        "recompute",
                        "deadlines",
                        "disclosure",
                        "exchange",
                        "paper",
                        "draft"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", house + ".codec..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)|java\\.lang\\.(Thread|Process.*|Runtime)")
                .as("judgement is pure");
    }

    /** Flink would hand these types to Kryo, which is switched off, or fail to restore them. */
    private static ArchRule whatStateKeepsIsFlat(String house) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(under(house, "model", "flow", "deadlines"))
                .and()
                .areNotStatic()
                .should()
                .haveRawType(resideInAnyPackage("java.time..")
                        .or(assignableTo(Optional.class))
                        .or(assignableTo(UUID.class)))
                .as("what state keeps is flat");
    }

    private static String[] under(String house, String... parts) {
        return Stream.of(parts).map(part -> house + "." + part + "..").toArray(String[]::new);
    }
}
