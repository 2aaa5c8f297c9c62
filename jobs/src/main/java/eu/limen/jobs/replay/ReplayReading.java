package eu.limen.jobs.replay;

import eu.limen.codec.RuleDesk;
import eu.limen.flow.Entry;
import eu.limen.jobs.AdmissionDoor;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.Doorkeeper;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.ReportDoor;
import eu.limen.model.Alert;
import eu.limen.model.HumanDecision;
import eu.limen.model.Report;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads the input of a replay as the run does, but without Flink: what is let in, in the order of knowledge time. */
public final class ReplayReading {

    /** Hears what is read. */
    public interface Listener {

        /** A line has been let in or refused. */
        void entry(Entry entry);

        /** All ticks up to an instant, epoch milliseconds, see nothing more than what was read before. */
        void reached(long millis);
    }

    private final PreparedReplay replay;
    private final AnalysisSettings settings;
    private final RunRules rules;

    /**
     * Looks the input through.
     *
     * @throws UnusableInput if it is not what it should be
     */
    public ReplayReading(ReplayOptions options) throws UnusableInput, IOException {
        this(PreparedReplay.of(options), options);
    }

    /** Reads an input that has been looked through. */
    ReplayReading(PreparedReplay replay, ReplayOptions options) {
        this.replay = replay;
        rules = options.rules();
        settings = replay.settings(options).withRules(RuleDesk.accepted(options.rules(), options.sections()));
    }

    /** What the analysis goes by, as in the run, with all rules that the run accepts. */
    public AnalysisSettings settings() {
        return settings;
    }

    /** What people decided, by event time. */
    public List<HumanDecision> decisions() {
        return replay.decisions();
    }

    /** What the run says of published rules that do not hold. */
    public List<Alert> refusedRules() {
        return RuleDesk.refusals(rules, settings.sections(), settings.lastTick());
    }

    /** Reads the reports that are let in and known at the last tick, whole, in the order of knowledge time. */
    public void readAdmitted(Consumer<Report> reports) throws IOException {
        Doorkeeper door = new AdmissionDoor(settings.sections(), settings.gateways());
        try (ReplayLines lines = ReplayLines.open(replay.plan(), 0)) {
            while (lines.hasNext()) {
                Report report = door.admitted(lines.next());
                if (report != null && report.header().reportedAtMillis() <= settings.lastTick()) {
                    reports.accept(report);
                }
            }
        }
    }

    /** Reads all lines, one after the other. */
    public void read(Listener listener) throws IOException {
        ReportDoor door = new ReportDoor(settings);
        long watermark = Long.MIN_VALUE;
        try (ReplayLines lines = ReplayLines.open(replay.plan(), 0)) {
            while (lines.hasNext()) {
                RawReport line = lines.next();
                listener.entry(door.admit(line.after(watermark)).entry());
                long reached = HourlyWatermarks.after(line.knowledgeMillis(), settings.lastTick());
                if (reached > watermark) {
                    watermark = reached;
                    listener.reached(watermark);
                }
            }
        }
    }
}
