package eu.limen.situation;

import static eu.limen.model.Threat.DRUGS_TRAFFICKING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Cell;
import eu.limen.flow.PartialSum;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.register.Section;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What means the same is judged the same: a report in two halves, and the same border under other names (promise 7). */
class SameMeaningTest {

    private static final int DAYS = 60;

    /** A story on a border of two states, told twice with the same numbers. */
    private static Watch told(long seed, String one, String other, boolean inHalves) {
        Section section = Section.of(one + "-" + other, Watch.MONDAY - 10_000, null);
        String direction = one + ">" + other;
        Watch watch = Watch.on(section, entry(section, one + "-A", direction), entry(section, other + "-A", direction));
        Random random = new Random(seed);
        for (int day = 0; day < DAYS; day++) {
            watch.runThrough(Watch.tick(day + 1, 5));
            for (String state : List.of(one, other)) {
                long persons = 500L + random.nextInt(200);
                long hits = random.nextInt(day > 40 ? 30 : 10);
                if (random.nextInt(15) > 0) {
                    send(watch, section, state, direction, day, persons, hits, inHalves);
                }
            }
            watch.compute(Watch.tick(day + 1, 6));
        }
        return watch.close(DAYS);
    }

    private static SourceReport entry(Section section, String gateway, String direction) {
        SourceReport promised = Watch.promise(gateway, direction, Kind.CHECK);
        return new SourceReport(
                promised.header(),
                gateway,
                List.of(section.id()),
                promised.kinds(),
                promised.slot(),
                promised.delayMillis(),
                false,
                promised.directions(),
                promised.validFromDay(),
                null);
    }

    private static void send(
            Watch watch,
            Section section,
            String state,
            String direction,
            int day,
            long persons,
            long hits,
            boolean inHalves) {
        Count whole = Count.check(state + "-A", direction, day, persons).finding(DRUGS_TRAFFICKING, hits);
        Count part = Count.check(state + "-A", direction, day, persons / 3).finding(DRUGS_TRAFFICKING, hits / 3);
        if (!inHalves) {
            watch.take(at(section, whole.asserted()));
            return;
        }
        PartialSum rest =
                new PartialSum(whole.cell(), new int[] {1}, whole.sums().minus(part.sums()));
        watch.take(at(section, part.asserted()));
        watch.take(at(section, rest));
    }

    private static PartialSum at(Section section, PartialSum change) {
        Cell cell = change.cell();
        return new PartialSum(
                new Cell(cell.source(), section.id(), cell.kind(), cell.direction(), SlotLength.DAY, cell.periodDay()),
                change.slots(),
                Sums.NONE.plus(change.sums()));
    }

    private static List<String> said(Watch watch) {
        return watch.situations.stream().map(Situation::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReportInTwoHalvesSaysTheSame(long seed) {
        List<String> whole = said(told(seed, "AT", "DE", false));
        List<String> halves = said(told(seed, "AT", "DE", true));

        assertThat(whole).hasSizeGreaterThan(8 * DAYS - 1);
        assertThat(halves).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void otherNamesOfTheStatesChangeOnlyTheNames(long seed) {
        List<String> named = said(told(seed, "AT", "DE", false));
        List<String> renamed = said(told(seed, "QX", "QY", false));

        assertThat(renamed.stream()
                        .map(line -> line.replace("QX", "AT").replace("QY", "DE"))
                        .toList())
                .isEqualTo(named);
    }
}
