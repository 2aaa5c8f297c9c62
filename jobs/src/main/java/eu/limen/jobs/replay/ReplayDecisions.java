package eu.limen.jobs.replay;

import eu.limen.codec.ResultReader;
import eu.limen.model.HumanDecision;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * What people decided, from {@code console/*.jsonl} beside the input (contract section 3); outside the conservation law. Acknowledgements and
 * reviews, which the analysis does not read, may stand among them.
 */
final class ReplayDecisions {

    private static final String DIRECTORY = "console";
    private static final String SUFFIX = ".jsonl";

    /** The member that only decisions have. */
    private static final String DECISION = "\"decision\"";

    private ReplayDecisions() {}

    /**
     * The decisions beside an input, by event time; none if there is no such directory.
     *
     * @throws UnusableInput naming every line that is no decision
     */
    static List<HumanDecision> beside(Path input) throws UnusableInput, IOException {
        Path directory = input.resolve(DIRECTORY);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<HumanDecision> decisions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                read(file, decisions, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
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

    private static List<String> lines(Path file, List<String> problems) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException notText) {
            problems.add(file + ": is not UTF-8");
            return List.of();
        }
    }

    private static void read(Path file, List<HumanDecision> decisions, List<String> problems) throws IOException {
        ResultReader reader = new ResultReader();
        int number = 0;
        for (String line : lines(file, problems)) {
            number++;
            if (!line.contains(DECISION)) {
                continue;
            }
            try {
                decisions.add(reader.read(line, HumanDecision.class));
            } catch (IllegalArgumentException notOne) {
                problems.add(file + ", line " + number + ": " + notOne.getMessage()
                        + " (expected: a decision as in schemas/console/decision.schema.json)");
            }
        }
    }
}
