package eu.limen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day on a section, for one threat and one direction: what was seen, what was to be expected, and what to call it.
 *
 * @param id {@code S|section|threat|direction|day}
 * @param knownAtMillis the tick at which it was computed, epoch milliseconds
 * @param day the day, as epoch day
 * @param observed sum over the sides that are judged, for display
 * @param exposure sum over the sides that are judged, for display
 * @param expected sum of the sides' own expectations; null where nothing can be expected yet
 * @param low lower end of the 95 % interval of what was to be expected
 * @param high upper end of it
 * @param pValue probability of a count at least as high as the one observed
 * @param open true only for a day issued before its close because its count already exceeds its bound
 */
public record Situation(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        String section,
        Threat threat,
        String direction,
        long day,
        @Nullable Long observed,
        @Nullable Long exposure,
        @Nullable Double expected,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double pValue,
        Map<String, Side> sides,
        Basis basis,
        boolean open,
        Label label,
        LegalStatus legalStatus) {}
