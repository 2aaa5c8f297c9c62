package eu.limen.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Where everything of a cluster lies under its directory. */
record Layout(Path directory) {

    /** The file that all parts share and that {@code limen run} is given; holds the database's password. */
    Path deployment() {
        return directory.resolve("deployment.properties");
    }

    Path brokerProperties() {
        return directory.resolve("conf/broker.properties");
    }

    /** Holds the database's password. */
    Path console() {
        return directory.resolve("conf/console.properties");
    }

    Path flinkConfiguration() {
        return directory.resolve("conf/flink");
    }

    Path topics() {
        return directory.resolve("broker");
    }

    /** Belongs to the user that the database runs as. */
    Path database() {
        return directory.resolve("database");
    }

    Path checkpoints() {
        return directory.resolve("checkpoints");
    }

    Path savepoints() {
        return directory.resolve("savepoints");
    }

    Path log(String part) {
        return directory.resolve("log").resolve(part + ".log");
    }

    /** Holds the number of the part's process while it runs. */
    Path processNumber(String part) {
        return processes().resolve(part + ".pid");
    }

    Path processes() {
        return directory.resolve("run");
    }

    Path lock() {
        return processes().resolve("keeper.lock");
    }

    /** Temporary files of a part, emptied when it starts: a process that is killed leaves its libraries there. */
    Path temporary(String part) {
        return directory.resolve("tmp").resolve(part);
    }

    void create() throws IOException {
        for (String each :
                List.of("conf/flink", "log", "run", "tmp", "broker", "checkpoints", "savepoints", "database")) {
            Files.createDirectories(directory.resolve(each));
        }
    }

    /** Writes a file that only its owner may read. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
