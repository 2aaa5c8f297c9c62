package eu.limen.console.login;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;

/** Takes the address of a caller from {@code X-Forwarded-For}, where one of the proxies named says it; nobody else is believed. */
final class TrustedProxies {

    private TrustedProxies() {}

    /** @param addresses of the proxies, each as the server sees it */
    static RemoteIpValve valve(Collection<String> addresses) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
