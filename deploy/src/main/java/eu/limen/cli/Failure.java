package eu.limen.cli;

import eu.limen.jobs.kafka.ClientFailure;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.UnusableInput;
import java.io.PrintWriter;
import java.util.concurrent.ExecutionException;
import org.apache.flink.util.ExceptionUtils;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what broke a command off; never with a stack trace, never with what was read. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof UnusableInput unusable) {
            err.println("Cannot start:");
            unusable.problems().forEach(problem -> err.println("  --input: " + problem));
            return Startable.BAD_USAGE;
        }
        if (failure instanceof UnusableDeployment unusable) {
            err.println("Cannot start:");
            unusable.problems().forEach(problem -> err.println("  " + problem));
            return Startable.BROKEN_OFF;
        }
        if (failure instanceof KafkaException) {
            err.println("Broken off: " + ClientFailure.words(failure) + " (limen preflight says more)");
            return Startable.BROKEN_OFF;
        }
        if (failure instanceof ExecutionException) {
            err.println("Broken off: the job ended with a failure ("
                    + ExceptionUtils.stripExecutionException(failure).getClass().getSimpleName()
                    + "); the log of its JobManager says more, or LIMEN_LOG=INFO where it ran in this process");
            return Startable.BROKEN_OFF;
        }
        String what = failure instanceof ReplayFailed
                ? failure.getMessage()
                : failure.getClass().getName();
        err.println("Broken off: " + what);
        return Startable.BROKEN_OFF;
    }
}
