package eu.limen.cli;

import eu.limen.chaos.Chaos;
import eu.limen.chaos.Rounds;
import eu.limen.cluster.SessionSubmission;
import eu.limen.feed.MergedScenario;
import eu.limen.jobs.kafka.AnalysisJob;
import eu.limen.jobs.kafka.Delivery;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.UnusableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Breaks a cluster on this machine again and again, and compares what comes out with an undisturbed replay. For {@code deploy/chaos}. */
@Command(
        name = "chaos",
        hidden = true,
        header =
                "Kills parts of a running cluster in a seeded order, and compares its results with an undisturbed replay.",
        description = {
            "",
            "Each round starts a cluster on 127.0.0.1, feeds it a scenario, kills TaskManagers, JobManager, broker and database on the "
                    + "way, and compares every result with those of a replay of the same lines.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: deploy/chaos --rounds 20 --seed 1 --output out"})
final class ChaosCommand implements Startable {

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many rounds. Default: ${DEFAULT-VALUE}.")
    private int rounds = 1;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Seed of the first round; each further round has the next. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "pattern-catalogue,malformed",
            description = "What is fed: scenarios that come with Limen, or directories. Default: ${DEFAULT-VALUE}.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "chaos",
            description = "Where clusters, logs and differences lie; may become large. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("chaos");

    @Option(
            names = "--delivery",
            paramLabel = "NAME",
            defaultValue = "exactly-once",
            description = "at-least-once shows what the comparison finds then. Default: ${DEFAULT-VALUE}.")
    private String delivery = "exactly-once";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A page into whose marked place the table of the rounds is written.")
    private @Nullable Path report;

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public void check(Problems problems) {
        run.check(problems);
        scenarios.forEach(scenario -> Directories.checkInput("--scenario", scenario, problems));
        if (problems.isEmpty()) {
            checkTogether(problems);
        }
        Directories.checkOutput(output, "", problems);
        if (report != null && !Files.isWritable(report)) {
            problems.add("--report", report.toString(), "a page that is there and can be written");
        }
        if (rounds < 1) {
            problems.add("--rounds", Integer.toString(rounds), ">= 1");
        }
        if (!delivery.equals("exactly-once") && !delivery.equals("at-least-once")) {
            problems.add("--delivery", delivery, "exactly-once or at-least-once");
        }
    }

    private void checkTogether(Problems problems) {
        try {
            MergedScenario.problems(inputs()).forEach(problem -> problems.add("--scenario: " + problem));
        } catch (UnusableInput unusable) {
            unusable.problems().forEach(problem -> problems.add("--scenario: " + problem));
        }
    }

    private List<Path> inputs() {
        return scenarios.stream().map(Home::input).toList();
    }

    @Override
    public Integer call() throws Exception {
        Path merged = output.resolve("scenario");
        MergedScenario.copy(inputs(), merged);
        Chaos.Order order = new Chaos.Order(
                run.over(merged.toString(), output.resolve("undisturbed"), 1, Disorder.NONE),
                rounds,
                seed,
                output,
                Delivery.valueOf(delivery.toUpperCase(Locale.ROOT).replace('-', '_')));
        Rounds done = run(order);
        Terminal.ofOutput().print(done.summary() + System.lineSeparator());
        if (report != null) {
            done.writeTo(report, command());
        }
        return done.allPassed() ? DONE : BROKEN_OFF;
    }

    private static Rounds run(Chaos.Order order) throws Exception {
        WallClock clock = WallClock.start();
        try (Interruption interruption = Interruption.waitsFor(Thread.currentThread())) {
            return new Chaos(
                            order, new SessionSubmission(AnalysisJob::wire), WallClock::start, said -> say(clock, said))
                    .run();
        }
    }

    private static void say(WallClock clock, String said) {
        Terminal.ofErrors().print(String.format(Locale.ROOT, "%6.1f s  %s%n", clock.seconds(), said));
    }

    private String command() {
        return "deploy/chaos --rounds " + rounds + " --seed " + seed + " --scenario " + String.join(",", scenarios)
                + (delivery.equals("exactly-once") ? "" : " --delivery " + delivery);
    }
}
