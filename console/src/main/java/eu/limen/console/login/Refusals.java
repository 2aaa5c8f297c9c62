package eu.limen.console.login;

import eu.limen.console.audit.AuditLog;
import eu.limen.console.pages.Shell;
import eu.limen.console.web.Caller;
import eu.limen.console.web.PlainProblem;
import eu.limen.console.web.RecordedQuestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no in words (RFC 9457), and records it where an officer was refused; to a browser that went to an address without a page, with the shell. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuditLog log;
    private final Caller caller;
    private final RecordedQuestion recorded;
    private final String door;

    /**
     * @param door where one logs in
     */
    Refusals(AuditLog log, Caller caller, RecordedQuestion recorded, String door) {
        this.log = log;
        this.caller = caller;
        this.recorded = recorded;
        this.door = door;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (Shell.isWanted(request)) {
            Shell.answerAbsent(response);
            return;
        }
        say(
                response,
                HttpStatus.UNAUTHORIZED,
                "You are not logged in",
                "Log in and ask again.",
                ",\"door\":\"" + door + '"');
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        caller.officerOf(SecurityContextHolder.getContext().getAuthentication())
                .ifPresent(officer -> log.add(officer, "CALL", recorded.of(request), "REFUSED"));
        if (Shell.isWanted(request)) {
            Shell.answerAbsent(response);
            return;
        }
        say(
                response,
                HttpStatus.FORBIDDEN,
                "This is not for your role",
                "Your role does not give you this. If it should, ask the steward of your state.");
    }

    static void say(HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        say(response, status, title, detail, "");
    }

    private static void say(HttpServletResponse response, HttpStatus status, String title, String detail, String more)
            throws IOException {
        PlainProblem.write(response, status, title, detail, more);
    }
}
