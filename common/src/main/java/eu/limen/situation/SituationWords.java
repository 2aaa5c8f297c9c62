package eu.limen.situation;

import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.LabelParameters;
import eu.limen.model.Label;
import eu.limen.model.Reason;
import java.util.List;
import java.util.Locale;

/** Says in plain words why a day has its label. A quiet day needs no reason. */
final class SituationWords {

    private static final String TRENDS = "Recommendation of 23.11.2023, (7)(c)";

    private SituationWords() {}

    static List<Reason> reasons(FlowJudgement judgement, Label label, LabelParameters parameters) {
        DayEvidence evidence = judgement.evidence();
        return switch (label) {
            case QUIET -> List.of();
            case HIGH ->
                List.of(new Reason(
                        "HIGH",
                        number("p = %.3g", evidence.upperTail()),
                        number("p <= %s", parameters.highAlpha()),
                        TRENDS,
                        compared(judgement, evidence) + " So high a count is improbable without a change."));
            case RISING ->
                List.of(new Reason(
                        "RISING",
                        number("probability %.3f", evidence.probabilityRising()),
                        number("probability >= %s", parameters.changeProbability()),
                        TRENDS,
                        number("The last days are above %s times the days before.", parameters.risingRatio())));
            case FALLING ->
                List.of(new Reason(
                        "FALLING",
                        number("probability %.3f", evidence.probabilityFalling()),
                        number("probability >= %s", parameters.changeProbability()),
                        TRENDS,
                        number("The last days are below %s times the days before.", parameters.fallingRatio())));
            case SILENT ->
                List.of(new Reason(
                        "SILENT",
                        "no side reported",
                        "at least one side",
                        null,
                        "No side reported this day. Missing is not zero."));
            case NOT_ASSESSED -> List.of(notAssessed(judgement, parameters));
        };
    }

    static List<Reason> unknownDirection() {
        return List.of(new Reason(
                "DIRECTION_UNKNOWN",
                "direction not reported",
                "a direction",
                null,
                "Counted, but not assessed: the direction of movement is not known."));
    }

    private static Reason notAssessed(FlowJudgement judgement, LabelParameters parameters) {
        DayEvidence evidence = judgement.evidence();
        if (judgement.isUnexposed()) {
            return new Reason(
                    "UNEXPOSED_DETECTIONS",
                    "no persons checked reported",
                    "checks with findings",
                    null,
                    "Findings came without the number of persons checked, so nothing can be said about a rate.");
        }
        return new Reason(
                "TOO_FEW_DAYS",
                evidence.reportedDays() + " reported days",
                "more than " + parameters.reportedDays() + " reported days",
                null,
                "Too few days were reported to know what is usual.");
    }

    private static String compared(FlowJudgement judgement, DayEvidence evidence) {
        return number("%,d counted where ", judgement.observed())
                + number("%,.1f were to be expected", evidence.expected())
                + number(" (95 %%: %,d to ", judgement.low())
                + number("%,d).", judgement.high());
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
