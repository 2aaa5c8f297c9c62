package eu.limen.reporting;

import static eu.limen.reporting.Dimension.BORDER_TYPE;
import static eu.limen.reporting.Dimension.MEASURE_TYPE;
import static eu.limen.reporting.Dimension.REPORTING_STATE;
import static eu.limen.reporting.Dimension.SECTION;
import static eu.limen.reporting.ReportedIndicator.*;

import java.util.List;
import java.util.Set;

/**
 * Rates, shares and means. They are made of what is released and of nothing else, so that nothing can be had from them that is hidden; where one of the two is hidden,
 * they are too.
 */
public enum Ratio {
    /** G3. Detections for 1,000 persons that the same state checked: the measure by which more checks are not more movement. */
    DETECTIONS_PER_1000_CHECKED(DETECTIONS, List.of(PERSONS_CHECKED), 1000, Of.BORDER),
    /** G5. Findings of all threats for 1,000 persons checked. */
    FINDINGS_PER_1000_CHECKED(FINDINGS, List.of(PERSONS_CHECKED), 1000, Of.MEASURE),
    SHARE_CHECKED_SYSTEMATICALLY(PERSONS_CHECKED_SYSTEMATICALLY, List.of(PERSONS_CHECKED), 1, Of.MEASURE),
    SHARE_CHECKED_BY_MOBILE_PATROLS(PERSONS_CHECKED_BY_MOBILE_PATROLS, List.of(PERSONS_CHECKED), 1, Of.MEASURE),
    SHARE_CHECKED_JOINTLY(PERSONS_CHECKED_JOINTLY, List.of(PERSONS_CHECKED), 1, Of.MEASURE),
    /** Of the transfers whose duration is stated. */
    SHARE_TRANSFERRED_WITHIN_24H(
            TRANSFERRED_WITHIN_24H, List.of(TRANSFERRED_WITHIN_24H, TRANSFERRED_LATER), 1, Of.BORDER),
    SHARE_TAKEN_BACK(TAKEN_BACK, List.of(TAKEN_BACK, NOT_TAKEN_BACK), 1, Of.BORDER),
    /** G6. Mean of the medians, weighted by vehicles, in minutes. */
    WAITING_MINUTES(WAITING_MINUTES_TIMES_VEHICLES, List.of(ReportedIndicator.WAITING_VEHICLES), 1, Of.BORDER),
    /** G6. Mean of the ninetieth percentiles, weighted by vehicles, in minutes. */
    LONG_WAITING_MINUTES(
            LONG_WAITING_MINUTES_TIMES_VEHICLES, List.of(ReportedIndicator.WAITING_VEHICLES), 1, Of.BORDER),
    SHARE_OF_CONNECTIONS_OPEN(CONNECTIONS_OPEN, List.of(CONNECTIONS), 1, Of.BORDER),
    SHARE_OF_LANES_OPEN(LANES_OPEN, List.of(LANES), 1, Of.BORDER);

    /** The table in which all of them stand. */
    public static final String TABLE = "RATIOS";

    private enum Of {
        /** A state's side of a section, whatever the measure. */
        BORDER(Set.of(REPORTING_STATE, BORDER_TYPE, SECTION)),
        /** The same, each measure by itself too. */
        MEASURE(Set.of(REPORTING_STATE, BORDER_TYPE, SECTION, MEASURE_TYPE));

        private final Set<Dimension> told;

        Of(Set<Dimension> told) {
            this.told = told;
        }
    }

    private final ReportedIndicator numerator;
    private final List<ReportedIndicator> denominator;
    private final int factor;
    private final Of of;

    Ratio(ReportedIndicator numerator, List<ReportedIndicator> denominator, int factor, Of of) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.factor = factor;
        this.of = of;
    }

    public ReportedIndicator numerator() {
        return numerator;
    }

    /** Indicators whose sum it is divided by. */
    public List<ReportedIndicator> denominator() {
        return denominator;
    }

    /** What the quotient is multiplied by. */
    public int factor() {
        return factor;
    }

    /** {@code PER_1000}, {@code SHARE} or {@code MINUTES}. */
    public String unit() {
        if (factor != 1) {
            return "PER_" + factor;
        }
        return numerator.name().contains("MINUTES") ? "MINUTES" : "SHARE";
    }

    /** Whether there is one for a figure of its numerator: the figure tells nothing apart that the denominator does not. */
    public boolean isOf(FigureName figure) {
        if (figure.indicator() != numerator) {
            return false;
        }
        for (Dimension dimension : Dimension.values()) {
            if (!of.told.contains(dimension) && tells(figure, dimension)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(FigureName figure, Dimension dimension) {
        String member = figure.member(dimension);
        return !member.equals(Dimension.TOTAL) && !member.equals(Dimension.NOT_APPLICABLE);
    }

    /** The figure of a part of the denominator that belongs to one of the numerator. */
    public FigureName denominatorOf(FigureName figure, ReportedIndicator part, Set<FigureName> known) {
        FigureName same = figure.as(part);
        if (known.contains(same)) {
            return same;
        }
        // The two are told apart by different dimensions: of each the total.
        FigureName plain = FigureName.of(part, figure.period());
        for (Dimension dimension : of.told) {
            plain = plain.with(dimension, figure.member(dimension));
        }
        FigureName ofAllMeasures = plain.with(MEASURE_TYPE, Dimension.TOTAL);
        return known.contains(ofAllMeasures) ? ofAllMeasures : plain;
    }
}
