package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.Outcomes;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FiguresOfReleaseTest {

    private static final long SEED = 20240301;
    private static final List<String> SECTIONS = List.of("AT-CZ", "AT-DE", "AT-HU", "AT-IT", "AT-SI");

    private final FiguresOfRelease year = FiguresOfRelease.of(months(), finalOf2024());

    @Test
    void everyTotalIsTheSumOfItsParts() {
        assertThat(year.totals())
                .hasSizeGreaterThan(500)
                .allSatisfy(total -> assertThat(total.parts().stream()
                                .mapToLong(year.figures()::get)
                                .sum())
                        .as(total.of().text())
                        .isEqualTo(year.figures().get(total.of())));
    }

    @Test
    void whatIsCountedIsInEveryTotalOnce() {
        long detections = months().entrySet().stream()
                .filter(each -> each.getKey().indicator() == ReportedIndicator.DETECTIONS)
                .mapToLong(each -> each.getValue().sum())
                .sum();

        long ofBothStates = year.figures().entrySet().stream()
                .filter(each -> each.getKey().indicator() == ReportedIndicator.DETECTIONS
                        && each.getKey().period().equals("2024")
                        && each.getKey().members().stream().skip(1).allMatch(FiguresOfReleaseTest::isWhole))
                .mapToLong(Map.Entry::getValue)
                .sum();

        assertThat(ofBothStates).isEqualTo(detections);
    }

    private static boolean isWhole(String member) {
        return member.equals(Dimension.TOTAL) || member.equals(Dimension.NOT_APPLICABLE);
    }

    @Test
    void nothingIsAddedOverStates() {
        assertThat(year.figures().keySet())
                .extracting(name -> name.member(Dimension.REPORTING_STATE))
                .containsOnly("AT", "DE");
    }

    @Test
    void transfersAreToldByTimeAndByReceivingState() {
        Map<String, Long> transferred = year.figures().entrySet().stream()
                .filter(each -> each.getKey().indicator() == ReportedIndicator.TRANSFERRED
                        && each.getKey().period().equals("2024")
                        && each.getKey().member(Dimension.BORDER_TYPE).equals(Dimension.TOTAL))
                .collect(Collectors.toMap(each -> each.getKey().member(Dimension.DIRECTION), Map.Entry::getValue));

        assertThat(transferred).containsEntry("AT>SI", 8L).containsEntry(Dimension.TOTAL, 8L);
    }

    @Test
    void aMonthByItselfHasNoTotalsOverTime() {
        Release january = ReleaseCalendar.of(2024).get(0);

        FiguresOfRelease figures = FiguresOfRelease.of(months(), january);

        assertThat(figures.figures().keySet()).extracting(FigureName::period).containsOnly("2024-01");
    }

    private static Release finalOf2024() {
        return ReleaseCalendar.of(2024).get(23);
    }

    private static Map<FigureName, Counted> months() {
        Random random = new Random(SEED);
        List<Report> reports = new ArrayList<>();
        long number = 0;
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(9)) {
            for (String section : SECTIONS) {
                for (String state : section.equals("AT-DE") ? List.of("AT", "DE") : List.of("AT")) {
                    Sent sent = Sent.by(state, section, day.toString(), ++number);
                    reports.add(sent.movements(random.nextInt(6), Context.values()[random.nextInt(4)]));
                    reports.add(Sent.by(state, section, day.toString(), ++number)
                            .checks(
                                    random.nextBoolean() ? Regime.BORDER_CONTROL : Regime.POLICE_CHECK,
                                    random.nextInt(400),
                                    Map.of(Threat.MIGRANT_SMUGGLING, (long) random.nextInt(4))));
                }
            }
        }
        reports.add(Sent.by("AT", "AT-SI", "2024-05-05", ++number)
                .apprehensions(9, new Outcomes(null, 1L, 5L, 4L, null, null), "SI"));
        reports.add(Sent.by("AT", "AT-SI", "2024-06-05", ++number)
                .apprehensions(9, new Outcomes(null, null, 3L, null, 3L, null), "SI"));
        MonthlyAccount account = new MonthlyAccount();
        reports.forEach(report -> account.take(Objects.requireNonNull(HeldFigures.of(report))));
        return account.figures(finalOf2024().months());
    }
}
