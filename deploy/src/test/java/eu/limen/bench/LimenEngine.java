package eu.limen.bench;

import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayBalance;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplaySummary;
import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Path;

/** {@code limen replay}, everything on, into files. Its time is that of the topology, from the job's start; the whole is told beside it. */
final class LimenEngine implements Engine {

    private final RunRules rules;
    private final int parallelism;
    private final Path output;

    LimenEngine(RunRules rules, int parallelism, Path output) {
        this.rules = rules;
        this.parallelism = parallelism;
        this.output = output;
    }

    @Override
    public String name() {
        return "limen";
    }

    @Override
    public Measured run(Path input, Workload workload, Meter meter) throws Exception {
        Meter.Reading begun = meter.begin();
        Watch watch = new Watch(meter, begun);
        ReplayOptions options = new ReplayOptions(
                input,
                output,
                BenchSections.of(workload.sections()),
                rules,
                null,
                parallelism,
                Disorder.NONE,
                Pace.UNLIMITED);
        ReplaySummary summary = new ReplayRun(options, watch).run(() -> begun.secondsUntil(meter.now()));
        Meter.Reading ended = meter.now();
        Meter.Reading started = watch.started;
        Meter.Reading sorting = watch.sorting;
        return new Measured(
                started.secondsUntil(sorting),
                started.cpuSecondsUntil(sorting),
                begun.secondsUntil(ended),
                Meter.peakMegabytes(),
                checksum(summary));
    }

    private Checksum checksum(ReplaySummary summary) throws IOException {
        if (summary.rejected() > 0) {
            throw new IllegalStateException("rejected: " + summary.rejected() + " (expected: 0)");
        }
        SituationSums sums = SituationSums.of(output.resolve("situations.jsonl"));
        return new Checksum(
                summary.input().stream().mapToLong(ReplayBalance::admitted).sum(),
                summary.input().stream().mapToLong(ReplayBalance::corrected).sum(),
                summary.input().stream().mapToLong(ReplayBalance::duplicate).sum(),
                sums.detections(),
                sums.hits());
    }

    /** Notes when the topology began and ended. */
    private static final class Watch implements ReplayWatch {

        private final Meter meter;
        private volatile Meter.Reading started;
        private volatile Meter.Reading sorting;

        Watch(Meter meter, Meter.Reading begun) {
            this.meter = meter;
            this.started = begun;
            this.sorting = begun;
        }

        @Override
        public void begins(long lines, long lastTick) {
            started = meter.now();
        }

        @Override
        public void sorting() {
            sorting = meter.now();
        }
    }
}
