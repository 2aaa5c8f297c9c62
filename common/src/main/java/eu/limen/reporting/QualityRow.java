package eu.limen.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the quality report.
 *
 * @param concept number in the European metadata structure (ESMS 2.0), such as {@code 17.2}
 * @param measure what is stated
 * @param state reporting state; {@code _Z} where it is of the release as a whole
 * @param subject table or kind that it speaks of
 * @param period month or year; {@code _Z} where it is of no period
 * @param vintage day of the release that it speaks of; {@code _Z} where of all
 * @param value empty where the figure is hidden
 * @param unit SHARE (0 to 1), DAYS, CELLS, SECTIONS, or the indicator that the value is of
 */
record QualityRow(
        String concept,
        String measure,
        String state,
        String subject,
        String period,
        String vintage,
        String value,
        String unit) {

    static final List<String> COLUMNS =
            List.of("CONCEPT", "MEASURE", "REPORTING_STATE", "SUBJECT", "TIME_PERIOD", "VINTAGE", "VALUE", "UNIT");

    private static final String NONE = Dimension.NOT_APPLICABLE;

    static QualityRow of(String concept, String measure) {
        return new QualityRow(concept, measure, NONE, NONE, NONE, NONE, "", "");
    }

    QualityRow about(String otherState, String otherSubject) {
        return new QualityRow(concept, measure, otherState, otherSubject, period, vintage, value, unit);
    }

    QualityRow in(String otherPeriod, String otherVintage) {
        return new QualityRow(concept, measure, state, subject, otherPeriod, otherVintage, value, unit);
    }

    /** The same of whom and when, stating something else. */
    QualityRow as(String otherConcept, String otherMeasure) {
        return new QualityRow(otherConcept, otherMeasure, state, subject, period, vintage, value, unit);
    }

    QualityRow says(@Nullable Double said, String inUnit) {
        return new QualityRow(concept, measure, state, subject, period, vintage, RevisionTriangle.text(said), inUnit);
    }

    List<String> cells() {
        return List.of(concept, measure, state, subject, period, vintage, value, unit);
    }
}
