package eu.limen.jobs.operator;

import eu.limen.flow.SectionTrend;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.rules.PerSection;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The weekly models of a section. */
public final class TrendFunction extends TickFunction<TrendInput, SectionTrend> {

    private transient PerSection<SectionTrends> trends;
    private transient ValueState<TrendBook> books;

    public TrendFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(TrendInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        trends = new PerSection<>(
                settings().sections(),
                (section, rules) -> new SectionTrends(section, TrendRules.of(rules, section.id())));
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", TrendBook.class));
    }

    @Override
    protected long tickOf(TrendInput input) {
        return input.tick();
    }

    @Override
    protected void take(String section, TrendInput input, ReadOnlyContext context) throws Exception {
        TrendBook book = Objects.requireNonNullElseGet(books.value(), TrendBook::new);
        SectionTrends.take(book, input);
        books.update(book);
    }

    @Override
    protected long compute(String section, long tick, ReadOnlyContext context, Collector<SectionTrend> out)
            throws Exception {
        TrendBook book = Objects.requireNonNullElseGet(books.value(), TrendBook::new);
        trends.of(section, rules(context)).compute(book, tick, out::collect);
        books.update(book);
        return NEVER;
    }
}
