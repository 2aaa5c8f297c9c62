package eu.limen.paper;

import eu.limen.model.GeneratedBy;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;

/** A small paper with one of each block, and text that markup would mistake for its own. */
final class APaper {

    static final Table WEEKS = new Table(
            "weeks",
            "Findings",
            "AT-DE, as known at 2026-07-27T12:00:00Z",
            List.of(Column.words("Week"), Column.numbers("Observed"), Column.words("Remark")),
            List.of(List.of("2026-W10", "12", "fewer, not \"few\""), List.of("2026-W11", "7", "")));

    private static final long KNOWN_AT = 1_785_153_600_000L;

    private APaper() {}

    static Paper ofOneOfEach() {
        return Paper.titled("Draft of a notification", "Control on AT-DE & <others>")
                .handling("Holds small counts.")
                .made(KNOWN_AT, new GeneratedBy("default", "1.4", "1"))
                .part(Part.of(
                                "1",
                                "Submitted by",
                                "Impl. Decision (EU) 2025/315, item 1",
                                Rows.of(new Row("State", "Germany")),
                                new Text("Counts < 5 & others."),
                                Items.of("first", "second"),
                                Note.caveat("Months are calendar months."))
                        .with(Lacking.of("Waiting times", "checks that say how long vehicles wait", "traffic")))
                .part(Part.of("7", "Assessment", "")
                        .divided(List.of(Part.of(
                                "7.1",
                                "Appropriateness",
                                "Art. 26(1)",
                                figure(),
                                new AuthorsPart("To what extent the threat was remedied.", "Art. 33(3)")))))
                .source(new Source("Regulation (EU) 2016/399", "https://eur-lex.europa.eu/eli/reg/2016/399"))
                .caveat("Made up.")
                .build();
    }

    static Figure figure() {
        Panel panel = new Panel(
                        "Findings per week", Axis.linear("week", 10, 11, 1), Axis.linear("findings", 0, 12, 4), 100)
                .marks(Mark.DOT, Tone.INK, "observed", new double[] {10, 11}, new double[] {12, 7});
        return new Figure(new Picture("Findings", "Findings fall from 12 to 7.", List.of(panel)), WEEKS);
    }
}
