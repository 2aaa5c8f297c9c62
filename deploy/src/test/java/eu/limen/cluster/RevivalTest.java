package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevivalTest {

    private static final int TEN_SECONDS = 51;

    private final List<String> happened = new ArrayList<>();
    private final Mortal part = new Mortal();
    private final Revival revival = new Revival(part, () -> happened.add("before"), said -> happened.add(said));

    @Test
    void whatLivesIsLeftAlone() {
        part.isAlive = true;

        look(TEN_SECONDS);

        assertThat(part.starts).isZero();
        assertThat(happened).isEmpty();
    }

    @Test
    void whatHasDiedIsStartedAtOnceAfterWhatMustComeBefore() {
        part.startsWell = true;

        look(1);

        assertThat(part.starts).isEqualTo(1);
        assertThat(happened).containsExactly("mortal has ended; it is started again.", "before", "start");
    }

    @Test
    void whatKeepsDyingIsStartedAfterEverLongerPausesAndToldOnce() {
        look(1 + 6 + 11);

        assertThat(part.starts).isEqualTo(3);
        assertThat(happened).containsOnlyOnce("mortal has ended; it is started again.");
    }

    @Test
    void whatHasLivedForTenSecondsIsStartedAtOnceAgain() {
        look(3);
        part.isAlive = true;
        look(TEN_SECONDS);
        part.isAlive = false;
        int before = part.starts;

        look(1);

        assertThat(part.starts).isEqualTo(before + 1);
    }

    private void look(int times) {
        for (int look = 0; look < times; look++) {
            revival.look();
        }
    }

    /** A part that dies and lives as a test wants it. */
    private final class Mortal implements Part {

        private boolean isAlive;
        private boolean startsWell;
        private int starts;

        @Override
        public String name() {
            return "mortal";
        }

        @Override
        public void start() {
            happened.add("start");
            starts++;
            isAlive = startsWell;
        }

        @Override
        public void kill() {
            isAlive = false;
        }

        @Override
        public boolean isAlive() {
            return isAlive;
        }

        @Override
        public int starts() {
            return starts;
        }

        @Override
        public Path log() {
            return Path.of("mortal.log");
        }
    }
}
