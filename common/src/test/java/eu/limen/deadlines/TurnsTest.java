package eu.limen.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days on which nobody looks are days on which there is nothing new to tell. */
class TurnsTest {

    private static final long FIRST_DAY = LocalDate.parse("2022-11-01").toEpochDay();
    private static final String END = "2028-06-30T00:00:00Z";

    private static final List<List<String>> SCOPES =
            List.of(List.of("*"), List.of("HR-HU"), List.of("HR-SI", "HR-HU"), List.of("HR:AIR"), List.of());

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoLooksOnlyWhereSomethingMayTurnTellsTheSame(int seed) {
        List<MeasureReport> decisions = decisions(new Random(seed));

        var seldom = watching(decisions, new Watch("HR")).runUntil(END);
        var daily = watching(decisions, new Watch("HR").everyDay()).runUntil(END);

        assertThat(daily.alerts()).isNotEmpty();
        assertThat(seldom.alerts()).isEqualTo(daily.alerts());
    }

    private static Watch watching(List<MeasureReport> decisions, Watch watch) {
        for (MeasureReport decision : decisions) {
            watch.learns(
                    Instant.ofEpochMilli(decision.header().reportedAtMillis()).toString(), decision);
        }
        return watch;
    }

    /** Croatia, internal since 2023: two lineages with gaps, overlaps, records and liftings; known before, at or after their start. */
    private static List<MeasureReport> decisions(Random random) {
        List<MeasureReport> decisions = new ArrayList<>();
        long start = FIRST_DAY + random.nextInt(400);
        for (int number = 1; number <= 8; number++) {
            long end = start + random.nextInt(220);
            long known = start - 60 + random.nextInt(90);
            Header header = new Header(
                    Kind.MEASURE,
                    new ReportId(0, number),
                    0,
                    false,
                    "HR-MUP",
                    "HR",
                    known * Tick.DAY_MILLIS,
                    1,
                    number);
            decisions.add(MeasureBuilder.control(header, "HR-2023-00" + number, "HR-L" + (1 + random.nextInt(2)))
                    .on(SCOPES.get(random.nextInt(SCOPES.size())), List.of(BorderType.values()))
                    .days(start, end)
                    .procedure(Procedure.values()[random.nextInt(Procedure.values().length)])
                    .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), List.of(Threat.UNAUTHORISED_MOVEMENT))
                    .notifiedOn(maybe(random, start - 40))
                    .riskAssessmentOn(maybe(random, start - 30))
                    .report33On(maybe(random, end))
                    .liftedOn(maybe(random, (start + end) / 2))
                    .build());
            start = end - 10 + random.nextInt(60) + (random.nextInt(6) == 0 ? 200 : 0);
        }
        return decisions;
    }

    private static @Nullable Long maybe(Random random, long day) {
        return random.nextInt(3) == 0 ? day + random.nextInt(30) : null;
    }
}
