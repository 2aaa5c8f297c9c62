package eu.limen.jobs.kafka;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.FileSystemFactory;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.local.LocalFileSystem;
import org.apache.flink.core.fs.local.LocalRecoverableWriter;

/** A local disk, under the scheme {@code filling}, which can be full: files can be made and read, but takes no byte. */
public final class FullDisk extends LocalFileSystem {

    private static final String SCHEME = "filling";
    private static final Set<String> REFUSED = new HashSet<>();

    private static int most;

    /** Where a local directory lies on it. */
    static String uri(java.nio.file.Path directory) {
        return SCHEME + "://" + directory.toAbsolutePath();
    }

    /** It takes nothing into the next directories in which something is written, one for each checkpoint; then there is room again. */
    static void refuse(int checkpoints) {
        synchronized (REFUSED) {
            REFUSED.clear();
            most = checkpoints;
        }
    }

    /** How many it has refused since. */
    static int refused() {
        synchronized (REFUSED) {
            return REFUSED.size();
        }
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FSDataOutputStream create(Path file, FileSystem.WriteMode mode) throws IOException {
        return new Written(super.create(file, mode), file.getParent().getName());
    }

    /** Flink writes without it where there is none. */
    @Override
    public LocalRecoverableWriter createRecoverableWriter() {
        throw new UnsupportedOperationException("a disk that fills has none");
    }

    /** Registers the scheme with Flink. */
    public static final class Factory implements FileSystemFactory {

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileSystem create(URI uri) {
            return new FullDisk();
        }
    }

    private static final class Written extends FSDataOutputStream {

        private final FSDataOutputStream file;
        private final String directory;

        Written(FSDataOutputStream file, String directory) {
            this.file = file;
            this.directory = directory;
        }

        private void takeOrRefuse() throws IOException {
            synchronized (REFUSED) {
                if (REFUSED.size() < most) {
                    REFUSED.add(directory);
                }
                if (REFUSED.contains(directory)) {
                    throw new IOException("No space left on device");
                }
            }
        }

        @Override
        public void write(int b) throws IOException {
            takeOrRefuse();
            file.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            takeOrRefuse();
            file.write(bytes, from, length);
        }

        @Override
        public long getPos() throws IOException {
            return file.getPos();
        }

        @Override
        public void flush() throws IOException {
            file.flush();
        }

        @Override
        public void sync() throws IOException {
            file.sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
