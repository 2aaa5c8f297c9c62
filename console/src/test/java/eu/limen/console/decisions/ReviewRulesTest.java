package eu.limen.console.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.AdaptationAxis;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-20");
    private static final LocalDate IN_A_QUARTER = TODAY.plusMonths(3);
    private static final List<Finding> ALL_AXES = List.of(
            Finding.LOCATION_PROPORTIONATE,
            Finding.FREQUENCY_HIGHER_THAN_NEEDED,
            Finding.INTENSITY_NOT_EXAMINED,
            Finding.CONNECTIONS_CLOSED);
    private static final Section OF_TWO =
            Objects.requireNonNull(SectionRegister.standard().find("AT-SI"));
    private static final Section OF_ONE =
            Objects.requireNonNull(SectionRegister.standard().find("NO:SEA"));

    private static ReviewDraft review(LocalDate heldOn, List<Finding> findings, LocalDate nextOn) {
        return new ReviewDraft("AT-SI", heldOn, findings, List.of(AdaptationAxis.FREQUENCY), nextOn);
    }

    @Test
    void aReviewSpeaksOfLocationFrequencyAndIntensity() {
        assertThat(ReviewRules.problems(OF_TWO, review(TODAY, ALL_AXES, IN_A_QUARTER), TODAY))
                .isEmpty();
        assertThat(ReviewRules.problems(OF_TWO, review(TODAY, ALL_AXES.subList(0, 1), IN_A_QUARTER), TODAY))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("findings: none on "));
    }

    @Test
    void findingsOfOneAxisDoNotContradictEachOther() {
        List<Finding> contradicting = List.of(
                Finding.LOCATION_PROPORTIONATE,
                Finding.LOCATION_WIDER_THAN_NEEDED,
                Finding.FREQUENCY_PROPORTIONATE,
                Finding.INTENSITY_HIGHER_THAN_NEEDED,
                Finding.INTENSITY_SYSTEMATIC);

        assertThat(ReviewRules.problems(OF_TWO, review(TODAY, contradicting, IN_A_QUARTER), TODAY))
                .singleElement()
                .asString()
                .startsWith("findings: some on LOCATION");
    }

    @Test
    void aReviewHasBeenHeldAndTheNextIsWithinAYear() {
        assertThat(ReviewRules.problems(OF_TWO, review(TODAY.plusDays(1), ALL_AXES, IN_A_QUARTER), TODAY))
                .singleElement()
                .asString()
                .startsWith("date: ");
        assertThat(ReviewRules.problems(OF_TWO, review(TODAY, ALL_AXES, TODAY), TODAY))
                .singleElement()
                .asString()
                .startsWith("nextDate: ");
        assertThat(ReviewRules.problems(OF_TWO, review(TODAY, ALL_AXES, TODAY.plusYears(1)), TODAY))
                .isEmpty();
        assertThat(ReviewRules.problems(
                        OF_TWO, review(TODAY, ALL_AXES, TODAY.plusYears(1).plusDays(1)), TODAY))
                .hasSize(1);
    }

    @Test
    void aBorderOfOneStateIsNotReviewedByTwo() {
        assertThat(ReviewRules.problems(OF_ONE, review(TODAY, ALL_AXES, IN_A_QUARTER), TODAY))
                .singleElement()
                .asString()
                .startsWith("section: ");
    }

    @Test
    void aReviewIsOverdueFromTheDayAfterAndASectionWithoutRecordIsNamedAsSuch() {
        Review last = new Review(
                1,
                "AT-SI",
                List.of("AT", "SI"),
                TODAY,
                ALL_AXES,
                List.of(),
                IN_A_QUARTER,
                Review.Status.CONFIRMED,
                "AT",
                null);

        assertThat(DueReview.of(List.of(last), Set.of("AT-DE", "AT-SI"), IN_A_QUARTER))
                .extracting(DueReview::section, DueReview::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AT-DE", DueReview.Standing.NO_RECORD_HERE),
                        org.assertj.core.groups.Tuple.tuple("AT-SI", DueReview.Standing.DUE));
        assertThat(DueReview.of(List.of(last), Set.of("AT-DE"), IN_A_QUARTER.plusDays(1)))
                .extracting(DueReview::standing)
                .containsExactly(DueReview.Standing.OVERDUE, DueReview.Standing.NO_RECORD_HERE);
    }
}
