package eu.limen.evaluation;

import eu.limen.analysis.referees.Referees;
import java.util.ArrayList;
import java.util.List;

/** Judges the alarm pair on the simulated series: how often it is wrong, how many events it finds, and how late. */
final class AlarmJudge implements Judge {

    private static final String SUBJECT = "alarm pair";
    private static final double FALSE_ALARMS_PER_YEAR = 0.40;
    private static final double BURSTS_FOUND = 0.50;
    private static final double STEPS_FOUND = 0.70;
    private static final double MEAN_DELAY_WEEKS = 3;

    private final Referees referees;

    AlarmJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        List<SimulatedSeries> all = SimulatedSeries.ofSevenYears(referees);
        List<SimulatedSeries> constant =
                all.stream().filter(one -> !one.checksVary()).toList();
        List<SimulatedSeries> varying =
                all.stream().filter(SimulatedSeries::checksVary).toList();
        List<Finding> findings = new ArrayList<>();
        judge(findings, "constant checks", constant);
        judge(findings, "varying checks", varying);
        findings.add(firstYear());
        return List.copyOf(findings);
    }

    private static void judge(List<Finding> findings, String checks, List<SimulatedSeries> series) {
        AlarmRun steps = AlarmRun.over(steps(series));
        findings.add(Finding.atMost(
                SUBJECT,
                checks + ": false alarms per section-year",
                AlarmRun.over(series).falseAlarmsPerYear(),
                FALSE_ALARMS_PER_YEAR));
        findings.add(Finding.atLeast(
                SUBJECT,
                checks + ": bursts found",
                AlarmRun.over(bursts(series)).shareFound(),
                BURSTS_FOUND));
        findings.add(Finding.atLeast(SUBJECT, checks + ": steps found", steps.shareFound(), STEPS_FOUND));
        findings.add(Finding.atMost(
                SUBJECT, checks + ": mean delay of a step, in weeks", steps.meanDelayWeeks(), MEAN_DELAY_WEEKS));
    }

    /** A series without history has no season and, until its second year, no sum of likelihood ratios. */
    private Finding firstYear() {
        List<SimulatedSeries> series = SimulatedSeries.ofFirstYear(referees);
        return Finding.reported(
                SUBJECT,
                "without history: false alarms per section-year, bursts, steps found",
                String.join(
                        " ",
                        Figures.of(AlarmRun.over(series).falseAlarmsPerYear()),
                        Figures.of(AlarmRun.over(bursts(series)).shareFound()),
                        Figures.of(AlarmRun.over(steps(series)).shareFound())));
    }

    private static List<SimulatedSeries> bursts(List<SimulatedSeries> series) {
        return series.stream().filter(SimulatedSeries::burst).toList();
    }

    private static List<SimulatedSeries> steps(List<SimulatedSeries> series) {
        return series.stream().filter(one -> !one.burst()).toList();
    }
}
