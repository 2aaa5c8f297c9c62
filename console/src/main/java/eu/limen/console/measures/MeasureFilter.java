package eu.limen.console.measures;

import eu.limen.console.web.Question;
import eu.limen.model.LegalGround;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which measures somebody asks for. */
final class MeasureFilter {

    private final List<Predicate<ShownMeasure>> conditions = new ArrayList<>();
    private final Question question;

    MeasureFilter(Question question) {
        this.question = question;
    }

    MeasureFilter state(@Nullable String state) {
        return where(state, measure -> measure.state().equals(state));
    }

    MeasureFilter section(@Nullable String section) {
        return where(section, measure -> section != null && measure.sections().contains(section));
    }

    MeasureFilter inForce(@Nullable String inForce) {
        return where(inForce, measure -> Boolean.toString(measure.inForce()).equals(inForce));
    }

    MeasureFilter procedure(@Nullable String procedure) {
        String word = question.word("procedure", procedure, Procedure.class);
        return where(word, measure -> measure.procedure().name().equals(word));
    }

    MeasureFilter ground(@Nullable String ground) {
        String word = question.word("ground", ground, LegalGround.class);
        return where(
                word,
                measure ->
                        measure.grounds().stream().anyMatch(each -> each.name().equals(word)));
    }

    MeasureFilter threat(@Nullable String threat) {
        String word = question.word("threat", threat, Threat.class);
        return where(
                word,
                measure ->
                        measure.threats().stream().anyMatch(each -> each.name().equals(word)));
    }

    /** Of which a day lies between two days, both included. */
    MeasureFilter between(@Nullable String from, @Nullable String to) {
        LocalDate first = question.day("from", from);
        LocalDate last = question.day("to", to);
        if (first != null) {
            conditions.add(measure -> !lastDay(measure).isBefore(first));
        }
        if (last != null) {
            conditions.add(measure -> !LocalDate.parse(measure.start()).isAfter(last));
        }
        return this;
    }

    boolean wants(ShownMeasure measure) {
        return conditions.stream().allMatch(condition -> condition.test(measure));
    }

    private MeasureFilter where(@Nullable String asked, Predicate<ShownMeasure> condition) {
        if (asked != null && !asked.isEmpty()) {
            conditions.add(condition);
        }
        return this;
    }

    private static LocalDate lastDay(ShownMeasure measure) {
        LocalDate end = LocalDate.parse(measure.end());
        String lifted = measure.liftedOn();
        return lifted == null || LocalDate.parse(lifted).isAfter(end) ? end : LocalDate.parse(lifted);
    }
}
