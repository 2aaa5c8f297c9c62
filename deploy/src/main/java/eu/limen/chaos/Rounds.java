package eu.limen.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All rounds of a run. */
public final class Rounds {

    private final String compared;
    private final List<RoundReport> reports;

    /**
     * @param compared how many results of each kind each round was compared with
     */
    Rounds(String compared, List<RoundReport> reports) {
        this.compared = compared;
        this.reports = List.copyOf(reports);
    }

    public boolean allPassed() {
        return reports.stream().allMatch(RoundReport::passed);
    }

    public String summary() {
        long passed = reports.stream().filter(RoundReport::passed).count();
        return passed + " of " + reports.size() + " rounds equal";
    }

    /**
     * Writes them as a table into a page of the documentation, in the place that is marked for them.
     *
     * @param command that gives them again
     * @throws IOException if the page cannot be written, or has no such place
     */
    public void writeTo(Path page, String command) throws IOException {
        ReliabilityPage.write(page, command, compared, reports);
    }
}
