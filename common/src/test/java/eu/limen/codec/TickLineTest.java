package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TickLineTest {

    private static final long NOON = Instant.parse("2015-10-20T12:00:00Z").toEpochMilli();

    @Test
    void aTickSaysHowLateItIs() {
        TickLine tick = new TickLine(NOON, null);

        assertThat(tick.text()).isEqualTo("{\"at\":\"2015-10-20T12:00:00Z\"}");
        assertThat(TickLine.read(tick.text())).isEqualTo(tick);
    }

    @Test
    void aTickSaysHowFarEachPartitionMustHaveBeenRead() {
        TickLine tick = new TickLine(NOON, new TreeMap<>(Map.of("limen.in.AT/0", 17L, "limen.rules/0", 0L)));

        assertThat(tick.text())
                .isEqualTo("{\"at\":\"2015-10-20T12:00:00Z\",\"ends\":{\"limen.in.AT/0\":17,\"limen.rules/0\":0}}");
        assertThat(TickLine.read(tick.text())).isEqualTo(tick);
    }

    @Test
    void whatANewerWriterSaysBesideIsLeftAside() {
        String line = "{\"by\":{\"name\":[1]},\"at\":\"2015-10-20T12:00:00Z\",\"drift\":3}";

        assertThat(TickLine.read(line)).isEqualTo(new TickLine(NOON, null));
    }

    @Test
    void aLineThatTellsNoTimeIsNoTick() {
        assertThat(TickLine.read("")).isNull();
        assertThat(TickLine.read("noon")).isNull();
        assertThat(TickLine.read("[]")).isNull();
        assertThat(TickLine.read("{}")).isNull();
        assertThat(TickLine.read("{\"at\":12}")).isNull();
        assertThat(TickLine.read("{\"at\":\"2015-10-20\"}")).isNull();
        assertThat(TickLine.read("{\"at\":\"2015-10-20T12:00:00Z\",\"ends\":{\"limen.in.AT/0\":\"all\"}}"))
                .isNull();
        assertThat(TickLine.read("{\"at\":\"2015-10-20T12:00:00Z\"")).isNull();
    }
}
