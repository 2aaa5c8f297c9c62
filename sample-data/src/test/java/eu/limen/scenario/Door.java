package eu.limen.scenario;

import eu.limen.admission.Admission;
import eu.limen.admission.Gateways;
import eu.limen.admission.Origin;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Rejection;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decoder and admission as a line of a file meets them, with the roster of its scenario. */
final class Door {

    /** The answer to a line that is admitted. */
    static final String OPEN = "";

    private static final String DUMP = "limen.in.";
    private static final GeneratedBy NOBODY = new GeneratedBy("test", "1", "1");
    private static final long NO_TICK = 0;

    private final ReportDecoder decoder = new ReportDecoder();
    private final Admission admission;

    private Door(Gateways gateways) {
        this.admission = new Admission(SectionRegister.standard(), gateways, NOBODY);
    }

    static Door of(Scenario scenario) {
        ReportDecoder decoder = new ReportDecoder();
        Gateways.Collector roster = new Gateways.Collector();
        for (Map.Entry<String, byte[]> file : scenario.files().entrySet()) {
            for (byte[] line : lines(file.getValue())) {
                if (decoder.decode(line) instanceof Decoded.Accepted accepted) {
                    roster.add(accepted.report());
                }
            }
        }
        return new Door(roster.build());
    }

    /** The code of the refusal, or {@link #OPEN}. */
    String answer(String file, int number, byte[] line) {
        Decoded decoded = decoder.decode(line);
        if (decoded instanceof Decoded.Refused refused) {
            return refused.code().name();
        }
        Origin origin = Origin.ofLine(file, number, line.length, topicState(file));
        Rejection rejection = admission
                .admit(((Decoded.Accepted) decoded).report(), origin, NO_TICK)
                .rejection();
        return rejection == null ? OPEN : rejection.code().name();
    }

    /** The lines of a file, each without its line break. */
    static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                lines.add(Arrays.copyOfRange(content, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static @Nullable String topicState(String file) {
        return file.startsWith(DUMP) ? file.substring(DUMP.length(), DUMP.length() + 2) : null;
    }
}
