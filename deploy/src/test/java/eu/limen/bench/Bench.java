package eu.limen.bench;

import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Limen beside a floor and a tutorial's job, in turn, in one process. For {@code deploy/bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        header = "Measures Limen beside a floor and a tutorial's job, in turn, in one process.")
final class Bench implements Callable<Integer> {

    static final int TEN_YEARS_DAYS = 3653;
    private static final int QUARTER = 4;

    @Option(names = "--reports", paramLabel = "N", defaultValue = "2000000", description = "Default: ${DEFAULT-VALUE}.")
    private long reports = 2_000_000;

    @Option(
            names = "--sections",
            paramLabel = "N",
            defaultValue = "43",
            description = "Of the first workloads. Default: ${DEFAULT-VALUE}.")
    private int sections = 43;

    @Option(
            names = "--wide",
            paramLabel = "N",
            defaultValue = "4300",
            description = "Sections of the workload with many. Default: ${DEFAULT-VALUE}.")
    private int wide = 4300;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "3653",
            description = "Of the workload with one report a day. Default: ${DEFAULT-VALUE}.")
    private int days = TEN_YEARS_DAYS;

    @Option(names = "--passes", paramLabel = "N", defaultValue = "4", description = "Default: ${DEFAULT-VALUE}.")
    private int passes = 4;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--parallelism", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
    private int parallelism = 2;

    @Option(names = "--quick", description = "A small workload, to see that everything runs.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "Engines and workloads to run: floor, tutorial, limen; large, small, wide, decade. Default: all.")
    private List<String> only = List.of();

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "15",
            description =
                    "After so long a run is broken off, and what is there is reported. Default: ${DEFAULT-VALUE}.")
    private int minutes = 15;

    @Option(names = "--work", paramLabel = "DIR", required = true, description = "For streams and results.")
    private Path work = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A page into whose marked place the table is written.")
    private Path report = Path.of("");

    private final Meter meter = new Meter();
    private final Map<String, Checksum> found = new HashMap<>();

    private Bench() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(work);
        Results results = Results.in(work.resolve(quick ? "quick.csv" : "results.csv"));
        RunRules rules = RunRules.only(RuleSetReader.standard());
        Map<String, Engine> engines = new LinkedHashMap<>();
        for (Engine engine : List.of(
                new Floor(), new Tutorial(parallelism), new LimenEngine(rules, parallelism, work.resolve("output")))) {
            engines.put(engine.name(), engine);
        }
        breakOffAfterMinutes(results);
        for (int pass = 1; pass <= passes; pass++) {
            for (Workload workload : workloads()) {
                for (Engine engine : enginesFor(workload, engines)) {
                    Result measured = run(pass, workload, engine);
                    synchronized (results) {
                        results.keep(measured);
                    }
                }
            }
        }
        return finish(results);
    }

    /** A run under way cannot be stopped from within, so the process ends with what was measured before. */
    private void breakOffAfterMinutes(Results results) {
        var clock = new Timer("end of the time", true);
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        say("the time is up; what is there is reported");
                        synchronized (results) {
                            end(results);
                        }
                    }
                },
                TimeUnit.MINUTES.toMillis(minutes));
    }

    private void end(Results results) {
        ReplayRun.abandon();
        try {
            System.exit(finish(results));
        } catch (IOException unwritable) {
            say(String.valueOf(unwritable.getMessage()));
            System.exit(1);
        }
    }

    private List<Workload> workloads() {
        List<Workload> all = quick
                ? List.of(Workload.ofReports("small", 10_000, 6, seed))
                : List.of(
                        Workload.ofReports("small", reports / QUARTER, sections, seed),
                        Workload.ofReports("large", reports, sections, seed),
                        Workload.ofReports("wide", reports, wide, seed),
                        new Workload("decade", sections, days, Workload.Grain.DAILY, seed));
        return all.stream()
                .filter(workload -> isWanted(workload.name(), names(all)))
                .toList();
    }

    private static List<String> names(List<Workload> workloads) {
        return workloads.stream().map(Workload::name).toList();
    }

    /** Of engines, or of workloads, those named; all where none of them is. */
    private boolean isWanted(String name, List<String> likes) {
        return only.contains(name) || only.stream().noneMatch(likes::contains);
    }

    private List<Engine> enginesFor(Workload workload, Map<String, Engine> engines) {
        List<String> names = List.of("wide", "decade").contains(workload.name())
                ? List.of("limen")
                : List.of("floor", "tutorial", "limen");
        return names.stream()
                .filter(name -> isWanted(name, List.copyOf(engines.keySet())))
                .map(engines::get)
                .toList();
    }

    private Result run(int pass, Workload workload, Engine engine) throws Exception {
        Path input = Stream.in(work, workload);
        System.gc();
        Measured measured = engine.run(input, workload, meter);
        Checksum before = found.putIfAbsent(workload.name(), measured.checksum());
        if (before != null && !before.equals(measured.checksum())) {
            throw new IllegalStateException(engine.name() + ": " + measured.checksum() + " (expected: " + before + ")");
        }
        Result result = Result.of(workload, engine, pass, measured);
        say(String.format(
                Locale.ROOT,
                "%-7s %-9s pass %d  %7.2f s  %7.2f s CPU  %6.2f s whole  %5.0f MB  %s",
                workload.name(),
                engine.name(),
                pass,
                result.seconds(),
                result.cpuSeconds(),
                result.wholeSeconds(),
                result.peakHeapMegabytes(),
                measured.checksum()));
        return result;
    }

    private Integer finish(Results results) throws IOException {
        if (!report.toString().isEmpty()) {
            PerformancePage.write(report, results);
        }
        System.out.print(PerformancePage.table(results));
        return 0;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
