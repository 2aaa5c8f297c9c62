package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.Kind;
import eu.limen.register.SectionRegister;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @Test
    void itIsSlotsReceivedOfSlotsPromised() {
        MonthlyAccount account = new MonthlyAccount();
        for (int day = 16; day <= 24; day++) {
            take(account, day, day);
        }
        // A second report of a slot that has come, and one of a day on which nothing was promised.
        take(account, 16, 100);
        take(account, 2, 101);

        Completeness completeness = Completeness.of(
                List.of(JUNE),
                account.arrived(),
                List.of(Sent.by("AT", "AT-SI", "2024-06-16", 1).promises(Kind.UNAUTHORISED_MOVEMENT)),
                SectionRegister.standard());

        assertThat(completeness.of(detections("AT-SI", "2024-06"))).isEqualTo(9.0 / 15);
        assertThat(completeness.of(detections(Dimension.TOTAL, "2024-06"))).isEqualTo(9.0 / 15);
    }

    @Test
    void whereNothingIsPromisedNothingIsSaid() {
        Completeness none =
                Completeness.of(List.of(JUNE), new MonthlyAccount().arrived(), List.of(), SectionRegister.standard());

        assertThat(none.of(detections("AT-SI", "2024-06"))).isNull();
    }

    private static void take(MonthlyAccount account, int day, long number) {
        account.take(
                Objects.requireNonNull(HeldFigures.of(Sent.by("AT", "AT-SI", String.format("2024-06-%02d", day), number)
                        .movements(3, Context.POLICE_INLAND))));
    }

    private static FigureName detections(String section, String period) {
        return FigureName.of(ReportedIndicator.DETECTIONS, period)
                .with(Dimension.REPORTING_STATE, "AT")
                .with(Dimension.BORDER_TYPE, "LAND")
                .with(Dimension.SECTION, section);
    }
}
