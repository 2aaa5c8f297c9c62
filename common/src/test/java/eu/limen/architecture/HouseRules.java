package eu.limen.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The rules that hold in every module. */
public final class HouseRules {

    private HouseRules() {}

    /** Knowledge time is an argument: a result that knew the wall clock could not be replayed. */
    public static ArchRule nobodyReadsTheClock(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".cli..")
                .should()
                .accessTargetWhere(
                        target(owner(resideInAnyPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .accessTargetWhere(target(owner(assignableTo(java.time.Clock.class))))
                .orShould()
                .accessTargetWhere(target(owner(assignableTo(System.class)))
                        .and(target(nameMatching("currentTimeMillis|nanoTime"))))
                .as("nobody reads the wall clock");
    }

    public static ArchRule chanceHasASeed() {
        return noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .as("chance has a seed");
    }

    public static ArchRule nobodyUsesJavaUtilLogging() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .as("nobody uses java.util.logging");
    }

    public static ArchRule onlyTheProgramPrints(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".cli..")
                .should()
                .accessTargetWhere(target(owner(assignableTo(System.class))).and(target(nameMatching("out|err"))))
                .orShould()
                .accessTargetWhere(target(name("printStackTrace")))
                .as("only the program prints");
    }

    public static ArchRule onlyTheCodecKnowsJackson(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".codec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..", "org.yaml..")
                .as("only the codec knows Jackson");
    }

    /** One arrow of the house that must not be drawn. */
    public static ArchRule doesNotKnow(String house, String part, String... strangers) {
        return noClasses()
                .that()
                .resideInAPackage(house + "." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(strangers)
                        .map(stranger -> stranger.startsWith("org.") ? stranger + ".." : house + "." + stranger + "..")
                        .toArray(String[]::new))
                .as(part + " does not know " + List.of(strangers));
    }

    public static ArchRule nothingRestsOnTheProgram(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house + ".cli..")
                .as("nothing rests on the program");
    }

    public static ArchRule packagesFormNoCycle(String house) {
        return slices().matching(house + ".(*)..").should().beFreeOfCycles().as("packages form no cycle");
    }
}
