package eu.limen.jobs.operator;

import eu.limen.assessment.AssessmentBook;
import eu.limen.assessment.AssessmentInput;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.SectionAssessments;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.model.Indicator;
import eu.limen.rules.PerSection;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The weekly assessment of a section: its indicator and its verdicts. */
public final class AssessmentFunction extends TickFunction<AssessmentInput, Indicator> {

    private transient PerSection<SectionAssessments> assessments;
    private transient ValueState<AssessmentBook> books;

    public AssessmentFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(AssessmentInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        assessments = new PerSection<>(
                settings().sections(),
                (section, rules) -> new SectionAssessments(section, AssessmentRules.of(rules, section.id())));
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", AssessmentBook.class));
    }

    @Override
    protected long tickOf(AssessmentInput input) {
        return input.tick();
    }

    @Override
    protected void take(String section, AssessmentInput input, ReadOnlyContext context) throws Exception {
        AssessmentBook book = Objects.requireNonNullElseGet(books.value(), AssessmentBook::new);
        SectionAssessments.take(book, input);
        books.update(book);
    }

    @Override
    protected long compute(String section, long tick, ReadOnlyContext context, Collector<Indicator> out)
            throws Exception {
        AssessmentBook book = Objects.requireNonNullElseGet(books.value(), AssessmentBook::new);
        long next = assessments.of(section, rules(context)).compute(book, tick, out::collect);
        books.update(book);
        return next;
    }
}
