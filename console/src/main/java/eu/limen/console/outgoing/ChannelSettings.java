package eu.limen.console.outgoing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How desks are told, under {@code limen.channels.}; the mail server is Spring's {@code spring.mail.}
 *
 * @param from the address that e-mails come from
 * @param link what stands before an alert's id in a link, such as {@code https://limen.example/alerts/}
 * @param webhookHosts hosts that webhooks may be sent to, each with {@code :port} unless it is 443; none are allowed if none is named
 * @param claim after so long a message whose sender died is sent again; longer than any attempt takes (a slow mail server: 40 s)
 * @param loopbackWebhooks also sends to 127.0.0.1 and without TLS, for trials on one machine
 */
@ConfigurationProperties("limen.channels")
public record ChannelSettings(
        @DefaultValue("limen@localhost") String from,
        @DefaultValue("") String link,
        @DefaultValue List<String> webhookHosts,
        @DefaultValue("60s") Duration claim,
        @DefaultValue("false") boolean loopbackWebhooks) {

    public ChannelSettings {
        webhookHosts = List.copyOf(webhookHosts);
    }
}
