package eu.limen.cli;

import eu.limen.explain.Explainer;
import eu.limen.explain.ResultId;
import eu.limen.flow.Entry;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.recompute.Premises;
import eu.limen.recompute.Recomputation;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads an input into a recomputation, and lets it come to its end. */
final class Recomputing implements ReplayReading.Listener {

    private final Recomputation recomputation;
    private final ProgressLine progress;

    private Recomputing(Recomputation recomputation, ProgressLine progress) {
        this.recomputation = recomputation;
        this.progress = progress;
    }

    /** Recomputes what a result needs; gives what was heard of it. */
    static Explainer of(ReplayOptions options, ResultId id, ProgressLine progress) throws UnusableInput, IOException {
        ReplayReading reading = new ReplayReading(options);
        AnalysisSettings settings = reading.settings();
        Premises premises = new Premises(
                settings.sections(), settings.rules(), settings.gateways().everyWellFormed(), settings.lastTick());
        Explainer explainer = new Explainer(id);
        Recomputation recomputation = new Recomputation(premises, explainer, id.sectionsNeeded());
        reading.decisions().forEach(recomputation::hear);
        reading.refusedRules().forEach(recomputation::refused);
        reading.read(new Recomputing(recomputation, progress));
        recomputation.end();
        return explainer;
    }

    @Override
    public void entry(Entry entry) {
        recomputation.read(entry);
    }

    @Override
    public void reached(long millis) {
        progress.says("recomputing  "
                + Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate());
        recomputation.advance(millis);
    }
}
