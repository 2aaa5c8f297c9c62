package eu.limen.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.release.Attacker.Range;
import eu.limen.disclosure.release.Tables.Dimension;
import eu.limen.disclosure.release.Tables.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Provisional, revised and final figures of random tables, laid side by side. */
class VintageAttackTest {

    private static final int SEEDS = 3;
    private static final int VINTAGES = 3;

    static Stream<List<Figures>> histories() {
        return Stream.of(Kind.SPARSE, Kind.MIXED, Kind.DENSE)
                .flatMap(kind -> LongStream.rangeClosed(1, SEEDS)
                        .boxed()
                        .flatMap(seed -> Stream.of(
                                history(seed, kind, Dimension.of("s", 6)),
                                history(seed, kind, Dimension.of("s", 4), Dimension.of("c", 3)),
                                history(seed, kind, Dimension.of("s", 2), Dimension.time()))));
    }

    private static List<Figures> history(long seed, Kind kind, Dimension... dimensions) {
        var random = new Random(seed);
        Map<String, Long> inner = new HashMap<>();
        List<String> keys = Tables.keys(dimensions);
        keys.forEach(key -> inner.put(key, kind.draw(random)));
        List<Figures> history = new ArrayList<>();
        for (int vintage = 0; vintage < VINTAGES; vintage++) {
            history.add(Tables.of(inner, dimensions));
            keys.forEach(key -> inner.merge(key, late(random), (count, late) -> Math.max(0, count + late)));
        }
        return history;
    }

    /** Mostly nothing or little comes in late, now and then much; something is taken off, too. */
    private static long late(Random random) {
        int percent = random.nextInt(100);
        if (percent < 50) {
            return 0;
        }
        return percent < 80 ? random.nextInt(8) - 2 : random.nextInt(40) - 8;
    }

    @ParameterizedTest
    @MethodSource("histories")
    void everySmallCountOfEveryVintageStaysAsOpenAsFlagsAndZerosLeaveIt(List<Figures> history) {
        List<Map<String, ReleasedFigure>> released = Published.oneAfterTheOther(history);

        var attacker = new Attacker(history.get(0).relations());
        var beginner = new Attacker(history.get(0).relations());
        for (int vintage = 0; vintage < VINTAGES; vintage++) {
            Figures figures = history.get(vintage);
            // The worst case: also of figures that did not change the attacker guesses the count that is behind them.
            attacker.with(released.get(vintage), Published.exactly(figures, released.get(vintage)));
            beginner.with(Published.nothing(figures), Published.exactly(figures, Published.nothing(figures)));
        }

        for (int vintage = 0; vintage < VINTAGES; vintage++) {
            for (String key : Published.primary(released.get(vintage))) {
                assertThat(attacker.range(vintage, key))
                        .as("%s in vintage %d", key, vintage)
                        .isEqualTo(beginner.range(vintage, key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void everyLateCountCanStillBeOneToNine(List<Figures> history) {
        List<Map<String, ReleasedFigure>> released = Published.oneAfterTheOther(history);

        var attacker = new Attacker(history.get(0).relations());
        for (int vintage = 0; vintage < VINTAGES; vintage++) {
            attacker.with(released.get(vintage), Published.anew(history, released, vintage));
        }

        for (int vintage = 1; vintage < VINTAGES; vintage++) {
            for (Late late : late(history, released, vintage)) {
                Range range = attacker.range(vintage, late.key());
                assertThat(range.least()).as("%s in vintage %d", late, vintage).isLessThanOrEqualTo(late.least());
                assertThat(range.most()).as("%s in vintage %d", late, vintage).isGreaterThanOrEqualTo(late.most());
            }
        }
    }

    /** What must stay possible of a count behind a figure that stays: 1 to 9 more than before, or 1 to 9 less and not below ten. */
    private record Late(String key, long least, long most) {}

    private static List<Late> late(List<Figures> history, List<Map<String, ReleasedFigure>> released, int vintage) {
        List<Late> all = new ArrayList<>();
        Map<String, Long> anew = Published.anew(history, released, vintage);
        released.get(vintage).forEach((key, figure) -> {
            if (figure.isHidden() || anew.containsKey(key)) {
                return;
            }
            int first = vintage;
            while (!Published.anew(history, released, first).containsKey(key)) {
                first--;
            }
            long behind = Published.count(history.get(first), key);
            long now = Published.count(history.get(vintage), key);
            if (now > behind) {
                all.add(new Late(key, behind + 1, behind + 9));
            }
            if (now < behind) {
                all.add(new Late(key, Math.max(10, behind - 9), behind - 1));
            }
        });
        return all;
    }
}
