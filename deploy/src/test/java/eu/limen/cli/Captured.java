package eu.limen.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What a command left behind.
 *
 * @param code exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to its errors
 */
record Captured(int code, String out, String err) {

    private static final String BLOCKS = "limen.terminal.blocks";

    /** Runs the program in this process, on a terminal that can show box characters. */
    static Captured limen(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setProperty(BLOCKS, "true");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = Limen.commandLine().setErr(new PrintWriter(err, true));
            int code = line.execute(arguments);
            return new Captured(code, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
            System.clearProperty(BLOCKS);
        }
    }
}
