package eu.limen.console.outgoing;

import org.springframework.jdbc.core.JdbcTemplate;

/** Who of several services, and of their threads, may send what must stay in order. */
final class TurnLock {

    private final JdbcTemplate database;

    TurnLock(JdbcTemplate database) {
        this.database = database;
    }

    /** Takes the turn until the transaction ends; false if somebody else has it. */
    boolean take(String what) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", Boolean.class, "limen " + what));
    }
}
