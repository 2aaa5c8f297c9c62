package eu.limen.draft;

import eu.limen.model.Endorsement;
import eu.limen.model.Indicator;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Risk assessment: scale, course, sections, coordination, and the criteria of Art. 26(1) looked at again. */
final class RiskAssessmentDraft {

    private static final long HALF_A_YEAR = 182;

    private final Dossier dossier;
    private final DecisionParts decision;
    private final TrendParts trends;

    RiskAssessmentDraft(Dossier dossier) {
        this.dossier = dossier;
        this.decision = new DecisionParts(dossier);
        this.trends = new TrendParts(dossier);
    }

    Paper paper() {
        SurroundingParts surroundings = new SurroundingParts(dossier);
        return DraftFrame.begin(DraftKind.RISK_ASSESSMENT, dossier)
                .part(Part.of(
                                "1",
                                "The control that is assessed",
                                "Art. 26(2)",
                                decision.submittedBy(),
                                decision.duration(),
                                decision.grounds())
                        .with(decision.scope())
                        .with(new PreviousDecisions(dossier).blocks()))
                .part(Part.of("2", "Scale and trend of the threat", "Art. 27(2)")
                        .with(trends.summary())
                        .with(trends.figures())
                        .with(trends.stated()))
                .part(Part.of("3", "Likely course, and how long the threat is expected to last", "Art. 27(2)")
                        .with(new CourseParts(dossier).blocks())
                        .with(new AuthorsPart("How long the threat is expected to last, and why.", "Art. 27(2)")))
                .part(Part.of("4", "Sections that may be affected", "Art. 27(2)")
                        .with(surroundings.neighbours())
                        .with(surroundings.alerts(dossier.asOfDay() - HALF_A_YEAR))
                        .with(new AuthorsPart("Which sections of the internal borders may be affected.", "Art. 27(2)")))
                .part(coordination())
                .part(criteria())
                .part(movements())
                .part(Part.of("8", "Dates", "Art. 25a, 27a, 33").with(new ClockParts(dossier).ofLineage()))
                .parts(DraftFrame.caseLaw("9", DraftKind.RISK_ASSESSMENT))
                .build();
    }

    private Part coordination() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(decision.record());
        List<Row> words = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Indicator latest = file.latest();
            if (latest != null && !latest.endorsement().isEmpty()) {
                words.add(new Row(file.id() + ", " + latest.week(), endorsements(latest.endorsement())));
            }
        }
        if (!words.isEmpty()) {
            blocks.add(new Text("What the states said of the joint indicator of the last week:"));
            blocks.add(new Rows(words));
        }
        blocks.add(new AuthorsPart("How the measure is coordinated with the states affected.", "Art. 27(2)"));
        return Part.of("5", "Coordination with the states affected", "Art. 27(2)")
                .with(blocks);
    }

    private static String endorsements(Map<String, Endorsement> said) {
        return Wording.and(said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Wording.name(entry.getKey()) + ": " + words(entry.getValue()))
                .toList());
    }

    private static String words(Endorsement endorsement) {
        return switch (endorsement) {
            case NONE -> "nothing yet";
            case CONFIRMED -> "confirmed";
            case DISSENT -> "another view";
        };
    }

    private Part criteria() {
        PracticeParts practice = new PracticeParts(dossier, dossier.asOfDay() - HALF_A_YEAR, dossier.asOfDay());
        ImpactParts impact = new ImpactParts(dossier, dossier.asOfDay() - HALF_A_YEAR, dossier.asOfDay());
        List<Part> below = new ArrayList<>();
        below.add(Part.of("6.1", "Appropriateness", "Art. 26(1)", EvidenceParts.introduction())
                .with(new EvidenceParts(dossier).blocks())
                .with(practice.checks(), practice.findings())
                .with(new AuthorsPart("Whether the control has remedied the threat, and will.", "Art. 26(1), 26(2)")));
        below.add(Part.of("6.2", "Impact on movement and on cross-border regions", "Art. 26(1), 42b", impact.months())
                .with(new RegionParts(dossier).blocks())
                .with(new AuthorsPart(
                        "The impact on the movement of persons and on cross-border regions.", "Art. 26(1)")));
        below.add(Part.of("6.3", "Alternatives", "Art. 26(1)").divided(new Alternatives(dossier).parts("6.3")));
        return Part.of("6", "The criteria of Art. 26(1), looked at again", "Art. 26(2)")
                .divided(below);
    }

    private Part movements() {
        return Part.of("7", "Unauthorised movements: scale, trends and data analysis", "Art. 27(3), 25(1)(c)")
                .with(new MovementElements(dossier).blocks());
    }
}
