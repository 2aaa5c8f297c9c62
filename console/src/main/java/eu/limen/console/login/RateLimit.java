package eu.limen.console.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody ask more often than agreed: by session, and by address where there is none; logins by address in any case. */
final class RateLimit extends OncePerRequestFilter {

    private static final int MOST_REMEMBERED = 100_000;
    private static final String LOGIN = "/login";

    private final long requests;
    private final long logins;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    RateLimit(long requests, long logins, Duration period) {
        this.requests = requests;
        this.logins = logins;
        this.period = period;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean login =
                request.getMethod().equals("POST") && request.getRequestURI().startsWith(LOGIN);
        HttpSession session = request.getSession(false);
        String who = login || session == null ? request.getRemoteAddr() : session.getId();
        Bucket bucket = buckets.get((login ? "login " : "") + who, unused -> bucket(login ? logins : requests));
        if (bucket.tryConsume(1)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(period.toSeconds()));
        Refusals.say(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many questions",
                "Wait " + period.toSeconds() + " seconds and ask again.");
    }

    private Bucket bucket(long most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }
}
