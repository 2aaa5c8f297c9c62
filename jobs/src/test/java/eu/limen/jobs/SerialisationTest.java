package eu.limen.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.admission.Conservation.Account;
import eu.limen.admission.Remembered;
import eu.limen.admission.Tally;
import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.AssessmentInput;
import eu.limen.deadlines.DeadlineBook;
import eu.limen.deadlines.DeadlineInput;
import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.Entry;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.jobs.metric.Figure;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import eu.limen.network.WeekNetworkInput;
import eu.limen.network.WeekNetworkState;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.NetworkState;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleDocument;
import eu.limen.situation.SectionBook;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crosses the network or lies in a checkpoint is written field by field, never by Kryo, and comes back as it went. */
class SerialisationTest {

    private static final int SAMPLES = 20;

    /** As in production: a type that only Kryo could write is an error. */
    private static <T> TypeSerializer<T> serialiser(Class<T> type) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return TypeInformation.of(type).createSerializer(new SerializerConfigImpl(configuration));
    }

    private static <T> T thereAndBack(TypeSerializer<T> serialiser, T value) throws IOException {
        DataOutputSerializer written = new DataOutputSerializer(256);
        serialiser.serialize(value, written);
        return serialiser.deserialize(new DataInputDeserializer(written.getCopyOfBuffer()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                RawReport.class,
                RuleDocument.class,
                AcceptedRules.class,
                Entry.class,
                SectionInput.class,
                LabelledDay.class,
                Situation.class,
                SlotStatus.class,
                SectionWeek.class,
                SectionTrend.class,
                TrendInput.class,
                NetworkWeek.class,
                FlowWeek.class,
                WeekNetworkInput.class,
                DisplacementCheck.class,
                PairDay.class,
                PatternMatch.class,
                EpisodeInput.class,
                Alert.class,
                AssessmentInput.class,
                DeadlineInput.class,
                Indicator.class,
                Rejection.class,
                Balance.class,
            })
    <T> void whatFlowsComesBackAsItWent(Class<T> type) throws Exception {
        assertComesBack(type);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Account.class,
                Tally.class,
                Figure.class,
                Remembered.class,
                SectionBook.class,
                NetworkState.class,
                WeekNetworkState.class,
                EpisodeState.class,
                AssessmentBook.class,
                TrendBook.class,
                DeadlineBook.class,
            })
    <T> void whatIsRememberedComesBackAsItWent(Class<T> type) throws Exception {
        assertComesBack(type);
    }

    private static <T> void assertComesBack(Class<T> type) throws Exception {
        TypeSerializer<T> serialiser = serialiser(type);
        for (int seed = 0; seed < SAMPLES; seed++) {
            T value = type.cast(Objects.requireNonNull(new Samples(seed).of(type)));

            T back = thereAndBack(serialiser, value);

            assertThat(back).as("seed %d", seed).usingRecursiveComparison().isEqualTo(value);
            assertThat(serialiser.copy(value)).usingRecursiveComparison().isEqualTo(value);
        }
    }

    @Test
    void aTypeThatOnlyKryoCouldWriteIsAnError() {
        assertThatThrownBy(() -> serialiser(Kryos.class)).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Without public fields or accessors: Flink would leave it to Kryo. */
    static final class Kryos {
        @SuppressWarnings("UnusedVariable")
        private final Object hidden = new Object();
    }
}
