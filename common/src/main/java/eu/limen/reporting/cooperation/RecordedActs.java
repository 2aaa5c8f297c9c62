package eu.limen.reporting.cooperation;

import eu.limen.model.Acknowledgement;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.HeldReview;
import eu.limen.model.HumanDecision;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What authorities told each other, as it was recorded. The same record twice is one act; the order in which they come does not matter. */
public final class RecordedActs {

    /** What is kept of a revision of an alert. */
    private record Told(String id, long knownAtMillis, List<String> sections, Set<String> states) {}

    /**
     * An alert as a day knows it.
     *
     * @param firstMillis when its first revision was known, epoch milliseconds
     * @param sections that any of its revisions names
     * @param states that any of its revisions is addressed to
     */
    record Sent(String id, long firstMillis, Set<String> sections, Set<String> states) {}

    private final Set<Told> alerts = new HashSet<>();
    private final Set<Acknowledgement> answers = new HashSet<>();
    private final Set<HumanDecision> decisions = new HashSet<>();
    private final Set<HeldReview> reviews = new HashSet<>();

    /** An exercise is no alert of the year. */
    public void take(Alert alert) {
        if (!alert.exercise()) {
            Set<String> states = new TreeSet<>();
            alert.addressees().stream().map(Addressee::state).forEach(states::add);
            alerts.add(new Told(alert.id(), alert.knownAtMillis(), List.copyOf(alert.sections()), states));
        }
    }

    public void take(Acknowledgement answer) {
        answers.add(answer);
    }

    public void take(HumanDecision decision) {
        decisions.add(decision);
    }

    public void take(HeldReview review) {
        reviews.add(review);
    }

    /** The alerts that were known before an instant, epoch milliseconds, by id. */
    Map<String, Sent> alertsBefore(long millis) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        alerts.stream()
                .filter(told -> told.knownAtMillis() < millis)
                .sorted(Comparator.comparing(Told::id).thenComparingLong(Told::knownAtMillis))
                .forEach(told -> {
                    Sent alert = sent.computeIfAbsent(
                            told.id(), id -> new Sent(id, told.knownAtMillis(), new TreeSet<>(), new TreeSet<>()));
                    alert.sections().addAll(told.sections());
                    alert.states().addAll(told.states());
                });
        return sent;
    }

    /** When each state first answered to each alert before an instant, epoch milliseconds, by alert and state. */
    Map<String, Map<String, Long>> answersBefore(long millis) {
        Map<String, Map<String, Long>> first = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> answer.atMillis() < millis)
                .forEach(answer -> first.computeIfAbsent(answer.alertId(), none -> new LinkedHashMap<>())
                        .merge(answer.state(), answer.atMillis(), Math::min));
        return first;
    }

    /** What was decided before an instant, epoch milliseconds, by time. */
    public List<HumanDecision> decisionsBefore(long millis) {
        return decisions.stream()
                .filter(decision -> decision.atMillis() < millis)
                .sorted(Comparator.comparingLong(HumanDecision::atMillis).thenComparing(HumanDecision::toString))
                .toList();
    }

    /** The reviews that were confirmed before an instant, epoch milliseconds, by section and day; of one day the one confirmed last. */
    public List<HeldReview> reviewsBefore(long millis) {
        Map<String, HeldReview> ofDay = new LinkedHashMap<>();
        reviews.stream()
                .filter(review -> review.atMillis() < millis)
                .sorted(Comparator.comparing(HeldReview::section)
                        .thenComparingLong(HeldReview::dateDay)
                        .thenComparingLong(HeldReview::atMillis)
                        .thenComparing(HeldReview::toString))
                .forEach(review -> ofDay.put(review.section() + review.dateDay(), review));
        return List.copyOf(ofDay.values());
    }
}
