package eu.limen.console.web;

import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownStanding;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where all sections stand, in one answer. */
@RestController
final class OverviewController {

    private final Overview overview;
    private final Caller caller;
    private final Clock clock;

    OverviewController(Overview overview, Caller caller, Clock clock) {
        this.overview = overview;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Every section of the register.
     *
     * @param knownUntil as it was known then, without figures: those of an earlier revision beside today's days would tell what changed
     */
    @GetMapping("/api/v1/overview")
    Listing<ShownStanding> overview(@RequestParam(required = false) @Nullable String knownUntil) {
        Question question = new Question();
        Instant until = question.instant("knownUntil", knownUntil);
        question.check();
        Sight sight = caller.sight();
        return new Listing<>(
                until == null ? overview.of(sight, clock.instant()) : overview.of(sight.inLabels(), until), null);
    }
}
