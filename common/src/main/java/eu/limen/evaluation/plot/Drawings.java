package eu.limen.evaluation.plot;

import java.util.List;

/** The pictures of all method cards, in the order of the cards. */
public final class Drawings {

    private Drawings() {}

    public static List<Drawing> all() {
        return List.of(
                new RateRatioDrawing(),
                new TwoSidesDrawing(),
                new WeekModelDrawing(),
                new AlarmDrawing(),
                new FallDrawing(),
                new AlternativeDrawing(),
                new DisplacementDrawing(),
                new WaveDrawing(),
                new ForecastDrawing(),
                new IndicatorDrawing(),
                new DayLabelDrawing());
    }
}
