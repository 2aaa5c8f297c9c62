package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookHostsTest {

    private final WebhookHosts hosts = new WebhookHosts(List.of("Desk.example", "other.example:8443"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example/limen",
                "https://DESK.example:443/limen",
                "https://other.example:8443/",
                "HTTPS://desk.example"
            })
    void aHostThatIsNamedIsAllowed(String address) throws NotDelivered {
        assertThat(hosts.allowed(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://desk.example/limen",
                "https://desk.example:8443/",
                "https://other.example/",
                "https://desk.example.evil.example/",
                "https://evil.example/desk.example",
                "https://desk.example@evil.example/",
                "https://someone@desk.example/",
                "file:///etc/hosts",
                "desk.example",
                "https://",
                "not an address",
                ""
            })
    void anythingElseIsNot(String address) {
        assertThatThrownBy(() -> hosts.allowed(address))
                .isInstanceOfSatisfying(
                        NotDelivered.class,
                        refused -> assertThat(refused.failure()).isEqualTo(Failure.HOST_NOT_ALLOWED));
    }

    @Test
    void nothingIsAllowedWhereNoHostIsNamed() {
        assertThatThrownBy(() -> new WebhookHosts(List.of(), true).allowed("https://desk.example/"))
                .isInstanceOf(NotDelivered.class);
    }

    @Test
    void onlyATrialSpeaksToThisMachineAndNeverToItsNetwork() throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress besideIt = InetAddress.getByName("192.168.0.7");
        WebhookHosts trial = new WebhookHosts(List.of("desk.example"), true);

        assertThat(hosts.mayConnect(here)).isFalse();
        assertThat(trial.mayConnect(here)).isTrue();
        assertThat(trial.mayConnect(besideIt)).isFalse();
    }
}
