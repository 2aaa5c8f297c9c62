package eu.limen.jobs.kafka;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one thread tells another: that there is something to take, or that nothing will come any more because it has ended. */
final class News {

    private volatile CompletableFuture<Void> next = new CompletableFuture<>();
    private volatile @Nullable Throwable end;

    /** Completes when there is something to take. */
    CompletableFuture<Void> next() {
        return next;
    }

    /** There is something to take. */
    void come() {
        next.complete(null);
    }

    /** Whoever tells has failed for good. */
    void end(Throwable failure) {
        end = failure;
        next.complete(null);
    }

    /**
     * Begins to wait anew; take after this, or what comes meanwhile is missed.
     *
     * @throws IllegalStateException if nothing more will come: a job that fails starts again, one whose time stands still does not
     */
    void taken() {
        if (next.isDone()) {
            next = new CompletableFuture<>();
        }
        Throwable failure = end;
        if (failure != null) {
            throw new IllegalStateException("ticks are read no more", failure);
        }
    }
}
