package eu.limen.jobs.replay;

import eu.limen.codec.RuleSetReader;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A replay of a scenario that comes with Limen. What was run once is not run again.
 *
 * @param untilMillis null: to the end
 * @param attempt tells apart runs of the same kind
 */
record ScenarioRun(
        String scenario,
        int parallelism,
        Disorder disorder,
        @Nullable Long untilMillis,
        int attempt) {

    static final Path SCENARIOS = Path.of("../sample-data/scenarios");
    static final List<String> RESULTS = List.of("situations", "indicators", "alerts", "rejections");

    private static final Map<ScenarioRun, Path> DONE = new ConcurrentHashMap<>();

    static ScenarioRun of(String scenario) {
        return new ScenarioRun(scenario, 1, Disorder.NONE, null, 1);
    }

    static Stream<String> scenarios() throws IOException {
        try (Stream<Path> directories = Files.list(SCENARIOS)) {
            return directories.map(directory -> directory.getFileName().toString()).sorted().toList().stream();
        }
    }

    ScenarioRun onSubtasks(int number) {
        return new ScenarioRun(scenario, number, disorder, untilMillis, attempt);
    }

    ScenarioRun in(Disorder anotherOrder) {
        return new ScenarioRun(scenario, parallelism, anotherOrder, untilMillis, attempt);
    }

    ScenarioRun until(String instant) {
        return new ScenarioRun(scenario, parallelism, disorder, Lines.millis(instant), attempt);
    }

    ScenarioRun again() {
        return new ScenarioRun(scenario, parallelism, disorder, untilMillis, attempt + 1);
    }

    /** The lines of one file of results. */
    List<String> lines(String result) {
        try {
            return Files.readAllLines(directory().resolve(result + ".jsonl"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Where the results lie. */
    Path directory() {
        return DONE.computeIfAbsent(this, ScenarioRun::replay);
    }

    ReplayOptions options() {
        return new ReplayOptions(
                SCENARIOS.resolve(scenario),
                Path.of("target/scenario-runs").resolve(name()),
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                untilMillis,
                parallelism,
                disorder,
                Pace.UNLIMITED);
    }

    private Path replay() {
        try {
            new ReplayRun(options(), ReplayWatch.NONE).run(() -> 0);
        } catch (UnusableInput | ReplayFailed broken) {
            throw new AssertionError(name(), broken);
        }
        return options().output();
    }

    private String name() {
        return scenario + "-p" + parallelism + "-" + disorder.seed() + "-" + untilMillis + "-" + attempt;
    }
}
