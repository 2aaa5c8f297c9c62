package eu.limen.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of one episode to the contact points concerned.
 *
 * @param id {@code A|pattern|key|threat|tick of NEW}
 * @param headline at most 120 characters
 * @param onset the day (ISO date) or instant at which the episode began
 * @param detectedAtMillis knowledge time of the detection, epoch milliseconds
 * @param dataUntil last day with data per state, ISO date
 * @param exposureChange exposure of the episode's days against the 14 days before, as a ratio; null where there is no exposure
 * @param expectedFalsePerYear how many such alerts chance alone would give in a year, per key
 * @param expiresMillis when it stops to be news, epoch milliseconds
 * @param supersedes id of the alert this one takes the place of
 */
public record Alert(
        String id,
        int revision,
        long knownAtMillis,
        GeneratedBy generatedBy,
        List<Reason> reasons,
        AlertFamily family,
        PatternName pattern,
        String headline,
        List<String> sections,
        List<Threat> threats,
        @Nullable String direction,
        List<Addressee> addressees,
        AlertStatus status,
        Severity severity,
        Certainty certainty,
        Urgency urgency,
        String onset,
        long detectedAtMillis,
        Map<String, String> dataUntil,
        boolean bothSides,
        @Nullable Long observed,
        @Nullable Double expected,
        @Nullable Double exposureChange,
        @Nullable Double expectedFalsePerYear,
        List<String> measuresInForce,
        long expiresMillis,
        @Nullable String supersedes,
        @Nullable String cancelReason,
        boolean exercise,
        List<EvidencePoint> evidence) {}
