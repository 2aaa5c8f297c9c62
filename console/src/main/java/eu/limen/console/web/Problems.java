package eu.limen.console.web;

import eu.limen.console.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, in words (RFC 9457). */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String OURS = "eu.limen.";

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
        return PlainProblem.of(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail badQuestion(BadQuestion question) {
        ProblemDetail problem = badRequest(String.join("; ", question.problems()));
        problem.setProperty("problems", question.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail wrongForm(MethodArgumentTypeMismatchException wrong) {
        return badRequest(wrong.getName() + ": cannot be read (expected: a whole number)");
    }

    @ExceptionHandler
    ProblemDetail tooMuch(BodyLimit.TooMuch tooMuch) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
        problem.setTitle(tooMuch.title());
        problem.setDetail(tooMuch.detail());
        return problem;
    }

    /** Everything that nobody thought of; what has begun to be answered cannot be answered otherwise. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> failure(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        HttpStatus status = Failures.status(failure);
        LOG.error("{} failed: {}", recorded.of(request), Failures.trace(failure));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, PlainProblem.COME_BACK);
        }
        return answer.body(PlainProblem.of(status));
    }

    /** What Jackson says of a body may quote it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = Failures.causes(unreadable)
                .filter(BodyLimit.TooMuch.class::isInstance)
                .findFirst()
                .map(tooMuch -> tooMuch((BodyLimit.TooMuch) tooMuch))
                .orElseGet(() -> badRequest(
                        "body: cannot be read (expected: JSON, in the form that /api/v1/openapi" + " describes)"));
        return super.handleExceptionInternal(
                unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** What Spring says of a question is for programmers, and repeats it; what is said here is kept. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean ours = failure.getClass().getName().startsWith(OURS);
        return super.handleExceptionInternal(failure, ours ? body : PlainProblem.of(status), headers, status, request);
    }

    private static ProblemDetail badRequest(String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("The question cannot be answered");
        problem.setDetail(detail);
        return problem;
    }
}
