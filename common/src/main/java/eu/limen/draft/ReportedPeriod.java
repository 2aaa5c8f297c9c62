package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Note;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Text;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The days that a report on a control covers, and what occasions it. */
final class ReportedPeriod {

    private static final String FORM = "Impl. Decision (EU) 2025/308, item 5";

    private final Dossier dossier;
    private final long firstDay;
    private final long lastDay;
    private final boolean over;

    ReportedPeriod(Dossier dossier) {
        this.dossier = dossier;
        MeasureReport measure = dossier.measure();
        List<Lineage> lineages = dossier.sections().stream()
                .map(dossier::lineageOn)
                .filter(Objects::nonNull)
                .toList();
        Long lifted = measure.liftedOnDay();
        long decided = lifted == null ? measure.endDay() : Math.min(measure.endDay(), lifted);
        long end = lineages.stream().mapToLong(Lineage::lastDay).max().orElse(decided);
        this.over = end < dossier.asOfDay();
        this.lastDay = Math.min(end, dossier.asOfDay());
        long begin = lineages.stream()
                .mapToLong(lineage -> lineage.runFirstDay(lastDay))
                .min()
                .orElse(measure.startDay());
        this.firstDay = Math.max(begin, lastReport() + 1);
    }

    /** Epoch day; after the last day if nothing is to be covered. */
    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    /** The day of the last report of the lineage before the period; long ago if none is on record. */
    private long lastReport() {
        return dossier.lineage().stream()
                .map(MeasureReport::report33OnDay)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .filter(day -> day < lastDay)
                .max()
                .orElse(Long.MIN_VALUE / 2);
    }

    List<Block> period() {
        if (firstDay > lastDay) {
            return List.of(Note.caveat(
                    "At the instant of this draft no day of the control has passed that is not yet reported on."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Rows.of(
                new Row("From", Wording.day(firstDay)),
                new Row("To", Wording.day(lastDay)),
                new Row("Days", Wording.count(lastDay - firstDay + 1))));
        blocks.add(
                new Text("It begins with the uninterrupted run of control, or after the last report on record here."));
        blocks.addAll(new PreviousDecisions(dossier).blocks());
        return blocks;
    }

    Block occasion() {
        return Rows.of(new Row("As the record shows", whatGoesOn()));
    }

    private String whatGoesOn() {
        if (firstDay > dossier.asOfDay()) {
            return "the control has not begun";
        }
        return over
                ? "the control has ended: report within four weeks (Art. 33(1))"
                : "the control goes on: report every twelve months (Art. 33(2))";
    }

    Block lifting() {
        List<Row> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Lineage lineage = dossier.lineageOn(file);
            if (lineage != null) {
                boolean ended = lineage.lastDay() < dossier.asOfDay();
                rows.add(new Row(
                        file.id(),
                        (ended ? "last day of control " : "in force or decided until ")
                                + Wording.day(lineage.lastDay())));
            }
        }
        return rows.isEmpty() ? new AuthorsPart("When the control was lifted.", FORM) : new Rows(rows);
    }
}
