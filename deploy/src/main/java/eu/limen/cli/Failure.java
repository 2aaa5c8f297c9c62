package eu.limen.cli;

import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.UnusableInput;
import java.io.PrintWriter;
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
        String what = failure instanceof ReplayFailed
                ? failure.getMessage()
                : failure.getClass().getName();
        err.println("Broken off: " + what);
        return Startable.BROKEN_OFF;
    }
}
