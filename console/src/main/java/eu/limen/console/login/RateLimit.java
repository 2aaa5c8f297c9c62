package eu.limen.console.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody ask more often than agreed: an officer who has logged in by name, over all sessions; everybody else, and who is about to log in, by address.
 * A cookie alone counts for nothing.
 */
final class RateLimit extends OncePerRequestFilter {

    private static final int MOST_REMEMBERED = 100_000;

    /** Where a login begins, by form or at a provider; each of them makes a session. */
    private static final String FORM = "/login";

    private static final String PROVIDER = "/oauth2/";
    private static final String ANSWER_OF_PROVIDER = "/login/oauth2/";

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
        if (bucket(request).tryConsume(1)) {
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

    private Bucket bucket(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String path = request.getRequestURI();
        if (path.startsWith(ANSWER_OF_PROVIDER)) {
            return bucket("answer " + address, logins);
        }
        if (path.startsWith(PROVIDER)
                || (path.startsWith(FORM) && request.getMethod().equals("POST"))) {
            return bucket("login " + address, logins);
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        String who = login != null && login.isAuthenticated() ? "officer " + login.getName() : "address " + address;
        return bucket(who, requests);
    }

    private Bucket bucket(String who, long most) {
        return buckets.get(who, unused -> newBucket(most));
    }

    private Bucket newBucket(long most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }
}
