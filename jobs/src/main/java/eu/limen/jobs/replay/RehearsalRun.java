package eu.limen.jobs.replay;

import eu.limen.admission.Gateways;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ToldLine;
import eu.limen.codec.ToldStory;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** One story on its way through the topology of the analysis. */
final class RehearsalRun {

    /** What an origin begins with; the line of the story follows. */
    static final String CONTAINER = "exemplar";

    private final ToldStory story;
    private final RuleSet rules;
    private final SectionRegister sections;

    RehearsalRun(ToldStory story, RuleSet rules, SectionRegister sections) {
        this.story = story;
        this.rules = rules;
        this.sections = sections;
    }

    /** Wires the topology as production does. */
    void wire(StreamExecutionEnvironment environment, WatchTicket ticket) {
        DataStream<RawReport> reports = environment
                .fromData(reports(), TypeInformation.of(RawReport.class))
                .uid("rehearsal-lines")
                .name("Reports of an exemplar")
                .assignTimestampsAndWatermarks(HourlyWatermarks.upTo(story.lastTick()))
                .uid("rehearsal-reports")
                .name("Reports in the order of knowledge");
        AnalysisTopology.wire(
                new Inputs(reports, ReplayDecisions.in(environment, List.of()), ReplayRules.in(environment, List.of())),
                new AnalysisSettings(sections, RuleSets.only(rules), roster(), story.lastTick()),
                outputs(ticket));
    }

    private List<RawReport> reports() {
        List<RawReport> reports = new ArrayList<>();
        for (ToldLine line : story.lines()) {
            byte[] bytes = line.json().getBytes(StandardCharsets.UTF_8);
            reports.add(
                    new RawReport(bytes, bytes.length, CONTAINER, reports.size() + 1L, null, line.reportedAtMillis()));
        }
        return reports;
    }

    private Gateways roster() {
        ReportDecoder decoder = new ReportDecoder();
        Gateways.Collector roster = new Gateways.Collector();
        for (ToldLine line : story.lines()) {
            if (decoder.decode(line.json().getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted accepted) {
                roster.add(accepted.report());
            }
        }
        return roster.build();
    }

    private static Outputs outputs(WatchTicket ticket) {
        return new Outputs(
                to(ticket, "admitted", (watch, report) -> {}),
                to(ticket, "situations", ReplayWatch::situation),
                to(ticket, "indicators", (watch, indicator) -> {}),
                to(ticket, "alerts", ReplayWatch::alert),
                to(ticket, "rejections", ReplayWatch::rejection),
                to(ticket, "balances", (watch, balance) -> {}));
    }

    private static <T> Consumer<DataStream<T>> to(WatchTicket ticket, String name, WatchSink.Showing<T> showing) {
        return results -> results.sinkTo(new WatchSink<>(ticket, showing))
                .uid("rehearsal-" + name)
                .name("Look at " + name);
    }
}
