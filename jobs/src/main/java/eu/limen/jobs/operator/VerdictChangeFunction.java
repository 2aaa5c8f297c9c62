package eu.limen.jobs.operator;

import eu.limen.flow.Showing;
import eu.limen.levels.VerdictBook;
import eu.limen.levels.VerdictChanged;
import eu.limen.model.Indicator;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The verdicts of a section from week to week; indicators leave the assessment at ticks, week by week in order, so each is taken as it comes. */
public final class VerdictChangeFunction extends KeyedProcessFunction<String, Indicator, Showing> {

    private transient ValueState<VerdictBook> books;

    @Override
    public void open(OpenContext context) {
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", VerdictBook.class));
    }

    @Override
    public void processElement(Indicator indicator, Context context, Collector<Showing> out) throws Exception {
        VerdictBook book = Objects.requireNonNullElseGet(books.value(), VerdictBook::new);
        VerdictChanged.take(book, indicator, out::collect);
        books.update(book);
    }
}
