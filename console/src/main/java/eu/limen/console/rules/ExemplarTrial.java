package eu.limen.console.rules;

import eu.limen.admission.Admission;
import eu.limen.admission.Gateways;
import eu.limen.admission.Origin;
import eu.limen.admission.Receipt;
import eu.limen.codec.Decoded;
import eu.limen.codec.ExemplarReports;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ToldLine;
import eu.limen.codec.ToldStory;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Report;
import eu.limen.model.ResultIds;
import eu.limen.model.Situation;
import eu.limen.recompute.Premises;
import eu.limen.recompute.Recomputation;
import eu.limen.recompute.Results;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the exemplars of a rule set to the judgements themselves, as {@code limen rules check} tells them to the job. Pure. */
public final class ExemplarTrial {

    private static final String CONTAINER = "exemplar";

    private final RuleSet rules;
    private final SectionRegister sections;
    private final ReportDecoder decoder = new ReportDecoder();

    private ExemplarTrial(RuleSet rules, SectionRegister sections) {
        this.rules = rules;
        this.sections = sections;
    }

    /** Names of the exemplars that do not hold. */
    public static List<String> failing(RuleSet rules, SectionRegister sections) {
        ExemplarTrial trial = new ExemplarTrial(rules, sections);
        return rules.exemplars().stream()
                .filter(exemplar -> !trial.holds(exemplar))
                .map(Exemplar::name)
                .toList();
    }

    private boolean holds(Exemplar exemplar) {
        ToldStory story = ExemplarReports.of(exemplar, rules, sections);
        List<Report> reports = new ArrayList<>();
        Gateways.Collector roster = new Gateways.Collector();
        for (ToldLine line : story.lines()) {
            if (!(decoder.decode(line.json().getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted accepted)) {
                return false;
            }
            reports.add(accepted.report());
            roster.add(accepted.report());
        }
        Gateways gateways = roster.build();
        Heard heard =
                new Heard(ResultIds.situation(story.section(), story.threat(), story.direction(), story.lastDay()));
        Recomputation run = new Recomputation(
                new Premises(sections, RuleSets.only(rules), gateways.everyWellFormed(), story.lastTick()), heard);
        return tell(story, reports, gateways, run) && heard.agreesWith(exemplar);
    }

    /** False if a report is not admitted. */
    private boolean tell(ToldStory story, List<Report> reports, Gateways gateways, Recomputation run) {
        Admission admission = new Admission(sections, gateways, rules.generatedBy());
        for (int i = 0; i < reports.size(); i++) {
            ToldLine line = story.lines().get(i);
            Origin origin = Origin.ofLine(CONTAINER, i + 1L, line.json().length(), null);
            Receipt receipt = admission.admit(reports.get(i), origin, Tick.atOrAfter(line.reportedAtMillis()));
            if (receipt.rejection() != null) {
                return false;
            }
            run.read(receipt.entry());
        }
        run.end();
        return true;
    }

    /** What an exemplar is judged by. */
    private static final class Heard implements Results {

        private final String judged;
        private final Set<PatternName> fired = EnumSet.noneOf(PatternName.class);
        private @Nullable Label label;

        Heard(String judged) {
            this.judged = judged;
        }

        @Override
        public void situation(Situation situation) {
            if (situation.id().equals(judged)) {
                label = situation.label();
            }
        }

        @Override
        public void alert(Alert alert) {
            if (alert.status() == AlertStatus.NEW) {
                fired.add(alert.pattern());
            }
        }

        boolean agreesWith(Exemplar exemplar) {
            PatternName pattern = exemplar.pattern();
            return pattern == null ? exemplar.label() == label : fired.contains(pattern) == exemplar.fires();
        }
    }
}
