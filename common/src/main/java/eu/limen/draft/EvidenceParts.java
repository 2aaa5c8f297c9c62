package eu.limen.draft;

import eu.limen.model.Adaptation;
import eu.limen.model.Condition;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.DimensionGroup;
import eu.limen.model.Support;
import eu.limen.model.Verdict;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Note;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the data say about replacing a control by police checks, per section: always the whole sentence, never the bare code. */
final class EvidenceParts {

    /** Shown as a table where impact is. */
    private static final String REGIONS = DimensionCode.CROSS_BORDER_REGIONS.name();

    private final Dossier dossier;

    EvidenceParts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The sentences, and the evidence line by line. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> conditions = new ArrayList<>();
        List<Row> sentences = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Verdict verdict = verdict(file);
            if (verdict == null) {
                sentences.add(
                        new Row(file.id(), "No closed week under this control is known, so nothing can be said."));
                continue;
            }
            sentences.add(new Row(
                    file.id() + ", " + verdict.id().substring(verdict.id().lastIndexOf('|') + 1), verdict.text()));
            evidence(file, verdict, rows);
            if (file.hasCounts()) {
                verdict.conditions().forEach(condition -> conditions.add(row(file, condition)));
            }
        }
        blocks.add(new Rows(sentences));
        if (rows.isEmpty()) {
            blocks.add(Lacking.of(
                    "The evidence", "closed weeks with this decision in force, and reports of checks in them"));
            return blocks;
        }
        blocks.add(new Table(
                "evidence",
                "The evidence on replacing the control by police checks, dimension by dimension",
                "last closed week; for or against replacing, or neither way",
                List.of(
                        Column.words("Section"),
                        Column.words("What"),
                        Column.words("Speaks"),
                        Column.words("In words")),
                Together.rows(rows)));
        if (!conditions.isEmpty()) {
            blocks.add(new Table(
                    "conditions",
                    "What the data must show before the control can give way",
                    "last closed week, sections with counts",
                    List.of(
                            Column.words("Section"),
                            Column.words("Condition"),
                            Column.words("Met"),
                            Column.words("In words")),
                    Together.rows(conditions)));
        }
        blocks.add(Note.caveat(
                "The sentences rest on counts. They are no finding that a control is necessary or proportionate, nor"
                        + " that it is not; that is for the state to establish (Art. 25(2), 26)."));
        return blocks;
    }

    /** Dimensions of which something is known, one row each; the others in one row. */
    private static void evidence(SectionFile file, Verdict verdict, List<List<String>> rows) {
        verdict.dimensions().stream()
                .filter(dimension ->
                        !isUnknown(dimension) && !dimension.dimension().equals(REGIONS))
                .forEach(dimension -> rows.add(row(file, dimension)));
        List<String> unknown = verdict.dimensions().stream()
                .filter(EvidenceParts::isUnknown)
                .map(dimension -> plain(dimension.dimension()))
                .toList();
        if (!unknown.isEmpty()) {
            rows.add(List.of(file.id(), "not known", "neither", Wording.capital(Wording.and(unknown)) + "."));
        }
    }

    /** Whether there is nothing to say of a dimension but that it is not known. */
    static boolean isUnknown(Dimension dimension) {
        return dimension.supports() == Support.UNKNOWN && dimension.value() == null;
    }

    /** How the control could be adapted, as to location, frequency and intensity. */
    List<List<String>> adaptations(SectionFile file) {
        Verdict verdict = verdict(file);
        List<List<String>> rows = new ArrayList<>();
        if (verdict != null) {
            for (Adaptation adaptation : verdict.adaptations()) {
                rows.add(List.of(file.id(), Wording.plain(adaptation.axis()), adaptation.text()));
            }
        }
        return rows;
    }

    /** The text of some dimensions on a section, one after the other; empty where there are none. */
    String words(SectionFile file, DimensionCode... dimensions) {
        Verdict verdict = verdict(file);
        if (verdict == null) {
            return "";
        }
        List<String> wanted = Arrays.stream(dimensions).map(DimensionCode::name).toList();
        return verdict.dimensions().stream()
                .filter(dimension -> wanted.contains(dimension.dimension()))
                .map(Dimension::text)
                .collect(Collectors.joining(" "));
    }

    /** The dimensions of a group on a section, as rows of words. */
    List<Row> rows(SectionFile file, DimensionGroup group) {
        Verdict verdict = verdict(file);
        if (verdict == null) {
            return List.of();
        }
        return verdict.dimensions().stream()
                .filter(dimension -> dimension.group() == group && !isUnknown(dimension))
                .map(dimension -> new Row(Wording.capital(plain(dimension.dimension())), dimension.text()))
                .toList();
    }

    private @Nullable Verdict verdict(SectionFile file) {
        return file.verdict(dossier.state(), dossier.measure().lineage());
    }

    private static List<String> row(SectionFile file, Dimension dimension) {
        return List.of(file.id(), plain(dimension.dimension()), speaks(dimension.supports()), dimension.text());
    }

    private static List<String> row(SectionFile file, Condition condition) {
        return List.of(file.id(), plain(condition.code()), condition.met() ? "yes" : "not yet", condition.text());
    }

    static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String speaks(Support support) {
        return switch (support) {
            case FOR -> "for";
            case AGAINST -> "against";
            case UNKNOWN -> "neither";
        };
    }

    /** Said once where verdicts are shown. */
    static Block introduction() {
        return new Text(
                "For each section Limen asks whether the data support replacing the control by intensified police checks"
                        + " (Recommendation of 23.11.2023, (13)). It never advises to introduce control.");
    }
}
