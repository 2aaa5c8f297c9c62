package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.ShownCount;
import eu.limen.exchange.Subtraction.Known;
import eu.limen.flow.Contribution;
import eu.limen.model.Alert;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Products of the same days, shared one by one or together and in several revisions, do not give a small count back by subtraction. */
class SubtractionTest {

    private static final long SEED = 20250324;
    private static final int SETS = 400;
    private static final int DAYS = 7;
    private static final int MOST_A_DAY = 9;
    private static final int MOST_LATE = 3;
    private static final Threat THREAT = Threat.DOCUMENT_FRAUD;

    /** What was found on the days of a week, by rail and otherwise, and what of it was told late. */
    private record Week(long[] rail, long[] other, long[] late) {

        static Week drawn(SplittableRandom random) {
            int scale = 1 + random.nextInt(MOST_A_DAY);
            return new Week(
                    random.longs(DAYS, 0, scale + 1).toArray(),
                    random.longs(DAYS, 0, 2).toArray(),
                    random.longs(DAYS, 0, MOST_LATE).map(late -> late / 2).toArray());
        }

        long day(int day) {
            return rail[day] + other[day];
        }

        long all() {
            return Arrays.stream(rail).sum() + Arrays.stream(other).sum();
        }

        Week later() {
            long[] more = other.clone();
            Arrays.setAll(more, day -> other[day] + late[day]);
            return new Week(rail, more, late);
        }
    }

    @Test
    void fromNoProductsOfAWeekCanANumberBelowFiveBeTold() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SETS; i++) {
            Week week = Week.drawn(random);

            List<Known> known = new ArrayList<>(products(week));
            known.addAll(products(week.later()));

            assertThat(known).isNotEmpty();
            assertThat(Subtraction.conclusions(known)).isEmpty();
        }
    }

    @Test
    void ifEveryCountOfFiveOrMoreWereShownItCouldBeTold() {
        SplittableRandom random = new SplittableRandom(SEED);
        int told = 0;
        for (int i = 0; i < SETS; i++) {
            Week week = Week.drawn(random);

            told += Subtraction.conclusions(countsOfFiveOrMore(week)).isEmpty() ? 0 : 1;
        }

        assertThat(told).isGreaterThan(SETS / 2);
    }

    @Test
    void ifWholeWeeksWereShownExactlyTwoRevisionsWouldTellWhatCameLate() {
        List<Known> known = List.of(week(37, 37), week(39, 39));

        assertThat(Subtraction.conclusions(known)).isNotEmpty();
        assertThat(Subtraction.conclusions(List.of(week(35, 39), week(35, 39)))).isEmpty();
    }

    @Test
    void theTwoThatWereNotByRailAreNotTold() {
        List<Known> exact = List.of(week(37, 37), new Known("flow", 0, 6, "RAIL", 35, 35));

        assertThat(Subtraction.conclusions(exact)).anyMatch(conclusion -> conclusion.endsWith(": 2 to 2"));
        assertThat(Subtraction.conclusions(
                        shown(Alerts.alert(PatternName.TREND_RISE, THREAT, Alerts.FLOW, DAYS, 37), 37)))
                .isEmpty();
    }

    /** A weekly alarm, a fall, a surge, a cluster by rail and finds in vehicles of the same week, as they are shown. */
    private static List<Known> products(Week week) {
        long[] days = new long[DAYS];
        Arrays.setAll(days, week::day);
        List<Known> known = new ArrayList<>();
        known.addAll(shown(Alerts.alert(PatternName.TREND_RISE, THREAT, Alerts.FLOW, DAYS, week.all()), week.all()));
        known.addAll(shown(Alerts.alert(PatternName.DE_ESCALATION, THREAT, Alerts.FLOW, DAYS, week.all()), week.all()));
        known.addAll(shown(Alerts.alert(PatternName.SURGE, THREAT, Alerts.FLOW, 1, days), week.all()));
        known.addAll(
                shown(Alerts.alert(PatternName.ARMS_OR_DRUGS_IN_VEHICLES, THREAT, Alerts.FLOW, 1, week.rail()), 0));
        long byRail = Arrays.stream(week.rail()).sum();
        known.addAll(shown(
                Alerts.alert(PatternName.DOCUMENT_FRAUD_CLUSTER, THREAT, Alerts.FLOW + "~check~RAIL", DAYS, byRail),
                0));
        return known;
    }

    /** What a product shows, and what follows from a proposed impact above low: that no count is below five. */
    private static List<Known> shown(Alert alert, long found) {
        List<Contribution> reports = Alerts.reports(THREAT, DAYS, found);
        AnalysisProduct product = Alerts.product(alert, reports);
        String part = product.way().words();
        List<Known> known = new ArrayList<>();
        for (Finding finding : product.findings()) {
            int length = finding.extent() == Extent.SINGLE_DAYS || product.way().inVehicles() ? 1 : DAYS;
            for (Window window : finding.windows()) {
                ShownCount count = window.found();
                long least = product.impact().overall() == ImpactWord.LOW ? 0 : ShownCount.LEAST_SHOWN;
                known.add(new Known(
                        Alerts.FLOW,
                        window.firstDay(),
                        window.firstDay() + length - 1,
                        part,
                        count == null ? least : count.least(),
                        count == null ? Long.MAX_VALUE : count.most()));
            }
            ShownCount checked = finding.personsChecked();
            if (checked != null) {
                known.add(new Known("persons checked", 0, 6, "", checked.least(), checked.most()));
            }
        }
        return known;
    }

    /** The rule that looks at each count alone: below five it is hidden, from five on it is shown. */
    private static List<Known> countsOfFiveOrMore(Week week) {
        List<Known> known = new ArrayList<>();
        known.add(alone(0, DAYS - 1L, "", week.all()));
        known.add(alone(0, DAYS - 1L, "RAIL", Arrays.stream(week.rail()).sum()));
        for (int day = 0; day < DAYS; day++) {
            known.add(alone(day, day, "", week.day(day)));
        }
        return known;
    }

    private static Known alone(long first, long last, String part, long count) {
        boolean small = count < ShownCount.LEAST_SHOWN;
        return new Known("flow", first, last, part, small ? 0 : count, small ? ShownCount.LEAST_SHOWN - 1 : count);
    }

    private static Known week(long least, long most) {
        return new Known("flow", 0, DAYS - 1L, "", least, most);
    }
}
