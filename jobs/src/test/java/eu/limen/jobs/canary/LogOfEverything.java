package eu.limen.jobs.canary;

import java.nio.file.Path;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** A file to which all loggers write at every level until it is closed, and nothing is written elsewhere. */
public final class LogOfEverything implements AutoCloseable {

    private final LoggerContext context;
    private final FileAppender log;

    private LogOfEverything(LoggerContext context, FileAppender log) {
        this.context = context;
        this.log = log;
    }

    public static LogOfEverything into(Path file) {
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        FileAppender log = FileAppender.newBuilder()
                .withFileName(file.toString())
                .setName("everything")
                .setLayout(
                        PatternLayout.newBuilder().withPattern("%p %c %m %ex%n").build())
                .build();
        log.start();
        var root = context.getConfiguration().getRootLogger();
        List.copyOf(root.getAppenders().keySet()).forEach(root::removeAppender);
        root.addAppender(log, Level.TRACE, null);
        root.setLevel(Level.TRACE);
        context.updateLoggers();
        return new LogOfEverything(context, log);
    }

    @Override
    public void close() {
        context.reconfigure();
        log.stop();
    }
}
