package eu.limen.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;

/**
 * Transactions with records in them that were given up, counted in the broker's own files: a reader never sees their markers. The classes that read the files
 * are Kafka's, those of its own {@code kafka-dump-log}.
 */
final class AbortedTransactions {

    /** One producer numbers its transactions by epochs. */
    private record Transaction(long producer, short epoch) {}

    private AbortedTransactions() {}

    /**
     * How many there are.
     *
     * @param topics the directory in which the broker keeps its partitions
     * @param names of the topics to look into
     */
    static long count(Path topics, List<String> names) throws IOException {
        Set<Transaction> aborted = new HashSet<>();
        for (Path segment : segments(topics, names)) {
            try (FileRecords records = FileRecords.open(segment.toFile())) {
                collect(records, aborted);
            }
        }
        return aborted.size();
    }

    private static List<Path> segments(Path topics, List<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(topics)) {
            return files.filter(file -> file.toString().endsWith(".log") && isOf(file, names))
                    .toList();
        }
    }

    private static boolean isOf(Path segment, List<String> names) {
        String partition = String.valueOf(segment.toAbsolutePath().getParent()).replaceFirst(".*" + File.separator, "");
        return names.contains(partition.replaceFirst("-[0-9]+$", ""));
    }

    private static void collect(FileRecords records, Set<Transaction> aborted) {
        for (RecordBatch batch : records.batches()) {
            if (!batch.isControlBatch()) {
                continue;
            }
            for (Record marker : batch) {
                if (ControlRecordType.parse(marker.key()) == ControlRecordType.ABORT) {
                    aborted.add(new Transaction(batch.producerId(), batch.producerEpoch()));
                }
            }
        }
    }
}
