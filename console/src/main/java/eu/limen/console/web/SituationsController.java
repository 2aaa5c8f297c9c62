package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownSituation;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Days on sections, as far as the caller sees them. */
@RestController
final class SituationsController {

    private final ResultReads results;
    private final Caller caller;
    private final ShownResults shown;

    SituationsController(ResultReads results, Caller caller, ShownResults shown) {
        this.results = results;
        this.caller = caller;
        this.shown = shown;
    }

    /** The latest day first. */
    @GetMapping("/api/v1/situations")
    Listing<ShownSituation> list(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String threat,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String knownSince,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        ResultFilter filter = new ResultFilter(
                ResultKind.SITUATION,
                AskedSections.of(section, sight),
                null,
                question.word("threat", threat, Threat.class),
                question.word("label", label, Label.class),
                question.day("from", from),
                question.day("to", to),
                question.instant("knownSince", knownSince),
                question.place(after),
                question.limit(limit));
        question.check();
        List<FoundResult> found = results.list(filter);
        return Pages.of(found, filter.limit(), each -> shown.situation(each, sight));
    }

    /** The revision that holds. */
    @GetMapping("/api/v1/situations/{id}")
    ShownSituation one(@PathVariable String id) {
        Sight sight = caller.sight();
        FoundResult found = results.one(ResultKind.SITUATION, id).orElseThrow(() -> AskedSections.without(id, sight));
        ShownSituation one = shown.situation(found, sight);
        if (one.release() == Release.NOTHING) {
            throw NotShown.refused(found.id());
        }
        return one;
    }
}
