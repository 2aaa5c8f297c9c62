package eu.limen.chaos;

import eu.limen.chaos.JobPage.Standing;
import eu.limen.chaos.Kill.Moment;
import eu.limen.cluster.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Kills parts by a plan while a scenario is fed, at moments at which it hurts, and counts what it took to recover. */
final class Killer {

    /** How long a cluster may take to work again after a kill: a JobManager and both TaskManagers start anew in half a minute, on a busy machine in more. */
    private static final double PATIENCE_SECONDS = 240;

    /** Of the feed: so long a kill waits for an open transaction. */
    private static final double LONGEST_WAIT = 0.05;

    /** The checkpoint after the one that may have been under way when a part was killed shows that the job works again. */
    private static final int CHECKPOINTS_UNTIL_RECOVERED = 2;

    private final Deque<Kill> plan;
    private final Function<String, Part> parts;
    private final JobPage page;
    private final OutputTopics outputs;
    private final Patience patience;
    private final Consumer<String> says;
    private final Map<String, Long> restoresByJob = new HashMap<>();
    private long checkpointAtKill;

    Killer(
            List<Kill> plan,
            Function<String, Part> parts,
            JobPage page,
            OutputTopics outputs,
            Patience patience,
            Consumer<String> says) {
        this.plan = new ArrayDeque<>(plan);
        this.parts = parts;
        this.page = page;
        this.outputs = outputs;
        this.patience = patience;
        this.says = says;
    }

    /** So much of the scenario has been fed, 0 to 1: kills what is due. */
    void fed(double share) throws RoundFailed, InterruptedException {
        for (Kill next = plan.peek(); next != null && share >= next.share(); next = plan.peek()) {
            if (next.moment() == Moment.AT_WORK && mayStillHurtMore(next, share)) {
                return;
            }
            plan.remove();
            kill(next);
        }
    }

    /** While nothing is under way that a kill would undo, it is better to feed on. */
    private boolean mayStillHurtMore(Kill next, double share) throws RoundFailed, InterruptedException {
        awaitRecovery();
        return share < next.share() + LONGEST_WAIT && !outputs.hasOpenTransaction();
    }

    private void kill(Kill next) throws InterruptedException {
        Part part = parts.apply(next.part());
        look().ifPresent(standing -> checkpointAtKill = standing.checkpoint());
        says.accept("killing " + next);
        part.kill();
    }

    /**
     * Returns when the job works again after all kills so far.
     *
     * @throws RoundFailed if it does not
     */
    Standing awaitRecovery() throws RoundFailed, InterruptedException {
        Standing[] last = new Standing[1];
        patience.until("the job works again", PATIENCE_SECONDS, () -> {
            Optional<Standing> now = look();
            now.ifPresent(standing -> last[0] = standing);
            return now.isPresent() && now.get().checkpoint() >= checkpointAtKill + CHECKPOINTS_UNTIL_RECOVERED;
        });
        return last[0];
    }

    /** How the job stands, noted for the count of restores. */
    Optional<Standing> look() throws InterruptedException {
        Optional<Standing> standing = page.standing();
        standing.ifPresent(now -> restoresByJob.merge(now.id(), now.restored(), Math::max));
        return standing;
    }

    /** How often a job has gone on from a checkpoint. */
    long restores() {
        return restoresByJob.values().stream().mapToLong(Long::longValue).sum();
    }
}
