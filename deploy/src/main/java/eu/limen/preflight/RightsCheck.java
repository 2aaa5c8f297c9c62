package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Whether the analysis may do with its credentials what it will do: read, write, and keep its place. */
record RightsCheck(Deployment deployment) {

    List<Finding> look(Admin admin) throws ExecutionException, InterruptedException {
        Topics names = deployment.topics();
        Map<String, Set<AclOperation>> rights = rights(admin);
        Set<String> lacking = new TreeSet<>();
        rights.forEach((topic, granted) -> {
            boolean reads = topic.equals(names.ticks())
                    || names.read().matcher(topic).matches()
                    || names.writtenOnce().contains(topic)
                    || names.acts().contains(topic);
            if (reads && !granted.contains(AclOperation.READ)) {
                lacking.add("Read on topic " + topic);
            }
            if (names.results().contains(topic) && !granted.contains(AclOperation.WRITE)) {
                lacking.add("Write on topic " + topic);
            }
        });
        if (!mayUseGroup(admin)) {
            lacking.add("Read on group " + deployment.analysis().name());
        }
        List<Finding> findings = new ArrayList<>();
        lacking.forEach(right -> findings.add(
                Finding.unwell("rights of the analysis", right + " is lacking; grant it (docs/security.md)")));
        if (findings.isEmpty()) {
            findings.add(Finding.well(
                    "rights of the analysis", "reads reports, ticks, rules and what people did, writes results"));
        }
        return findings;
    }

    /** What these credentials may do, by topic; one that they may not see is missing to them and told as that. */
    private Map<String, Set<AclOperation>> rights(Admin admin) throws ExecutionException, InterruptedException {
        Topics names = deployment.topics();
        List<String> asked = admin.listTopics().names().get().stream()
                .filter(topic -> topic.equals(names.ticks())
                        || names.results().contains(topic)
                        || names.acts().contains(topic)
                        || names.read().matcher(topic).matches())
                .toList();
        Map<String, Set<AclOperation>> rights = new TreeMap<>();
        for (TopicDescription topic : admin.describeTopics(
                        asked, new DescribeTopicsOptions().includeAuthorizedOperations(true))
                .allTopicNames()
                .get()
                .values()) {
            rights.put(topic.name(), topic.authorizedOperations());
        }
        return rights;
    }

    private boolean mayUseGroup(Admin admin) throws ExecutionException, InterruptedException {
        try {
            return admin
                    .describeConsumerGroups(
                            List.of(deployment.analysis().name()),
                            new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                    .all()
                    .get()
                    .values()
                    .stream()
                    .allMatch(group -> group.authorizedOperations().contains(AclOperation.READ));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupAuthorizationException) {
                return false;
            }
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return mayAskOffsets(admin);
            }
            throw failure;
        }
    }

    /** A group that has never been there tells no rights; who may not see it is told so when asking for its place. */
    private boolean mayAskOffsets(Admin admin) throws ExecutionException, InterruptedException {
        try {
            admin.listConsumerGroupOffsets(deployment.analysis().name())
                    .partitionsToOffsetAndMetadata()
                    .get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupAuthorizationException) {
                return false;
            }
            throw failure;
        }
    }
}
