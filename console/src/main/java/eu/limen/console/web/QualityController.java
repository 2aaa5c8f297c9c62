package eu.limen.console.web;

import eu.limen.codec.ResultReader;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Balance;
import eu.limen.model.IsoText;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of the reports of the caller's states. */
@RestController
final class QualityController {

    private final ResultReads results;
    private final Caller caller;
    private final ResultReader reader = new ResultReader();

    QualityController(ResultReads results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    /** What was read and what became of it, of one kind and gateway. */
    record ShownBalance(
            String id,
            String knownAt,
            String kind,
            String source,
            long read,
            long admitted,
            long corrected,
            long duplicate,
            long rejected) {

        static ShownBalance of(Balance balance) {
            return new ShownBalance(
                    balance.id(),
                    IsoText.instant(balance.knownAtMillis()),
                    balance.kind(),
                    balance.source(),
                    balance.read(),
                    balance.admitted(),
                    balance.corrected(),
                    balance.duplicate(),
                    balance.rejected());
        }
    }

    /** A refused report: why and where it lies, never what it said. */
    record ShownRejection(
            String id,
            String knownAt,
            String code,
            String origin,
            long sizeBytes,
            @Nullable String kind,
            @Nullable String source,
            @Nullable String field) {

        static ShownRejection of(Rejection rejection) {
            return new ShownRejection(
                    rejection.id(),
                    IsoText.instant(rejection.knownAtMillis()),
                    rejection.code().name(),
                    rejection.origin(),
                    rejection.sizeBytes(),
                    rejection.kind() == null ? null : rejection.kind().code(),
                    rejection.source(),
                    rejection.field());
        }
    }

    @GetMapping("/api/v1/quality/balances")
    Listing<ShownBalance> balances(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ResultFilter filter = filter(ResultKind.BALANCE, null, from, to, after, limit);
        return Pages.of(
                results.list(filter), filter.limit(), each -> ShownBalance.of(reader.read(each.line(), Balance.class)));
    }

    @GetMapping("/api/v1/quality/rejections")
    Listing<ShownRejection> rejections(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ResultFilter filter = filter(ResultKind.REJECTION, code, from, to, after, limit);
        return Pages.of(
                results.list(filter),
                filter.limit(),
                each -> ShownRejection.of(reader.read(each.line(), Rejection.class)));
    }

    private ResultFilter filter(
            ResultKind kind,
            @Nullable String code,
            @Nullable String from,
            @Nullable String to,
            @Nullable String after,
            @Nullable String limit) {
        Question question = new Question();
        Set<String> states = caller.gatewaysOf();
        ResultFilter filter = new ResultFilter(
                kind,
                null,
                states,
                null,
                question.word("code", code, RefusalCode.class),
                question.day("from", from),
                question.day("to", to),
                null,
                question.place(after),
                question.limit(limit));
        question.check();
        return filter;
    }
}
