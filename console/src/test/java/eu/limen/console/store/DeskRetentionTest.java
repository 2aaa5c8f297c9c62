package eu.limen.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.audit.Pseudonyms;
import eu.limen.console.running.EmptyDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DeskRetentionTest {

    private static final JdbcTemplate DATABASE = EmptyDatabase.start().database();
    private static final Instant NOW = Instant.parse("2026-03-01T03:45:00Z");

    private static DeskRetention at(Instant now) {
        return new DeskRetention(DATABASE, Period.ofYears(2), Period.ofYears(6), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void answersGoWithTheirAlert() {
        DATABASE.update(
                "insert into result (kind, id, method_version, method_order, revision, known_at, holds, day, line)"
                        + " values ('ALERT', 'kept', '1', '{1}', 0, now(), true, '2010-01-01', '{}')");
        for (String alert : List.of("kept", "gone")) {
            DATABASE.update("insert into alert_told (alert_id, state, parts) values (?, 'AT', '{}')", alert);
            DATABASE.update(
                    "insert into acknowledgement (alert_id, method_version, revision, state, code, parts, fingerprint, at)"
                            + " values (?, '1', 0, 'AT', 'SEEN', '{}', '', now())",
                    alert);
        }

        at(NOW).deleteWhatIsOld();

        assertThat(texts("select alert_id from alert_told")).containsExactly("kept");
        assertThat(texts("select alert_id from acknowledgement")).containsExactly("kept");
    }

    @Test
    void whatWasNotedForStewardsGoesAfterTwoYears() {
        for (String year : List.of("2023", "2025")) {
            DATABASE.update(
                    "insert into silence (state, pattern, reason, since, until) values ('AT', 'SURGE', ?, now(), ?::timestamptz)",
                    year,
                    year + "-06-01T00:00:00Z");
            DATABASE.update(
                    "insert into alarm (at, kind, object) values (?::timestamptz, 'NOBODY_KNOWN', ?)",
                    year + "-06-01T00:00:00Z",
                    year);
            DATABASE.update(
                    "insert into unreadable (topic, part, place, size_bytes, found_at) values (?, 0, 0, 0, ?::timestamptz)",
                    year,
                    year + "-06-01T00:00:00Z");
        }

        at(NOW).deleteWhatIsOld();

        assertThat(texts("select reason from silence")).containsExactly("2025");
        assertThat(texts("select object from alarm")).containsExactly("2025");
        assertThat(texts("select topic from unreadable")).containsExactly("2025");
    }

    @Test
    void theKeyOfAnOfficerGoesSixYearsAfterItsLastUse() {
        new Pseudonyms(DATABASE, new byte[32]).of("left");
        new Pseudonyms(DATABASE, new byte[32]).of("stays");
        DATABASE.update("update officer_key set used_at = '2020-02-01T00:00:00Z'");
        new Pseudonyms(DATABASE, new byte[32]).of("stays");

        at(NOW).deleteWhatIsOld();

        assertThat(texts("select used_at > '2021-01-01' from officer_key")).containsExactly("t");
    }

    private static List<String> texts(String query) {
        return DATABASE.queryForList(query, String.class);
    }
}
