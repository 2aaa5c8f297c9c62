package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.PairDay.Part;
import eu.limen.model.Addressee;
import eu.limen.model.ContactLevel;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.patterns.Episode;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.NetworkState;
import eu.limen.patterns.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the patterns keep and send goes through Flink's own serialisers unchanged. */
class EpisodeTypesTest {

    private static final SerializerConfigImpl WITHOUT_KRYO =
            new SerializerConfigImpl(new Configuration().set(PipelineOptions.GENERIC_TYPES, false));

    static Stream<Object> kept() {
        var day = Histories.day("HR>SI", Histories.THURSDAY, 0, Label.HIGH, false, true);
        var pairDay = Histories.pairDay("HR>HU", Histories.THURSDAY, Part.FALL, true, 3, 1);
        var slots = new Histories(1).slots("HR-GW1", SlotLength.DAY, 20);
        var span = new Span(List.of(1L, 2L), 2, Span.End.OUT_OF_SIGHT);
        var episode = new Episode(
                "A|SURGE|HR-SI[HR>SI]|DRUGS_TRAFFICKING|tick",
                0,
                3,
                span,
                List.of("one", "two"),
                List.of("HR-SI"),
                List.of(new Addressee("SI", ContactLevel.LOCAL)));
        return Stream.of(
                day,
                pairDay,
                slots.get(0),
                EpisodeInput.surge(day),
                EpisodeInput.displacement(pairDay),
                EpisodeInput.silentSource(slots.get(0)),
                new NetworkState(List.of(day)),
                EpisodeState.empty(PatternName.SILENT_SOURCE, "key", null),
                new EpisodeState(
                        PatternName.SURGE,
                        "key",
                        Threat.DRUGS_TRAFFICKING,
                        List.of(day),
                        List.of(pairDay),
                        slots,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(episode),
                        7,
                        1,
                        EpisodeState.NEVER));
    }

    @ParameterizedTest
    @MethodSource("kept")
    @SuppressWarnings("unchecked")
    void whatIsWrittenIsReadAgain(Object kept) throws IOException {
        var serializer =
                (TypeSerializer<Object>) TypeInformation.of(kept.getClass()).createSerializer(WITHOUT_KRYO);
        var written = new DataOutputSerializer(1024);

        serializer.serialize(kept, written);

        assertThat(serializer.deserialize(new DataInputDeserializer(written.getCopyOfBuffer())))
                .isEqualTo(kept);
    }
}
