package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseCalendarTest {

    @Test
    void aMonthIsPublishedThirtyAndNinetyDaysAfterItsEndAndOnTheFirstOfMarch() {
        List<Release> releases = of(2024, YearMonth.of(2024, 1));

        assertThat(releases)
                .extracting(Release::date, Release::kind)
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 1), Release.Kind.PROVISIONAL),
                        tuple(LocalDate.of(2024, 4, 30), Release.Kind.REVISED),
                        tuple(LocalDate.of(2025, 3, 1), Release.Kind.FINAL));
    }

    /** 31 December and 90 days are 31 March: the final release comes before. */
    @Test
    void whatWouldBeRevisedAfterTheFinalReleaseIsNot() {
        assertThat(of(2024, YearMonth.of(2024, 12)))
                .extracting(Release::kind)
                .containsExactly(Release.Kind.PROVISIONAL, Release.Kind.FINAL);
    }

    @Test
    void releasesComeByDateAndTheYearEndsWithOneForAllOfIt() {
        List<Release> releases = ReleaseCalendar.of(2023);

        assertThat(releases).extracting(Release::date).isSorted();
        assertThat(releases).hasSize(24);
        assertThat(releases.get(23).months()).hasSize(12);
        assertThat(releases.get(23).wholeYear()).isTrue();
    }

    @Test
    void aDayKnowsItsReleases() {
        assertThat(ReleaseCalendar.on(LocalDate.of(2024, 3, 1)))
                .extracting(Release::kind, Release::months)
                .containsExactly(
                        tuple(Release.Kind.FINAL, ReleasePeriods.months(2023)),
                        tuple(Release.Kind.PROVISIONAL, List.of(YearMonth.of(2024, 1))));
        assertThat(ReleaseCalendar.on(LocalDate.of(2024, 3, 2))).isEmpty();
    }

    private static List<Release> of(int year, YearMonth month) {
        return ReleaseCalendar.of(year).stream()
                .filter(release -> release.months().contains(month))
                .toList();
    }
}
