package eu.limen.evaluation;

import eu.limen.analysis.referees.Referees;
import java.util.List;

/** Judges whether more checks raise more false alarms, and shows that they would if nobody counted the checks. */
final class ExposureJudge implements Judge {

    private static final String SUBJECT = "exposure guard";
    private static final double MOST = 1.5;

    private final Referees referees;

    ExposureJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        List<SimulatedSeries> all = SimulatedSeries.ofSevenYears(referees);
        List<SimulatedSeries> constant =
                all.stream().filter(one -> !one.checksVary()).toList();
        List<SimulatedSeries> varying =
                all.stream().filter(SimulatedSeries::checksVary).toList();
        double guarded = ratio(AlarmRun.over(varying), AlarmRun.over(constant));
        double unguarded = ratio(AlarmRun.withoutChecks(varying), AlarmRun.withoutChecks(constant));
        return List.of(
                Finding.atMost(SUBJECT, "false positive rate with varying by that with constant checks", guarded, MOST),
                Finding.judged(
                        SUBJECT,
                        "the same without counting checks fails this: > " + Figures.of(MOST),
                        Figures.of(unguarded),
                        unguarded > MOST));
    }

    private static double ratio(AlarmRun varying, AlarmRun constant) {
        return varying.falsePositiveRate() / constant.falsePositiveRate();
    }
}
