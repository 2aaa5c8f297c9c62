package eu.limen.draft;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import java.util.List;

/** Cross-border regions on both sides of the sections (Art. 42b). */
final class RegionParts {

    private final Dossier dossier;

    RegionParts(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Block> blocks() {
        return List.of(new AuthorsPart(
                "Which notified cross-border regions on "
                        + String.join(
                                ", ",
                                dossier.sections().stream().map(SectionFile::id).toList()) + " were affected.",
                "Art. 42b"));
    }
}
