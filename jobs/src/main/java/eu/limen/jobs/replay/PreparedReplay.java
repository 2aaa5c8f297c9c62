package eu.limen.jobs.replay;

import eu.limen.admission.Gateways;
import eu.limen.jobs.AdmissionDoor;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.Doorkeeper;
import eu.limen.jobs.RawReport;
import eu.limen.model.HumanDecision;
import eu.limen.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A replay whose input has been looked through: all that must be known before the first line is read.
 *
 * @param lines of the input
 * @param gateways the roster of the input
 * @param decisions of people, by event time
 */
record PreparedReplay(long lines, ReplayPlan plan, Gateways gateways, List<HumanDecision> decisions) {

    PreparedReplay {
        decisions = List.copyOf(decisions);
    }

    /**
     * Looks the input through.
     *
     * @throws UnusableInput if it is not what it should be
     */
    static PreparedReplay of(ReplayOptions options) throws UnusableInput, IOException {
        List<Path> files = ReplayInput.filesOf(options.input());
        Gateways.Collector roster = new Gateways.Collector();
        ReplayInput input = scan(options, files, roster);
        List<HumanDecision> decisions = ReplayDecisions.beside(options.input());
        return new PreparedReplay(input.lines(), plan(options, input), roster.build(), decisions);
    }

    /** The same input in its own order. */
    PreparedReplay inOrder() {
        return new PreparedReplay(
                lines,
                new ReplayPlan(plan.files(), plan.readUntilMillis(), plan.lastTick(), Disorder.NONE),
                gateways,
                decisions);
    }

    AnalysisSettings settings(ReplayOptions options) {
        return new AnalysisSettings(options.sections(), options.rules().base(), gateways, plan.lastTick());
    }

    private static ReplayInput scan(ReplayOptions options, List<Path> files, Gateways.Collector roster)
            throws IOException {
        // An entry of the roster needs no gateway that the roster names, or no roster could begin.
        Doorkeeper anyGateway = new AdmissionDoor(options.sections(), Gateways.ANY);
        return ReplayInput.scan(
                files,
                line -> add(roster, anyGateway, line),
                line -> new AdmissionDoor(options.sections(), roster.build()).admitted(line));
    }

    private static void add(Gateways.Collector roster, Doorkeeper door, RawReport line) {
        Report entry = door.admitted(line);
        if (entry != null) {
            roster.add(entry);
        }
    }

    private static ReplayPlan plan(ReplayOptions options, ReplayInput input) {
        return options.untilMillis() == null
                ? ReplayPlan.toTheEnd(input, options.disorder())
                : ReplayPlan.until(input, options.untilMillis(), options.disorder());
    }
}
