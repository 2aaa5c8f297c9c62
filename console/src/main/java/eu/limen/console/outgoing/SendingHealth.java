package eu.limen.console.outgoing;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;

/** Down while nothing can be sent by one of the ways, and while a topic takes no alerts: somebody must look. A desk that cannot be reached is an alarm of its state. */
final class SendingHealth extends AbstractHealthIndicator {

    private final List<SendingLoop> loops;
    private final JdbcTemplate database;

    SendingHealth(List<SendingLoop> loops, JdbcTemplate database) {
        super("it could not be asked what waits to be sent");
        this.loops = List.copyOf(loops);
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<String> topics = database.queryForList(
                "select distinct state from delivery where channel = 'TOPIC' and status = 'QUEUED' and failure is not null"
                        + " order by state",
                String.class);
        health.up();
        if (!topics.isEmpty()) {
            health.down()
                    .withDetail(
                            "alerts to topics",
                            "the topics of " + String.join(", ", topics)
                                    + " take no alerts (expected: topics that the service may write to); it tries again");
        }
        for (SendingLoop loop : loops) {
            String trouble = loop.trouble();
            if (trouble != null) {
                health.down()
                        .withDetail(
                                loop.name(),
                                "nothing can be sent: " + trouble
                                        + " (expected: a broker and a database that answer, and topics that are there);"
                                        + " it tries again");
            }
        }
    }
}
