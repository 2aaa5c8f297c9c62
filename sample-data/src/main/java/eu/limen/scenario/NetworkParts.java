package eu.limen.scenario;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.util.List;

/** The parts of the catalogue that many sections tell together, week by week. */
final class NetworkParts {

    private static final long SEED = 2026_11_24;
    private static final int WEEK_DAYS = 7;
    private static final DaySpan FIFTEEN_WEEKS = new DaySpan(Days.day("2025-01-06"), Days.day("2025-04-20"));
    /** Monday of week 14: the parts about days and practices are over by then. */
    private static final long TURN = Days.day("2025-04-07");

    private static final long PERSONS_A_WEEK = 3_000;
    private static final double FOUND_PER_PERSON = .004;
    private static final double RISE = 2.5;
    private static final double DISPERSION = 1.2;

    /** Nine flows into seven states; the first five lead into four of them. */
    private static final List<String> FLOWS =
            List.of("HU>AT", "CZ>PL", "LT>PL", "SK>HU", "LV>LT", "LV>EE", "SI>HR", "HU>HR", "PT>ES");

    private static final int FIRST_FIVE = 5;

    private NetworkParts() {}

    /** In one week findings rise on all nine sections: on most of those assessed, and into seven states. */
    static void riseEverywhere(ScenarioGenerator generator) {
        rise(generator, FLOWS.size());
    }

    /** They rise on five sections into four states: one section short of half of them, and one state short of five. */
    static void riseOnFiveSections(ScenarioGenerator generator) {
        rise(generator, FIRST_FIVE);
    }

    private static void rise(ScenarioGenerator generator, int rising) {
        for (int i = 0; i < FLOWS.size(); i++) {
            Course found = Course.steady(FOUND_PER_PERSON);
            Course inTheWeek = found.times(RISE, TURN).times(1, TURN + WEEK_DAYS);
            report(generator, FLOWS.get(i), i < rising ? inTheWeek : found);
        }
    }

    private static void report(ScenarioGenerator generator, String flow, Course found) {
        String from = flow.substring(0, 2);
        String to = flow.substring(3);
        String section = from.compareTo(to) < 0 ? from + "-" + to : to + "-" + from;
        for (String state : List.of(from, to)) {
            Desk desk = new Desk(generator, state + "-SYNTH-" + from + to, section, flow, SlotLength.WEEK)
                    .promising(List.of(Kind.CHECK), FIFTEEN_WEEKS);
            Chance chance = Chance.of(SEED, desk.source());
            for (long monday = FIFTEEN_WEEKS.firstDay(); monday <= FIFTEEN_WEEKS.lastDay(); monday += WEEK_DAYS) {
                long hits = chance.overdispersed(PERSONS_A_WEEK * found.on(monday), DISPERSION);
                desk.checks(
                        Days.startMillis(monday),
                        Checked.of(Practice.POLICE_CHECKS, PERSONS_A_WEEK)
                                .finding(Threat.TRAFFICKING_IN_HUMAN_BEINGS, hits));
            }
        }
    }
}
