package eu.limen.jobs.replay;

import eu.limen.model.HumanDecision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * What people decided, from {@code console/*.jsonl} beside the input (contract section 3); outside the conservation law. Acknowledgements and
 * reviews, which the analysis does not read, may stand among them.
 */
final class ReplayDecisions {

    private ReplayDecisions() {}

    /**
     * The decisions beside an input, by event time; none if there is no such directory.
     *
     * @throws UnusableInput naming every line that is no decision
     */
    static List<HumanDecision> beside(Path input) throws UnusableInput, IOException {
        List<HumanDecision> decisions = new ArrayList<>();
        new ConsoleLines<>(HumanDecision.class, "decision", "a decision as in schemas/console/decision.schema.json")
                .readBeside(input, decisions::add);
        decisions.sort(Comparator.comparingLong(HumanDecision::atMillis).thenComparing(HumanDecision::toString));
        return List.copyOf(decisions);
    }

    /** The decisions as a stream, known in whole before the run: each waits for its tick. */
    static DataStream<HumanDecision> in(StreamExecutionEnvironment environment, List<HumanDecision> decisions) {
        return KnownInWhole.in(
                environment,
                decisions,
                TypeInformation.of(HumanDecision.class),
                "replay-decision",
                "Decisions of people",
                "Take each decision");
    }
}
