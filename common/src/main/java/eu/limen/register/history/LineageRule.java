package eu.limen.register.history;

import eu.limen.model.LegalGround;
import eu.limen.model.Threat;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions of a state answer the same threat (Art. 25(3)), as far as a list shows it. Two belong together if they share a section and
 * a threat or deficiencies of the external borders, and the later begins no more than {@link #LONGEST_GAP_DAYS} days after the earlier ends; one that names no threat continues what
 * it adjoins. What belongs together with two lineages makes them one. Decisions for public health alone are one lineage of their state;
 * a decision for an event of no more than {@link #LONGEST_EVENT_DAYS} days stands alone. Ours, not the law's: people correct it in the table.
 */
final class LineageRule {

    /** Two months: shorter than the six after which a new decision for the same threat starts its clocks anew. */
    static final long LONGEST_GAP_DAYS = 62;

    /** Three months: what lasts longer is not told apart from a standing control. */
    static final long LONGEST_EVENT_DAYS = 92;

    private final SectionRegister register;

    LineageRule(SectionRegister register) {
        this.register = register;
    }

    /** The decisions with their lineages and what each prolongs, in the order given: by start. */
    List<HistoricDecision> apply(List<HistoricDecision> decisions) {
        Map<String, List<Chain>> chains = new TreeMap<>();
        for (HistoricDecision decision : decisions) {
            Place place = new Place(decision, CoveredSections.of(decision, register));
            List<Chain> ofState = chains.computeIfAbsent(decision.state(), state -> new ArrayList<>());
            List<Chain> joined =
                    ofState.stream().filter(chain -> chain.continuedBy(place)).toList();
            Chain target = joined.isEmpty() ? new Chain() : joined.get(0);
            if (joined.isEmpty()) {
                ofState.add(target);
            }
            joined.stream().skip(1).forEach(other -> {
                target.places.addAll(other.places);
                ofState.remove(other);
            });
            target.places.add(place);
        }
        return named(decisions, chains);
    }

    private static List<HistoricDecision> named(List<HistoricDecision> decisions, Map<String, List<Chain>> chains) {
        Map<String, HistoricDecision> placed = new HashMap<>();
        chains.forEach((state, ofState) -> {
            ofState.sort(Comparator.comparing(
                    chain -> chain.first().startDay() + chain.first().measureId()));
            int number = 1;
            for (Chain chain : ofState) {
                String lineage = state + "-L" + number;
                number++;
                for (Place place : chain.places) {
                    HistoricDecision decision = place.decision.in(lineage, chain.prolongedBy(place));
                    placed.put(decision.measureId(), decision);
                }
            }
        });
        return decisions.stream()
                .map(decision -> placed.getOrDefault(decision.measureId(), decision))
                .toList();
    }

    /** Decisions that answer one threat. */
    private static final class Chain {

        private final List<Place> places = new ArrayList<>();

        boolean continuedBy(Place later) {
            if (later.isPandemic()) {
                return places.get(0).isPandemic();
            }
            return !later.isEvent() && places.stream().anyMatch(earlier -> earlier.continuedBy(later));
        }

        HistoricDecision first() {
            return places.stream()
                    .map(Place::decision)
                    .min(Comparator.comparingLong(HistoricDecision::startDay)
                            .thenComparing(HistoricDecision::measureId))
                    .orElseThrow();
        }

        /** The latest earlier decision on a shared section. */
        @Nullable
        String prolongedBy(Place later) {
            return places.stream()
                    .filter(earlier -> earlier.decision.startDay() < later.decision.startDay())
                    .filter(earlier ->
                            earlier.covered.shares(later.covered) && earlier.gapTo(later) <= LONGEST_GAP_DAYS)
                    .map(Place::decision)
                    .max(Comparator.comparingLong(HistoricDecision::lastDay)
                            .thenComparingLong(HistoricDecision::startDay)
                            .thenComparing(HistoricDecision::measureId))
                    .map(HistoricDecision::measureId)
                    .orElse(null);
        }
    }

    /** A decision and where it holds. */
    private record Place(HistoricDecision decision, CoveredSections covered) {

        boolean isPandemic() {
            return decision.threats().equals(List.of(Threat.PUBLIC_HEALTH));
        }

        boolean isEvent() {
            long days = decision.endDay() - decision.startDay() + 1;
            boolean onlyEvent = decision.threats().equals(List.of(Threat.EVENT));
            return onlyEvent || (decision.threats().contains(Threat.EVENT) && days <= LONGEST_EVENT_DAYS);
        }

        long gapTo(Place later) {
            return later.decision.startDay() - decision.lastDay() - 1;
        }

        boolean continuedBy(Place later) {
            if (isPandemic() || isEvent() || !covered.shares(later.covered)) {
                return false;
            }
            if (later.decision.threats().isEmpty() || decision.threats().isEmpty()) {
                return gapTo(later) <= 0;
            }
            return gapTo(later) <= LONGEST_GAP_DAYS && sharesReason(later.decision);
        }

        private boolean sharesReason(HistoricDecision later) {
            return decision.threats().stream().anyMatch(later.threats()::contains)
                    || (decision.grounds().contains(LegalGround.EXTERNAL_BORDER_DEFICIENCIES)
                            && later.grounds().contains(LegalGround.EXTERNAL_BORDER_DEFICIENCIES));
        }
    }
}
