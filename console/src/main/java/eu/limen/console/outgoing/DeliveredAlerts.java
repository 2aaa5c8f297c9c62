package eu.limen.console.outgoing;

import eu.limen.codec.ResultReader;
import eu.limen.model.Alert;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The alerts that deliveries tell of, each in the revision that its row names. */
final class DeliveredAlerts {

    private final JdbcTemplate database;
    private final ResultReader reader = new ResultReader();

    DeliveredAlerts(JdbcTemplate database) {
        this.database = database;
    }

    /** The alert of a row, given that it is addressed to the row's state: whoever wrote the row, nobody else is told. */
    Alert of(DueRow row) throws NotDelivered {
        Alert alert = read(line(row));
        if (alert.addressees().stream().noneMatch(each -> each.state().equals(row.state()))) {
            throw new NotDelivered(Failure.NOT_ADDRESSED);
        }
        return alert;
    }

    private String line(DueRow row) throws NotDelivered {
        List<String> lines = database.queryForList(
                "select line from result where kind = 'ALERT' and id = ? and method_version = ? and revision = ?",
                String.class,
                row.alertId(),
                row.methodVersion(),
                row.revision());
        if (lines.isEmpty()) {
            throw new NotDelivered(Failure.ALERT_GONE);
        }
        return lines.get(0);
    }

    private Alert read(String line) throws NotDelivered {
        try {
            return reader.read(line, Alert.class);
        } catch (IllegalArgumentException unreadable) {
            throw new NotDelivered(Failure.ALERT_UNREADABLE);
        }
    }
}
