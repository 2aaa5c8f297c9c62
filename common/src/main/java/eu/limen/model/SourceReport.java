package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the roster: what a gateway promises to report. Completeness and silence are measured against it.
 *
 * @param kinds kinds of slot reports and counters it promises
 * @param delayMillis time after a slot's end until it is usually complete
 * @param localDays whether its days, weeks and months start at local midnight
 * @param directions directions it reports on; none given: towards the source's state
 * @param validFromDay first day, epoch day
 * @param validToDay last day, epoch day, inclusive
 */
public record SourceReport(
        Header header,
        String gateway,
        List<String> sections,
        List<Kind> kinds,
        SlotLength slot,
        long delayMillis,
        boolean localDays,
        @Nullable List<String> directions,
        long validFromDay,
        @Nullable Long validToDay)
        implements Report {}
