package eu.limen.console.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What somebody answers to is no longer as it was seen (409): they look again and then answer. */
final class OutOfDate extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /**
     * @param detail what has changed, and what to do
     */
    OutOfDate(String detail) {
        super(HttpStatus.CONFLICT, problem(detail), null);
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setTitle("It has changed since you saw it");
        problem.setDetail(detail);
        return problem;
    }
}
