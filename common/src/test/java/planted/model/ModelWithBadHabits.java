package planted.model;

import java.time.Instant;
import java.util.Random;
import java.util.logging.Logger;
import planted.analysis.ImpureAnalysis;

/** Logs, rolls dice without a seed, and knows those who should know it. */
public final class ModelWithBadHabits {

    private static final Logger LOGGER = Logger.getLogger("planted");

    private ModelWithBadHabits() {}

    static Instant dice() {
        LOGGER.info(ImpureAnalysis.class + " " + new Random().nextInt());
        return Instant.now();
    }
}
