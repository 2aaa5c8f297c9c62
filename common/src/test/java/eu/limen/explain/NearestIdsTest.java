package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestIdsTest {

    @Test
    void theMostAlikeComeFirstAndEqualOnesInTheirOrder() {
        List<String> nearest =
                NearestIds.to("I|AT-DE|2025-W9", List.of("I|AT-DE|2024-W10", "I|AT-SI|2025-W10", "I|AT-DE|2025-W09"));

        assertThat(nearest).containsExactly("I|AT-DE|2025-W09", "I|AT-DE|2024-W10", "I|AT-SI|2025-W10");
    }

    @Test
    void noMoreThanFiveAreNamed() {
        List<String> nearest = NearestIds.to(
                "I|AT-DE|2025-W09",
                IntStream.range(10, 30)
                        .mapToObj(week -> "I|AT-DE|2025-W" + week)
                        .toList());

        assertThat(nearest).hasSize(5);
    }
}
