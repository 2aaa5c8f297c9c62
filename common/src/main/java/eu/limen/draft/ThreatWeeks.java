package eu.limen.draft;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.draft.SectionFile.ScoredWeek;
import eu.limen.model.ForecastPoint;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.paper.Column;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Half a year of one threat on one section in one direction, and the weeks ahead.
 *
 * @param weeks with counts, in order; some between them may be lacking
 * @param ahead forecast from the last of them
 */
record ThreatWeeks(
        SectionFile file, Threat threat, String direction, List<ScoredWeek> weeks, List<ForecastPoint> ahead) {

    private static final int WEEKS_SHOWN = 26;
    private static final int WEEKS_AHEAD = 13;
    private static final int DAYS_A_WEEK = 7;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    static ThreatWeeks of(SectionFile file, Threat threat, String direction) {
        List<ScoredWeek> all = file.scores(threat, direction);
        List<ScoredWeek> weeks = all.subList(Math.max(0, all.size() - WEEKS_SHOWN), all.size());
        List<ForecastPoint> forecast =
                all.isEmpty() ? List.of() : all.get(all.size() - 1).score().forecast();
        return new ThreatWeeks(
                file,
                threat,
                direction,
                weeks,
                forecast.stream()
                        .filter(point -> point.weeksAhead() <= WEEKS_AHEAD)
                        .toList());
    }

    /** Whether nothing was counted. */
    boolean isEmpty() {
        return weeks.isEmpty();
    }

    ScoredWeek last() {
        return weeks.get(weeks.size() - 1);
    }

    /** Weeks from the first that is shown to the last, without the forecast. */
    int span() {
        return (int) position(last());
    }

    /** Name of the week so many after the first. */
    String week(int position) {
        return IsoText.week(firstMonday() + (long) DAYS_A_WEEK * position);
    }

    double[] positions() {
        return of(this::position);
    }

    double[] positionsAhead() {
        return ahead.stream().mapToDouble(point -> span() + point.weeksAhead()).toArray();
    }

    double[] ahead(ToDoubleFunction<ForecastPoint> figure) {
        return ahead.stream().mapToDouble(figure).toArray();
    }

    double[] found() {
        return of(week -> real(week.score().observed()));
    }

    double[] checked() {
        return of(week -> real(week.score().exposure()));
    }

    double[] low() {
        return of(week -> bound(week.score(), LOW));
    }

    double[] high() {
        return of(week -> bound(week.score(), HIGH));
    }

    /**
     * The numbers of the picture.
     *
     * @param knownAtMillis last tick that is known
     */
    Table numbers(long knownAtMillis) {
        List<List<String>> rows = new ArrayList<>();
        for (ScoredWeek week : weeks) {
            ThreatScore score = week.score();
            rows.add(List.of(
                    week.week(),
                    Wording.count(score.observed()),
                    Wording.count(score.exposure()),
                    Wording.real(score.expected()),
                    Wording.between(bound(score, LOW), bound(score, HIGH)),
                    score.per1000() == null ? "" : Wording.ratio(score.per1000().mean())));
        }
        for (ForecastPoint point : ahead) {
            rows.add(List.of(
                    week(span() + point.weeksAhead()) + " (forecast)",
                    "",
                    Wording.real(point.exposure()),
                    Wording.whole(point.median()),
                    Wording.between(point.low95(), point.high95()),
                    point.per1000() == null ? "" : Wording.ratio(point.per1000().mean())));
        }
        return new Table(
                "trend-" + Wording.file(file.id() + ' ' + threat.name()),
                Wording.capital(Wording.threat(threat)) + " on " + file.id() + ", " + Wording.direction(direction),
                weeks.get(0).week() + " to " + last().week() + ", both sides together, as known at "
                        + IsoText.instant(knownAtMillis),
                List.of(
                        Column.words("Week"),
                        Column.numbers("Found"),
                        Column.numbers("Checked"),
                        Column.numbers("Expected"),
                        Column.numbers("95 % interval"),
                        Column.numbers("Per 1,000 checks")),
                rows);
    }

    private long firstMonday() {
        return IsoText.mondayOf(weeks.get(0).week());
    }

    private double position(ScoredWeek week) {
        return (IsoText.mondayOf(week.week()) - firstMonday()) / (double) DAYS_A_WEEK;
    }

    private double[] of(ToDoubleFunction<ScoredWeek> figure) {
        return weeks.stream().mapToDouble(figure).toArray();
    }

    private static double real(@Nullable Long count) {
        return count == null ? Double.NaN : count;
    }

    /** Of a count with the expectation and scatter of the week; NaN where nothing can be expected. */
    private static double bound(ThreatScore score, double probability) {
        if (score.expected() == null) {
            return Double.NaN;
        }
        double dispersion = score.dispersion() == null ? 1 : Math.max(1, score.dispersion());
        return new CountDistribution(score.expected(), score.expected() * dispersion).quantile(probability);
    }
}
