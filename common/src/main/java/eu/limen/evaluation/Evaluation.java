package eu.limen.evaluation;

import eu.limen.analysis.referees.Referees;
import java.util.List;

/** All that is judged, in the order in which it is to be read. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * The judges.
     *
     * @param referees the tables that they judge by
     */
    public static List<Judge> judges(Referees referees) {
        return List.of(
                new MathsJudge(referees),
                new ReferenceJudge(referees),
                new AlarmJudge(referees),
                new ExposureJudge(referees),
                new DeEscalationJudge(),
                new OppositeControlsJudge(),
                new ForecastJudge(referees),
                new DisplacementJudge(),
                new WaveJudge(),
                new IndicatorJudge(referees),
                new DayGrainJudge());
    }

    /**
     * Reads the simulated series, and nothing else.
     *
     * @throws IllegalArgumentException if the methods cannot be judged by these tables
     */
    public static void checkTables(Referees referees) {
        SimulatedSeries.ofSevenYears(referees);
    }
}
