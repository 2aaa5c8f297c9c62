package eu.limen.console.alerts;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.web.BadQuestion;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.console.web.Question;
import eu.limen.model.PatternName;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Silence for the desks of a state, with an end. The inbox, the topic and the other side hear as ever. */
@RestController
final class SilencesController {

    private static final Role[] READERS = {Role.CONTACT_POINT, Role.STEWARD};

    /** Why somebody wants silence. */
    enum SilenceReason {
        KNOWN_OPERATION,
        SOURCE_ERROR,
        EXERCISE,
        MAINTENANCE
    }

    /** A wish for silence, of a pattern, on a section, or of a pattern on a section. */
    record SilenceForm(
            @Nullable String state,
            @Nullable String pattern,
            @Nullable String section,
            @Nullable String reason,
            @Nullable String until) {}

    private final Silences silences;
    private final Silencing silencing;
    private final SectionRegister register;
    private final AlertSettings settings;
    private final Caller caller;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SilencesController(
            Silences silences,
            Silencing silencing,
            SectionRegister register,
            AlertSettings settings,
            Caller caller,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.silences = silences;
        this.silencing = silencing;
        this.register = register;
        this.settings = settings;
        this.caller = caller;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/api/v1/silences")
    Listing<Silences.Silence> list(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        int most = question.limit(limit);
        question.check();
        List<Silences.Silence> found =
                silences.ofStates(caller.statesAs(READERS), after == null ? Long.MAX_VALUE : after, most);
        String next = found.size() < most
                ? null
                : Long.toString(found.get(found.size() - 1).id());
        return new Listing<>(found, next);
    }

    @PostMapping("/api/v1/silences")
    @ResponseStatus(HttpStatus.CREATED)
    Silences.Silence add(@RequestBody SilenceForm form) {
        Officer officer = caller.officer();
        String state = form.state();
        if (state == null || !officer.is(Role.CONTACT_POINT, state)) {
            throw NotShown.refused();
        }
        Instant now = clock.instant();
        Question question = new Question();
        String pattern = question.word("pattern", form.pattern(), PatternName.class);
        String reason = question.word("reason", form.reason(), SilenceReason.class);
        Instant until = question.instant("until", form.until());
        question.check();
        check(form, state, until, now);
        return Objects.requireNonNull(transaction.execute(status -> {
            long id = silences.add(
                    state, pattern, form.section(), Objects.requireNonNull(reason), now, Objects.requireNonNull(until));
            Silences.Silence silence = silences.find(id).orElseThrow();
            silencing.putOff(silence, now);
            log.done(officer, state, "SILENCE", "silence " + id);
            return silence;
        }));
    }

    private void check(SilenceForm form, String state, @Nullable Instant until, Instant now) {
        List<String> problems = new java.util.ArrayList<>();
        if (form.pattern() == null && form.section() == null) {
            problems.add("pattern and section: both missing (expected: at least one of them)");
        }
        Section section = form.section() == null ? null : register.find(form.section());
        if (form.section() != null && (section == null || !section.states().contains(state))) {
            problems.add("section: not one of the state (expected: a section of which the state is a side)");
        }
        if (form.reason() == null) {
            problems.add("reason: missing (expected: a code)");
        }
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(settings.longestSilence()))) {
            problems.add("until: not an end (expected: an instant within the next "
                    + settings.longestSilence().toDays() + " days)");
        }
        if (!problems.isEmpty()) {
            throw new BadQuestion(problems);
        }
    }

    /** Ends a silence early. What it has put off still comes with the digest for which it was put down. */
    @DeleteMapping("/api/v1/silences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable Long id) {
        Officer officer = caller.officer();
        Silences.Silence found = silences.find(id).orElseThrow(NotShown::absent);
        if (!officer.is(Role.CONTACT_POINT, found.state())) {
            throw NotShown.refused();
        }
        transaction.executeWithoutResult(status -> {
            silences.end(id, clock.instant());
            log.done(officer, found.state(), "SILENCE_ENDED", "silence " + id);
        });
    }
}
