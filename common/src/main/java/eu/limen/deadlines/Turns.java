package eu.limen.deadlines;

import eu.limen.law.LegalRegime;
import eu.limen.law.LegalRule;
import eu.limen.model.MeasureReport;
import eu.limen.register.Section;
import eu.limen.rules.DeadlineRules;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The days on which a date may come to stand differently though nothing is learnt: between them nobody needs to look. */
final class Turns {

    private Turns() {}

    /**
     * The first such day after a day; the next day if none is known.
     *
     * @param asOfDay epoch day
     * @param measures all decisions of the state
     * @param sections on which they hold
     */
    static long after(
            long asOfDay,
            Collection<Due> dues,
            Collection<MeasureReport> measures,
            Collection<Section> sections,
            LegalRegime regime,
            DeadlineRules rules) {
        LongStream ofDates = dues.stream().flatMapToLong(due -> ofDate(due, rules));
        LongStream ofDecisions = measures.stream().flatMapToLong(measure -> ofDecision(measure, rules));
        LongStream ofSections = sections.stream().mapToLong(Section::internalSinceDay);
        LongStream ofTheLaw = regime.rules().stream().flatMapToLong(Turns::ofTheLaw);
        return Stream.of(ofDates, ofDecisions, ofSections, ofTheLaw)
                .flatMapToLong(days -> days)
                .filter(day -> day > asOfDay)
                .min()
                .orElse(asOfDay + 1);
    }

    /** It comes near, is told again, passes, and is no longer shown. */
    private static LongStream ofDate(Due due, DeadlineRules rules) {
        long day = due.dueDay();
        return LongStream.of(due.leadDay(rules), day - Stage.DAYS_NEAR, day + 1, day + rules.passedDays() + 1);
    }

    /** It begins, is over, was over so long ago that nothing is said of its end any more, or the day of a record has come. */
    private static LongStream ofDecision(MeasureReport measure, DeadlineRules rules) {
        long last = measure.liftedOnDay() == null ? measure.endDay() : measure.liftedOnDay();
        LongStream days =
                LongStream.of(measure.startDay(), measure.endDay() + 1, last + 1, last + rules.passedDays() + 1);
        LongStream ofRecords = Stream.of(
                        measure.notifiedOnDay(),
                        measure.riskAssessmentOnDay(),
                        measure.opinionOnDay(),
                        measure.report33OnDay())
                .flatMap(Stream::ofNullable)
                .mapToLong(Long::longValue);
        return LongStream.concat(days, ofRecords);
    }

    /** A row becomes law, counts from a day, or is law no more. */
    private static LongStream ofTheLaw(LegalRule rule) {
        Long notBefore = rule.notBeforeDay();
        long last = rule.validToDay() == Long.MAX_VALUE ? rule.validFromDay() : rule.validToDay() + 1;
        return LongStream.of(rule.validFromDay(), notBefore == null ? last : notBefore, last);
    }
}
