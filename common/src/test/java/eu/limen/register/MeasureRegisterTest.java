package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static eu.limen.register.Given.control;
import static eu.limen.register.Given.day;
import static eu.limen.register.Given.fact;
import static eu.limen.register.Given.section;
import static eu.limen.register.Given.statement;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasureRegisterTest {

    private static final List<String> EVERYWHERE = List.of("*");
    private static final List<String> HERE = List.of("AT-DE");
    private static final Section AT_DE = section("AT-DE");

    @Test
    void aControlIsInForceFromItsFirstDayToItsLast() {
        MeasureRegister register = register(control("DE-2015-037", "DE-L1", HERE, "2015-09-13", "2015-09-22"));

        assertThat(register.controlsInForce("DE", day("2015-09-12"))).isEmpty();
        assertThat(register.measureIdsInForce(day("2015-09-13"))).containsExactly("DE-2015-037");
        assertThat(register.measureIdsInForce(day("2015-09-22"))).containsExactly("DE-2015-037");
        assertThat(register.measureIdsInForce(day("2015-09-23"))).isEmpty();
    }

    @Test
    void aControlConcernsMovementTowardsItsStateAlone() {
        MeasureRegister register = register(control("DE-2015-037", "DE-L1", HERE, "2015-09-13", "2015-09-22"));

        assertThat(register.controlsInForce("AT", day("2015-09-15"))).isEmpty();
        assertThat(register.lineages())
                .singleElement()
                .satisfies(lineage -> assertThat(lineage.direction()).isEqualTo("AT>DE"));
    }

    @Test
    void bothStatesMayControlTheSameSectionAtOnce() {
        MeasureRegister register = register(
                control("DE-2015-037", "DE-L1", HERE, "2015-09-13", "2015-09-22"),
                control("AT-2015-041", "AT-L1", EVERYWHERE, "2015-09-16", "2015-09-25"));

        assertThat(register.inForce(MeasureType.BORDER_CONTROL, day("2015-09-16")))
                .hasSize(2);
        assertThat(register.lineagesInForce(day("2015-09-16")))
                .extracting(Lineage::controllingState)
                .containsExactly("AT", "DE");
        assertThat(register.lineagesInForce(day("2015-09-24")))
                .extracting(Lineage::controllingState)
                .containsExactly("AT");
    }

    @Test
    void aLiftedControlIsInForceUntilTheDayItIsLifted() {
        MeasureReport lifted = control(
                "DE-2015-037",
                "DE-L1",
                HERE,
                List.of(BorderType.LAND),
                "2015-09-13",
                "2015-09-22",
                "2015-09-18",
                List.of());

        assertThat(register(lifted).measureIdsInForce(day("2015-09-18"))).hasSize(1);
        assertThat(register(lifted).measureIdsInForce(day("2015-09-19"))).isEmpty();
    }

    @Test
    void aControlLiftedBeforeItBeganWasNeverInForce() {
        MeasureReport lifted = control(
                "DE-2015-037",
                "DE-L1",
                HERE,
                List.of(BorderType.LAND),
                "2015-09-13",
                "2015-09-22",
                "2015-09-12",
                List.of());

        assertThat(register(lifted).decisions()).isEmpty();
        assertThat(register(lifted).lineages()).isEmpty();
    }

    @Test
    void aDecisionWithoutScopeIsInForceNowhereAndNamed() {
        MeasureRegister register = register(control("DE-2015-036", "DE-L1", List.of(), "2015-05-16", "2015-06-15"));

        assertThat(register.measureIdsInForce(day("2015-05-20"))).isEmpty();
        assertThat(register.unscoped()).extracting(MeasureReport::measureId).containsExactly("DE-2015-036");
    }

    @Test
    void decisionsForOtherSectionsPlayNoPart() {
        MeasureRegister register = register(
                control("DE-2015-001", "DE-L1", List.of("CZ-DE"), "2015-09-13", "2015-09-22"),
                control("FR-2015-054", "FR-L1", EVERYWHERE, "2015-09-13", "2015-09-22"));

        assertThat(register.decisions()).isEmpty();
        assertThat(register.unscoped()).isEmpty();
    }

    @Test
    void aWildcardReachesTheBorderTypesItNames() {
        MeasureReport air = control(
                "CH-2020-144",
                "CH-L1",
                EVERYWHERE,
                List.of(BorderType.AIR),
                "2020-03-18",
                "2020-03-28",
                null,
                List.of(Threat.PUBLIC_HEALTH));

        assertThat(reached(air, "2020-03-20")).containsExactly("CH:AIR");
    }

    @Test
    void aWildcardOfCroatiaReachesWhatIsInternalOnTheDay() {
        MeasureReport all = control("HR-2022-001", "HR-L1", EVERYWHERE, "2022-12-01", "2023-06-30");

        assertThat(reached(all, "2022-12-31")).isEmpty();
        assertThat(reached(all, "2023-01-01")).containsExactly("HR-HU", "HR-SI", "HR:SEA");
        assertThat(reached(all, "2023-03-25")).containsExactly("HR-HU", "HR-SI", "HR:SEA");
        assertThat(reached(all, "2023-03-26")).containsExactly("HR-HU", "HR-SI", "HR:AIR", "HR:SEA");
    }

    @Test
    void aWildcardOfRomaniaReachesAirAndSeaBeforeLand() {
        MeasureReport all = control("RO-2024-001", "RO-L1", EVERYWHERE, "2024-01-01", "2025-06-30");

        assertThat(reached(all, "2024-03-30")).isEmpty();
        assertThat(reached(all, "2024-03-31")).containsExactly("RO:AIR", "RO:SEA");
        assertThat(reached(all, "2024-12-31")).containsExactly("RO:AIR", "RO:SEA");
        assertThat(reached(all, "2025-01-01")).containsExactly("BG-RO", "HU-RO", "RO:AIR", "RO:SEA");
    }

    @Test
    void aWildcardOfANeighbourGrowsWithTheArea() {
        MeasureReport land = control(
                "HU-2022-001",
                "HU-L1",
                EVERYWHERE,
                List.of(BorderType.LAND),
                "2022-01-01",
                "2025-12-31",
                null,
                List.of());

        assertThat(reached(land, "2022-12-31")).containsExactly("AT-HU", "HU-SI", "HU-SK");
        assertThat(reached(land, "2023-01-01")).containsExactly("AT-HU", "HR-HU", "HU-SI", "HU-SK");
        assertThat(reached(land, "2025-01-01")).containsExactly("AT-HU", "HR-HU", "HU-RO", "HU-SI", "HU-SK");
    }

    @Test
    void aWildcardReachesExactlyTheInternalSectionsOfItsStateAndTypes() {
        Random chance = new Random(2023);
        List<String> states = List.of("HR", "BG", "RO", "DE", "CH", "DK", "MT", "SI");
        for (int round = 0; round < 200; round++) {
            String state = states.get(chance.nextInt(states.size()));
            List<BorderType> types = List.of(BorderType.values()).subList(0, 1 + chance.nextInt(3));
            MeasureReport measure = control(
                    state + "-2007-001", state + "-L1", EVERYWHERE, types, "2007-01-01", "2026-12-31", null, List.of());
            long day = day("2007-01-01") + chance.nextInt(20 * 365);

            List<String> expected = SECTIONS.sectionsOfState(state).stream()
                    .filter(section -> types.contains(section.borderType()) && section.isInternal(day))
                    .map(Section::id)
                    .toList();

            assertThat(reached(measure, day)).isEqualTo(expected);
        }
    }

    @Test
    void aLineageCountsADayUnderTwoDecisionsOnceAndKnowsItsGaps() {
        Lineage lineage = register(
                        control("DE-2015-001", "DE-L1", HERE, "2015-01-01", "2015-01-10"),
                        control("DE-2015-002", "DE-L1", HERE, "2015-01-08", "2015-01-20"),
                        control("DE-2015-003", "DE-L1", HERE, "2015-01-21", "2015-01-25"),
                        control("DE-2015-004", "DE-L1", HERE, "2015-02-01", "2015-02-05"))
                .lineages()
                .get(0);

        assertThat(lineage.runs())
                .containsExactly(
                        new DayRange(day("2015-01-01"), day("2015-01-25")),
                        new DayRange(day("2015-02-01"), day("2015-02-05")));
        assertThat(lineage.firstDay()).isEqualTo(day("2015-01-01"));
        assertThat(lineage.lastDay()).isEqualTo(day("2015-02-05"));
        assertThat(lineage.daysInForce(day("2015-01-05"), day("2015-02-02"))).isEqualTo(21 + 2);
        assertThat(lineage.runFirstDay(day("2015-01-24"))).isEqualTo(day("2015-01-01"));
        assertThat(lineage.runFirstDay(day("2015-02-03"))).isEqualTo(day("2015-02-01"));
        assertThat(lineage.runFirstDay(day("2015-01-28"))).isEqualTo(day("2015-01-01"));
        assertThat(lineage.measureIdsOn(day("2015-01-09"))).containsExactly("DE-2015-001", "DE-2015-002");
        assertThat(lineage.inForceOn(day("2015-01-28"))).isFalse();
    }

    @Test
    void anotherThreatIsAnotherLineage() {
        MeasureRegister register = register(
                control("DE-2015-001", "DE-L1", HERE, "2015-01-01", "2015-01-10"),
                control("DE-2015-002", "DE-L2", HERE, "2015-01-05", "2015-01-20"));

        assertThat(register.lineages()).extracting(Lineage::id).containsExactly("DE-L1", "DE-L2");
    }

    @Test
    void aLineageNamesTheThreatsOfItsDecisionsOnADay() {
        List<BorderType> land = List.of(BorderType.LAND);
        Lineage lineage = register(
                        control(
                                "DE-2015-001",
                                "DE-L1",
                                HERE,
                                land,
                                "2015-01-01",
                                "2015-01-10",
                                null,
                                List.of(Threat.TERRORISM, Threat.MIGRANT_SMUGGLING)),
                        control(
                                "DE-2015-002",
                                "DE-L1",
                                HERE,
                                land,
                                "2015-01-11",
                                "2015-01-20",
                                null,
                                List.of(Threat.UNAUTHORISED_MOVEMENT)))
                .lineages()
                .get(0);

        assertThat(lineage.threats())
                .containsExactly(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING, Threat.TERRORISM);
        assertThat(lineage.threatsOn(day("2015-01-15"))).containsExactly(Threat.UNAUTHORISED_MOVEMENT);
    }

    @Test
    void theWordSentLastCountsForEachStateAsLongAsItIsValid() {
        List<Fact> facts = List.of(
                fact(control("DE-2015-001", "DE-L1", HERE, "2015-01-01", "2015-12-31")),
                fact(said("DE", ThreatAssessment.ENDED, "2015-03-01T00:00:00Z", "2015-06-30")),
                fact(said("DE", ThreatAssessment.PERSISTS, "2015-02-01T00:00:00Z", "2015-12-31")),
                fact(said("AT", ThreatAssessment.CHANGED, "2015-02-15T00:00:00Z", "2015-04-30")));

        Lineage lineage = MeasureRegister.of(AT_DE, facts).lineages().get(0);

        assertThat(lineage.statementsOn(Threat.TERRORISM, day("2015-03-15")))
                .extracting(StatementReport::assessment)
                .containsExactly(ThreatAssessment.CHANGED, ThreatAssessment.ENDED);
        assertThat(lineage.statementsOn(Threat.TERRORISM, day("2015-05-15")))
                .extracting(StatementReport::assessment)
                .containsExactly(ThreatAssessment.ENDED);
        assertThat(lineage.statementsOn(Threat.TERRORISM, day("2015-07-01"))).isEmpty();
        assertThat(lineage.statementsOn(Threat.EVENT, day("2015-03-15"))).isEmpty();
    }

    @Test
    void aStatementOnAMeasureThatIsNotHereIsPassedOver() {
        List<Fact> facts = List.of(
                fact(control("DE-2015-002", "DE-L1", HERE, "2015-01-01", "2015-12-31")),
                fact(said("DE", ThreatAssessment.ENDED, "2015-03-01T00:00:00Z", "2015-06-30")));

        assertThat(MeasureRegister.of(AT_DE, facts).lineages().get(0).statements())
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Random chance = new Random(99);
        List<Fact> facts = randomFacts(chance);
        MeasureRegister inOrder = MeasureRegister.of(AT_DE, facts);
        assertThat(inOrder.lineages()).hasSizeGreaterThan(3);
        for (int round = 0; round < 30; round++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, chance);
            MeasureRegister other = MeasureRegister.of(AT_DE, shuffled);

            assertThat(other.decisions()).isEqualTo(inOrder.decisions());
            assertThat(other.lineages()).isEqualTo(inOrder.lineages());
            assertThat(other.unscoped()).isEqualTo(inOrder.unscoped());
        }
    }

    @Test
    void runsAndDaysAreThoseThatCountingDayByDayGives() {
        MeasureRegister register = MeasureRegister.of(AT_DE, randomFacts(new Random(3)));
        long from = day("2014-12-01");
        long to = day("2016-06-30");
        for (Lineage lineage : register.lineages()) {
            long days = 0;
            for (long day = from; day <= to; day++) {
                long today = day;
                days += lineage.inForceOn(day) ? 1 : 0;
                assertThat(lineage.runs().stream().anyMatch(run -> run.firstDay() <= today && today <= run.lastDay()))
                        .isEqualTo(lineage.inForceOn(day));
            }
            assertThat(lineage.daysInForce(from, to)).isEqualTo(days);
        }
    }

    @Test
    void factsGoToTheSectionsTheyConcern() {
        assertThat(FactScope.sections(
                        fact(control("SI-2015-046", "SI-L1", List.of("HU-SI"), "2015-09-17", "2015-09-26")), SECTIONS))
                .containsExactly("HU-SI");
        assertThat(FactScope.sections(
                        fact(control("SI-2015-046", "SI-L1", EVERYWHERE, "2015-09-17", "2015-09-26")), SECTIONS))
                .containsExactly("AT-SI", "HR-SI", "HU-SI", "IT-SI");
        assertThat(FactScope.sections(
                        fact(control("SI-2015-046", "SI-L1", List.of(), "2015-09-17", "2015-09-26")), SECTIONS))
                .containsExactly("AT-SI", "HR-SI", "HU-SI", "IT-SI");
        assertThat(FactScope.sections(
                        fact(statement(
                                "AT",
                                "SI-2015-046",
                                Threat.TERRORISM,
                                ThreatAssessment.ENDED,
                                "2015-10-01T00:00:00Z",
                                "2015-12-31")),
                        SECTIONS))
                .containsExactly("AT-SI", "HR-SI", "HU-SI", "IT-SI");
    }

    private static List<Fact> randomFacts(Random chance) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String state = chance.nextBoolean() ? "DE" : "AT";
            String id = String.format("%s-2015-%03d", state, i);
            long start = day("2015-01-01") + chance.nextInt(400);
            List<String> sections = List.of(HERE, EVERYWHERE, List.<String>of()).get(chance.nextInt(3));
            String end = LocalDate.ofEpochDay(start + chance.nextInt(60)).toString();
            String begin = LocalDate.ofEpochDay(start).toString();
            facts.add(fact(control(id, state + "-L" + chance.nextInt(3), sections, begin, end)));
            facts.add(fact(statement(
                    state,
                    id,
                    Threat.TERRORISM,
                    ThreatAssessment.values()[chance.nextInt(3)],
                    String.format("2015-03-%02dT00:00:00Z", 1 + chance.nextInt(28)),
                    "2016-01-31")));
        }
        return facts;
    }

    private static StatementReport said(String state, ThreatAssessment said, String sent, String validUntil) {
        return statement(state, "DE-2015-001", Threat.TERRORISM, said, sent, validUntil);
    }

    private static List<String> reached(MeasureReport measure, String date) {
        return reached(measure, day(date));
    }

    private static List<String> reached(MeasureReport measure, long day) {
        return SECTIONS.sections().stream()
                .filter(section -> !MeasureRegister.of(section, List.of(fact(measure)))
                        .measureIdsInForce(day)
                        .isEmpty())
                .map(Section::id)
                .toList();
    }

    private static MeasureRegister register(MeasureReport... measures) {
        List<Fact> facts = new ArrayList<>();
        for (MeasureReport measure : measures) {
            facts.add(fact(measure));
        }
        return MeasureRegister.of(AT_DE, facts);
    }
}
