package eu.limen.console.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;

/** Down while nothing can be taken in, and for a day after a record was found that is no result. Stewards are told of each for longer (alarms). */
final class IntakeHealth extends AbstractHealthIndicator {

    /** Long enough for who is on duty next; a state that never ends hides the next one. */
    private static final Duration TOLD = Duration.ofDays(1);

    private static final String UNREADABLE = """
            select count(*) as records, min(found_at) as since,
                   (array_agg(topic || '/' || part || '/' || place order by found_at desc))[1] as latest
            from unreadable where found_at > ?
            """;

    private final IntakeLoop intake;
    private final JdbcTemplate database;
    private final Clock clock;

    IntakeHealth(IntakeLoop intake, JdbcTemplate database, Clock clock) {
        super("the intake could not be asked");
        this.intake = intake;
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        Instant recently = clock.instant().minus(TOLD);
        database.query(
                UNREADABLE,
                row -> {
                    if (row.getLong("records") > 0) {
                        health.down()
                                .withDetail("unreadable", row.getLong("records"))
                                .withDetail(
                                        "since",
                                        row.getTimestamp("since").toInstant().toString())
                                .withDetail("latest", row.getString("latest"));
                    }
                },
                Timestamp.from(recently));
        String trouble = intake.trouble();
        if (trouble != null) {
            health.down().withDetail("trouble", trouble);
        }
    }
}
