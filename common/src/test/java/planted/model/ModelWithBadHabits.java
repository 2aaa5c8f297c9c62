package planted.model;

import java.time.Instant;
import java.util.Random;
import java.util.logging.Logger;
import planted.analysis.ImpureAnalysis;

/** Logs, rolls dice without a seed, knows those who should know it, and keeps what cannot be kept in state. */
public record ModelWithBadHabits(Instant when) {

    private static final Logger LOGGER = Logger.getLogger("planted");

    static Instant dice() {
        LOGGER.info(ImpureAnalysis.class + " " + new Random().nextInt());
        return Instant.now();
    }
}
