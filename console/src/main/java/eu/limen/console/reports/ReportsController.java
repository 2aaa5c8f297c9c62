package eu.limen.console.reports;

import eu.limen.console.store.PagePlace;
import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.console.web.Question;
import eu.limen.model.Aggregate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Released tables: they have passed disclosure control and are public. */
@RestController
final class ReportsController {

    private final ReleasedTables tables;
    private final ReleaseFiles files;

    ReportsController(ReleasedTables tables, ReleaseFiles files) {
        this.tables = tables;
        this.files = files;
    }

    /** Every table of every release. */
    @GetMapping("/api/v1/aggregates/releases")
    Listing<ShownRelease> releases() {
        return new Listing<>(tables.releases(), null);
    }

    /** All tables of a release, or the yearbook as of that day, in one file, to keep and not to open in the page. */
    @GetMapping("/api/v1/aggregates/releases/{vintage}/files/{format}")
    ResponseEntity<byte[]> file(@PathVariable String vintage, @PathVariable String format) throws IOException {
        ReleaseFormat wanted = ReleaseFormat.of(format).orElseThrow(NotShown::absent);
        ReleaseFiles.Packed packed = files.of(wanted, vintage).orElseThrow(NotShown::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"" + packed.name() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .body(packed.content());
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
