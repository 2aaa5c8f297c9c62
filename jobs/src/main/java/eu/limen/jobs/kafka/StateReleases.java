package eu.limen.jobs.kafka;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Aggregate;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.ReleasesOfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.util.Collector;

/** Makes the releases of a day out of all reports of one state; they are held in memory together. */
final class StateReleases implements MapPartitionFunction<SentReport, Aggregate> {

    private static final long serialVersionUID = 1;

    private final LocalDate day;

    StateReleases(LocalDate day) {
        this.day = day;
    }

    @Override
    public void mapPartition(Iterable<SentReport> sent, Collector<Aggregate> out) {
        ReportDecoder decoder = new ReportDecoder();
        List<Report> reports = new ArrayList<>();
        for (SentReport each : sent) {
            if (decoder.decode(each.json()) instanceof Decoded.Accepted admitted) {
                reports.add(admitted.report());
            }
        }
        reports.sort(Comparator.comparingLong(report -> report.header().reportedAtMillis()));
        ReleasesOfDay.of(
                        reports,
                        day,
                        SectionRegister.standard(),
                        RuleSetReader.standard().generatedBy())
                .forEach(out::collect);
    }
}
