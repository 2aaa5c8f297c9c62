package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.kafka.UnpassedTicks.Told;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnpassedTicksTest {

    private static final String AUSTRIA = "limen.in.AT/0";
    private static final String GERMANY = "limen.in.DE/0";
    private static final long ONE = 3_600_000;
    private static final long TWO = 7_200_000;

    private UnpassedTicks ticks;

    @BeforeEach
    void begin() {
        ticks = new UnpassedTicks();
    }

    @Test
    void aTickWaitsUntilEveryPartitionHasBeenReadAsFarAsItSays() {
        ticks.begin(AUSTRIA, 0);
        ticks.begin(GERMANY, 0);
        ticks.tell(new Told(ONE, Map.of(AUSTRIA, 3L, GERMANY, 1L), 1));

        ticks.readTo(AUSTRIA, 3);

        assertThat(ticks.pass()).isEqualTo(UnpassedTicks.NONE);
        assertThat(ticks.holdsBack()).isEqualTo(Map.entry(GERMANY, 0L));

        ticks.readTo(GERMANY, 1);

        assertThat(ticks.pass()).isEqualTo(ONE);
        assertThat(ticks.place()).isEqualTo(1);
    }

    @Test
    void whatWasRestoredBehindItsEndsHasPassedATickAlready() {
        ticks.begin(AUSTRIA, 7);

        ticks.tell(new Told(ONE, Map.of(AUSTRIA, 5L), 1));
        ticks.tell(new Told(TWO, Map.of(AUSTRIA, 8L), 2));

        assertThat(ticks.pass()).isEqualTo(ONE);
        assertThat(ticks.isEmpty()).isFalse();
    }

    @Test
    void aTickDoesNotOvertakeTheOneBeforeIt() {
        ticks.begin(AUSTRIA, 0);
        ticks.tell(new Told(ONE, Map.of(AUSTRIA, 2L), 1));
        ticks.tell(new Told(TWO, Map.of(), 2));

        assertThat(ticks.pass()).isEqualTo(UnpassedTicks.NONE);
    }

    @Test
    void aPartitionThatATickDoesNotNameHoldsNothingBack() {
        ticks.begin(GERMANY, -2);
        ticks.tell(new Told(ONE, Map.of(AUSTRIA, 9L), 1));

        assertThat(ticks.pass()).isEqualTo(ONE);
    }

    @Test
    void nothingPassesWhereNoPartitionIsRead() {
        ticks.tell(new Told(ONE, Map.of(), 1));

        assertThat(ticks.readsAny()).isFalse();
        assertThat(ticks.pass()).isEqualTo(UnpassedTicks.NONE);
    }

    @Test
    void aReaderWithoutPartitionsKeepsNoMoreTicksThanReportsAreKept() {
        for (int minute = 0; minute <= UnpassedTicks.MOST_WITHOUT_PARTITION; minute++) {
            ticks.tell(new Told(minute, Map.of(AUSTRIA, minute + 1L), minute + 1L));
        }

        ticks.begin(AUSTRIA, 1);

        assertThat(ticks.pass()).isEqualTo(UnpassedTicks.NONE);
        assertThat(ticks.holdsBack()).isEqualTo(Map.entry(AUSTRIA, 1L));
    }
}
