package eu.limen.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts a command if nothing stands against it; else names all that does. */
final class Start implements IExecutionStrategy {

    /** What picocli puts before a converter's own words. */
    private static final Pattern PREAMBLE = Pattern.compile("^Invalid value for option '(--[a-z-]+)'[^:]*: ");

    /** What picocli says of a number that is none. */
    private static final Pattern NO_NUMBER = Pattern.compile("is not an? (?:int|long)$");

    @Override
    public int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandSpec command = innermost(parsed).commandSpec();
        Startable startable = (Startable) command.userObject();
        Problems problems = new Problems();
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            for (Exception error : each.errors()) {
                problems.add(words(error, each.commandSpec()));
            }
        }
        if (command.parent() != null || problems.isEmpty()) {
            startable.check(problems);
        }
        if (problems.isEmpty()) {
            return new CommandLine.RunLast().execute(parsed);
        }
        print(problems, command);
        return Startable.BAD_USAGE;
    }

    /** The commands of a command, as they are typed; those behind scripts of their own aside. */
    static String commands(CommandSpec command) {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .map(CommandSpec::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }

    private static String words(Exception error, CommandSpec command) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            List<String> unknown = unmatched.getUnmatched();
            boolean noCommand = command.parent() == null && !unknown.get(0).startsWith("-");
            return noCommand
                    ? "command: '" + unknown.get(0) + "' (expected: one of " + commands(command) + ")"
                    : String.join(" ", unknown) + ": unknown (expected: the options of " + command.qualifiedName()
                            + " --help)";
        }
        String words = PREAMBLE.matcher(error.getMessage()).replaceFirst("$1: ");
        return NO_NUMBER.matcher(words).replaceFirst("(expected: a whole number)");
    }

    private static void print(Problems problems, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        err.println("Cannot start:");
        problems.lines().forEach(line -> err.println("  " + line));
        err.flush();
    }
}
