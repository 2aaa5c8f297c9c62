package eu.limen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.chaos.Kill.Moment;
import eu.limen.cluster.Part;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KillPlanTest {

    private static final long SEEDS = 200;

    @Test
    void theSameSeedGivesTheSamePlan() {
        assertThat(KillPlan.of(7)).isEqualTo(KillPlan.of(7));
        assertThat(KillPlan.of(7)).isNotEqualTo(KillPlan.of(8));
    }

    @Test
    void everyPartIsKilledInEveryRound() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(KillPlan::of))
                .allSatisfy(plan -> assertThat(plan)
                        .extracting(Kill::part)
                        .containsExactlyInAnyOrder(
                                Part.TASKMANAGER_1, Part.TASKMANAGER_2, Part.JOBMANAGER, Part.BROKER, Part.DATABASE));
    }

    @Test
    void killsComeInTheOrderOfTheFeedAndWhileItLasts() {
        assertThat(LongStream.range(0, SEEDS).mapToObj(KillPlan::of)).allSatisfy(plan -> {
            assertThat(plan)
                    .extracting(Kill::share)
                    .isSorted()
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        });
    }

    @Test
    void someKillsComeWhileTheClusterStillRecovers() {
        List<Kill> kills = LongStream.range(0, SEEDS)
                .mapToObj(KillPlan::of)
                .flatMap(List::stream)
                .toList();

        assertThat(kills).extracting(Kill::moment).contains(Moment.IN_RECOVERY, Moment.AT_WORK);
        assertThat(LongStream.range(0, SEEDS).mapToObj(KillPlan::of))
                .allSatisfy(plan -> assertThat(plan.get(0).moment()).isEqualTo(Moment.AT_WORK));
    }
}
