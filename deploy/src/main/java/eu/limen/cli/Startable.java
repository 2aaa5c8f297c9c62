package eu.limen.cli;

import java.util.concurrent.Callable;

/** A command that says what stands against its start before it starts. */
interface Startable extends Callable<Integer> {

    int DONE = 0;
    int BROKEN_OFF = 1;
    int BAD_USAGE = 2;

    /** Checks every option; called also if some could not be read. */
    void check(Problems problems);
}
