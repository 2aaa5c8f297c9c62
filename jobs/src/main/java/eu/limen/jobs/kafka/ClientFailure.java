package eu.limen.jobs.kafka;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** What a Kafka client's failure means, in words that hold no secret: its own may repeat what it was configured with. */
public final class ClientFailure {

    private ClientFailure() {}

    /** One line, with what to do. */
    public static String words(@Nullable Throwable failure) {
        Throwable known = known(failure);
        if (known instanceof SslAuthenticationException) {
            return "the TLS handshake failed; check kafka.ssl.*, and that both sides trust each other's certificate";
        }
        if (known instanceof AuthenticationException) {
            return "the broker refused these credentials; check kafka.security.protocol and kafka.sasl.*";
        }
        if (known instanceof TopicAuthorizationException topics) {
            return "not allowed on " + String.join(", ", topics.unauthorizedTopics()) + "; grant it (docs/security.md)";
        }
        if (known instanceof GroupAuthorizationException group) {
            return "not allowed as group " + group.groupId() + "; grant it (docs/security.md)";
        }
        if (known instanceof TransactionalIdAuthorizationException) {
            return "not allowed to write in transactions of this name; grant it (docs/security.md)";
        }
        if (known instanceof ClusterAuthorizationException) {
            return "not allowed on the cluster; grant it (docs/security.md)";
        }
        if (known instanceof UnknownTopicOrPartitionException) {
            return "a topic is not there; create it with limen preflight --create";
        }
        if (known instanceof TimeoutException) {
            return "no answer in time; check kafka.bootstrap.servers, the network, and that a broker runs and speaks "
                    + "kafka.security.protocol";
        }
        if (known instanceof ConfigException
                && String.valueOf(known.getMessage()).contains("bootstrap.servers")) {
            return "no broker can be looked up; check kafka.bootstrap.servers (expected: HOST:PORT of one or more brokers)";
        }
        if (known instanceof ConfigException || (known != null && known.getClass() == KafkaException.class)) {
            return "the client cannot start with these kafka.* properties; check their names, their values and the files they name";
        }
        return known == null ? "unknown" : known.getClass().getSimpleName();
    }

    /** The innermost cause that Kafka names, since a client wraps what it is told. */
    private static @Nullable Throwable known(@Nullable Throwable failure) {
        Throwable known = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof KafkaException) {
                known = each;
            }
        }
        return known;
    }
}
