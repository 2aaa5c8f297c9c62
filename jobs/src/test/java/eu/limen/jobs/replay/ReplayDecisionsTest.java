package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.limen.model.DecisionCode;
import eu.limen.model.HumanDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayDecisionsTest {

    private static final String CONFIRMED = """
            {"resultId":"I|AT-DE|2025-W09","revision":2,"state":"AT","role":"COORDINATOR","decision":"CONFIRMED","criteria":["BOTH_SIDES"],"at":"2025-03-04T09:30:00Z"}""";
    private static final String ACKNOWLEDGED = """
            {"alertId":"A|SURGE|AT-DE[AT>DE]|UNAUTHORISED_MOVEMENT|1","revision":0,"state":"AT","code":"SEEN","at":"2025-03-04T09:30:00Z"}""";

    @TempDir
    private Path input;

    private void console(String... lines) throws IOException {
        Files.createDirectories(input.resolve("console"));
        Files.write(input.resolve("console/any.jsonl"), List.of(lines));
    }

    @Test
    void anInputWithoutConsoleHoldsNoDecision() throws IOException, UnusableInput {
        assertThat(ReplayDecisions.beside(input)).isEmpty();
    }

    @Test
    void decisionsAreReadInTheOrderOfTimeAndOtherLinesAreLeft() throws IOException, UnusableInput {
        console(CONFIRMED, ACKNOWLEDGED, CONFIRMED.replace("09:30", "08:30").replace("CONFIRMED", "DISSENT"));

        List<HumanDecision> decisions = ReplayDecisions.beside(input);

        assertThat(decisions)
                .extracting(HumanDecision::decision)
                .containsExactly(DecisionCode.DISSENT, DecisionCode.CONFIRMED);
        assertThat(decisions.get(1).resultId()).isEqualTo("I|AT-DE|2025-W09");
    }

    @Test
    void everyLineThatIsNoDecisionIsNamed() throws IOException {
        console(CONFIRMED, CONFIRMED.replace("CONFIRMED", "PERHAPS"), CONFIRMED.replace("role", "name"));

        UnusableInput unusable = catchThrowableOfType(UnusableInput.class, () -> ReplayDecisions.beside(input));

        assertThat(unusable.problems()).hasSize(2);
        assertThat(unusable.problems().get(0)).contains("any.jsonl, line 2").doesNotContain("PERHAPS");
        assertThat(unusable.problems().get(1)).contains("any.jsonl, line 3").contains("decision.schema.json");
    }
}
