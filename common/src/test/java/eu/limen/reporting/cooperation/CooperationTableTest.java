package eu.limen.reporting.cooperation;

import static eu.limen.reporting.cooperation.CooperationIndicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Acknowledgement;
import eu.limen.model.Addressee;
import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.DecisionCode;
import eu.limen.model.GeneratedBy;
import eu.limen.model.HeldReview;
import eu.limen.model.HumanDecision;
import eu.limen.model.PatternName;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CooperationTableTest {

    private static final GeneratedBy AUTHOR = new GeneratedBy("default", "1", "1");
    private static final Release FINAL =
            ReleaseCalendar.of(2024).get(ReleaseCalendar.of(2024).size() - 1);

    private final RecordedActs acts = new RecordedActs();

    @Test
    void anAlertCountsOnceForEachStateAndOnNoSection() {
        acts.take(alert("one", "2024-05-02T10:00:00Z", false, "AT-DE", "AT-SI"));

        assertThat(value(ALERTS_RECEIVED, "AT", "_T", "2024-Q2")).isEqualTo(1);
        assertThat(value(ALERTS_RECEIVED, "AT", "_T", "2024")).isEqualTo(1);
        assertThat(value(ALERTS_RECEIVED, "DE", "_T", "2024")).isEqualTo(1);
        assertThat(cells()).allMatch(cell -> cell.section().equals("_T"));
    }

    @Test
    void itIsAnsweredByAllOnlyWhenEveryAddresseeHasAnswered() {
        acts.take(alert("one", "2024-05-02T10:00:00Z", false, "AT-DE"));
        acts.take(alert("two", "2024-05-03T10:00:00Z", false, "AT-DE"));
        answer("one", "AT", "2024-05-02T12:00:00Z");
        answer("one", "DE", "2024-05-02T16:00:00Z");
        answer("two", "AT", "2024-05-03T11:00:00Z");

        assertThat(value(ALERTS_ANSWERED, "AT", "_T", "2024-Q2")).isEqualTo(2);
        assertThat(value(ALERTS_ANSWERED_BY_ALL, "AT", "_T", "2024-Q2")).isEqualTo(1);
        assertThat(value(ALERTS_ANSWERED, "DE", "_T", "2024-Q2")).isEqualTo(1);
        assertThat(value(SHARE_OF_ALERTS_ANSWERED, "DE", "_T", "2024-Q2")).isEqualTo(0.5);
    }

    /** After 1 and 2 hours; that a state answers again changes nothing. */
    @Test
    void theMedianIsOfFirstAnswers() {
        acts.take(alert("one", "2024-05-02T10:00:00Z", false, "AT-DE"));
        acts.take(alert("two", "2024-05-03T10:00:00Z", false, "AT-DE"));
        answer("one", "AT", "2024-05-02T12:00:00Z");
        answer("one", "AT", "2024-05-09T12:00:00Z");
        answer("two", "AT", "2024-05-03T11:00:00Z");

        assertThat(value(MEDIAN_HOURS_TO_ANSWER, "AT", "_T", "2024")).isEqualTo(1.5);
        assertThat(value(MEDIAN_HOURS_TO_ANSWER, "DE", "_T", "2024")).isNull();
    }

    @Test
    void whatWasRecordedOnTheDayOfTheReleaseOrLaterIsNotInIt() {
        acts.take(alert("one", "2024-12-31T10:00:00Z", false, "AT-DE"));
        answer("one", "AT", "2025-03-01T00:00:00Z");

        assertThat(value(ALERTS_RECEIVED, "AT", "_T", "2024-Q4")).isEqualTo(1);
        assertThat(value(ALERTS_ANSWERED, "AT", "_T", "2024-Q4")).isZero();
    }

    @Test
    void anExerciseIsNoAlertAndTheSameRecordTwiceIsOne() {
        acts.take(alert("exercise", "2024-05-02T10:00:00Z", true, "AT-DE"));
        acts.take(alert("one", "2024-05-02T10:00:00Z", false, "AT-DE"));
        acts.take(alert("one", "2024-05-02T10:00:00Z", false, "AT-DE"));

        assertThat(value(ALERTS_RECEIVED, "AT", "_T", "2024")).isEqualTo(1);
    }

    @Test
    void aDissentCountsOnTheSectionOfTheResult() {
        acts.take(decision("I|AT-DE|2024-W20", DecisionCode.DISSENT));
        acts.take(decision("V|AT-DE|DE|DE-L1|2024-W20", DecisionCode.FOLLOWED));

        assertThat(value(DECISIONS_ON_RESULTS, "AT", "AT-DE", "2024-Q2")).isEqualTo(2);
        assertThat(value(DISSENTS_ON_RESULTS, "AT", "AT-DE", "2024-Q2")).isEqualTo(1);
        assertThat(value(SHARE_OF_DECISIONS_IN_DISSENT, "AT", "AT-DE", "2024-Q2"))
                .isEqualTo(0.5);
    }

    @Test
    void aReviewThatWasDueIsHeldWhenAnotherFollowedByTheAgreedDay() {
        acts.take(review("2024-02-10", "2024-05-10"));
        acts.take(review("2024-05-10", "2024-08-10"));
        acts.take(review("2024-09-01", "2025-05-01"));

        assertThat(value(REVIEWS_HELD, "DE", "AT-DE", "2024")).isEqualTo(3);
        assertThat(value(REVIEWS_HELD_WHEN_DUE, "DE", "AT-DE", "2024-Q2")).isEqualTo(1);
        assertThat(value(REVIEWS_HELD_WHEN_DUE, "DE", "AT-DE", "2024-Q3")).isZero();
        assertThat(value(REVIEWS_DUE, "DE", "AT-DE", "2024")).isEqualTo(2);
        assertThat(value(SHARE_OF_REVIEWS_HELD_WHEN_DUE, "DE", "_T", "2024")).isEqualTo(0.5);
    }

    @Test
    void aReleaseOfAMonthHasNone() {
        acts.take(review("2024-01-10", "2024-05-10"));

        assertThat(CooperationTable.of(
                        acts, List.of(), ReleaseCalendar.of(2024).get(0), SectionRegister.standard(), AUTHOR))
                .isEmpty();
    }

    @Test
    void aDissentIsToldWithItsSectionAndWeekAndADecisionThatFollowsIsNot() {
        acts.take(decision("I|AT-DE|2024-W20", DecisionCode.DISSENT));
        acts.take(decision("I|AT-DE|2024-W20", DecisionCode.FOLLOWED));

        assertThat(StatesWords.of(acts, 2024, FINAL.date()).rows())
                .containsExactly(List.of("AT", "AT-DE", "INDICATOR", "2024-W20", "DISSENT", "", "2024-05-20"));
    }

    /** The id of an alert names its pattern, threat and direction. */
    @Test
    void aDissentFromAnAlertDoesNotTellOfWhichKindItWas() {
        String id = "A|SURGE|AT-DE[DE>AT]|MIGRANT_SMUGGLING|2024-05-02T10:00:00Z";
        acts.take(alert(id, "2024-05-02T10:00:00Z", false, "AT-DE"));
        acts.take(decision(id, DecisionCode.NOT_FOLLOWED));

        assertThat(StatesWords.of(acts, 2024, FINAL.date()).rows())
                .containsExactly(List.of("AT", "", "ALERT", "", "NOT_FOLLOWED", "", "2024-05-20"));
    }

    @Test
    void aReviewIsToldWithItsDays() {
        acts.take(review("2024-02-10", "2024-05-10"));

        assertThat(ReviewsTable.of(acts, 2024, FINAL.date()).rows())
                .containsExactly(List.of("AT-DE", "AT DE", "2024-02-10", "", "", "2024-05-10"));
    }

    private List<Aggregate> cells() {
        return CooperationTable.of(acts, List.of(), FINAL, SectionRegister.standard(), AUTHOR);
    }

    private @Nullable Double value(CooperationIndicator indicator, String state, String section, String period) {
        return cells().stream()
                .filter(cell -> cell.id()
                        .equals("G|COOPERATION|" + state + ':' + section + ':' + indicator + '|' + period
                                + "|2025-03-01"))
                .map(Aggregate::value)
                .findFirst()
                .orElse(null);
    }

    private void answer(String alert, String state, String at) {
        acts.take(new Acknowledgement(alert, 0, state, "SEEN", millis(at)));
    }

    private static HumanDecision decision(String result, DecisionCode code) {
        return new HumanDecision(result, 0, "AT", "COORDINATOR", code, List.of(), millis("2024-05-20T09:00:00Z"));
    }

    private static HeldReview review(String date, String next) {
        return new HeldReview(
                "AT-DE",
                List.of("AT", "DE"),
                LocalDate.parse(date).toEpochDay(),
                List.of(),
                List.of(),
                LocalDate.parse(next).toEpochDay(),
                millis(date + "T18:00:00Z"));
    }

    private static Alert alert(String id, String knownAt, boolean exercise, String... sections) {
        long tick = millis(knownAt);
        return new Alert(
                id,
                0,
                tick,
                AUTHOR,
                List.of(),
                AlertFamily.PATTERN,
                PatternName.SURGE,
                "A surge",
                Arrays.asList(sections),
                List.of(),
                null,
                List.of(new Addressee("AT", ContactLevel.NATIONAL), new Addressee("DE", ContactLevel.NATIONAL)),
                AlertStatus.NEW,
                Severity.MINOR,
                Certainty.OBSERVED,
                Urgency.EXPECTED,
                "2024-05-01",
                tick,
                Map.of(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                tick,
                null,
                null,
                exercise,
                List.of());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
