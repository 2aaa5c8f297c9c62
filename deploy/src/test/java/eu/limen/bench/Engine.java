package eu.limen.bench;

import java.nio.file.Path;

/** One way to work through a stream. */
interface Engine {

    String name();

    /** Works through the stream in a directory, once. */
    Measured run(Path input, Workload workload, Meter meter) throws Exception;
}
