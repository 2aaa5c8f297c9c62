package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one controlling state and lineage on a section: whether the data support that the control gives way to police checks.
 *
 * @param id {@code V|section|controllingState|lineage|week}
 * @param direction towards the controlling state
 * @param since first week, without a break, of the same verdict
 * @param evidence share of the proof required, 0..100; not a probability
 * @param text the sentence to show, always together with the verdict
 */
public record Verdict(
        String id,
        String controllingState,
        String lineage,
        List<String> measureIds,
        String direction,
        VerdictCode verdict,
        String since,
        List<VerdictPath> paths,
        List<Condition> conditions,
        List<Dimension> dimensions,
        List<Insufficiency> insufficientBecause,
        List<Adaptation> adaptations,
        @Nullable Double evidence,
        List<Deadline> deadlines,
        String text) {}
