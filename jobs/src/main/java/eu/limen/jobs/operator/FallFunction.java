package eu.limen.jobs.operator;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.sequences.FallBook;
import eu.limen.sequences.Falls;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The fallen weeks of a section. */
public final class FallFunction extends TickFunction<SectionTrend, Showing> {

    private transient ValueState<FallBook> books;

    public FallFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(SectionTrend.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", FallBook.class));
    }

    @Override
    protected long tickOf(SectionTrend week) {
        return week.tick();
    }

    @Override
    protected void take(String section, SectionTrend week, ReadOnlyContext context) throws Exception {
        FallBook book = Objects.requireNonNullElseGet(books.value(), FallBook::new);
        book.take(week);
        books.update(book);
    }

    @Override
    protected long compute(String section, long tick, ReadOnlyContext context, Collector<Showing> out)
            throws Exception {
        FallBook book = Objects.requireNonNullElseGet(books.value(), FallBook::new);
        new Falls(Objects.requireNonNull(settings().sections().find(section), section), rules(context))
                .compute(book, tick, out::collect);
        books.update(book);
        return NEVER;
    }
}
