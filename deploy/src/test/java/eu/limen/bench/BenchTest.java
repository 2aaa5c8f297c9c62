package eu.limen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.rules.RunRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines are worth comparing only if they find the same. No time is measured. */
class BenchTest {

    private static final Workload SMALL = new Workload("test", 2, 3, Workload.Grain.HOURLY, 1);

    @TempDir
    Path directory = Path.of("");

    @Test
    void allEnginesFindTheSame() throws Exception {
        Path input = Stream.in(directory, SMALL);
        Engine limen = new LimenEngine(RunRules.only(RuleSetReader.standard()), 2, directory.resolve("output"));

        Checksum floor = checksum(new Floor(), input);
        Checksum tutorial = checksum(new Tutorial(2), input);
        Checksum judged = checksum(limen, input);

        assertThat(floor.reports()).isGreaterThan(500);
        assertThat(floor.corrections()).isPositive();
        assertThat(floor.repetitions()).isPositive();
        assertThat(floor.detections()).isPositive();
        assertThat(tutorial).isEqualTo(floor);
        assertThat(judged).isEqualTo(floor);
    }

    private static Checksum checksum(Engine engine, Path input) throws Exception {
        return engine.run(input, SMALL, new Meter()).checksum();
    }
}
