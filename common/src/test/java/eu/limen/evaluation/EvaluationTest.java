package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.referees.Referees;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {

    static Stream<Named<Judge>> judges() {
        return Evaluation.judges(Referees.shipped()).stream()
                .map(judge -> Named.of(judge.getClass().getSimpleName(), judge));
    }

    @ParameterizedTest
    @MethodSource("judges")
    void everyGoalIsMet(Judge judge) {
        List<Finding> findings = judge.findings();

        assertThat(findings).isNotEmpty().allMatch(Finding::met);
    }
}
