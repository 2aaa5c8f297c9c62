package eu.limen.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.BorderType;
import eu.limen.model.ContactLevel;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.PatternName;
import eu.limen.model.Procedure;
import eu.limen.model.Reason;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Poland controls its borders with Germany and Lithuania from 7 July 2025 on: real dates, the procedures our reading (domain B.3). */
class DeadlinesTest {

    private static final String SUMMER = "2025-07-06T22:00:00Z";
    private static final String YEARS_LATER = "2027-12-31T00:00:00Z";

    @Test
    void aReportThatComesDueIsToldOfOnceForAllSections() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told)
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.UPDATE, AlertStatus.UPDATE, AlertStatus.ENDED);
        assertThat(told).extracting(Alert::revision).containsExactly(0, 1, 2, 3);
        assertThat(told).extracting(Alert::sections).containsOnly(List.of("DE-PL", "LT-PL"));
        assertThat(told)
                .extracting(Alert::addressees)
                .containsOnly(List.of(new Addressee("PL", ContactLevel.NATIONAL)));
        Alert first = told.get(0);
        assertThat(first.family()).isEqualTo(AlertFamily.DEADLINE);
        assertThat(first.pattern()).isEqualTo(PatternName.DEADLINE);
        assertThat(first.headline()).isEqualTo("Report due for the control by PL on DE-PL and 1 more: 6 July 2026");
        assertThat(first.reasons()).extracting(Reason::provision).contains("Art. 33(2)");
    }

    @Test
    void aDateIsToldOfAtTheFirstTickOfTheLocalDay() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told)
                .extracting(alert -> Instant.ofEpochMilli(alert.knownAtMillis()).toString())
                .containsExactly(
                        "2026-06-07T22:00:00Z", "2026-06-28T22:00:00Z", "2026-07-06T22:00:00Z", "2026-08-31T22:00:00Z");
    }

    @Test
    void aReminderIsNewsUntilItsDayHasCome() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        long due = Instant.parse("2026-07-06T22:00:00Z").toEpochMilli();
        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told.get(0).expiresMillis()).isGreaterThanOrEqualTo(due);
        assertThat(told.get(1).expiresMillis()).isGreaterThanOrEqualTo(due);
        assertThat(told.get(2).expiresMillis()).isGreaterThan(told.get(2).knownAtMillis());
        assertThat(told.get(0).onset()).isEqualTo("2026-07-06");
    }

    @Test
    void itNamesWhatIsInForceAndNotWhatItWasCountedFrom() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        assertThat(watch.alerts("REP-12M~2026-07-06").get(0).measuresInForce()).containsExactly("PL-2025-904");
        assertThat(watch.alerts("REP-LIFT").get(0).measuresInForce()).isEmpty();
    }

    @Test
    void theLongestDurationSaysHowItIsCounted() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        Alert first = watch.alerts("UNF-3M").get(0);
        assertThat(first.headline()).contains("6 October 2025").hasSizeLessThanOrEqualTo(120);
        assertThat(first.reasons().get(0).text()).contains("Counted: 3 calendar months from 2025-07-07");
    }

    @Test
    void aDateThatPassedIsNoFinding() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        Alert passed = watch.alerts("REP-12M~2026-07-06").get(2);
        assertThat(passed.headline()).endsWith(", no record here");
        assertThat(passed.reasons()).extracting(Reason::text).anyMatch(text -> text.contains("not a finding"));
    }

    @Test
    void aDutyThatTheRecordShowsDoneIsClosed() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-06-20T08:00:00Z", reported(1, "2026-06-19"))
                .runUntil(YEARS_LATER);

        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told).extracting(Alert::status).containsExactly(AlertStatus.NEW, AlertStatus.ENDED);
        assertThat(told.get(1).headline()).startsWith("Closed: ").endsWith(", on record here");
    }

    @Test
    void aRecordWithALaterDayClosesADateAndIsNamed() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-07-12T08:00:00Z", reported(1, "2026-07-10"))
                .runUntil(YEARS_LATER);

        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told)
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.UPDATE, AlertStatus.UPDATE, AlertStatus.ENDED);
        assertThat(told.get(3).headline()).endsWith(", on record with a later day");
    }

    @Test
    void aDutyWhoseRecordIsTakenBackIsTakenUpAgain() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-06-20T08:00:00Z", reported(1, "2026-06-19"))
                .learns("2026-06-22T08:00:00Z", reported(2, null))
                .runUntil("2026-06-25T00:00:00Z");

        assertThat(watch.alerts("REP-12M~2026-07-06"))
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.ENDED, AlertStatus.UPDATE);
    }

    @Test
    void aDateThatALiftingClosedIsOpenAgainWhenTheLiftingIsTakenBack() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-09-10T08:00:00Z", lifted(1, "2026-09-12"))
                .learns("2026-09-14T08:00:00Z", lifted(2, null))
                .runUntil("2026-09-20T00:00:00Z");

        assertThat(watch.alerts("FOR-NOTICE~2026-09-04"))
                .extracting(Alert::status)
                .endsWith(AlertStatus.ENDED, AlertStatus.UPDATE);
    }

    @Test
    void aDateThatAScopeClosedIsOpenAgainWithTheScope() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-06-20T08:00:00Z", scoped(1, List.of()))
                .learns("2026-06-22T08:00:00Z", scoped(2, List.of("DE-PL", "LT-PL")))
                .runUntil("2026-06-25T00:00:00Z");

        assertThat(watch.alerts("REP-12M~2026-07-06"))
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.ENDED, AlertStatus.UPDATE);
    }

    @Test
    void whatIsClosedIsNotToldAgainWhenTheControlChangesElsewhere() {
        var watch = polandKnownSince(SUMMER)
                .learns("2026-09-20T08:00:00Z", scoped(1, List.of("DE-PL")))
                .runUntil(YEARS_LATER);

        assertThat(watch.alerts("REP-12M~2026-07-06"))
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.UPDATE, AlertStatus.UPDATE, AlertStatus.ENDED);
    }

    @Test
    void aDateThatWasCountedFromAWrongDayIsTakenBack() {
        MeasureReport from10July = MeasureBuilder.copy(header(901, 1), poland().get(0))
                .days(
                        LocalDate.parse("2025-07-10").toEpochDay(),
                        LocalDate.parse("2025-08-05").toEpochDay())
                .build();

        var watch = polandKnownSince(SUMMER)
                .learns("2026-06-20T08:00:00Z", from10July)
                .runUntil("2026-06-25T00:00:00Z");

        assertThat(watch.alerts("REP-12M~2026-07-06"))
                .extracting(Alert::status)
                .containsExactly(AlertStatus.NEW, AlertStatus.CANCEL);
        assertThat(watch.alerts("REP-12M~2026-07-09")).extracting(Alert::status).containsExactly(AlertStatus.NEW);
    }

    @Test
    void aDutyIsCancelledWithTheDecisionsThatItRestsOn() {
        var watch = polandKnownSince(SUMMER);
        poland().forEach(decision -> watch.forgets("2026-06-20T08:00:00Z", decision.measureId()));
        watch.runUntil(YEARS_LATER);

        List<Alert> told = watch.alerts("REP-12M~2026-07-06");
        assertThat(told).extracting(Alert::status).containsExactly(AlertStatus.NEW, AlertStatus.CANCEL);
        assertThat(told.get(1).headline()).startsWith("Withdrawn: ");
        assertThat(told.get(1).cancelReason()).contains("the record of the measure");
    }

    @Test
    void aDateThatHadPassedBeforeAnythingWasKnownOfItWakesNobody() {
        var watch = polandKnownSince("2026-08-01T08:00:00Z").runUntil(YEARS_LATER);

        assertThat(watch.alerts("REP-12M~2026-07-06")).isEmpty();
        assertThat(watch.alerts("REP-LIFT")).isNotEmpty();
    }

    @Test
    void whatStaysToBeDoneAfterTheLastDayIsStillToldOf() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        Alert first = watch.alerts("REP-LIFT").get(0);
        assertThat(first.headline()).contains("29 October 2026");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<MeasureReport> shuffled = new ArrayList<>(poland());
        Collections.shuffle(shuffled, new Random(seed));

        var watch = new Watch("PL");
        shuffled.forEach(decision -> watch.learns(SUMMER, decision));

        assertThat(watch.runUntil(YEARS_LATER).alerts())
                .isEqualTo(polandKnownSince(SUMMER).runUntil(YEARS_LATER).alerts());
    }

    @Test
    void nothingIsWatchedOnceNothingIsLeftToCome() {
        var watch = polandKnownSince(SUMMER).runUntil(YEARS_LATER);

        assertThat(watch.lastTick()).isLessThan("2027-03-01T00:00:00Z");
    }

    private static Watch polandKnownSince(String instant) {
        var watch = new Watch("PL");
        poland().forEach(decision -> watch.learns(instant, decision));
        return watch;
    }

    private static List<MeasureReport> poland() {
        return List.of(
                control(901, "2025-07-07", "2025-08-05", Procedure.UNFORESEEABLE)
                        .build(),
                control(902, "2025-08-06", "2025-10-04", Procedure.UNFORESEEABLE)
                        .build(),
                control(903, "2025-10-05", "2026-04-04", Procedure.FORESEEABLE).build(),
                control(904, "2026-04-05", "2026-10-01", Procedure.FORESEEABLE).build());
    }

    /** The last decision once more, with the day of the report on it. */
    private static MeasureReport reported(int revision, @Nullable String report33On) {
        MeasureReport last = poland().get(3);
        return MeasureBuilder.copy(header(904, revision), last)
                .report33On(
                        report33On == null ? null : LocalDate.parse(report33On).toEpochDay())
                .build();
    }

    /** The last decision once more, lifted. */
    private static MeasureReport lifted(int revision, @Nullable String liftedOn) {
        return MeasureBuilder.copy(header(904, revision), poland().get(3))
                .liftedOn(liftedOn == null ? null : LocalDate.parse(liftedOn).toEpochDay())
                .build();
    }

    /** The last decision once more, on other sections. */
    private static MeasureReport scoped(int revision, List<String> sections) {
        return MeasureBuilder.copy(header(904, revision), poland().get(3))
                .on(sections, List.of(BorderType.LAND))
                .build();
    }

    private static MeasureBuilder control(int number, String start, String end, Procedure procedure) {
        return MeasureBuilder.control(header(number, 0), "PL-2025-" + number, "PL-L1")
                .on(List.of("DE-PL", "LT-PL"), List.of(BorderType.LAND))
                .days(LocalDate.parse(start).toEpochDay(), LocalDate.parse(end).toEpochDay())
                .procedure(procedure)
                .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), List.of(Threat.UNAUTHORISED_MOVEMENT));
    }

    private static Header header(int number, int revision) {
        long sent = Instant.parse(SUMMER).toEpochMilli() + revision;
        return new Header(Kind.MEASURE, new ReportId(0, number), revision, false, "PL-MI", "PL", sent, 1, number);
    }
}
