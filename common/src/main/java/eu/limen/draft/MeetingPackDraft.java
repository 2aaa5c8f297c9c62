package eu.limen.draft;

import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.Verdict;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Note;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;

/** For the meeting of contact points: both sides of each section side by side, what changed, what is open, and the dates of both directions. */
final class MeetingPackDraft {

    /** A quarter, where no meeting is recorded. */
    private static final long DAYS_SINCE = 91;

    private final Dossier dossier;
    private final long since;

    MeetingPackDraft(Dossier dossier) {
        this.dossier = dossier;
        this.since = dossier.asOfDay() - DAYS_SINCE;
    }

    Paper paper() {
        List<Part> parts = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            parts.add(section(Integer.toString(parts.size() + 2), file));
        }
        List<Part> together = together(parts.size() + 2);
        return DraftFrame.begin(DraftKind.MEETING_PACK, dossier)
                .part(Part.of(
                        "1",
                        "The meeting",
                        "Recommendation of 23.11.2023, (3)(a)",
                        new Text(
                                "Contact points monitor the threat and examine whether the measures are proportionate, adapting them per"
                                        + " section as to location, frequency and intensity of checks."),
                        new Note(
                                "Period",
                                "No earlier meeting is on record here, so changes are shown since " + Wording.day(since)
                                        + ", a quarter before."),
                        new AuthorsPart(
                                "Date of the last meeting, what was agreed, and what became of it.",
                                "Recommendation, (3)(a)")))
                .parts(
                        parts.isEmpty()
                                ? List.of(Part.of("2", "Scope", "").with(new DecisionParts(dossier).scope()))
                                : parts)
                .parts(together)
                .part(Part.of(
                        Integer.toString(Math.max(1, parts.size()) + 2 + together.size()),
                        "Outcome",
                        "Recommendation, (3)(a)(ii)",
                        new AuthorsPart(
                                "Findings, adaptations agreed per section, and the date of the next meeting.",
                                "Recommendation, (3)(a)")))
                .build();
    }

    private Part section(String number, SectionFile file) {
        String heading = file.id() + ": " + Wording.border(file.section(), dossier.state());
        BothSides sides = new BothSides(dossier, file);
        return Part.of(number, heading, "")
                .divided(List.of(
                        Part.of(number + ".1", "Both sides of " + file.id(), "Recommendation, (5)(b)", sides.table()),
                        Part.of(number + ".2", "Controls on " + file.id() + ", in both directions", "Art. 25, 25a")
                                .with(controls(file)),
                        Part.of(number + ".3", "Changes on " + file.id() + " since " + Wording.day(since), "")
                                .with(changes(file))));
    }

    private Block openQuestions() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            new OpenQuestions(dossier, file).sentences().forEach(sentence -> rows.add(List.of(file.id(), sentence)));
        }
        return new Table(
                "open-questions",
                "What the record and the data leave open",
                "",
                List.of(Column.words("Section"), Column.words("Question")),
                Together.rows(rows));
    }

    /** What holds of several sections stands here once. */
    private List<Part> together(int number) {
        if (dossier.sections().isEmpty()) {
            return List.of();
        }
        return List.of(
                Part.of(
                        Integer.toString(number),
                        "Alerts since " + Wording.day(since),
                        "",
                        new SurroundingParts(dossier).alerts(since)),
                Part.of(Integer.toString(number + 1), "Open questions", "", openQuestions()),
                Part.of(Integer.toString(number + 2), "Dates of the law", "Art. 25a, 27a, 33")
                        .with(new ClockParts(dossier).inBothDirections()));
    }

    private List<Block> controls(SectionFile file) {
        List<List<String>> rows = new ArrayList<>();
        for (Lineage lineage : file.register().lineages()) {
            if (lineage.lastDay() >= since) {
                Verdict verdict = file.verdict(lineage.controllingState(), lineage.id());
                rows.add(List.of(
                        Wording.name(lineage.controllingState()),
                        Wording.direction(lineage.direction()),
                        lineage.id(),
                        Wording.day(lineage.runFirstDay(dossier.asOfDay())),
                        Wording.day(lineage.lastDay()),
                        verdict == null ? "No closed week under this control is known." : verdict.text()));
            }
        }
        if (rows.isEmpty()) {
            return List.of(
                    Note.caveat("No control has been in force on " + file.id() + " since " + Wording.day(since) + "."));
        }
        return List.of(new Table(
                "controls-" + Wording.file(file.id()),
                "Controls on " + file.id(),
                "each by itself: opposite controls live at the same time",
                List.of(
                        Column.words("Controlling state"),
                        Column.words("What is controlled"),
                        Column.words("Lineage"),
                        Column.words("Without a break since"),
                        Column.words("Decided until"),
                        Column.words("What the data support")),
                rows));
    }

    private List<Block> changes(SectionFile file) {
        List<List<String>> rows = new ArrayList<>();
        Indicator before = null;
        for (Indicator indicator : file.indicators()) {
            boolean recent = IsoText.mondayOf(indicator.week()) >= since;
            if (before != null && recent) {
                change(before, indicator, rows);
            }
            before = indicator;
        }
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(Note.caveat("Neither level nor verdict has changed."));
        } else {
            blocks.add(new Table(
                    "changes-" + Wording.file(file.id()),
                    "Changes of level and verdict on " + file.id(),
                    "",
                    List.of(Column.words("Week"), Column.words("What"), Column.words("From"), Column.words("To")),
                    rows));
        }
        return blocks;
    }

    private static void change(Indicator before, Indicator now, List<List<String>> rows) {
        if (before.level() != now.level()) {
            rows.add(List.of(now.week(), "level", Wording.plain(before.level()), Wording.plain(now.level())));
        }
        for (Verdict verdict : now.verdicts()) {
            for (Verdict earlier : before.verdicts()) {
                boolean same = earlier.controllingState().equals(verdict.controllingState())
                        && earlier.lineage().equals(verdict.lineage());
                if (same && earlier.verdict() != verdict.verdict()) {
                    rows.add(List.of(now.week(), "verdict on " + verdict.lineage(), earlier.text(), verdict.text()));
                }
            }
        }
    }
}
