package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.PlannedTopic;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.jobs.kafka.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * What the brokers' access lists allow to whom, against what they may allow. A grant counts although another entry may deny it: whoever
 * removes the denial should not find the door open.
 */
record Grants(Deployment deployment, TopicPlan plan) {

    private static final String ANY_NAME = "*";

    /** One line for each principal that may do too much. */
    List<String> problems(Collection<AclBinding> grants) {
        List<String> problems = new ArrayList<>();
        writers(grants, AclOperation.WRITE).forEach((principal, topics) -> tooManyWrites(principal, topics, problems));
        writers(grants, AclOperation.READ).forEach((principal, topics) -> tooManyReads(principal, topics, problems));
        return problems;
    }

    private void tooManyWrites(String principal, NavigableSet<String> topics, List<String> problems) {
        Topics names = deployment.topics();
        List<String> states = topics.stream().filter(names::isOfState).toList();
        if (states.size() > 1) {
            problems.add(principal + " may write to " + shown(states) + " (expected: the topic of one state at most)");
        }
        for (String topic : topics) {
            String owner = owner(topic);
            if (owner != null && !owner.equals(principal)) {
                problems.add(principal + " may write to " + topic + " (expected: only " + owner + ")");
            }
        }
    }

    /** Reports may hold what admission refuses, and that must end there; alerts are told to their state alone. */
    private void tooManyReads(String principal, NavigableSet<String> topics, List<String> problems) {
        List<String> states =
                topics.stream().filter(deployment.topics()::isOfState).toList();
        String reader = deployment.access().analysis();
        if (!states.isEmpty() && !principal.equals(reader)) {
            problems.add(principal + " may read " + shown(states) + " (expected: only " + reader + ")");
        }
        List<String> alerts = topics.stream()
                .filter(topic -> topic.startsWith(deployment.topics().to()))
                .toList();
        if (alerts.size() > 1) {
            problems.add(principal + " may read " + shown(alerts) + " (expected: the alerts to one state at most)");
        }
    }

    /** Who alone may write to a topic; nobody in particular to a state's. */
    private @Nullable String owner(String topic) {
        Topics names = deployment.topics();
        Deployment.Access access = deployment.access();
        if (names.isOfState(topic)) {
            return null;
        }
        if (topic.equals(names.ticks())) {
            return access.ticks();
        }
        return names.results().contains(topic) ? access.analysis() : access.console();
    }

    private NavigableMap<String, NavigableSet<String>> writers(Collection<AclBinding> grants, AclOperation operation) {
        NavigableMap<String, NavigableSet<String>> byPrincipal = new TreeMap<>();
        for (AclBinding grant : grants) {
            if (allows(grant, operation)) {
                NavigableSet<String> topics =
                        byPrincipal.computeIfAbsent(grant.entry().principal(), principal -> new TreeSet<>());
                plan.topics().stream()
                        .map(PlannedTopic::name)
                        .filter(topic -> covers(grant.pattern(), topic))
                        .forEach(topics::add);
            }
        }
        return byPrincipal;
    }

    private static boolean allows(AclBinding grant, AclOperation operation) {
        AccessControlEntry entry = grant.entry();
        return grant.pattern().resourceType() == ResourceType.TOPIC
                && entry.permissionType() == AclPermissionType.ALLOW
                && (entry.operation() == operation || entry.operation() == AclOperation.ALL);
    }

    private static boolean covers(ResourcePattern pattern, String topic) {
        if (pattern.patternType() == PatternType.PREFIXED) {
            return topic.startsWith(pattern.name());
        }
        return pattern.name().equals(ANY_NAME) || pattern.name().equals(topic);
    }

    private static String shown(List<String> topics) {
        return topics.size() <= 3
                ? String.join(", ", topics)
                : String.join(", ", topics.subList(0, 3)) + " and " + (topics.size() - 3) + " more";
    }
}
