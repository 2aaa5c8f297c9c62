package eu.limen.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.Console;
import eu.limen.console.access.Grant;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The commands of the record as a person runs them: a process, a file of configuration, a database. */
class AuditCommandTest {

    private static final String SECRET = "a secret of the service".repeat(2);

    private record Ended(int exit, String said) {}

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static JdbcTemplate database;
    private static AuditLog log;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        database = new JdbcTemplate(postgres.getPostgresDatabase());
        log = new AuditLog(
                database,
                new TransactionTemplate(new DataSourceTransactionManager(postgres.getPostgresDatabase())),
                Clock.systemUTC());
        Files.writeString(
                directory.resolve("console.yaml"), """
                limen.secret: "%s"
                spring.datasource:
                  url: %s
                  username: postgres
                  password: postgres
                """.formatted(SECRET, postgres.getJdbcUrl("postgres", "postgres")));
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    /** As a service that has just been started finds it. */
    private static String pseudonym() {
        return new Pseudonyms(database, SECRET.getBytes(StandardCharsets.UTF_8)).of("anna@example");
    }

    private static Ended run(String input, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                Console.class.getName()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(directory, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Process process = builder.start();
        try (var typed = process.getOutputStream()) {
            typed.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return new Ended(process.waitFor(), Files.readString(output));
    }

    private static Ended verify(String... more) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("audit", "verify", "--config=" + directory.resolve("console.yaml")));
        words.addAll(List.of(more));
        return run("", words.toArray(String[]::new));
    }

    private static String head(Ended walked) {
        return walked.said().replaceAll("(?s).*check: ([0-9]+:[0-9a-f]{64}).*", "$1");
    }

    private static void behindTheService(String change) {
        database.execute("alter table audit disable trigger audit_append_only");
        database.execute(change);
        database.execute("alter table audit enable trigger audit_append_only");
    }

    private static void threeEntries(String pseudonym) {
        behindTheService("truncate audit");
        for (String object : List.of("I|AT-DE|2025-W08", "I|AT-DE|2025-W09", "I|AT-DE|2025-W10")) {
            log.add(new Officer(pseudonym, Set.of(new Grant(Role.CONTACT_POINT, "AT"))), "DECIDE", object, "DONE");
        }
    }

    @Test
    void aRecordIsWholeUntilItIsChangedOrCutOff() throws Exception {
        threeEntries("0123456789abcdef");

        Ended whole = verify();
        behindTheService("delete from audit where seq = 3");
        Ended unseen = verify();
        Ended cutOff = verify("--expected-head=" + head(whole));
        behindTheService("update audit set object = 'I|AT-DE|2025-W07' where seq = 2");
        Ended changed = verify();

        assertThat(whole.exit()).as(whole.said()).isZero();
        assertThat(whole.said()).contains("looked at: ", "3 entries, unbroken; head");
        assertThat(unseen.exit()).isZero();
        assertThat(cutOff.exit()).isEqualTo(1);
        assertThat(cutOff.said()).contains("2 entries fit each other", "cut off");
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.said()).contains("entry 2 of 2 is the first that does not fit");
    }

    @Test
    void aKeyIsDestroyedAndTheRecordStaysWhole() throws Exception {
        String before = pseudonym();
        threeEntries(before);

        Ended destroyed = run("anna@example\n", "key", "destroy", "--config=" + directory.resolve("console.yaml"));
        Ended again = run("anna@example\n", "key", "destroy", "--config=" + directory.resolve("console.yaml"));
        Ended whole = verify();

        assertThat(destroyed.exit()).as(destroyed.said()).isZero();
        assertThat(destroyed.said()).doesNotContain("anna");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(pseudonym()).isNotEqualTo(before);
        assertThat(whole.exit()).as(whole.said()).isZero();
        assertThat(whole.said()).contains("4 entries, unbroken");
        assertThat(database.queryForObject("select action from audit where seq = 4", String.class))
                .isEqualTo("DESTROY KEY");
    }

    @Test
    void wordsThatItDoesNotKnowAreTold() throws Exception {
        Ended unknown = run("", "audit", "mend");
        Ended noDatabase = run("", "audit", "verify");
        Ended badHead = verify("--expected-head=last");
        Ended help = run("", "--help");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.said()).contains("'audit mend' (expected: audit verify, ");
        assertThat(noDatabase.exit()).isEqualTo(2);
        assertThat(noDatabase.said()).contains("spring.datasource.url");
        assertThat(badHead.exit()).isEqualTo(2);
        assertThat(help.exit()).isZero();
        assertThat(help.said()).contains("audit verify", "--expected-head", "docs/console.md");
    }
}
