package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.ReleaseNotes;
import java.util.List;
import java.util.Optional;

/**
 * What a yearbook is made from: the same cells and registers that every other format of the release is written from.
 *
 * @param cells after disclosure control
 * @param registers shipped whole
 */
record YearbookSource(PublishedCells cells, List<RegisterTable> registers, ReleaseNotes notes) {

    static YearbookSource of(List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes) {
        return new YearbookSource(new PublishedCells(cells), List.copyOf(registers), notes);
    }

    int year() {
        return notes.year();
    }

    /** The year as a period. */
    String period() {
        return Integer.toString(notes.year());
    }

    /** What the figures of a table are of, for its caption. */
    String scope() {
        return "Figures of " + year() + " as published on " + notes.date();
    }

    Optional<RegisterTable> register(String name) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }
}
