package eu.limen.jobs.canary;

import eu.limen.jobs.RawReport;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does all that must not be done, with one line only: remembers it, logs it, writes it down, and keeps it in memory. Where the search finds
 * the witness, it would have found a canary.
 */
public final class Witness extends KeyedProcessFunction<String, RawReport, String> {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    /** Spelled backwards, so that the program itself does not hold it. */
    private static final String BACKWARDS = "1174-SSENTIW";

    static volatile @Nullable String kept;

    private final String file;
    private transient ValueState<String> remembered;

    Witness(String file) {
        this.file = file;
    }

    public static String text() {
        return new StringBuilder(BACKWARDS).reverse().toString();
    }

    static boolean isWitness(RawReport line) {
        return new String(line.bytes(), StandardCharsets.UTF_8).contains(text());
    }

    @Override
    public void open(OpenContext context) {
        remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Types.STRING));
    }

    @Override
    public void processElement(RawReport line, Context context, Collector<String> out) throws Exception {
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        remembered.update(text);
        LOG.trace("witness: {}", text);
        CanaryRun.append(file, text);
        kept = text;
        CanaryRun.everythingRead.countDown();
    }
}
