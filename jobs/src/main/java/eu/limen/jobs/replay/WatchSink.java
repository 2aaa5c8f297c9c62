package eu.limen.jobs.replay;

import java.io.Serializable;
import java.util.function.BiConsumer;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Shows results to who looks on, and keeps none. */
final class WatchSink<T> implements Sink<T> {

    private static final long serialVersionUID = 1;

    /** How a result is shown. */
    interface Showing<T> extends BiConsumer<ReplayWatch, T>, Serializable {}

    private final WatchTicket ticket;
    private final Showing<T> showing;

    WatchSink(WatchTicket ticket, Showing<T> showing) {
        this.ticket = ticket;
        this.showing = showing;
    }

    @Override
    public SinkWriter<T> createWriter(WriterInitContext context) {
        ReplayWatch watch = ticket.watch();
        return new SinkWriter<>() {
            @Override
            public void write(T result, Context written) {
                showing.accept(watch, result);
            }

            @Override
            public void flush(boolean endOfInput) {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
