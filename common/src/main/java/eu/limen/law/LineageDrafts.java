package eu.limen.law;

import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;

/** Runs every rule over a lineage, by itself and as going on from earlier ones. */
final class LineageDrafts {

    private final LegalRegime regime;
    private final List<LegalRule> rules;
    private final List<Lineage> lineages;
    private final int sameThreatMonths;
    private final long asOfDay;

    /**
     * @param rules those of the regime that are asked for
     * @param lineages of the section, while it is internal
     */
    LineageDrafts(
            LegalRegime regime, List<LegalRule> rules, List<Lineage> lineages, int sameThreatMonths, long asOfDay) {
        this.regime = regime;
        this.rules = rules;
        this.lineages = lineages;
        this.sameThreatMonths = sameThreatMonths;
        this.asOfDay = asOfDay;
    }

    List<Draft> of(Lineage lineage) {
        List<Lineage> others = lineages.stream()
                .filter(other -> other.controllingState().equals(lineage.controllingState()) && !other.equals(lineage))
                .toList();
        List<Draft> drafts = new ArrayList<>(byItself(lineage, others));
        SameThreat.Joined joined = SameThreat.joined(lineage, others, sameThreatMonths);
        if (joined != null) {
            drafts.addAll(together(joined, lineage, drafts));
        }
        return drafts;
    }

    private List<Draft> byItself(Lineage lineage, List<Lineage> others) {
        DecisionClocks ofDecisions = new DecisionClocks(regime, lineage, asOfDay);
        LineageClocks ofLineage = new LineageClocks(lineage, others, asOfDay);
        ReintroductionClocks ofReintroductions = new ReintroductionClocks(lineage, asOfDay);
        List<Draft> drafts = new ArrayList<>();
        for (LegalRule rule : rules) {
            merge(
                    drafts,
                    switch (rule.countedFrom()) {
                        case EACH_PERIOD -> ofDecisions.periods(rule);
                        case PLANNED_START -> ofDecisions.notices(rule);
                        case PROLONGATION -> ofDecisions.riskAssessments(rule);
                        case FIRST_DAY, FIRST_PERIOD ->
                            rule.countsInTotal() ? ofLineage.fromFirstDay(rule) : ofReintroductions.fromFirstDays(rule);
                        case LIFTING -> ofLineage.afterLifting(rule);
                    });
        }
        drafts.removeIf(draft -> !draft.arises());
        return drafts;
    }

    /** What counts time in total is counted from the earlier lineages as well, where that makes a difference. */
    private List<Draft> together(SameThreat.Joined joined, Lineage lineage, List<Draft> own) {
        LineageClocks ofAll = new LineageClocks(joined.lineage(), List.of(), asOfDay);
        List<Draft> drafts = new ArrayList<>();
        for (LegalRule rule : rules) {
            if (rule.countsInTotal()
                    && own.stream().anyMatch(draft -> draft.rule().equals(rule))) {
                merge(drafts, ofAll.fromFirstDay(rule));
            }
        }
        return drafts.stream()
                .filter(Draft::arises)
                .filter(draft -> own.stream().noneMatch(draft::sameDateAs))
                .map(draft -> draft.countedOnFrom(joined.earlier(), lineage.lastDay() < asOfDay))
                .toList();
    }

    /** Ways of counting that come to the same day are one clock. */
    private static void merge(List<Draft> drafts, List<Draft> more) {
        for (Draft draft : more) {
            int same = 0;
            while (same < drafts.size() && !drafts.get(same).sameAs(draft)) {
                same++;
            }
            if (same < drafts.size()) {
                drafts.set(same, drafts.get(same).and(draft));
            } else {
                drafts.add(draft);
            }
        }
    }
}
