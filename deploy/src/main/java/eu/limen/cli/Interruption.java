package eu.limen.cli;

import eu.limen.jobs.replay.ReplayRun;

/** Tidies up when a run is broken off from outside, as with Ctrl-C. */
final class Interruption implements AutoCloseable {

    private final Thread hook;
    private boolean watching = true;

    private Interruption(Runnable atInterruption) {
        hook = new Thread(atInterruption, "limen-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** For a command that has a result: breaking it off is a failure, as the shell tells it. */
    static Interruption breaksOff() {
        return new Interruption(ReplayRun::abandon);
    }

    /** For a command that runs until people have seen enough: then breaking it off is a good end. */
    static Interruption endsWell() {
        return new Interruption(() -> {
            ReplayRun.abandon();
            Runtime.getRuntime().halt(Startable.DONE);
        });
    }

    @Override
    public void close() {
        if (watching) {
            watching = false;
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
