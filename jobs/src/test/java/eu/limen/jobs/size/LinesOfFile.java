package eu.limen.jobs.size;

import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** The lines of a file, a hundred for each element that comes, so that checkpoints find their way between them. Not to be restored. */
final class LinesOfFile extends RichFlatMapFunction<Long, RawReport> {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 100;

    private final String file;
    private transient @Nullable BufferedReader lines;
    private transient long number;

    LinesOfFile(String file) {
        this.file = file;
    }

    /** How many elements it takes to read the file. */
    static long steps(Path file) throws IOException {
        try (Stream<String> all = Files.lines(file)) {
            return all.count() / AT_ONCE + 1;
        }
    }

    /** Knowledge time of its last line, epoch milliseconds. */
    static long lastMillis(Path file) throws IOException {
        try (Stream<String> all = Files.lines(file)) {
            return all.mapToLong(line -> KnowledgeTime.of(bytes(line))).max().orElse(KnowledgeTime.UNREADABLE);
        }
    }

    @Override
    public void open(OpenContext context) throws IOException {
        lines = Files.newBufferedReader(Path.of(file));
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }

    @Override
    public void flatMap(Long unused, Collector<RawReport> out) throws IOException {
        for (int i = 0; i < AT_ONCE && lines != null; i++) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            number++;
            byte[] bytes = bytes(line);
            out.collect(new RawReport(bytes, bytes.length, "file", number, null, KnowledgeTime.of(bytes)));
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
