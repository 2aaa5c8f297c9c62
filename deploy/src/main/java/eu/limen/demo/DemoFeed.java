package eu.limen.demo;

import eu.limen.feed.Ends;
import eu.limen.feed.FeedRefused;
import eu.limen.feed.Feeder;
import eu.limen.feed.ReadSoFar;
import eu.limen.feed.Scenario;
import eu.limen.feed.Scenario.Hour;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.SentLines.Sent;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;

/** Sends a scenario to the topics of its states, hour by hour, at a pace that people can follow. */
final class DemoFeed {

    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private final Deployment deployment;
    private final Scenario scenario;
    private final Pace pace;
    private final DemoWatch watch;

    DemoFeed(Deployment deployment, Scenario scenario, Pace pace, DemoWatch watch) {
        this.deployment = deployment;
        this.scenario = scenario;
        this.pace = pace;
        this.watch = watch;
    }

    /**
     * Returns when the analysis has read everything.
     *
     * @throws FeedRefused if the broker takes something no more
     * @throws ExecutionException if the broker does not answer
     */
    void run() throws FeedRefused, InterruptedException, ExecutionException {
        try {
            feed();
        } catch (InterruptException asked) {
            // Kafka's clients have their own word for it, and mark the thread again.
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException(asked.getMessage()).initCause(asked);
        }
    }

    private void feed() throws FeedRefused, InterruptedException, ExecutionException {
        long fed = scenario.roster().size();
        watch.begins(fed
                + scenario.hours().stream()
                        .mapToLong(hour -> hour.lines().size())
                        .sum());
        Ends ends = Ends.of(deployment);
        try (Feeder feeder = new Feeder(deployment, ends)) {
            send(feeder, scenario.roster());
            // Every gateway is known before the first report: as in a replay, none is missed as if it were silent.
            awaitRead(ends);
            for (Hour hour : scenario.hours()) {
                if (!hour.lines().isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(pace.waitMillis(hour.tick()));
                }
                send(feeder, hour.lines());
                feeder.tick(hour.tick());
                fed += hour.lines().size();
                watch.fed(fed, hour.tick());
            }
            feeder.flush();
        }
        awaitRead(ends);
    }

    private static void send(Feeder feeder, List<Sent> lines) throws FeedRefused {
        if (!lines.isEmpty()) {
            lines.forEach(feeder::send);
            feeder.flush();
        }
    }

    private void awaitRead(Ends ends) throws InterruptedException {
        try (ReadSoFar read = new ReadSoFar(deployment)) {
            while (!read.reaches(ends)) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        }
    }
}
