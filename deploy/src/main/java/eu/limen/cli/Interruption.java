package eu.limen.cli;

import eu.limen.jobs.replay.ReplayRun;

/** Tidies up when a run is broken off from outside, as with Ctrl-C. */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_END_MILLIS = 60_000;

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

    /** For work that starts other processes: it is interrupted, and the program ends when the work has stopped them. */
    static Interruption waitsFor(Thread work) {
        return new Interruption(() -> {
            work.interrupt();
            try {
                work.join(LONGEST_END_MILLIS);
            } catch (InterruptedException atOnce) {
                Thread.currentThread().interrupt();
            }
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
