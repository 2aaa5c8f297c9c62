package eu.limen.chaos;

import eu.limen.chaos.Scenario.Hour;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.replay.SentLines.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Feeds a scenario to the end of its time, no faster than kills need. */
final class Feeding {

    /** For a checkpoint and its commit, on a machine that is still starting other things. */
    private static final double PATIENCE_SECONDS = 60;

    private final Deployment deployment;
    private final Scenario scenario;
    private final double seconds;
    private final Patience patience;

    /**
     * @param seconds how long it takes at least
     */
    Feeding(Deployment deployment, Scenario scenario, double seconds, Patience patience) {
        this.deployment = deployment;
        this.scenario = scenario;
        this.seconds = seconds;
        this.patience = patience;
    }

    /**
     * Feeds all lines and ticks, and lets the killer do its work on the way.
     *
     * @throws RoundFailed if the broker takes something no more, or the job does not recover
     */
    void run(Killer killer) throws RoundFailed, InterruptedException, ExecutionException {
        Ends ends = Ends.of(deployment);
        try (Feeder feeder = new Feeder(deployment, ends)) {
            send(feeder, scenario.roster());
            awaitRoster(ends);
            double began = patience.stopwatch().seconds();
            List<Hour> hours = scenario.hours();
            for (int i = 0; i < hours.size(); i++) {
                send(feeder, hours.get(i).lines());
                feeder.tick(hours.get(i).tick());
                double share = (i + 1.0) / hours.size();
                patience.untilSecond(began + share * seconds);
                killer.fed(share);
            }
            feeder.flush();
        }
    }

    private static void send(Feeder feeder, List<Sent> lines) throws RoundFailed {
        if (!lines.isEmpty()) {
            lines.forEach(feeder::send);
            feeder.flush();
        }
    }

    /** A checkpoint has been taken behind the roster: every subtask has seen every gateway, as it has in a replay from its first line. */
    private void awaitRoster(Ends ends) throws RoundFailed, InterruptedException {
        try (Admin admin = Admin.create(deployment.client())) {
            patience.until("the job has read the roster", PATIENCE_SECONDS, () -> hasRead(admin, ends));
        }
    }

    private boolean hasRead(Admin admin, Ends ends) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        try {
            read.putAll(admin.listConsumerGroupOffsets(deployment.analysis().name())
                    .partitionsToOffsetAndMetadata()
                    .get());
        } catch (ExecutionException notYet) {
            return false;
        }
        return ends.byPartition().entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .allMatch(end ->
                        read.get(end.getKey()) != null && read.get(end.getKey()).offset() >= end.getValue());
    }
}
