package eu.limen.console.running;

import eu.limen.console.Console;
import eu.limen.console.store.ResultKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The service as a process of its own, that can be killed. Its demo accounts are known to nobody. */
public final class ServiceProcess implements AutoCloseable {

    public static final List<String> RESULT_TOPICS = Arrays.stream(ResultKind.values())
            .map(kind -> "limen." + kind.topic())
            .toList();

    /** Starting takes the longest: about 20 s where much else runs. */
    private static final long LOOKS = 12_000;

    private static final long NANOS_BETWEEN_LOOKS = 10_000_000;

    private final Process process;
    private final File output;

    private ServiceProcess(Process process, File output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts one, and does not wait for it.
     *
     * @param directory where its output goes
     */
    public static ServiceProcess start(Path directory, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                Console.class.getName(),
                "--limen.demo=true",
                "--server.address=127.0.0.1",
                "--server.port=0"));
        command.addAll(List.of(options));
        File output = directory.resolve("service.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        String classes = System.getProperty("java.class.path");
        builder.environment().put("CLASSPATH", System.getProperty("surefire.test.class.path", classes));
        return new ServiceProcess(builder.start(), output);
    }

    /** Ends it as a power failure does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Looks until something holds, at most two minutes, while it lives. */
    public void await(String what, BooleanSupplier holds) {
        for (long look = 0; look < LOOKS; look++) {
            if (held(holds)) {
                return;
            }
            if (!process.isAlive()) {
                throw new AssertionError("the service ended before " + what + "; see " + output);
            }
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        }
        throw new AssertionError("waited in vain until " + what);
    }

    /** Before it has made its tables, nothing holds. */
    private static boolean held(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (org.springframework.dao.DataAccessException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
