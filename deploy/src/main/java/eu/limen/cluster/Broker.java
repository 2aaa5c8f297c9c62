package eu.limen.cluster;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.TopicKeeper;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.register.SectionRegister;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks the broker whether it answers, and makes the topics that are not there. */
final class Broker implements AutoCloseable {

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
        TopicPlan plan = TopicPlan.of(deployment, SectionRegister.standard());
        return new TopicKeeper(admin).create(plan).size();
    }

    @Override
    public void close() {
        admin.close();
    }
}
