package eu.limen.console.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;

/** What a failure of the service means for who asked, and what may be written of it: messages may quote what somebody wrote, so none is kept. */
final class Failures {

    private static final String OURS = "eu.limen.";
    private static final int MOST_FRAMES = 4;

    private Failures() {}

    /** 503 where the database is away and the same question is answered later, else 500. */
    static HttpStatus status(@Nullable Throwable failure) {
        return causes(failure).anyMatch(Failures::isAway)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean isAway(Throwable each) {
        return each instanceof DataAccessResourceFailureException
                || each instanceof TransientDataAccessException
                || each instanceof RecoverableDataAccessException
                || each instanceof TransactionException;
    }

    /** Kinds and places of a failure and of what caused it. */
    static String trace(Throwable failure) {
        List<String> lines = new ArrayList<>();
        causes(failure).forEach(each -> {
            lines.add(each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OURS))
                    .limit(MOST_FRAMES)
                    .forEach(frame -> lines.add("at " + frame));
        });
        return String.join(" ", lines);
    }

    /** The failure and what caused it. */
    static Stream<Throwable> causes(@Nullable Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Throwable next = failure;
        while (next != null && !causes.contains(next)) {
            causes.add(next);
            next = next.getCause();
        }
        return causes.stream();
    }
}
