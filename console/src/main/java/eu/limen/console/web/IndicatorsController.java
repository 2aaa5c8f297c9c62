package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Weeks of sections with their verdicts, as far as the caller sees them. */
@RestController
final class IndicatorsController {

    private final ResultReads results;
    private final Caller caller;
    private final IndicatorViews views;

    IndicatorsController(ResultReads results, Caller caller, IndicatorViews views) {
        this.results = results;
        this.caller = caller;
        this.views = views;
    }

    /** The latest week first. */
    @GetMapping("/api/v1/indicators")
    Listing<ShownIndicator> list(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String knownSince,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        ResultFilter filter = new ResultFilter(
                ResultKind.INDICATOR,
                AskedSections.of(section, sight),
                null,
                null,
                question.word("level", level, Level.class),
                question.day("from", from),
                question.day("to", to),
                question.instant("knownSince", knownSince),
                question.place(after),
                question.limit(limit));
        question.check();
        return views.page(results.list(filter), filter.limit(), sight);
    }

    /** The revision that holds. */
    @GetMapping("/api/v1/indicators/{id}")
    ShownIndicator one(@PathVariable String id) {
        Sight sight = caller.sight();
        FoundResult found = results.one(ResultKind.INDICATOR, id).orElseThrow(() -> AskedSections.without(id, sight));
        ShownIndicator shown = views.one(found, sight);
        if (shown.release() == Release.NOTHING) {
            throw NotShown.refused(found.id());
        }
        return shown;
    }
}
