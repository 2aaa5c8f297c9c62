package eu.limen.jobs;

import eu.limen.model.Report;
import org.jspecify.annotations.Nullable;

/** Judges lines of the input as the run will, for what must be known before it starts. */
public interface Doorkeeper {

    /** The report on a line; null if it is refused. */
    @Nullable
    Report admitted(RawReport line);
}
