package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a result holds, its line obeys the schema and comes back as it was. */
class ResultWriterTest {

    private static final int RESULTS = 500;
    private static final long SEED = 33;

    private final ResultWriter writer = new ResultWriter();
    private final ResultReader reader = new ResultReader();

    @Test
    void situationsObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("situation", Situation.class, writer::line);
    }

    @Test
    void indicatorsWithVerdictsObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("indicator", Indicator.class, writer::line);
    }

    @Test
    void alertsObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("alert", Alert.class, writer::line);
    }

    @Test
    void aggregatesObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("aggregate", Aggregate.class, writer::line);
    }

    @Test
    void rejectionsObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("rejection", Rejection.class, writer::line);
    }

    @Test
    void balancesObeyTheirSchemaAndComeBack() {
        obeysAndComesBack("balance", Balance.class, writer::line);
    }

    @Test
    void theExamplesAreWrittenAsTheyAre() {
        isWrittenAsItIs("situation", Situation.class, writer::line);
        isWrittenAsItIs("indicator", Indicator.class, writer::line);
        isWrittenAsItIs("alert", Alert.class, writer::line);
        isWrittenAsItIs("aggregate", Aggregate.class, writer::line);
        isWrittenAsItIs("rejection", Rejection.class, writer::line);
        isWrittenAsItIs("balance", Balance.class, writer::line);
    }

    @Test
    void aSuppressedValueIsNullAndWhatIsNotKnownIsAbsent() {
        Aggregate suppressed = reader.read(Schemas.example("result/aggregate"), Aggregate.class);

        assertThat(writer.line(suppressed)).contains("\"value\":null").doesNotContain("provision");
    }

    @Test
    void aLineWithMoreOrLessThanTheResultIsNotRead() {
        String balance = Schemas.example("result/balance");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(balance.replace("\"read\"", "\"sent\""), Balance.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(balance.replace("\"revision\": 0,", ""), Balance.class));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read("[" + balance + "]", Balance.class));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read(balance + balance, Balance.class));
    }

    private <T extends Record> void obeysAndComesBack(String name, Class<T> type, Function<T, String> lineOf) {
        RandomResults results = new RandomResults(new Random(SEED));
        for (int i = 0; i < RESULTS; i++) {
            T result = results.of(type);
            String line = lineOf.apply(result);

            assertThat(line).doesNotContain("\n");
            assertThat(Schemas.problems("result/" + name, Schemas.parse(line)))
                    .as(line)
                    .isEmpty();
            assertThat(reader.read(line, type)).isEqualTo(result);
        }
    }

    private <T extends Record> void isWrittenAsItIs(String name, Class<T> type, Function<T, String> lineOf) {
        JsonNode example = Schemas.parse(Schemas.example("result/" + name));

        JsonNode written = Schemas.parse(lineOf.apply(reader.read(example.toString(), type)));

        assertThat(written.equals(ResultWriterTest::sameNumberOrNode, example))
                .as("%s written as %s", example, written)
                .isTrue();
    }

    /** 1 and 1.0 are the same number. */
    private static int sameNumberOrNode(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        boolean same = numbers ? one.doubleValue() == other.doubleValue() : one.equals(other);
        return same ? 0 : 1;
    }
}
