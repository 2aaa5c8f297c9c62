package eu.limen.reporting;

import eu.limen.model.Audience;
import eu.limen.model.MeasureReport;
import eu.limen.register.ControlOverview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * G1: every decision to reintroduce or prolong border control that is in force on a day of a year (Art. 33(6)). Of a decision that is told to the states concerned only,
 * grounds, threats, sections and parts are left out (Art. 31(3)). Pure.
 */
public final class DecisionsTable {

    public static final String NAME = "DECISIONS";

    private static final List<String> COLUMNS = List.of(
            "CONTROLLING_STATE",
            "MEASURE_ID",
            "LINEAGE",
            "FIRST_OR_PROLONGATION",
            "PROLONGS",
            "START",
            "END",
            "LIFTED_ON",
            "DAYS_IN_YEAR",
            "SECTIONS",
            "PARTS",
            "BORDER_TYPES",
            "PROCEDURE",
            "GROUNDS",
            "THREATS",
            "NOTIFIED_ON",
            "NOTICE_DAYS",
            "EVIDENCE_LEVEL",
            "REMARK");

    private DecisionsTable() {}

    /** By state and first day. */
    public static RegisterTable of(ControlOverview controls, int year) {
        DayBounds bounds = DayBounds.of(year);
        List<List<String>> rows = controls.controls().stream()
                .filter(decision -> bounds.days(decision.startDay(), lastDay(decision)) > 0)
                .sorted(Comparator.comparing(
                                (MeasureReport decision) -> decision.header().reportingState())
                        .thenComparingLong(MeasureReport::startDay)
                        .thenComparing(MeasureReport::measureId))
                .map(decision -> row(decision, bounds))
                .toList();
        return new RegisterTable(NAME, COLUMNS, rows);
    }

    private static List<String> row(MeasureReport decision, DayBounds bounds) {
        boolean concerned = decision.audience() == Audience.CONCERNED;
        String prolongs = decision.prolongs();
        Long notified = decision.notifiedOnDay();
        return List.of(
                decision.header().reportingState(),
                decision.measureId(),
                decision.lineage(),
                prolongs == null ? "FIRST" : "PROLONGATION",
                prolongs == null ? "" : prolongs,
                day(decision.startDay()),
                day(decision.endDay()),
                day(decision.liftedOnDay()),
                Long.toString(bounds.days(decision.startDay(), lastDay(decision))),
                concerned ? "" : scope(decision),
                concerned ? "" : String.join(" ", decision.parts()),
                words(decision.borderTypes()),
                decision.procedure().name(),
                concerned ? "" : words(decision.grounds()),
                concerned ? "" : words(decision.threats()),
                day(notified),
                notified == null ? "" : Long.toString(decision.startDay() - notified),
                decision.evidenceLevel() == null ? "" : decision.evidenceLevel().name(),
                remark(decision, concerned));
    }

    private static String remark(MeasureReport decision, boolean concerned) {
        if (concerned) {
            return "TOLD_TO_STATES_CONCERNED_ONLY";
        }
        return decision.sections().isEmpty() ? "SCOPE_NOT_STATED" : "";
    }

    private static String scope(MeasureReport decision) {
        return String.join(" ", decision.sections());
    }

    static long lastDay(MeasureReport decision) {
        Long lifted = decision.liftedOnDay();
        return lifted == null ? decision.endDay() : Math.min(decision.endDay(), lifted);
    }

    private static String words(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    static String day(@Nullable Long epochDay) {
        return epochDay == null ? "" : LocalDate.ofEpochDay(epochDay).toString();
    }
}
