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
import eu.limen.recompute.Results;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;

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
        Explainer explainer = new Explainer(id);
        into(explainer, id.sectionsNeeded(), options, progress);
        return explainer;
    }

    /**
     * Recomputes into whatever hears the results.
     *
     * @param wanted sections to recompute
     */
    static void into(Results results, Predicate<String> wanted, ReplayOptions options, ProgressLine progress)
            throws UnusableInput, IOException {
        ReplayReading reading = new ReplayReading(options);
        AnalysisSettings settings = reading.settings();
        Premises premises = new Premises(
                settings.sections(), settings.rules(), settings.gateways().everyWellFormed(), settings.lastTick());
        Recomputation recomputation = new Recomputation(premises, results, wanted);
        reading.decisions().forEach(recomputation::hear);
        reading.refusedRules().forEach(recomputation::refused);
        reading.read(new Recomputing(recomputation, progress));
        recomputation.end();
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
