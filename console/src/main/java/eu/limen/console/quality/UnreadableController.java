package eu.limen.console.quality;

import eu.limen.console.access.Officer;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.BadQuestion;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.console.web.Question;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records that could not be read belong to no state: every steward sees them, and any of them may look into one. */
@RestController
final class UnreadableController {

    /** What a steward found. */
    record LookForm(@Nullable String outcome) {}

    private final UnreadableRecords records;
    private final Caller caller;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnreadableController(
            UnreadableRecords records, Caller caller, AuditLog log, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.caller = caller;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/api/v1/quality/unreadable")
    Listing<ShownUnreadable> list(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        int most = question.limit(limit);
        question.check();
        List<ShownUnreadable> found = records.before(after == null ? Long.MAX_VALUE : after, most);
        String next = found.size() < most
                ? null
                : Long.toString(found.get(found.size() - 1).number());
        return new Listing<>(found, next);
    }

    /** With the last of them the service's health is up again. */
    @PostMapping("/api/v1/quality/unreadable/{number}/outcome")
    ShownUnreadable look(@PathVariable Long number, @RequestBody LookForm form) {
        Officer officer = caller.officer();
        UnreadableOutcome outcome = outcome(form);
        return Objects.requireNonNull(transaction.execute(status -> {
            ShownUnreadable found =
                    records.lookedAt(number, outcome, clock.instant()).orElseThrow(NotShown::absent);
            log.add(officer, "UNREADABLE", "record " + number + ' ' + outcome, "DONE");
            return found;
        }));
    }

    private static UnreadableOutcome outcome(LookForm form) {
        Question question = new Question();
        String outcome = question.word("outcome", form.outcome(), UnreadableOutcome.class);
        question.check();
        if (outcome == null) {
            throw new BadQuestion(List.of("outcome: missing (expected: a code)"));
        }
        return UnreadableOutcome.valueOf(outcome);
    }
}
