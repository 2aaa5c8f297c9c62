package eu.limen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    @Test
    void revisionsInARowTakeTwoNumbers() {
        Revisions revisions = Revisions.NONE.with(0).with(1).with(3).with(2);

        assertThat(revisions.ranges()).containsExactly(0, 3);
    }

    @Test
    void theHighestRevisionOfAllIsOneLikeAnyOther() {
        Revisions revisions = Revisions.NONE.with(Integer.MAX_VALUE).with(0).with(Integer.MAX_VALUE - 1);

        assertThat(revisions.contains(Integer.MAX_VALUE)).isTrue();
        assertThat(revisions.contains(1)).isFalse();
        assertThat(revisions.ranges()).containsExactly(0, 0, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    }

    @Test
    void rangesAreASetWhateverTheOrder() {
        Random random = new Random(20250305);
        for (int run = 0; run < 500; run++) {
            Revisions revisions = Revisions.NONE;
            Set<Integer> set = new HashSet<>();
            for (int i = 0; i < 30; i++) {
                int revision = random.nextInt(25);
                revisions = revisions.with(revision);
                set.add(revision);
            }
            for (int revision = 0; revision < 26; revision++) {
                assertThat(revisions.contains(revision)).isEqualTo(set.contains(revision));
            }
            int[] ranges = revisions.ranges();
            for (int i = 1; i + 1 < ranges.length; i += 2) {
                assertThat(ranges[i + 1]).isGreaterThan(ranges[i] + 1);
            }
        }
    }
}
