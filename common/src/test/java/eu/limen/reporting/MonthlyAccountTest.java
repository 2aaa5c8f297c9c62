package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.Report;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthlyAccountTest {

    private static final long SEED = 20240301;
    private static final Context INLAND = Context.POLICE_INLAND;
    private static final List<YearMonth> YEAR = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2024, month))
            .toList();

    @Test
    void aCorrectionReplacesWholeEvenIfItMovesToAnotherMonth() {
        Sent first = Sent.by("AT", "AT-DE", "2024-01-31", 1);
        Report corrected = Sent.by("AT", "AT-SI", "2024-02-01", 1)
                .revised(1, "2024-02-03T00:00:00Z")
                .movements(4, INLAND);

        Map<FigureName, Counted> figures = after(List.of(first.movements(7, INLAND), corrected));

        assertThat(figures.values()).containsExactly(new Counted(4, 1));
        assertThat(figures.keySet()).allSatisfy(name -> {
            assertThat(name.period()).isEqualTo("2024-02");
            assertThat(name.member(Dimension.SECTION)).isEqualTo("AT-SI");
        });
    }

    @Test
    void whatIsTakenBackIsAsIfNeverSent() {
        Sent report = Sent.by("AT", "AT-DE", "2024-01-10", 1);

        Map<FigureName, Counted> figures = after(List.of(
                report.movements(7, INLAND),
                report.takenBack(1, "2024-01-12T00:00:00Z").movements(7, INLAND)));

        assertThat(figures).isEmpty();
    }

    @Test
    void nothingFoundIsNotTheSameAsNobodyLooked() {
        Map<FigureName, Counted> figures =
                after(List.of(Sent.by("AT", "AT-DE", "2024-01-10", 1).movements(0, INLAND)));

        assertThat(figures.values()).containsExactly(new Counted(0, 1));
    }

    @Test
    void theOrderInWhichRevisionsComeDoesNotMatter() {
        Random random = new Random(SEED);
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            Sent sent = Sent.by("AT", number % 2 == 0 ? "AT-DE" : "AT-SI", "2024-01-1" + number % 10, number);
            reports.add(sent.movements(random.nextInt(20), INLAND));
            reports.add(sent.revised(1, "2024-02-01T00:00:00Z").movements(random.nextInt(20), INLAND));
            if (number % 5 == 0) {
                reports.add(sent.takenBack(2, "2024-02-02T00:00:00Z").movements(1, INLAND));
            }
        }
        Map<FigureName, Counted> inOrder = after(reports);

        Collections.shuffle(reports, random);

        assertThat(after(reports)).isEqualTo(inOrder);
    }

    @Test
    void ofOtherMonthsNothingIsTold() {
        MonthlyAccount account = new MonthlyAccount();
        take(account, Sent.by("AT", "AT-DE", "2024-01-31", 1).movements(7, INLAND));
        take(account, Sent.by("AT", "AT-DE", "2024-02-01", 2).movements(8, INLAND));

        assertThat(account.figures(List.of(YearMonth.of(2024, 2))).values()).containsExactly(new Counted(8, 1));
    }

    @Test
    void aSlotHasArrivedUntilTheLastReportOfItIsTakenBack() {
        MonthlyAccount account = new MonthlyAccount();
        Sent one = Sent.by("AT", "AT-DE", "2024-01-10", 1);
        Sent other = Sent.by("AT", "AT-DE", "2024-01-10", 2);
        take(account, one.movements(7, INLAND));
        take(account, other.movements(8, INLAND));
        take(account, one.revised(1, "2024-01-11T00:00:00Z").movements(6, INLAND));
        assertThat(account.arrived().in(YearMonth.of(2024, 1))).hasSize(1);

        take(account, one.takenBack(2, "2024-01-12T00:00:00Z").movements(6, INLAND));
        assertThat(account.arrived().in(YearMonth.of(2024, 1))).hasSize(1);

        take(account, other.takenBack(1, "2024-01-12T00:00:00Z").movements(8, INLAND));
        assertThat(account.arrived().in(YearMonth.of(2024, 1))).isEmpty();
    }

    @Test
    void aSlotThatMovesToAnotherMonthArrivesThere() {
        MonthlyAccount account = new MonthlyAccount();
        take(account, Sent.by("AT", "AT-DE", "2024-01-31", 1).movements(7, INLAND));
        take(
                account,
                Sent.by("AT", "AT-DE", "2024-02-01", 1)
                        .revised(1, "2024-02-03T00:00:00Z")
                        .movements(7, INLAND));

        assertThat(account.arrived().in(YearMonth.of(2024, 1))).isEmpty();
        assertThat(account.arrived().in(YearMonth.of(2024, 2))).hasSize(1);
    }

    private static void take(MonthlyAccount account, Report report) {
        account.take(Objects.requireNonNull(HeldFigures.of(report)));
    }

    private static Map<FigureName, Counted> after(List<? extends Report> reports) {
        MonthlyAccount account = new MonthlyAccount();
        reports.forEach(report -> account.take(Objects.requireNonNull(HeldFigures.of(report))));
        return account.figures(YEAR);
    }
}
