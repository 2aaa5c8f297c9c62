package eu.limen.console.alerts;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Deletes texts of acknowledgements once an hour when their time is over. */
final class TextDeletion implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TextDeletion.class);

    private final Acknowledgements acknowledgements;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hours;
    private @Nullable ScheduledFuture<?> each;

    TextDeletion(Acknowledgements acknowledgements, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "text-deletion");
            thread.setDaemon(true);
            return thread;
        });
        each = fresh.scheduleWithFixedDelay(this::delete, 0, 1, TimeUnit.HOURS);
        hours = fresh;
    }

    private void delete() {
        try {
            int deleted = acknowledgements.deleteTexts(clock.instant());
            if (deleted > 0) {
                LOG.info("{} texts of acknowledgements were deleted: their time was over", deleted);
            }
        } catch (DataAccessException away) {
            LOG.warn(
                    "no text could be deleted ({}); trying again in an hour",
                    away.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void stop() {
        if (hours != null) {
            hours.shutdownNow();
            hours = null;
            each = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return each != null;
    }
}
