package eu.limen.jobs.replay;

import eu.limen.jobs.AdmissionDoor;
import eu.limen.jobs.Doorkeeper;
import eu.limen.jobs.RawField;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.RosterLines;
import eu.limen.model.SourceReport;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The input of a replay as it was sent, for whoever sends it once more: each line, whose it is, and where time ends. */
public final class SentLines {

    /**
     * One line, in the order of knowledge.
     *
     * @param state whose topic it belongs to: that of the file's name, else what the line says of itself; null if it says nothing readable
     * @param source what the line says of itself; null if nothing readable
     * @param ofRoster whether it names a gateway and is let in
     */
    public record Sent(
            RawReport line,
            @Nullable String state,
            @Nullable String source,
            boolean ofRoster) {}

    private static final RawField SOURCE = new RawField("source");
    private static final RawField STATE = new RawField("reportingState");
    private static final String TWO_LETTERS = "[A-Z]{2}";

    private final ReplayOptions options;
    private final PreparedReplay replay;

    /**
     * Looks the input through.
     *
     * @throws UnusableInput if it is not what it should be
     */
    public SentLines(ReplayOptions options) throws UnusableInput, IOException {
        this.options = options;
        this.replay = PreparedReplay.of(options);
    }

    /** Last tick of the run, epoch milliseconds. */
    public long lastTick() {
        return replay.plan().lastTick();
    }

    /** Reads all lines, one after the other. */
    public void read(Consumer<Sent> lines) throws IOException {
        Doorkeeper door = new AdmissionDoor(options.sections(), replay.gateways());
        try (ReplayLines open = ReplayLines.open(replay.plan(), 0)) {
            while (open.hasNext()) {
                RawReport line = open.next();
                boolean ofRoster = RosterLines.mayHold(line) && door.admitted(line) instanceof SourceReport;
                lines.accept(new Sent(line, stateOf(line), SOURCE.in(line.bytes()), ofRoster));
            }
        }
    }

    private static @Nullable String stateOf(RawReport line) {
        if (line.topicState() != null) {
            return line.topicState();
        }
        String said = STATE.in(line.bytes());
        return said != null && said.matches(TWO_LETTERS) ? said : null;
    }
}
