package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Quantity;
import eu.limen.flow.Ways;
import eu.limen.model.Agreement;
import eu.limen.model.Attestation;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureType;
import eu.limen.model.Regime;
import eu.limen.model.Setting;
import eu.limen.model.Support;
import eu.limen.model.Threat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a verdict says of how a control is practised, and of what stands beside it. */
class ProportionalityTest {

    private static final String TO_DE = "AT>DE";
    private static final int END = 40;
    private static final int CONTROL = 10;
    private static final Ways OF_CONTROL = Ways.of(Regime.BORDER_CONTROL);

    @Test
    void mostlyMobileChecksSpeakForPoliceChecks() {
        Dimension mobile = of(DimensionCode.MOBILE_SHARE, practised(Quantity.PERSONS_CHECKED_MOBILE, 800));
        Dimension fixed = of(DimensionCode.MOBILE_SHARE, practised(Quantity.PERSONS_CHECKED_MOBILE, 100));

        assertThat(mobile.supports()).isEqualTo(Support.FOR);
        assertThat(mobile.value()).isEqualTo("80.0 %");
        assertThat(fixed.supports()).isEqualTo(Support.AGAINST);
        assertThat(fixed.text()).contains("mobile checks are preferred");
    }

    @Test
    void theShareOfTheControlIsNotMixedWithThatOfPoliceChecks() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(Quantity.personsChecked(Regime.POLICE_CHECK), 500)
                .counting(Quantity.PERSONS_CHECKED_MOBILE, 600)
                .counting(Quantity.POLICE_STATIC, 0)
                .told();

        Dimension mobile = of(DimensionCode.MOBILE_SHARE, story);

