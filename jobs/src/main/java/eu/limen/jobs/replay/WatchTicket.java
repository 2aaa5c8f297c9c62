package eu.limen.jobs.replay;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Leads from within a job, where everything is a copy, back to who looks on. A replay runs in one JVM. */
record WatchTicket(long number) implements Serializable {

    private static final Map<Long, ReplayWatch> WATCHES = new ConcurrentHashMap<>();
    private static final AtomicLong ISSUED = new AtomicLong();

    static WatchTicket issue(ReplayWatch watch) {
        WatchTicket ticket = new WatchTicket(ISSUED.incrementAndGet());
        WATCHES.put(ticket.number, watch);
        return ticket;
    }

    ReplayWatch watch() {
        return WATCHES.getOrDefault(number, ReplayWatch.NONE);
    }

    void handIn() {
        WATCHES.remove(number);
    }
}
