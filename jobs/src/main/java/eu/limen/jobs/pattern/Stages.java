package eu.limen.jobs.pattern;

import java.util.List;
import java.util.Map;

/** Reads what a match of flink-cep took for its stages. */
final class Stages {

    private Stages() {}

    static <T> T first(Map<String, List<T>> match, String stage) {
        return match.getOrDefault(stage, List.of()).get(0);
    }

    static <T> T last(Map<String, List<T>> match, String stage) {
        var taken = match.getOrDefault(stage, List.of());
        return taken.get(taken.size() - 1);
    }
}
