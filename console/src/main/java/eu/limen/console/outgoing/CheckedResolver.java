package eu.limen.console.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Gives the client the very addresses that were looked at: a name that leads elsewhere a moment later leads nowhere. */
final class CheckedResolver implements DnsResolver {

    private final WebhookHosts hosts;

    CheckedResolver(WebhookHosts hosts) {
        this.hosts = hosts;
    }

    /** One address that may not be connected to spoils the name. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!hosts.mayConnect(address)) {
                throw new AddressNotPublic();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads into a network that is not public. */
    static final class AddressNotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        AddressNotPublic() {
            super("the host's address is not public");
        }
    }
}