        assertThat(mobile.value()).isEqualTo("10.0 %");
        assertThat(mobile.text()).endsWith("Police checks beside it: DE 100.0 %.");
    }

    @Test
    void systematicChecksAreShownWithTheirDuration() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, 29).underControl().checks(1000).told();
        story.side("DE", TO_DE, 30, END)
                .underControl()
                .checks(1000)
                .systematic()
                .told();

        Dimension above = of(DimensionCode.SYSTEMATIC_SHARE, story);

        assertThat(above.supports()).isEqualTo(Support.AGAINST);
        assertThat(above.value()).endsWith("above it for 11 weeks in a row");
    }

    @Test
    void aWeekWithoutReportsEndsTheDuration() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, 36).underControl().checks(1000).systematic().told();
        story.silent("DE", TO_DE, 37, 37);
        story.side("DE", TO_DE, 38, END)
                .underControl()
                .checks(1000)
                .systematic()
                .told();

        assertThat(of(DimensionCode.SYSTEMATIC_SHARE, story).value()).endsWith("above it for 3 weeks in a row");
    }

    @Test
    void whatIsOlderThanTheRecordMayHaveLastedLonger() {
        Story story = Story.on("AT-DE").control("DE", 0, END).decided();
        story.side("DE", TO_DE, 5, END).underControl().checks(1000).systematic().told();

        assertThat(of(DimensionCode.SYSTEMATIC_SHARE, story).value())
                .endsWith("above it for at least 36 weeks in a row");
    }

    @ParameterizedTest
    @EnumSource(
            value = DimensionCode.class,
            names = {
                "MOBILE_SHARE",
                "DISTANCE_FROM_LINE",
                "SPREAD_OF_SITES",
                "SPREAD_OF_TIMES",
                "HOURS_OF_CONTROL",
                "SYSTEMATIC_SHARE",
                "CHECKED_PER_FINDING",
                "CHECKED_WITHOUT_FINDING"
            })
    void whereNobodyIsCheckedUnderTheControlNothingIsKnownOfIt(DimensionCode code) {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).told();

        Dimension dimension = of(code, story);

        assertThat(dimension.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(dimension.text()).doesNotContain("NaN").isNotBlank();
    }

    @Test
    void aFewPersonsCheckedMakeNoShare() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).underControl().checks(15).systematic().told();

        Dimension systematic = of(DimensionCode.SYSTEMATIC_SHARE, story);

        assertThat(systematic.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(systematic.text())
                .startsWith("Only 195 persons were checked under this control in the last 13 weeks");
    }

    @Test
    void aControlThatWorksAtSomeTimesWorksLikePoliceChecks() {
        Dimension some = of(DimensionCode.SPREAD_OF_TIMES, atTimes(3, 5));
        Dimension always = of(DimensionCode.SPREAD_OF_TIMES, atTimes(7, 28));

        assertThat(some.supports()).isEqualTo(Support.FOR);
        assertThat(some.value()).isEqualTo("on 42.9 % of days, in 17.9 % of all quarter-days");
        assertThat(always.supports()).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void placesAreKnownOnlyIfTheyAreReported() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(OF_CONTROL.distanceStated(), 1000)
                .counting(OF_CONTROL.atTheLine(), 200)
                .counting(OF_CONTROL.at(Setting.STATION), 700)
                .counting(OF_CONTROL.at(Setting.ROADSIDE), 300)
                .counting(Quantity.sites(Regime.BORDER_CONTROL), 21)
                .counting(Quantity.reportsWithSites(Regime.BORDER_CONTROL), 7)
                .counting(Quantity.patrolHours(Regime.BORDER_CONTROL), 168)
                .told();
        Story silent = practised(Quantity.PERSONS_CHECKED_MOBILE, 0);

        assertThat(of(DimensionCode.DISTANCE_FROM_LINE, story).supports()).isEqualTo(Support.FOR);
        assertThat(of(DimensionCode.SPREAD_OF_SITES, story).value())
                .isEqualTo("on average 3.0 sites a report, most often station (70.0 % of persons checked)");
        assertThat(of(DimensionCode.HOURS_OF_CONTROL, story).value()).isEqualTo("168 hours a week");
        assertThat(List.of(
                        of(DimensionCode.DISTANCE_FROM_LINE, silent),
                        of(DimensionCode.SPREAD_OF_SITES, silent),
                        of(DimensionCode.SPREAD_OF_TIMES, silent),
                        of(DimensionCode.HOURS_OF_CONTROL, silent)))
                .allMatch(dimension -> dimension.supports() == Support.UNKNOWN && dimension.value() == null);
    }

    @Test
    void theBurdenIsCountedInPersonsCheckedPerFindingAndWithoutAny() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .because(Threat.DRUGS_TRAFFICKING)
                .decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(Quantity.hits(Regime.BORDER_CONTROL, Threat.DRUGS_TRAFFICKING), 2)
                .told();
        story.side("AT", TO_DE, 0, END)
                .checks(400)
                .counting(Quantity.hits(Regime.POLICE_CHECK, Threat.DRUGS_TRAFFICKING), 8)
                .told();

        Dimension perFinding = of(DimensionCode.CHECKED_PER_FINDING, story);
        Dimension without = of(DimensionCode.CHECKED_WITHOUT_FINDING, story);

        assertThat(perFinding.supports()).isEqualTo(Support.FOR);
        assertThat(perFinding.value()).isEqualTo("drugs trafficking: control 500, police checks 50");
        assertThat(perFinding.text()).contains("Beware of feedback");
        assertThat(without.value()).isEqualTo("control 12974 of 13000 (99.8 %)");
        assertThat(without.text()).contains("police checks AT 5096 of 5200 (98.0 %)");
        assertThat(without.supports()).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void whereNothingIsFoundNothingIsDivided() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).underControl().checks(1000).told();
        story.side("AT", TO_DE, 0, END).checks(400).told();

        assertThat(of(DimensionCode.CHECKED_PER_FINDING, story).value())
                .isEqualTo("unauthorised movement: control no finding in 13000, police checks no finding in 5200");
    }

    @Test
    void travellersWhoWaitSpeakForGivingWay() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(Quantity.WAITING_MINUTES_TIMES_VEHICLES, 7000)
                .counting(Quantity.LONG_WAITING_MINUTES_TIMES_VEHICLES, 18_000)
                .counting(Quantity.WAITING_VEHICLES, 200)
                .counting(Quantity.LANES_OPEN, 2)
                .counting(Quantity.LANES_TOTAL, 8)
                .counting(Quantity.CONNECTIONS_OPEN, 9)
                .counting(Quantity.CONNECTIONS_TOTAL, 10)
                .told();

        assertThat(of(DimensionCode.WAITING_TIME, story).value())
                .isEqualTo("median 35.0 min, nine of ten within 90.0 min");
        assertThat(of(DimensionCode.LANES, story).value()).isEqualTo("25.0 % open");
        assertThat(of(DimensionCode.OPEN_CONNECTIONS, story).value()).isEqualTo("90.0 % open");
        assertThat(List.of(
                        of(DimensionCode.WAITING_TIME, story),
                        of(DimensionCode.LANES, story),
                        of(DimensionCode.OPEN_CONNECTIONS, story)))
                .allMatch(dimension -> dimension.supports() == Support.FOR);
    }

    @Test
    void whatTheRegisterHoldsIsNamed() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .with(Agreement.ART_23A)
                .recording(decision ->
                        decision.neighbourConsultedOn(Story.monday(8)).jointRiskAnalysis(true))
                .decided()
                .control("DE", CONTROL, END)
                .ofLineage("DE-L2")
                .recording(decision -> decision.type(MeasureType.MITIGATION))
                .decided()
                .control("AT", CONTROL, END)
                .ofLineage("AT-L3")
                .recording(decision -> decision.type(MeasureType.INTENSIFIED_POLICE_CHECKS)
                        .attestation(new Attestation(true, true, true)))
                .decided();
        bothSidesCheck(story, 1000);

        assertThat(of(DimensionCode.AGREEMENTS, story).value()).isEqualTo("transfers under Art. 23a");
        assertThat(of(DimensionCode.NEIGHBOUR_CONSULTED, story).value()).isEqualTo("2024-02-26 (DE-2024-001)");
        assertThat(of(DimensionCode.JOINT_RISK_ANALYSIS, story).supports()).isEqualTo(Support.FOR);
        assertThat(of(DimensionCode.MITIGATION, story).value()).isEqualTo("DE-2024-002");
        assertThat(of(DimensionCode.ATTESTATION, story).supports()).isEqualTo(Support.FOR);
        assertThat(of(DimensionCode.ATTESTATION, story).value()).isEqualTo("AT-2024-003 attested");
    }

    @Test
    void aNeighbourIsConsultedFromTheDayOnWhichItWas() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .recording(decision -> decision.neighbourConsultedOn(Story.monday(END) + 7))
                .decided();
        bothSidesCheck(story, 1000);

        assertThat(of(DimensionCode.NEIGHBOUR_CONSULTED, story).supports()).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void whatTheRegisterDoesNotHoldIsNoRecordHere() {
        Story story = practised(Quantity.PERSONS_CHECKED_MOBILE, 0);

        assertThat(List.of(
                        of(DimensionCode.AGREEMENTS, story),
                        of(DimensionCode.NEIGHBOUR_CONSULTED, story),
                        of(DimensionCode.JOINT_RISK_ANALYSIS, story),
                        of(DimensionCode.MITIGATION, story),
                        of(DimensionCode.ATTESTATION, story)))
                .allMatch(dimension -> dimension.supports() == Support.UNKNOWN)
                .allMatch(dimension -> dimension.text().contains("No record here"));
    }

    @Test
    void anAttestationThatLeavesSomethingOpenSaysWhat() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .decided()
                .control("DE", CONTROL, END)
                .ofLineage("DE-L2")
                .recording(decision -> decision.type(MeasureType.INTENSIFIED_POLICE_CHECKS)
                        .attestation(new Attestation(true, false, false)))
                .decided();
        bothSidesCheck(story, 1000);

        Dimension attestation = of(DimensionCode.ATTESTATION, story);

        assertThat(attestation.supports()).isEqualTo(Support.AGAINST);
        assertThat(attestation.value()).isEqualTo("DE-2024-002 not attested for basis and legal limits");
    }

    @Test
    void travelRestrictionsConcernPublicHealthOnly() {
        Story health = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .recording(
                        decision -> decision.because(List.of(LegalGround.PUBLIC_HEALTH), List.of(Threat.PUBLIC_HEALTH)))
                .decided();
        bothSidesCheck(health, 1000);
        Story movements = practised(Quantity.PERSONS_CHECKED_MOBILE, 0);

        assertThat(of(DimensionCode.TRAVEL_RESTRICTIONS, health).value()).isEqualTo("to be weighed");
        assertThat(of(DimensionCode.TRAVEL_RESTRICTIONS, movements).value()).isEqualTo("not applicable");
    }

    @Test
    void policeChecksThatWorkLikeControlAreARisk() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).underControl().checks(1000).told();
        story.side("AT", TO_DE, 0, END)
                .checks(1000)
                .counting(Quantity.POLICE_SYSTEMATIC, 900)
                .counting(Quantity.POLICE_STATIC, 900)
                .counting(Quantity.POLICE_DISTANCE_STATED, 1000)
                .counting(Quantity.POLICE_AT_THE_LINE, 1000)
                .counting(Quantity.POLICE_BY_DAY, 1000)
                .counting(Quantity.POLICE_DAYS, 7)
                .told();

        Dimension risk = of(DimensionCode.EQUIVALENCE_RISK, story);

        assertThat(risk.supports()).isEqualTo(Support.AGAINST);
        assertThat(risk.value()).isEqualTo("AT 4 of 7");
        assertThat(risk.text()).contains("within a kilometre of the line").contains("for courts");
    }

    @Test
    void aSideThatIsSilentLeavesThePracticeOfBothUnknown() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).underControl().checks(1000).told();
        story.silent("AT", TO_DE, 0, END);

        Dimension sides = of(DimensionCode.BOTH_SIDES, story);

        assertThat(sides.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(sides.value()).isEqualTo("AT no checks, DE 13000 persons checked");
    }

    @Test
    void whereNeitherSideChecksNothingRestsOnOneOfThem() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.silent("DE", TO_DE, 0, END);
        story.silent("AT", TO_DE, 0, END);

        Dimension sides = of(DimensionCode.BOTH_SIDES, story);

        assertThat(sides.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(sides.text()).contains("neither side reports checks").doesNotContain("rests on one side");
    }

    @Test
    void cooperationThatIsNotRecordedAndPoliceChecksThatAreNotMadeSpeakNeitherWay() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END).underControl().checks(1000).told();

        Dimension cooperation = of(DimensionCode.COOPERATION, story);
        Dimension hinterland = of(DimensionCode.HINTERLAND, story);

        assertThat(cooperation.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(cooperation.text()).contains("No record here");
        assertThat(hinterland.supports()).isEqualTo(Support.UNKNOWN);
        assertThat(hinterland.text()).contains("No police checks are reported");
    }

    @Test
    void aSeaBorderHasNoSecondSideAndNoRegions() {
        Story story = Story.on("NO:SEA").control("NO", CONTROL, END).decided();
        story.side("NO", "*>NO", 0, END).underControl().checks(1000).told();

        assertThat(of(DimensionCode.BOTH_SIDES, story).value()).isEqualTo("not applicable");
        assertThat(of(DimensionCode.CROSS_BORDER_REGIONS, story).value()).isEqualTo("not applicable");
        assertThat(of(DimensionCode.MOBILE_SHARE, story).value()).isEqualTo("0.0 %");
    }

    @Test
    void theRegionsOfBothSidesAreNamedAndNoneIsCalledNotified() {
        Dimension regions = of(DimensionCode.CROSS_BORDER_REGIONS, practised(Quantity.PERSONS_CHECKED_MOBILE, 0));

        assertThat(regions.value()).isEqualTo("23 regions");
        assertThat(regions.text())
                .contains("Außerfern AT331")
                .contains("Berchtesgadener Land DE215")
                .contains("None of them is known here as notified");
        assertThat(regions.supports()).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void threeTimesTheChecksChangeNoAnswer() {
        Story once = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSidesCheck(once, 1000);
        Story thrice = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSidesCheck(thrice, 3000);

        assertThat(answers(thrice)).isEqualTo(answers(once));
    }

    @Test
    void otherNamesOfTheStatesChangeNoAnswer() {
        Story here = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSidesCheck(here, 1000);
        Story elsewhere = Story.on("QM-QN").control("QN", CONTROL, END).decided();
        elsewhere
                .side("QN", "QM>QN", 0, END)
                .underControl()
                .checks(1000)
                .systematic()
                .told();
        elsewhere.side("QM", "QM>QN", 0, END).checks(400).told();

        assertThat(answers(elsewhere)).isEqualTo(answers(here));
    }

    @Test
    void noDimensionBlamesOrAdvisesControl() {
        Story story = practised(Quantity.PERSONS_CHECKED_MOBILE, 0);

        assertThat(story.verdict(END).dimensions())
                .extracting(Dimension::text)
                .noneMatch(text ->
                        text.matches("(?i).*\\b(missing|missed|unlawful|violat\\w*|introduce\\w*|illegal)\\b.*"))
                .noneMatch(text -> text.contains("NaN"));
    }

    private static Story practised(int quantity, long perWeek) {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(quantity, perWeek)
                .told();
        return story;
    }

    private static Story atTimes(int days, int quarters) {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(1000)
                .counting(OF_CONTROL.byDay(), 1000)
                .counting(OF_CONTROL.byQuarter(), 1000)
                .counting(OF_CONTROL.days(), days)
                .counting(OF_CONTROL.quarters(), quarters)
                .told();
        return story;
    }

    private static void bothSidesCheck(Story story, long checksOfDe) {
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(checksOfDe)
                .systematic()
                .told();
        story.side("AT", TO_DE, 0, END).checks(checksOfDe * 2 / 5).told();
    }

    private static List<String> answers(Story story) {
        return story.verdict(END).dimensions().stream()
                .map(dimension -> dimension.dimension() + " " + dimension.supports())
                .toList();
    }

    private static Dimension of(DimensionCode code, Story story) {
        return story.verdict(END).dimensions().stream()
                .filter(dimension -> dimension.dimension().equals(code.name()))
                .findFirst()
                .orElseThrow();
    }
}
