package eu.limen.exchange;

import eu.limen.assessment.AssessmentBook;
import eu.limen.flow.Contribution;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import eu.limen.recompute.CountedReport;
import eu.limen.recompute.Knowledge;
import eu.limen.recompute.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits in a recomputation for results that are to be shared, and makes the product of each as it was last told. */
public final class Gathering implements Results {

    private final Predicate<Alert> wantedAlerts;
    private final Predicate<Indicator> wantedIndicators;
    private final Attestation attestation = new Attestation();
    private final NavigableSet<String> ids = new TreeSet<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, AnalysisProduct> products = new TreeMap<>();

    private Gathering(Predicate<Alert> wantedAlerts, Predicate<Indicator> wantedIndicators) {
        this.wantedAlerts = wantedAlerts;
        this.wantedIndicators = wantedIndicators;
    }

    /** Waits for one alert or indicator. */
    public static Gathering of(String id) {
        return new Gathering(
                alert -> alert.id().equals(id), indicator -> indicator.id().equals(id));
    }

    /** Waits for the alerts that a month's report lists. */
    public static Gathering of(ReportMonth month) {
        return new Gathering(month::holds, indicator -> false);
    }

    @Override
    public void situation(Situation situation) {
        attestation.hear(situation);
    }

    @Override
    public void indicator(Indicator indicator) {
        attestation.hear(indicator);
        ids.add(indicator.id());
        if (wantedIndicators.test(indicator)) {
            indicators.add(indicator);
        }
    }

    @Override
    public void alert(Alert alert) {
        ids.add(alert.id());
        if (wantedAlerts.test(alert)) {
            alerts.add(alert);
        }
    }

    /** Makes the products of what was said at a tick, epoch milliseconds, before the reports change that it rests on. */
    @Override
    public void tickIsOver(long tick, Knowledge knowledge) {
        if (alerts.isEmpty() && indicators.isEmpty()) {
            return;
        }
        Findings findings = new Findings(section -> reports(section, knowledge));
        concerned().forEach(section -> hearWeeks(section, knowledge));
        alerts.forEach(alert -> products.put(
                alert.id(), AlertProduct.of(alert, findings, attestation, knowledge.rulesOf(alert.generatedBy()))));
        indicators.forEach(
                indicator -> products.put(indicator.id(), IndicatorProduct.of(indicator, findings, attestation)));
        alerts.clear();
        indicators.clear();
    }

    /** The last product of each result waited for, by id, with what the contact points have said of it since. */
    public List<AnalysisProduct> products() {
        return products.values().stream().map(attestation::endorsed).toList();
    }

    /** The product of one result; null if its id did not occur. */
    public @Nullable AnalysisProduct product(String id) {
        AnalysisProduct product = products.get(id);
        return product == null ? null : attestation.endorsed(product);
    }

    /** Ids of all alerts and indicators that occurred. */
    public NavigableSet<String> ids() {
        return new TreeSet<>(ids);
    }

    private Set<String> concerned() {
        Set<String> sections = new TreeSet<>();
        alerts.forEach(alert -> sections.addAll(alert.sections()));
        indicators.forEach(indicator -> sections.add(indicator.section()));
        return sections;
    }

    private void hearWeeks(String section, Knowledge knowledge) {
        AssessmentBook book = knowledge.assessment(section);
        if (book != null) {
            attestation.hear(section, book.weeks);
        }
    }

    private static List<Contribution> reports(String section, Knowledge knowledge) {
        return knowledge.reportsOn(section).stream()
                .map(CountedReport::contribution)
                .toList();
    }
}
