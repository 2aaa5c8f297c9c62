package eu.limen.console.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes the directory. Nothing is deleted: a desk that closes has a last day, since the record of deliveries names it. */
public final class ContactPoints {

    private static final String PUT = """
            insert into contact_point (id, state, level, desk, sections, email, webhook, webhook_secret, night_channel,
                                       languages, duty_from, duty_to, substitute, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                level = excluded.level, desk = excluded.desk, sections = excluded.sections, email = excluded.email,
                webhook = excluded.webhook,
                webhook_secret = coalesce(excluded.webhook_secret, contact_point.webhook_secret),
                night_channel = excluded.night_channel, languages = excluded.languages,
                duty_from = excluded.duty_from, duty_to = excluded.duty_to, substitute = excluded.substitute,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to
            """;

    private final JdbcTemplate database;
    private final WebhookSecrets secrets;
    private final DeskVersions versions;

    /** @param secrets how the secrets of webhooks are kept */
    public ContactPoints(JdbcTemplate database, WebhookSecrets secrets, DeskVersions versions) {
        this.database = database;
        this.secrets = secrets;
        this.versions = versions;
    }

    /** All desks of some states as they are on a day, also those that were or will be valid, sorted by state and id. */
    public List<ContactPoint> ofStates(Collection<String> states, LocalDate day) {
        return database.query(
                "select * from contact_point_on(?) where state = any(?) order by state, id",
                ContactPoints::desk,
                day,
                states.toArray(String[]::new));
    }

    /** All desks of all states as they are on a day. */
    List<ContactPoint> all(LocalDate day) {
        return database.query("select * from contact_point_on(?) order by state, id", ContactPoints::desk, day);
    }

    /** What was said last of the desks of a state, also of days that are to come. */
    List<ContactPoint> saidLast(String state) {
        return database.query("select * from contact_point where state = ? order by id", ContactPoints::desk, state);
    }

    /** A desk as it is on a day. */
    Optional<ContactPoint> find(String id, LocalDate day) {
        return database.query("select * from contact_point_on(?) where id = ?", ContactPoints::desk, day, id).stream()
                .findFirst();
    }

    /** Whether a secret for the desk's webhook is kept. */
    public boolean hasSecret(String id) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from contact_point where id = ? and webhook_secret is not null)",
                Boolean.class,
                id));
    }

    /**
     * Adds a desk, or says something else of it from its first day on: what was said before holds until then, and stays as an earlier version. Callers hold
     * the transaction.
     *
     * @param webhookSecret null keeps the one there is
     * @return the number of the version
     */
    public int put(ContactPoint desk, @Nullable String webhookSecret) {
        database.update(
                PUT,
                desk.id(),
                desk.state(),
                desk.level().name(),
                desk.desk(),
                desk.sections().toArray(String[]::new),
                desk.email(),
                desk.webhook(),
                webhookSecret == null ? null : secrets.seal(desk.id(), webhookSecret),
                desk.nightChannel().name(),
                desk.languages().toArray(String[]::new),
                desk.dutyFrom(),
                desk.dutyTo(),
                desk.substitute(),
                desk.validFrom(),
                desk.validTo());
        return versions.keep(desk.id());
    }

    /** All that was ever said of a desk, the latest first. */
    List<DeskVersion> versions(String id) {
        return versions.of(id);
    }

    static ContactPoint desk(ResultSet row, int number) throws SQLException {
        return new ContactPoint(
                row.getString("id"),
                row.getString("state"),
                DeskLevel.valueOf(row.getString("level")),
                row.getString("desk"),
                texts(row.getArray("sections")),
                row.getString("email"),
                row.getString("webhook"),
                NightChannel.valueOf(row.getString("night_channel")),
                texts(row.getArray("languages")),
                row.getObject("duty_from", LocalTime.class),
                row.getObject("duty_to", LocalTime.class),
                row.getString("substitute"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
