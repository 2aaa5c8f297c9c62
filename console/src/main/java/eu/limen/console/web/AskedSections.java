package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections of a question: all that are seen, or the one that is asked for. */
public final class AskedSections {

    private AskedSections() {}

    /** Those of which the answer may tell; a section that is not seen is refused. */
    public static Set<String> of(@Nullable String section, Sight sight) {
        if (section == null || section.isEmpty()) {
            return sight.sections();
        }
        if (sight.of(section) == Release.NOTHING) {
            throw NotShown.refused();
        }
        return Set.of(section);
    }
}
