package eu.limen.cluster;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Asks the broker whether it answers, and makes the topics that are not there. */
final class Broker implements AutoCloseable {

    private static final int PARTITIONS = 1;

    private final Admin admin;

    Broker(Deployment deployment) {
        Properties properties = deployment.client();
        properties.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "2000");
        properties.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000");
        admin = Admin.create(properties);
    }

    boolean answers() {
        try {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException down) {
            return false;
        }
    }

    /** Makes each topic of a deployment that is missing; how many. */
    int createTopics(Deployment deployment) throws InterruptedException, ExecutionException {
        Set<String> there = admin.listTopics().names().get();
        List<NewTopic> missing = names(deployment).stream()
                .filter(name -> !there.contains(name))
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                .toList();
        admin.createTopics(missing).all().get();
        return missing.size();
    }

    @Override
    public void close() {
        admin.close();
    }

    private static List<String> names(Deployment deployment) {
        List<String> names = new ArrayList<>(deployment.topics().results());
        names.add(deployment.topics().ticks());
        names.add(deployment.topics().rules());
        names.add(deployment.topics().decisions());
        states().forEach(state -> names.add(deployment.topics().of(state)));
        return names;
    }

    private static Set<String> states() {
        Set<String> states = new TreeSet<>();
        for (Section section : SectionRegister.standard().sections()) {
            states.addAll(section.states());
        }
        return states;
    }
}
