package eu.limen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.cluster.UnusableCluster;
import eu.limen.codec.RuleSetReader;
import eu.limen.feed.Scenario;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole system, from nothing to what an officer sees: a broker, Flink, PostgreSQL and the console as processes of their own. */
class DemoTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path CONSOLE = REPOSITORY.resolve("console/target/limen-console-0.1.0.jar");
    private static final int LOOKS = 1_200;
    private static final long NANOS_BETWEEN_LOOKS = 100_000_000;

    @TempDir
    private static Path directory;

    private static final List<String> SAID = new CopyOnWriteArrayList<>();
    private static Demo demo;

    @BeforeAll
    static void startAndFeed() throws Exception {
        // PostgreSQL refuses to run as root: another user must reach its files.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        demo = Demo.start(directory.resolve("system"), OptionalInt.empty(), CONSOLE, SAID::add);
        demo.feed(scenario("rise-only"), Pace.UNLIMITED, new Unwatched());
    }

    @AfterAll
    static void stop() throws Exception {
        if (demo != null) {
            demo.close();
        }
    }

    @Test
    void whatIsFedIsShownToWhoMaySeeIt() throws Exception {
        OfficerBrowser analyst = new OfficerBrowser(demo.address());
        OfficerBrowser nobody = new OfficerBrowser(demo.address());

        assertThat(analyst.logIn(account("analyst-at"))).isEqualTo(204);

        awaitItems(analyst, "api/v1/indicators");
        awaitItems(analyst, "api/v1/situations");
        assertThat(nobody.get("api/v1/indicators").statusCode()).isEqualTo(401);
    }

    @Test
    void aReleaseIsMadeOfWhatWasFed() throws Exception {
        OfficerBrowser reportTeam = new OfficerBrowser(demo.address());
        assertThat(reportTeam.logIn(account("report_team-eu"))).isEqualTo(204);

        awaitItems(reportTeam, "api/v1/aggregates");
    }

    @Test
    void theDesksAreCalled() {
        await(() -> SAID.stream().anyMatch(line -> line.startsWith("a desk is told: ")));
    }

    @Test
    void passwordsAreForTheirOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(demo.accountsFile())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(demo.logs().resolve("console.log")))
                .doesNotContain(account("analyst-at").split(" ", 2)[1]);
    }

    @Test
    void aSecondDemoInTheSameDirectoryDisturbsNothing() {
        assertThatThrownBy(() -> Demo.start(directory.resolve("system"), OptionalInt.empty(), CONSOLE, SAID::add))
                .isInstanceOf(UnusableCluster.class)
                .satisfies(refused -> assertThat(((UnusableCluster) refused).problems())
                        .singleElement()
                        .asString()
                        .contains("one without a running demo"));
        assertThat(demo.accountsFile()).exists();
    }

    private static String account(String name) throws IOException {
        return demo.accounts().stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitItems(OfficerBrowser browser, String list) {
        await(() -> {
            String body = browser.get(list).body();
            return body.contains("\"id\"");
        });
    }

    private static Scenario scenario(String name) throws Exception {
        return Scenario.read(new ReplayOptions(
                REPOSITORY.resolve("sample-data/scenarios").resolve(name),
                directory.resolve("unused"),
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                null,
                1,
                Disorder.NONE,
                Pace.UNLIMITED));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (Exception failed) {
                throw new AssertionError("the console does not answer", failed);
            }
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        }
        throw new AssertionError("waited in vain");
    }

    /** Nobody looks on. */
    private static final class Unwatched implements DemoWatch {

        @Override
        public void begins(long reports) {}

        @Override
        public void fed(long reports, long knowledgeMillis) {}
    }
}
