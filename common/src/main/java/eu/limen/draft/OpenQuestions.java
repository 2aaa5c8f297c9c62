package eu.limen.draft;

import eu.limen.model.Endorsement;
import eu.limen.model.Indicator;
import eu.limen.model.MeasureReport;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;

/** What the record and the data leave open on a section: for the contact points to answer, of both states alike. */
final class OpenQuestions {

    private final Dossier dossier;
    private final SectionFile file;
    private final List<String> sentences = new ArrayList<>();

    OpenQuestions(Dossier dossier, SectionFile file) {
        this.dossier = dossier;
        this.file = file;
    }

    List<String> sentences() {
        Indicator latest = file.latest();
        if (latest == null) {
            sentences.add("No week of this section is assessed: which counts can both sides report?");
        } else {
            latest.verdicts().forEach(this::ofVerdict);
            ofData(latest);
        }
        file.register().lineages().stream()
                .filter(lineage -> lineage.inForceOn(dossier.asOfDay()))
                .forEach(this::ofRecord);
        if (sentences.isEmpty()) {
            sentences.add("The record and the data leave nothing open here.");
        }
        return List.copyOf(sentences);
    }

    private void ofVerdict(Verdict verdict) {
        String about = Wording.name(verdict.controllingState()) + ", " + verdict.lineage() + ": ";
        verdict.insufficientBecause().forEach(reason -> sentences.add(about + reason.text()));
        if (verdict.verdict() == VerdictCode.MAINTAIN_UNDER_REVIEW) {
            verdict.conditions().stream()
                    .filter(condition -> !condition.met())
                    .forEach(condition -> sentences.add(about + "not yet met: " + condition.text()));
        }
        List<String> unknown = verdict.dimensions().stream()
                .filter(EvidenceParts::isUnknown)
                .map(dimension -> EvidenceParts.plain(dimension.dimension()))
                .toList();
        if (!unknown.isEmpty()) {
            sentences.add(about + "not known for lack of data: " + Wording.and(unknown) + ".");
        }
    }

    private void ofData(Indicator latest) {
        if (!latest.joint() && !file.section().oneSided()) {
            sentences.add("The indicator of " + latest.week() + " rests on one side. When can both report?");
        }
        latest.endorsement().forEach((state, word) -> {
            if (word == Endorsement.DISSENT) {
                sentences.add(Wording.name(state) + " has another view of the indicator of " + latest.week()
                        + ": which, and why?");
            }
        });
    }

    private void ofRecord(Lineage lineage) {
        MeasureReport decision = lineage.decisionsOn(dossier.asOfDay()).get(0).report();
        String about = decision.measureId() + ": no record here of ";
        if (decision.neighbourConsultedOnDay() == null) {
            sentences.add(about + "when the neighbour was consulted (Recommendation, (18)).");
        }
        if (decision.jointRiskAnalysis() == null) {
            sentences.add(about + "whether it rests on a joint risk analysis (Recommendation, (18)).");
        }
        if (decision.agreements().isEmpty()) {
            sentences.add(about + "agreements with the neighbour (Art. 23a, joint patrols, common centres).");
        }
    }
}
