package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After refused records the decoder holds no part of them: neither names of fields nor values, in no buffer and no table. */
class NothingStaysBehindTest {

    private static final int LETTERS = 24;
    private static final int TIMES = 20;
    private static final long SEED = 739;

    private static @Nullable String plantedLeak;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aHeapDumpShowsNothingOfRefusedRecordsAndWouldShowIt() throws IOException {
        refuseAll();
        assertThat(isInTheHeap("clean")).isFalse();

        plantedLeak = canary();
        assertThat(isInTheHeap("leaky")).isTrue();
        assertThat(plantedLeak).isNotNull();
        plantedLeak = null;
    }

    private static void refuseAll() {
        ReportDecoder decoder = new ReportDecoder();
        String check = Schemas.example("report/check");
        List<String> records = List.of(
                check.replace("\"confidence\"", "\"" + canary() + "\""),
                check.replace("\"nuts3\"", "\"" + canary() + "\""),
                check.replace("\"DRUGS_TRAFFICKING\"", "\"" + canary() + "\""),
                check.replace("HIGH", canary()),
                check.replace("HIGH", "\\u0041" + canary()),
                check.replace("DE-BPOL-M", canary()),
                check.replace("0f8fad5b", canary()),
                check.replace("\"confidence\"", "\"a\": \"" + canary() + "\", \"a\": \"" + canary() + "\""),
                check.strip() + canary(),
                "{\"" + canary(),
                canary());
        for (int i = 0; i < TIMES; i++) {
            records.forEach(record -> assertThat(
                            decoder.decode(record.getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Refused)
                    .isTrue());
        }
    }

    private boolean isInTheHeap(String name) throws IOException {
        Path dump = directory.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        return contains(dump, StandardCharsets.ISO_8859_1)
                || contains(dump, StandardCharsets.UTF_16BE)
                || contains(dump, StandardCharsets.UTF_16LE);
    }

    /** Made anew each time, so that the test itself holds it only while it looks. */
    private static String canary() {
        return new Random(SEED)
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static boolean contains(Path dump, Charset charset) throws IOException {
        byte[] wanted = canary().getBytes(charset);
        try (FileChannel file = FileChannel.open(dump)) {
            var bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            int matched = 0;
            for (int i = 0; i < bytes.limit(); i++) {
                if (bytes.get(i) != wanted[matched]) {
                    i -= matched;
                    matched = 0;
                } else if (++matched == wanted.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
