package eu.limen.exchange;

import eu.limen.law.Empact;
import eu.limen.model.GeneratedBy;
import eu.limen.model.IsoText;
import eu.limen.model.PatternName;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Items;
import eu.limen.paper.Layout;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.patterns.Words;
import java.util.ArrayList;
import java.util.List;

/** One page that a person can attach to a SIENA message: what was seen, how sure it is, what is not in it, what to ask (domain C.4, F). */
public final class SienaForm {

    /** More flows than these would not fit the page. */
    private static final int MOST_FLOWS = 10;

    private static final int MOST_MEASURES = 8;
    /** More sections than these are named by their ids. */
    private static final int SPELT_OUT = 3;

    private final AnalysisProduct product;
    private final EuropolView view;

    private SienaForm(AnalysisProduct product, Empact empact) {
        this.product = product;
        this.view = EuropolView.of(product, empact);
    }

    public static Paper of(AnalysisProduct product, Empact empact) {
        return new SienaForm(product, empact).paper();
    }

    private Paper paper() {
        return Paper.titled("Form to attach to a SIENA message", product.headline())
                .layout(Layout.ONE_PAGE)
                .banner(product.exercise() ? "Exercise. " + Limits.NOT_SENT : Limits.NOT_SENT)
                .made("Made from", madeFrom())
                .part(Part.of(
                        "",
                        "Handling",
                        "",
                        new AuthorsPart(
                                "Handling code and marking, addressees, reference, sender", "sending authority")))
                .part(Part.of("", "What, where, since when", "", what()))
                .part(Part.of("", "Seen and expected", "", table()))
                .part(Part.of("", "How far it can be relied on", "", reliedOn()))
                .part(Part.of("", "What to ask", "", new Items(Questions.about(product.pattern()))))
                .part(Part.of("", "What is not in it", "", new Items(Limits.NOT_IN_IT)))
                .build();
    }

    private String madeFrom() {
        GeneratedBy made = product.generatedBy();
        return product.id() + ", revision " + product.revision() + ", as known at "
                + IsoText.instant(product.knownAtMillis()) + "; rule set " + made.ruleSet() + ", version "
                + made.ruleSetVersion() + "; methods " + made.methodVersion();
    }

    private Block what() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Status", ShareWords.status(product)));
        rows.add(new Row("Who", ShareWords.who(product)));
        rows.add(new Row("Where", where()));
        rows.add(new Row("Since", Words.day(product.since()) + "; reference period " + ShareWords.period(product)));
        if (!product.way().words().isEmpty()) {
            rows.add(new Row("How", product.way().words()));
        }
        if (!view.priorities().isEmpty()) {
            rows.add(new Row(
                    "Priority",
                    String.join(
                            " ",
                            view.priorities().stream().map(ShareWords::priority).toList())));
        }
        rows.add(new Row("Urgency", ShareWords.urgency(product.urgency())));
        rows.add(new Row("Decisions in force", inForce()));
        return new Rows(rows);
    }

    private String where() {
        List<String> sections = product.sections();
        if (sections.isEmpty()) {
            return "no section in particular";
        }
        if (sections.size() == 1) {
            Finding first = product.findings().get(0);
            boolean oneWay = product.findings().stream()
                    .allMatch(finding -> finding.direction().equals(first.direction()));
            String direction = oneWay ? ", " + Geography.direction(first.direction()) : ", both directions";
            return Words.sentence(Geography.section(first.section())) + " (" + first.section() + ")" + direction;
        }
        if (sections.size() <= SPELT_OUT) {
            return Words.sentence(Geography.and(sections.stream()
                    .map(section -> Geography.section(section) + " (" + section + ")")
                    .toList()));
        }
        return sections.size() + " internal border sections: " + Geography.and(sections);
    }

    private String counted() {
        return product.pattern() == PatternName.PING_PONG
                ? "Persons transferred in the reference period"
                : "Findings, in the days or weeks that show it";
    }

    private String inForce() {
        List<String> measures = product.measuresInForce();
        if (measures.isEmpty()) {
            return "none known on these sections";
        }
        int more = measures.size() - MOST_MEASURES;
        String named = String.join(", ", measures.stream().limit(MOST_MEASURES).toList());
        return more > 0 ? named + " and " + more + " more" : named;
    }

    private Block table() {
        List<Finding> findings = product.findings();
        if (findings.isEmpty()) {
            return new Text("Nothing is counted here.");
        }
        int more = findings.size() - MOST_FLOWS;
        return new Table(
                "seen-and-expected",
                counted() + (more > 0 ? "; " + more + " more flows are left out" : ""),
                ShareWords.period(product),
                List.of(
                        Column.words("Section, direction"),
                        Column.words("Change"),
                        Column.words("Found"),
                        Column.numbers("Expected"),
                        Column.words("By chance alone"),
                        Column.numbers("Persons checked")),
                findings.stream().limit(MOST_FLOWS).map(SienaForm::row).toList());
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.section() + ", " + Geography.direction(finding.direction()),
                finding.change().words(),
                ShareWords.found(finding),
                ShareWords.expected(finding.figures()),
                ShareWords.chance(finding),
                ShareWords.personsChecked(finding));
    }

    private Block reliedOn() {
        return Rows.of(
                new Row("Confidence", product.confidence().text()),
                new Row("Impact", product.impact().overall().words() + ", proposed; the sender assigns it"));
    }
}
