package eu.limen.console.intake;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;

/** Down while nothing can be taken in, and once a record was found that is no result: somebody must look. */
final class IntakeHealth extends AbstractHealthIndicator {

    private final IntakeLoop intake;
    private final JdbcTemplate database;

    IntakeHealth(IntakeLoop intake, JdbcTemplate database) {
        super("the intake could not be asked");
        this.intake = intake;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Long unreadable = database.queryForObject("select count(*) from unreadable", Long.class);
        String trouble = intake.trouble();
        health.up();
        if (unreadable != null && unreadable > 0) {
            health.down().withDetail("unreadable", unreadable);
        }
        if (trouble != null) {
            health.down().withDetail("trouble", trouble);
        }
    }
}
