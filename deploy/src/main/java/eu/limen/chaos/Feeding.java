package eu.limen.chaos;

import eu.limen.feed.Ends;
import eu.limen.feed.FeedRefused;
import eu.limen.feed.Feeder;
import eu.limen.feed.ReadSoFar;
import eu.limen.feed.Scenario;
import eu.limen.feed.Scenario.Hour;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.replay.SentLines.Sent;
import java.util.List;
import java.util.concurrent.ExecutionException;

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
     * @throws RoundFailed if the job does not recover
     */
    void run(Killer killer) throws RoundFailed, FeedRefused, InterruptedException, ExecutionException {
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

    private static void send(Feeder feeder, List<Sent> lines) throws FeedRefused {
        if (!lines.isEmpty()) {
            lines.forEach(feeder::send);
            feeder.flush();
        }
    }

    /** A checkpoint has been taken behind the roster: every subtask has seen every gateway, as it has in a replay from its first line. */
    private void awaitRoster(Ends ends) throws RoundFailed, InterruptedException {
        try (ReadSoFar read = new ReadSoFar(deployment)) {
            patience.until("the job has read the roster", PATIENCE_SECONDS, () -> read.reaches(ends));
        }
    }
}
