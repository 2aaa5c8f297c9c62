package eu.limen.console.measures;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.MeasureReport;
import java.nio.charset.StandardCharsets;

/** Reads lines of the topic of measures, or of a file of the register. */
public final class MeasureLines {

    private final ReportDecoder decoder = new ReportDecoder();

    /**
     * The decision in a line.
     *
     * @throws IllegalArgumentException if the line is no report on a measure; it says why and never quotes the line
     */
    public MeasureReport read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > ReportDecoder.LARGEST_RECORD) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes (expected: at most " + ReportDecoder.LARGEST_RECORD + ")");
        }
        if (decoder.decode(bytes) instanceof Decoded.Accepted accepted
                && accepted.report() instanceof MeasureReport measure) {
            return measure;
        }
        throw new IllegalArgumentException("no report on a measure (expected: contract, section 1, kind measure)");
    }
}
