package eu.limen.console.reports;

import eu.limen.console.store.PagePlace;
import eu.limen.console.web.Listing;
import eu.limen.console.web.Question;
import eu.limen.model.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Released tables: they have passed disclosure control and are public. */
@RestController
final class ReportsController {

    private final ReleasedTables tables;

    ReportsController(ReleasedTables tables) {
        this.tables = tables;
    }

    /** Every table of every release. */
    @GetMapping("/api/v1/aggregates/releases")
    Listing<ShownRelease> releases() {
        return new Listing<>(tables.releases(), null);
    }

    /** Cells of released tables. */
    @GetMapping("/api/v1/aggregates")
    Listing<Aggregate> cells(
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable String vintage,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        LocalDate release = question.day("vintage", vintage);
        PagePlace place = question.place(after);
        int most = question.limit(limit);
        question.check();
        List<Aggregate> cells = tables.cells(
                table == null || table.isEmpty() ? null : table,
                release == null ? null : release.toString(),
                place,
                most);
        return new Listing<>(cells, cells.size() < most ? null : placeOf(cells.get(cells.size() - 1)));
    }

    private static String placeOf(Aggregate cell) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(cell.knownAtMillis()), ZoneOffset.UTC);
        return new PagePlace(day, cell.id()).text();
    }
}
