package eu.limen.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many questions be worked on at once; the others wait in the order of their coming. When too many wait, or one too long, it is told to come back
 * (503): an answer in words, before connections run out somewhere behind.
 */
final class Admission extends OncePerRequestFilter {

    /** Seconds after which most of those who wait have been served. */
    private static final String COME_BACK = "5";

    private static final byte[] FULL =
            ("{\"type\":\"about:blank\",\"title\":\"Too many ask at this moment\",\"status\":503,"
                            + "\"detail\":\"Nothing is wrong with the question. Ask again in " + COME_BACK
                            + " seconds.\"}")
                    .getBytes(StandardCharsets.UTF_8);

    private final Semaphore places;
    private final int waiting;
    private final Duration longestWait;

    /**
     * @param atOnce worked on at once
     * @param waiting how many may wait
     * @param longestWait for how long
     */
    Admission(int atOnce, int waiting, Duration longestWait) {
        this.places = new Semaphore(atOnce, true);
        this.waiting = waiting;
        this.longestWait = longestWait;
    }

    /** How many questions wait for their turn now. */
    int waiting() {
        return places.getQueueLength();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader("Retry-After", COME_BACK);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(FULL);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return waiting() < waiting && places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
