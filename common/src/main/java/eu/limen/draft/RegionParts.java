package eu.limen.draft;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Note;
import eu.limen.paper.Table;
import eu.limen.register.CrossBorderRegion;
import eu.limen.register.CrossBorderRegions;
import java.util.ArrayList;
import java.util.List;

/** Cross-border regions on both sides of the sections (Art. 42b). */
final class RegionParts {

    private final Dossier dossier;

    RegionParts(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Block> blocks() {
        List<List<String>> rows = new ArrayList<>();
        boolean notified = true;
        for (SectionFile file : dossier.sections()) {
            for (String side : file.section().states()) {
                List<CrossBorderRegion> regions = CrossBorderRegions.standard().at(file.id(), side, dossier.asOfDay());
                if (!regions.isEmpty()) {
                    rows.add(row(file, side, regions));
                    notified &= regions.stream().allMatch(CrossBorderRegion::notified);
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "regions",
                    "Regions on both sides that touch these sections",
                    "NUTS level 3, as valid on " + Wording.day(dossier.asOfDay()),
                    List.of(Column.words("Section"), Column.words("Side"), Column.words("Regions")),
                    rows));
        }
        if (!rows.isEmpty() && !notified) {
            blocks.add(Note.caveat(
                    "Not all of these are known to have been notified under Art. 42b: no such list is public. Touching the"
                            + " line is a working definition (COM(2018) 373, Art. 3(1))."));
        }
        blocks.add(new AuthorsPart("Which notified cross-border regions were affected, and how.", "Art. 42b"));
        return blocks;
    }

    private static List<String> row(SectionFile file, String side, List<CrossBorderRegion> regions) {
        List<String> names = regions.stream()
                .map(region -> region.name() + " (" + region.nuts3() + ")")
                .toList();
        return List.of(file.id(), Wording.name(side), String.join(", ", names));
    }
}
