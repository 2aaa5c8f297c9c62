package eu.limen.jmh;

import eu.limen.admission.Admission;
import eu.limen.admission.Gateways;
import eu.limen.admission.LedgerStep;
import eu.limen.admission.Origin;
import eu.limen.admission.Receipt;
import eu.limen.admission.SectionChanges;
import eu.limen.admission.SourceLedger;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesParameters;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.analysis.Window;
import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.AssessmentInput;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.SectionAssessments;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ReportWriter;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Entry;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.Tick;
import eu.limen.flow.WeekSide;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The steps that a report, a day and a week go through. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Steps {

    private static final String CHECK =
            "{\"kind\":\"check\",\"reportId\":\"ff074c43-4ea1-42f1-960e-5b9239afe1a6\",\"revision\":0,\"source\":\"AT-SYNTH-1\","
                    + "\"reportingState\":\"AT\",\"reportedAt\":\"2024-01-02T06:30:00Z\",\"section\":\"AT-HU\",\"slot\":{\"start\":"
                    + "\"2024-01-01T00:00:00Z\",\"duration\":\"P1D\"},\"regime\":\"POLICE_CHECK\",\"mobility\":\"MOBILE\",\"selectivity\":"
                    + "\"RISK_BASED\",\"joint\":false,\"personsChecked\":983,\"hits\":{\"MIGRANT_SMUGGLING\":1,\"DRUGS_TRAFFICKING\":3,"
                    + "\"DOCUMENT_FRAUD\":1},\"direction\":\"HU>AT\"}";

    private static final SectionRegister REGISTER = SectionRegister.standard();
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKS_KNOWN = 60;
    private static final int DAYS_KNOWN = 200;
    private static final long MONDAY = LocalDate.parse("2024-01-01").toEpochDay();

    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportWriter writer = new ReportWriter();
    private final Admission admission = new Admission(REGISTER, Gateways.ANY, new GeneratedBy("jmh", "1", "1"));
    private final byte[] line = CHECK.getBytes(StandardCharsets.UTF_8);
    private final Report report = ((Decoded.Accepted) decoder.decode(line)).report();
    private final Origin origin = new Origin("file/1", line.length, null, null);
    private final Entry entry = admit().entry();

    private final SeriesFold fold = new SeriesFold(SeriesParameters.day());
    private SeriesState series = fold.start();

    private final Section section = REGISTER.sections().get(0);
    private final AssessmentRules rules = AssessmentRules.of(RuleSetReader.standard(), section.id());
    private final SectionAssessments assessments = new SectionAssessments(section, rules);
    private final AssessmentBook book = new AssessmentBook();
    private long detections;

    /** Days and weeks that are known before. */
    @Setup
    public void know() {
        for (int day = 0; day < DAYS_KNOWN; day++) {
            series = fold.step(series, Window.ofRate(day, 3 + day % 4, 800)).state();
        }
        for (int week = 0; week < WEEKS_KNOWN; week++) {
            SectionAssessments.take(book, week(week, 20 + week % 5));
            assessments.compute(book, close(week), indicator -> {});
        }
    }

    @Benchmark
    public Decoded decode() {
        return decoder.decode(line);
    }

    @Benchmark
    public Receipt admit() {
        return admission.admit(report, origin, Tick.atOrAfter(report.header().reportedAtMillis()));
    }

    @Benchmark
    public String write() {
        return writer.line(report);
    }

    /** A report that nobody has sent before, and what it changes. */
    @Benchmark
    public void ledger(Blackhole sink) {
        LedgerStep step = SourceLedger.read(null, entry);
        sink.consume(step);
        sink.consume(SectionChanges.of(entry, step, REGISTER));
    }

    /** A day of one side, threat and direction: what was to be expected, and what it teaches. */
    @Benchmark
    public SeriesStep filter() {
        return fold.step(series, Window.ofRate(DAYS_KNOWN, 5, 800));
    }

    /** The last of sixty weeks of a section, once more with another count. */
    @Benchmark
    public void assessment(Blackhole sink) {
        int last = WEEKS_KNOWN - 1;
        SectionAssessments.take(book, week(last, 20 + detections++ % 7));
        assessments.compute(book, close(last), sink::consume);
    }

    private long close(int week) {
        return rules.time().weekClosesMillis(monday(week));
    }

    private static long monday(int week) {
        return MONDAY + (long) week * DAYS_A_WEEK;
    }

    private AssessmentInput week(int week, long detected) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.POLICE_CHECK), 7000)
                .add(Quantity.detections(Regime.POLICE_CHECK), detected)
                .build();
        List<WeekSide> sides = section.states().stream()
                .map(state -> new WeekSide(
                        state,
                        section.directionTowards(state),
                        sums,
                        DAYS_A_WEEK,
                        DAYS_A_WEEK,
                        DAYS_A_WEEK,
                        DAYS_A_WEEK,
                        monday(week) + DAYS_A_WEEK - 1))
                .toList();
        SectionWeek closed = new SectionWeek(section.id(), monday(week), close(week), sides);
        return AssessmentInput.of(new SectionTrend(closed, List.of(), false, List.of()));
    }
}
