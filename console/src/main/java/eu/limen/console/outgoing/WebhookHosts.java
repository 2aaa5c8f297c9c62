package eu.limen.console.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where webhooks may go: hosts that the deployment has named, over TLS, at public addresses. */
final class WebhookHosts {

    private static final String TLS = "https";
    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final Set<String> allowed;
    private final boolean loopback;

    /**
     * @param hosts each with {@code :port} unless it is 443
     * @param loopback also allows addresses of this machine, and speaking without TLS to them
     */
    WebhookHosts(Collection<String> hosts, boolean loopback) {
        allowed = hosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .map(host -> host.matches(".*:\\d+") ? host : host + ':' + TLS_PORT)
                .collect(Collectors.toUnmodifiableSet());
        this.loopback = loopback;
    }

    /** The address as one that may be connected to, as far as can be told before its name is resolved. */
    URI allowed(String text) throws NotDelivered {
        URI address = parse(text);
        String scheme = address.getScheme();
        String host = address.getHost();
        boolean spokenTo = TLS.equalsIgnoreCase(scheme) || (loopback && "http".equalsIgnoreCase(scheme));
        if (!spokenTo || host == null || address.getRawUserInfo() != null || !isNamed(host, address)) {
            throw new NotDelivered(Failure.HOST_NOT_ALLOWED);
        }
        return address;
    }

    private static URI parse(String text) throws NotDelivered {
        try {
            return new URI(text);
        } catch (URISyntaxException noAddress) {
            throw new NotDelivered(Failure.HOST_NOT_ALLOWED);
        }
    }

    private boolean isNamed(String host, URI address) {
        int usual = TLS.equalsIgnoreCase(address.getScheme()) ? TLS_PORT : PLAIN_PORT;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return allowed.contains(host.toLowerCase(Locale.ROOT) + ':' + port);
    }

    /** Whether a host's address, now that its name is resolved, may be connected to. */
    boolean mayConnect(InetAddress address) {
        return PublicAddress.is(address) || (loopback && address.isLoopbackAddress());
    }
}
