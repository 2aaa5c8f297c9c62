package eu.limen.console.intake;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;

/** Down while nothing can be taken in, and while a record that is no result waits for a steward to look at it (quality). */
final class IntakeHealth extends AbstractHealthIndicator {

    private static final String UNREADABLE = """
            select count(*) as records, min(found_at) as since,
                   (array_agg(topic || '/' || part || '/' || place order by found_at desc))[1] as latest
            from unreadable where outcome is null
            """;

    private final IntakeLoop intake;
    private final JdbcTemplate database;

    IntakeHealth(IntakeLoop intake, JdbcTemplate database) {
        super("the intake could not be asked");
        this.intake = intake;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        database.query(UNREADABLE, row -> {
            if (row.getLong("records") > 0) {
                health.down()
                        .withDetail("unreadable", row.getLong("records"))
                        .withDetail(
                                "since", row.getTimestamp("since").toInstant().toString())
                        .withDetail("latest", row.getString("latest"));
            }
        });
        String trouble = intake.trouble();
        if (trouble != null) {
            health.down().withDetail("trouble", trouble);
        }
    }
}
