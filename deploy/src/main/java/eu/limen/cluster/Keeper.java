package eu.limen.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches the parts and starts again what has died.
 *
 * <p>With a JobManager its job is gone. Its TaskManagers end with it, so that no task of the old job can still write when the new one
 * goes on from the last checkpoint.
 */
final class Keeper implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final List<Revival> revivals = new ArrayList<>();
    private final Thread thread = new Thread(this::keep, "limen-keeper");

    Keeper(LocalParts parts, Runnable jobLost, Consumer<String> said) {
        Runnable withoutTheJob = () -> {
            parts.taskManagers().forEach(Part::kill);
            jobLost.run();
        };
        revivals.add(new Revival(parts.broker(), () -> {}, said));
        revivals.add(new Revival(parts.database(), () -> {}, said));
        revivals.add(new Revival(parts.jobManager(), withoutTheJob, said));
        parts.taskManagers().forEach(each -> revivals.add(new Revival(each, () -> {}, said)));
        parts.clients().forEach(each -> revivals.add(new Revival(each, () -> {}, said)));
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void keep() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                revivals.forEach(Revival::look);
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
