package eu.limen.console.quality;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.web.BadQuestion;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.Question;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who reports, how completely, and what is refused, for the states that the caller speaks for. */
@RestController
final class SourcesController {

    /** A quarter: what a review looks back on. */
    private static final int USUAL_WEEKS = 13;

    private static final int MOST_WEEKS = 53;

    private final SourceAccounts accounts;
    private final SilentSources silent;
    private final CompletenessReads completeness;
    private final RefusalReads refusals;
    private final Caller caller;

    SourcesController(
            SourceAccounts accounts,
            SilentSources silent,
            CompletenessReads completeness,
            RefusalReads refusals,
            Caller caller) {
        this.accounts = accounts;
        this.silent = silent;
        this.completeness = completeness;
        this.refusals = refusals;
        this.caller = caller;
    }

    /** Every gateway of the caller's states that has sent anything; for stewards also what came from none that is known. */
    @GetMapping("/api/v1/quality/sources")
    Listing<ShownSource> sources() {
        Set<String> states = caller.gatewaysOf();
        Instant now = accounts.latestTick();
        return new Listing<>(ShownSource.of(accounts.ofStates(states), silent.ofStates(states, now), now), null);
    }

    /** Of the sections whose figures the caller sees: both sides of them. */
    @GetMapping("/api/v1/quality/completeness")
    Listing<ShownCompleteness> completeness(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Question question = new Question();
        LocalDate first = question.day("from", from);
        LocalDate last = question.day("to", to);
        question.check();
        Set<String> sections = counted(caller.sight());
        LocalDate until = last == null ? completeness.latestDay(sections) : last;
        if (until == null) {
            return new Listing<>(List.of(), null);
        }
        LocalDate since = first == null
                ? until.minusWeeks(USUAL_WEEKS - 1L).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : first;
        if (ChronoUnit.WEEKS.between(since, until) > MOST_WEEKS) {
            throw new BadQuestion(List.of("from: more than " + MOST_WEEKS + " weeks before to (expected: at most "
                    + MOST_WEEKS + "; ask for a later from or an earlier to)"));
        }
        return new Listing<>(completeness.weeks(sections, since, until), null);
    }

    private static Set<String> counted(Sight sight) {
        return sight.sections().stream()
                .filter(section -> sight.of(section) == Release.COUNTS)
                .collect(Collectors.toSet());
    }

    /** Refused reports by reason, gateway, kind and field; of the last quarter if no days are named. */
    @GetMapping("/api/v1/quality/refusals")
    Listing<ShownRefusal> refusals(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Question question = new Question();
        LocalDate first = question.day("from", from);
        LocalDate last = question.day("to", to);
        question.check();
        LocalDate until =
                last == null ? accounts.latestTick().atZone(ZoneOffset.UTC).toLocalDate() : last;
        LocalDate since = first == null ? until.minusWeeks(USUAL_WEEKS) : first;
        return new Listing<>(refusals.counted(caller.gatewaysOf(), since, until), null);
    }
}
