package eu.limen.jobs.replay;

import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is replayed, and how.
 *
 * @param input directory with the {@code *.jsonl} to read
 * @param output directory for the results; made if it is missing
 * @param untilMillis where knowledge ends, epoch milliseconds; null: with the input
 * @param parallelism subtasks of each step, 1 or more
 */
public record ReplayOptions(
        Path input,
        Path output,
        SectionRegister sections,
        RunRules rules,
        @Nullable Long untilMillis,
        int parallelism,
        Disorder disorder,
        Pace pace) {}
