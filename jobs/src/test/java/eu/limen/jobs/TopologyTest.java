package eu.limen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.DecisionCode;
import eu.limen.model.HumanDecision;
import eu.limen.rules.RuleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/**
 * The names by which saved state is found again. A line that changes here loses the state of a running job; after a change that is meant,
 * {@code mvn -pl jobs -am test -Dtest=TopologyTest -Dlimen.golden=write} writes the file anew, to be read in the diff.
 */
class TopologyTest {

    private static final Path GOLDEN = Path.of("src/test/resources/topology.txt");

    private static Collection<StreamNode> wired() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        RawReport any = new RawReport(new byte[0], 0, "any.jsonl", 1, null, 0);
        DataStream<RawReport> reports = environment
                .fromData(TypeInformation.of(RawReport.class), any)
                .uid("test-reports")
                .name("Reports of the test");
        DataStream<HumanDecision> decisions = environment
                .fromData(
                        TypeInformation.of(HumanDecision.class),
                        new HumanDecision("any", 0, "AT", "ANALYST", DecisionCode.FOLLOWED, List.of(), 0))
                .uid("test-decisions")
                .name("Decisions of the test");
        DataStream<RuleDocument> rules = environment
                .fromData(TypeInformation.of(RuleDocument.class), new RuleDocument("any.yaml", "", 0))
                .uid("test-rules")
                .name("Rules of the test");
        AnalysisTopology.wire(
                new Inputs(reports, decisions, rules),
                StandardSettings.whoseRosterArrives(0),
                new Outputs(
                        discard("admitted"),
                        discard("situations"),
                        discard("indicators"),
                        discard("alerts"),
                        discard("rejections"),
                        discard("balances")));
        return environment.getStreamGraph().getStreamNodes();
    }

    private static <T> Consumer<DataStream<T>> discard(String results) {
        return stream ->
                stream.sinkTo(new DiscardingSink<>()).uid("test-" + results).name("Sink of the test for " + results);
    }

    private static List<String> uidsAndNames() {
        return wired().stream()
                .map(node -> node.getTransformationUID() + " -> " + node.getOperatorName())
                .filter(line -> !line.startsWith("test-"))
                .sorted()
                .toList();
    }

    @Test
    void everyOperatorKeepsItsUidAndName() throws IOException {
        if ("write".equals(System.getProperty("limen.golden"))) {
            Files.write(GOLDEN, uidsAndNames());
        }

        assertThat(uidsAndNames()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void noOperatorIsWithoutAUidAndNoTwoShareOne() {
        assertThat(wired())
                .extracting(StreamNode::getTransformationUID)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
