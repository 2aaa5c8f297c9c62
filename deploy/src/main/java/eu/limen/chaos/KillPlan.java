package eu.limen.chaos;

import eu.limen.chaos.Kill.Moment;
import eu.limen.cluster.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Which parts are killed in a round, in which order and how far into the feed. The same seed gives the same plan.
 *
 * <p>Every part is killed once. Moments are shares of the feed and not of a clock, so that a slow machine breaks at the
 * same places.
 */
final class KillPlan {

    /** Before this share hardly any result is under way; after it too little is left to show that all goes on. */
    private static final double FIRST_SHARE = 0.1;

    private static final double LAST_SHARE = 0.9;

    /** How often a kill comes while the cluster still recovers from the one before, and how much of the feed lies between the two. */
    private static final double IN_RECOVERY = 0.25;

    private static final double LEAST_BETWEEN = 0.01;
    private static final double MOST_BETWEEN = 0.08;

    private KillPlan() {}

    static List<Kill> of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> parts = new ArrayList<>(
                List.of(Part.TASKMANAGER_1, Part.TASKMANAGER_2, Part.JOBMANAGER, Part.BROKER, Part.DATABASE));
        shuffle(parts, random);
        double step = (LAST_SHARE - FIRST_SHARE) / parts.size();
        List<Kill> kills = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean soon = i > 0 && random.nextDouble() < IN_RECOVERY;
            double share = soon
                    ? before + random.nextDouble(LEAST_BETWEEN, MOST_BETWEEN)
                    : FIRST_SHARE + step * (i + random.nextDouble());
            kills.add(new Kill(parts.get(i), share, soon ? Moment.IN_RECOVERY : Moment.AT_WORK));
            before = share;
        }
        return List.copyOf(kills);
    }

    private static void shuffle(List<String> parts, SplittableRandom random) {
        for (int last = parts.size() - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            String moved = parts.get(last);
            parts.set(last, parts.get(chosen));
            parts.set(chosen, moved);
        }
    }
}
