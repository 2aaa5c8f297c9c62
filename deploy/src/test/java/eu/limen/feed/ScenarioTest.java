package eu.limen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.feed.Scenario.Hour;
import eu.limen.flow.Tick;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.SentLines.Sent;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {

    private static final String ROSTER = "{\"kind\":\"source\",\"reportId\":\"0987efc5-33ae-4c4d-b60c-7ec062d6688b\","
            + "\"revision\":0,\"source\":\"AT-ONE\",\"reportingState\":\"AT\",\"reportedAt\":\"2025-03-04T08:00:00Z\","
            + "\"slot\":\"P1D\",\"gateway\":\"AT-ONE\",\"sections\":[\"AT-DE\"],\"kinds\":[\"unauthorised-movement\"],"
            + "\"delay\":\"PT12H\",\"localDays\":false,\"validFrom\":\"2025-03-01\"}";

    @TempDir
    private Path input;

    @Test
    void theRosterComesFirstAndThenEachHourWithWhatWasSentUpToIt() throws Exception {
        Files.writeString(
                input.resolve("limen.in.AT.jsonl"),
                movement(1, "2025-03-04T06:30:00Z") + "\n" + ROSTER + "\n" + movement(2, "2025-03-04T09:00:00Z") + "\n"
                        + movement(3, "2025-03-04T09:00:01Z") + "\n");

        Scenario scenario = Scenario.read(options());

        assertThat(scenario.roster()).hasSize(1);
        assertThat(scenario.hours()).extracting(Hour::tick).containsExactly(hour(7), hour(8), hour(9));
        assertThat(scenario.hours()).extracting(hour -> hour.lines().size()).containsExactly(1, 0, 1);
        assertThat(scenario.lastTick()).isEqualTo(hour(9));
    }

    @Test
    void aLineBelongsToTheStateOfItsFileOrElseToTheOneItNames() throws Exception {
        Files.writeString(input.resolve("limen.in.DE.jsonl"), movement(1, "2025-03-04T09:00:00Z") + "\n");
        Files.writeString(input.resolve("others.jsonl"), movement(2, "2025-03-04T09:00:00Z") + "\nno report at all\n");

        Scenario scenario = Scenario.read(options());

        assertThat(scenario.lines()).extracting(Sent::state).containsExactly("DE", "AT", null);
        assertThat(scenario.lines()).extracting(Sent::source).containsExactly("AT-ONE", "AT-ONE", null);
    }

    @Test
    void whereNothingIsSentForAMonthADayHasOneTick() throws Exception {
        Files.writeString(
                input.resolve("limen.in.DE.jsonl"),
                movement(1, "2025-03-04T06:30:00Z") + "\n" + movement(2, "2025-05-04T09:00:00Z") + "\n");

        Scenario whole = Scenario.read(options());
        Scenario hastened = whole.hastened();

        assertThat(hastened.lines()).isEqualTo(whole.lines());
        assertThat(hastened.lastTick()).isEqualTo(whole.lastTick());
        // 31 days of hours after the first line, then 30 midnights, then the hour of the second line.
        assertThat(hastened.hours()).hasSize(1 + 31 * 24 + 30 + 1);
        assertThat(hastened.hours()).isSubsetOf(whole.hours());
    }

    private ReplayOptions options() {
        return new ReplayOptions(
                input,
                input.resolve("out"),
                SectionRegister.standard(),
                RunRules.only(RuleSetReader.standard()),
                null,
                1,
                Disorder.NONE,
                Pace.UNLIMITED);
    }

    private static long hour(int hour) {
        return Instant.parse("2025-03-04T00:00:00Z").toEpochMilli() + hour * Tick.HOUR_MILLIS;
    }

    private static String movement(int number, String reportedAt) {
        return "{\"kind\":\"unauthorised-movement\",\"reportId\":\"48b9b343-2948-4648-a183-94e23b8e185" + number
                + "\",\"revision\":0,\"source\":\"AT-ONE\",\"reportingState\":\"AT\",\"reportedAt\":\"" + reportedAt
                + "\",\"section\":\"AT-DE\",\"slot\":{\"start\":\"2025-03-03T00:00:00Z\",\"duration\":\"P1D\"},"
                + "\"detections\":12,\"direction\":\"DE>AT\",\"context\":\"POLICE_INLAND\"}";
    }
}
