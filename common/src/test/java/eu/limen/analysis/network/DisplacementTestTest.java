package eu.limen.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.Window;
import eu.limen.analysis.maths.Normal;
import eu.limen.analysis.network.DisplacementFinding.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DisplacementTestTest {

    private static final DisplacementRules ONE_LOOK = DisplacementRules.standard();
    private static final int CHECKS = 1_000;

    @Test
    void aFallThatComesUpNextDoorIsConfirmed() {
        DisplacementFinding finding =
                test(section("HR-HU", 10, 5), section("HR-SI", 10, 15)).after(8, ONE_LOOK);

        assertThat(finding.answer()).isEqualTo(Answer.CONFIRMED);
        assertThat(finding.controlSections()).isEqualTo(3);
        assertThat(finding.weeksBefore()).isEqualTo(26);
        assertThat(finding.dispersion()).isEqualTo(1);
        assertThat(finding.displacedShare()).isCloseTo(1, within(1e-4));
        assertThat(finding.targetRatio()).isCloseTo(0.5, within(0.02));
        assertThat(finding.neighbourRatio()).isCloseTo(1.5, within(0.02));
    }

    /** Counts 260 / 40, 260 / 120, 780 / 240 in 26 and 8 weeks; shapes half an event more. */
    @Test
    void theProbabilitiesAreThoseOfTheWrittenFormula() {
        DisplacementFinding finding =
                test(section("HR-HU", 10, 5), section("HR-SI", 10, 15)).after(8, ONE_LOOK);

        // psi(n + 1/2) is within 2e-5 of log n, psi'(n + 1/2) of 1 / n, for n >= 40.
        double fell = StrictMath.log(0.5) / StrictMath.sqrt(1 / 40.0 + 1 / 260.0 + 1 / 240.0 + 1 / 780.0);
        double rose = StrictMath.log(1.5 / 1.2) / StrictMath.sqrt(1 / 120.0 + 1 / 260.0 + 1 / 240.0 + 1 / 780.0);
        assertThat(finding.targetFell()).isCloseTo(Normal.cumulative(-fell), within(1e-4));
        assertThat(finding.neighboursRose()).isCloseTo(Normal.cumulative(rose), within(1e-4));
    }

    /** Excess 40 next door; variance 120 + (8/26)^2 x 260, and a ninth of 240 + (8/26)^2 x 780. */
    @Test
    void theWeightedDifferenceIsThatOfWheelerAndRatcliffe() {
        DisplacementFinding finding =
                test(section("HR-HU", 10, 5), section("HR-SI", 10, 15)).after(8, ONE_LOOK);

        double square = 64 / 676.0;
        double controls = 240 + square * 780;
        double variance = 120 + square * 260 + controls / 9;
        double net = 120 + 40 + 2 * square * 260 + 4 * controls / 9;
        assertThat(finding.neighbourScore()).isCloseTo(40 / StrictMath.sqrt(variance), within(ROUNDING));
        assertThat(finding.netScore()).isCloseTo(0 / StrictMath.sqrt(net), within(ROUNDING));
    }

    @Test
    void aFallAloneIsNotConfirmed() {
        DisplacementFinding finding =
                test(section("HR-HU", 10, 5), section("HR-SI", 10, 10)).after(8, ONE_LOOK);

        assertThat(finding.answer()).isEqualTo(Answer.NOT_CONFIRMED);
        assertThat(finding.displacedShare()).isCloseTo(0, within(1e-4));
        assertThat(finding.targetFell()).isGreaterThan(0.99);
    }

    @Test
    void aRiseOfTheWholeNetworkIsNotConfirmed() {
        List<SideWeeks> controls = sections(3, 10, 15);

        DisplacementFinding finding = new DisplacementTest(
                        List.of(section("HR-HU", 10, 5)), List.of(section("HR-SI", 10, 15)), controls)
                .after(8, ONE_LOOK);

        assertThat(finding.answer()).isEqualTo(Answer.NOT_CONFIRMED);
        assertThat(finding.neighbourRatio()).isCloseTo(1, within(0.01));
    }

    @Test
    void moreLooksAskForMore() {
        DisplacementRules three = ONE_LOOK.forLooks(3);

        assertThat(three.targetFell()).isCloseTo(1 - 0.05 / 3, within(ROUNDING));
        assertThat(three.neighboursRose()).isCloseTo(1 - 0.1 / 3, within(ROUNDING));
        assertThat(ONE_LOOK.forLooks(1).neighboursRose()).isCloseTo(0.9, within(ROUNDING));
    }

    @Test
    void beforeTheFirstLookItSaysWhetherThereCanBeOne() {
        List<SideWeeks> two = sections(2, 10, 10);

        assertThat(test(section("HR-HU", 10, 5), section("HR-SI", 10, 15))
                        .before(ONE_LOOK)
                        .answer())
                .isEqualTo(Answer.PENDING);
        assertThat(new DisplacementTest(List.of(section("HR-HU", 10, 5)), List.of(section("HR-SI", 10, 15)), two)
                        .before(ONE_LOOK)
                        .whyNotAssessable())
                .isEqualTo("not assessable: 2 control sections");
    }

    /** With checks cut to a third, unchanged counts are a tripled rate only if findings are proportional to checks. */
    @Test
    void aRiseThatRestsOnFewerChecksMustAlsoShowIfFindingsFollowThemLess() {
        SideWeeks target = section("HR-HU", 10, 5);
        SideWeeks fewerChecks = new SideWeeks("HR-SI", weeks(26, 30, 3_000), weeks(13, 15, 1_000));
        SideWeeks asManyFindings = new SideWeeks("HR-SI", weeks(26, 30, 3_000), weeks(13, 30, 1_000));

        DisplacementFinding gated = test(target, fewerChecks).after(8, ONE_LOOK);
        DisplacementFinding firm = test(target, asManyFindings).after(8, ONE_LOOK);

        assertThat(gated.neighboursRose()).isGreaterThan(0.9);
        assertThat(gated.leastNeighboursRose()).isLessThan(0.9);
        assertThat(gated.answer()).isEqualTo(Answer.NOT_CONFIRMED);
        assertThat(firm.answer()).isEqualTo(Answer.CONFIRMED);
    }

    @Test
    void fewerThanThreeControlSectionsCannotTellACommonShock() {
        List<SideWeeks> bothSides = List.of(section("DE-DK", 10, 10), section("DE-DK", 4, 4), section("FI-SE", 10, 10));

        DisplacementFinding finding = new DisplacementTest(
                        List.of(section("HR-HU", 10, 5)), List.of(section("HR-SI", 10, 15)), bothSides)
                .after(8, ONE_LOOK);

        assertThat(finding.whyNotAssessable()).isEqualTo("not assessable: 2 control sections");
        assertThat(finding.targetFell()).isNaN();
    }

    @Test
    void oneControlSectionIsSaidInTheSingular() {
        assertThat(DisplacementFinding.without(Answer.TOO_FEW_CONTROLS, 4, 26, 1)
                        .whyNotAssessable())
                .isEqualTo("not assessable: 1 control section");
    }

    @Test
    void withoutNeighboursOrWithShortHistoryItIsNotAssessable() {
        SideWeeks young = new SideWeeks("HR-HU", weeks(7, 10, CHECKS), weeks(13, 5, CHECKS));

        assertThat(new DisplacementTest(List.of(section("HR-HU", 10, 5)), List.of(), sections(3, 10, 10))
                        .after(8, ONE_LOOK)
                        .whyNotAssessable())
                .isEqualTo("not assessable: no neighbours");
        assertThat(test(young, section("HR-SI", 10, 15)).after(8, ONE_LOOK).whyNotAssessable())
                .isEqualTo("not assessable: 7 weeks before the onset");
        assertThat(test(section("HR-HU", 10, 5), section("HR-SI", 10, 15))
                        .after(8, ONE_LOOK)
                        .whyNotAssessable())
                .isEmpty();
    }

    @Test
    void weeksWithoutChecksAreNoWeeksWithoutFindings() {
        List<Window> after = new ArrayList<>(weeks(4, 15, CHECKS));
        after.add(Window.missing(4));
        after.add(Window.ofRate(5, 0, 0));
        after.addAll(weeks(7, 15, CHECKS));
        SideWeeks gaps = new SideWeeks("HR-SI", weeks(26, 10, CHECKS), after);
        SideWeeks sixWeeks = new SideWeeks("HR-SI", weeks(26, 10, CHECKS), weeks(6, 15, CHECKS));

        DisplacementFinding withGaps = test(section("HR-HU", 10, 5), gaps).after(8, ONE_LOOK);

        assertThat(withGaps.neighboursRose())
                .isCloseTo(
                        test(section("HR-HU", 10, 5), sixWeeks)
                                .after(8, ONE_LOOK)
                                .neighboursRose(),
                        within(ROUNDING));
    }

    @Test
    void countsThatVaryMoreSayLess() {
        List<Window> restless = LongStream.range(0, 26)
                .mapToObj(week -> Window.ofRate(week, week % 2 == 0 ? 4 : 16, CHECKS))
                .toList();
        SideWeeks target = new SideWeeks("HR-HU", restless, weeks(13, 5, CHECKS));

        DisplacementFinding finding = test(target, section("HR-SI", 10, 15)).after(8, ONE_LOOK);

        // 26 squares of 36 / 10 on 25 degrees of freedom, none on the 4 x 25 of the four steady sections
        assertThat(finding.dispersion()).isEqualTo(1);
        assertThat(PooledDispersion.of(List.of(restless))).isCloseTo(26 * 3.6 / 25, within(ROUNDING));
        assertThat(PooledDispersion.of(List.of(restless, weeks(2, 10, CHECKS))))
                .isCloseTo(26 * 3.6 / 26, within(ROUNDING));
        assertThat(PooledDispersion.of(List.of(weeks(26, 0, CHECKS)))).isEqualTo(1);
    }

    private static final double ROUNDING = 1e-9;

    private static DisplacementTest test(SideWeeks target, SideWeeks neighbour) {
        return new DisplacementTest(List.of(target), List.of(neighbour), sections(3, 10, 10));
    }

    private static List<SideWeeks> sections(int size, int before, int after) {
        List<SideWeeks> sections = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sections.add(section("control " + i, before, after));
        }
        return sections;
    }

    private static SideWeeks section(String name, int before, int after) {
        return new SideWeeks(name, weeks(26, before, CHECKS), weeks(13, after, CHECKS));
    }

    private static List<Window> weeks(int size, double count, double checks) {
        return LongStream.range(0, size)
                .mapToObj(week -> Window.ofRate(week, count, checks))
                .toList();
    }
}
