package eu.limen.reporting;

import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is released on a day, out of all reports that were sent before it. Nothing is ever added over states: so the cells of a state are made of its own reports, and
 * those of all states may be made one by one. Pure.
 */
public final class ReleasesOfDay {

    private ReleasesOfDay() {}

    /**
     * The cells of the releases of a day, none if the calendar has none.
     *
     * @param reports in the order of knowledge time
     */
    public static List<Aggregate> of(
            List<Report> reports, LocalDate day, SectionRegister sections, GeneratedBy generatedBy) {
        return ReleaseCalendar.on(day).stream()
                .flatMap(release -> made(release, reports, sections, generatedBy))
                .flatMap(finished -> finished.cells().stream())
                .toList();
    }

    private static Stream<FinishedRelease> made(
            Release release, List<Report> reports, SectionRegister sections, GeneratedBy generatedBy) {
        List<Release> upTo = ReleaseCalendar.of(release.year()).stream()
                .filter(each -> !each.date().isAfter(release.date()))
                .toList();
        ReleaseRun run = new ReleaseRun(upTo, sections, generatedBy);
        reports.forEach(run::take);
        run.reach(Long.MAX_VALUE);
        return run.finished().stream().filter(finished -> finished.release().equals(release));
    }
}
