package eu.limen.jobs.operator;

import eu.limen.flow.Showing;
import eu.limen.flow.VehicleDay;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.sequences.VehicleBook;
import eu.limen.sequences.VehicleHits;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The days of unusual hits in vehicles of a section. */
public final class VehicleFunction extends TickFunction<VehicleDay, Showing> {

    private transient ValueState<VehicleBook> books;

    public VehicleFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(VehicleDay.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", VehicleBook.class));
    }

    @Override
    protected long tickOf(VehicleDay day) {
        return day.tick();
    }

    @Override
    protected void take(String section, VehicleDay day, ReadOnlyContext context) throws Exception {
        VehicleBook book = Objects.requireNonNullElseGet(books.value(), VehicleBook::new);
        book.take(day);
        books.update(book);
    }

    @Override
    protected long compute(String section, long tick, ReadOnlyContext context, Collector<Showing> out)
            throws Exception {
        VehicleBook book = Objects.requireNonNullElseGet(books.value(), VehicleBook::new);
        new VehicleHits(Objects.requireNonNull(settings().sections().find(section), section), rules(context))
                .compute(book, tick, out::collect);
        books.update(book);
        return NEVER;
    }
}
