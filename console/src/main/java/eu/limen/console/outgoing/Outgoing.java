package eu.limen.console.outgoing;

import org.springframework.jdbc.core.JdbcTemplate;

/** Records for the topics: added in the transaction of what they tell, sent after it, at least once and in their order. */
public final class Outgoing {

    private final JdbcTemplate database;

    public Outgoing(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Adds a record.
     *
     * @param topic its name as the deployment calls it
     * @param value one line of JSON of the contract
     */
    public void add(String topic, String key, String value) {
        database.update("insert into outgoing (topic, key, value) values (?, ?, ?)", topic, key, value);
    }
}
