package eu.limen.jobs.operator;

import eu.limen.flow.RouteWeek;
import eu.limen.flow.Showing;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.sequences.RouteBook;
import eu.limen.sequences.RouteWeeks;
import eu.limen.sequences.Routes;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The weeks of one threat along a corridor in one direction. */
public final class RouteFunction extends TickFunction<RouteWeek, Showing> {

    private final Routes routes;
    private transient ValueState<RouteBook> books;

    public RouteFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(RouteWeek.class));
        this.routes = Routes.within(settings.sections());
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", RouteBook.class));
    }

    @Override
    protected long tickOf(RouteWeek week) {
        return week.tick();
    }

    @Override
    protected void take(String route, RouteWeek week, ReadOnlyContext context) throws Exception {
        RouteBook book = Objects.requireNonNullElseGet(books.value(), RouteBook::new);
        book.take(week);
        books.update(book);
    }

    @Override
    protected long compute(String route, long tick, ReadOnlyContext context, Collector<Showing> out) throws Exception {
        RouteBook book = Objects.requireNonNullElseGet(books.value(), RouteBook::new);
        new RouteWeeks(route, routes, rules(context)).compute(book, tick, out::collect);
        books.update(book);
        return NEVER;
    }
}
