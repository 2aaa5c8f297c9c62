package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void twoClustersGetDifferentPorts() throws Exception {
        try (Ports first = Ports.take(OptionalInt.empty());
                Ports second = Ports.take(OptionalInt.empty())) {

            assertThat(second.broker()).isNotEqualTo(first.broker());
        }
    }

    @Test
    void portsThatWereGivenBackCanBeAskedFor() throws Exception {
        int first;
        try (Ports ports = Ports.take(OptionalInt.empty())) {
            first = ports.broker();
        }

        try (Ports again = Ports.take(OptionalInt.of(first))) {
            assertThat(again.broker()).isEqualTo(first);
        }
    }

    @Test
    void aPortThatIsInUseIsNamed() throws Exception {
        int first;
        try (Ports ports = Ports.take(OptionalInt.empty())) {
            first = ports.broker();
        }

        try (ServerSocket other = new ServerSocket(first + 4, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.take(OptionalInt.of(first)))
                    .isInstanceOf(UnusableCluster.class)
                    .hasMessage(
                            "port " + other.getLocalPort() + ": in use (expected: ten free ports from " + first + ")");
        }
    }
}
