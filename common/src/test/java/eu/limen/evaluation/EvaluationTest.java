package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.referees.Referees;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins the table that {@code limen evaluate} prints. */
@Execution(ExecutionMode.CONCURRENT)
class EvaluationTest {

    /**
     * Goals that are missed, and known to be: ten findings a week of one side alone carry too little to be told in time, and a dispersion
     * of 2 is guessed too low from half a year in one run of 2,000 (RATIONALE, "How long a proof takes is a matter of information").
     */
    private static final Set<String> MISSED = Set.of(
            "1 x ten a week, phi 1, rho .25, unchanged checks: median weeks <= 14",
            "1 x ten a week, phi 1, rho .25, tripled checks: median weeks <= 32",
            "tripled checks, gamma .1, rho 1, phi 2: false claims <= 0");

    static Stream<Named<Judge>> judges() {
        return Evaluation.judges(Referees.shipped()).stream()
                .map(judge -> Named.of(judge.getClass().getSimpleName(), judge));
    }

    @ParameterizedTest
    @MethodSource("judges")
    void everyGoalIsMetButThoseKnownToBeMissed(Judge judge) {
        List<Finding> findings = judge.findings();

        assertThat(findings).isNotEmpty().allMatch(finding -> finding.met() != MISSED.contains(finding.goal()));
    }
}
