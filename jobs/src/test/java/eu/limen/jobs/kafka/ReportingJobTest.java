package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.model.HeldReview;
import eu.limen.model.HumanDecision;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.CoverageTable;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.ReleasesOfDay;
import eu.limen.reporting.cooperation.CooperationTable;
import eu.limen.reporting.cooperation.RecordedActs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingJobTest {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.parse("2016-03-01");

    private static final String IN_OCTOBER = report(1, 0, "2015-10-14T00:00:00Z", "2015-10-15T08:00:00Z", "");
    private static final String ALSO_IN_OCTOBER = report(2, 0, "2015-10-30T00:00:00Z", "2015-10-31T08:00:00Z", "");
    private static final String CORRECTED_TO_NOVEMBER =
            report(2, 1, "2015-11-01T00:00:00Z", "2015-11-02T08:00:00Z", "");
    private static final String TAKEN_BACK =
            report(1, 1, "2015-10-14T00:00:00Z", "2015-10-16T08:00:00Z", ",\"withdrawn\":true");
    private static final String NOVEMBER_BEGINS_AT_LOCAL_MIDNIGHT =
            report(3, 0, "2015-10-31T23:00:00Z", "2015-11-02T08:00:00Z", "");
    private static final String AFTER_THE_RELEASE = report(4, 0, "2016-02-29T00:00:00Z", "2016-03-01T00:00:00Z", "");

    private static final String REVIEW = """
            {"section":"AT-SI","states":["AT","SI"],"date":"2015-11-10","findings":[],"adaptations":["LOCATION"],"nextDate":"2016-02-10","at":"2015-11-11T09:00:00Z"}""";
    private static final String DISSENT = """
            {"resultId":"I|AT-SI|2015-W46","revision":0,"state":"SI","role":"COORDINATOR","decision":"DISSENT","criteria":[],"at":"2015-11-17T09:00:00Z"}""";

    @TempDir
    private Path directory;

    private static String report(int id, int revision, String start, String reportedAt, String more) {
        return "{\"kind\":\"unauthorised-movement\",\"reportId\":\"0c7e8d9a-5b1f-4e2d-8a3c-6f4b2e1d0a0" + id
                + "\",\"revision\":" + revision + ",\"source\":\"AT-BPK\",\"reportingState\":\"AT\",\"reportedAt\":\""
                + reportedAt + "\",\"section\":\"AT-SI\",\"slot\":{\"start\":\"" + start
                + "\",\"duration\":\"P1D\"},\"detections\":40,\"direction\":\"SI>AT\",\"context\":\"BORDER_CONTROL\""
                + more + "}";
    }

    private static List<Report> beforeTheRelease() {
        ReportDecoder decoder = new ReportDecoder();
        return Stream.of(
                        IN_OCTOBER,
                        CORRECTED_TO_NOVEMBER,
                        ALSO_IN_OCTOBER,
                        TAKEN_BACK,
                        NOVEMBER_BEGINS_AT_LOCAL_MIDNIGHT)
                .map(line -> ((Decoded.Accepted) decoder.decode(line.getBytes(StandardCharsets.UTF_8))).report())
                .toList();
    }

    private static List<Report> inOrder() {
        return beforeTheRelease().stream()
                .sorted(Comparator.comparingLong(report -> report.header().reportedAtMillis()))
                .toList();
    }

    @Test
    void countsTheReportsThatHeldOnTheDayOfTheRelease() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"))) {
            Deployment deployment = Deployment.of(Settings.of(Map.of(
                    "kafka.bootstrap.servers", broker.bootstrapServers(),
                    "topics.replication", "1",
                    "topics.partitions", "3")));
            try (Admin admin = broker.admin();
                    Feed feed = new Feed(broker.bootstrapServers(), deployment.topics())) {
                new TopicKeeper(admin).create(TopicPlan.of(deployment, SectionRegister.standard()));
                for (String report : List.of(
                        IN_OCTOBER,
                        CORRECTED_TO_NOVEMBER,
                        ALSO_IN_OCTOBER,
                        TAKEN_BACK,
                        NOVEMBER_BEGINS_AT_LOCAL_MIDNIGHT,
                        AFTER_THE_RELEASE)) {
                    feed.raw("limen.admitted", "AT-BPK", report.getBytes(StandardCharsets.UTF_8))
                            .get();
                }
                feed.raw("limen.reviews", "AT-SI", REVIEW.getBytes(StandardCharsets.UTF_8))
                        .get();
                feed.raw("limen.decisions", "AT-SI", DISSENT.getBytes(StandardCharsets.UTF_8))
                        .get();
                feed.raw("limen.acknowledgements", "AT-SI", "no act".getBytes(StandardCharsets.UTF_8))
                        .get();
            }

            StreamExecutionEnvironment environment =
                    StreamExecutionEnvironment.getExecutionEnvironment(new Configuration());
            ReportingJob.wire(environment, deployment, FIRST_OF_MARCH);
            environment.execute("reporting");

            GeneratedBy author = RuleSetReader.standard().generatedBy();
            List<Aggregate> expected = Stream.of(
                            CoverageTable.of(beforeTheRelease(), FIRST_OF_MARCH, author),
                            ReleasesOfDay.of(inOrder(), FIRST_OF_MARCH, SectionRegister.standard(), author),
                            cooperation(author))
                    .flatMap(List::stream)
                    .toList();
            // A finished job's last transaction becomes visible one partition after the other.
            List<Aggregate> cells = Committed.of(
                            broker.bootstrapServers(), "limen.aggregates", found -> found.size() >= expected.size())
                    .stream()
                    .map(line -> new ResultReader().read(line, Aggregate.class))
                    .toList();
            assertThat(cells)
                    .filteredOn(cell -> cell.table().equals("COVERAGE"))
                    .extracting(Aggregate::id, Aggregate::value)
                    .containsExactly(tuple("G|COVERAGE|AT:AT-SI:UNAUTHORISED_MOVEMENT|2015-11|2016-03-01", 2.0));
            assertThat(cells)
                    .filteredOn(cell -> cell.table().equals("MOVEMENTS")
                            && cell.section().equals("AT-SI")
                            && cell.context().equals("BORDER_CONTROL"))
                    .extracting(Aggregate::period, Aggregate::value)
                    .containsExactlyInAnyOrder(tuple("2015-11", 80.0), tuple("2015-Q4", 80.0), tuple("2015", 80.0));
            assertThat(cells)
                    .filteredOn(cell -> cell.indicator().equals("DISSENTS_ON_RESULTS"))
                    .extracting(Aggregate::reportingState, Aggregate::section, Aggregate::period, Aggregate::value)
                    .contains(tuple("SI", "AT-SI", "2015-Q4", 1.0));
            assertThat(cells).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Aggregate> cooperation(GeneratedBy author) {
        RecordedActs acts = new RecordedActs();
        ResultReader reader = new ResultReader();
        acts.take(reader.read(REVIEW, HeldReview.class));
        acts.take(reader.read(DISSENT, HumanDecision.class));
        return ReleaseCalendar.on(FIRST_OF_MARCH).stream()
                .flatMap(release ->
                        CooperationTable.of(acts, List.of(), release, SectionRegister.standard(), author).stream())
                .toList();
    }
}
