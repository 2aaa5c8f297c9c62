package eu.limen.evaluation.plot;

import eu.limen.assessment.Sighting;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.AlertStatus;
import eu.limen.model.Component;
import eu.limen.model.Indicator;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Numbers;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import eu.limen.rules.IndicatorRules;
import eu.limen.rules.RuleSet;
import java.util.List;

/** The points of a threat over the weeks of a rise, and the level they make (methods 7). */
final class IndicatorDrawing implements Drawing {

    private static final int FIRST_SHOWN = 78;
    private static final int WEEKS = 113;
    private static final int RISE = 85;
    private static final int RISE_ENDS = 97;
    private static final int WAVE = 88;
    private static final double HALF_A_BAR = 0.36;
    private static final double[] TIME = Grid.counting(FIRST_SHOWN + 1, WEEKS - FIRST_SHOWN);

    /** From the lowest upwards. */
    private static final List<Part> PARTS = List.of(
            new Part("LEVEL", Tone.BLUE, "level"),
            new Part("TREND", Tone.ORANGE, "trend"),
            new Part("ABERRATION", Tone.PURPLE, "aberration"),
            new Part("MOVEMENT", Tone.GREY, "movement"),
            new Part("CORROBORATION", Tone.GREEN, "corroboration"));

    private final IndicatorRules rules;
    private final List<ThreatScore> scores;

    IndicatorDrawing() {
        RuleSet standard = RuleSetReader.standard();
        this.rules = standard.parameters().indicator();
        this.scores = SimulatedSection.indicators(standard, WEEKS, IndicatorDrawing::mean, List.of(wave())).stream()
                .skip(FIRST_SHOWN)
                .map(IndicatorDrawing::movements)
                .toList();
    }

    @Override
    public String name() {
        return "10-indicator";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Points and level of a threat through a rise",
                "Upper panel: the five parts of the score, stacked, week by week; points taken away for a fall lie below"
                        + " zero; the ring is the score. From week 86 to 97 both sides find two and a half times as much; in"
                        + " week 89 a wave along a corridor is seen as well. Lower panel: the level, which rises at once and"
                        + " steps down one level at a time; critical is shown for two weeks and then expires, since nobody"
                        + " confirms it.",
                List.of(points(), levels()));
    }

    private Panel points() {
        Panel panel = new Panel("Points", time(), Axis.linear("points", -20, 100, 20), 230);
        PARTS.forEach(part -> panel.bars(part.tone, part.meaning));
        for (int i = 0; i < scores.size(); i++) {
            stack(panel, FIRST_SHOWN + 1.0 + i, scores.get(i).components());
        }
        return panel.marks(
                        Mark.RING,
                        Tone.INK,
                        "score",
                        TIME,
                        scores.stream()
                                .mapToDouble(score -> score.score() == null ? Double.NaN : score.score())
                                .toArray())
                .level(Tone.GREY, rules.mediumFrom(), "medium from " + Numbers.shortest(rules.mediumFrom()))
                .level(Tone.GREY, rules.highFrom(), "high from " + Numbers.shortest(rules.highFrom()))
                .level(Tone.GREY, rules.criticalFrom(), "critical from " + Numbers.shortest(rules.criticalFrom()));
    }

    /** What counts for the score lies above zero, what counts against it below. */
    private static void stack(Panel panel, double week, List<Component> components) {
        double above = 0;
        double below = 0;
        for (Part part : PARTS) {
            double points = points(components, part.name);
            if (points > 0) {
                panel.bar(part.tone, week - HALF_A_BAR, week + HALF_A_BAR, above, above + points);
                above += points;
            } else if (points < 0) {
                panel.bar(part.tone, week - HALF_A_BAR, week + HALF_A_BAR, below + points, below);
                below += points;
            }
        }
    }

    private static double points(List<Component> components, String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .mapToDouble(Component::points)
                .sum();
    }

    private Panel levels() {
        return new Panel(
                        "Level shown",
                        time(),
                        Axis.linear("", 0, 4, 1)
                                .named(List.of(
                                        new Tick(0.5, "low"),
                                        new Tick(1.5, "medium"),
                                        new Tick(2.5, "high"),
                                        new Tick(3.5, "critical"))),
                        120)
                .marks(
                        Mark.SQUARE,
                        Tone.INK,
                        "",
                        TIME,
                        scores.stream().mapToDouble(IndicatorDrawing::height).toArray());
    }

    private static double height(ThreatScore score) {
        return switch (score.level()) {
            case LOW -> 0.5;
            case MEDIUM -> 1.5;
            case HIGH -> 2.5;
            case CRITICAL -> 3.5;
            case NOT_ASSESSED -> Double.NaN;
        };
    }

    private static Axis time() {
        return Axis.linear("week", FIRST_SHOWN, WEEKS + 1, 2);
    }

    private static ThreatScore movements(Indicator indicator) {
        return indicator.threats().stream()
                .filter(score -> score.category() == Threat.UNAUTHORISED_MOVEMENT)
                .findFirst()
                .orElseThrow();
    }

    private static double mean(int week) {
        return week >= RISE && week < RISE_ENDS ? 50 : 20;
    }

    private static Sighting wave() {
        long monday = SimulatedSection.FIRST_MONDAY + 7L * WAVE;
        return new Sighting(
                "wave",
                PatternName.ROUTE_WAVE,
                AlertStatus.NEW,
                List.of("AT-SI", "AT-DE"),
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                SimulatedSection.DIRECTION,
                monday,
                monday + 6);
    }

    private record Part(String name, Tone tone, String meaning) {}
}
