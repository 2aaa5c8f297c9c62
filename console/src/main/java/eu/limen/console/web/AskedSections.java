package eu.limen.console.web;

import eu.limen.console.access.IdSpelling;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import java.util.List;
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
            throw NotShown.refused(IdSpelling.isId(section) ? section : "");
        }
        return Set.of(section);
    }

    /** What there is to say of a result that is not there: an id on a section that is not seen is an attempt all the same. */
    public static NotShown without(String resultId, Sight sight) {
        return isHidden(resultId, sight) ? NotShown.refused(resultId) : NotShown.absent();
    }

    /** A filter by a result's id, itself; one on a section that is not seen is refused. */
    static String result(@Nullable String resultId, Sight sight) {
        if (resultId == null || resultId.isEmpty()) {
            return "";
        }
        if (IdSpelling.sectionOf(resultId).isEmpty()) {
            throw new BadQuestion(List.of("resultId: not an id (expected: that of an indicator or a verdict, such as"
                    + " I|AT-SI|2025-W10)"));
        }
        if (isHidden(resultId, sight)) {
            throw NotShown.refused(resultId);
        }
        return resultId;
    }

    private static boolean isHidden(String resultId, Sight sight) {
        return IdSpelling.sectionOf(resultId)
                .filter(section -> sight.of(section) == Release.NOTHING)
                .isPresent();
    }
}
