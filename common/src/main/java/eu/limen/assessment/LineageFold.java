package eu.limen.assessment;

import eu.limen.law.Clock;
import eu.limen.model.Adaptation;
import eu.limen.model.Condition;
import eu.limen.model.Insufficiency;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.model.VerdictPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Carries the verdict on one lineage's control from one week to the next. */
final class LineageFold {

    private final SectionHistory history;
    private final WeekTable table;
    private final AssessmentRules rules;
    private final ProofRules proofRules;
    private final AlternativeRules alternativeRules;
    private final ProofFold proofFold;
    private final Inquiry inquiry;

    LineageFold(SectionHistory history, WeekTable table, AssessmentRules rules) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.proofRules = ProofRules.of(rules.verdict());
        this.alternativeRules = AlternativeRules.of(rules.verdict());
        this.proofFold = new ProofFold(table, new WeeklyModels(history.trends()), proofRules);
        this.inquiry = new Inquiry(history, table, rules);
    }

    /** The state as this fold goes on from it, where another one has folded the weeks so far. */
    LineageState continued(LineageState before, LineageFold earlier) {
        if (earlier == this) {
            return before;
        }
        Map<String, ProofState> proofs = new TreeMap<>();
        before.proofs().forEach((threat, proof) -> proofs.put(threat, proofFold.continued(proof, earlier.proofFold)));
        return new LineageState(
                before.baselineMondayDay(),
                before.baselineWeeks(),
                proofs,
                before.verdict(),
                before.sinceMondayDay(),
                before.lastMondayDay());
    }

    VerdictStep week(LineageState before, Control control) {
        Sides sides = new Sides(table, control, rules.verdict().rateWindowWeeks());
        Baseline baseline = baseline(before, control, sides);
        Alarms alarms = new Alarms(history.sightings(), control);
        List<Proof> proofs = proofs(before, control, sides, baseline, alarms);
        Findings findings = inquiry.findings(control, sides, baseline, alarms, proofs);

        Gates gates = new Gates(findings, proofRules);
        ThreatFell fell = new ThreatFell(findings, proofRules);
        AlternativesSuffice alternatives = new AlternativesSuffice(findings, alternativeRules);
        boolean threatFell = fell.holds() && gates.tooLittle().isEmpty();
        boolean settled =
                findings.statements().stream().allMatch(word -> word.answer() == PeoplesWord.Answer.ENDED_OR_CHANGED);
        VerdictCode code = VerdictTable.verdict(
                !gates.blind().isEmpty(),
                threatFell,
                alternatives.holds(),
                settled,
                !gates.tooLittle().isEmpty());

        LineageState state = after(before, control, baseline, proofs, code);
        List<Condition> conditions = new ArrayList<>(gates.conditions());
        conditions.addAll(fell.conditions());
        conditions.addAll(alternatives.conditions());
        List<Insufficiency> because = because(code, gates);
        Verdict verdict = new Verdict(
                id(control),
                control.state(),
                control.lineage().id(),
                control.measureIds(),
                control.lineage().direction(),
                code,
                IsoWeek.label(state.sinceMondayDay()),
                paths(code, threatFell, alternatives.holds()),
                List.copyOf(conditions),
                new Dimensions(findings, proofRules, alternativeRules).all(),
                because,
                adaptations(code, findings),
                evidence(proofs),
                findings.clocks().stream().map(Clock::deadline).toList(),
                Sentences.of(code, because));
        return new VerdictStep(control.key(), verdict, state);
    }

    private Baseline baseline(LineageState before, Control control, Sides sides) {
        return before.baselineMondayDay() == Long.MIN_VALUE
                ? Baseline.begin(
                        table, control, sides.expected(), rules.verdict().baselineWeeks())
                : new Baseline(before.baselineMondayDay(), before.baselineWeeks());
    }

    private List<Proof> proofs(LineageState before, Control control, Sides sides, Baseline baseline, Alarms alarms) {
        List<Proof> proofs = new ArrayList<>();
        if (baseline.isOver(control.mondayDay())) {
            for (Flow flow : control.countableFlows()) {
                ProofState state = before.proofs().getOrDefault(flow.threat().name(), ProofState.NONE);
                int quiet = alarms.quietWeeks(flow, rules.verdict().rateWindowWeeks());
                proofs.add(proofFold.week(flow, state, baseline, sides.expected(), control.mondayDay(), quiet));
            }
        }
        return proofs;
    }

    private static LineageState after(
            LineageState before, Control control, Baseline baseline, List<Proof> proofs, VerdictCode code) {
        Map<String, ProofState> states = new TreeMap<>(before.proofs());
        proofs.forEach(proof -> states.put(proof.flow().threat().name(), proof.state()));
        boolean unbroken = before.lastMondayDay() == control.mondayDay() - IsoWeek.DAYS && before.verdict() == code;
        return new LineageState(
                baseline.fromMonday(),
                baseline.begun() ? baseline.weeks() : 0,
                states,
                code,
                unbroken ? before.sinceMondayDay() : control.mondayDay(),
                control.mondayDay());
    }

    private static List<Insufficiency> because(VerdictCode code, Gates gates) {
        if (code != VerdictCode.INSUFFICIENT_EVIDENCE) {
            return List.of();
        }
        List<Insufficiency> because = new ArrayList<>(gates.blind());
        because.addAll(gates.tooLittle());
        return List.copyOf(because);
    }

    private static List<VerdictPath> paths(VerdictCode code, boolean threatFell, boolean alternativesSuffice) {
        List<VerdictPath> paths = new ArrayList<>();
        if (code == VerdictCode.REPLACEABLE_NOW && threatFell) {
            paths.add(VerdictPath.THREAT_FELL);
        }
        boolean positive = code == VerdictCode.REPLACEABLE_NOW || code == VerdictCode.PHASE_DOWN_CANDIDATE;
        if (positive && alternativesSuffice) {
            paths.add(VerdictPath.ALTERNATIVES_SUFFICE);
        }
        return List.copyOf(paths);
    }

    private static List<Adaptation> adaptations(VerdictCode code, Findings findings) {
        return code == VerdictCode.PHASE_DOWN_CANDIDATE ? Adaptations.of(findings) : List.of();
    }

    /** Every threat has to be proved, so the one that is proved least counts. */
    private @Nullable Double evidence(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            return null;
        }
        return 100
                * proofs.stream()
                        .mapToDouble(proof -> proof.shareOfProof(proofRules))
                        .min()
                        .orElse(0);
    }

    private static String id(Control control) {
        return String.join(
                "|",
                "V",
                control.section().id(),
                control.state(),
                control.lineage().id(),
                IsoWeek.label(control.mondayDay()));
    }
}
