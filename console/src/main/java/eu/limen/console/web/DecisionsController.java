package eu.limen.console.web;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Release;
import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.decisions.Criterion;
import eu.limen.console.decisions.DecidableResult;
import eu.limen.console.decisions.Decision;
import eu.limen.console.decisions.DecisionDesk;
import eu.limen.console.decisions.DecisionRules;
import eu.limen.console.decisions.DecisionStore;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.DecisionCode;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What states decided on indicators and verdicts. */
@RestController
final class DecisionsController {

    private final ResultReads results;
    private final SectionRegister sections;
    private final DecisionStore decisions;
    private final DecisionDesk desk;
    private final Caller caller;
    private final ResultReader reader = new ResultReader();

    DecisionsController(
            ResultReads results, SectionRegister sections, DecisionStore decisions, DecisionDesk desk, Caller caller) {
        this.results = results;
        this.sections = sections;
        this.decisions = decisions;
        this.desk = desk;
        this.caller = caller;
    }

    /**
     * What a contact point wants to record.
     *
     * @param resultId an indicator's or a verdict's
     * @param revision that the contact point has seen: of the indicator, also for a verdict in it
     * @param state that the contact point speaks for
     * @param criteria codes of {@code /decisions/criteria}, or of conditions of the verdict
     */
    record WishedDecision(
            @Nullable String resultId,
            @Nullable Integer revision,
            @Nullable String state,
            @Nullable String decision,
            @Nullable List<String> criteria) {}

    /**
     * A decision as it is seen.
     *
     * @param criteria empty where only labels are released
     * @param holds whether the state has not said otherwise since
     */
    record ShownDecision(
            long number,
            String resultId,
            int revision,
            String section,
            String state,
            String role,
            String decision,
            List<String> criteria,
            String at,
            boolean holds) {

        static ShownDecision of(Decision decision, Release release) {
            return new ShownDecision(
                    decision.number(),
                    decision.resultId(),
                    decision.revision(),
                    decision.section(),
                    decision.state(),
                    decision.role().name(),
                    decision.decision().name(),
                    release == Release.COUNTS ? decision.criteria() : List.of(),
                    IsoText.instant(decision.at().toEpochMilli()),
                    decision.holds());
        }
    }

    /** A criterion with what it means. */
    record ShownCriterion(String code, String provision, String words) {}

    @GetMapping("/api/v1/decisions/criteria")
    Listing<ShownCriterion> criteria() {
        return new Listing<>(
                Arrays.stream(Criterion.values())
                        .map(each -> new ShownCriterion(each.name(), each.provision(), each.words()))
                        .toList(),
                null);
    }

    /** The latest first. */
    @GetMapping("/api/v1/decisions")
    Listing<ShownDecision> list(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String resultId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        long before = question.before(after);
        int most = question.limit(limit);
        Set<String> asked = AskedSections.of(section, sight);
        String of = AskedSections.result(resultId, sight);
        question.check();
        List<Decision> found = decisions.list(asked, of, before, most);
        String next = found.size() < most
                ? null
                : Long.toString(found.get(found.size() - 1).number());
        return new Listing<>(
                found.stream()
                        .map(each -> ShownDecision.of(each, sight.of(each.section())))
                        .toList(),
                next);
    }

    /** Records a decision on what the contact point has seen. */
    @PostMapping("/api/v1/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    ShownDecision decide(@RequestBody WishedDecision wished) {
        Wish wish = new Wish();
        String resultId = wish.text("resultId", wished.resultId());
        int revision = wish.number("revision", wished.revision());
        String state = wish.text("state", wished.state());
        DecisionCode code = wish.word("decision", wished.decision(), DecisionCode.class);
        List<String> criteria = Wish.listed(wished.criteria());
        wish.check();
        Officer officer = caller.officer();
        DecidableResult result = decidable(resultId, officer, state);
        wish.check(DecisionRules.problems(result, state, code, criteria));
        if (result.revision() != revision) {
            throw new OutOfDate("You decided on revision " + revision + "; by now revision " + result.revision()
                    + " holds. Look at it, then decide on that one.");
        }
        return ShownDecision.of(desk.record(officer, result, state, code, criteria), Release.COUNTS);
    }

    private DecidableResult decidable(String resultId, Officer officer, String state) {
        Indicator indicator = results.one(ResultKind.INDICATOR, DecidableResult.indicatorOf(resultId))
                .map(found -> reader.read(found.line(), Indicator.class))
                .orElseThrow(() -> AskedSections.without(resultId, caller.sight()));
        Section section = sections.find(indicator.section());
        if (section == null || !section.hasState(state) || !officer.is(Role.CONTACT_POINT, state)) {
            throw NotShown.refused(indicator.id());
        }
        return DecidableResult.of(indicator, section.states(), resultId).orElseThrow(NotShown::absent);
    }
}
