package eu.limen.console.shown;

import eu.limen.console.access.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a section stands: its latest week in short.
 *
 * @param week absent where nothing is released or nothing is known, like all that follows it
 * @param since Monday of the first of the weeks in a row that had this level
 * @param levelBefore the level before that
 * @param driver the threat that gives the level; figures are this threat's, in its direction
 * @param verdicts each with its sentence
 */
public record ShownStanding(
        String section,
        List<String> states,
        String borderType,
        Release release,
        @Nullable String week,
        @Nullable String knownAt,
        @Nullable String level,
        @Nullable String since,
        @Nullable String levelBefore,
        @Nullable String driver,
        @Nullable String direction,
        @Nullable String confidence,
        @Nullable Boolean joint,
        @Nullable String observed,
        @Nullable String exposure,
        ShownThreat.@Nullable ShownInterval per1000,
        @Nullable ShownPlace place,
        List<StandingVerdict> verdicts) {

    /** A verdict in short. */
    public record StandingVerdict(String controllingState, String lineage, String verdict, String since, String text) {

        private static StandingVerdict of(ShownVerdict verdict) {
            return new StandingVerdict(
                    verdict.controllingState(), verdict.lineage(), verdict.verdict(), verdict.since(), verdict.text());
        }
    }

    /** Of a section of which no week is seen. */
    public static ShownStanding none(String section, List<String> states, String borderType, Release release) {
        return new ShownStanding(
                section,
                states,
                borderType,
                release,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /**
     * Of a section whose latest week is seen.
     *
     * @param before the level before this one, null where there was none
     */
    public static ShownStanding of(
            ShownIndicator week,
            List<String> states,
            String borderType,
            String since,
            @Nullable String before,
            @Nullable ShownPlace place) {
        ShownThreat driver = driverOf(week);
        return new ShownStanding(
                week.section(),
                states,
                borderType,
                week.release(),
                week.week(),
                week.knownAt(),
                week.level(),
                since,
                before,
                week.driver(),
                driver == null ? null : driver.direction(),
                week.confidence(),
                week.joint(),
                driver == null ? null : driver.observed(),
                driver == null ? null : driver.exposure(),
                driver == null ? null : driver.per1000(),
                driver == null || driver.per1000() == null ? null : place,
                week.verdicts().stream().map(StandingVerdict::of).toList());
    }

    /** The threat that gives a week its level, in the direction that does; null where only labels are released or nothing was assessed. */
    public static @Nullable ShownThreat driverOf(ShownIndicator week) {
        return week.threats().stream()
                .filter(threat -> threat.category().equals(week.driver())
                        && threat.level().equals(week.level()))
                .findFirst()
                .orElse(null);
    }
}
