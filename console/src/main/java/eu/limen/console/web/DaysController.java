package eu.limen.console.web;

import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownDay;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a section's days alone, for charts: of the same days {@code /api/v1/situations} tells everything. */
@RestController
final class DaysController {

    private final ResultReads results;
    private final Caller caller;
    private final ShownResults shown;

    DaysController(ResultReads results, Caller caller, ShownResults shown) {
        this.results = results;
        this.caller = caller;
        this.shown = shown;
    }

    /** The latest day first. */
    @GetMapping("/api/v1/sections/{section}/days")
    Listing<ShownDay> list(
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String threat,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        ResultFilter filter = new ResultFilter(
                ResultKind.SITUATION,
                AskedSections.of(section, sight),
                null,
                question.word("threat", threat, Threat.class),
                null,
                question.day("from", from),
                question.day("to", to),
                null,
                question.place(after),
                question.limit(limit));
        question.check();
        List<FoundResult> found = results.list(filter);
        return Pages.of(found, filter.limit(), each -> ShownDay.of(shown.situation(each, sight)));
    }
}
