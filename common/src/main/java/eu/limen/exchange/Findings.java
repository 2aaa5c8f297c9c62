package eu.limen.exchange;

import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.ShownFigures;
import eu.limen.disclosure.WindowFigures;
import eu.limen.flow.Contribution;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what was found fit to be shown: the one door from figures to findings. */
final class Findings {

    private static final int DAYS_A_WEEK = 7;

    private final Function<String, List<Contribution>> reports;

    /**
     * Findings of the reports that count.
     *
     * @param reports that count on a section, by its id
     */
    Findings(Function<String, List<Contribution>> reports) {
        this.reports = reports;
    }

    /** A finding; with figures if its windows are whole weeks of a whole flow. */
    Finding finding(Flow flow, Change change, Extent extent, List<Day> days) {
        ShownFigures figures = figures(days);
        boolean small = figures != null && figures.small();
        if (!extent.shown()) {
            return new Finding(
                    flow.section(),
                    flow.direction(),
                    flow.threat(),
                    change,
                    extent,
                    windows(days, null),
                    small,
                    null,
                    null);
        }
        return new Finding(
                flow.section(),
                flow.direction(),
                flow.threat(),
                change,
                extent,
                windows(days, figures),
                small,
                figures,
                personsChecked(flow, days));
    }

    private static List<Window> windows(List<Day> days, @Nullable ShownFigures figures) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            ShownCount found = figures == null ? null : figures.windows().get(i);
            windows.add(new Window(days.get(i).first(), days.get(i).label(), found));
        }
        return windows;
    }

    /** Each week's as it is shown, added up: a week alone and a week among others tell the same of it. */
    private @Nullable ShownCount personsChecked(Flow flow, List<Day> weeks) {
        List<Contribution> here = reports.apply(flow.section());
        return weeks.stream()
                .map(week -> Exposure.of(here, flow.direction(), week.first(), DAYS_A_WEEK))
                .filter(Objects::nonNull)
                .map(ShownCount::of)
                .reduce(ShownCount::plus)
                .orElse(null);
    }

    /** Null where nothing is counted in some window: a sum over the others would not be the sum. */
    private static @Nullable ShownFigures figures(List<Day> days) {
        List<WindowFigures> figures = new ArrayList<>();
        for (Day day : days) {
            if (day.observed() == null) {
                return null;
            }
            figures.add(new WindowFigures(day.observed(), day.expected(), day.probability()));
        }
        return figures.isEmpty() ? null : ShownFigures.of(figures);
    }

    /**
     * What is counted.
     *
     * @param threat null where it is about none in particular
     */
    record Flow(String section, String direction, @Nullable Threat threat) {}

    /**
     * A window as the analysis knows it.
     *
     * @param first day, as epoch day
     */
    record Day(
            long first,
            Label label,
            @Nullable Long observed,
            @Nullable Double expected,
            @Nullable Double probability) {}
}
