package eu.limen.assessment;

import eu.limen.model.Adaptation;
import eu.limen.model.AdaptationAxis;
import java.util.List;

/** How a control could be reduced where alternatives suffice, from how it is practised (Recommendation of 23.11.2023, (3)(a)(ii)). */
final class Adaptations {

    private final Findings findings;
    private final Proportionality practised;
    private final double stated;

    private Adaptations(Findings findings) {
        this.findings = findings;
        this.practised = findings.proportionality();
        this.stated = practised.thresholds().practice().statedShare();
    }

    static List<Adaptation> of(Findings findings) {
        Adaptations adaptations = new Adaptations(findings);
        return List.of(adaptations.location(), adaptations.frequency(), adaptations.intensity());
    }

    private Adaptation location() {
        long control = findings.alternatives().stream()
                .mapToLong(alternative -> alternative.control().observed())
                .sum();
        long police = findings.alternatives().stream()
                .mapToLong(alternative -> alternative.policeOfBothSides().observed())
                .sum();
        double away = practised.control().awayFromLine(stated);
        double sites = practised.control().sitesPerReport();
        return new Adaptation(
                AdaptationAxis.LOCATION,
                "Police checks away from the control made " + police + " of " + (police + control)
                        + " findings in the last quarter: checks can move from the border line to where findings are made."
                        + known(away, " More than a kilometre from the line now: " + Words.percent(away) + ".")
                        + known(sites, " Sites now: " + Words.count(sites) + " a report."));
    }

    private Adaptation frequency() {
        double days = practised.control().days(stated);
        double quarters = practised.control().quarters(stated);
        return new Adaptation(
                AdaptationAxis.FREQUENCY,
                "Hours of control can be reduced step by step and given to police checks, while both sides go on reporting"
                        + " checks and findings."
                        + known(days, " The control now checks on " + Words.percent(days) + " of days.")
                        + known(quarters, " It checks in " + Words.percent(quarters) + " of all quarter-days."));
    }

    private Adaptation intensity() {
        int weeks = practised.systematicWeeks();
        return new Adaptation(
                AdaptationAxis.INTENSITY,
                "Checks can follow risk analysis throughout: systematic now "
                        + Words.percent(practised.control().systematic()) + ", mobile "
                        + Words.percent(practised.control().mobile()) + "."
                        + (weeks == 0 ? "" : " More than few have been systematic for " + weeks + " weeks in a row."));
    }

    private static String known(double value, String sentence) {
        return Double.isNaN(value) ? "" : sentence;
    }
}
