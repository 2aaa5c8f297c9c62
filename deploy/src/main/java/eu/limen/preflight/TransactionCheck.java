package eu.limen.preflight;

import eu.limen.jobs.kafka.ClientFailure;
import eu.limen.jobs.kafka.Delivery;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.TransactionTimeout;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Whether the analysis may write in transactions of its names, and these live as long as they must. */
record TransactionCheck(Deployment deployment) {

    private static final String TRANSACTIONS = "transactions";

    List<Finding> look(Admin admin) throws ExecutionException, InterruptedException {
        if (deployment.analysis().delivery() == Delivery.AT_LEAST_ONCE) {
            return List.of(
                    Finding.well(TRANSACTIONS, "none: analysis.delivery is at-least-once, results may come twice"));
        }
        List<Finding> findings = new ArrayList<>();
        for (String problem : TransactionTimeout.problems(deployment, admin)) {
            int colon = problem.indexOf(": ");
            findings.add(Finding.unwell(problem.substring(0, colon), problem.substring(colon + 2)));
        }
        if (findings.isEmpty()) {
            findings.add(begun());
        }
        return findings;
    }

    /** Registers a name with the brokers and writes nothing. */
    private Finding begun() {
        String prefix = deployment.analysis().name() + "-";
        Properties properties = Preflight.client(deployment);
        properties.remove("default.api.timeout.ms");
        properties.setProperty("transactional.id", prefix + "preflight");
        properties.setProperty(
                "transaction.timeout.ms",
                Long.toString(deployment.analysis().transactionTimeout().toMillis()));
        properties.setProperty("max.block.ms", Long.toString(Preflight.PATIENCE.toMillis()));
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            return Finding.well(
                    TRANSACTIONS,
                    "begin as " + prefix + "*, live " + deployment.analysis().transactionTimeout());
        } catch (KafkaException failure) {
            return Finding.unwell(
                    TRANSACTIONS, "Write on transactional ids " + prefix + "*: " + ClientFailure.words(failure));
        }
    }
}
