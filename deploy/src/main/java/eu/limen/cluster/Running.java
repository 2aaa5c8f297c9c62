package eu.limen.cluster;

import java.io.IOException;

/** All that a started cluster holds. */
record Running(
        DirectoryLock lock, Ports ports, LocalParts parts, FlinkPage page, Resubmission resubmission, Keeper keeper)
        implements AutoCloseable {

    /** First those who would start anything again, then the parts, and last what others may take. */
    @Override
    public void close() throws IOException, InterruptedException {
        keeper.close();
        resubmission.close();
        page.close();
        try {
            parts.close();
        } finally {
            ports.close();
            lock.close();
        }
    }
}
