package eu.limen.jobs.kafka;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The grants of docs/security.md, and no more: what works in the tests works with these. */
public final class DocumentedGrants {

    public static final String ANALYSIS = "limen-analysis";
    public static final String TICKS = "limen-ticks";
    public static final String CONSOLE = "limen-console";
    public static final String WATCH = "limen-watch";

    private static final String CLUSTER = "kafka-cluster";

    private DocumentedGrants() {}

    public static List<AclBinding> all() {
        List<AclBinding> grants = new ArrayList<>();
        grants.addAll(analysis());
        grants.addAll(ticks());
        grants.addAll(console());
        grants.addAll(watch());
        return grants;
    }

    public static AclBinding gateway(String user, String state) {
        return topic(user, AclOperation.WRITE, "limen.in." + state);
    }

    /** Of a state's own system that takes its alerts from Kafka. */
    public static List<AclBinding> reader(String user, String state) {
        return List.of(
                topic(user, AclOperation.READ, "limen.to." + state + ".alerts"),
                grant(user, AclOperation.READ, ResourceType.GROUP, user, PatternType.PREFIXED));
    }

    public static List<AclBinding> analysis() {
        List<AclBinding> grants = new ArrayList<>();
        grants.add(topics(ANALYSIS, AclOperation.READ, "limen.in."));
        for (String read : List.of(
                "limen.ticks",
                "limen.rules",
                "limen.decisions",
                "limen.acknowledgements",
                "limen.reviews",
                "limen.alerts")) {
            grants.add(topic(ANALYSIS, AclOperation.READ, read));
        }
        for (String once : Topics.STANDARD.writtenOnce()) {
            grants.add(topic(ANALYSIS, AclOperation.READ, once));
        }
        for (String result : Topics.STANDARD.results()) {
            grants.add(topic(ANALYSIS, AclOperation.WRITE, result));
        }
        grants.add(topics(ANALYSIS, AclOperation.DESCRIBE, "limen."));
        grants.add(topics(ANALYSIS, AclOperation.DESCRIBE_CONFIGS, "limen."));
        grants.add(grant(ANALYSIS, AclOperation.READ, ResourceType.GROUP, "limen-analysis", PatternType.LITERAL));
        grants.add(grant(
                ANALYSIS, AclOperation.WRITE, ResourceType.TRANSACTIONAL_ID, "limen-analysis-", PatternType.PREFIXED));
        grants.add(cluster(ANALYSIS, AclOperation.DESCRIBE));
        grants.add(cluster(ANALYSIS, AclOperation.DESCRIBE_CONFIGS));
        return grants;
    }

    public static List<AclBinding> ticks() {
        return List.of(
                topic(TICKS, AclOperation.WRITE, "limen.ticks"),
                topic(TICKS, AclOperation.READ, "limen.ticks"),
                topics(TICKS, AclOperation.DESCRIBE, "limen.in."),
                topic(TICKS, AclOperation.DESCRIBE, "limen.rules"),
                topic(TICKS, AclOperation.DESCRIBE, "limen.decisions"));
    }

    public static List<AclBinding> console() {
        List<AclBinding> grants = new ArrayList<>();
        for (String written : List.of("limen.rules", "limen.decisions", "limen.acknowledgements", "limen.reviews")) {
            grants.add(topic(CONSOLE, AclOperation.WRITE, written));
        }
        grants.add(topics(CONSOLE, AclOperation.WRITE, "limen.to."));
        for (String read : Topics.STANDARD.results()) {
            grants.add(topic(CONSOLE, AclOperation.READ, read));
        }
        grants.add(grant(CONSOLE, AclOperation.READ, ResourceType.GROUP, "limen-console", PatternType.LITERAL));
        return grants;
    }

    public static List<AclBinding> watch() {
        return List.of(
                topic(WATCH, AclOperation.READ, "limen.ticks"),
                topic(WATCH, AclOperation.DESCRIBE, "limen.balances"),
                topics(WATCH, AclOperation.DESCRIBE, "limen.in."),
                grant(WATCH, AclOperation.DESCRIBE, ResourceType.GROUP, "limen-analysis", PatternType.LITERAL));
    }

    public static AclBinding topic(String user, AclOperation operation, String name) {
        return grant(user, operation, ResourceType.TOPIC, name, PatternType.LITERAL);
    }

    public static AclBinding topics(String user, AclOperation operation, String prefix) {
        return grant(user, operation, ResourceType.TOPIC, prefix, PatternType.PREFIXED);
    }

    public static AclBinding cluster(String user, AclOperation operation) {
        return grant(user, operation, ResourceType.CLUSTER, CLUSTER, PatternType.LITERAL);
    }

    private static AclBinding grant(
            String user, AclOperation operation, ResourceType type, String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
