package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Path;

/** One process of the cluster. */
public interface Part {

    String BROKER = "broker";
    String JOBMANAGER = "jobmanager";
    String TASKMANAGER_1 = "taskmanager-1";
    String TASKMANAGER_2 = "taskmanager-2";
    String DATABASE = "database";

    /** Only where it is asked for. */
    String CONSOLE = "console";

    /** Only where the cluster tells the time itself. */
    String TICKS = "ticks";

    String name();

    /** Starts it unless it runs; the keeper does this for parts that have died. */
    void start() throws IOException;

    /** Ends it at once, as {@code kill -9} does, and returns when it is gone. */
    void kill();

    boolean isAlive();

    /** How often it has been started since the cluster was: a part that is back after a kill has one more. */
    int starts();

    /** What it writes; kept over its restarts, begun anew with the cluster. */
    Path log();
}
