package eu.limen.cli;

import eu.limen.cluster.UnusableCluster;
import eu.limen.demo.Demo;
import eu.limen.feed.FeedRefused;
import eu.limen.feed.MergedScenario;
import eu.limen.feed.Scenario;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows Limen at work on one machine, at a speed that can be followed. */
@Command(
        name = "demo",
        header = "Shows Limen at work: starts the whole system on this machine and feeds it a scenario at speed.",
        description = {
            "",
            "Kafka, Flink, PostgreSQL and the console, on 127.0.0.1 only; it prints where to look and who may log in. "
                    + "By default the real figures of 2015 and 2016, when a route moved from one border section to the next, "
                    + "and then two years in which controls give way, or should not. Each start begins anew. "
                    + "Ctrl-C ends it at any time.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen demo --days-per-second 4"})
final class DemoCommand implements Startable {

    private static final int PARALLELISM = 1;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "balkan-route-2015,phase-down",
            split = ",",
            description =
                    "Scenarios that come with Limen, or directories with *.jsonl, by commas. Default: ${DEFAULT-VALUE}.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--days-per-second",
            paramLabel = "N",
            defaultValue = "8",
            converter = Conversions.ToDaysPerSecond.class,
            description = "How many days of the scenario pass in a second. Default: ${DEFAULT-VALUE}.")
    private double daysPerSecond = 1;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = Conversions.ToInstant.class,
            description = "Where in the scenario's time to stop, such as 2025-08-12T12:00:00Z. Default: at its end.")
    private @Nullable Instant until;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description =
                    "Where data and logs of its parts lie; emptied at each start. Default: limen/demo-system in your cache "
                            + "directory; for root /var/cache/limen/demo-system.")
    private @Nullable Path directory;

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            description = "The first of ten ports in a row. Default: the first ten that are free from 23100.")
    private @Nullable Integer ports;

    @Option(
            names = "--terminal",
            description =
                    "Draws what the analysis finds in the terminal instead, in this process alone: no Kafka, no console.")
    private boolean onTerminal;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "With --terminal: where the results go. Default: limen/demo in your cache directory.")
    private @Nullable Path output;

    private final Configuration configuration = new Configuration();

    @Override
    public void check(Problems problems) {
        configuration.read(null, null, problems);
        inputs.forEach(input -> Directories.checkInput(input, problems));
        if (problems.isEmpty()) {
            checkTogether(problems);
        }
        if (onTerminal) {
            inputs.forEach(input -> Directories.checkOutput(output(), input, problems));
        } else {
            checkSystem(problems);
        }
    }

    private void checkTogether(Problems problems) {
        try {
            if (inputs.size() > 1) {
                MergedScenario.problems(paths()).forEach(problem -> problems.add("--input: " + problem));
            }
        } catch (UnusableInput unusable) {
            unusable.problems().forEach(problem -> problems.add("--input: " + problem));
        }
    }

    private void checkSystem(Problems problems) {
        ClusterPorts.check(ports, problems);
        if (output != null) {
            problems.add("--output", output.toString(), "nothing without --terminal: the console shows the results");
        }
        if (Home.console().isEmpty()) {
            problems.add("console: not built (expected: console/target/limen-console-*.jar; "
                    + "mvn -pl console -am package -DskipTests makes it)");
        }
    }

    @Override
    public Integer call() throws Exception {
        if (onTerminal) {
            return drawn();
        }
        WallClock clock = WallClock.start();
        DemoTalk talk = new DemoTalk(Terminal.ofOutput(), clock);
        talk.begins(inputs);
        try (Ending ending = Ending.ofThisThread()) {
            return system(ending, talk);
        }
    }

    private int system(Ending ending, DemoTalk talk)
            throws IOException, UnusableInput, FeedRefused, ExecutionException, UnusableDeployment {
        try (Demo demo = Demo.start(
                directory(),
                ports == null ? OptionalInt.empty() : OptionalInt.of(ports),
                Home.console().orElseThrow(),
                Home.register().resolve("measures.jsonl"),
                talk::says)) {
            talk.ready(demo);
            demo.feed(scenario(demo), new DaysPerSecond(daysPerSecond), talk);
            talk.allIsFed(demo);
            ending.await();
        } catch (UnusableCluster unusable) {
            talk.cannotStart(unusable.problems());
            return BAD_USAGE;
        } catch (InterruptedException asked) {
            talk.stopped();
        }
        return DONE;
    }

    private Scenario scenario(Demo demo) throws UnusableInput, IOException {
        Path merged = demo.scratch().resolve("scenario");
        MergedScenario.copy(paths(), merged);
        return Scenario.read(options(merged, demo.scratch().resolve("unused")));
    }

    private int drawn() throws IOException, UnusableInput, ReplayFailed {
        Terminal terminal = Terminal.ofOutput();
        terminal.print(DemoWords.beginning(String.join(", ", inputs)));
        Path input = paths().get(0);
        if (inputs.size() > 1) {
            input = Files.createTempDirectory("limen-demo");
            MergedScenario.copy(paths(), input);
        }
        try (Interruption interruption = Interruption.endsWell()) {
            var summary = new ReplayRun(options(input, output()), new DemoView(terminal)).run(WallClock.start());
            terminal.print(DemoWords.end(summary, output()));
            return DONE;
        }
    }

    private ReplayOptions options(Path input, Path results) {
        return new ReplayOptions(
                input,
                results,
                configuration.sections(),
                configuration.rules(),
                until == null ? null : until.toEpochMilli(),
                PARALLELISM,
                Disorder.NONE,
                new DaysPerSecond(daysPerSecond));
    }

    private List<Path> paths() {
        return inputs.stream().map(Home::input).toList();
    }

    private Path directory() {
        return directory == null
                ? ClusterDirectory.standard("demo-system", System.getProperty("user.name", ""), System.getenv())
                : directory;
    }

    private Path output() {
        return output == null ? Home.cache("demo", System.getenv()) : output;
    }
}
