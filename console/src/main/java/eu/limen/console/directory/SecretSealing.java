package eu.limen.console.directory;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seals at the start what an earlier release of the service kept in clear. */
final class SecretSealing {

    private record Kept(String desk, String secret) {}

    private final JdbcTemplate database;
    private final WebhookSecrets secrets;

    SecretSealing(JdbcTemplate database, WebhookSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** How many were in clear. */
    int seal() {
        List<Kept> clear = database.query(
                "select id, webhook_secret from contact_point where not starts_with(webhook_secret, ?)",
                (row, number) -> new Kept(row.getString("id"), row.getString("webhook_secret")),
                WebhookSecrets.SEALED);
        // Only where it is still the same: another service may be starting too.
        clear.forEach(each -> database.update(
                "update contact_point set webhook_secret = ? where id = ? and webhook_secret = ?",
                secrets.seal(each.desk(), each.secret()),
                each.desk(),
                each.secret()));
        return clear.size();
    }
}
