package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.CountSampler;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.ModusOperandi;
import eu.limen.model.Regime;
import eu.limen.model.Transport;
import eu.limen.register.Section;
import eu.limen.rules.ModeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How often rates within a mode shift by chance alone, and how often a real shift is seen: simulated sections, two sides, five ways of acting each. */
class ModeCalibrationTest {

    private static final long SEED = 20_261_122;
    private static final int SECTIONS = 12;
    private static final int WEEKS = 104;
    private static final long DRAWS_A_SECTION = 1_000_003;
    private static final double CHECKS = 1_000;
    /** Numbers of checks vary by a fifth from week to week. */
    private static final double CHECKS_DISPERSION = 40;

    private static final double UNSTATED = 6;
    private static final int LEARNING = 12;
    private static final int TURN = 30;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;
    private static final String TO_DE = "CZ>DE";
    private static final Section SECTION = Section.of("CZ-DE", 0, null);
    private static final ModeRules RULES = RuleSetReader.standard().parameters().mode();

    private static final List<Transport> MODES =
            List.of(Transport.ROAD_LORRY, Transport.ROAD_CAR, Transport.FOOT, Transport.RAIL, Transport.ROAD_VAN);
    private static final List<Double> MEANS = List.of(1.0, 3.0, 8.0, 20.0, 40.0);

    /** One pass over a simulated section. */
    private static final class World {

        private final long seed;
        private final double dispersion;
        private final double season;
        private final Map<Long, LevelWeek> weeks = new TreeMap<>();
        private long drawn;
        private double factor = 1;
        private double checks = 1;

        World(long seed, double dispersion, double season) {
            this.seed = seed * DRAWS_A_SECTION;
            this.dispersion = dispersion;
            this.season = season;
        }

        private long draw(double mean, double scatter) {
            return new CountSampler(mean, scatter, seed + drawn++).next(1)[0];
        }

        List<ModeFinding> week(int number) {
            long monday = Told.monday(number);
            List<WeekSide> sides = new ArrayList<>();
            for (String state : SECTION.states()) {
                Sums.Builder sums = new Sums.Builder();
                double seasonal = StrictMath.exp(season * StrictMath.cos(2 * StrictMath.PI * number / WEEKS_PER_YEAR));
                long all = 0;
                long persons = 0;
                for (int i = 0; i < MODES.size(); i++) {
                    double more = i == 0 ? checks : 1;
                    double shift = i == 2 ? factor : 1;
                    long exposure = draw(CHECKS * more, CHECKS_DISPERSION);
                    long found = draw(MEANS.get(i) * shift * seasonal * exposure / CHECKS, dispersion);
                    sums.add(Quantity.personsChecked(MODES.get(i)), exposure);
                    sums.add(Quantity.detections(ModusOperandi.OTHER, MODES.get(i)), found);
                    persons += exposure;
                    all += found;
                }
                long unstated = draw(UNSTATED, dispersion);
                sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), persons);
                sums.add(Quantity.detections(Regime.POLICE_CHECK), all + unstated);
                sides.add(new WeekSide(state, TO_DE, sums.build(), 7, 7, 7, 7, monday + 6));
            }
            weeks.put(monday, new LevelWeek(monday, sides, List.of()));
            RecentWeeks recent = new RecentWeeks(SECTION, weeks, weeks.get(monday), 0);
            return ModeComparison.of(recent, TO_DE, Family.movements(), RULES, recent.counted(TO_DE, 30));
        }
    }

    /** Episodes per key and year; an episode ends after two weeks that do not show it. */
    private static double episodesPerKeyAndYear(double dispersion, double season, double checksInSecondYear) {
        int episodes = 0;
        for (int section = 0; section < SECTIONS; section++) {
            World world = new World(SEED + section, dispersion, season);
            Map<Transport, Integer> lastShown = new TreeMap<>();
            for (int week = 0; week < WEEKS; week++) {
                world.checks = week >= WEEKS / 2 ? checksInSecondYear : 1;
                for (ModeFinding finding : world.week(week)) {
                    if (finding.sight() == Sight.SHOWS) {
                        Integer last = lastShown.put(finding.counted().transport(), week);
                        episodes += last == null || week - last > 2 ? 1 : 0;
                    }
                }
            }
        }
        double years = SECTIONS * MODES.size() * (WEEKS - LEARNING) / WEEKS_PER_YEAR;
        return episodes / years;
    }

    /**
     * Five worlds: Poisson, scatter 2 and 3, a season that all modes share, and five times the checks of one mode from the second year on. With five times
     * as many sections: 0, 2, 3, 0 and 0 episodes in 529 years of keys each.
     */
    @Test
    void chanceAloneGivesNoMoreThanWhatIsPublished() {
        double mean = (episodesPerKeyAndYear(1, 0, 1)
                        + episodesPerKeyAndYear(2, 0, 1)
                        + episodesPerKeyAndYear(3, 0, 1)
                        + episodesPerKeyAndYear(1.3, 0.3, 1)
                        + episodesPerKeyAndYear(1.3, 0, 5))
                / 5;

        assertThat(mean).isLessThanOrEqualTo(ModeAccount.FALSE_PER_YEAR);
    }

    /** A way of acting that is found three times as often, from eight findings a week and side. */
    @Test
    void threeTimesTheRateIsSeenWithinAMonth() {
        int seen = 0;
        for (int section = 0; section < SECTIONS; section++) {
            World world = new World(SEED + section, 1.3, 0);
            boolean shown = false;
            for (int week = 0; week < TURN + 4; week++) {
                world.factor = week >= TURN ? 3 : 1;
                shown |= world.week(week).stream()
                        .anyMatch(finding ->
                                finding.counted().transport() == MODES.get(2) && finding.sight() == Sight.SHOWS);
            }
            seen += shown ? 1 : 0;
        }
        assertThat(seen).isEqualTo(SECTIONS);
    }
}
