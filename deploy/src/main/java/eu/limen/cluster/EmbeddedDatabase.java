package eu.limen.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs as they come with Limen, for a machine that has none: unpacked once for each version. */
final class EmbeddedDatabase {

    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final String FOR_ALL = "rwxr-xr-x";
    private static final String FOR_ALL_TO_READ = "rw-r--r--";

    private EmbeddedDatabase() {}

    /** Whether there are any for this machine. */
    static boolean exists() {
        return archive() != null;
    }

    /**
     * The directory with {@code initdb} and {@code postgres}; empty where none come for this machine.
     *
     * @param cache where they are unpacked; the user that the database runs as must be able to reach it
     */
    static Optional<Path> programs(Path cache) throws IOException {
        String archive = archive();
        if (archive == null) {
            return Optional.empty();
        }
        Path complete = cache.resolve("postgresql");
        if (!Files.isDirectory(complete)) {
            // One that is broken off is not taken for whole: it has another name until the end.
            Path unpacked =
                    cache.resolve("postgresql-" + ProcessHandle.current().pid());
            Clearing.delete(unpacked);
            unpack(archive, unpacked);
            Files.move(unpacked, complete, StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(complete.resolve("bin"));
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (InputStream packed = EmbeddedDatabase.class.getResourceAsStream(archive);
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException(archive + ": an entry lies outside the archive");
                }
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(FOR_ALL));
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? FOR_ALL : FOR_ALL_TO_READ));
    }

    /** The name of the archive for this machine on the class path. */
    private static @Nullable String archive() {
        String processor = switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "unknown";
        };
        String archive = "/postgres-linux-" + processor + ".txz";
        return EmbeddedDatabase.class.getResource(archive) == null ? null : archive;
    }
}
