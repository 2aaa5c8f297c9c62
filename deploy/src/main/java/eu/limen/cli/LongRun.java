package eu.limen.cli;

import eu.limen.jobs.kafka.Deployment;

/** A job of a deployment, which runs until it is ended. */
interface LongRun {

    /**
     * Runs it.
     *
     * @return the exit code
     */
    int run(Deployment deployment, Terminal terminal) throws Exception;
}
