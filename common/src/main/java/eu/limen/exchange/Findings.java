package eu.limen.exchange;

import eu.limen.disclosure.DisclosedNumbers;
import eu.limen.disclosure.ShownFigures;
import eu.limen.disclosure.ShownSplit;
import eu.limen.disclosure.WindowFigures;
import eu.limen.flow.Contribution;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what was found fit to be shown: the one door from figures to findings. */
final class Findings {

    private final Function<String, List<Contribution>> reports;
    private final boolean controlInForce;

    /**
     * Findings where no decision is in force.
     *
     * @param reports that count on a section, by its id
     */
    Findings(Function<String, List<Contribution>> reports) {
        this(reports, false);
    }

    private Findings(Function<String, List<Contribution>> reports, boolean controlInForce) {
        this.reports = reports;
        this.controlInForce = controlInForce;
    }

    /** The same for a part of what the reports count, as one way of acting: their sums are then not of the same findings. */
    Findings ofAPart() {
        return new Findings(section -> List.of(), controlInForce);
    }

    /** The same where decisions are in force. */
    Findings under(List<String> measures) {
        return new Findings(reports, !measures.isEmpty());
    }

    /**
     * A finding.
     *
     * @param days the windows that show it, in order
     * @param length of a window, in days
     */
    Finding finding(
            String section, String direction, @Nullable Threat threat, Change change, List<Day> days, int length) {
        ShownFigures figures = figures(days);
        List<Window> windows = new ArrayList<>();
        if (figures != null) {
            for (int i = 0; i < days.size(); i++) {
                windows.add(new Window(
                        days.get(i).first(),
                        days.get(i).label(),
                        figures.windows().get(i)));
            }
        }
        List<Long> firstDays = days.stream().map(Day::first).toList();
        Tally tally = Tally.of(reports.apply(section), direction, threat, firstDays, length);
        return new Finding(
                section,
                direction,
                threat,
                change,
                windows,
                figures,
                figures == null ? ShownSplit.UNKNOWN : ShownSplit.of(tally.split(controlInForce), figures),
                tally.personsChecked() == 0 ? null : DisclosedNumbers.exposure(tally.personsChecked()));
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
