package eu.limen.console.decisions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Somebody would speak for two sides (409): what two states say together is said by two people. */
public final class SamePerson extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /**
     * @param detail what the person has done already, and who is to do this
     */
    SamePerson(String detail) {
        super(HttpStatus.CONFLICT, problem(detail), null);
    }

    private static ProblemDetail problem(String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setTitle("It takes two people");
        problem.setDetail(detail);
        return problem;
    }
}
