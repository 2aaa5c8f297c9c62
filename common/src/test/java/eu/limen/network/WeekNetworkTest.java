package eu.limen.network;

import static eu.limen.network.Weeks.closes;
import static eu.limen.network.Weeks.monday;
import static eu.limen.network.Weeks.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.network.DisplacementFinding.Answer;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeekNetworkTest {

    private static final WeekNetworkRules RULES =
            WeekNetworkRules.of(RuleSetReader.standard(), SectionRegister.standard());
    private static final List<String> FAR_AWAY = List.of("DE-DK", "ES-FR", "LT-LV", "BE-NL", "NO-SE");

    private final TreeMap<Long, List<WeekNetworkInput>> arriving = new TreeMap<>();
    private final List<NetworkWeek> weeks = new ArrayList<>();
    private final List<DisplacementCheck> checks = new ArrayList<>();
    private final WeekNetwork network = new WeekNetwork();
    private WeekNetworkState state = WeekNetworkState.EMPTY;

    @Test
    void theNetworksRateIsThatOfThirteenWeeksWhichLieTenWeeksBack() {
        for (int number = 0; number <= 30; number++) {
            for (String section : FAR_AWAY) {
                // Only weeks 8 to 20 count for week 30.
                arrive(week(section, number, number >= 8 && number <= 20 ? 10 : 500));
            }
        }

        run();

        NetworkWeek last = weekOf("LT-LV", 30);
        assertThat(last.flows()).isEqualTo(5);
        assertThat(last.priorShape()).isEqualTo(20);
        assertThat(last.priorShape() / last.priorRate()).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void aYoungNetworkSaysNothingYet() {
        arrive(week("DE-DK", 0, 10));
        arrive(week("ES-FR", 0, 10));

        run();

        assertThat(weeks).hasSize(2).allSatisfy(week -> {
            assertThat(week.priorShape()).isZero();
            assertThat(week.flows()).isZero();
        });
    }

    @Test
    void fewerThanFiveFlowsLeaveHalfAnEvent() {
        for (int number = 0; number <= 30; number++) {
            arrive(week("DE-DK", number, 10));
            arrive(week("ES-FR", number, 20));
        }

        run();

        assertThat(weekOf("DE-DK", 30).priorShape()).isEqualTo(0.5);
        assertThat(weekOf("DE-DK", 30).priorShape() / weekOf("DE-DK", 30).priorRate())
                .isCloseTo(0.015, within(1e-12));
    }

    @Test
    void aLateReportOnOneSectionRevisesNoOther() {
        quietWeeks(30);
        for (int number = 21; number <= 30; number++) {
            arrive(week("DE-DK", number, 900, 0.5, closes(30) + 3_600_000L, false));
        }

        run();

        assertThat(weeks).allMatch(week -> week.tick() <= closes(30));
    }

    @Test
    void theFlowsThatStandOutAreToldAndToldAgainWhenACorrectionChangesThem() {
        quietWeeks(30);
        arrive(week("DE-DK", 31, 80, 0.001, closes(31), false));
        for (String section : FAR_AWAY.subList(1, 5)) {
            arrive(week(section, 31, 10));
        }
        arrive(week("DE-DK", 31, 10, 0.5, closes(31) + 3_600_000L, false));

        run();

        assertThat(weeks.stream()
                        .filter(week ->
                                week.mondayDay() == monday(31) && week.section().equals("DE-DK")))
                .extracting(NetworkWeek::standingOut)
                .containsExactly(List.of("DE>DK"), List.of());
        assertThat(weeks.stream().filter(week -> week.mondayDay() == monday(31)))
                .hasSize(6);
    }

    @Test
    void aDisplacementThatTheWeeksBearOutIsConfirmedAtTheFirstLook() {
        possibleDisplacement(FAR_AWAY, -1);

        run();

        assertThat(checks)
                .extracting(check -> check.finding().answer())
                .containsExactly(Answer.PENDING, Answer.CONFIRMED);
        assertThat(checks.get(0).tick()).isLessThan(closes(30));
        DisplacementCheck confirmed = checks.get(1);
        assertThat(confirmed.tick()).isEqualTo(closes(33));
        assertThat(confirmed.onsetDay()).isEqualTo(monday(30) + 1);
        assertThat(confirmed.finding().weeksAfter()).isEqualTo(4);
        assertThat(confirmed.finding().weeksBefore()).isEqualTo(26);
        assertThat(confirmed.finding().controlSections()).isEqualTo(5);
        assertThat(confirmed.fallLevel()).isCloseTo(1 - 0.05 / 3, within(1e-12));
    }

    @Test
    void withTwoSectionsFarAwayItIsNotAssessable() {
        possibleDisplacement(FAR_AWAY.subList(0, 2), -1);

        run();

        assertThat(checks)
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(check.finding().whyNotAssessable()).isEqualTo("not assessable: 2 control sections"));
    }

    @Test
    void aSectionOnWhichAControlBeganIsNoControl() {
        possibleDisplacement(FAR_AWAY, 31);

        run();

        assertThat(checks.get(checks.size() - 1).finding().controlSections()).isEqualTo(4);
    }

    @Test
    void neighboursOfNeighboursAreNoControls() {
        assertThat(RULES.areFarApart("HR-HU", "DE-DK")).isTrue();
        assertThat(RULES.areFarApart("HR-HU", "AT-DE")).isFalse();
        assertThat(RULES.areFarApart("HR-HU", "AT-HU")).isFalse();
        assertThat(RULES.areFarApart("HR-HU", "HR-HU")).isFalse();
        assertThat(RULES.areFarApart("HR-HU", "XX-YY")).isFalse();
    }

    @Test
    void aCheckIsForgottenWhenNothingCanChangeItAnyMore() {
        possibleDisplacement(FAR_AWAY, -1);
        quietWeeks(62);

        run();

        assertThat(state.checks()).isEmpty();
        assertThat(state.pairDays()).isEmpty();
    }

    @Test
    void theOrderOfArrivalIsNoMatter() {
        possibleDisplacement(FAR_AWAY, 31);
        arrive(week("DE-DK", 30, 25, 0.001, closes(32) + 3_600_000L, false));
        var inOrder = new TreeMap<>(arriving);
        run();
        List<NetworkWeek> said = List.copyOf(weeks);
        List<DisplacementCheck> checked = List.copyOf(checks);

        weeks.clear();
        checks.clear();
        state = WeekNetworkState.EMPTY;
        arriving.clear();
        inOrder.forEach((tick, inputs) -> {
            List<WeekNetworkInput> shuffled = new ArrayList<>(inputs);
            Collections.shuffle(shuffled, new Random(7));
            arriving.put(tick, shuffled);
        });
        run();

        assertThat(weeks).isEqualTo(said);
        assertThat(checks).isEqualTo(checked);
        assertThat(checked).isNotEmpty();
    }

    @Test
    void correctionsAreLookedAtWhereTheyMatterAndNowhereElse() {
        possibleDisplacement(FAR_AWAY, -1);
        Random random = new Random(11);
        List<String> sections = new ArrayList<>(FAR_AWAY);
        sections.addAll(List.of("HR-HU", "HR-SI"));
        for (int correction = 0; correction < 120; correction++) {
            int number = random.nextInt(45);
            long late = closes(30 + random.nextInt(25)) + (1 + random.nextInt(160)) * 3_600_000L;
            String section = sections.get(random.nextInt(sections.size()));
            arrive(week(section, number, random.nextInt(120), 0.5, Math.max(late, closes(number)), false));
        }

        run();

        assertThat(checks).hasSizeBetween(20, 110);
    }

    @Test
    void aLookIsMadeWhenItIsDueAlsoWhereNoWeekComes() {
        possibleDisplacement(FAR_AWAY, -1);
        arriving.tailMap(closes(33)).clear();
        PairDay later = Weeks.day(monday(34) + 2, PairDay.Part.RISE, 0);
        arriving.put(later.tick(), List.of(WeekNetworkInput.of(later)));

        run();

        assertThat(checks).extracting(check -> check.finding().weeksAfter()).containsExactly(0, 4);
    }

    /** HR-HU finds half as much from week 30 on, HR-SI as much more; nothing changes elsewhere. */
    private void possibleDisplacement(List<String> controls, int measuresChangedIn) {
        for (int number = 0; number <= 44; number++) {
            arrive(week("HR-HU", number, number < 30 ? 60 : 30));
            arrive(week("HR-SI", number, number < 30 ? 60 : 90));
            for (String section : controls) {
                boolean changed = number == measuresChangedIn && section.equals("DE-DK");
                arrive(week(section, number, 60, 0.5, closes(number), changed));
            }
        }
        for (PairDay day : Weeks.displacement(monday(30) + 1)) {
            arriving.computeIfAbsent(day.tick(), tick -> new ArrayList<>()).add(WeekNetworkInput.of(day));
        }
    }

    private void quietWeeks(int last) {
        int first = arriving.isEmpty() ? 0 : 45;
        for (int number = first; number <= last; number++) {
            for (String section : FAR_AWAY) {
                arrive(week(section, number, 10));
            }
        }
    }

    private void arrive(FlowWeek week) {
        arriving.computeIfAbsent(week.tick(), tick -> new ArrayList<>()).add(WeekNetworkInput.of(week));
    }

    private void run() {
        arriving.forEach((tick, inputs) -> {
            WeekNetworkStep step = network.step(state, inputs, tick, RULES);
            assertThat(step)
                    .as("what is remembered between two ticks changes nothing")
                    .isEqualTo(new WeekNetwork().step(state, inputs, tick, RULES));
            assertThat(untimed(step.state().checks()))
                    .as("what is not looked at again would give the same")
                    .isEqualTo(untimed(new WeekNetwork()
                            .step(withoutChecks(state), inputs, tick, RULES)
                            .state()
                            .checks()));
            state = step.state();
            weeks.addAll(step.weeks());
            checks.addAll(step.checks());
        });
    }

    private static WeekNetworkState withoutChecks(WeekNetworkState state) {
        return new WeekNetworkState(state.weeks(), state.pairDays(), state.said(), List.of());
    }

    private static List<DisplacementCheck> untimed(List<DisplacementCheck> checks) {
        return checks.stream()
                .map(check -> new DisplacementCheck(
                        check.xSection(),
                        check.xDirection(),
                        check.ySection(),
                        check.yDirection(),
                        check.threat(),
                        check.onsetDay(),
                        0,
                        check.finding(),
                        check.fallLevel(),
                        check.riseLevel()))
                .toList();
    }

    private NetworkWeek weekOf(String section, int number) {
        return weeks.stream()
                .filter(week -> week.section().equals(section) && week.mondayDay() == monday(number))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
