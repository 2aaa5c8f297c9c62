package eu.limen.cluster;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java that runs the parts, and their class path: that of this process, since broker, Flink and the jobs all lie there.
 *
 * @param java the executable
 */
record Program(String java, String classPath) {

    /** What a part's command line holds, by which its process is known to be of this cluster. */
    static final String MARK = "-Dlimen.cluster=";

    /** What Flink's own config.yaml opens for Java 17, the compiler aside. */
    private static final List<String> OPENED = List.of(
            "lang",
            "lang.reflect",
            "net",
            "io",
            "nio",
            "text",
            "time",
            "util",
            "util.concurrent",
            "util.concurrent.atomic",
            "util.concurrent.locks");

    static Program ofThisProcess() {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return new Program(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), classPath);
    }

    /** The command line of a part that is a Java program. */
    List<String> command(Layout layout, String part, List<String> memory, String mainClass, List<String> arguments) {
        List<String> command = virtualMachine(layout, part, memory);
        command.addAll(List.of(
                "-Dlog.file=" + layout.log(part),
                "-Dlog4j2.configurationFile=classpath:eu/limen/cluster/log4j2-part.properties"));
        command.addAll(opens());
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    /** The command line of a part that is a Java program with a class path of its own. */
    List<String> command(Layout layout, String part, List<String> memory, Path jar, List<String> arguments) {
        List<String> command = virtualMachine(layout, part, memory);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    private List<String> virtualMachine(Layout layout, String part, List<String> memory) {
        List<String> command = new ArrayList<>(List.of("setsid", java));
        command.add(mark(layout.directory()));
        command.add("-Dlimen.part=" + part);
        command.addAll(memory);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + layout.temporary(part)));
        return command;
    }

    static String mark(Path directory) {
        return MARK + directory;
    }

    private static List<String> opens() {
        List<String> opens = new ArrayList<>();
        for (String each : OPENED) {
            opens.add("--add-opens=java.base/java." + each + "=ALL-UNNAMED");
        }
        opens.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
        return opens;
    }
}
