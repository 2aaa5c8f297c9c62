package eu.limen.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which episodes of two runs are the same: of those that may be, the nearest in onset, then in detection; each once. */
final class AlertComparison {

    private AlertComparison() {}

    /** Every episode of both runs, in the order of time. */
    static List<AlertChange> of(List<ToldEpisode> present, List<ToldEpisode> candidate) {
        List<AlertChange> changes = new ArrayList<>();
        Set<String> paired = new HashSet<>();
        for (AlertChange pair : nearestFirst(present, candidate)) {
            String one = "present " + idOf(pair.present());
            String other = "candidate " + idOf(pair.candidate());
            if (!paired.contains(one) && !paired.contains(other)) {
                paired.add(one);
                paired.add(other);
                changes.add(pair);
            }
        }
        present.stream()
                .filter(each -> !paired.contains("present " + each.id()))
                .forEach(each -> changes.add(new AlertChange(each, null)));
        candidate.stream()
                .filter(each -> !paired.contains("candidate " + each.id()))
                .forEach(each -> changes.add(new AlertChange(null, each)));
        changes.sort(AlertChange.AS_TOLD);
        return List.copyOf(changes);
    }

    private static List<AlertChange> nearestFirst(List<ToldEpisode> present, List<ToldEpisode> candidate) {
        List<AlertChange> pairs = new ArrayList<>();
        for (ToldEpisode one : present) {
            candidate.stream().filter(one::maybe).forEach(other -> pairs.add(new AlertChange(one, other)));
        }
        pairs.sort(Comparator.comparingLong(AlertComparison::daysApart)
                .thenComparingLong(pair -> Math.abs(pair.hours()))
                .thenComparing(AlertChange.AS_TOLD));
        return pairs;
    }

    private static long daysApart(AlertChange pair) {
        return pair.present() == null || pair.candidate() == null
                ? 0
                : Math.abs(pair.present().onsetDay() - pair.candidate().onsetDay());
    }

    private static String idOf(@Nullable ToldEpisode episode) {
        return episode == null ? "" : episode.id();
    }
}
