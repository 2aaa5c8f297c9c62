package eu.limen.jobs.kafka;

import eu.limen.admission.Gateways;
import eu.limen.codec.RuleSetFiles;
import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.RawReport;
import eu.limen.register.ProblemsException;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** The job {@code analysis}: the topology of the analysis between the topics of a deployment. */
public final class AnalysisJob {

    private AnalysisJob() {}

    /**
     * Wires the job; nothing is read yet.
     *
     * @param environment of the cluster that is to run it, made with {@link JobOptions#of}
     * @throws UnusableDeployment if a file that the deployment names is not what it should be
     */
    public static void wire(StreamExecutionEnvironment environment, Deployment deployment) throws UnusableDeployment {
        environment.setParallelism(deployment.analysis().parallelism());
        environment.setMaxParallelism(JobOptions.MAX_PARALLELISM);
        AnalysisSettings settings = settings(deployment.analysis());
        DataStream<RawReport> records = environment
                .fromSource(ReportSource.of(deployment), ReportSource.time(), "Topics of states, rules and decisions")
                .uid("kafka-records");
        SingleOutputStreamOperator<RawReport> reports = records.process(
                        new TopicFunction(deployment.topics()), TypeInformation.of(RawReport.class))
                .uid("kafka-topics")
                .name("Tell topics apart");
        Inputs inputs = new Inputs(
                reports, reports.getSideOutput(TopicFunction.DECISIONS), reports.getSideOutput(TopicFunction.RULES));
        AnalysisTopology.wire(inputs, settings, new ResultTopics(deployment).outputs());
    }

    /**
     * An environment within this process.
     *
     * @param more options that go before those of the deployment
     */
    public static StreamExecutionEnvironment local(Deployment deployment, Configuration more)
            throws UnusableDeployment {
        Configuration options = JobOptions.of(deployment);
        options.addAll(more);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(options);
        wire(environment, deployment);
        return environment;
    }

    private static AnalysisSettings settings(Deployment.Analysis analysis) throws UnusableDeployment {
        List<String> problems = new ArrayList<>();
        SectionRegister sections = sections(analysis.sections(), problems);
        RuleSets rules = rules(analysis.rules(), problems);
        if (!problems.isEmpty()) {
            throw new UnusableDeployment(problems);
        }
        return new AnalysisSettings(sections, rules, Gateways.ANY, analysis.roster(), Long.MAX_VALUE);
    }

    private static SectionRegister sections(@Nullable Path file, List<String> problems) {
        if (file == null) {
            return SectionRegister.standard();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return SectionRegister.read(file.toString(), reader);
        } catch (ProblemsException unsound) {
            unsound.problems().forEach(problem -> problems.add("analysis.sections: " + file + ": " + problem));
        } catch (IOException unreadable) {
            problems.add("analysis.sections: '" + file + "' (expected: a file that can be read)");
        }
        return SectionRegister.standard();
    }

    private static RuleSets rules(@Nullable Path file, List<String> problems) {
        RunRules standard = RunRules.only(RuleSetReader.standard());
        if (file == null) {
            return standard.base();
        }
        if (Files.isDirectory(file)) {
            problems.add("analysis.rules: '" + file
                    + "' (expected: one file; further versions are published on the topic of rules)");
            return standard.base();
        }
        try {
            return RuleSetFiles.read(file).base();
        } catch (ProblemsException unsound) {
            unsound.problems().forEach(problem -> problems.add("analysis.rules: " + file + ": " + problem));
        } catch (IOException unreadable) {
            problems.add("analysis.rules: '" + file + "' (expected: a file that can be read)");
        }
        return standard.base();
    }
}
