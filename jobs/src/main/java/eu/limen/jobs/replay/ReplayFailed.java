package eu.limen.jobs.replay;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A replay broke off. The message says where, never what was read: texts of unknown origin may hold parts of a report. */
public final class ReplayFailed extends Exception {

    private static final long serialVersionUID = 1;

    private static final String OURS = "eu.limen.";
    private static final String NO_SPACE = "No space left on device";

    private ReplayFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static ReplayFailed because(Throwable failure) {
        Throwable root = rootOf(failure);
        String what = isOfFiles(root) ? root.toString() : root.getClass().getName();
        return new ReplayFailed("the run broke off: " + what + placeOf(root), failure);
    }

    private static boolean isOfFiles(Throwable root) {
        return root instanceof FileSystemException
                || (root instanceof IOException && NO_SPACE.equals(root.getMessage()));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String placeOf(Throwable root) {
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " at " + frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber();
            }
        }
        return "";
    }
}
