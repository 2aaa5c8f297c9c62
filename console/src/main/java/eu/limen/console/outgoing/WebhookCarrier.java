package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Tells a desk's own system: one signed request, no redirects, no reading of the answer beyond its code. */
final class WebhookCarrier implements Carrier, AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);

    /** For all of it, however slowly the other side speaks. */
    private static final long LONGEST_SECONDS = 15;

    private final WebhookHosts hosts;
    private final JsonMapper json;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    WebhookCarrier(WebhookHosts hosts, JsonMapper json, Clock clock) {
        this.hosts = hosts;
        this.json = json;
        this.clock = clock;
        client = client(hosts);
    }

    private static CloseableHttpClient client(WebhookHosts hosts) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(hosts))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent("Limen")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Arrival carry(Message message) throws NotDelivered {
        HttpPost request = request(message);
        ScheduledFuture<?> deadline = deadlines.schedule(request::cancel, LONGEST_SECONDS, TimeUnit.SECONDS);
        try {
            ClassicHttpResponse answer = client.executeOpen(null, request, null);
            int code = answer.getCode();
            // Breaks the connection off: whatever else the answer holds is not read.
            request.cancel();
            Closer.closeQuietly(answer);
            judge(code);
            return Arrival.ACCEPTED;
        } catch (CheckedResolver.AddressNotPublic refused) {
            throw new NotDelivered(Failure.ADDRESS_NOT_PUBLIC);
        } catch (IOException notReached) {
            throw new NotDelivered(Failure.NOT_REACHED);
        } finally {
            deadline.cancel(false);
        }
    }

    private HttpPost request(Message message) throws NotDelivered {
        URI address = hosts.allowed(
                Optional.ofNullable(message.desk().webhook()).orElseThrow(() -> new NotDelivered(Failure.NO_ADDRESS)));
        String secret = Optional.ofNullable(message.desk().webhookSecret())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new NotDelivered(Failure.NO_SECRET));
        byte[] body = json.writeValueAsBytes(CloudEvent.of(message));
        long seconds = clock.instant().getEpochSecond();
        HttpPost request = new HttpPost(address);
        request.setHeader("webhook-id", message.key());
        request.setHeader("webhook-timestamp", Long.toString(seconds));
        request.setHeader("webhook-signature", signature(secret, message.key(), seconds, body));
        request.setHeader("Idempotency-Key", message.key());
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(CloudEvent.MEDIA_TYPE)));
        return request;
    }

    private static String signature(String secret, String key, long seconds, byte[] body) throws NotDelivered {
        try {
            return WebhookSignature.of(secret, key, seconds, body);
        } catch (IllegalArgumentException unreadable) {
            throw new NotDelivered(Failure.NO_SECRET);
        }
    }

    private static void judge(int code) throws NotDelivered {
        if (code >= HttpStatus.SC_BAD_REQUEST || code < HttpStatus.SC_OK) {
            throw new NotDelivered(Failure.REFUSED);
        }
        if (code >= HttpStatus.SC_REDIRECTION) {
            throw new NotDelivered(Failure.REDIRECTED);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
