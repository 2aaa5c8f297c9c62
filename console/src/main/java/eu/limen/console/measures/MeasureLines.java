package eu.limen.console.measures;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Report;
import java.nio.charset.StandardCharsets;

/** Reads reports on measures among those that were admitted, or in a file of the register. */
public final class MeasureLines {

    private final ReportDecoder decoder = new ReportDecoder();

    /**
     * The decision in a line.
     *
     * @throws IllegalArgumentException if the line is no report on a measure; it says why and never quotes the line
     */
    public MeasureReport read(String line) {
        if (report(line) instanceof MeasureReport measure) {
            return measure;
        }
        throw new IllegalArgumentException("a report of another kind (expected: contract, section 1, kind measure)");
    }

    /**
     * Whether a line is a report on a measure, and not of another kind.
     *
     * @throws IllegalArgumentException if the line is no report; it says why and never quotes the line
     */
    public boolean isMeasure(String line) {
        return report(line) instanceof MeasureReport;
    }

    private Report report(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > ReportDecoder.LARGEST_RECORD) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes (expected: at most " + ReportDecoder.LARGEST_RECORD + ")");
        }
        if (decoder.decode(bytes) instanceof Decoded.Accepted accepted) {
            return accepted.report();
        }
        throw new IllegalArgumentException("no report (expected: contract, section 1)");
    }
}
