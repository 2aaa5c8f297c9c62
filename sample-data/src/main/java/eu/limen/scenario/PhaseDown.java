package eu.limen.scenario;

import eu.limen.model.Agreement;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two synthetic years: a threat that falls, one that only seems to, and one that falls before half of the witnesses. */
final class PhaseDown {

    private static final String NAME = "phase-down";
    private static final long SEED = 2024_07_15;

    private static final long FIRST_DAY = Days.day("2024-01-01");
    private static final long LAST_DAY = Days.day("2025-12-31");
    private static final long CONTROL_DAY = Days.day("2024-07-15");
    private static final long LAST_WORD_OF_SLOVENIA = Days.day("2025-01-21");
    /** Monday of week 57, when a year of history is there. */
    private static final long TURN = Days.day("2025-01-27");

    private static final double TENTH = .1;
    private static final double THIRD = 1.0 / 3;

    private static final Delivery DELIVERY = new Delivery(.03, .02, .01, .001);
    /** Notices are given at nine in the morning. */
    private static final long NOTICE_MILLIS = 9 * Days.HOUR_MILLIS;

    private static final List<Agreement> COOPERATION = List.of(Agreement.JOINT_PATROLS, Agreement.PCCC);

    private PhaseDown() {}

    static Scenario scenario() {
        ScenarioGenerator generator = new ScenarioGenerator(SEED, FIRST_DAY, LAST_DAY, DELIVERY)
                .watch(theThreatFalls())
                .watch(onlyTheChecksFall())
                .watch(theThreatFallsUnseen())
                .watch(quietNeighbours());
        control(generator, "CZ", "CZ-SK", COOPERATION);
        control(generator, "AT", "AT-HU", List.of());
        control(generator, "IT", "IT-SI", COOPERATION);
        return generator.labelledScenario(NAME);
    }

    private static List<Watch> theThreatFalls() {
        Course controls = Course.steady(900);
        Course policeChecks = Course.steady(400);
        return List.of(
                Watch.withChecks("CZ-SYNTH-1", "CZ-SK", "SK>CZ", controls, findings(1, TENTH))
                        .controlling(Practice.TARGETED_CONTROL, CONTROL_DAY),
                Watch.withChecks("SK-SYNTH-1", "CZ-SK", "SK>CZ", policeChecks, findings(.85, TENTH)));
    }

    private static List<Watch> onlyTheChecksFall() {
        Course controls = Course.steady(900).times(THIRD, TURN);
        Course policeChecks = Course.steady(400).times(THIRD, TURN);
        return List.of(
                Watch.withChecks("AT-SYNTH-1", "AT-HU", "HU>AT", controls, findings(1, 1))
                        .controlling(Practice.SYSTEMATIC_CONTROL, CONTROL_DAY),
                Watch.withChecks("HU-SYNTH-1", "AT-HU", "HU>AT", policeChecks, findings(.4, 1)));
    }

    private static List<Watch> theThreatFallsUnseen() {
        Course controls = Course.steady(900);
        Course policeChecks = Course.steady(400);
        return List.of(
                Watch.withChecks("IT-SYNTH-1", "IT-SI", "SI>IT", controls, findings(1, TENTH))
                        .controlling(Practice.TARGETED_CONTROL, CONTROL_DAY),
                Watch.withChecks("SI-SYNTH-1", "IT-SI", "SI>IT", policeChecks, findings(.85, TENTH))
                        .silentAfter(LAST_WORD_OF_SLOVENIA));
    }

    private static List<Watch> quietNeighbours() {
        Course checks = Course.steady(200);
        return List.of(
                Watch.withChecks("CZ-SYNTH-2", "CZ-PL", "PL>CZ", checks, findings(.3, 1)),
                Watch.withChecks("PL-SYNTH-1", "CZ-PL", "PL>CZ", checks, findings(.3, 1)),
                Watch.withChecks("HU-SYNTH-2", "HU-SI", "HU>SI", checks, findings(.3, 1)),
                Watch.withChecks("SI-SYNTH-2", "HU-SI", "HU>SI", checks, findings(.3, 1)));
    }

    /**
     * Findings per person checked.
     *
     * @param yield of this side's checks
     * @param factor what is left of the two threats that justify the controls, from the turn on
     */
    private static Map<Threat, Course> findings(double yield, double factor) {
        return Map.of(
                Threat.UNAUTHORISED_MOVEMENT,
                Course.steady(.010 * yield).times(factor, TURN),
                Threat.MIGRANT_SMUGGLING,
                Course.steady(.003 * yield).times(factor, TURN),
                Threat.DRUGS_TRAFFICKING,
                Course.steady(.002 * yield),
                Threat.DOCUMENT_FRAUD,
                Course.steady(.0015 * yield));
    }

    /** Three decisions of six months each, every one notified a month ahead, the later ones with a risk assessment. */
    private static void control(ScenarioGenerator generator, String state, String section, List<Agreement> agreements) {
        Decision first = new Decision(state + "-2024-901", "2024-07-15", "2025-01-14", "2024-06-14", null);
        Decision second = new Decision(state + "-2025-901", "2025-01-15", "2025-07-14", "2024-12-13", first.id());
        Decision third = new Decision(state + "-2025-902", "2025-07-15", "2026-01-14", "2025-06-13", second.id());
        for (Decision decision : List.of(first, second, third)) {
            long sentMillis = Days.startMillis(decision.notifiedDay()) + NOTICE_MILLIS;
            generator.register(
                    state + "-SYNTH-REGISTER",
                    Kind.MEASURE,
                    sentMillis,
                    header -> decision.report(header, section, agreements));
        }
    }

    private record Decision(
            String id,
            String start,
            String end,
            String notified,
            @Nullable String prolongs) {

        private static final int CONSULTED_DAYS_BEFORE = 7;

        long notifiedDay() {
            return Days.day(notified);
        }

        MeasureReport report(Header header, String section, List<Agreement> agreements) {
            Long riskAssessmentDay = prolongs == null ? null : Long.valueOf(notifiedDay());
            return MeasureBuilder.control(header, id, header.reportingState() + "-L901")
                    .on(List.of(section), List.of(BorderType.LAND))
                    .days(Days.day(start), Days.day(end))
                    .procedure(Procedure.FORESEEABLE)
                    .because(
                            List.of(LegalGround.LARGE_SCALE_MOVEMENTS, LegalGround.TERRORISM_OR_ORGANISED_CRIME),
                            List.of(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING))
                    .prolongs(prolongs)
                    .notifiedOn(notifiedDay())
                    .neighbourConsultedOn(notifiedDay() - CONSULTED_DAYS_BEFORE)
                    .riskAssessmentOn(riskAssessmentDay)
                    .agreements(agreements)
                    .build();
        }
    }
}
