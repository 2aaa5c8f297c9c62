package eu.limen.cli;

import eu.limen.draft.DossierKeeping;
import eu.limen.flow.Entry;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.recompute.Premises;
import eu.limen.recompute.Recomputation;
import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads an input to its end, without Flink, and keeps what drafts are made from. */
final class DossierReading implements ReplayReading.Listener {

    private final Recomputation recomputation;
    private final DossierKeeping known;
    private final RuleSet rules;
    private final ProgressLine progress;

    private DossierReading(Premises premises, ProgressLine progress) {
        this.known = new DossierKeeping(premises.sections(), premises.lastTick());
        this.recomputation = new Recomputation(premises, known);
        this.rules = premises.rules().at(premises.lastTick());
        this.progress = progress;
    }

    static DossierReading of(ReplayOptions options, ProgressLine progress) throws UnusableInput, IOException {
        ReplayReading reading = new ReplayReading(options);
        AnalysisSettings settings = reading.settings();
        DossierReading dossier = new DossierReading(
                new Premises(
                        settings.sections(),
                        settings.rules(),
                        settings.gateways().everyWellFormed(),
                        settings.lastTick()),
                progress);
        reading.decisions().forEach(dossier.recomputation::hear);
        reading.read(dossier);
        dossier.recomputation.end();
        return dossier;
    }

    DossierKeeping known() {
        return known;
    }

    /** The rules in force at the last tick. */
    RuleSet rules() {
        return rules;
    }

    @Override
    public void entry(Entry entry) {
        known.read(entry);
        recomputation.read(entry);
    }

    @Override
    public void reached(long millis) {
        progress.says("reading  "
                + Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate());
        recomputation.advance(millis);
    }
}
