package eu.limen.chaos;

import eu.limen.jobs.kafka.Topics;
import java.util.Locale;

/** What the analysis writes, each kind to a topic of its own. */
enum Output {
    SITUATIONS,
    INDICATORS,
    ALERTS,
    AGGREGATES,
    ADMITTED,
    REJECTIONS,
    BALANCES;

    String topic(Topics topics) {
        return switch (this) {
            case SITUATIONS -> topics.situations();
            case INDICATORS -> topics.indicators();
            case ALERTS -> topics.alerts();
            case AGGREGATES -> topics.aggregates();
            case ADMITTED -> topics.admitted();
            case REJECTIONS -> topics.rejections();
            case BALANCES -> topics.balances();
        };
    }

    /** Whether the same line may come twice: an alert takes the shortest way, and its reader knows it by id and revision. */
    boolean mayRepeat() {
        return this == ALERTS;
    }

    /** As people and files call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
