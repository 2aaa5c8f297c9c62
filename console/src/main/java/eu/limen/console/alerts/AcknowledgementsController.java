package eu.limen.console.alerts;

import eu.limen.admission.PersonalText;
import eu.limen.console.access.Role;
import eu.limen.console.web.BadQuestion;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.model.Alert;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers to alerts: each side gives its own and sees the other's. */
@RestController
final class AcknowledgementsController {

    private static final int LONGEST_TEXT = 280;

    /**
     * An answer.
     *
     * @param revision of the alert, as it was seen
     * @param state for which the answer is given; may be left out by who speaks for one
     */
    record AcknowledgementForm(
            @Nullable Integer revision,
            @Nullable String state,
            @Nullable String code,
            @Nullable String text) {}

    private final AddressedAlerts alerts;
    private final Acknowledgements acknowledgements;
    private final Answering answering;
    private final Caller caller;
    private final Clock clock;

    AcknowledgementsController(
            AddressedAlerts alerts,
            Acknowledgements acknowledgements,
            Answering answering,
            Caller caller,
            Clock clock) {
        this.alerts = alerts;
        this.acknowledgements = acknowledgements;
        this.answering = answering;
        this.caller = caller;
        this.clock = clock;
    }

    /** All answers, the latest first. */
    @GetMapping("/api/v1/alerts/{id}/acknowledgements")
    Listing<ShownAcknowledgement> list(@PathVariable String id) {
        alerts.holding(id);
        Set<String> own = caller.statesAs(AddressedAlerts.READERS);
        return new Listing<>(acknowledgements.of(id, own, clock.instant()), null);
    }

    @PostMapping("/api/v1/alerts/{id}/acknowledgements")
    @ResponseStatus(HttpStatus.CREATED)
    ShownAcknowledgement add(@PathVariable String id, @RequestBody AcknowledgementForm form) {
        Alert holding = alerts.holding(id);
        String state = stateOf(form, alerts.statesOf(holding, Role.CONTACT_POINT));
        Integer revision = form.revision();
        Optional<Alert> seen = revision == null ? Optional.empty() : alerts.revision(id, revision);
        check(form, seen.isPresent());
        answering.answer(
                caller.officer(),
                seen.orElseThrow(),
                holding,
                state,
                AcknowledgementCode.valueOf(Objects.requireNonNull(form.code())),
                form.text() == null || form.text().isBlank()
                        ? null
                        : form.text().strip());
        return acknowledgements.of(id, Set.of(state), clock.instant()).stream()
                .filter(each -> each.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static String stateOf(AcknowledgementForm form, Set<String> own) {
        String asked = form.state();
        if (own.isEmpty() || (asked != null && !own.contains(asked))) {
            throw NotShown.refused();
        }
        if (asked == null && own.size() > 1) {
            throw new BadQuestion(List.of("state: missing (expected: one of " + String.join(", ", own) + ")"));
        }
        return asked == null ? own.iterator().next() : asked;
    }

    private static void check(AcknowledgementForm form, boolean revisionIsThere) {
        List<String> problems = new ArrayList<>();
        if (!revisionIsThere) {
            problems.add("revision: not one of this alert (expected: the number of the revision that was seen)");
        }
        List<String> codes =
                Arrays.stream(AcknowledgementCode.values()).map(Enum::name).toList();
        if (form.code() == null || !codes.contains(form.code())) {
            problems.add("code: not an answer (expected: one of " + String.join(", ", codes) + ")");
        }
        String text = form.text();
        if (text != null && text.length() > LONGEST_TEXT) {
            problems.add("text: " + text.length() + " characters (expected: at most " + LONGEST_TEXT + ")");
        }
        if (text != null && PersonalText.isSuspected(text)) {
            problems.add("text: looks as if it pointed at a person (expected: no name, telephone, address, plate,"
                    + " document or position; say such things by telephone)");
        }
        if (!problems.isEmpty()) {
            throw new BadQuestion(problems);
        }
    }
}
