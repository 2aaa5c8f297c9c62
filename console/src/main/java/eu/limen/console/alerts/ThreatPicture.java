package eu.limen.console.alerts;

import eu.limen.codec.ResultReader;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Level;
import eu.limen.model.Practice;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The threat and the checks on the sections of an alert, as the latest indicators say. */
final class ThreatPicture {

    private static final String LATEST = """
            select distinct on (section) line from result
            where kind = 'INDICATOR' and holds and section = any(?) order by section, day desc
            """;

    /** From the least; what is not assessed is not low. */
    private static final List<Level> RISING =
            List.of(Level.LOW, Level.NOT_ASSESSED, Level.MEDIUM, Level.HIGH, Level.CRITICAL);

    private final JdbcTemplate database;
    private final ResultReader reader = new ResultReader();

    ThreatPicture(JdbcTemplate database) {
        this.database = database;
    }

    DigestCadence cadence(Alert alert) {
        List<Indicator> latest =
                database
                        .queryForList(
                                LATEST, String.class, (Object) alert.sections().toArray(String[]::new))
                        .stream()
                        .map(line -> reader.read(line, Indicator.class))
                        .toList();
        Level highest = latest.stream()
                .map(Indicator::level)
                .max(Comparator.comparing(RISING::indexOf))
                .orElse(Level.NOT_ASSESSED);
        boolean policeChecks = latest.stream().anyMatch(each -> hasPoliceChecks(each.practice()));
        return DigestCadence.of(highest, !alert.measuresInForce().isEmpty(), policeChecks);
    }

    private static boolean hasPoliceChecks(@Nullable Practice practice) {
        Double control = practice == null ? null : practice.borderControlShare();
        return control != null && control < 1;
    }
}
