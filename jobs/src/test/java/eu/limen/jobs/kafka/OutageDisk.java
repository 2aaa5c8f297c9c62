package eu.limen.jobs.kafka;

import java.io.IOException;
import java.net.URI;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.FileSystemFactory;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.local.LocalDataOutputStream;
import org.apache.flink.core.fs.local.LocalFileSystem;
import org.apache.flink.core.fs.local.LocalRecoverableWriter;

/**
 * A local disk, under the scheme {@code outage}: between the last byte of a checkpoint or savepoint and the word to the job that it is complete, something
 * happens. What was prepared for it is not committed by then.
 */
public final class OutageDisk extends LocalFileSystem {

    private static final String SCHEME = "outage";

    private static volatile Runnable happens = () -> {};

    /** Where a local directory lies on it. */
    static String uri(java.nio.file.Path directory) {
        return SCHEME + "://" + directory.toAbsolutePath();
    }

    static void meanwhile(Runnable what) {
        happens = what;
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FSDataOutputStream create(Path file, FileSystem.WriteMode mode) throws IOException {
        if (!file.getName().equals("_metadata")) {
            return super.create(file, mode);
        }
        return new LocalDataOutputStream(pathToFile(file)) {
            @Override
            public void close() throws IOException {
                super.close();
                happens.run();
            }
        };
    }

    /** Flink writes without it where there is none. */
    @Override
    public LocalRecoverableWriter createRecoverableWriter() {
        throw new UnsupportedOperationException("this disk has none");
    }

    /** Registers the scheme with Flink. */
    public static final class Factory implements FileSystemFactory {

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileSystem create(URI uri) {
            return new OutageDisk();
        }
    }
}
