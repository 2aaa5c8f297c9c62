package eu.limen.jobs.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.HumanDecision;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions and rules that are damaged on their way are said to be unreadable, and stop nothing. */
class MutatedWordsTest {

    private static final long SEED = 20_251_124;
    private static final int DECISIONS = 20_000;
    private static final int RULE_SETS = 300;

    private static final String DECISION =
            "{\"resultId\":\"I|AT-DE|2025-W09\",\"revision\":0,\"state\":\"AT\",\"role\":\"ANALYST\","
                    + "\"decision\":\"CONFIRMED\",\"criteria\":[],\"at\":\"2025-03-05T09:00:00Z\"}";

    @Test
    void aDamagedDecisionIsReadOrSaidToBeNone() {
        ResultReader reader = new ResultReader();
        int unreadable = 0;

        for (long number = 0; number < DECISIONS; number++) {
            Damage damage = Damage.of(List.of(DECISION), SEED, number);
            try {
                reader.read(new String(damage.record(), StandardCharsets.UTF_8), HumanDecision.class);
            } catch (IllegalArgumentException notOne) {
                unreadable++;
            }
        }

        assertThat(unreadable).isGreaterThan(DECISIONS / 4).isLessThan(DECISIONS);
    }

    @Test
    void aDamagedRuleSetIsReadOrItsProblemsAreNamed() throws IOException {
        String rules = standard();
        int unsound = 0;

        for (long number = 0; number < RULE_SETS; number++) {
            Damage damage = Damage.of(List.of(rules), SEED, number);
            try {
                RuleSetReader.read("damaged", new String(damage.record(), StandardCharsets.UTF_8));
            } catch (ProblemsException named) {
                unsound++;
            }
        }

        assertThat(unsound).isGreaterThan(RULE_SETS / 4).isLessThan(RULE_SETS);
    }

    @Test
    void aTimeThatIsNoTextMakesADecisionUnreadable() {
        String decision = DECISION.replace("\"2025-03-05T09:00:00Z\"", "1741165200");

        assertThatThrownBy(() -> new ResultReader().read(decision, HumanDecision.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unreadable 'at'");
    }

    private static String standard() throws IOException {
        try (InputStream in = MutatedWordsTest.class.getResourceAsStream("/rules/default.yaml")) {
            if (in == null) {
                throw new IOException("rules/default.yaml: not there (expected: among the resources)");
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
