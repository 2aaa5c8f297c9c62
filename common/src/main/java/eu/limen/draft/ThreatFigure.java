package eu.limen.draft;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.draft.SectionFile.ScoredWeek;
import eu.limen.model.ForecastPoint;
import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.paper.Column;
import eu.limen.paper.Figure;
import eu.limen.paper.Table;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Half a year of one threat on one section: what was found against what was to be expected, the weeks ahead, and how much was checked. */
final class ThreatFigure {

    private static final int WEEKS_SHOWN = 26;
    private static final int WEEKS_AHEAD = 13;
    private static final int WEEKS_BETWEEN_NAMES = 6;
    private static final int STEPS_OF_AN_AXIS = 4;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final int DAYS_A_WEEK = 7;

    private final SectionFile file;
    private final Threat threat;
    private final String direction;
    private final String knownAt;
    private final List<ScoredWeek> weeks;
    private final List<ForecastPoint> ahead;

    ThreatFigure(SectionFile file, Threat threat, String direction, long knownAtMillis) {
        this.file = file;
        this.threat = threat;
        this.direction = direction;
        this.knownAt = IsoText.instant(knownAtMillis);
        List<ScoredWeek> all = file.scores(threat, direction);
        this.weeks = all.subList(Math.max(0, all.size() - WEEKS_SHOWN), all.size());
        this.ahead = all.isEmpty()
                ? List.of()
                : all.get(all.size() - 1).score().forecast().stream()
                        .filter(point -> point.weeksAhead() <= WEEKS_AHEAD)
                        .toList();
    }

    /** Whether anything was counted. */
    boolean isEmpty() {
        return weeks.isEmpty();
    }

    Figure figure() {
        String title = Wording.capital(Wording.threat(threat)) + " on " + file.id();
        Picture picture = new Picture(title, description(), List.of(findings(), checks()));
        return new Figure(picture, numbers());
    }

    private String description() {
        ThreatScore last = weeks.get(weeks.size() - 1).score();
        String expected = last.expected() == null
                ? "; nothing can be expected of it yet"
                : ", " + Wording.real(last.expected()) + " were to be expected";
        return "Findings a week from " + weeks.get(0).week() + " to "
                + weeks.get(weeks.size() - 1).week() + ", "
                + Wording.direction(direction) + ". In the last week " + Wording.count(last.observed()) + " were found"
                + expected + ". The lower panel shows how many persons were checked.";
    }

    private Panel findings() {
        double[] x = positions(0, weeks.size());
        double[] aheadX = ahead.stream()
                .mapToDouble(point -> weeks.size() - 1 + point.weeksAhead())
                .toArray();
        Panel panel = new Panel("Findings a week", weekAxis(), axis("findings", highestFinding()), 190)
                .band(Tone.BLUE, "to be expected, 95 %", x, bounds(LOW), bounds(HIGH));
        if (!ahead.isEmpty()) {
            panel.band(
                            Tone.ORANGE,
                            "forecast, 95 %",
                            aheadX,
                            ahead.stream().mapToDouble(ForecastPoint::low95).toArray(),
                            ahead.stream().mapToDouble(ForecastPoint::high95).toArray())
                    .curve(
                            Tone.ORANGE,
                            "its median",
                            aheadX,
                            ahead.stream().mapToDouble(ForecastPoint::median).toArray());
        }
        return panel.marks(Mark.DOT, Tone.INK, "found", x, observed());
    }

    private Panel checks() {
        double[] exposures = weeks.stream()
                .mapToDouble(week -> week.score().exposure() == null
                        ? Double.NaN
                        : week.score().exposure())
                .toArray();
        double highest = IntStream.range(0, exposures.length)
                .mapToDouble(i -> Double.isNaN(exposures[i]) ? 0 : exposures[i])
                .max()
                .orElse(0);
        return new Panel(
                        "Persons checked a week, or days reported where nobody checks",
                        weekAxis(),
                        axis("number", highest),
                        80)
                .curve(Tone.GREEN, "", positions(0, weeks.size()), exposures);
    }

    private Table numbers() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            ThreatScore score = weeks.get(i).score();
            rows.add(List.of(
                    weeks.get(i).week(),
                    Wording.count(score.observed()),
                    Wording.count(score.exposure()),
                    Wording.real(score.expected()),
                    Wording.between(bound(score, LOW), bound(score, HIGH)),
                    score.per1000() == null ? "" : Wording.ratio(score.per1000().mean())));
        }
        for (ForecastPoint point : ahead) {
            rows.add(List.of(
                    week(point.weeksAhead()) + " (forecast)",
                    "",
                    Wording.real(point.exposure()),
                    Wording.whole(point.median()),
                    Wording.between(point.low95(), point.high95()),
                    point.per1000() == null ? "" : Wording.ratio(point.per1000().mean())));
        }
        return new Table(
                "trend-" + Wording.file(file.id() + ' ' + threat.name()),
                Wording.capital(Wording.threat(threat)) + " on " + file.id() + ", " + Wording.direction(direction),
                weeks.get(0).week() + " to " + weeks.get(weeks.size() - 1).week()
                        + ", both sides together, as known at " + knownAt,
                List.of(
                        Column.words("Week"),
                        Column.numbers("Found"),
                        Column.numbers("Checked"),
                        Column.numbers("Expected"),
                        Column.numbers("95 % interval"),
                        Column.numbers("Per 1,000 checks")),
                rows);
    }

    private String week(int weeksAhead) {
        long monday = IsoText.mondayOf(weeks.get(weeks.size() - 1).week());
        return IsoText.week(monday + (long) DAYS_A_WEEK * weeksAhead);
    }

    private double[] observed() {
        return weeks.stream()
                .mapToDouble(week -> week.score().observed() == null
                        ? Double.NaN
                        : week.score().observed())
                .toArray();
    }

    private double[] bounds(double probability) {
        return weeks.stream()
                .mapToDouble(week -> bound(week.score(), probability))
                .toArray();
    }

    /** Of a count with the expectation and scatter of the week; NaN where nothing can be expected. */
    private static double bound(ThreatScore score, double probability) {
        if (score.expected() == null) {
            return Double.NaN;
        }
        double dispersion = score.dispersion() == null ? 1 : Math.max(1, score.dispersion());
        return new CountDistribution(score.expected(), score.expected() * dispersion).quantile(probability);
    }

    private double highestFinding() {
        double highest = 1;
        for (ScoredWeek week : weeks) {
            double bound = bound(week.score(), HIGH);
            Long observed = week.score().observed();
            highest = Math.max(highest, Math.max(Double.isNaN(bound) ? 0 : bound, observed == null ? 0 : observed));
        }
        for (ForecastPoint point : ahead) {
            highest = Math.max(highest, point.high95());
        }
        return highest;
    }

    private Axis weekAxis() {
        int last = weeks.size()
                - 1
                + (ahead.isEmpty() ? 0 : ahead.get(ahead.size() - 1).weeksAhead());
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= last; i += WEEKS_BETWEEN_NAMES) {
            ticks.add(new Tick(i, i < weeks.size() ? weeks.get(i).week() : week(i - weeks.size() + 1)));
        }
        return new Axis("week", 0, Math.max(1, last), Axis.Growth.LINEAR, ticks);
    }

    /** From zero to a round number above the highest value. */
    private static Axis axis(String label, double highest) {
        double step = 1;
        for (int i = 0; step * STEPS_OF_AN_AXIS < highest; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return Axis.linear(label, 0, step * STEPS_OF_AN_AXIS, step);
    }

    private static double[] positions(int from, int size) {
        return IntStream.range(from, from + size).asDoubleStream().toArray();
    }
}
