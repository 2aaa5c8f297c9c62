package eu.limen.jobs.replay;

import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks a file through: its length, its order, and those of its lines that are needed before the run. */
final class FileScan {

    private static final Pattern TOPIC_COPY = Pattern.compile("limen\\.in\\.([A-Z]{2})\\.jsonl");

    private FileScan() {}

    /**
     * Reads the file once from beginning to end.
     *
     * @param lines sees every line; one without a knowledge time of its own has {@link KnowledgeTime#UNREADABLE}
     */
    static ReplayFile scan(Path path, Consumer<RawReport> lines) throws IOException {
        String name = String.valueOf(path.getFileName());
        String state = topicState(name);
        long number = 0;
        long first = KnowledgeTime.UNREADABLE;
        long latest = KnowledgeTime.UNREADABLE;
        boolean inOrder = true;
        try (LineReader reader = new LineReader(path)) {
            for (byte[] bytes = reader.next(); bytes != null; bytes = reader.next()) {
                long own = KnowledgeTime.of(bytes);
                lines.accept(new RawReport(bytes, reader.size(), name, ++number, state, own));
                if (own != KnowledgeTime.UNREADABLE) {
                    first = first == KnowledgeTime.UNREADABLE ? own : first;
                    inOrder &= own >= latest;
                    latest = Math.max(latest, own);
                }
            }
        }
        return new ReplayFile(path.toString(), name, state, number, inOrder, first);
    }

    private static @Nullable String topicState(String name) {
        Matcher copy = TOPIC_COPY.matcher(name);
        return copy.matches() ? copy.group(1) : null;
    }
}
