package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.RegisterTable;
import java.util.List;

/** Notes of a release of made-up figures. */
public final class SomeNotes {

    public static final List<RegisterTable> REGISTERS =
            List.of(new RegisterTable("DECISIONS", List.of("STATE", "SECTION"), List.of(List.of("NO", "NO:SEA"))));

    private SomeNotes() {}

    public static ReleaseNotes of(List<Aggregate> cells) {
        return of(cells, "");
    }

    public static ReleaseNotes of(List<Aggregate> cells, String scenario) {
        return new ReleaseNotes(
                2024,
                GeneratedRelease.FINAL.date(),
                GeneratedRelease.FINAL.kind(),
                "1.4",
                ReleaseNotes.hiddenShare(cells),
                scenario,
                "None: made-up figures.",
                List.of("Sources. Made up, to try the formats."));
    }
}
