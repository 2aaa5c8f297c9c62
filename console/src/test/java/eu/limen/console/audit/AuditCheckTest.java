package eu.limen.console.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import eu.limen.console.running.EmptyDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditCheckTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-04T12:00:00.123456789Z"), ZoneOffset.UTC);
    private static final Officer ANNA =
            new Officer("0123456789abcdef", Set.of(new Grant(Role.ANALYST, "AT"), new Grant(Role.STEWARD, "AT")));
    private static final Officer BELA = new Officer("fedcba9876543210", Set.of(new Grant(Role.ANALYST, "HU")));

    private static EmbeddedPostgres postgres;
    private static JdbcTemplate database;

    private AuditLog log;
    private AuditCheck check;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        database = new JdbcTemplate(postgres.getPostgresDatabase());
    }

    @BeforeEach
    void open() {
        log = new AuditLog(
                database,
                new TransactionTemplate(new DataSourceTransactionManager(postgres.getPostgresDatabase())),
                NOON);
        check = new AuditCheck(database);
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void fourEntries() {
        behindTheService("truncate audit");
        log.add(ANNA, "READ", "S|EE-LV|OTHER|EE>LV|2025-03-04", "REFUSED");
        log.add(BELA, "CALL", "GET /api/v1/audit", "REFUSED");
        log.add(null, "CALL", "POST /login", "REFUSED");
        log.add(ANNA, "DECIDE", "I|AT-DE|2025-W09", "DONE");
    }

    /** As somebody who owns the database can. */
    private static void behindTheService(String change) {
        database.execute("alter table audit disable trigger audit_append_only");
        database.execute(change);
        database.execute("alter table audit enable trigger audit_append_only");
    }

    @Test
    void aRecordThatNobodyTouchedIsWhole() {
        AuditCheck.Found found = check.walk(Optional.empty());

        assertThat(found.whole()).isTrue();
        assertThat(AuditCheck.words(found))
                .startsWith("4 entries, unbroken; head, to be expected by the next check: 4:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set outcome = 'DONE' where seq = 2",
                "update audit set object = 'GET /api/v1/me' where seq = 2",
                "update audit set action = 'READ' where seq = 2",
                "update audit set pseudonym = '0123456789abcdef' where seq = 2",
                "update audit set at = at + interval '1 microsecond' where seq = 2",
                "update audit set grants = '{ANALYST:SI}' where seq = 2",
                "update audit set states = '{SI}' where seq = 2",
                "update audit set acted_for = '{SI}' where seq = 2",
                "update audit set acted_for = '{}' where seq = 2",
                "update audit set acted_for = null where seq = 2",
                "update audit set hash = sha256('anything') where seq = 2",
                "update audit set previous = sha256('anything') where seq = 2"
            })
    void aChangeOfAnyColumnIsFound(String change) {
        behindTheService(change);

        assertThat(check.walk(Optional.empty()).firstThatDoesNotFit()).isEqualTo(2);
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() {
        behindTheService("delete from audit where seq = 2");

        assertThat(check.walk(Optional.empty()).firstThatDoesNotFit()).isEqualTo(3);
    }

    @Test
    void entriesThatWereTakenOutAndNumberedAnewAreFound() {
        behindTheService("delete from audit where seq = 2; update audit set seq = seq - 1 where seq > 2");

        assertThat(check.walk(Optional.empty()).firstThatDoesNotFit()).isEqualTo(2);
    }

    @Test
    void entriesCutOffAtTheEndAreMissedByWhoNotedThem() {
        String noted = "4:" + check.walk(Optional.empty()).lastHash();
        log.add(BELA, "READ", "I|AT-DE|2025-W09", "REFUSED");
        boolean before = check.walk(Optional.of(noted)).whole();

        behindTheService("delete from audit where seq > 3");

        assertThat(before).isTrue();
        assertThat(check.walk(Optional.empty()).whole()).isTrue();
        assertThat(check.walk(Optional.of(noted)).whole()).isFalse();
    }

    @Test
    void theServiceItselfCannotChangeTheRecord() {
        assertThatThrownBy(() -> database.execute("update audit set outcome = 'DONE'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> database.execute("delete from audit")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.execute("truncate audit")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anAuditorSeesOwnOfficersAlone() {
        assertThat(log.ofStates(Set.of("AT"), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::pseudonym)
                .containsOnly(ANNA.pseudonym())
                .hasSize(2);
    }

    @Test
    void anAuditorSeesOfAnOfficerOfTwoStatesWhatWasDoneForTheOwn() {
        Officer both = new Officer(
                "aaaaaaaaaaaaaaaa", Set.of(new Grant(Role.CONTACT_POINT, "AT"), new Grant(Role.CONTACT_POINT, "SI")));
        log.done(both, "SI", "DECIDE CONFIRMED", "I|AT-SI|2025-W09");
        log.add(both, "READ", "I|EE-LV|2025-W09", "REFUSED");

        assertThat(objectsFor("SI")).containsExactly("I|EE-LV|2025-W09", "I|AT-SI|2025-W09");
        assertThat(objectsFor("AT")).contains("I|EE-LV|2025-W09").doesNotContain("I|AT-SI|2025-W09");
        assertThat(check.walk(Optional.empty()).whole()).isTrue();
    }

    @Test
    void entriesFromBeforeStatesWereRecordedStayWholeAndReadable() {
        EmptyDatabase earlier = EmptyDatabase.startAt("30");
        byte[] first = append(earlier.database(), AuditChain.BEGINNING, 1, "I|AT-DE|2025-W08");
        append(earlier.database(), first, 2, "I|AT-DE|2025-W09");

        earlier.migrate("latest");
        AuditLog later = new AuditLog(earlier.database(), earlier.transactions(), NOON);
        later.done(ANNA, "AT", "DECIDE CONFIRMED", "I|AT-DE|2025-W10");

        assertThat(new AuditCheck(earlier.database()).walk(Optional.empty()).whole())
                .isTrue();
        assertThat(later.ofStates(Set.of("AT"), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::actedFor)
                .containsExactly(List.of("AT"), List.of(), List.of());
    }

    /** As the service wrote entries then. */
    private static byte[] append(JdbcTemplate earlier, byte[] previous, long seq, String object) {
        Instant at = Instant.parse("2025-03-04T12:00:00Z");
        List<String> grants = List.of("ANALYST:AT");
        byte[] hash = AuditChain.hash(previous, seq, at, ANNA.pseudonym(), grants, "READ", object, "REFUSED", null);
        earlier.update(
                "insert into audit (seq, at, pseudonym, grants, states, action, object, outcome, previous, hash)"
                        + " values (?, ?, ?, '{ANALYST:AT}', '{AT}', 'READ', ?, 'REFUSED', ?, ?)",
                seq,
                Timestamp.from(at),
                ANNA.pseudonym(),
                object,
                previous,
                hash);
        return hash;
    }

    private List<String> objectsFor(String state) {
        return log.ofStates(Set.of(state), Long.MAX_VALUE, 10).stream()
                .map(AuditEntry::object)
                .toList();
    }

    @Test
    void whoseKeyIsDestroyedIsNobodyAndTheRecordStaysWhole() {
        Pseudonyms pseudonyms =
                new Pseudonyms(database, "a secret of the service".repeat(2).getBytes(StandardCharsets.UTF_8));
        String before = pseudonyms.of("anna@example");
        String again = pseudonyms.of("anna@example");
        log.add(new Officer(before, ANNA.grants()), "READ", "I|AT-DE|2025-W09", "REFUSED");

        pseudonyms.forget("anna@example");

        assertThat(again).isEqualTo(before);
        assertThat(pseudonyms.of("anna@example")).isNotEqualTo(before);
        assertThat(check.walk(Optional.empty()).whole()).isTrue();
    }
}
