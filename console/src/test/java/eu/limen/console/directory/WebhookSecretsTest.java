package eu.limen.console.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.EmptyDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final WebhookSecrets secrets = of("a secret of the service, long enough");

    private static WebhookSecrets of(String secret) {
        return new WebhookSecrets(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSealedOpensForItsDeskAlone() {
        String kept = secrets.seal("AT-GRAZ", SECRET);

        assertThat(kept).startsWith(WebhookSecrets.SEALED).doesNotContain(SECRET);
        assertThat(secrets.open("AT-GRAZ", kept)).contains(SECRET);
        assertThat(secrets.open("AT-LINZ", kept)).isEmpty();
    }

    @Test
    void theSameSecretIsNeverKeptInTheSameWay() {
        assertThat(secrets.seal("AT-GRAZ", SECRET)).isNotEqualTo(secrets.seal("AT-GRAZ", SECRET));
    }

    @Test
    void underAnotherSecretOfTheServiceOrChangedItStaysClosed() {
        String kept = secrets.seal("AT-GRAZ", SECRET);
        char last = kept.charAt(WebhookSecrets.SEALED.length() + 20);
        String changed = kept.substring(0, WebhookSecrets.SEALED.length() + 20)
                + (last == 'A' ? 'B' : 'A')
                + kept.substring(WebhookSecrets.SEALED.length() + 21);

        assertThat(of("another secret of the service, as long").open("AT-GRAZ", kept))
                .isEmpty();
        assertThat(secrets.open("AT-GRAZ", changed)).isEmpty();
        assertThat(secrets.open("AT-GRAZ", WebhookSecrets.SEALED)).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseKeptInClearIsSealedOnce() {
        EmptyDatabase database = EmptyDatabase.start();
        database.database()
                .update("insert into contact_point (id, state, level, desk, webhook_secret, valid_from)"
                        + " values ('AT-GRAZ', 'AT', 'LOCAL', 'Graz', '" + SECRET + "', '2020-01-01'),"
                        + " ('AT-LINZ', 'AT', 'LOCAL', 'Linz', null, '2020-01-01')");
        SecretSealing sealing = new SecretSealing(database.database(), secrets);

        int first = sealing.seal();
        int second = sealing.seal();

        String kept = database.database()
                .queryForObject("select webhook_secret from contact_point where id = 'AT-GRAZ'", String.class);
        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        assertThat(secrets.open("AT-GRAZ", String.valueOf(kept))).contains(SECRET);
    }

    @Test
    void desksFromBeforeThereWereVersionsHaveAFirstOne() {
        EmptyDatabase database = EmptyDatabase.startAt("30");
        database.database()
                .update("insert into contact_point (id, state, level, desk, webhook_secret, valid_from)"
                        + " values ('AT-GRAZ', 'AT', 'LOCAL', 'Graz', '" + SECRET + "', '2020-01-01')");

        database.migrate("latest");

        assertThat(database.database()
                        .queryForList("select version, desk, webhook_signed from contact_point_version")
                        .toString())
                .isEqualTo("[{version=1, desk=Graz, webhook_signed=true}]");
    }
}
