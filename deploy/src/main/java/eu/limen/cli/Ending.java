package eu.limen.cli;

import java.util.concurrent.CountDownLatch;

/** Lets a thread end well when the program is asked to, as by Ctrl-C: it is interrupted, and the program waits until it is done. */
final class Ending implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread worker;
    private volatile boolean isAsked;
    private final Thread hook = new Thread(this::end, "limen-ending");

    private Ending(Thread worker) {
        this.worker = worker;
    }

    static Ending ofThisThread() {
        Ending ending = new Ending(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /** Waits until the program is asked to end, and is told so as an interruption. */
    void await() throws InterruptedException {
        done.await();
    }

    @Override
    public void close() {
        done.countDown();
        if (!isAsked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void end() {
        isAsked = true;
        worker.interrupt();
        try {
            done.await();
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
        // Asked by people and done: a good end, whatever the signal.
        Runtime.getRuntime().halt(Startable.DONE);
    }
}
