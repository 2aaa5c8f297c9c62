package eu.limen.flow;

import eu.limen.model.Addressee;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a window that shows a pattern has to tell people.
 *
 * @param subject what is seen and where, in lower case and without a full stop; the headline is made of it
 * @param detail what follows the subject where the headline has room for it, beginning with a comma; may be empty
 * @param mark what of it is worth telling again when it changes, and nothing that every late report moves
 * @param sections concerned, the one that matters most first
 * @param direction of the movement, null where there is none
 * @param addressees who is told at once
 * @param addresseesLater who is told as well once the episode has lasted {@code laterAfterDays}
 * @param laterAfterDays days; 0 where nobody is told later
 * @param bothSides whether it rests on the reports of both sides
 * @param observed null where nothing is counted
 * @param expected null where nothing can be expected
 * @param exposureChange exposure against the windows compared with, as a ratio; null where there is none
 * @param expectedFalsePerYear how many such alerts chance alone would give in a year, per key; null where that is not known
 * @param dataUntil last day with data per state, epoch day
 * @param measuresInForce ids of the decisions in force on the sections concerned
 */
public record Account(
        String subject,
        String detail,
        String mark,
        List<String> sections,
        @Nullable String direction,
        List<Addressee> addressees,
        List<Addressee> addresseesLater,
        int laterAfterDays,
        Severity severity,
        Certainty certainty,
        boolean bothSides,
        @Nullable Long observed,
        @Nullable Double expected,
        @Nullable Double exposureChange,
        @Nullable Double expectedFalsePerYear,
        Map<String, Long> dataUntil,
        List<String> measuresInForce,
        List<Reason> reasons,
        List<EvidencePoint> evidence) {}
