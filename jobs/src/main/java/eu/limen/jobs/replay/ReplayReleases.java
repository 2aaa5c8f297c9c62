package eu.limen.jobs.replay;

import eu.limen.codec.ResultWriter;
import eu.limen.flow.Tick;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.ReleaseRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The releases of a replay: all whose date is at or before its last tick (contract section 4). A release knows no disorder: the reports are read in their order. */
final class ReplayReleases {

    private static final ResultWriter WRITER = new ResultWriter();

    private final PreparedReplay replay;
    private final ReplayOptions options;

    ReplayReleases(PreparedReplay replay, ReplayOptions options) {
        this.replay = replay;
        this.options = options;
    }

    /** Writes the cells, by id; gives their number. */
    long write(Path file) throws IOException {
        List<Aggregate> cells = cells();
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (Aggregate cell : cells) {
                lines.write(WRITER.line(cell));
                lines.write('\n');
            }
        }
        return cells.size();
    }

    private List<Aggregate> cells() throws IOException {
        ReplayReading reading = new ReplayReading(replay.inOrder(), options);
        long lastTick = reading.settings().lastTick();
        GeneratedBy author = options.rules().base().at(lastTick).generatedBy();
        List<ReleaseRun> begun = new ArrayList<>();
        reading.readAdmitted(report -> {
            if (begun.isEmpty()) {
                List<Release> due = due(report.header().reportedAtMillis(), lastTick);
                begun.add(new ReleaseRun(due, reading.settings().sections(), author));
            }
            begun.get(0).take(report);
        });
        begun.forEach(run -> run.reach(lastTick));
        return begun.stream()
                .flatMap(run -> run.finished().stream())
                .flatMap(release -> release.cells().stream())
                .sorted(Comparator.comparing(Aggregate::id))
                .toList();
    }

    /** Of the years that reports can speak of: a report reaches back 400 days at most (contract section 1, Time). */
    private static List<Release> due(long firstMillis, long lastTick) {
        LocalDate last = day(lastTick);
        return IntStream.rangeClosed(day(firstMillis).getYear() - 2, last.getYear())
                .boxed()
                .flatMap(year -> ReleaseCalendar.of(year).stream())
                .filter(release -> !release.date().isAfter(last))
                .sorted(Comparator.comparing(Release::date).thenComparing(Release::kind))
                .toList();
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofEpochDay(Math.floorDiv(millis, Tick.DAY_MILLIS));
    }
}
