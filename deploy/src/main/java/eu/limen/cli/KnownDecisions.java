package eu.limen.cli;

import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayReading;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.MeasureReport;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** The decisions that an input speaks of, found without analysing it. */
final class KnownDecisions {

    private KnownDecisions() {}

    /** Ids of all decisions sent up to the end of knowledge, sorted; those withdrawn later are among them. */
    static List<String> ids(ReplayOptions options) throws UnusableInput, IOException {
        TreeSet<String> ids = new TreeSet<>();
        new ReplayReading(options).readAdmitted(report -> {
            if (report instanceof MeasureReport measure) {
                ids.add(measure.measureId());
            }
        });
        return List.copyOf(ids);
    }
}
