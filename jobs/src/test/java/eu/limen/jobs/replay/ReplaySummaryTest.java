package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplaySummaryTest {

    @Test
    void saysWhatWasReadWhatCameOutAndHowFast() {
        ReplaySummary summary = new ReplaySummary(
                List.of(
                        new ReplayBalance("UNKNOWN", "UNKNOWN", 3, 0, 0, 0, 3),
                        new ReplayBalance("check", "AT-BMI", 17, 10, 4, 2, 1)),
                new TreeMap<>(Map.of("situations", 5L, "alerts", 0L)),
                3);

        assertThat(summary.json()).isEqualTo("""
                {
                  "input":[
                    {"kind":"UNKNOWN","source":"UNKNOWN","read":3,"admitted":0,"corrected":0,"duplicate":0,"rejected":3},
                    {"kind":"check","source":"AT-BMI","read":17,"admitted":10,"corrected":4,"duplicate":2,"rejected":1}
                  ],
                  "results":{"alerts":0,"situations":5},
                  "wallSeconds":3,
                  "reportsPerSecond":6.66667
                }
                """);
    }

    @Test
    void ofAnEmptyInputIsWhole() {
        assertThat(new ReplaySummary(List.of(), new TreeMap<>(), 0).json())
                .contains("\"input\":[]", "\"results\":{}", "\"reportsPerSecond\":0");
    }
}
