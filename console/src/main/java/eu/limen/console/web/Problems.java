package eu.limen.console.web;

import eu.limen.console.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, in words (RFC 9457). */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private final AuditLog log;
    private final Caller caller;
    private final RecordedQuestion recorded;

    Problems(AuditLog log, Caller caller, RecordedQuestion recorded) {
        this.log = log;
        this.caller = caller;
        this.recorded = recorded;
    }

    /** The same words whether it is not there or not for the caller; the record knows the difference. */
    @ExceptionHandler
    ProblemDetail notShown(NotShown notShown, HttpServletRequest request) {
        if (notShown.isRefused()) {
            log.add(caller.officer(), "READ", recorded.named(request, notShown.id()), "REFUSED");
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setTitle("Not found");
        problem.setDetail("There is nothing of that name that you may see.");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail badQuestion(BadQuestion question) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("The question cannot be answered");
        problem.setDetail(String.join("; ", question.problems()));
        problem.setProperty("problems", question.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail wrongForm(MethodArgumentTypeMismatchException wrong) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("The question cannot be answered");
        problem.setDetail(wrong.getName() + ": cannot be read (expected: a whole number)");
        return problem;
    }
}
