package planted.jobs;

import planted.cli.Program;
import planted.console.Console;

/** Calls the console and the program instead of writing to a topic. */
public final class TalkativeJob {

    private TalkativeJob() {}

    static void call(Console console, Program program) {}
}
