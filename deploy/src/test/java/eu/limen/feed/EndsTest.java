package eu.limen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final TopicPartition AUSTRIA = new TopicPartition("limen.in.AT", 0);
    private static final TopicPartition GERMANY = new TopicPartition("limen.in.DE", 1);

    @Test
    void aTickNamesEveryPartitionAlsoThoseInWhichNothingIs() {
        Ends ends = new Ends(Map.of(AUSTRIA, 0L, GERMANY, 0L));

        ends.acknowledged(GERMANY, 4);
        ends.acknowledged(GERMANY, 3);

        assertThat(ends.tick(1741082400000L).text())
                .isEqualTo("{\"at\":\"2025-03-04T10:00:00Z\",\"ends\":{\"limen.in.AT/0\":0,\"limen.in.DE/1\":5}}");
    }

    @Test
    void onlyTopicsThatAreThereAreKnown() {
        Ends ends = new Ends(Map.of(AUSTRIA, 0L));

        assertThat(ends.hasTopic("limen.in.AT")).isTrue();
        assertThat(ends.hasTopic("limen.in.DE")).isFalse();
    }
}
