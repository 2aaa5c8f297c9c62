package eu.limen.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** What is said of each refusal (RFC 9457): in words for people, and never what the caller wrote. */
public final class PlainProblem {

    /** Seconds after which a database that was started anew usually answers. */
    public static final String COME_BACK = "10";

    /** Title and detail. */
    private record Words(String title, String detail) {}

    private PlainProblem() {}

    /** The problem of a status. */
    public static ProblemDetail of(HttpStatusCode status) {
        Words words = words(status);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(words.title());
        problem.setDetail(words.detail());
        return problem;
    }

    private static Words words(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known == null) {
            return status.is5xxServerError() ? ofFailure() : ofQuestion();
        }
        return switch (known) {
            case NOT_FOUND -> new Words("Not found", "There is nothing of that name that you may see.");
            case METHOD_NOT_ALLOWED ->
                new Words("Not a way to ask here", "What can be asked here, and how, /api/v1/openapi says.");
            case NOT_ACCEPTABLE ->
                new Words(
                        "Not in this form",
                        "Lists come as application/json or text/csv, everything else as application/json: ask for one"
                                + " of these.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Words("Not in this form", "What is to be recorded is sent as application/json.");
            case CONTENT_TOO_LARGE -> new Words("Too much at once", "Send less.");
            case SERVICE_UNAVAILABLE ->
                new Words(
                        "The database does not answer at this moment",
                        "Nothing is wrong with the question, and nothing was recorded by it. Ask again in " + COME_BACK
                                + " seconds.");
            default -> status.is5xxServerError() ? ofFailure() : ofQuestion();
        };
    }

    private static Words ofQuestion() {
        return new Words(
                "The question cannot be read",
                "It is not spelled as a question to this service. What can be asked, and how, /api/v1/openapi says.");
    }

    private static Words ofFailure() {
        return new Words(
                "Something went wrong here",
                "Nothing is wrong with the question. Ask again; if it stays so, tell those who run the service at what"
                        + " time you asked.");
    }

    /** The same where nothing else writes answers. */
    public static void write(HttpServletResponse response, HttpStatus status) throws IOException {
        Words words = words(status);
        write(response, status, words.title(), words.detail(), "");
    }

    /**
     * Writes a problem in words of its own.
     *
     * @param more further members as JSON, each with a comma before it
     */
    public static void write(HttpServletResponse response, HttpStatus status, String title, String detail, String more)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json(status.value(), title, detail, more).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a status, for who writes it otherwise. */
    static String json(int status) {
        Words words = words(HttpStatusCode.valueOf(status));
        return json(status, words.title(), words.detail(), "");
    }

    private static String json(int status, String title, String detail, String more) {
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + detail
                + '"' + more + '}';
    }
}
