package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.FlowWeek;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendRiseEpisodesTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;

    @Test
    void aWeekInAlarmIsToldToTheNationalContactPointsOfBothStatesAtItsClose() {
        var keeper = Keeper.ofWeeks(AWeek.weeks("...a")).runUntil(AWeek.closes(3));

        assertThat(keeper.told()).containsExactly("NEW0");
        Alert alert = keeper.alerts().get(0);
        assertThat(alert.id()).isEqualTo("A|TREND_RISE|AT-DE[AT>DE]|DRUGS_TRAFFICKING|2015-11-09T12:00:00Z");
        assertThat(alert.family()).isEqualTo(AlertFamily.TREND);
        assertThat(alert.pattern()).isEqualTo(PatternName.TREND_RISE);
        assertThat(alert.headline())
                .isEqualTo(
                        "Rise of drugs trafficking on AT-DE from AT to DE, 1 week in alarm since the week of 2 November 2015");
        assertThat(alert.addressees())
                .containsExactly(
                        new Addressee("AT", ContactLevel.NATIONAL), new Addressee("DE", ContactLevel.NATIONAL));
        assertThat(alert.severity()).isEqualTo(Severity.MODERATE);
        assertThat(alert.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(alert.urgency()).isEqualTo(Urgency.EXPECTED);
        assertThat(alert.onset()).isEqualTo("2015-11-02");
        assertThat(alert.observed()).isEqualTo(60);
        assertThat(alert.expected()).isEqualTo(40);
        assertThat(alert.exposureChange()).isEqualTo(1);
        assertThat(alert.expectedFalsePerYear()).isEqualTo(0.35);
        assertThat(alert.bothSides()).isTrue();
        assertThat(alert.dataUntil()).containsEntry("AT", "2015-11-08").containsEntry("DE", "2015-11-08");
        assertThat(alert.measuresInForce()).containsExactly("DE-2015-037");
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void itGoesOnUntilTwoQuietWeeks() {
        var keeper = Keeper.ofWeeks(AWeek.weeks("...a.s..a..")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2", "NEW0", "ENDED1");
        Alert ended = keeper.alerts().get(2);
        assertThat(ended.knownAtMillis()).isEqualTo(AWeek.closes(7));
        assertThat(ended.urgency()).isEqualTo(Urgency.PAST);
        assertThat(ended.evidence())
                .extracting(EvidencePoint::label)
                .containsExactly(Label.HIGH, Label.QUIET, Label.RISING, Label.QUIET, Label.QUIET);
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aRiseThatHasAddedUpSaysSo() {
        Alert alert = Keeper.ofWeeks(AWeek.weeks("s"))
                .runUntil(AWeek.closes(0))
                .alerts()
                .get(0);

        assertThat(alert.reasons().get(0).text()).contains("smaller excesses have added up");
    }

    @Test
    void aWeekInWhichAControlBeginsIsNoQuietOne() {
        var keeper = Keeper.ofWeeks(AWeek.weeks("...a.i")).runUntil(AWeek.closes(5));

        assertThat(keeper.told()).containsExactly("NEW0");
    }

    @Test
    void fourWeeksWithoutDataEndItWithoutSayingThatItIsOver() {
        var keeper = Keeper.ofWeeks(AWeek.weeks("...a????")).runUntil(AWeek.closes(7));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).reasons())
                .anySatisfy(reason -> assertThat(reason.text()).contains("not a finding that it is over"));
    }

    @Test
    void withoutAnyFurtherWeekItEndsAsWell() {
        var keeper = Keeper.ofWeeks(AWeek.weeks("...a")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aCorrectionThatTakesTheAlarmAwayCancelsIt() {
        List<FlowWeek> weeks = new ArrayList<>(AWeek.weeks("...a."));
        weeks.add(AWeek.revised(3, '.', 4, 5));

        var keeper = Keeper.ofWeeks(weeks).runUntil(AWeek.closes(4) + 24 * 3_600_000L);

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.alerts().get(1).cancelReason()).contains("the week of 2 November 2015 is not in alarm");
    }

    @Test
    void aFlowTakenBackWholeCancelsIt() {
        List<FlowWeek> weeks = new ArrayList<>(AWeek.weeks("a"));
        FlowWeek gone = AWeek.revised(0, '?', 0, 5);
        weeks.add(new FlowWeek(
                gone.section(),
                gone.threat(),
                gone.direction(),
                gone.mondayDay(),
                gone.tick(),
                null,
                List.of(),
                false,
                0,
                0,
                1,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                gone.dataUntil()));

        var keeper = Keeper.ofWeeks(weeks).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void whatChangesButIsNotReadChangesNothing() {
        List<FlowWeek> weeks = new ArrayList<>(AWeek.weeks("...a"));
        weeks.add(AWeek.revised(2, '.', 3, 5));
        weeks.add(AWeek.revised(3, 'a', 3, 6));

        var keeper = Keeper.ofWeeks(weeks).runUntil(AWeek.closes(3) + 24 * 3_600_000L);

        assertThat(keeper.told()).containsExactly("NEW0");
    }

    @Test
    void evidenceOfOneSideSaysSo() {
        FlowWeek joint = AWeek.week(0, 'a', AWeek.closes(0));
        FlowWeek oneSided = new FlowWeek(
                joint.section(),
                joint.threat(),
                joint.direction(),
                joint.mondayDay(),
                joint.tick(),
                joint.basis(),
                joint.sides().subList(0, 1),
                true,
                joint.observed(),
                joint.expected(),
                1e-6,
                true,
                false,
                true,
                false,
                false,
                List.of(),
                joint.dataUntil());

        Alert alert = Keeper.ofWeeks(List.of(oneSided))
                .runUntil(AWeek.closes(0))
                .alerts()
                .get(0);

        assertThat(alert.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(alert.bothSides()).isFalse();
        assertThat(alert.severity()).isEqualTo(Severity.SEVERE);
        assertThat(alert.reasons())
                .anySatisfy(reason -> assertThat(reason.rule()).isEqualTo("one-sided"));
    }

    /** Whatever is corrected and in whatever order it comes, each message says something else, and what stands is what the matcher finds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void correctionsLeadWhereTheWeeksAsLastKnownLead(long seed) {
        var random = new Random(seed);
        List<FlowWeek> weeks = history(random);
        List<FlowWeek> shuffled = new ArrayList<>(weeks);
        Collections.shuffle(shuffled, random);
        long end = AWeek.closes(40);

        var keeper = Keeper.ofWeeks(weeks).runUntil(end);

        assertThat(Keeper.ofWeeks(shuffled).runUntil(end).alerts()).isEqualTo(keeper.alerts());
        assertThat(keeper.alerts()).allMatch(alert -> alert.headline().length() <= 120);
        var latest = new TreeMap<Long, FlowWeek>();
        weeks.stream()
                .filter(week -> week.tick() <= end)
                .sorted(Comparator.comparingLong(FlowWeek::tick))
                .forEach(week -> latest.put(week.mondayDay(), week));
        long reached = AWeek.MONDAY + 7 * 31;
        assertThat(Objects.requireNonNull(keeper.state()).episodes().stream()
                        .map(Episode::span)
                        .filter(span -> span.last() > reached))
                .containsExactlyElementsOf(TrendRiseMatcher.spans(List.copyOf(latest.values()), end).stream()
                        .filter(span -> span.last() > reached)
                        .toList());
    }

    private static List<FlowWeek> history(Random random) {
        List<FlowWeek> weeks = new ArrayList<>();
        for (int number = 0; number <= 40; number++) {
            weeks.add(AWeek.week(number, letter(random), AWeek.closes(number)));
            if (random.nextDouble() < 0.3) {
                int later = number + random.nextInt(8);
                weeks.add(AWeek.revised(number, letter(random), later, 1 + random.nextInt(100)));
            }
        }
        return weeks;
    }

    private static char letter(Random random) {
        return "aas....?i".charAt(random.nextInt(9));
    }
}
