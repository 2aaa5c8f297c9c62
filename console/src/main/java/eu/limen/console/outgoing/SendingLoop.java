package eu.limen.console.outgoing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs rounds for as long as the service does, through outages of the database and of whoever is sent to. */
public final class SendingLoop implements SmartLifecycle {

    /** Between two looks when nothing waits: what is heard is that much later at most. */
    private static final Duration IDLE = Duration.ofMillis(500);

    /** Longer than any single message takes. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(SendingLoop.class);

    private final String name;
    private final int threads;
    private final Round round;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();
    private final List<Thread> running = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /**
     * @param name of its threads
     * @param threads how many rounds may run at once
     */
    SendingLoop(String name, int threads, Round round) {
        this.name = name;
        this.threads = threads;
        this.round = round;
    }

    public String name() {
        return name;
    }

    /** The kind of failure for which nothing is sent at the moment; null while all is well. */
    public @Nullable String trouble() {
        return trouble.get();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        stopped = new CountDownLatch(1);
        running.clear();
        for (int number = 1; number <= threads; number++) {
            Thread thread = new Thread(this::runUntilStopped, name + '-' + number);
            thread.start();
            running.add(thread);
        }
    }

    private void runUntilStopped() {
        while (isRunning()) {
            if (!runOnce()) {
                pause();
            }
        }
    }

    /** Whatever goes wrong with one round, there must be a next: a thread that ends silently would leave every desk unheard. */
    private boolean runOnce() {
        try {
            boolean sent = round.run();
            trouble.set(null);
            return sent;
        } catch (RuntimeException failed) {
            // The kind of failure is told and not its words: they may quote a row or an address.
            String kind = failed.getClass().getSimpleName();
            if (!kind.equals(trouble.getAndSet(kind))) {
                LOG.warn("{}: nothing can be sent ({}); trying again", name, kind);
            }
            return false;
        }
    }

    private void pause() {
        try {
            if (stopped.await(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{}: stopped", name);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        try {
            for (Thread thread : running) {
                thread.join(LONGEST_STOP.toMillis());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
