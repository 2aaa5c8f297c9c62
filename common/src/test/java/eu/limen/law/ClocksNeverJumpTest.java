package eu.limen.law;

import static eu.limen.law.Controls.RULES;
import static eu.limen.law.Controls.SBC_2024;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.date;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.register;
import static eu.limen.law.Controls.section;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.DeadlineStatus;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any register: clocks follow its decisions step by step and never jump. */
class ClocksNeverJumpTest {

    private static final String SECTION = "AT-DE";
    private static final int REGISTERS = 60;
    private static final int DAYS_AHEAD = 60;
    private static final long FIRST_START = day("2024-07-10");
    private static final Set<DutyKind> IN_TOTAL = EnumSet.of(DutyKind.MAXIMUM, DutyKind.OPINION);
    private static final Comparator<MeasureReport> ENDS = Comparator.comparingLong(MeasureReport::endDay);

    static Stream<Random> chances() {
        return Stream.iterate(1L, seed -> seed + 1).limit(REGISTERS).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void anyOrderOfArrivalGivesTheSameClocks(Random chance) {
        List<MeasureReport> measures = decisions(chance);
        long asOf = someDay(measures, chance);
        List<MeasureReport> shuffled = new ArrayList<>(measures);
        Collections.shuffle(shuffled, chance);

        assertThat(clocks(shuffled, asOf)).isEqualTo(clocks(measures, asOf));
    }

    @ParameterizedTest
    @MethodSource("chances")
    void aLaterDayMovesNoDateAndUndoesNoAnswer(Random chance) {
        List<MeasureReport> measures = decisions(chance);
        long day = someDay(measures, chance);

        List<Clock> now = clocks(measures, day);
        List<Clock> later = clocks(measures, day + 1 + chance.nextInt(400));

        for (Clock clock : now) {
            later.stream().filter(other -> isSame(clock, other)).forEach(other -> {
                assertThat(other.dueDay()).isEqualTo(clock.dueDay());
                assertThat(other.status() == clock.status() || clock.status() == DeadlineStatus.OPEN)
                        .as("%s then %s", clock, other)
                        .isTrue();
            });
            boolean lasts = clock.kind() == DutyKind.MAXIMUM || clock.kind() == DutyKind.PERIOD_END;
            assertThat(!lasts || later.stream().anyMatch(other -> isSame(clock, other)))
                    .as("%s is still there", clock)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("chances")
    void oneMoreDayOfControlMovesADateByADayAtMost(Random chance) {
        List<MeasureReport> measures = decisions(chance);
        MeasureReport last = measures.stream().max(ENDS).orElseThrow();
        long asOf = last.startDay() + chance.nextInt((int) (last.endDay() - last.startDay()) + 1);

        List<Clock> before = clocks(measures, asOf);
        List<Clock> after = clocks(replaced(measures, last, until(last, last.endDay() + 1)), asOf);

        assertThat(dates(after, IN_TOTAL)).isEqualTo(dates(before, IN_TOTAL));
        for (Clock clock : before) {
            assertThat(after).as("%s", clock).anySatisfy(other -> {
                assertThat(other.rule()).isEqualTo(clock.rule());
                assertThat(other.dueDay()).isBetween(clock.dueDay(), clock.dueDay() + 1);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("chances")
    void aProlongationAddsDatesAndMovesNone(Random chance) {
        List<MeasureReport> measures = decisions(chance);
        MeasureReport last = measures.stream().max(ENDS).orElseThrow();
        String next = "DE-2030-999 " + last.lineage() + " FOR " + date(last.endDay() + 1) + " "
                + date(last.endDay() + 60 + chance.nextInt(120));
        List<MeasureReport> prolonged = new ArrayList<>(measures);
        prolonged.add(control(SECTION, next).build());

        Set<String> before = dates(clocks(measures, last.endDay()), EnumSet.allOf(DutyKind.class));
        Set<String> after = dates(clocks(prolonged, last.endDay()), EnumSet.allOf(DutyKind.class));

        assertThat(after).containsAll(before);
    }

    @ParameterizedTest
    @MethodSource("chances")
    void splittingADecisionInTwoMovesNoMaximumNoOpinionAndNoReport(Random chance) {
        List<MeasureReport> measures = decisions(chance);
        MeasureReport whole = measures.get(chance.nextInt(measures.size()));
        if (whole.endDay() == whole.startDay()) {
            return;
        }
        long cut = whole.startDay() + chance.nextInt((int) (whole.endDay() - whole.startDay()));
        List<MeasureReport> split = replaced(measures, whole, until(whole, cut));
        split.add(MeasureBuilder.copy(whole.header(), renamed(whole))
                .days(cut + 1, whole.endDay())
                .build());
        long asOf = someDay(measures, chance);
        Set<DutyKind> kinds = EnumSet.of(DutyKind.MAXIMUM, DutyKind.OPINION, DutyKind.REPORT);

        assertThat(dates(clocks(split, asOf), kinds)).isEqualTo(dates(clocks(measures, asOf), kinds));
    }

    private static List<Clock> clocks(List<MeasureReport> measures, long asOfDay) {
        return Clocks.all(section(SECTION), register(SECTION, measures), SBC_2024, RULES, asOfDay);
    }

    private static boolean isSame(Clock one, Clock other) {
        return one.rule().equals(other.rule())
                && one.kind() == other.kind()
                && one.lineage().equals(other.lineage())
                && one.measureIds().equals(other.measureIds())
                && one.counting().equals(other.counting());
    }

    private static Set<String> dates(List<Clock> clocks, Set<DutyKind> kinds) {
        Set<String> dates = new TreeSet<>();
        clocks.stream()
                .filter(clock -> kinds.contains(clock.kind()))
                .forEach(clock -> dates.add(clock.lineage() + " " + clock.rule() + " " + date(clock.dueDay())));
        return dates;
    }

    private static long someDay(List<MeasureReport> measures, Random chance) {
        return measures.get(chance.nextInt(measures.size())).startDay() - DAYS_AHEAD + chance.nextInt(300 + DAYS_AHEAD);
    }

    private static MeasureReport until(MeasureReport report, long endDay) {
        return MeasureBuilder.copy(report.header(), report)
                .days(report.startDay(), endDay)
                .build();
    }

    private static MeasureReport renamed(MeasureReport report) {
        String id = "DE-2031-" + report.measureId().substring(8);
        return MeasureBuilder.control(report.header(), id, report.lineage())
                .on(report.sections(), report.borderTypes())
                .procedure(report.procedure())
                .because(report.grounds(), report.threats())
                .build();
    }

    private static List<MeasureReport> replaced(
            List<MeasureReport> measures, MeasureReport old, MeasureReport replacement) {
        List<MeasureReport> replaced = new ArrayList<>(measures);
        replaced.set(replaced.indexOf(old), replacement);
        return replaced;
    }

    /** One to three lineages of up to five decisions: some begin at once, most adjoin, some leave a gap or overlap. */
    private static List<MeasureReport> decisions(Random chance) {
        List<MeasureReport> measures = new ArrayList<>();
        int number = 1;
        int lineages = 1 + chance.nextInt(3);
        for (int lineage = 1; lineage <= lineages; lineage++) {
            long start = FIRST_START + chance.nextInt(700);
            boolean immediate = chance.nextInt(3) == 0;
            int decisions = 1 + chance.nextInt(5);
            for (int i = 0; i < decisions; i++) {
                boolean unforeseeable = immediate && i < 2;
                long end = start + (unforeseeable ? chance.nextInt(45) : 20 + chance.nextInt(180));
                String procedure = unforeseeable ? "UNF" : "FOR";
                measures.add(control(
                                SECTION,
                                String.format(
                                        "DE-2025-%03d DE-L%d %s %s %s",
                                        number++, lineage, procedure, date(start), date(end)))
                        .build());
                start = end + 1 + step(chance);
            }
        }
        return measures;
    }

    /** Days between two decisions: mostly none, sometimes a gap, sometimes an overlap. */
    private static int step(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> chance.nextInt(40);
            case 1 -> -chance.nextInt(10);
            default -> 0;
        };
    }
}
