package eu.limen.cluster;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been taken so far, to be given back in the opposite order if the rest fails. */
final class Undoing {

    private final Deque<AutoCloseable> taken = new ArrayDeque<>();

    <T extends AutoCloseable> T later(T resource) {
        taken.push(resource);
        return resource;
    }

    /** Gives all back; what fails in that is noted with the failure that led here. */
    void undo(Exception failed) {
        for (AutoCloseable each : taken) {
            try {
                each.close();
            } catch (Exception also) {
                failed.addSuppressed(also);
            }
        }
    }
}
