package eu.limen.jobs.operator;

import eu.limen.deadlines.DeadlineBook;
import eu.limen.deadlines.DeadlineInput;
import eu.limen.deadlines.Deadlines;
import eu.limen.flow.Showing;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The dates that the law sets for a state's controls. */
public final class DeadlineFunction extends TickFunction<DeadlineInput, Showing> {

    private transient ValueState<DeadlineBook> books;

    public DeadlineFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(DeadlineInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", DeadlineBook.class));
    }

    @Override
    protected long tickOf(DeadlineInput input) {
        return input.tick();
    }

    @Override
    protected void take(String state, DeadlineInput input, ReadOnlyContext context) throws Exception {
        DeadlineBook book = Objects.requireNonNullElseGet(books.value(), DeadlineBook::new);
        Deadlines.take(book, input);
        books.update(book);
    }

    @Override
    protected long compute(String state, long tick, ReadOnlyContext context, Collector<Showing> out) throws Exception {
        DeadlineBook book = Objects.requireNonNullElseGet(books.value(), DeadlineBook::new);
        var dates = new Deadlines(state, settings().sections(), rules(context));
        long next = dates.compute(book, tick, out::collect);
        books.update(book);
        return next;
    }
}
