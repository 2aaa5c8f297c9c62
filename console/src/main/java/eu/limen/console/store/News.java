package eu.limen.console.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tells who listens that results have been committed, by whichever service of the same database. It may tell once too often, never too seldom. */
public final class News implements SmartLifecycle {

    /** How long one look at the database waits; also how long a stop may take. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final DataSource database;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    public News(DataSource database) {
        this.database = database;
    }

    /** Calls it after each commit, from now on; it must return soon. */
    public void tell(Runnable listener) {
        listeners.add(listener);
    }

    public void tellNoMore(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        stopped = new CountDownLatch(1);
        thread = new Thread(this::run, "news");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException broken) {
                LOG.warn("no news from the database ({}); trying again", broken.getSQLState());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.createStatement().execute("listen " + ResultStore.NEWS);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try {
            // What was committed before the listening began is news as well.
            listeners.forEach(Runnable::run);
            while (isRunning()) {
                if (postgres.getNotifications((int) LOOK.toMillis()).length > 0) {
                    listeners.forEach(Runnable::run);
                }
            }
        } finally {
            connection.createStatement().execute("unlisten *");
        }
    }

    private void pause() {
        try {
            if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped while the database was away");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(2 * PAUSE.toMillis());
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
