package eu.limen.recompute;

import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.AssessmentInput;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.SectionAssessments;
import eu.limen.model.Indicator;
import eu.limen.rules.PerSection;
import eu.limen.rules.RuleSets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The weekly assessment of each section. */
final class Assessing implements Judgement<AssessmentInput> {

    private final RuleSets rules;
    private final PerSection<SectionAssessments> assessments;
    private final Consumer<Indicator> said;
    private final Map<String, AssessmentBook> books = new HashMap<>();

    Assessing(Premises premises, Consumer<Indicator> said) {
        this.rules = premises.rules();
        this.assessments = new PerSection<>(
                premises.sections(),
                (section, versions) -> new SectionAssessments(section, AssessmentRules.of(versions, section.id())));
        this.said = said;
    }

    /** What a section remembers; null if nothing has come for it. */
    @Nullable
    AssessmentBook book(String section) {
        return books.get(section);
    }

    @Override
    public long at(String section, List<AssessmentInput> inputs, long tick) {
        AssessmentBook book = books.computeIfAbsent(section, unused -> new AssessmentBook());
        inputs.forEach(input -> SectionAssessments.take(book, input));
        return assessments.of(section, rules).compute(book, tick, said);
    }
}
