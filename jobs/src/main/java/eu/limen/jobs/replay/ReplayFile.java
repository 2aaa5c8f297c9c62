package eu.limen.jobs.replay;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One input file of a replay, looked through once.
 *
 * @param path where it lies
 * @param name its name, for origins
 * @param topicState the state whose topic it is a copy of, if it is named {@code limen.in.<STATE>.jsonl}
 * @param lines how many it has
 * @param inOrder whether its lines are in the order of knowledge time
 * @param firstKnowledgeMillis knowledge time of its first readable line; leading lines without one take it
 */
record ReplayFile(
        String path, String name, @Nullable String topicState, long lines, boolean inOrder, long firstKnowledgeMillis)
        implements Serializable {

    /** The same file, leading lines without a knowledge time taking the one given. */
    ReplayFile beginningAt(long knowledgeMillis) {
        return new ReplayFile(path, name, topicState, lines, inOrder, knowledgeMillis);
    }
}
