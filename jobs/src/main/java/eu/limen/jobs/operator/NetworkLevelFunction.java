package eu.limen.jobs.operator;

import eu.limen.flow.Showing;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.levels.NetworkLevelBook;
import eu.limen.levels.NetworkLevelInput;
import eu.limen.levels.NetworkLevels;
import eu.limen.model.Threat;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;

/** The sections of a threat compared week by week. */
public final class NetworkLevelFunction extends TickFunction<NetworkLevelInput, Showing> {

    private transient ValueState<NetworkLevelBook> books;

    public NetworkLevelFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(NetworkLevelInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", NetworkLevelBook.class));
    }

    @Override
    protected long tickOf(NetworkLevelInput input) {
        return input.tick();
    }

    @Override
    protected void take(String threat, NetworkLevelInput input, ReadOnlyContext context) throws Exception {
        NetworkLevelBook book = Objects.requireNonNullElseGet(books.value(), NetworkLevelBook::new);
        NetworkLevels.take(book, input);
        books.update(book);
    }

    @Override
    protected long compute(String threat, long tick, ReadOnlyContext context, Collector<Showing> out) throws Exception {
        NetworkLevelBook book = Objects.requireNonNullElseGet(books.value(), NetworkLevelBook::new);
        var levels = new NetworkLevels(Threat.valueOf(threat), settings().sections(), rules(context));
        long next = levels.compute(book, tick, out::collect);
        books.update(book);
        return next;
    }
}
