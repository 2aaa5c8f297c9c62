package eu.limen.console.outgoing;

import eu.limen.register.StateZones;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells another desk in place of one whose last day has passed since it was planned: the one that sits in for it, else those of the same level. Who is known
 * hears, and no level that was not addressed (design, promise 9).
 */
final class Replacement {

    private static final String TELL = """
            with there as (select * from contact_point_on(?)
                           where state = ? and (email is not null or webhook is not null)
                             and valid_from <= ? and (valid_to is null or valid_to >= ?)),
                 gone as (select * from contact_point_on(?) where id = ? and state = ?),
                 instead as (select there.* from there, gone where there.id = gone.substitute
                             union
                             select there.* from there, gone
                             where there.level = gone.level and there.id <> gone.id
                               and (there.sections = '{}' or gone.sections = '{}' or there.sections && gone.sections)
                               and not exists (select 1 from there sitting where sitting.id = gone.substitute))
            insert into delivery (alert_id, method_version, revision, state, recipient, channel, step, due_at, wakes_until)
            select row.alert_id, row.method_version, row.revision, row.state, instead.id,
                   case when instead.email is null then 'WEBHOOK' else 'EMAIL' end, row.step, ?, row.wakes_until
            from instead, delivery row where row.id = ?
            on conflict do nothing
            """;

    private final JdbcTemplate database;

    Replacement(JdbcTemplate database) {
        this.database = database;
    }

    void tell(DueRow row, Instant now) {
        LocalDate today = LocalDate.ofEpochDay(StateZones.localDay(row.state(), now.toEpochMilli()));
        database.update(
                TELL,
                today,
                row.state(),
                today,
                today,
                today,
                row.recipient(),
                row.state(),
                Timestamp.from(now),
                row.id());
    }
}
