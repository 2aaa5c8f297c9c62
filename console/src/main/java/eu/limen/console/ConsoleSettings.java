package eu.limen.console;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The options of the service, under {@code limen.} in its configuration.
 *
 * @param demo local accounts with passwords made at the start, on 127.0.0.1 only, instead of an identity provider
 * @param demoAccounts file that the accounts of a demo are written to, for its owner's eyes, instead of being printed
 * @param demoCalls where the desks of a demo are called, such as {@code http://127.0.0.1:8025/}; without it a demo has no desks
 * @param secret at least 32 characters that pseudonyms are made with; in a demo one is made at the start
 * @param kafka Kafka's own client properties, such as {@code bootstrap.servers}
 * @param trustedProxies addresses of the proxies before the service, whose word on where a caller comes from is believed
 * @param longestSession after this an officer logs in anew, however much the session was used: a shift
 * @param retention how long results are kept after they were known; a rate is compared with five years
 * @param deliveryRetention how long it is kept who was told of an alert, counted from its last message: a yearly review looks back on all of the year before
 * @param outgoingRetention how long records are kept that a topic has: time to write them again after an accident of the broker
 * @param register file of reports on measures that are there from the beginning, one a line, such as {@code sample-data/register/measures.jsonl}
 * @param topics what stands before the names of the topics of results, such as {@code limen.}
 */
@ConfigurationProperties("limen")
public record ConsoleSettings(
        @DefaultValue("false") boolean demo,
        @Nullable Path demoAccounts,
        @Nullable URI demoCalls,
        @Nullable String secret,
        Map<String, String> kafka,
        @DefaultValue("limen.") String topics,
        @Nullable Oidc oidc,
        @DefaultValue Limits limits,
        @DefaultValue("") List<String> trustedProxies,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("P6Y") Period retention,
        @DefaultValue("P2Y") Period deliveryRetention,
        @DefaultValue("P30D") Period outgoingRetention,
        @Nullable Path register) {

    /**
     * The identity provider.
     *
     * @param issuer its address, from which all others are learnt (OpenID Connect Discovery)
     * @param grantsClaim claim that lists what the officer is, such as {@code ["CONTACT_POINT:AT"]}
     */
    public record Oidc(
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("limen_grants") String grantsClaim) {}

    /**
     * How often somebody may ask.
     *
     * @param requests in a period, of an officer, or of an address from where nobody has logged in
     * @param logins in a period, by address
     * @param streams of events that one officer may have open; one more ends the oldest
     * @param atOnce questions that are worked on at once; fewer than there are connections to the database, so that results come in all the same
     * @param waiting questions that wait for their turn; more are told to come back
     * @param longestWait then a question that waits is told to come back
     * @param body longest body of a question; the largest is a backtest of two million characters, each up to two bytes as most are written
     */
    public record Limits(
            @DefaultValue("1200") long requests,
            @DefaultValue("20") long logins,
            @DefaultValue("1m") Duration period,
            @DefaultValue("5") int streams,
            @DefaultValue("8") int atOnce,
            @DefaultValue("400") int waiting,
            @DefaultValue("20s") Duration longestWait,
            @DefaultValue("5MB") DataSize body) {}

    public ConsoleSettings {
        trustedProxies = List.copyOf(trustedProxies);
        kafka = kafka == null ? Map.of() : Map.copyOf(kafka);
    }
}
