package eu.limen.draft;

import eu.limen.draft.SectionFile.ScoredWeek;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;

/** Scale and trend of the threats that a decision names, per section. */
final class TrendParts {

    private static final String WHAT_IS_LACKING = "reports of checks or of unauthorised movements on ";

    private final Dossier dossier;

    TrendParts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A figure per section and countable threat; says where there are no data. */
    List<Block> figures() {
        List<Block> blocks = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            List<String> without = new ArrayList<>();
            for (Threat threat : dossier.countedThreats()) {
                ThreatWeeks weeks = ThreatWeeks.of(file, threat, dossier.direction(file.section()));
                if (weeks.isEmpty()) {
                    without.add(Wording.threat(threat));
                } else {
                    blocks.add(ThreatFigure.of(weeks, dossier.knownAtMillis()));
                }
            }
            if (!without.isEmpty()) {
                lacking.add(Wording.and(without) + " on " + file.id());
            }
        }
        if (!lacking.isEmpty()) {
            blocks.add(Lacking.of(
                    "The trend of " + String.join("; ", lacking),
                    "weeks with reports on these sections, in this direction"));
        }
        return blocks;
    }

    /** One row per section and threat: the last closed week, its level, its trend. */
    List<Block> summary() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            for (Threat threat : dossier.countedThreats()) {
                List<ScoredWeek> weeks = file.scores(threat, dossier.direction(file.section()));
                if (!weeks.isEmpty()) {
                    rows.add(row(file, threat, weeks.get(weeks.size() - 1)));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(Lacking.of("Scale and trend of the threats", WHAT_IS_LACKING + sectionNames()));
        }
        return List.of(
                new Table(
                        "threats",
                        "Threats in the last closed week",
                        "both sides together, movement towards " + Wording.name(dossier.state()),
                        List.of(
                                Column.words("Section"),
                                Column.words("Threat"),
                                Column.words("Week"),
                                Column.numbers("Found"),
                                Column.numbers("Expected"),
                                Column.numbers("Checked"),
                                Column.numbers("Per 1,000 checks"),
                                Column.words("Last four weeks against those before"),
                                Column.words("Level")),
                        rows),
                new Text(
                        "Levels are Limen's own, on its scale of risk; they are no EUROSUR impact levels. More checks find more:"
                                + " compare what was found with what was to be expected of as many checks, not with other weeks."));
    }

    private static List<String> row(SectionFile file, Threat threat, ScoredWeek week) {
        ThreatScore score = week.score();
        String per1000 = score.per1000() == null
                ? ""
                : Wording.ratio(score.per1000().mean()) + " ("
                        + Wording.ratio(score.per1000().low()) + " to "
                        + Wording.ratio(score.per1000().high()) + ")";
        String ratio = score.rateRatio() == null
                ? "not known"
                : Wording.ratio(score.rateRatio().mean()) + " times ("
                        + Wording.ratio(score.rateRatio().low()) + " to "
                        + Wording.ratio(score.rateRatio().high()) + ")";
        return List.of(
                file.id(),
                Wording.threat(threat),
                week.week(),
                Wording.count(score.observed()),
                Wording.real(score.expected()),
                Wording.count(score.exposure()),
                per1000,
                ratio,
                Wording.plain(score.level()));
    }

    /** What people said of threats that counts cannot show. */
    List<Block> stated() {
        List<Block> blocks = new ArrayList<>();
        if (dossier.statedThreats().isEmpty()) {
            return blocks;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Threat threat : dossier.statedThreats()) {
            for (SectionFile file : dossier.sections()) {
                Lineage lineage = dossier.lineageOn(file);
                List<StatementReport> words =
                        lineage == null ? List.of() : lineage.statementsOn(threat, dossier.asOfDay());
                words.forEach(word -> rows.add(List.of(
                        file.id(),
                        Wording.threat(threat),
                        Wording.name(word.header().reportingState()),
                        Wording.plain(word.assessment()),
                        Wording.day(word.validUntilDay()))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    "statements",
                    "What the states say of threats that counts cannot show",
                    "",
                    List.of(
                            Column.words("Section"),
                            Column.words("Threat"),
                            Column.words("State"),
                            Column.words("The threat"),
                            Column.words("Valid until")),
                    rows));
        }
        blocks.add(new AuthorsPart(
                "Scale and likely course of "
                        + Wording.and(dossier.statedThreats().stream()
                                .map(Wording::threat)
                                .toList()) + ": counts cannot show it.",
                "Art. 27(1)(a), 27(2)"));
        return blocks;
    }

    private String sectionNames() {
        List<String> ids = dossier.sections().stream().map(SectionFile::id).toList();
        return ids.isEmpty() ? "its sections" : Wording.and(ids);
    }
}
