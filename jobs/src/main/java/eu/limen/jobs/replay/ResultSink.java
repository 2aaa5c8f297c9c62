package eu.limen.jobs.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Writes results of one kind, unsorted, into one part per subtask, and shows them to who looks on. */
final class ResultSink<T> implements Sink<T> {

    private static final long serialVersionUID = 1;

    private final String parts;
    private final ResultForm<T> form;
    private final WatchTicket ticket;
    private final WatchSink.Showing<T> showing;

    /**
     * @param parts directory for the parts of this kind
     */
    ResultSink(Path parts, ResultForm<T> form, WatchTicket ticket, WatchSink.Showing<T> showing) {
        this.parts = parts.toString();
        this.form = form;
        this.ticket = ticket;
        this.showing = showing;
    }

    @Override
    public SinkWriter<T> createWriter(WriterInitContext context) throws IOException {
        int subtask = context.getTaskInfo().getIndexOfThisSubtask();
        Path part = Files.createDirectories(Path.of(parts)).resolve("part-" + subtask);
        return new PartWriter(Files.newBufferedWriter(part), ticket.watch());
    }

    private final class PartWriter implements SinkWriter<T> {

        private final BufferedWriter part;
        private final ReplayWatch watch;

        PartWriter(BufferedWriter part, ReplayWatch watch) {
            this.part = part;
            this.watch = watch;
        }

        @Override
        public void write(T result, Context context) throws IOException {
            part.write(form.of(result).unsorted());
            part.write('\n');
            showing.accept(watch, result);
        }

        @Override
        public void flush(boolean endOfInput) throws IOException {
            part.flush();
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }
}
