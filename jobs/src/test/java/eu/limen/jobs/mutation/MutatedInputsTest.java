package eu.limen.jobs.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.admission.Tally;
import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Damaged reports at the door and in the ledger: nothing throws, everything read is accounted for, and nothing planted is repeated.
 * {@code -Dlimen.mutations=1000000} takes as many.
 */
class MutatedInputsTest {

    private static final long SEED = 20_251_122;
    private static final long INPUTS = Long.getLong("limen.mutations", 50_000L);
    private static final int SHOWN = 20;

    /** Every fourth record comes by no state's topic, so that more than its topic is judged. */
    private static final List<String> TOPICS = List.of("", "AT", "DE", "HU");

    private static final List<String> PROBLEMS = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static Specimens specimens;

    @SuppressWarnings("NullAway.Init")
    private static Trial trial;

    @BeforeAll
    static void readAll() throws IOException {
        specimens = Specimens.standard();
        trial = new Trial(settings());
        List<String> reports = specimens.all();
        for (long number = 0; number < INPUTS; number++) {
            Damage damage = Damage.of(reports, SEED, number);
            String problem = problemWith(damage, topicState(number));
            if (problem != null && PROBLEMS.size() < SHOWN) {
                PROBLEMS.add("input " + number + " " + damage.mutations() + ": " + problem);
            }
        }
    }

    /** Some specimens hold canaries, and another test searches the memory for them. */
    @AfterAll
    @SuppressWarnings("NullAway")
    static void forget() {
        specimens = null;
        trial = null;
    }

    private static @Nullable String problemWith(Damage damage, @Nullable String topicState) {
        try {
            return trial.read(damage.record(), topicState);
        } catch (RuntimeException | StackOverflowError thrown) { // none may leave, whichever it is
            return thrown + " at " + thrown.getStackTrace()[0];
        }
    }

    private static @Nullable String topicState(long number) {
        String state = TOPICS.get((int) (number % TOPICS.size()));
        return state.isEmpty() ? null : state;
    }

    private static AnalysisSettings settings() {
        return new AnalysisSettings(
                SectionRegister.standard(),
                RuleSets.only(RuleSetReader.standard()),
                specimens.roster(),
                Long.MAX_VALUE);
    }

    @Test
    void theSpecimensAreOfAllKinds() {
        assertThat(Kind.values())
                .allSatisfy(kind ->
                        assertThat(specimens.ofKind(kind)).as(kind.code()).hasSizeGreaterThan(1));
    }

    @Test
    void noneThrowsAndNothingPlantedIsRepeated() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void whatIsReadIsAdmittedCorrectedDuplicateOrRejectedPerKindAndSource() {
        assertThat(trial.tallies())
                .allSatisfy((account, tally) ->
                        assertThat(tally.lawHolds()).as(account.toString()).isTrue());
        assertThat(trial.total().read()).isEqualTo(INPUTS).isEqualTo(trial.read());
    }

    @Test
    void theLedgerCountsAsOneDoesWhoCountsReportsAndRevisions() {
        Tally total = trial.total();

        assertThat(total.admitted()).isEqualTo(trial.differentReports());
        assertThat(total.admitted() + total.corrected()).isEqualTo(trial.differentRevisions());
        assertThat(total.rejected())
                .isEqualTo(trial.refused().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    void theMutationsReachEveryOutcomeAndEveryCodeOfRefusal() {
        Set<RefusalCode> reached = EnumSet.allOf(RefusalCode.class);
        reached.removeAll(trial.refused().keySet());

        assertThat(reached).as("codes not reached").isEmpty();
        assertThat(trial.total().admitted()).isPositive();
        assertThat(trial.total().corrected()).isPositive();
        assertThat(trial.total().duplicate()).isPositive();
    }
}
