package eu.limen.jobs.operator;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.levels.LevelBook;
import eu.limen.levels.SectionLevels;
import eu.limen.register.Section;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The weeks of a section compared with those before them. */
public final class SectionLevelFunction extends TickFunction<SectionTrend, Showing> {

    private transient ValueState<LevelBook> books;

    public SectionLevelFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(SectionTrend.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", LevelBook.class));
    }

    @Override
    protected long tickOf(SectionTrend week) {
        return week.tick();
    }

    @Override
    protected void take(String section, SectionTrend week, ReadOnlyContext context) throws Exception {
        LevelBook book = Objects.requireNonNullElseGet(books.value(), LevelBook::new);
        SectionLevels.take(book, week);
        books.update(book);
    }

    @Override
    protected long compute(String key, long tick, ReadOnlyContext context, Collector<Showing> out) throws Exception {
        LevelBook book = Objects.requireNonNullElseGet(books.value(), LevelBook::new);
        Section section = Objects.requireNonNull(settings().sections().find(key), key);
        new SectionLevels(section, rules(context)).compute(book, tick, out::collect);
        books.update(book);
        return NEVER;
    }
}
