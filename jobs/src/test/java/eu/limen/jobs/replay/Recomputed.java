package eu.limen.jobs.replay;

import eu.limen.codec.ResultWriter;
import eu.limen.flow.Entry;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import eu.limen.recompute.Premises;
import eu.limen.recompute.Recomputation;
import eu.limen.recompute.Results;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/** All that the recomputation without Flink says of an input, as the lines that the job would write. */
final class Recomputed implements Results {

    private static final ResultWriter WRITER = new ResultWriter();

    private final TreeMap<String, String> situations = new TreeMap<>();
    private final TreeMap<String, String> indicators = new TreeMap<>();
    private final TreeMap<String, String> alerts = new TreeMap<>();

    private Recomputed() {}

    static Recomputed of(ReplayOptions options) throws UnusableInput, IOException {
        Recomputed said = new Recomputed();
        ReplayReading reading = new ReplayReading(options);
        AnalysisSettings settings = reading.settings();
        Recomputation recomputation = new Recomputation(
                new Premises(
                        settings.sections(),
                        settings.rules(),
                        settings.gateways().everyWellFormed(),
                        settings.lastTick()),
                said);
        reading.decisions().forEach(recomputation::hear);
        reading.refusedRules().forEach(recomputation::refused);
        reading.read(new ReplayReading.Listener() {
            @Override
            public void entry(Entry entry) {
                recomputation.read(entry);
            }

            @Override
            public void reached(long millis) {
                recomputation.advance(millis);
            }
        });
        recomputation.end();
        return said;
    }

    /** Sorted by id and revision, as the job's files are. */
    List<String> lines(String result) {
        return switch (result) {
            case "situations" -> List.copyOf(situations.values());
            case "indicators" -> List.copyOf(indicators.values());
            case "alerts" -> List.copyOf(alerts.values());
            default -> throw new IllegalArgumentException(result);
        };
    }

    @Override
    public void situation(Situation situation) {
        situations.put(key(situation.id(), situation.revision()), WRITER.line(situation));
    }

    @Override
    public void indicator(Indicator indicator) {
        indicators.put(key(indicator.id(), indicator.revision()), WRITER.line(indicator));
    }

    @Override
    public void alert(Alert alert) {
        alerts.put(key(alert.id(), alert.revision()), WRITER.line(alert));
    }

    private static String key(String id, int revision) {
        return String.format("%s %010d", id, revision);
    }
}
