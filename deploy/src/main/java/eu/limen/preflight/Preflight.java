package eu.limen.preflight;

import eu.limen.jobs.kafka.ClientFailure;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.register.SectionRegister;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Everything that a deployment needs from others, looked at in order. */
public final class Preflight {

    /** How long one question to a broker may take. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String BROKERS = "brokers";

    private final Deployment deployment;
    private final TopicPlan plan;

    public Preflight(Deployment deployment, SectionRegister register) {
        this.deployment = deployment;
        this.plan = TopicPlan.of(deployment, register);
    }

    /** Looks at everything and changes nothing. */
    public List<Finding> look() throws InterruptedException {
        return findings(new TopicCheck(plan)::compared);
    }

    /** Creates the topics that are missing, and then looks at everything. */
    public List<Finding> create() throws InterruptedException {
        return findings(new TopicCheck(plan)::created);
    }

    private List<Finding> findings(Question<List<Finding>> topics) throws InterruptedException {
        List<Finding> findings = new ArrayList<>(brokers(topics));
        findings.add(new CheckpointDirectory(deployment).look());
        findings.addAll(new DatabaseCheck(deployment).look());
        findings.addAll(new IdentityCheck(deployment).look());
        return findings;
    }

    private List<Finding> brokers(Question<List<Finding>> topics) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        try (Admin admin = Admin.create(client(deployment))) {
            int brokers = admin.describeCluster().nodes().get().size();
            findings.add(Finding.well(BROKERS, brokers + (brokers == 1 ? " answers" : " answer")));
            findings.addAll(topics.ask(admin));
            findings.addAll(new RightsCheck(deployment).look(admin));
            findings.addAll(new GrantsCheck(deployment, plan).look(admin));
            findings.addAll(new TransactionCheck(deployment).look(admin));
        } catch (ExecutionException failure) {
            findings.add(Finding.unwell(BROKERS, ClientFailure.words(failure.getCause())));
        } catch (KafkaException failure) {
            findings.add(Finding.unwell(BROKERS, ClientFailure.words(failure)));
        }
        return findings;
    }

    static Properties client(Deployment deployment) {
        Properties properties = deployment.client();
        properties.setProperty("default.api.timeout.ms", Long.toString(PATIENCE.toMillis()));
        properties.setProperty(
                "request.timeout.ms", Long.toString(PATIENCE.dividedBy(2).toMillis()));
        return properties;
    }

    /** What is asked of the brokers. */
    interface Question<T> {

        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
