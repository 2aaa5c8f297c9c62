package eu.limen.bench;

import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Microseconds per report of each engine, by workload. */
final class PerformancePlot {

    private static final double MICROSECONDS = 1e6;
    private static final double LEAST = 1;
    private static final double MOST = 10_000;
    private static final double WIDTH = .22;
    private static final double HEIGHT = 200;
    private static final Map<String, Tone> TONES =
            Map.of("floor", Tone.BLUE, "tutorial", Tone.ORANGE, "limen", Tone.GREEN);

    private PerformancePlot() {}

    static Picture of(Results results) {
        return new Picture(
                "What a report costs",
                "Bars of the floor, the tutorial's job and limen for each workload measured, on a logarithmic scale: above the wall time, below"
                        + " the processor time per report, in microseconds. The figures stand in the table beside.",
                List.of(
                        panel("Wall time per report", results, Result::seconds),
                        panel("Processor time per report", results, Result::cpuSeconds)));
    }

    private static Panel panel(String heading, Results results, ToDoubleFunction<Result> seconds) {
        List<Tick> names = new ArrayList<>();
        for (String workload : PerformancePage.WORKLOADS) {
            names.add(new Tick(names.size() + 1.0, workload));
        }
        Panel panel = new Panel(
                heading,
                Axis.linear("workload", .5, names.size() + .5, 1).named(names),
                Axis.logarithmic("microseconds", LEAST, MOST, LEAST, 10, 100, 1_000, MOST),
                HEIGHT);
        PerformancePage.ENGINES.forEach(engine -> panel.bars(TONES.getOrDefault(engine, Tone.GREY), engine));
        for (int at = 0; at < names.size(); at++) {
            for (int engine = 0; engine < PerformancePage.ENGINES.size(); engine++) {
                draw(
                        panel,
                        results,
                        names.get(at).text(),
                        PerformancePage.ENGINES.get(engine),
                        at + 1 + (engine - 1) * 1.2 * WIDTH,
                        seconds);
            }
        }
        return panel;
    }

    private static void draw(
            Panel panel,
            Results results,
            String workload,
            String engine,
            double middle,
            ToDoubleFunction<Result> seconds) {
        results.median(workload, engine, run -> MICROSECONDS * seconds.applyAsDouble(run) / run.reports())
                .ifPresent(cost -> panel.bar(
                        TONES.getOrDefault(engine, Tone.GREY), middle - WIDTH / 2, middle + WIDTH / 2, LEAST, cost));
    }
}
