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
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole system, from nothing to what an officer sees: a broker, Flink, PostgreSQL and the console as processes of their own, and a browser before them. The
 * scenario is stopped on the way, at an alert that wakes people, and then where a control is in force and the threat rises.
 */
class DemoTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path CONSOLE = REPOSITORY.resolve("console/target/limen-console-0.1.0.jar");
    private static final Path REGISTER = REPOSITORY.resolve("sample-data/register/measures.jsonl");
    private static final int LOOKS = 1_200;
    private static final long NANOS_BETWEEN_LOOKS = 100_000_000;

    private static final String SCENARIO = "phase-down";
    /** An hour after the surge on HU-SI was seen, and before it is called off. */
    private static final Instant NIGHT = Instant.parse("2024-02-25T07:00:00Z");
    /** A lasting rise on AT-HU waits for both states. */
    private static final Instant RISE = Instant.parse("2025-08-12T12:00:00Z");

    private static final String TOLD_AT_NIGHT = "a desk is told: Immediate, HU-SI ";

    @TempDir
    private static Path directory;

    private static final List<String> SAID = new CopyOnWriteArrayList<>();
    private static Demo demo;
    private static PageStories.Told night;

    @BeforeAll
    static void startAndFeed() throws Exception {
        // PostgreSQL refuses to run as root: another user must reach its files.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        demo = Demo.start(directory.resolve("system"), OptionalInt.empty(), CONSOLE, REGISTER, SAID::add);
        demo.begin(scenario(NIGHT), Pace.UNLIMITED, new Unwatched());
        night = stories().alert(linkTold()).tell("night");
        demo.feed(scenario(RISE).after(NIGHT.toEpochMilli()), Pace.UNLIMITED, new Unwatched());
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
    void anAlertIsAcknowledgedAtNightOnATelephone() {
        assertThat(night.said()).isEmpty();
    }

    @Test
    void officersFindWhatChangedRecordADissentAndTakeTheFigureAway() throws Exception {
        awaitResultsUpTo("2025-08-11T12");

        PageStories.Told told = stories().tell("stories");

        assertThat(told.said()).isEmpty();
    }

    @Test
    void everyPageCanBeReadByEverybodyWhoMay() throws Exception {
        awaitResultsUpTo("2025-08-11T12");

        PageStories.Told told = stories().tell("walk");

        assertThat(told.said()).isEmpty();
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
        assertThatThrownBy(() ->
                        Demo.start(directory.resolve("system"), OptionalInt.empty(), CONSOLE, REGISTER, SAID::add))
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

    /** The console is a little behind: what the analysis has said is not there at once. */
    private static void awaitResultsUpTo(String hour) throws Exception {
        OfficerBrowser analyst = new OfficerBrowser(demo.address());
        assertThat(analyst.logIn(account("analyst-at"))).isEqualTo(204);
        await(() ->
                analyst.get("api/v1/indicators?section=AT-HU&limit=1").body().contains("\"knownAt\":\"" + hour));
    }

    private static String linkTold() {
        await(() -> SAID.stream().anyMatch(line -> line.startsWith(TOLD_AT_NIGHT)));
        return SAID.stream()
                .filter(line -> line.startsWith(TOLD_AT_NIGHT))
                .map(line -> line.substring(TOLD_AT_NIGHT.length()))
                .findFirst()
                .orElseThrow();
    }

    private static PageStories stories() {
        return PageStories.of(REPOSITORY, demo.address(), demo.accountsFile());
    }

    private static Scenario scenario(Instant until) throws Exception {
        return Scenario.read(new ReplayOptions(
                REPOSITORY.resolve("sample-data/scenarios").resolve(SCENARIO),
                directory.resolve("unused"),
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                until.toEpochMilli(),
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
