package eu.limen.console.web;

import eu.limen.codec.RuleSetReader;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.rules.Backtest;
import eu.limen.console.rules.ProposalDesk;
import eu.limen.console.rules.RuleComparison;
import eu.limen.console.rules.RuleDifference;
import eu.limen.console.rules.RuleExamination;
import eu.limen.console.rules.RuleParameter;
import eu.limen.console.rules.RuleProposal;
import eu.limen.console.rules.RuleStore;
import eu.limen.register.SectionRegister;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rule sets from their proposal to their publication, and what each changed. A rule is data, and no secret to anybody who works with it. */
@RestController
final class RulesController {

    /** The standard rules have some forty thousand. */
    private static final int MOST_CHARACTERS = 500_000;

    private final RuleStore store;
    private final ProposalDesk desk;
    private final SectionRegister sections;
    private final Caller caller;
    private final Clock clock;

    RulesController(RuleStore store, ProposalDesk desk, SectionRegister sections, Caller caller, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.sections = sections;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A rule set that a steward proposes.
     *
     * @param state that the steward speaks for
     * @param text YAML or JSON; approvals in it are left out, for states give them here
     */
    record WishedRules(@Nullable String state, @Nullable String text) {}

    /** A file of a backtest. */
    record WishedBacktest(
            @Nullable String state,
            @Nullable String name,
            @Nullable String content) {}

    /** A step that a state takes. */
    record WishedStep(@Nullable String state) {}

    /** All versions, the latest proposed first. */
    @GetMapping("/api/v1/rules")
    Listing<ShownRules> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        long before = question.before(after);
        int most = question.limit(limit);
        question.check();
        List<RuleProposal> found = store.page(before, most);
        return Pages.ofNumbered(found, most, RuleProposal::number, this::shown);
    }

    /** Every number of the version that holds now; of what differs on sections another row. */
    @GetMapping("/api/v1/parameters")
    Listing<RuleParameter> parameters() {
        return new Listing<>(RuleParameter.of(desk.holdingAt(clock.millis()), RuleSetReader.standard()), null);
    }

    /** One version with its text. */
    @GetMapping("/api/v1/rules/{number}")
    ShownRules.RulesWithText one(@PathVariable long number) {
        RuleProposal found = store.find(number).orElseThrow(NotShown::absent);
        return new ShownRules.RulesWithText(shown(found), found.document() == null ? found.text() : found.document());
    }

    /** What it changes against the version before. */
    @GetMapping("/api/v1/rules/{number}/differences")
    Listing<RuleDifference> differences(@PathVariable long number) {
        RuleProposal found = store.find(number).orElseThrow(NotShown::absent);
        return new Listing<>(RuleComparison.of(desk.before(found), found.rules()), null);
    }

    /** Proposes a rule set that is sound and whose exemplars hold. */
    @PostMapping("/api/v1/rules")
    @ResponseStatus(HttpStatus.CREATED)
    ShownRules propose(@RequestBody WishedRules wished) {
        Wish wish = new Wish();
        String state = wish.text("state", wished.state());
        String text = wish.text("text", wished.text());
        wish.check();
        Officer officer = officerAs(Role.STEWARD, state);
        if (text.length() > MOST_CHARACTERS) {
            wish.check(List.of("text: too long (expected: at most " + MOST_CHARACTERS + " characters)"));
        }
        wish.check(RuleExamination.problems(text, sections));
        return shown(desk.propose(officer, state, text));
    }

    /** Attaches what {@code limen backtest} wrote. */
    @PostMapping("/api/v1/rules/{number}/backtest")
    ShownRules attach(@PathVariable long number, @RequestBody WishedBacktest wished) {
        Wish wish = new Wish();
        String state = wish.text("state", wished.state());
        Backtest backtest = new Backtest(wish.text("name", wished.name()), wish.text("content", wished.content()));
        wish.check();
        Officer officer = officerAs(Role.STEWARD, state);
        RuleProposal proposal = store.find(number).orElseThrow(NotShown::absent);
        if (!proposal.state().equals(state)) {
            throw NotShown.refused();
        }
        wish.check(backtest.problems(proposal.text()));
        done(desk.attach(officer, number, state, backtest));
        return shown(number);
    }

    /** The file, to keep and not to open in the page: for those who are to approve and those who propose. */
    @GetMapping("/api/v1/rules/{number}/backtest")
    ResponseEntity<byte[]> backtest(@PathVariable long number) {
        RuleProposal proposal = store.find(number).orElseThrow(NotShown::absent);
        Set<String> states = caller.statesAs(Role.STEWARD, Role.CONTACT_POINT);
        if (desk.needed(proposal).stream().noneMatch(states::contains)) {
            throw NotShown.refused();
        }
        String content = store.backtest(number).orElseThrow(NotShown::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"backtest-" + number + ".txt\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Approves for one state. */
    @PostMapping("/api/v1/rules/{number}/approval")
    ShownRules approve(@PathVariable long number, @RequestBody WishedStep wished) {
        String state = stateOf(wished);
        Officer officer = officerAs(Role.CONTACT_POINT, state);
        RuleProposal proposal = store.find(number).orElseThrow(NotShown::absent);
        if (!desk.needed(proposal).contains(state)) {
            throw NotShown.refused();
        }
        done(desk.approve(officer, number, state));
        return shown(number);
    }

    /** Publishes what all states that it touches have approved. */
    @PostMapping("/api/v1/rules/{number}/publication")
    ShownRules publish(@PathVariable long number, @RequestBody WishedStep wished) {
        String state = stateOf(wished);
        Officer officer = officerAs(Role.STEWARD, state);
        RuleProposal proposal = store.find(number).orElseThrow(NotShown::absent);
        if (!proposal.state().equals(state)) {
            throw NotShown.refused();
        }
        done(desk.publish(officer, number, state));
        return shown(number);
    }

    /** Takes back what the state itself proposed. */
    @PostMapping("/api/v1/rules/{number}/withdrawal")
    ShownRules withdraw(@PathVariable long number, @RequestBody WishedStep wished) {
        String state = stateOf(wished);
        Officer officer = officerAs(Role.STEWARD, state);
        RuleProposal proposal = store.find(number).orElseThrow(NotShown::absent);
        if (!proposal.state().equals(state)) {
            throw NotShown.refused();
        }
        done(desk.withdraw(officer, number, state));
        return shown(number);
    }

    private static String stateOf(WishedStep wished) {
        Wish wish = new Wish();
        String state = wish.text("state", wished.state());
        wish.check();
        return state;
    }

    private Officer officerAs(Role role, String state) {
        Officer officer = caller.officer();
        if (!officer.is(role, state)) {
            throw NotShown.refused();
        }
        return officer;
    }

    private static void done(List<String> against) {
        if (!against.isEmpty()) {
            throw new OutOfDate(String.join(" ", against));
        }
    }

    private ShownRules shown(long number) {
        return shown(store.find(number).orElseThrow(NotShown::absent));
    }

    private ShownRules shown(RuleProposal proposal) {
        return ShownRules.of(proposal, desk.missing(proposal));
    }
}
