package eu.limen.cli;

import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.FinishedRelease;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.ReleaseRun;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads an input and makes the releases of a year out of it, up to a day. */
final class ReleaseReading {

    private final ReleaseRun run;
    private final ProgressLine progress;
    private LocalDate shown = LocalDate.MIN;

    private ReleaseReading(ReleaseRun run, ProgressLine progress) {
        this.run = run;
        this.progress = progress;
    }

    /**
     * The releases that had been made by a day, by date.
     *
     * @param sections of the input
     */
    static List<FinishedRelease> of(
            int year, LocalDate day, ReplayReading reading, ReplayOptions options, ProgressLine progress)
            throws UnusableInput, IOException {
        SectionRegister sections = reading.settings().sections();
        List<Release> releases = ReleaseCalendar.of(year).stream()
                .filter(release -> !release.date().isAfter(day))
                .toList();
        ReleaseRun run = new ReleaseRun(
                releases,
                sections,
                options.rules().base().at(reading.settings().lastTick()).generatedBy());
        ReleaseReading made = new ReleaseReading(run, progress);
        reading.readAdmitted(made::take);
        progress.says("making the last releases");
        run.reach(Long.MAX_VALUE);
        return run.finished();
    }

    private void take(Report report) {
        run.take(report);
        LocalDate sent =
                LocalDate.ofInstant(Instant.ofEpochMilli(report.header().reportedAtMillis()), ZoneOffset.UTC);
        if (sent.isAfter(shown)) {
            shown = sent;
            progress.says("reading  " + sent);
        }
    }
}
