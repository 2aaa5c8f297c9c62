package eu.limen.jobs.kafka;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import eu.limen.model.Aggregate;
import eu.limen.model.GeneratedBy;
import eu.limen.reporting.Coverage;
import eu.limen.reporting.HeldReport;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** The job {@code reporting}: bounded, over all that was admitted, one run per release. The same admitted reports and the same day give the same cells. */
public final class ReportingJob {

    /** Together longer than a TaskManager takes to come back. */
    private static final int ATTEMPTS = 12;

    /** An alert is of several states: there is one key for all of them. */
    private static final String ALL_TOGETHER = "";

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);

    private ReportingJob() {}

    /**
     * Wires the job; nothing is read yet.
     *
     * @param release its day: what was sent before it is in it
     */
    public static void wire(StreamExecutionEnvironment environment, Deployment deployment, LocalDate release) {
        environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
        environment.configure(breaksOffWhenItCannotGoOn());
        environment.setParallelism(deployment.analysis().parallelism());
        environment.setMaxParallelism(JobOptions.MAX_PARALLELISM);
        long releaseMillis = release.toEpochDay() * Tick.DAY_MILLIS;
        DataStream<RawReport> admitted = environment
                .fromSource(admitted(deployment), WatermarkStrategy.noWatermarks(), "Topic of admitted reports")
                .uid("reporting-admitted");
        DataStream<Aggregate> tables = admitted.flatMap(new SentReports(releaseMillis))
                .returns(TypeInformation.of(SentReport.class))
                .uid("reporting-sent")
                .name("Take what was sent before the release")
                .keyBy(SentReport::state, Types.STRING)
                .fullWindowPartition()
                .mapPartition(new StateReleases(release))
                .returns(TypeInformation.of(Aggregate.class))
                .uid("reporting-tables")
                .name("Make the tables of each state");
        DataStream<HeldReport> held = admitted.flatMap(new HeldReports(releaseMillis))
                .returns(TypeInformation.of(HeldReport.class))
                .uid("reporting-held")
                .name("See where reports belong");
        DataStream<Aggregate> coverage = held.keyBy(HeldReport::report, Types.STRING)
                .reduce(HeldReport::orLater)
                .uid("reporting-winners")
                .name("Keep the revision that holds")
                .filter(report -> !report.withdrawn())
                .uid("reporting-standing")
                .name("Leave out what was taken back")
                .map(Coverage::of, TypeInformation.of(Coverage.class))
                .uid("reporting-cells")
                .name("Take reports to their cells")
                .keyBy(Coverage::cell, Types.STRING)
                .reduce(Coverage::plus)
                .uid("reporting-coverage")
                .name("Count the reports of each cell")
                .map(Released.on(release), TypeInformation.of(Aggregate.class))
                .uid("reporting-released")
                .name("Release cells");
        DataStream<Aggregate> cooperation = environment
                .fromSource(
                        acts(deployment), WatermarkStrategy.noWatermarks(), "Topics of alerts and of what people did")
                .uid("reporting-acts")
                .union(admitted.flatMap(new SentMeasures(releaseMillis))
                        .returns(TypeInformation.of(SentAct.class))
                        .uid("reporting-measures")
                        .name("Take the measures that were sent before the release"))
                .keyBy(act -> ALL_TOGETHER, Types.STRING)
                .fullWindowPartition()
                .mapPartition(new CooperationOfDay(release))
                .returns(TypeInformation.of(Aggregate.class))
                .uid("reporting-cooperation")
                .name("Make the table of cooperation");
        new ResultTopics(deployment).aggregates(coverage.union(tables, cooperation));
    }

    /** Somebody waits for its end: an outage is waited for, what fails again and again is told, also where the analysis never gives up. */
    private static Configuration breaksOffWhenItCannotGoOn() {
        Configuration options = new Configuration();
        options.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
        options.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, BETWEEN_ATTEMPTS);
        return options;
    }

    private static KafkaSource<RawReport> admitted(Deployment deployment) {
        return KafkaSource.<RawReport>builder()
                .setProperties(deployment.client())
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                .setGroupId(deployment.analysis().name())
                .setTopics(deployment.topics().admitted())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setBounded(OffsetsInitializer.latest())
                .setDeserializer(new RecordReading(deployment.topics()))
                .build();
    }

    private static KafkaSource<SentAct> acts(Deployment deployment) {
        Topics topics = deployment.topics();
        return KafkaSource.<SentAct>builder()
                .setProperties(deployment.client())
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
                .setGroupId(deployment.analysis().name())
                .setTopics(topics.acts())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setBounded(OffsetsInitializer.latest())
                .setDeserializer(new ActReading(topics))
                .build();
    }

    private record Released(LocalDate release, String ruleSet, String ruleSetVersion, String methodVersion)
            implements MapFunction<Coverage, Aggregate> {

        static Released on(LocalDate release) {
            GeneratedBy author = RuleSetReader.standard().generatedBy();
            return new Released(release, author.ruleSet(), author.ruleSetVersion(), author.methodVersion());
        }

        @Override
        public Aggregate map(Coverage cell) {
            return cell.released(release, new GeneratedBy(ruleSet, ruleSetVersion, methodVersion));
        }
    }
}
