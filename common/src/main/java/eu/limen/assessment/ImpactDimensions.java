package eu.limen.assessment;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.MeasureType;
import eu.limen.model.Practice;
import eu.limen.model.Support;
import eu.limen.register.CrossBorderRegions;
import eu.limen.register.Decision;
import java.util.List;

/** What a control does to travellers and to the regions on both sides, and what mitigates it (Art. 26(1) and (3); Recommendation of 23.11.2023, (16) to (20)). */
final class ImpactDimensions {

    private final Findings findings;
    private final PracticeThresholds rules;
    private final PracticeWords words;

    ImpactDimensions(Findings findings) {
        this.findings = findings;
        this.rules = findings.proportionality().thresholds();
        this.words = new PracticeWords(findings);
    }

    List<Dimension> all() {
        return List.of(impact(), waitingTime(), lanes(), openConnections(), regions(), mitigation());
    }

    private Dimension impact() {
        Practice practice = findings.practice();
        Double wait = practice.waitingMinutes();
        Double open = practice.openConnections();
        if (wait == null && open == null) {
            return Dimension.neither(DimensionCode.IMPACT, null, "No waiting times or connections are reported.");
        }
        boolean felt = (wait != null && wait >= rules.practice().waitingMinutes()) || (open != null && open < 1);
        String value = (wait == null ? "" : "waiting " + Words.count(wait) + " min ")
                + (open == null ? "" : "connections open " + Words.percent(open));
        return Dimension.of(
                DimensionCode.IMPACT,
                felt ? Support.FOR : Support.UNKNOWN,
                value.strip(),
                felt
                        ? "Travellers wait or connections are closed: giving way would help them."
                        : "Little impact on travellers is reported; that speaks neither way.");
    }

    private Dimension waitingTime() {
        Double wait = findings.practice().waitingMinutes();
        if (wait == null) {
            return Dimension.neither(
                    DimensionCode.WAITING_TIME,
                    null,
                    "No waiting times are reported " + words.weeks()
                            + ", so nobody can say how long travellers wait (Recommendation of 23.11.2023, (19)).");
        }
        Double longWait = findings.practice().longWaitingMinutes();
        String value = "median " + Words.count(wait) + " min"
                + (longWait == null || longWait < wait ? "" : ", nine of ten within " + Words.count(longWait) + " min");
        boolean felt = wait >= rules.practice().waitingMinutes();
        boolean heldUp = wait >= rules.capacity().waitingMinutes();
        return Dimension.of(
                DimensionCode.WAITING_TIME,
                felt ? Support.FOR : Support.UNKNOWN,
                value,
                "Waiting time " + words.weeks() + ", weighted by vehicles: " + value + waited(felt, heldUp)
                        + " (Recommendation of 23.11.2023, (19)).");
    }

    private static String waited(boolean felt, boolean heldUp) {
        if (heldUp) {
            return "; traffic is held up, and giving way would help travellers";
        }
        return felt
                ? "; travellers feel it, and giving way would help them"
                : "; it is short, which speaks neither way";
    }

    private Dimension lanes() {
        Double open = findings.practice().openLanes();
        if (open == null) {
            return Dimension.neither(
                    DimensionCode.LANES,
                    null,
                    "No lanes are reported " + words.weeks() + " (Recommendation of 23.11.2023, (19), (20)).");
        }
        boolean few = open < rules.capacity().lanesOpenShare();
        return Dimension.of(
                DimensionCode.LANES,
                few ? Support.FOR : Support.UNKNOWN,
                Words.percent(open) + " open",
                "Lanes open " + words.weeks() + ": " + Words.percent(open)
                        + (few
                                ? "; so few hold up travellers, and giving way would help them"
                                : "; that speaks neither way")
                        + " (Recommendation of 23.11.2023, (19), (20)).");
    }

    private Dimension openConnections() {
        Double open = findings.practice().openConnections();
        if (open == null) {
            return Dimension.neither(
                    DimensionCode.OPEN_CONNECTIONS,
                    null,
                    "Nothing is reported " + words.weeks()
                            + " about cross-border connections being open (Recommendation of 23.11.2023, (3)(a)(ii), (19)).");
        }
        return Dimension.of(
                DimensionCode.OPEN_CONNECTIONS,
                open < 1 ? Support.FOR : Support.UNKNOWN,
                Words.percent(open) + " open",
                "Cross-border connections open " + words.weeks() + ": " + Words.percent(open)
                        + (open < 1
                                ? "; closed ones cut communities off, and all are to stay available"
                                : "; none is reported closed, which speaks neither way")
                        + " (Recommendation of 23.11.2023, (3)(a)(ii), (19)).");
    }

    private Dimension regions() {
        return new RegionDimension(findings.control(), CrossBorderRegions.standard()).dimension();
    }

    private Dimension mitigation() {
        List<Decision> measures = findings.proportionality().beside(MeasureType.MITIGATION);
        String ids = String.join(
                ", ", measures.stream().map(Decision::measureId).distinct().toList());
        return Dimension.neither(
                DimensionCode.MITIGATION,
                measures.isEmpty() ? null : ids,
                (measures.isEmpty()
                                ? "No record here of mitigating measures on this section in the week. "
                                : "Mitigating measures on record: " + ids + ". ")
                        + "They limit the impact and say nothing about the need for the control, so they speak neither way"
                        + " (Art. 26(3); Recommendation of 23.11.2023, (16) to (20)).");
    }
}
