package eu.limen.jobs.kafka;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Acknowledgement;
import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.HeldReview;
import eu.limen.model.HumanDecision;
import eu.limen.model.MeasureReport;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.cooperation.CooperationTable;
import eu.limen.reporting.cooperation.RecordedActs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.util.Collector;

/** Makes the table of cooperation for the releases of a day, out of all acts of all authorities: what it keeps of each is small. */
final class CooperationOfDay extends AbstractRichFunction implements MapPartitionFunction<SentAct, Aggregate> {

    private static final long serialVersionUID = 1;

    private final LocalDate day;
    private transient Counter unreadable;

    CooperationOfDay(LocalDate day) {
        this.day = day;
    }

    @Override
    public void open(OpenContext context) {
        unreadable = getRuntimeContext().getMetricGroup().counter("actsUnreadable");
    }

    @Override
    public void mapPartition(Iterable<SentAct> sent, Collector<Aggregate> out) {
        RecordedActs acts = new RecordedActs();
        List<MeasureReport> measures = new ArrayList<>();
        ResultReader results = new ResultReader();
        ReportDecoder reports = new ReportDecoder();
        for (SentAct act : sent) {
            if (act.kind() == SentAct.Kind.MEASURE) {
                if (reports.decode(act.json()) instanceof Decoded.Accepted admitted
                        && admitted.report() instanceof MeasureReport measure) {
                    measures.add(measure);
                }
            } else {
                take(act, results, acts);
            }
        }
        for (Release release : ReleaseCalendar.on(day)) {
            CooperationTable.of(
                            acts,
                            measures,
                            release,
                            SectionRegister.standard(),
                            RuleSetReader.standard().generatedBy())
                    .forEach(out::collect);
        }
    }

    /** What cannot be read is no act, and is counted: only the console and the analysis may write these topics. */
    private void take(SentAct act, ResultReader results, RecordedActs acts) {
        String json = new String(act.json(), StandardCharsets.UTF_8);
        try {
            switch (act.kind()) {
                case ALERT -> acts.take(results.read(json, Alert.class));
                case ACKNOWLEDGEMENT -> acts.take(results.read(json, Acknowledgement.class));
                case DECISION -> acts.take(results.read(json, HumanDecision.class));
                default -> acts.take(results.read(json, HeldReview.class));
            }
        } catch (IllegalArgumentException notOne) {
            unreadable.inc();
        }
    }
}
