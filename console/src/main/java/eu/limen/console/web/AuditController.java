package eu.limen.console.web;

import eu.limen.console.access.Role;
import eu.limen.console.audit.AuditEntry;
import eu.limen.console.audit.AuditLog;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What officers did for the caller's state; the auditor of the Union reads what its roles did. */
@RestController
final class AuditController {

    private final AuditLog log;
    private final Caller caller;

    AuditController(AuditLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** The latest first. */
    @GetMapping("/api/v1/audit")
    Listing<AuditEntry> list(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        int most = question.limit(limit);
        question.check();
        List<AuditEntry> entries =
                log.ofStates(caller.statesAs(Role.AUDITOR), before == null ? Long.MAX_VALUE : before, most);
        String next = entries.size() < most
                ? null
                : Long.toString(entries.get(entries.size() - 1).seq());
        return new Listing<>(entries, next);
    }
}
